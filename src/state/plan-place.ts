import type { PlanRow } from './plan-list.ts';

/**
 * The action that an address names: the one with this id or, for an item whose gap is worked on another way
 * (a document to approve, a finding), the first open one that serves the item, else any. Null where nothing does.
 */
export function rowAt(rows: readonly PlanRow[], at: string): PlanRow | null {
  const exact = rows.find(({ action }) => action.id === at);
  if (exact) return exact;
  const item = at.startsWith('item:') ? at.slice('item:'.length) : null;
  const serving = rows.filter(({ action }) => action.items.some((each) => each === item));
  return serving.find(({ bar }) => bar !== null) ?? serving[0] ?? null;
}
