import type { Action, Bar, Plan } from '../core/plan/types.ts';
import { waitsFor, waitsOf } from '../core/plan/graph.ts';
import { placeBetween } from '../core/plan/order.ts';
import { phaseIds, type PhaseId } from '../core/plan/records.ts';

export const showings = ['all', 'open', 'blockers', 'late', 'done-but-open', 'settled'] as const;

/** `open`: neither done nor dropped. `settled`: one of the two. */
export type Showing = (typeof showings)[number];

/** What narrows the list; null or an empty text narrows nothing. */
export interface PlanFilter {
  readonly show: Showing;
  readonly owner: string | null;
  readonly phase: PhaseId | null;
  readonly search: string;
}

export const everything: PlanFilter = { show: 'all', owner: null, phase: null, search: '' };

/** One action as the list shows it. */
export interface PlanRow {
  readonly action: Action;
  /** Its place in the plan, from 1: the number by which others name it. */
  readonly number: number;
  readonly title: string;
  readonly step: string;
  /** Null for actions that are done or dropped. */
  readonly bar: Bar | null;
  /** Numbers of the open actions that have to end before, in order. */
  readonly waitsFor: readonly number[];
  /** Numbers of the open actions that wait for this one, in order; none once it is settled. */
  readonly neededFor: readonly number[];
  /** Whether a blocker is among those, at once or by way of others. */
  readonly isNeededForBlocker: boolean;
}

export interface PlanGroup {
  readonly phase: PhaseId;
  readonly rows: readonly PlanRow[];
  readonly open: number;
  /** Working days of its open actions. */
  readonly days: number;
}

export function isSettled({ state }: Action): boolean {
  return state === 'done' || state === 'dropped';
}

/** Past its due date, or projected to end after it; `today` is an ISO date. */
export function isLate({ action, bar }: Pick<PlanRow, 'action' | 'bar'>, today: string): boolean {
  if (isSettled(action) || action.dueDate === '') return false;
  return action.dueDate < today || bar?.isLate === true;
}

/** The rows that a filter leaves, in their order. Every word of the search has to be in the row. */
export function foundIn(
  rows: readonly PlanRow[],
  filter: PlanFilter,
  today: string,
): readonly PlanRow[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      isShown(row, filter.show, today) &&
      (filter.owner === null || row.action.owner.trim() === filter.owner) &&
      (filter.phase === null || row.action.phase === filter.phase) &&
      matches(row, words),
  );
}

function isShown(row: PlanRow, show: Showing, today: string): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return !isSettled(row.action);
    case 'blockers':
      return row.action.isBlocker;
    case 'late':
      return isLate(row, today);
    case 'done-but-open':
      return row.action.doneButOpen;
    case 'settled':
      return isSettled(row.action);
  }
}

function matches({ action, title, step }: PlanRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = [title, step, action.owner, action.note, ...action.items].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The rows under their phases, in the order of the road; phases without rows are left out. */
export function groupsOf(rows: readonly PlanRow[]): readonly PlanGroup[] {
  return phaseIds.flatMap((phase) => {
    const own = rows.filter(({ action }) => action.phase === phase);
    const open = own.filter(({ action }) => !isSettled(action));
    if (own.length === 0) return [];
    return [
      {
        phase,
        rows: own,
        open: open.length,
        days: open.reduce((sum, { action }) => sum + action.effort.days, 0),
      },
    ];
  });
}

/** Every name that an action of the plan has for its owner, in the order of the alphabet. */
export function ownersOf(rows: readonly PlanRow[]): readonly string[] {
  const names = rows.map(({ action }) => action.owner.trim()).filter((name) => name !== '');
  return [...new Set(names)].sort((one, other) => one.localeCompare(other));
}

/** The actions of a plan as rows of the list. `wordsOf` names an action and says how to begin. */
export function rowsOf(
  plan: Plan,
  wordsOf: (action: Action) => { readonly title: string; readonly step: string },
): readonly PlanRow[] {
  const bars = new Map(plan.schedule.bars.map((bar) => [bar.action, bar]));
  const openNumbers = new Map(
    plan.actions.flatMap((action, index) =>
      isSettled(action) ? [] : [[action.id, index + 1] as const],
    ),
  );
  const open = plan.actions.filter((action) => !isSettled(action));
  const followers = new Map<string, string[]>();
  for (const { id, after } of open) {
    for (const other of after) followers.set(other, [...(followers.get(other) ?? []), id]);
  }
  const forBlockers = neededBy(
    open.filter(({ isBlocker }) => isBlocker),
    plan.actions,
  );
  return plan.actions.map((action, index) => ({
    action,
    number: index + 1,
    ...wordsOf(action),
    bar: bars.get(action.id) ?? null,
    waitsFor: numbersOf(action.after, openNumbers),
    neededFor: isSettled(action) ? [] : numbersOf(followers.get(action.id) ?? [], openNumbers),
    isNeededForBlocker: forBlockers.has(action.id),
  }));
}

function numbersOf(
  ids: readonly string[],
  openNumbers: ReadonlyMap<string, number>,
): readonly number[] {
  return ids.flatMap((id) => openNumbers.get(id) ?? []).sort((one, other) => one - other);
}

/** Ids of all that some actions wait for, at once or by way of others. */
function neededBy(waiting: readonly Action[], all: readonly Action[]): ReadonlySet<string> {
  const byId = new Map(all.map((action) => [action.id, action]));
  const found = new Set<string>();
  const left = waiting.flatMap(({ after }) => after);
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    left.push(...(byId.get(id)?.after ?? []));
  }
  return found;
}

/** What to do next: what is in work already, or else the first open action that waits for nothing. */
export function nextOf(rows: readonly PlanRow[], today: string): PlanRow | null {
  const free = rows.filter(
    ({ action, waitsFor }) =>
      !isSettled(action) && waitsFor.length === 0 && action.notBefore <= today,
  );
  return (
    free.find(({ action }) => action.state === 'in-work') ??
    free[0] ??
    rows.find(({ action }) => !isSettled(action)) ??
    null
  );
}

/**
 * Why an action cannot stand where another one stands: the action of which it would come on the wrong side.
 * Null where nothing is in the way. `rows` are all rows of the plan, in its order.
 */
export function inTheWay(
  rows: readonly PlanRow[],
  moved: PlanRow,
  neighbour: PlanRow,
): PlanRow | null {
  const waits = waitsOf(rows.map(({ action }) => action));
  const [from, to] = [rows.indexOf(moved), rows.indexOf(neighbour)];
  const isInTheWay = (other: PlanRow) =>
    to < from
      ? waitsFor(waits, moved.action.id, other.action.id)
      : waitsFor(waits, other.action.id, moved.action.id);
  const passed = to < from ? rows.slice(to, from).toReversed() : rows.slice(from + 1, to + 1);
  return passed.find(isInTheWay) ?? null;
}

/** The place of an action that goes to where another one stands, on its other side (core/plan/order.ts). */
export function placeAt(rows: readonly PlanRow[], moved: PlanRow, neighbour: PlanRow): number {
  const [from, to] = [rows.indexOf(moved), rows.indexOf(neighbour)];
  const [before, after] = to < from ? [rows[to - 1], neighbour] : [neighbour, rows[to + 1]];
  return placeBetween(before?.action ?? null, after?.action ?? null);
}
