import { inOrderOfCreation, type Assessment } from './assessment.ts';
import type { AiSystem } from './systems/system.ts';

/**
 * Takes each answer, document and system from whichever side changed it last; on a tie the first side wins.
 * A system that only one side has stays: whoever knows that it was removed takes it out.
 */
export function mergeNewer(mine: Assessment, theirs: Assessment): Assessment {
  const theirsIsNewer = theirs.updatedAt > mine.updatedAt;
  return {
    ...mine,
    updatedAt: theirsIsNewer ? theirs.updatedAt : mine.updatedAt,
    profile: theirsIsNewer ? theirs.profile : mine.profile,
    answers: newerOf(mine.answers, theirs.answers),
    documents: newerOf(mine.documents, theirs.documents),
    systems: newerSystems(mine.systems, theirs.systems),
    dismissedOffers: [...new Set([...mine.dismissedOffers, ...theirs.dismissedOffers])],
  };
}

/**
 * Takes over what storage holds, after all that was changed here has been stored: a system that storage lacks
 * was removed in another tab, and the dismissed offers are those that stand there.
 */
export function mergeStored(mine: Assessment, stored: Assessment): Assessment {
  const merged = mergeNewer(mine, stored);
  const there = new Set(stored.systems.map(({ id }) => id));
  return {
    ...merged,
    systems: merged.systems.filter(({ id }) => there.has(id)),
    dismissedOffers: stored.dismissedOffers,
  };
}

/** A map, since an identifier may be any word, `constructor` included, which every plain object has. */
function newerSystems(mine: readonly AiSystem[], theirs: readonly AiSystem[]): readonly AiSystem[] {
  const newest = new Map(mine.map((system) => [system.id, system]));
  for (const system of theirs) {
    const own = newest.get(system.id);
    if (!own || system.updatedAt > own.updatedAt) newest.set(system.id, system);
  }
  return inOrderOfCreation([...newest.values()]);
}

interface Stamped {
  readonly updatedAt: string;
}

function newerOf<Key extends string, Value extends Stamped>(
  mine: Readonly<Partial<Record<Key, Value>>>,
  theirs: Readonly<Partial<Record<Key, Value>>>,
): Readonly<Partial<Record<Key, Value>>> {
  const merged: Partial<Record<Key, Value>> = { ...mine };
  for (const [key, other] of Object.entries(theirs) as [Key, Value][]) {
    const own = mine[key];
    if (!own || other.updatedAt > own.updatedAt) merged[key] = other;
  }
  return merged;
}
