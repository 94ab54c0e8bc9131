import type { AiActTexts } from '../../content/ai-act/types.ts';
import { wholePartsOf, type CoverageRow } from '../../core/coverage.ts';
import { changeDayOf, startOf } from '../../core/coverage-groups.ts';
import {
  bitesLater,
  coverageGroupsOf,
  isContested,
  timelineOf,
  triggersByRole,
  type TimelineEntry,
} from '../../core/law-view.ts';
import type { ReportSystem } from '../../core/report.ts';
import { unfitReasonOf } from '../../core/unfit-reason.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { triggersSentence, unfitSentence } from '../../i18n/law-sentences.ts';
import { hatchOf, partsOf, type Box } from './geometry.ts';
import { colours, page, styles, together, withNext, type Paper, type Strip } from './page.ts';
import { beginSection, headingStrips, placeHeading, placeLead, type Writing } from './section.ts';
import { drawTable, tableStart, type Cell, type Column } from './table.ts';

const barHeight = 3;
/** How many systems a row names; the register before it has all of them. */
const nameLimit = 4;

export function drawAiAct(writing: Writing): void {
  const { paper, report } = writing;
  beginSection(writing, m.pdf.sections.aiAct);
  placeIntroduction(writing);
  drawLegend(paper);

  const groups = coverageGroupsOf(report.results.coverage);
  const { chart } = m.aiAct;
  placeHeading(paper, chart.now, tableStart);
  if (groups.now.length === 0) placeLead(paper, chart.nowEmpty);
  else drawDuties(writing, groups.now);
  for (const { day, rows } of groups.later) {
    placeHeading(paper, chart.later(day), tableStart);
    drawDuties(writing, rows);
  }
  for (const { day, rows } of groups.afterChange) {
    const withBar = rows.filter((row) => row.ceiling > 0);
    const without = rows.filter((row) => row.ceiling === 0);
    placeHeading(paper, chart.afterChange(day), tableStart + 14);
    placeLead(paper, chart.afterChangeText);
    if (withBar.length > 0) drawDuties(writing, withBar);
    if (without.length > 0) drawPlainRows(writing, without, false);
  }
  if (groups.uncovered.length > 0) {
    placeHeading(paper, m.aiAct.checklist.title, tableStart + 14);
    placeLead(paper, `${m.aiAct.checklist.text} ${m.pdf.aiAct.notKept}`);
    drawChecklist(writing, groups.uncovered);
  }
  if (groups.optional.length > 0) {
    placeHeading(paper, chart.optional, tableStart + 8);
    placeLead(paper, chart.optionalText);
    drawPlainRows(writing, groups.optional, true);
  }
  if (groups.notYours.length > 0) {
    placeHeading(paper, chart.notYours, tableStart);
    drawNotYours(writing, groups.notYours);
  }
  drawTimeline(writing);
}

function placeIntroduction({ paper, report, aiAct }: Writing): void {
  const { legal, law } = report;
  const names = (list: readonly string[]) => list.join('; ') || m.report.notSaid;
  const situation = m.pdf.aiAct.situation(
    report.day,
    names(legal.roles.map((role) => aiAct.roles[role].name)),
    names(legal.classes.map((each) => aiAct.riskClasses[each].name)),
  );
  if (law.stale) {
    paper.paragraph(aiAct.stale(longDate(law.asOf)), { ...styles.strong, colour: colours.bad });
    paper.space(1.5);
  }
  paper.paragraph(m.aiAct.sources.dates(law.asOf, law.reviewBy), styles.strong);
  paper.paragraph(`${situation} ${m.pdf.aiAct.basis[legal.source]}`);
  const unfinished = unfinishedIn(report.systems);
  if (legal.source === 'systems' && unfinished > 0) {
    paper.paragraph(m.pdf.aiAct.incomplete(unfinished), {
      ...styles.strong,
      colour: colours.warn,
    });
  }
  paper.space(1.5);
  paper.paragraph(
    [
      aiAct.coverageIsNotCompliance,
      aiAct.reachIsJudgement,
      aiAct.disclaimers(longDate(law.asOf))['no-presumption'],
    ].join(' '),
    styles.soft,
  );
  paper.space(3);
}

function unfinishedIn(systems: readonly ReportSystem[]): number {
  return systems.filter(
    ({ system, classification }) => system.stage !== 'retired' && classification.state !== 'done',
  ).length;
}

