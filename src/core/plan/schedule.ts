import { likelyPartMissing } from '../../content/plan/effort.ts';
import { plannedForStageOne } from '../../content/plan/dependencies.ts';
import { sum } from '../readiness.ts';
import { workingDayNumberOf, workingDayOfNumber } from '../working-days.ts';
import { tenths } from './effort.ts';
import { followersOf } from './graph.ts';
import { auditAndFollowers, isInternalAudit } from './order.ts';
import { phaseIds, type PlanSettings } from './records.ts';
import type { Action, Bar, Course, Schedule, Span } from './types.ts';

/*
 * The model. Time is counted in working days as real numbers; dates are made from it at the end. The people
 * are alike. Actions start one after the other in the order of the plan, each as soon as the one before it has
 * started, what it waits for has ended, and somebody is free. Nobody overtakes. That makes it a little slower
 * than a planner with a board would be, and it gives what people expect and simple planners do not: more
 * people or more days a week never make anything end later (R. L. Graham's anomalies).
 *
 * - An action with a start date of its own, after the start of the plan, stands outside of the queue: nobody is
 *   kept waiting by it but those who need it, and they queue behind the rest.
 * - The internal audit waits until the system has run for some weeks after the last action of the phases
 *   before audit and review. It and whatever waits for it queue last.
 */

const weekLength = 5;

/** Sums of tenths end a hair beside the true figure in binary; that is noise, not a day. */
const hair = 1e-6;

type CourseId = keyof Course<unknown>;

interface Timing {
  readonly start: number;
  readonly end: number;
}

/** When what is open could be done, from a day (ISO date) on, on a good, a likely and a bad course. */
export function scheduleOf(
  actions: readonly Action[],
  settings: PlanSettings,
  today: string,
): Schedule {
  const startDay = settings.startDate > today ? settings.startDate : today;
  const start = workingDayNumberOf(startDay);
  const open = actions.filter(({ state }) => state === 'open' || state === 'in-work');
  const queue = queueOf(open, start);
  const timed: Course<ReadonlyMap<string, Timing>> = onEachCourse((course) =>
    timesOf(queue, settings, start, course),
  );
  return {
    start: workingDayOfNumber(start),
    bars: open.map((action) => barOf(action, timed)),
    ...milestonesOf(actions, queue, timed, settings, start),
    days: tenths(sum(open.map(({ effort }) => effort.days))),
    daysAtRisk: tenths(sum(open.map(({ effort }) => effort.atRisk))),
  };
}

function onEachCourse<Value>(of: (course: CourseId) => Value): Course<Value> {
  return { best: of('best'), likely: of('likely'), worst: of('worst') };
}

// The queue -------------------------------------------------------------------------------------------

interface Queue {
  /** In the order in which they start. */
  readonly inTurn: readonly Action[];
  /** With a start date of their own: outside of the queue. */
  readonly dated: ReadonlyMap<string, Action>;
  /** The internal audit and what waits for it. */
  readonly last: ReadonlySet<string>;
}

function queueOf(open: readonly Action[], start: number): Queue {
  const dated = new Map(
    open
      .filter(({ notBefore }) => notBefore !== '' && workingDayNumberOf(notBefore) > start)
      .map((action) => [action.id, action]),
  );
  const held = followersOf(open, new Set(dated.keys()));
  const last = auditAndFollowers(open);
  const turnOf = ({ id }: Action) => (last.has(id) ? 2 : held.has(id) ? 1 : 0);
  const queued = open.filter(({ id }) => !dated.has(id));
  return {
    inTurn: [0, 1, 2].flatMap((turn) => queued.filter((action) => turnOf(action) === turn)),
    dated,
    last,
  };
}

/** What has to be over before the system runs as a whole. Duties of the AI Act are no part of it. */
function isBeforeAudit({ phase, subject }: Action): boolean {
  return subject.kind !== 'duty' && phaseIds.indexOf(phase) < phaseIds.indexOf('audit-and-review');
}

