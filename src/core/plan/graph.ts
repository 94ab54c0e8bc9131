import type { Action } from './types.ts';

/** What waits for what: the ids that each action waits for, by its own id. */
export type Waits = ReadonlyMap<string, readonly string[]>;

/** True if `from` waits for `to`, at once or by way of others; an action never waits for itself. */
export function waitsFor(waits: Waits, from: string, to: string): boolean {
  const seen = new Set<string>();
  const left = [...(waits.get(from) ?? [])];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    left.push(...(waits.get(id) ?? []));
  }
  return false;
}

/** Whether letting the action `from` wait for the action `to` would close a circle. */
export function circleIn(
  actions: readonly Pick<Action, 'id' | 'after'>[],
  from: string,
  to: string,
): boolean {
  return from === to || waitsFor(waitsOf(actions), to, from);
}

export function waitsOf(actions: readonly Pick<Action, 'id' | 'after'>[]): Waits {
  return new Map(actions.map(({ id, after }) => [id, after]));
}

/** Those that wait for any of some actions, at once or by way of others; the ones asked about not among them. */
export function followersOf(
  actions: readonly Pick<Action, 'id' | 'after'>[],
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const waiting = new Map<string, string[]>();
  for (const { id, after } of actions) {
    for (const other of after) waiting.set(other, [...(waiting.get(other) ?? []), id]);
  }
  const found = new Set<string>();
  const left = [...ids];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    for (const next of waiting.get(id) ?? []) {
      if (found.has(next) || ids.has(next)) continue;
      found.add(next);
      left.push(next);
    }
  }
  return found;
}
