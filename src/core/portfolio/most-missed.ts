import { itemIds, type ItemId } from '../../content/items.ts';
import type { ClientDigest } from './client.ts';

/** How many clients lack one item, and how many cannot say. */
export interface MissedItem {
  readonly item: ItemId;
  /** Surely below the target. */
  readonly lacking: number;
  /** Answered with "I don't know"; a missing document can make an item count here and as lacking. */
  readonly unknown: number;
  /** Clients that lack it, do not know it, or both. */
  readonly either: number;
}

/** Items that at least one client lacks or does not know; those of most clients first, else the standard's order. */
export function mostMissed(
  clients: readonly { readonly digest: ClientDigest }[],
): readonly MissedItem[] {
  const lacking = new Map<ItemId, number>();
  const unknown = new Map<ItemId, number>();
  const either = new Map<ItemId, number>();
  for (const { digest } of clients) {
    count(lacking, digest.missed);
    count(unknown, digest.unknown);
    count(either, new Set([...digest.missed, ...digest.unknown]));
  }
  return itemIds
    .filter((item) => either.has(item))
    .map((item) => ({
      item,
      lacking: lacking.get(item) ?? 0,
      unknown: unknown.get(item) ?? 0,
      either: either.get(item) ?? 0,
    }))
    .sort((one, other) => other.either - one.either || other.lacking - one.lacking);
}

function count(counts: Map<ItemId, number>, items: Iterable<ItemId>): void {
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
}
