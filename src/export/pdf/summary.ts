import type { Range } from '../../core/credit.ts';
import { grades } from '../../core/findings/potential.ts';
import { topGaps, type Report } from '../../core/report.ts';
import { registerCountsOf } from '../../core/stage-one.ts';
import { rungs, stageOneFrom, stageTwoFrom, type Obstacle } from '../../core/verdict.ts';
import { oneDecimal, percent, percentRange } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import {
  gapCauseSentence,
  itemName,
  nextStepSentence,
  obstacleSentence,
  stageTwoLine,
} from '../../i18n/sentences.ts';
import { rangeBarOf, stairOf } from './geometry.ts';
import {
  colours,
  heightOf,
  page,
  styles,
  textWidth,
  withNext,
  type Paper,
  type Strip,
  type Style,
} from './page.ts';
import { beginSection, headingStrips, placeHeading, placeLead, type Writing } from './section.ts';
import { drawTable, heightOfTable, tableStart, type Cell, type Column } from './table.ts';

const verdictStyle: Style = { size: 15, bold: true, colour: colours.accent };
/** A little under the text, so that ten gaps may stay on the page. */
const smallStep: Style = { size: 8, colour: colours.ink };
const bigFigure: Style = { size: 14, bold: true, colour: colours.ink };
/** How many obstacles stand under each heading where the gaps share their page. */
const fewObstacles = 5;

/**
 * Where the company stands, and what to do first. Both on one page where they fit; else the gaps have a page
 * of their own, and the first page has room for more of the obstacles. Neither leaves a few rows behind.
 */
export function drawSummary(writing: Writing): void {
  const { paper, report } = writing;
  beginSection(writing, m.pdf.sections.summary);
  const above = verdictStrips(writing);
  const below = [...figureStrips(writing), ...stageTwoStrips(writing), ...countStrips(writing)];
  const withFew = [...above, ...obstacleStrips(writing, fewObstacles), ...below];
  const gaps = gapTable(writing, smallStep);
  const heading = headingStrips(paper, m.results.gaps.title);
  const fits = (table: GapTable, room: number) =>
    heightOf(heading) + heightOfTable(paper, table.columns, table.rows) <= room;
  const left = page.bottom - paper.y;
  if (writing.isBrief) {
    paper.place(withFew);
  } else if (report.gaps.length === 0) {
    paper.place(withFew);
    placeHeading(paper, m.results.gaps.title, tableStart);
    placeLead(paper, m.results.gaps.none);
  } else if (fits(gaps, left - heightOf(withFew))) {
    paper.place([...withFew, ...heading]);
    drawTable(paper, gaps.columns, gaps.rows);
  } else {
    const room = left - heightOf([...above, ...below]);
    paper.place([...above, ...obstaclesWithin(writing, room), ...below]);
    paper.nextPage();
    paper.place(heading);
    const count = m.results.gaps.count(gaps.rows.length, report.gaps.length);
    placeLead(paper, `${m.results.gaps.text} ${count}.`);
    const large = gapTable(writing, styles.text);
    const { columns, rows } = fits(large, page.bottom - paper.y) ? large : gaps;
    drawTable(paper, columns, rows);
  }
}

// Verdict and what holds it ----------------------------------------------------------------------------

function verdictStrips({ paper, report }: Writing): readonly Strip[] {
  const { rung } = report.results.verdict;
  return [
    ...withNext(paper.strips(m.words.rungs[rung], verdictStyle)),
    ...withNext(paper.strips(m.words.rungMeaning[rung], styles.text, page.left, 150)),
    paper.gap(2.2),
    { height: 16, draw: (top) => drawLadder(paper, top, rungs.indexOf(rung)) },
  ];
}

function drawLadder(paper: Paper, top: number, reached: number): void {
  const box = { x: page.left, y: top, width: textWidth, height: 8 };
  stairOf(rungs.length, box, 2).forEach((step, index) => {
    const colour =
      index === reached ? colours.accent : index < reached ? colours.middle : colours.sunken;
    paper.fill(step, colour);
    const rung = rungs[index] ?? 'starting';
    const style = index === reached ? styles.strong : styles.soft;
    paper.write(m.words.rungs[rung], style, { x: step.x, y: box.y + box.height + 4.2 });
  });
}

/** As many obstacles as the page holds; a very long list is cut even here. */
function obstaclesWithin(writing: Writing, room: number): readonly Strip[] {
  const { obstacles, later } = writing.report.results.verdict;
  for (let limit = obstacles.length + later.length; limit > fewObstacles; limit -= 1) {
    const strips = obstacleStrips(writing, limit);
    if (heightOf(strips) <= room) return strips;
  }
  return obstacleStrips(writing, fewObstacles);
}

/** What keeps the verdict, and at the first rung what comes after it, each under its own heading. */
function obstacleStrips(writing: Writing, limit: number): readonly Strip[] {
  const { paper } = writing;
  const { next, obstacles, later } = writing.report.results.verdict;
  if (!next) return [paper.gap(2), ...paper.strips(m.results.verdict.nothing, styles.text)];
  return [
    ...listOfObstacles(writing, m.results.verdict.holdsBack(m.words.rungs[next]), obstacles, limit),
    ...(later.length > 0 ? listOfObstacles(writing, m.results.verdict.later, later, limit) : []),
  ];
}