function drawLegend(paper: Paper): void {
  const { chart } = m.aiAct;
  const y = paper.y + 2.6;
  let x: number = page.left;
  [chart.inPlace, chart.withinReach, chart.outside].forEach((name, index) => {
    drawPart(paper, index, { x, y: y - 2.6, width: 7, height: barHeight });
    paper.write(name, styles.small, { x: x + 9, y });
    x += 9 + paper.widthOf(name, styles.small) + 8;
  });
  paper.space(5);
}

function drawDuties({ paper, aiAct }: Writing, rows: readonly CoverageRow[]): void {
  const hasSystems = rows.some((row) => row.triggers.length > 0);
  const columns: readonly Column[] = [
    { head: m.report.article, width: 22 },
    { head: m.report.obligation },
    ...(hasSystems ? [{ head: m.aiAct.chart.systems, width: 48 }] : []),
    { head: m.report.from, width: 30 },
    { head: m.pdf.aiAct.bar, width: 40 },
  ];
  drawTable(
    paper,
    columns,
    rows.map((row) => {
      const [article = '', what = '', when = ''] = plainCells(row, aiAct, false);
      const systems = { text: systemsOf(row, aiAct), style: styles.small };
      return [article, what, ...(hasSystems ? [systems] : []), when, barCell(paper, row, aiAct)];
    }),
  );
}

/** Rows without a bar. */
function drawPlainRows(
  { paper, aiAct }: Writing,
  rows: readonly CoverageRow[],
  withKind: boolean,
): void {
  const columns: readonly Column[] = [
    { head: m.report.article, width: 25 },
    { head: m.report.obligation },
    { head: m.report.from, width: 33 },
    ...(withKind ? [{ head: m.pdf.aiAct.kind, width: 24 }] : []),
  ];
  drawTable(
    paper,
    columns,
    rows.map((row) => [
      ...plainCells(row, aiAct),
      ...(withKind ? [aiAct.kinds[row.obligation.kind].name] : []),
    ]),
  );
}

function systemsOf(row: CoverageRow, aiAct: AiActTexts): string {
  return triggersByRole(row)
    .map((line) => `${triggersSentence(line, aiAct, nameLimit)}.`)
    .join(' ');
}

/** A square to tick on paper, what to do, what a management system cannot do about it, and by when. */
function drawChecklist({ paper, aiAct }: Writing, rows: readonly CoverageRow[]): void {
  const columns: readonly Column[] = [
    { head: '', width: 7 },
    { head: m.report.article, width: 25 },
    { head: m.report.obligation },
    { head: m.aiAct.checklist.cannotHead, width: 50 },
    { head: m.report.from, width: 33 },
  ];
  drawTable(
    paper,
    columns,
    rows.map((row) => {
      const [article = '', what = '', when = ''] = plainCells(row, aiAct);
      const gap = { text: aiAct.obligations[row.obligation.id].gap, style: styles.small };
      return [boxCell(paper), article, what, gap, when];
    }),
  );
}

function boxCell(paper: Paper): Cell {
  const side = 3;
  return {
    text: '',
    room: side + 0.5,
    draw: ({ x, y }) => {
      paper.frame({ x: x + 0.2, y: y + 0.3, width: side, height: side }, colours.strongLine, 0.3);
    },
  };
}

/** Article, obligation with its condition and the systems that bring it, and day. */
function plainCells(row: CoverageRow, aiAct: AiActTexts, withSystems = true): readonly Cell[] {
  const { obligation, applicability } = row;
  const remarks = [
    obligation.onlyIf ? aiAct.conditions[obligation.onlyIf] : '',
    row.undetermined && row.triggers.length === 0 ? m.pdf.aiAct.roleOrClassOpen : '',
    isContested(obligation) ? aiAct.contested : '',
    withSystems ? systemsOf(row, aiAct) : '',
  ].filter((remark) => remark !== '');
  const formal = 'formalFrom' in applicability && bitesLater(row) ? applicability.formalFrom : '';
  return [
    { text: obligation.article, style: styles.strong },
    { text: aiAct.obligations[obligation.id].title, below: remarks.join(' ') },
    {
      text: longDate(startOf(row) || changeDayOf(row)),
      below: formal && m.pdf.aiAct.formally(formal),
    },
  ];
}

function barCell(paper: Paper, row: CoverageRow, aiAct: AiActTexts): Cell {
  const shares = [row.inPlace, row.withinReach, row.outside];
  return {
    text: '',
    room: barHeight + 4.4,
    draw: (box) => {
      const track = { ...box, y: box.y + 0.5, height: barHeight };
      partsOf(shares, track).forEach((part, index) => drawPart(paper, index, part));
      const { inPlace, withinReach, outside } = wholePartsOf(row);
      const figures = `${inPlace} / ${withinReach} / ${outside} %`;
      const y = track.y + barHeight + 3.2;
      paper.write(figures, styles.small, { x: box.x, y });
      const reach = aiAct.reaches[row.obligation.reach].name;
      paper.write(reach, styles.small, { x: box.x + box.width, y }, { align: 'right' });
    },
  };
}

