import { emptyAnswer, emptyDocumentRecord, type Assessment, type Settings } from '../assessment.ts';
import { collectionIds, inOrderOfCreation, type Collections, type Entry } from '../entries.ts';
import { same } from '../same.ts';
import { entriesChange, type Change } from './change.ts';

/**
 * Joins what was changed here with what another tab stored meanwhile. `base` is what both began with. Of each field
 * the side that changed it wins; where both did, ours, since it is the later one to be written. What one side removed
 * is gone, unless the other has changed it: then it stays. Nothing rests on clocks.
 */
export function joinedThreeWays(
  base: Assessment,
  ours: Assessment,
  theirs: Assessment,
): Assessment {
  const lists = collectionIds.map((id) => [id, joinedLists<Entry>(base[id], ours[id], theirs[id])]);
  return {
    ...ours,
    updatedAt: later(ours.updatedAt, theirs.updatedAt),
    example: ours.example === base.example ? theirs.example : ours.example,
    profile: joinedRecord(base.profile, ours.profile, theirs.profile),
    answers: joinedMaps(base.answers, ours.answers, theirs.answers, emptyAnswer),
    documents: joinedMaps(base.documents, ours.documents, theirs.documents, emptyDocumentRecord),
    systems: joinedLists(base.systems, ours.systems, theirs.systems),
    dismissedOffers: joinedWords(
      base.dismissedOffers,
      ours.dismissedOffers,
      theirs.dismissedOffers,
    ),
    soaHead: joinedRecord(base.soaHead, ours.soaHead, theirs.soaHead),
    planSettings: joinedRecord(base.planSettings, ours.planSettings, theirs.planSettings),
    quickAnswers: joinedRecord(base.quickAnswers, ours.quickAnswers, theirs.quickAnswers),
    fitAnswers: joinedRecord(base.fitAnswers, ours.fitAnswers, theirs.fitAnswers),
    ...(Object.fromEntries(lists) as unknown as Collections),
  };
}

/** One change joined in the same way with what storage holds of the things that it writes. */
export function joinedChange(change: Change, base: Assessment, stored: Assessment): Change {
  switch (change.kind) {
    case 'answer': {
      const { item, answer } = change;
      const before = base.answers[item] ?? emptyAnswer;
      return { ...change, answer: joinedRecord(before, answer, stored.answers[item]) };
    }
    case 'document': {
      const { document, record } = change;
      const before = base.documents[document] ?? emptyDocumentRecord;
      return { ...change, record: joinedRecord(before, record, stored.documents[document]) };
    }
    case 'answers':
      return {
        ...change,
        answers: joinedEach(base.answers, change.answers, stored.answers, emptyAnswer),
        documents: joinedEach(
          base.documents,
          change.documents,
          stored.documents,
          emptyDocumentRecord,
        ),
      };
    case 'profile':
      return { ...change, profile: joinedRecord(base.profile, change.profile, stored.profile) };
    case 'settings': {
      const names = Object.keys(change.settings) as (keyof Settings)[];
      const joined = names.map((name) => [
        name,
        joinedRecord<object>(base[name], change.settings[name] ?? base[name], stored[name]),
      ]);
      return { ...change, settings: Object.fromEntries(joined) as Partial<Settings> };
    }
    case 'systems':
      return {
        ...change,
        systems: change.systems.map((each) =>
          joinedRecord(withId(base.systems, each.id), each, withId(stored.systems, each.id)),
        ),
      };
    case 'entries': {
      const { collection } = change;
      const entries = (change.entries as readonly Entry[]).map((each) =>
        joinedRecord<Entry>(
          withId<Entry>(base[collection], each.id),
          each,
          withId<Entry>(stored[collection], each.id),
        ),
      );
      return entriesChange(collection, entries);
    }
    case 'offers':
      return {
        ...change,
        dismissed: joinedWords(base.dismissedOffers, change.dismissed, stored.dismissedOffers),
      };
    case 'systems-removed':
    case 'entries-removed':
      return change;
  }
}

