import { ganttOf, type Gantt, type GanttBar } from '../../core/plan/chart.ts';
import { phaseIds, type PhaseId } from '../../core/plan/records.ts';
import type { Course, Plan } from '../../core/plan/types.ts';
import { monthOf, shortDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import type { Box } from './geometry.ts';
import { colours, page, styles, type Paper, type Style } from './page.ts';

const namesWidth = 46;
const rowHeight = 6;
const axisHeight = 6;
const legendHeight = 8;
/** Names of months that fit side by side. */
const mostNames = 7;
/** Lines without a name between two with one; where there would be more, they are left out. */
const mostUnnamed = 3;

const small: Style = { ...styles.small, size: 6.5 };

interface Line {
  readonly name: string;
  readonly bar: Pick<GanttBar, 'start' | 'end' | 'earliest' | 'latest' | 'isLate'>;
}

/** The phases of the plan and both audits on one axis; nothing while nothing is open. */
export function drawGantt(paper: Paper, plan: Plan, today: string): void {
  const gantt = ganttOf(plan.schedule, today);
  const lines = phaseLines(plan, gantt);
  if (lines.length === 0) return;
  const audits = [
    { name: m.planView.gantt.stageOne, course: gantt.stageOne, days: plan.schedule.stageOne },
    { name: m.planView.gantt.stageTwo, course: gantt.stageTwo, days: plan.schedule.stageTwo },
  ];
  const shown = audits.flatMap(({ name, course, days }) =>
    course && days ? [{ name, course, days }] : [],
  );
  const height = axisHeight + (lines.length + shown.length) * rowHeight;
  paper.need(height + legendHeight);
  const left = page.left + namesWidth;
  const box: Box = { x: left, y: paper.y + axisHeight, width: page.right - left, height };
  drawAxis(paper, gantt, { ...box, height: height - axisHeight });
  lines.forEach(({ name, bar }, index) => {
    const top = box.y + index * rowHeight;
    writeName(paper, name, top);
    drawBar(paper, bar, { ...box, y: top + 1.6, height: 2.8 });
  });
  shown.forEach(({ name, course, days }, index) => {
    const top = box.y + (lines.length + index) * rowHeight;
    writeName(paper, name, top, true);
    drawAudit(paper, course, days, { ...box, y: top, height: rowHeight });
  });
  paper.space(height + 1.5);
  drawLegend(paper);
  paper.space(legendHeight - 1.5);
}

/** A phase reaches from the first of its bars to the last. */
function phaseLines({ actions }: Plan, { bars }: Gantt): readonly Line[] {
  const phases = new Map(actions.map(({ id, phase }) => [id, phase]));
  return phaseIds.flatMap((phase: PhaseId) => {
    const own = bars.filter(({ action }) => phases.get(action) === phase);
    if (own.length === 0) return [];
    return [
      {
        name: m.plan.phases[phase],
        bar: {
          start: Math.min(...own.map(({ start }) => start)),
          end: Math.max(...own.map(({ end }) => end)),
          earliest: Math.min(...own.map(({ earliest }) => earliest)),
          latest: Math.max(...own.map(({ latest }) => latest)),
          // One late action does not make its phase late: the table says which it is.
          isLate: false,
        },
      },
    ];
  });
}

function writeName(paper: Paper, name: string, top: number, isStrong = false): void {
  const style: Style = { ...(isStrong ? styles.strong : styles.text), size: 8 };
  const short = paper.shortened(name, style, namesWidth - 3);
  paper.write(short, style, { x: page.left, y: top + 3.9 });
}

function drawAxis(paper: Paper, { axis, today }: Gantt, box: Box): void {
  const every = Math.ceil(axis.months.length / mostNames);
  axis.months.forEach(({ day, at }, index) => {
    const x = box.x + box.width * at;
    const isNamed = index % every === 0;
    if (!isNamed && every > mostUnnamed) return;
    const line = { from: { x, y: box.y - (isNamed ? 2 : 0) }, to: { x, y: box.y + box.height } };
    paper.stroke(line, colours.line, 0.15);
    const name = monthOf(day);
    const fits = x + 0.6 + paper.widthOf(name, small) <= page.right;
    if (isNamed && fits) paper.write(name, small, { x: x + 0.6, y: box.y - 2.6 });
  });
  paper.rule(box.y, colours.strongLine, box.x, box.x + box.width);
  const x = box.x + box.width * today;
  paper.stroke({ from: { x, y: box.y }, to: { x, y: box.y + box.height } }, colours.ink, 0.35);
}

/** The likely course as a bar; a thin line from the earliest start to the latest end. */
export function drawBar(paper: Paper, bar: Line['bar'], box: Box): void {
  const at = (share: number) => box.x + box.width * share;
  const middle = box.y + box.height / 2;
  const colour = bar.isLate ? colours.bad : colours.accent;
  paper.stroke(
    { from: { x: at(bar.earliest), y: middle }, to: { x: at(bar.latest), y: middle } },
    bar.isLate ? colours.bad : colours.middle,
    0.5,
  );
  const width = Math.max((bar.end - bar.start) * box.width, 0.6);
  paper.fill({ ...box, x: at(bar.start), width }, colour);
}

/** A diamond at the likely day on a line from the best to the worst, the months beside it. */
function drawAudit(paper: Paper, course: Course<number>, days: Course<string>, box: Box): void {
  const at = (share: number) => box.x + box.width * share;
  const y = box.y + box.height / 2;
  paper.stroke(
    { from: { x: at(course.best), y }, to: { x: at(course.worst), y } },
    colours.ink,
    0.4,
  );
  const x = at(course.likely);
  const half = 1.6;
  paper.polygon(
    [
      { x, y: y - half },
      { x: x + half, y },
      { x, y: y + half },
      { x: x - half, y },
    ],
    { fill: colours.ink },
  );
  const range = m.planView.list.span(days.best, days.worst);
  const isRight = at(course.best) - box.x > paper.widthOf(range, small) + 3;
  const place = isRight ? at(course.best) - 2 : at(course.worst) + 2;
  paper.write(range, small, { x: place, y: y + 0.8 }, { align: isRight ? 'right' : 'left' });
}

function drawLegend(paper: Paper): void {
  const { likely, range } = m.planView.gantt.legend;
  const y = paper.y + 2.4;
  let x: number = page.left + namesWidth;
  const entry = (name: string, draw: (at: number) => void) => {
    draw(x);
    paper.write(name, small, { x: x + 7.5, y });
    x += 7.5 + paper.widthOf(name, small) + 7;
  };
  entry(likely, (at) => {
    paper.fill({ x: at, y: y - 2, width: 6, height: 2 }, colours.accent);
  });
  entry(range, (at) => {
    paper.stroke({ from: { x: at, y: y - 1 }, to: { x: at + 6, y: y - 1 } }, colours.middle, 0.5);
  });
  entry(m.planView.gantt.today, (at) => {
    const line = { from: { x: at + 3, y: y - 2.4 }, to: { x: at + 3, y: y + 0.4 } };
    paper.stroke(line, colours.ink, 0.35);
  });
}

/** "12 Dec 2026 to 3 Feb 2027" on two lines, for a narrow column. */
export function likelyDays(start: string, end: string): string {
  return start === end ? shortDate(start) : `${shortDate(start)} –\n${shortDate(end)}`;
}
