import { isDocumentId } from '../../content/documents.ts';
import { itemIds } from '../../content/items.ts';
import { ganttOf } from '../../core/plan/chart.ts';
import type { PlanEntry, PlanSettings } from '../../core/plan/records.ts';
import type { Action, Course, Plan } from '../../core/plan/types.ts';
import { longDate, twoDecimals } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { actionTitle } from '../../i18n/plan-sentences.ts';
import { itemName } from '../../i18n/sentences.ts';
import { Asides } from './asides.ts';
import { joined, stacked } from './blocks.ts';
import { drawBar, drawGantt, likelyDays } from './gantt.ts';
import { colours, page, styles, textWidth, withNext, type Paper, type Style } from './page.ts';
import { beginSection, placeHeading, placeLead, type Writing } from './section.ts';
import { drawTable, tableStart, type Cell } from './table.ts';

const row: Style = { size: 8, colour: colours.ink };
const rowStrong: Style = { ...row, bold: true };
const bigRange: Style = { size: 13, bold: true, colour: colours.ink };

/** Where the plan leads and the time line; in full also what it rests on and every action. */
export function drawPlan(writing: Writing): void {
  const { paper, report, isBrief } = writing;
  const { plan } = report;
  beginSection(writing, m.pdf.sections.plan, { onNewPage: !isBrief, room: 105 });
  drawProjections(paper, plan);
  paper.space(3);
  drawGantt(paper, plan, report.day);
  const { sentence } = m.planView.assumptions;
  paper.paragraph(
    `${sentence({ ...plan.settings, start: plan.schedule.start })} ${m.plan.effortNote(plan.basis)}`,
    styles.small,
  );
  if (isBrief) return;
  drawAssumptions(paper, plan.settings);
  drawActions(writing);
  drawUnused(writing);
}

/** When the audits can be, as ranges, and how much work it is: side by side. */
function drawProjections(paper: Paper, { schedule, actions }: Plan): void {
  const words = m.planView.projection;
  const top = paper.y;
  const width = textWidth / 3;
  const open = schedule.bars.length;
  const isNothing = actions.length === 0;
  const likely = (course: Course<string> | null) =>
    course ? words.likely(course.best, course.likely, course.worst) : words.outOfReach;
  const months = (course: Course<string> | null) =>
    course ? m.planView.months(course.best, course.worst) : '–';
  const figures = [
    { name: words.stageOne, value: months(schedule.stageOne), text: likely(schedule.stageOne) },
    { name: words.stageTwo, value: months(schedule.stageTwo), text: likely(schedule.stageTwo) },
    {
      name: words.days,
      value: m.planView.days(schedule.days),
      text: isNothing ? words.nothingOpen : words.daysText(open),
    },
  ];
  const feet = figures.map(({ name, value, text }, index) => {
    paper.y = top;
    const x = page.left + index * width;
    const style =
      paper.widthOf(value, bigRange) > width - 5 ? { ...bigRange, size: 9.5 } : bigRange;
    paper.place([
      ...withNext(paper.strips(name, styles.small, x, width - 5)),
      ...withNext(paper.strips(value, style, x, width - 5)),
      ...paper.strips(text, styles.small, x, width - 5),
    ]);
    return paper.y;
  });
  paper.y = Math.max(...feet);
}

function drawAssumptions(paper: Paper, settings: PlanSettings): void {
  const { title, fields } = m.planView.assumptions;
  placeHeading(paper, title, tableStart);
  const value = (field: keyof typeof fields) =>
    field === 'startDate'
      ? longDate(settings.startDate) || m.pdf.plan.startsToday
      : twoDecimals(settings[field]);
  const names = Object.keys(fields) as (keyof typeof fields)[];
  drawTable(
    paper,
    [{ head: m.pdf.plan.assumption, width: 90 }, { head: m.pdf.plan.value }],
    names.map((field) => [
      { text: fields[field].label, style: row },
      { text: value(field), style: rowStrong },
    ]),
  );
}

