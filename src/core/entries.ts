import type { FindingRecord } from './findings/records.ts';
import type { TrainingFigure } from './kpis/records.ts';
import type { PlanEntry } from './plan/records.ts';
import type { Snapshot } from './snapshots/records.ts';
import type { OwnControl, SoaEntry, SoaVersion } from './soa/records.ts';

/** One thing of a list that is kept, changed and merged on its own. */
export interface Entry {
  readonly id: string;
  /** ISO timestamps. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The lists that an assessment keeps beside answers, documents and systems, each in order of creation. */
export interface Collections {
  readonly soaEntries: readonly SoaEntry[];
  readonly ownControls: readonly OwnControl[];
  readonly soaVersions: readonly SoaVersion[];
  readonly findings: readonly FindingRecord[];
  readonly planEntries: readonly PlanEntry[];
  readonly training: readonly TrainingFigure[];
  readonly snapshots: readonly Snapshot[];
}

export type CollectionId = keyof Collections;
export type EntryOf<Id extends CollectionId> = Collections[Id][number];

/** How many entries each list holds at most. */
export const collectionLimits: Readonly<Record<CollectionId, number>> = {
  soaEntries: 38,
  ownControls: 200,
  soaVersions: 50,
  findings: 1000,
  planEntries: 1000,
  training: 200,
  snapshots: 200,
};

export const collectionIds = Object.keys(collectionLimits) as readonly CollectionId[];

export const emptyCollections: Collections = {
  soaEntries: [],
  ownControls: [],
  soaVersions: [],
  findings: [],
  planEntries: [],
  training: [],
  snapshots: [],
};

/** Some entries of one list: the smallest piece that is stored. */
export type EntriesOf<Id extends CollectionId = CollectionId> = {
  readonly [Each in Id]: {
    readonly collection: Each;
    readonly entries: Collections[Each];
  };
}[Id];

/** Puts entries in place of those with their ids, and adds new ones, all in the order of creation. */
export function withEntries<Each extends Entry>(
  before: readonly Each[],
  changed: readonly Each[],
): readonly Each[] {
  const byId = new Map(changed.map((entry) => [entry.id, entry]));
  const known = new Set(before.map(({ id }) => id));
  return inOrderOfCreation([
    ...before.map((entry) => byId.get(entry.id) ?? entry),
    ...changed.filter(({ id }) => !known.has(id)),
  ]);
}

/**
 * The order of every list. Entries of the same moment stand by their identifiers, so that the order is the
 * same in every tab, in storage and in files.
 */
export function inOrderOfCreation<Each extends Pick<Entry, 'id' | 'createdAt'>>(
  entries: readonly Each[],
): readonly Each[] {
  return entries.toSorted(
    (one, other) => compare(one.createdAt, other.createdAt) || compare(one.id, other.id),
  );
}

/**
 * Of each entry the one that was changed last; on a tie the first side wins. An entry that only one side has
 * stays. A map, since an identifier may be any word, `constructor` included, which every plain object has.
 */
export function newerEntries<Each extends Entry>(
  mine: readonly Each[],
  theirs: readonly Each[],
): readonly Each[] {
  const newest = new Map(mine.map((entry) => [entry.id, entry]));
  for (const entry of theirs) {
    const own = newest.get(entry.id);
    if (!own || entry.updatedAt > own.updatedAt) newest.set(entry.id, entry);
  }
  return inOrderOfCreation([...newest.values()]);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
