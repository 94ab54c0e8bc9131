import type { AiActTexts } from '../../content/ai-act/types.ts';
import { wholePartsOf, type CoverageRow } from '../../core/coverage.ts';
import { startOf } from '../../core/coverage-groups.ts';
import {
  bitesLater,
  classesOf,
  coverageGroupsOf,
  isContested,
  timelineOf,
  type TimelineEntry,
} from '../../core/law-view.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { hatchOf, partsOf, type Box } from './geometry.ts';
import { colours, page, styles, together, withNext, type Paper, type Strip } from './page.ts';
import { beginSection, headingStrips, placeHeading, placeLead, type Writing } from './section.ts';
import { drawTable, tableStart, type Cell, type Column } from './table.ts';

const barHeight = 3;

export function drawAiAct(writing: Writing): void {
  const { paper, report, aiAct } = writing;
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
  if (groups.uncovered.length > 0) {
    placeHeading(paper, chart.uncovered, tableStart + 10);
    placeLead(paper, chart.uncoveredText);
    drawPlainRows(writing, groups.uncovered, false);
  }
  if (groups.optional.length > 0) {
    placeHeading(paper, chart.optional, tableStart + 8);
    placeLead(paper, chart.optionalText);
    drawPlainRows(writing, groups.optional, true);
  }
  if (groups.notYours.length > 0) {
    placeHeading(paper, chart.notYours, tableStart);
    drawNotYours(paper, aiAct, groups.notYours);
  }
  drawTimeline(writing);
}

function placeIntroduction({ paper, report, aiAct }: Writing): void {
  const { profile, law } = report;
  const names = (list: readonly string[]) => list.join('; ') || m.report.notSaid;
  const situation = m.pdf.aiAct.situation(
    report.day,
    names(profile.operatorRoles.map((role) => aiAct.roles[role].name)),
    names(profile.riskClasses.map((each) => aiAct.riskClasses[each].name)),
  );
  if (law.stale) {
    paper.paragraph(aiAct.stale(longDate(law.asOf)), { ...styles.strong, colour: colours.bad });
    paper.space(1.5);
  }
  paper.paragraph(m.aiAct.sources.dates(law.asOf, law.reviewBy), styles.strong);
  paper.paragraph(situation);
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
  const columns: readonly Column[] = [
    { head: m.report.article, width: 25 },
    { head: m.report.obligation },
    { head: m.report.from, width: 33 },
    { head: m.aiAct.table.reach, width: 15 },
    { head: m.pdf.aiAct.bar, width: 49 },
  ];
  drawTable(
    paper,
    columns,
    rows.map((row) => [
      ...plainCells(row, aiAct),
      aiAct.reaches[row.obligation.reach].name,
      barCell(paper, row),
    ]),
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

/** Article, obligation with its condition, and day. */
function plainCells(row: CoverageRow, aiAct: AiActTexts): readonly Cell[] {
  const { obligation, applicability } = row;
  const remarks = [
    obligation.onlyIf ? aiAct.conditions[obligation.onlyIf] : '',
    row.undetermined ? m.pdf.aiAct.roleOrClassOpen : '',
    isContested(obligation) ? aiAct.contested : '',
  ].filter((remark) => remark !== '');
  const formal = 'formalFrom' in applicability && bitesLater(row) ? applicability.formalFrom : '';
  return [
    { text: obligation.article, style: styles.strong },
    { text: aiAct.obligations[obligation.id].title, below: remarks.join(' ') },
    { text: longDate(startOf(row)), below: formal && m.pdf.aiAct.formally(formal) },
  ];
}

function barCell(paper: Paper, row: CoverageRow): Cell {
  const shares = [row.inPlace, row.withinReach, row.outside];
  return {
    text: '',
    room: barHeight + 4.4,
    draw: (box) => {
      const track = { ...box, y: box.y + 0.5, height: barHeight };
      partsOf(shares, track).forEach((part, index) => drawPart(paper, index, part));
      const { inPlace, withinReach, outside } = wholePartsOf(row);
      const figures = `${inPlace} / ${withinReach} / ${outside} %`;
      paper.write(figures, styles.small, { x: box.x, y: track.y + barHeight + 3.2 });
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

function drawNotYours(paper: Paper, aiAct: AiActTexts, rows: readonly CoverageRow[]): void {
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
      { text: reasonOf(row, aiAct), style: styles.small },
    ]),
  );
}

function reasonOf({ obligation, applicability }: CoverageRow, aiAct: AiActTexts): string {
  const { chart } = m.aiAct;
  if (applicability.kind === 'not-your-role' && obligation.roles !== 'everyone') {
    return chart.reasonRole(obligation.roles.map((role) => aiAct.roles[role].name));
  }
  const classes = classesOf(obligation);
  return classes === 'all'
    ? chart.reasonSector
    : chart.reasonClass(classes.map((each) => aiAct.riskClasses[each].name));
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
