import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Answer, DocumentRecord, Profile, Settings } from '../core/assessment.ts';
import { collectionIds, type CollectionId, type Entry } from '../core/entries.ts';
import type { AiSystem } from '../core/systems/system.ts';
import {
  currentVersion,
  migrate,
  migrations,
  withQuickAnswers,
  type Migration,
} from '../core/file/migrations.ts';
import type { Change } from '../core/changes/change.ts';
import type { Step } from '../core/changes/step.ts';
import type { Summary } from '../core/summary.ts';

export interface AssessmentRow extends Settings {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly example: boolean;
  readonly profile: Profile;
  readonly dismissedOffers: readonly string[];
  /** Kept beside the data so that a list of a thousand needs one read. */
  readonly summary: Summary;
}

export interface AnswerRow {
  readonly assessment: string;
  readonly item: string;
  readonly answer: Answer;
}

export interface DocumentRow {
  readonly assessment: string;
  readonly document: string;
  readonly record: DocumentRecord;
}

export interface SystemRow {
  readonly assessment: string;
  readonly id: string;
  readonly system: AiSystem;
}

/** One row an entry, whatever list it stands in. */
export interface EntryRow {
  readonly assessment: string;
  readonly collection: CollectionId;
  readonly id: string;
  readonly entry: Entry;
}

/** One step of the log; pruned to the newest (core/changes/step.ts). */
export interface StepRow {
  readonly assessment: string;
  readonly id: string;
  readonly order: number;
  readonly step: Step;
}

/** One row an answer, so that two tabs never write over each other's other answers. */
const tables = {
  assessments: 'id',
  answers: '[assessment+item], assessment',
  documents: '[assessment+document], assessment',
};

/** What each version added to the tables of the one before. */
const added: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: tables,
  2: { systems: '[assessment+id], assessment' },
  3: { entries: '[assessment+collection+id], assessment' },
  3.1: { steps: '[assessment+id], [assessment+order], assessment' },
};

/** A whole number is a version of the format; what only the database has comes in between. */
const versions = (last: number): readonly number[] =>
  [...Object.keys(added).map(Number), ...Array.from({ length: last }, (_, index) => index + 1)]
    .filter((each, index, all) => each < last + 1 && all.indexOf(each) === index)
    .toSorted((one, other) => one - other);

export class PlumblineDatabase extends Dexie {
  readonly assessments!: EntityTable<AssessmentRow, 'id'>;
  readonly answers!: Table<AnswerRow, [string, string]>;
  readonly documents!: Table<DocumentRow, [string, string]>;
  readonly systems!: Table<SystemRow, [string, string]>;
  readonly entries!: Table<EntryRow, [string, string, string]>;
  readonly steps!: Table<StepRow, [string, string]>;

  /** `version` and `list` are parameters so that tests can walk through upgrades yet to come. */
  constructor(
    name = 'plumbline',
    version: number = currentVersion,
    list: readonly Migration[] = migrations,
  ) {
    super(name);
    for (const step of versions(version)) {
      const declared = this.version(step).stores(added[step] ?? {});
      if (step > 1 && Number.isInteger(step)) {
        declared.upgrade((transaction) => upgradeAll(transaction, step, list));
      }
    }
  }
}

/**
 * Brings every stored assessment to `goal` through the same migrations that files take. It runs inside
 * Dexie's upgrade transaction: if one fails, all are rolled back and the data stays as it was.
 */
async function upgradeAll(
  transaction: Transaction,
  goal: number,
  list: readonly Migration[],
): Promise<void> {
  for (const row of (await transaction.table('assessments').toArray()) as AssessmentRow[]) {
    const { summary, ...own } = row;
    const data = { ...own, ...(await partsOf(transaction, row.id, goal - 1)) };
    const result = migrate(data, goal - 1, list, goal);
    if (result.kind !== 'migrated') throw new Error(`no migration to version ${goal}`);
    await putParts(transaction, row.id, result.data, goal);
    const rest = Object.entries(result.data).filter(([name]) => !partNames.includes(name));
    await transaction.table('assessments').put({ ...Object.fromEntries(rest), summary });
  }
  if (goal === 4) await upgradeLog(transaction);
}

