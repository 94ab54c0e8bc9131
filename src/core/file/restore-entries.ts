import * as v from 'valibot';
import { isControl, isItemId } from '../../content/items.ts';
import {
  collectionLimits,
  inOrderOfCreation,
  type CollectionId,
  type Collections,
  type Entry,
} from '../entries.ts';
import { newFindingRecord } from '../findings/records.ts';
import { kpiFigureIds, type KpiFigures } from '../kpis/kpis.ts';
import { newTrainingFigure } from '../kpis/records.ts';
import { newPlanEntry } from '../plan/records.ts';
import { emptyQuickAnswers } from '../quick/records.ts';
import type { Snapshot } from '../snapshots/records.ts';
import {
  newOwnControl,
  newSoaEntry,
  type SoaEntry,
  type SoaKeptRow,
  type SoaVersion,
} from '../soa/records.ts';
import {
  isData,
  listOf,
  restoreFields,
  withOwnIds,
  type Data,
  type Fields,
  type Repair,
} from './restore.ts';
import { restoreAnswers, restoreDocuments } from './restore-answers.ts';
import {
  findingRecordFields,
  keptRowLimit,
  kpiFields,
  ownControlFields,
  planEntryFields,
  quickAnswersFields,
  snapshotFields,
  soaEntryFields,
  soaKeptRowFields,
  soaVersionFields,
  trainingFields,
} from './schema.ts';

/** Rebuilds one entry of a list; what does not fit becomes empty, with a repair that names its path. */
type Restore<Each extends Entry> = (data: unknown, path: string, repairs: Repair[]) => Each;

const noKpis = Object.fromEntries(kpiFigureIds.map((id) => [id, null])) as unknown as KpiFigures;

const emptyKeptRow: SoaKeptRow = {
  reference: '',
  title: '',
  applies: null,
  reason: '',
  drivers: [],
  level: null,
  owner: '',
  reviewDate: '',
};

/** Rebuilds all lists of an assessment. `now` stands in for a time that cannot be used. */
export function restoreCollections(source: Data, now: string, repairs: Repair[]): Collections {
  const list = <Each extends Entry>(collection: CollectionId, restore: Restore<Each>) =>
    restoreList(collection, source[collection], restore, repairs);
  const plain = <Each extends Entry>(fields: Fields, blank: Each): Restore<Each> => {
    const sound = v.strictObject(fields);
    return (data, path, found) =>
      v.is(sound, data) ? (data as Each) : restoreFields(fields, blank, data, path, found);
  };
  return {
    soaEntries: controlsOnly(
      list(
        'soaEntries',
        plain<SoaEntry>(soaEntryFields, { ...newSoaEntry('A.2.2', now), id: '' as never }),
      ),
      repairs,
    ),
    ownControls: list('ownControls', plain(ownControlFields, newOwnControl('', '', now))),
    soaVersions: list('soaVersions', (data, path, found) => restoreVersion(data, now, path, found)),
    findings: list('findings', plain(findingRecordFields, newFindingRecord('', '', now))),
    planEntries: list('planEntries', plain(planEntryFields, newPlanEntry('', now))),
    training: list('training', plain(trainingFields, newTrainingFigure('', '', now))),
    snapshots: list('snapshots', (data, path, found) => restoreSnapshot(data, now, path, found)),
  };
}

function restoreList<Each extends Entry>(
  collection: CollectionId,
  data: unknown,
  restore: Restore<Each>,
  repairs: Repair[],
): readonly Each[] {
  const entries = listOf(data, collectionLimits[collection], collection, repairs).map(
    (entry, index) => restore(entry, `${collection}[${index}]`, repairs),
  );
  return inOrderOfCreation(withOwnIds(entries, collection, collection, repairs));
}

/** What the statement says is said of a control of Annex A, or it says nothing. */
function controlsOnly(entries: readonly SoaEntry[], repairs: Repair[]): readonly SoaEntry[] {
  return entries.filter((entry) => {
    const id: string = entry.id;
    if (isItemId(id) && isControl(id)) return true;
    repairs.push({ kind: 'unknown-item', path: `soaEntries[${id}]` });
    return false;
  });
}

function restoreVersion(data: unknown, now: string, path: string, repairs: Repair[]): SoaVersion {
  const blank = {
    id: '',
    version: '',
    date: '',
    approver: '',
    note: '',
    createdAt: now,
    updatedAt: now,
  };
  const own = restoreFields(soaVersionFields, blank, data, path, repairs, ['rows']);
  const rows = isData(data) ? data.rows : undefined;
  return {
    ...own,
    rows: listOf(rows, keptRowLimit, `${path}.rows`, repairs).map((row, index) =>
      restoreFields(soaKeptRowFields, emptyKeptRow, row, `${path}.rows[${index}]`, repairs),
    ),
  };
}

function restoreSnapshot(data: unknown, now: string, path: string, repairs: Repair[]): Snapshot {
  const blank = {
    id: '',
    name: '',
    note: '',
    kind: 'kept' as const,
    day: '',
    target: 3 as const,
    createdAt: now,
    updatedAt: now,
  };
  const own = restoreFields(snapshotFields, blank, data, path, repairs, [
    'answers',
    'documents',
    'quickAnswers',
    'kpis',
  ]);
  const parts: Data = isData(data) ? data : {};
  return {
    ...own,
    answers: restoreAnswers(parts.answers, `${path}.answers`, repairs),
    documents: restoreDocuments(parts.documents, `${path}.documents`, repairs),
    quickAnswers: restoreFields(
      quickAnswersFields,
      emptyQuickAnswers,
      parts.quickAnswers,
      `${path}.quickAnswers`,
      repairs,
    ),
    kpis: restoreFields(kpiFields, noKpis, parts.kpis, `${path}.kpis`, repairs),
  };
}