function drawActions(writing: Writing): void {
  const { paper, report } = writing;
  const { plan } = report;
  if (plan.actions.length === 0) return;
  placeHeading(paper, m.planView.list.title, tableStart + 12);
  placeLead(paper, m.pdf.plan.text);
  const gantt = ganttOf(plan.schedule, report.day);
  const bars = new Map(gantt.bars.map((bar) => [bar.action, bar]));
  const spans = new Map(plan.schedule.bars.map(({ action, span }) => [action, span]));
  const numbers = new Map(plan.actions.map(({ id }, index) => [id, index + 1]));
  const asides = new Asides(paper);
  const columns = m.planView.list.columns;
  drawTable(
    paper,
    [
      { head: '', width: 8 },
      { head: columns.action },
      { head: columns.effort, width: 16 },
      { head: m.pdf.plan.who, width: 27 },
      { head: m.pdf.plan.when, width: 25 },
      { head: m.planView.list.span(gantt.axis.start, gantt.axis.end), width: 30 },
    ],
    plan.actions.map((action, index) => {
      const bar = bars.get(action.id);
      const span = spans.get(action.id);
      const title = actionTitle(action, writing, report.profile.target);
      return [
        { text: String(index + 1), style: { ...row, colour: colours.soft } },
        {
          text: title,
          style: rowStrong,
          below: stacked(factsOf(action, numbers), asides.inTable(title, action.note)),
        },
        {
          text: m.planView.days(action.effort.days),
          style: row,
        },
        {
          text: action.owner.trim() || m.planView.list.nobody,
          style: action.owner.trim() === '' ? { ...row, colour: colours.soft } : row,
          below: stacked(
            m.planView.list.states[action.state],
            action.doneButOpen ? m.planView.list.doneButOpen : '',
          ),
        },
        {
          text: span ? likelyDays(span.likely.start, span.likely.end) : '',
          style: row,
          below: stacked(
            action.notBefore && m.pdf.plan.notBefore(action.notBefore),
            action.dueDate && m.planView.list.due(action.dueDate),
            bar?.isLate ? m.planView.list.late : '',
          ),
        },
        {
          text: '',
          room: 3,
          draw: (box) => {
            if (bar) drawBar(paper, bar, { ...box, y: box.y + 0.6, height: 2 });
          },
        } satisfies Cell,
      ];
    }),
  );
  asides.place(m.planView.form.note);
}

/** Its phase, what it serves and moves, what it waits for, and whether somebody moved it by hand. */
function factsOf(action: Action, numbers: ReadonlyMap<string, number>): string {
  const words = m.planView.list;
  const after = action.after.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const { readiness, stageOne } = action.gain;
  return joined([
    action.isBlocker ? words.blocker : '',
    m.plan.phases[action.phase],
    action.subject.kind === 'item' ? '' : action.items.join(', '),
    action.effort.basis === 'estimate' ? '' : m.pdf.plan.basis[action.effort.basis],
    readiness > 0 ? words.gainReadiness(readiness) : '',
    stageOne > 0 ? words.gainStageOne(stageOne) : '',
    after.length > 0 ? words.waitsFor(after, 0) : '',
    action.entry !== null && action.entry.place !== null ? m.pdf.plan.placed : '',
  ]);
}

/** What was entered on actions that the plan no longer holds: nothing that was entered gets lost. */
function drawUnused(writing: Writing): void {
  const { paper, report } = writing;
  const known = new Set(report.plan.actions.map(({ id }) => id));
  const unused = report.assessment.planEntries.filter(({ id }) => !known.has(id));
  if (unused.length === 0) return;
  placeHeading(paper, m.pdf.plan.unused, tableStart + 12);
  placeLead(paper, m.pdf.plan.unusedText);
  const asides = new Asides(paper);
  drawTable(
    paper,
    [
      { head: m.planView.list.columns.action, width: 60 },
      { head: m.planView.form.note },
      { head: m.pdf.plan.who, width: 30 },
      { head: m.pdf.plan.when, width: 32 },
    ],
    unused.map((entry) => {
      const name = entryName(entry, writing);
      return [
        {
          text: name,
          style: rowStrong,
          below: stacked(
            entry.item ? itemName(entry.item, writing.titles) : '',
            entry.phase ? m.plan.phases[entry.phase] : '',
            entry.effortDays === null ? '' : m.planView.days(entry.effortDays),
          ),
        },
        { text: asides.inTable(name, entry.note), style: row },
        { text: entry.owner.trim(), style: row, below: m.planView.list.states[entry.state] },
        {
          text: stacked(
            entry.startDate && m.pdf.plan.notBefore(entry.startDate),
            entry.dueDate && m.planView.list.due(entry.dueDate),
          ),
          style: row,
        },
      ];
    }),
  );
  asides.place(m.planView.form.note);
}

/** The entry's own title, or what its id says that it was about. */
function entryName({ id, title }: PlanEntry, { titles }: Writing): string {
  if (title.trim() !== '') return title.trim();
  const about = id.slice(id.indexOf(':') + 1);
  const item = itemIds.find((each) => each === about);
  if (item) return itemName(item, titles);
  return isDocumentId(about) ? titles.documents[about].title : id;
}