/** A kept state that was removed can be taken back after the update, too: then it is one of version 4. */
async function upgradeLog(transaction: Transaction): Promise<void> {
  const upgraded = (change: Change): Change =>
    change.kind === 'entries' && change.collection === 'snapshots'
      ? { ...change, entries: change.entries.map(withQuickAnswers) as typeof change.entries }
      : change;
  await transaction
    .table<StepRow>('steps')
    .toCollection()
    .modify((row) => {
      const { before, after } = row.step as Partial<Step>;
      // A damaged step is left as it is, and left out when the log is read.
      if (!Array.isArray(before) || !Array.isArray(after)) return;
      const step = { ...row.step, before: before.map(upgraded), after: after.map(upgraded) };
      Object.assign(row, { step });
    });
}

/** What does not stand in the row of an assessment but in rows of its own. */
const partNames: readonly string[] = ['answers', 'documents', 'systems', ...collectionIds];

/** All parts of an assessment, as far as `version` has tables for them. */
async function partsOf(
  transaction: Transaction,
  id: string,
  version: number,
): Promise<Record<string, unknown>> {
  const rowsOf = async <Row>(table: string, since: number) =>
    (version < since
      ? []
      : await transaction.table(table).where('assessment').equals(id).toArray()) as Row[];
  const answers = await rowsOf<AnswerRow>('answers', 1);
  const documents = await rowsOf<DocumentRow>('documents', 1);
  const systems = await rowsOf<SystemRow>('systems', 2);
  const entries = await rowsOf<EntryRow>('entries', 3);
  return {
    answers: Object.fromEntries(answers.map(({ item, answer }) => [item, answer])),
    documents: Object.fromEntries(documents.map(({ document, record }) => [document, record])),
    ...(version < 2 ? {} : { systems: systems.map(({ system }) => system) }),
    ...(version < 3 ? {} : collectionsOf(entries)),
  };
}

/** Puts the rows of all lists together again. */
export function collectionsOf(
  rows: readonly EntryRow[],
): Readonly<Record<CollectionId, readonly Entry[]>> {
  return Object.fromEntries(
    collectionIds.map((collection) => [
      collection,
      // The row's key, even where the entry within is damaged: else nobody could mend it or remove it.
      rows
        .filter((row) => row.collection === collection)
        .map(({ id, entry }) => ({ ...entry, id })),
    ]),
  ) as unknown as Readonly<Record<CollectionId, readonly Entry[]>>;
}

/** Writes all parts in place of those that are there. */
async function putParts(
  transaction: Transaction,
  id: string,
  data: Readonly<Record<string, unknown>>,
  version: number,
): Promise<void> {
  const put = async (table: string, rows: readonly object[]) => {
    await transaction.table(table).where('assessment').equals(id).delete();
    await transaction.table(table).bulkPut(rows.map((row) => ({ assessment: id, ...row })));
  };
  const pairs = (part: unknown) => Object.entries(part as Readonly<Record<string, unknown>>);
  await put(
    'answers',
    pairs(data.answers).map(([item, answer]) => ({ item, answer })),
  );
  await put(
    'documents',
    pairs(data.documents).map(([document, record]) => ({ document, record })),
  );
  if (version >= 2) {
    await put(
      'systems',
      (data.systems as readonly AiSystem[]).map((system) => ({ id: system.id, system })),
    );
  }
  if (version >= 3) {
    await put(
      'entries',
      collectionIds.flatMap((collection) =>
        (data[collection] as readonly Entry[]).map((entry) => ({
          collection,
          id: entry.id,
          entry,
        })),
      ),
    );
  }
}