/** Told apart by fill, pale fill and hatching, so that a black-and-white print shows them, too. */
function drawPart(paper: Paper, index: number, box: Box): void {
  if (box.width <= 0) return;
  if (index === 0) paper.fill(box, colours.accent);
  else if (index === 1) {
    paper.fill(box, colours.wash);
    paper.frame(box, colours.middle, 0.2);
  } else {
    for (const line of hatchOf(box, 1)) paper.stroke(line, colours.strongLine, 0.12);
    paper.frame(box, colours.strongLine, 0.2);
  }
}

function drawNotYours({ paper, report, aiAct }: Writing, rows: readonly CoverageRow[]): void {
  const behind =
    report.legal.source === 'systems'
      ? report.systems.filter(({ system }) => system.stage !== 'retired')
      : [];
  drawTable(
    paper,
    [
      { head: m.report.article, width: 25 },
      { head: m.report.obligation, width: 62 },
      { head: m.pdf.aiAct.reason },
    ],
    rows.map((row) => [
      { text: row.obligation.article, style: styles.small },
      { text: aiAct.obligations[row.obligation.id].title, style: styles.small },
      { text: unfitSentence(unfitReasonOf(row, behind), aiAct), style: styles.small },
    ]),
  );
}

// The calendar ----------------------------------------------------------------------------------------

const dayLeft = page.left + 6;
const eventLeft = page.left + 44;

function drawTimeline(writing: Writing): void {
  const { paper, report } = writing;
  const { past, ahead } = timelineOf(report.day);
  const heading = withNext(headingStrips(paper, m.report.milestones));
  const [first = [], ...others] = [
    ...past.map((entry) => milestoneStrips(writing, entry)),
    todayStrips(paper, report.day),
    ...ahead.map((entry) => milestoneStrips(writing, entry)),
  ];
  paper.place([...heading, ...together(first)]);
  for (const strips of others) paper.place(together(strips));
}

function milestoneStrips({ paper, aiAct }: Writing, entry: TimelineEntry): readonly Strip[] {
  const { milestone, state } = entry;
  const text = aiAct.milestones[milestone.id];
  const { asEnacted, asAmended } = milestone;
  const moved = asEnacted !== null && asEnacted !== asAmended;
  const remark = moved ? ` (${m.pdf.aiAct.originally(asEnacted)})` : '';
  const width = page.right - eventLeft;
  const title = paper.strips(text.title, styles.strong, eventLeft, width);
  const strips = [
    ...title,
    ...paper.strips(`${text.what}${remark}`, styles.small, eventLeft, width),
  ];
  const day = longDate(asAmended);
  return [
    ...strips.map((strip, index) => onLine(paper, strip, index === 0 ? { day, state } : null)),
    onLine(paper, paper.gap(2), null),
  ];
}

function todayStrips(paper: Paper, day: string): readonly Strip[] {
  const style = { ...styles.strong, colour: colours.accent };
  const strips = paper.strips(m.pdf.aiAct.today(day), style, dayLeft, 100);
  return [...strips, paper.gap(2)].map((strip, index) => ({
    ...strip,
    draw: (top: number) => {
      drawLineBehind(paper, top, strip.height);
      strip.draw(top);
      if (index > 0) return;
      paper.fill({ x: page.left - 0.5, y: top + 2, width: 4, height: 0.7 }, colours.accent);
    },
  }));
}

function onLine(
  paper: Paper,
  strip: Strip,
  mark: { readonly day: string; readonly state: TimelineEntry['state'] } | null,
): Strip {
  return {
    ...strip,
    draw: (top) => {
      drawLineBehind(paper, top, strip.height);
      if (mark) {
        const fill = mark.state === 'past' ? colours.accent : colours.paper;
        const edge = mark.state === 'future' ? colours.strongLine : colours.accent;
        paper.disc({ x: page.left + 1.5, y: top + 2.4 }, 1.1, fill, edge);
        const style = mark.state === 'next' ? styles.strong : styles.text;
        paper.write(mark.day, style, { x: dayLeft, y: paper.foot(style, top) });
      }
      strip.draw(top);
    },
  };
}

function drawLineBehind(paper: Paper, top: number, height: number): void {
  const x = page.left + 1.5;
  paper.stroke({ from: { x, y: top }, to: { x, y: top + height } }, colours.line, 0.3);
}
