import type { Assessment } from './assessment.ts';

/** Takes each answer and document from whichever side changed it last; on a tie the first side wins. */
export function mergeNewer(mine: Assessment, theirs: Assessment): Assessment {
  const theirsIsNewer = theirs.updatedAt > mine.updatedAt;
  return {
    ...mine,
    updatedAt: theirsIsNewer ? theirs.updatedAt : mine.updatedAt,
    profile: theirsIsNewer ? theirs.profile : mine.profile,
    answers: newerOf(mine.answers, theirs.answers),
    documents: newerOf(mine.documents, theirs.documents),
  };
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
