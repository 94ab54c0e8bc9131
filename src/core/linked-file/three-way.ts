import { documents, type DocumentId } from '../../content/documents.ts';
import { itemIds, type ItemId } from '../../content/items.ts';
import {
  emptyAnswer,
  emptyDocumentRecord,
  type Answer,
  type Assessment,
  type DocumentRecord,
} from '../assessment.ts';
import { joinedThreeWays } from '../changes/three-way.ts';
import { collectionIds, type Collections, type Entry } from '../entries.ts';
import { mergeNewer } from '../merge.ts';
import { isSameContent } from './content.ts';

/** What becomes of two versions of one assessment. */
export interface Joint {
  /** Both as one; of what is contradicted, the newer. */
  readonly whole: Assessment;
  /** What both changed, and not alike. */
  readonly contradictions: {
    readonly items: readonly ItemId[];
    readonly documents: readonly DocumentId[];
  };
}

/**
 * Joins what is here with what a file holds. `base` is what both were when they last agreed: what only one side
 * changed is taken from it, a removal included; an answer or a document that both changed is a contradiction. It
 * is null where nobody knows when they agreed: then nothing counts as removed, and whatever both say differently
 * is a contradiction.
 */
export function threeWay(base: Assessment | null, mine: Assessment, theirs: Assessment): Joint {
  const rest = base
    ? joinedThreeWays(base, alignedTo(base, mine), alignedTo(base, theirs))
    : mergeNewer(mine, theirs);
  const answers = byKey(itemIds, [base?.answers, mine.answers, theirs.answers], emptyAnswer);
  const records = byKey(
    documents.map(({ id }) => id),
    [base?.documents, mine.documents, theirs.documents],
    emptyDocumentRecord,
  );
  return {
    whole: { ...rest, answers: answers.joined, documents: records.joined },
    contradictions: { items: answers.contradictions, documents: records.contradictions },
  };
}

/**
 * The two versions with all that needs no decision settled in both, so that whoever compares them finds the
 * contradictions and nothing else. An answer that comes in stays out of `mine`, to be seen coming in.
 */
export function settledSides(
  { whole, contradictions }: Joint,
  mine: Assessment,
  theirs: Assessment,
): { readonly mine: Assessment; readonly theirs: Assessment } {
  const withWordsOf = (side: Assessment): Assessment => ({
    ...whole,
    answers: replaced(whole.answers, side.answers, contradictions.items),
    documents: replaced(whole.documents, side.documents, contradictions.documents),
  });
  const here = withWordsOf(mine);
  return {
    mine: {
      ...here,
      answers: withoutNew(here.answers, mine.answers, emptyAnswer),
      documents: withoutNew(here.documents, mine.documents, emptyDocumentRecord),
    },
    theirs: withWordsOf(theirs),
  };
}

type Kept<Key extends string, Value> = Readonly<Partial<Record<Key, Value>>>;

function byKey<Key extends string, Value extends Answer | DocumentRecord>(
  keys: readonly Key[],
  sides: readonly [Kept<Key, Value> | undefined, Kept<Key, Value>, Kept<Key, Value>],
  blank: Value,
): { readonly joined: Kept<Key, Value>; readonly contradictions: readonly Key[] } {
  const joined: Partial<Record<Key, Value>> = {};
  const contradictions: Key[] = [];
  for (const key of keys) {
    const [before, own, other] = sides.map((side) => side?.[key] ?? blank) as [Value, Value, Value];
    const isMineChanged = !isSameContent(own, before);
    const isTheirsChanged = !isSameContent(other, before);
    let taken = isTheirsChanged && !isMineChanged ? other : own;
    if (isMineChanged && isTheirsChanged && !isSameContent(own, other)) {
      // Where one side took its words back and the other changed them, the words stay.
      if (isSameContent(own, blank)) taken = other;
      else if (!isSameContent(other, blank)) {
        contradictions.push(key);
        taken = other.updatedAt > own.updatedAt ? other : own;
      }
    }
    if (taken !== blank) joined[key] = taken;
  }
  return { joined, contradictions };
}

/** A side on which what says the same as the base is the base's own: when it was said makes no difference. */
function alignedTo(base: Assessment, side: Assessment): Assessment {
  const aligned = <Each extends Entry>(before: readonly Each[], list: readonly Each[]) => {
    const known = new Map(before.map((entry) => [entry.id, entry]));
    return list.map((entry) => {
      const same = known.get(entry.id);
      return same && isSameContent(same, entry) ? same : entry;
    });
  };
  const lists = collectionIds.map((id) => [id, aligned<Entry>(base[id], side[id])]);
  return {
    ...side,
    systems: aligned(base.systems, side.systems),
    ...(Object.fromEntries(lists) as unknown as Collections),
  };
}

function replaced<Key extends string, Value>(
  all: Kept<Key, Value>,
  by: Kept<Key, Value>,
  keys: readonly Key[],
): Kept<Key, Value> {
  return { ...all, ...(Object.fromEntries(keys.map((key) => [key, by[key]])) as Kept<Key, Value>) };
}

/** Leaves out what was said nowhere before. */
function withoutNew<Key extends string, Value>(
  all: Kept<Key, Value>,
  before: Kept<Key, Value>,
  blank: Value,
): Kept<Key, Value> {
  const kept = (Object.entries(all) as [Key, Value][]).filter(
    ([key]) => !isSameContent(before[key] ?? blank, blank),
  );
  return Object.fromEntries(kept) as Kept<Key, Value>;
}
