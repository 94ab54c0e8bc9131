import type { Moment } from '../../core/snapshots/types.ts';
import { percent, shortDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { dayScale, type Box, type Point } from './geometry.ts';
import { colours, page, styles, type Paper } from './page.ts';

const scaleWidth = 10;
/** Room right of the lines for their names and last values. */
const namesWidth = 52;
const legendHeight = 4.2;

/** Readiness, Stage 1 and evidenced readiness over the kept states; nothing with fewer than two of them. */
export function drawTrend(paper: Paper, moments: readonly Moment[], height: number): void {
  const [first] = moments;
  const last = moments.at(-1);
  if (!first || !last || moments.length < 2) return;
  paper.need(height + 8);
  const box: Box = {
    x: page.left + scaleWidth,
    y: paper.y + 1.5,
    width: page.right - page.left - scaleWidth - namesWidth,
    height,
  };
  const xOf = dayScale(first.day, last.day, box);
  const yOf = (share: number) => box.y + box.height * (1 - share);
  drawScale(paper, box, yOf);
  const at = (shareOf: (moment: Moment) => number) =>
    moments.map((moment): Point => ({ x: xOf(moment.day), y: yOf(shareOf(moment)) }));

  const low = at(({ readiness }) => readiness.low);
  const high = at(({ readiness }) => readiness.high);
  paper.polygon([...low, ...high.toReversed()], { fill: colours.wash });
  const lines = [
    {
      name: m.results.figures.readiness,
      points: low,
      value: last.readiness.low,
      colour: colours.accent,
      width: 0.8,
    },
    {
      name: m.pdf.since.stageOne,
      points: at(({ stageOne }) => stageOne.low),
      value: last.stageOne.low,
      colour: colours.ink,
      width: 0.4,
    },
    {
      name: m.results.figures.evidenced,
      points: at(({ evidenced }) => evidenced),
      value: last.evidenced,
      colour: colours.middle,
      width: 0.4,
    },
  ];
  for (const { points, colour, width } of lines) {
    points.slice(1).forEach((to, index) => {
      paper.stroke({ from: points[index] ?? to, to }, colour, width);
    });
    for (const point of points) paper.disc(point, 0.7, colours.paper, colour);
  }
  drawNames(paper, lines, box);
  const y = box.y + box.height + 4;
  paper.write(shortDate(first.day), styles.small, { x: box.x, y });
  paper.write(shortDate(last.day), styles.small, { x: box.x + box.width, y }, { align: 'right' });
  paper.space(height + 8);
}

function drawScale(paper: Paper, box: Box, yOf: (share: number) => number): void {
  for (const share of [0, 0.5, 1]) {
    const y = yOf(share);
    paper.rule(y, colours.line, box.x, box.x + box.width);
    paper.write(percent(share), styles.small, { x: box.x - 1.5, y: y + 0.9 }, { align: 'right' });
  }
}

/** Each line is named at its end, by what it stands at now; names that would touch move apart. */
function drawNames(
  paper: Paper,
  lines: readonly {
    readonly name: string;
    readonly points: readonly Point[];
    readonly value: number;
    readonly colour: string;
  }[],
  box: Box,
): void {
  let free = box.y - legendHeight;
  const byHeight = lines.toSorted((one, other) => other.value - one.value);
  const lowest = box.y + box.height - legendHeight * (byHeight.length - 1);
  byHeight.forEach(({ name, points, value, colour }, index) => {
    const wanted = points.at(-1)?.y ?? box.y;
    const y = Math.min(Math.max(wanted, free + legendHeight), lowest + index * legendHeight);
    free = y;
    const x = box.x + box.width + 3;
    const style = { ...styles.strong, size: 7.5, colour };
    paper.write(`${percent(value)}  ${name}`, style, { x, y: y + 0.9 });
  });
}
