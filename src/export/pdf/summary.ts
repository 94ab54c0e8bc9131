import type { Range } from '../../core/credit.ts';
import { grades } from '../../core/findings.ts';
import type { Gap } from '../../core/gaps.ts';
import { topGaps } from '../../core/report.ts';
import { rungs, stageOneFrom, stageTwoFrom } from '../../core/verdict.ts';
import { oneDecimal, percent, percentRange } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { itemName, obstacleSentence } from '../../i18n/sentences.ts';
import { rangeBarOf, stairOf } from './geometry.ts';
import { colours, page, styles, textWidth, type Paper, type Style } from './page.ts';
import { beginSection, placeHeading, placeLead, type Writing } from './section.ts';
import { drawTable, tableStart } from './table.ts';

const verdictStyle: Style = { size: 15, bold: true, colour: colours.accent };
/** A little under the text, so that the ten gaps stay on the page. */
const stepStyle: Style = { size: 8, colour: colours.ink };
const bigFigure: Style = { size: 14, bold: true, colour: colours.ink };
/** How many obstacles the one-page summary names. */
const topObstacles = 5;

export function drawSummary(writing: Writing): void {
  const { paper, report } = writing;
  beginSection(writing, m.pdf.sections.summary);
  drawVerdict(writing);
  drawObstacles(writing);
  drawFigures(writing);
  drawCounts(writing);
  placeHeading(paper, m.results.gaps.title, tableStart);
  drawGaps(writing, report.gaps.slice(0, topGaps));
}

function drawVerdict({ paper, report }: Writing): void {
  const { rung } = report.results.verdict;
  paper.paragraph(m.words.rungs[rung], verdictStyle);
  paper.paragraph(m.words.rungMeaning[rung], styles.text, page.left, 150);
  paper.space(2.2);
  drawLadder(paper, rungs.indexOf(rung));
}

function drawLadder(paper: Paper, reached: number): void {
  const box = { x: page.left, y: paper.y, width: textWidth, height: 8 };
  stairOf(rungs.length, box, 2).forEach((step, index) => {
    const colour =
      index === reached ? colours.accent : index < reached ? colours.middle : colours.sunken;
    paper.fill(step, colour);
    const rung = rungs[index] ?? 'starting';
    const style = index === reached ? styles.strong : styles.soft;
    paper.write(m.words.rungs[rung], style, { x: step.x, y: box.y + box.height + 4.2 });
  });
  paper.space(box.height + 6);
}

function drawObstacles({ paper, report, titles }: Writing): void {
  const { next, obstacles } = report.results.verdict;
  paper.space(2);
  if (!next) {
    paper.paragraph(m.results.verdict.nothing);
    return;
  }
  paper.paragraph(m.results.verdict.holdsBack(m.words.rungs[next]), styles.strong);
  for (const obstacle of obstacles.slice(0, topObstacles)) {
    const strips = paper.strips(
      obstacleSentence(obstacle, titles),
      styles.text,
      page.left + 4,
      166,
    );
    paper.fill({ x: page.left, y: paper.y + 1.9, width: 1.2, height: 1.2 }, colours.accent);
    paper.place(strips);
  }
  const others = obstacles.length - topObstacles;
  if (others > 0) paper.paragraph(m.pdf.summary.more(others), styles.soft, page.left + 4);
}

interface FigureLine {
  readonly name: string;
  readonly range: Range;
  readonly value: string;
  readonly remark?: string;
  /** Where the verdict's gate stands. */
  readonly gate?: number;
}

function drawFigures({ paper, report }: Writing): void {
  const { readiness, stageOne } = report.results;
  const overall = readiness.overall.share ?? { low: 0, high: 0 };
  const { evidenced } = readiness;
  const figures: readonly FigureLine[] = [
    { name: m.results.figures.readiness, range: overall, value: percentRange(overall) },
    {
      name: m.results.figures.stage1,
      range: stageOne.share,
      value: percentRange(stageOne.share),
      gate: stageOneFrom,
    },
    {
      name: m.results.figures.stage2,
      range: overall,
      value: percentRange(overall),
      gate: stageTwoFrom,
    },
    {
      name: m.results.figures.evidenced,
      range: { low: evidenced, high: evidenced },
      value: percent(evidenced),
      remark: m.pdf.summary.evidencedOf(percent(overall.low)),
    },
  ];
  paper.space(3.5);
  for (const figure of figures) drawFigure(paper, figure);
  paper.place(
    paper.strips(
      `${m.results.figures.readinessText} ${m.pdf.summary.gate(stageOneFrom)}`,
      styles.small,
    ),
  );
}

function drawFigure(paper: Paper, { name, range, value, remark, gate }: FigureLine): void {
  const y = paper.y + 4.6;
  const track = { x: page.left + 40, y: paper.y + 1.9, width: 86, height: 3.4 };
  paper.write(name, styles.text, { x: page.left, y });
  paper.fill(track, colours.sunken);
  const bar = rangeBarOf(range, track);
  paper.fill(bar.upTo, colours.middle);
  paper.fill(bar.low, colours.accent);
  if (gate !== undefined) {
    const x = track.x + track.width * gate;
    paper.stroke({ from: { x, y: track.y - 1 }, to: { x, y: track.y + 4.4 } }, colours.ink, 0.3);
  }
  paper.write(value, styles.strong, { x: track.x + track.width + 4, y });
  if (remark) {
    const x = track.x + track.width + 4 + paper.widthOf(`${value} `, styles.strong);
    paper.write(remark, styles.small, { x, y });
  }
  paper.space(6.4);
}

function drawCounts({ paper, report }: Writing): void {
  const counts = [
    ...grades.map((grade) => ({
      name: m.words.grades[grade],
      count: report.findings.filter((finding) => finding.grade === grade).length,
    })),
    { name: m.pdf.summary.openQuestions, count: report.openQuestions.length },
  ];
  paper.space(3);
  paper.need(16);
  paper.rule(paper.y);
  counts.forEach(({ name, count }, index) => {
    const x = page.left + (textWidth / counts.length) * index;
    paper.write(String(count), bigFigure, { x, y: paper.y + 7.4 });
    paper.write(name, styles.small, { x, y: paper.y + 11.6 });
  });
  paper.rule(paper.y + 13.8);
  paper.space(13.8);
}

function drawGaps({ paper, report, titles }: Writing, gaps: readonly Gap[]): void {
  if (gaps.length === 0) {
    placeLead(paper, m.results.gaps.none);
    return;
  }
  const steps = new Map(
    report.areas.flatMap((area) => area.items).map(({ id, firstStep }) => [id, firstStep]),
  );
  const columns = [{ head: m.report.item, width: 60 }, { head: m.pdf.summary.step }];
  const rows = gaps.map((gap) => [
    {
      text: itemName(gap.item, titles),
      style: { ...stepStyle, bold: true } as const,
      below: [
        m.results.gaps.level(oneDecimal(gap.effective), report.profile.target),
        m.results.gaps.gain(oneDecimal(gap.gain * 100)),
        ...(gap.blocker ? [m.results.gaps.blocker] : []),
      ].join('  ·  '),
    },
    { text: steps.get(gap.item) ?? '', style: stepStyle },
  ]);
  drawTable(paper, columns, rows);
}