function timesOf(
  queue: Queue,
  settings: PlanSettings,
  start: number,
  course: CourseId,
): ReadonlyMap<string, Timing> {
  const { inTurn, dated, last } = queue;
  const times = new Map<string, Timing>();
  const freeFrom = new Array<number>(settings.people).fill(start);
  let earliest = start;

  const place = (action: Action, from: number): number => {
    const begin = Math.max(
      from,
      ...action.after.map(endOf),
      isInternalAudit(action) ? auditGate() : 0,
    );
    const end = begin + lengthOf(action, settings, course);
    times.set(action.id, { start: begin, end });
    return begin;
  };
  /** When an action ends; one with a date of its own is placed when it is first asked for. */
  const endOf = (id: string): number => {
    const own = dated.get(id);
    if (own && !times.has(id)) place(own, workingDayNumberOf(own.notBefore));
    return times.get(id)?.end ?? start;
  };
  const auditGate = (): number => {
    const before = [...inTurn, ...dated.values()].filter(
      (action) => isBeforeAudit(action) && !last.has(action.id),
    );
    if (before.length === 0) return start;
    const end = Math.max(...before.map(({ id }) => endOf(id)));
    return end + settings.weeksOfOperation * weekLength;
  };

  for (const action of inTurn) {
    const person = freeFrom.indexOf(Math.min(...freeFrom));
    earliest = place(action, Math.max(earliest, freeFrom[person] as number));
    freeFrom[person] = endOf(action.id);
  }
  for (const id of dated.keys()) endOf(id);
  return times;
}

/** Working days from start to end: the effort, stretched by the days a week there are for it. */
function lengthOf(
  { effort, state }: Action,
  { daysPerWeek, bestCase, worstCase }: PlanSettings,
  course: CourseId,
): number {
  const days = {
    best: effort.days * bestCase,
    likely: effort.days + effort.atRisk * likelyPartMissing,
    worst: (effort.days + effort.atRisk) * worstCase,
  };
  const left = state === 'in-work' ? days[course] / 2 : days[course];
  return (left * weekLength) / daysPerWeek;
}

// Dates -----------------------------------------------------------------------------------------------

function barOf(action: Action, timed: Course<ReadonlyMap<string, Timing>>): Bar {
  const span = onEachCourse((course) => spanOf(timed[course].get(action.id) as Timing));
  return {
    action: action.id,
    span,
    isLate: action.dueDate !== '' && action.dueDate < span.likely.end,
  };
}

function spanOf({ start, end }: Timing): Span {
  const first = Math.floor(start + hair);
  return {
    start: workingDayOfNumber(first),
    end: workingDayOfNumber(Math.max(first, Math.ceil(end - hair) - 1)),
  };
}

/**
 * Stage 1 after all blockers and documents and the planning of audit and review; not after what waits for the
 * audit itself, since Stage 1 accepts audit and review that are planned. Stage 2 after everything but the
 * duties of the AI Act, on which no certificate depends. Null while an open blocker was dropped.
 */
function milestonesOf(
  actions: readonly Action[],
  { last }: Queue,
  timed: Course<ReadonlyMap<string, Timing>>,
  settings: PlanSettings,
  start: number,
): Pick<Schedule, 'stageOne' | 'stageTwo'> {
  if (actions.some(({ isBlocker, state }) => isBlocker && state === 'dropped')) {
    return { stageOne: null, stageTwo: null };
  }
  const forStageOne = actions.filter((action) => isForStageOne(action) && !last.has(action.id));
  const forStageTwo = actions.filter(({ subject }) => subject.kind !== 'duty');
  const days = onEachCourse((course) => {
    const ready = (needed: readonly Action[]) =>
      needed.reduce((end, { id }) => Math.max(end, timed[course].get(id)?.end ?? start), start);
    const one = Math.ceil(ready(forStageOne) - hair) + settings.weeksToStageOne * weekLength;
    const two = Math.max(
      Math.ceil(ready(forStageTwo) - hair),
      one + settings.weeksToStageTwo * weekLength,
    );
    return { one: workingDayOfNumber(one), two: workingDayOfNumber(two) };
  });
  return {
    stageOne: onEachCourse((course) => days[course].one),
    stageTwo: onEachCourse((course) => days[course].two),
  };
}

/** What has a date of its own is planned already, and more Stage 1 does not ask of audit and review. */
function isForStageOne({ isBlocker, subject, notBefore }: Action): boolean {
  if (isBlocker || subject.kind === 'document') return true;
  return subject.kind === 'item' && plannedForStageOne.includes(subject.item) && notBefore === '';
}