/** Field by field; lists of things with ids thing by thing. Without a base, what differs is taken from ours. */
function joinedRecord<Whole extends object>(
  base: Whole | undefined,
  ours: Whole,
  theirs: Whole | undefined,
): Whole {
  if (!isRecord(theirs) || same(base, theirs)) return ours;
  if (base === ours) return theirs;
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const joined = [...names].map((name) => [
    name,
    joinedField(
      name,
      fieldOf(base, name),
      fieldOf(ours, name),
      fieldOf(theirs, name),
      base !== undefined,
    ),
  ]);
  return Object.fromEntries(joined) as Whole;
}

function joinedField(
  name: string,
  base: unknown,
  ours: unknown,
  theirs: unknown,
  hasBase: boolean,
): unknown {
  if (name === 'updatedAt' && typeof ours === 'string' && typeof theirs === 'string') {
    return later(ours, theirs);
  }
  if (same(ours, theirs)) return ours;
  if (hasBase && same(ours, base)) return theirs;
  if (hasBase && same(theirs, base)) return ours;
  if (isListOfThings(base) && isListOfThings(ours) && isListOfThings(theirs)) {
    return joinedThings(base, ours, theirs);
  }
  if (isRecord(ours) && isRecord(theirs)) {
    return joinedRecord(isRecord(base) ? base : undefined, ours, theirs);
  }
  return ours === undefined ? theirs : ours;
}

type Things = readonly { readonly id: string }[];

/** In the order of ours; what only they added comes last. */
function joinedThings(base: Things, ours: Things, theirs: Things): Things {
  const kept = ours.flatMap((each) => {
    const [before, there] = [withId(base, each.id), withId(theirs, each.id)];
    if (!there && before && same(before, each)) return [];
    return [joinedRecord(before, each, there)];
  });
  const added = theirs.filter(
    ({ id }) => !withId(ours, id) && !same(withId(base, id), withId(theirs, id)),
  );
  return [...kept, ...added];
}

function joinedLists<Each extends Entry>(
  base: readonly Each[],
  ours: readonly Each[],
  theirs: readonly Each[],
): readonly Each[] {
  if (base === ours || same(base, ours)) return theirs;
  return inOrderOfCreation(joinedThings(base, ours, theirs) as readonly Each[]);
}

type MapOf<Value> = Readonly<Partial<Record<string, Value>>>;

function joinedMaps<Value extends object>(
  base: MapOf<Value>,
  ours: MapOf<Value>,
  theirs: MapOf<Value>,
  blank: Value,
): MapOf<Value> {
  const joined: [string, Value][] = [];
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [before, here, there] = [base[name], ours[name], theirs[name]];
    if (here && there) joined.push([name, joinedRecord(before ?? blank, here, there)]);
    else if (here && !(before && same(before, here))) joined.push([name, here]);
    else if (there && !(before && same(before, there))) joined.push([name, there]);
  }
  return Object.fromEntries(joined);
}

function joinedEach<Value extends object>(
  base: MapOf<Value>,
  ours: MapOf<Value>,
  stored: MapOf<Value>,
  blank: Value,
): MapOf<Value> {
  const joined = Object.entries(ours).map(([name, each]) => [
    name,
    each && joinedRecord(base[name] ?? blank, each, stored[name]),
  ]);
  return Object.fromEntries(joined) as MapOf<Value>;
}

function joinedWords(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const isKept = (word: string) =>
    base.includes(word) ? ours.includes(word) && theirs.includes(word) : true;
  return [...new Set([...ours, ...theirs])].filter(isKept);
}

function withId<Each extends { readonly id: string }>(
  list: readonly Each[],
  id: string,
): Each | undefined {
  return list.find((each) => each.id === id);
}

function fieldOf(record: object | undefined, name: string): unknown {
  return record && Object.hasOwn(record, name)
    ? (record as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfThings(value: unknown): value is Things {
  return (
    Array.isArray(value) &&
    value.every((each) => isRecord(each) && typeof fieldOf(each, 'id') === 'string')
  );
}

function later(one: string, other: string): string {
  return other > one ? other : one;
}
