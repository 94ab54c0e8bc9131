import { buildOrder } from '../../content/build-order.ts';
import { firstItemOf } from '../../content/documents.ts';
import type { ItemId } from '../../content/items.ts';
import { internalAuditItem } from '../../content/plan/dependencies.ts';
import { followersOf } from './graph.ts';
import type { Action } from './types.ts';

/**
 * The plan's own order: what waits for the internal audit comes last; before that, blockers in the order in
 * which a system is built, each behind what it waits for, then what gains most for its effort. Where the user
 * gave places, the lowest place goes first. Nothing ever stands before what it waits for.
 *
 * Gives the same actions with their `place`: the number in the plan's own order, or the user's.
 */
export function ordered(actions: readonly Action[]): readonly Action[] {
  const compareUrgency = byUrgency(actions);
  const own = inOrder(actions, compareUrgency);
  const placed = own.map((action, index) => ({
    ...action,
    place: action.entry?.place ?? index,
  }));
  return placed.some(({ entry }) => entry !== null && entry.place !== null)
    ? inOrder(placed, (one, other) => one.place - other.place)
    : placed;
}

/** A place between two neighbours, or beyond the only one; for an action that is moved there. */
export function placeBetween(
  before: Pick<Action, 'place'> | null,
  after: Pick<Action, 'place'> | null,
): number {
  if (before && after) return (before.place + after.place) / 2;
  if (before) return before.place + 1;
  return after ? after.place - 1 : 0;
}

/** Whatever waits for the internal audit, and the audit itself. */
export function auditAndFollowers(actions: readonly Action[]): ReadonlySet<string> {
  const audits = new Set(actions.filter(isInternalAudit).map(({ id }) => id));
  return new Set([...audits, ...followersOf(actions, audits)]);
}

/** The action that carries out the internal audit; asking whether there was one is not it. */
export function isInternalAudit({ subject }: Pick<Action, 'subject'>): boolean {
  return (
    subject.kind === 'item' && subject.item === internalAuditItem && subject.task === 'reach-target'
  );
}

type Compare = (one: Action, other: Action) => number;

function byUrgency(actions: readonly Action[]): Compare {
  const last = auditAndFollowers(actions);
  const ranks = urgencyOf(actions);
  const index = new Map(actions.map(({ id }, place) => [id, place]));
  const number = (map: ReadonlyMap<string, number>, { id }: Action) => map.get(id) ?? Infinity;
  const due = ({ dueDate }: Action) => dueDate || '9999-12-31';
  return (one, other) =>
    Number(last.has(one.id)) - Number(last.has(other.id)) ||
    compare(number(ranks, one), number(ranks, other)) ||
    compare(worthOf(other), worthOf(one)) ||
    compare(due(one), due(other)) ||
    compare(number(index, one), number(index, other));
}

/** What an action adds to readiness and to Stage 1, both as shares: the figure that its effort is held against. */
export function impactOf({ gain }: Pick<Action, 'gain'>): number {
  return gain.readiness + gain.stageOne;
}

function worthOf(action: Action): number {
  return impactOf(action) / action.effort.days;
}

/** Blockers by the build order, and what a blocker waits for as urgent as the first one that waits for it. */
function urgencyOf(actions: readonly Action[]): ReadonlyMap<string, number> {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const blockers = actions
    .filter(({ isBlocker }) => isBlocker)
    .map((action) => ({ id: action.id, rank: buildRank(action) }))
    .sort((one, other) => one.rank - other.rank);
  const ranks = new Map<string, number>();
  for (const { id, rank } of blockers) {
    const left = [id];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (ranks.has(next)) continue;
      ranks.set(next, rank);
      left.push(...(byId.get(next)?.after ?? []));
    }
  }
  return ranks;
}

function buildRank({ subject, items }: Action): number {
  const item = subject.kind === 'document' ? firstItemOf(subject.document) : items[0];
  const rank = (buildOrder as readonly ItemId[]).indexOf(item as ItemId);
  return rank < 0 ? buildOrder.length : rank;
}

/** Always the first by `compareActions` among those whose turn has come: all that they wait for stands before. */
function inOrder(actions: readonly Action[], compareActions: Compare): readonly Action[] {
  const waiting = new Map<string, Action[]>();
  const left = new Map<string, number>();
  const ready: Action[] = [];
  const insert = (action: Action) => {
    let [low, high] = [0, ready.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // The list is kept backwards, so that the first of it is taken from its end.
      if (compareActions(ready[middle] as Action, action) > 0) low = middle + 1;
      else high = middle;
    }
    ready.splice(low, 0, action);
  };
  for (const action of actions) {
    left.set(action.id, action.after.length);
    for (const id of action.after) waiting.set(id, [...(waiting.get(id) ?? []), action]);
  }
  for (const action of actions) if (action.after.length === 0) insert(action);
  const done: Action[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    done.push(next);
    for (const action of waiting.get(next.id) ?? []) {
      const open = (left.get(action.id) as number) - 1;
      left.set(action.id, open);
      if (open === 0) insert(action);
    }
  }
  return done;
}

function compare(one: number | string, other: number | string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
