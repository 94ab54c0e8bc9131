import {
  bandRanges,
  bands,
  heatMapOf,
  type Band,
  type HeatCell,
} from '../../core/systems/ratings.ts';
import { ratings, type Rated } from '../../core/systems/system.ts';
import { m } from '../../i18n/index.ts';
import { bandColours, bandFills } from './bands.ts';
import { stairOf, type Point } from './geometry.ts';
import { colours, page, styles, type Paper, type Style } from './page.ts';

const sideWidth = 20;
const cell = { width: 12.4, height: 7.6 } as const;
const headHeight = 14.5;
const gap = 0.4;
const bars = { width: 2.4, height: 1.8 } as const;
const mapWidth = sideWidth + ratings.length * (cell.width + gap);

/** Room that two maps side by side take with their legend. */
export const heatMapsHeight = headHeight + ratings.length * (cell.height + gap) + 8;

const axis: Style = { size: 6.5, colour: colours.soft };
const step: Style = { size: 6, colour: colours.soft };
const key: Style = { size: 7.5, bold: true, colour: colours.ink };

interface MapOf<Entry> {
  readonly title: string;
  readonly ratedOf: (entry: Entry) => Rated;
}

/** Two heat maps side by side, and what the bands mean. `textOf` says what stands in a cell. */
export function drawHeatMaps<Entry>(
  paper: Paper,
  entries: readonly Entry[],
  maps: readonly [MapOf<Entry>, MapOf<Entry>],
  textOf: (entries: readonly Entry[]) => string,
): void {
  paper.need(heatMapsHeight);
  maps.forEach(({ title, ratedOf }, index) => {
    const x = index === 0 ? page.left : page.right - mapWidth;
    drawMap(paper, { x, y: paper.y }, title, heatMapOf(entries, ratedOf), textOf);
  });
  paper.space(headHeight + ratings.length * (cell.height + gap) + 1.5);
  drawLegend(paper);
  paper.space(5);
}

function drawMap<Entry>(
  paper: Paper,
  { x, y }: Point,
  title: string,
  rows: readonly (readonly HeatCell<Entry>[])[],
  textOf: (entries: readonly Entry[]) => string,
): void {
  const words = m.risks.ratings;
  const left = x + sideWidth;
  paper.write(title, styles.strong, { x, y: paper.foot(styles.strong, y) });
  const headFoot = y + headHeight - 1;
  paper.write(words.likelihood, axis, { x, y: headFoot });
  paper.write(words.severity, axis, { x: left, y: headFoot - 5.4 });
  ratings.forEach((rating, index) => {
    const at = { x: left + index * (cell.width + gap), y: headFoot };
    paper.write(String(rating), axis, { x: at.x, y: at.y - 2.6 });
    paper.write(words.severities[rating], step, at);
  });
  rows.forEach((row, rowIndex) => {
    const top = y + headHeight + rowIndex * (cell.height + gap);
    const likelihood = row[0]?.likelihood ?? 1;
    paper.write(words.option(likelihood, words.likelihoods[likelihood]), axis, {
      x,
      y: top + cell.height / 2 + 0.8,
    });
    row.forEach((each, index) => {
      const at = { x: left + index * (cell.width + gap), y: top };
      drawCell(paper, at, each.band, each.entries.length > 0 ? textOf(each.entries) : '');
    });
  });
}

function drawCell(paper: Paper, { x, y }: Point, band: Band, text: string): void {
  const box = { x, y, ...cell };
  paper.fill(box, bandFills[band]);
  if (text !== '') {
    paper.frame(box, bandColours[band], 0.3);
    const [line = '', ...others] = paper.lines(text, key, cell.width - 1.6);
    paper.write(line, key, { x: x + 0.9, y: y + 3.2 });
    if (others[0]) paper.write(others[0], key, { x: x + 0.9, y: y + 6.2 });
  }
  drawBars(
    paper,
    { x: x + cell.width - bars.width - 0.6, y: y + cell.height - bars.height - 0.6 },
    band,
  );
}

/** One bar for each band up to this one, for those who print without colour. */
function drawBars(paper: Paper, at: Point, band: Band): void {
  const steps = bands.indexOf(band) + 1;
  stairOf(bands.length, { ...at, ...bars }, 0.2).forEach((bar, index) => {
    paper.fill(bar, index < steps ? bandColours[band] : colours.line);
  });
}

function drawLegend(paper: Paper): void {
  const top = paper.y;
  let x: number = page.left;
  for (const { band, from, to } of bandRanges) {
    const name = m.risks.ratings.bands[band];
    const range = m.risks.map.bandFrom(from, to);
    const foot = paper.foot(axis, top);
    drawBars(paper, { x, y: foot - bars.height }, band);
    const nameStyle: Style = { ...axis, bold: true, colour: bandColours[band] };
    paper.write(name, nameStyle, { x: x + bars.width + 1, y: foot });
    const rangeLeft = x + bars.width + 2 + paper.widthOf(name, nameStyle);
    paper.write(range, axis, { x: rangeLeft, y: foot });
    x = rangeLeft + paper.widthOf(range, axis) + 6;
  }
}

/** The numbers of a list where they fit into a cell, else how many there are. */
export function keysOrCount(paper: Paper, keys: readonly number[]): string {
  const text = keys.join(', ');
  return paper.lines(text, key, cell.width - 3.6).length <= 2
    ? text
    : m.pdf.risks.inCell(keys.length);
}
