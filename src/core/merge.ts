import type { Assessment } from './assessment.ts';
import { collectionIds, newerEntries, type Collections, type Entry } from './entries.ts';

/**
 * Joins two files, or a file with what is stored, which have no common past that anybody knows; two tabs do
 * (`changes/three-way.ts`). Takes each answer, document, system and entry of a list from whichever side changed it last; on a tie the first side wins.
 * A system or an entry that only one side has stays: whoever knows that it was removed takes it out.
 */
export function mergeNewer(mine: Assessment, theirs: Assessment): Assessment {
  const theirsIsNewer = theirs.updatedAt > mine.updatedAt;
  return {
    ...mine,
    updatedAt: theirsIsNewer ? theirs.updatedAt : mine.updatedAt,
    profile: theirsIsNewer ? theirs.profile : mine.profile,
    answers: newerOf(mine.answers, theirs.answers),
    documents: newerOf(mine.documents, theirs.documents),
    systems: newerEntries(mine.systems, theirs.systems),
    dismissedOffers: [...new Set([...mine.dismissedOffers, ...theirs.dismissedOffers])],
    soaHead: newest(mine.soaHead, theirs.soaHead),
    planSettings: newest(mine.planSettings, theirs.planSettings),
    quickAnswers: joinedChoices(mine.quickAnswers, theirs.quickAnswers),
    fitAnswers: joinedChoices(mine.fitAnswers, theirs.fitAnswers),
    ...eachCollection((id) => newerEntries<Entry>(mine[id], theirs[id])),
  };
}

/** One list for each collection; the same work is done to entries of every kind. */
function eachCollection(
  work: (id: (typeof collectionIds)[number]) => readonly Entry[],
): Collections {
  return Object.fromEntries(collectionIds.map((id) => [id, work(id)])) as unknown as Collections;
}

function newest<Each extends Stamped>(mine: Each, theirs: Each): Each {
  return theirs.updatedAt > mine.updatedAt ? theirs : mine;
}

/**
 * Of each question what the side that changed its answers last said; what it left open the other says. Where that
 * side says nothing at all, a new round has emptied it on purpose, and it stays empty.
 */
function joinedChoices<Choices extends Stamped>(mine: Choices, theirs: Choices): Choices {
  const newer = newest(mine, theirs);
  const older = newer === mine ? theirs : mine;
  const given = Object.entries(newer).filter(([, choice]) => choice !== null);
  return given.length <= 1 ? newer : { ...older, ...(Object.fromEntries(given) as Choices) };
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