function listOfObstacles(
  { paper, titles, sections }: Writing,
  heading: string,
  obstacles: readonly Obstacle[],
  limit: number,
): readonly Strip[] {
  const left = page.left + 4;
  const others = obstacles.length - limit;
  return [
    paper.gap(2),
    ...withNext(paper.strips(heading, styles.strong)),
    ...obstacles
      .slice(0, limit)
      .flatMap((obstacle) =>
        paper
          .strips(obstacleSentence(obstacle, titles), styles.text, left, 166)
          .map((strip, index) => (index === 0 ? marked(paper, strip) : strip)),
      ),
    ...(others > 0
      ? paper.strips(
          m.pdf.summary.more(others, sections.has('clauses') && sections.has('annex-a')),
          styles.soft,
          left,
        )
      : []),
  ];
}

/** A small square before the first line of an entry. */
function marked(paper: Paper, strip: Strip): Strip {
  return {
    ...strip,
    draw: (top) => {
      paper.fill({ x: page.left, y: top + 1.9, width: 1.2, height: 1.2 }, colours.accent);
      strip.draw(top);
    },
  };
}

// Figures ----------------------------------------------------------------------------------------------

interface FigureLine {
  readonly name: string;
  readonly range: Range;
  readonly value: string;
  readonly remark?: string;
  /** Where the verdict's gate stands. */
  readonly gate?: number;
}

function figureStrips({ paper, report }: Writing): readonly Strip[] {
  return [
    paper.gap(3.5),
    ...figureLines(report).map((line): Strip => ({
      height: 6.4,
      draw: (top) => drawFigure(paper, line, top),
    })),
    ...paper.strips(figureRemark(report), styles.small),
  ];
}

function figureLines(report: Report): readonly FigureLine[] {
  const { readiness, stageOne } = report.results;
  const overall = readiness.overall.share ?? { low: 0, high: 0 };
  const { evidenced } = readiness;
  return [
    {
      name: m.results.figures.readiness,
      range: overall,
      value: percentRange(overall),
      gate: stageTwoFrom,
    },
    {
      name: m.results.figures.stage1,
      range: stageOne.share,
      value: percentRange(stageOne.share),
      gate: stageOneFrom,
    },
    {
      name: m.results.figures.evidenced,
      range: { low: evidenced, high: evidenced },
      value: percent(evidenced),
      remark: m.pdf.summary.evidencedOf(percent(overall.low)),
    },
  ];
}

function figureRemark(report: Report): string {
  const { clauses, controls } = registerCountsOf(report.results.stageOne);
  return [
    m.results.figures.readinessText,
    m.pdf.summary.gate(stageOneFrom, stageTwoFrom),
    m.pdf.summary.documents(clauses, controls),
  ].join(' ');
}

function drawFigure(
  paper: Paper,
  { name, range, value, remark, gate }: FigureLine,
  top: number,
): void {
  const y = top + 4.6;
  const track = { x: page.left + 40, y: top + 1.9, width: 86, height: 3.4 };
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
}

/** What Stage 2 needs beyond the documents, each with a word for its state. */
function stageTwoStrips({ paper, report }: Writing): readonly Strip[] {
  const left = page.left + 18;
  return [
    paper.gap(2.4),
    ...withNext(paper.strips(m.report.stageTwo, styles.strong)),
    ...report.results.stageTwo.flatMap((gate) => {
      const { name, word, met, state } = stageTwoLine(gate);
      const style = { ...styles.strong, colour: met ? colours.accent : colours.warn };
      return paper
        .strips(`${name}: ${state}.`, styles.text, left, page.right - left)
        .map((strip, index): Strip => ({
          ...strip,
          draw: (top) => {
            if (index === 0) {
              paper.write(word, style, { x: page.left, y: paper.foot(style, top) });
            }
            strip.draw(top);
          },
        }));
    }),
  ];
}

function countStrips({ paper, report }: Writing): readonly Strip[] {
  const counts = [
    ...grades.map((grade) => ({
      name: m.words.grades[grade],
      count: report.findings.filter((finding) => finding.grade === grade).length,
    })),
    { name: m.pdf.summary.openQuestions, count: report.openQuestions.length },
  ];
  const draw = (top: number) => {
    paper.rule(top);
    counts.forEach(({ name, count }, index) => {
      const x = page.left + (textWidth / counts.length) * index;
      paper.write(String(count), bigFigure, { x, y: top + 7.4 });
      paper.write(name, styles.small, { x, y: top + 11.6 });
    });
    paper.rule(top + 13.8);
  };
  return [paper.gap(3), { height: 13.8, draw }];
}

// Gaps -------------------------------------------------------------------------------------------------

interface GapTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

function gapTable({ report, titles }: Writing, style: Style): GapTable {
  const steps = new Map(
    report.areas.flatMap((area) => area.items).map(({ id, firstStep }) => [id, firstStep]),
  );
  return {
    columns: [{ head: m.report.item, width: 70 }, { head: m.results.gaps.step }],
    rows: report.gaps.slice(0, topGaps).map((gap) => [
      {
        text: itemName(gap.item, titles),
        style: { ...style, bold: true } as const,
        below: [
          gapCauseSentence(gap, report.profile.target, titles),
          m.results.gaps.gain(oneDecimal(gap.gain * 100)),
          ...(gap.blocker ? [m.results.gaps.blocker] : []),
        ].join('  ·  '),
      },
      { text: nextStepSentence(gap, steps.get(gap.item) ?? '', titles), style },
    ]),
  };
}
