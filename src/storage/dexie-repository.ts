import type { Answers, Assessment, DocumentRecords } from '../core/assessment.ts';
import { collectionIds, type CollectionId, type Entry } from '../core/entries.ts';
import { currentVersion } from '../core/file/migrations.ts';
import { restoreAssessment } from '../core/file/read.ts';
import { summaryOf, type Summary } from '../core/summary.ts';
import type { AiSystem } from '../core/systems/system.ts';
import { rungs } from '../core/verdict.ts';
import {
  collectionsOf,
  type AssessmentRow,
  type EntryRow,
  type PlumblineDatabase,
  type SystemRow,
} from './database.ts';
import { failureOf } from './failure.ts';
import type { Change, Repository, Stored } from './repository.ts';

/** Assessments in IndexedDB. */
export function dexieRepository(database: PlumblineDatabase): Repository {
  const { assessments, answers, documents, systems, entries } = database;
  const tables = [assessments, answers, documents, systems, entries];
  const parts = [answers, documents, systems, entries];

  const everything = <Value>(work: () => Promise<Value>) =>
    attempt(() => database.transaction('rw', tables, work));

  return {
    list: () =>
      attempt(async () => {
        const rows = await assessments.toArray();
        const summaries = await Promise.all(
          rows.map(async (row) =>
            isSummary(row.summary) ? row.summary : summaryOf(await whole(row)),
          ),
        );
        return summaries.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
      }),

    load: (id) =>
      attempt(() =>
        database.transaction('r', tables, async () => {
          const row = await assessments.get(id);
          return row ? whole(row) : null;
        }),
      ),

    save: (assessment) =>
      everything(async () => {
        await removeParts(assessment.id);
        await assessments.put(rowOf(assessment));
        await putAnswers(assessment.id, assessment.answers, assessment.documents);
        await systems.bulkPut(systemRowsOf(assessment.id, assessment.systems));
        for (const collection of collectionIds) {
          await entries.bulkPut(entryRowsOf(assessment.id, collection, assessment[collection]));
        }
        return null;
      }),

    write: (assessment, change) =>
      everything(async () => {
        await writeChange(assessment, change);
        return null;
      }),

    markDeleted: (id, at) =>
      attempt(async () => {
        await assessments
          .where('id')
          .equals(id)
          .modify((row) => {
            (row as { summary: Summary }).summary = { ...row.summary, deletedAt: at };
          });
        return null;
      }),

    purge: (id) =>
      everything(async () => {
        await removeParts(id);
        await assessments.delete(id);
        return null;
      }),
  };

  async function removeParts(id: string): Promise<void> {
    for (const part of parts) await part.where('assessment').equals(id).delete();
  }

  async function putAnswers(
    assessment: string,
    given: Answers,
    records: DocumentRecords,
  ): Promise<void> {
    await answers.bulkPut(
      Object.entries(given).map(([item, answer]) => ({ assessment, item, answer })),
    );
    await documents.bulkPut(
      Object.entries(records).map(([document, record]) => ({ assessment, document, record })),
    );
  }

  async function whole(row: AssessmentRow): Promise<Assessment> {
    const answerRows = await answers.where('assessment').equals(row.id).toArray();
    const documentRows = await documents.where('assessment').equals(row.id).toArray();
    const systemRows = await systems.where('assessment').equals(row.id).toArray();
    const entryRows = await entries.where('assessment').equals(row.id).toArray();
    return restored(row, {
      answers: Object.fromEntries(answerRows.map((each) => [each.item, each.answer])),
      documents: Object.fromEntries(documentRows.map((each) => [each.document, each.record])),
      // The row's key, even where the system within is damaged: else nobody could mend it or remove it.
      systems: systemRows.map(({ id, system }) => ({ ...system, id })),
      ...collectionsOf(entryRows),
    });
  }

  /** Each change leaves the rest of what is stored alone, which another tab may just have changed. */
  async function writeChange(after: Assessment, change: Change): Promise<void> {
    const { id, updatedAt } = after;
    switch (change.kind) {
      case 'profile':
        await assessments.update(id, { profile: change.profile });
        break;
      case 'answer':
        await answers.put({ assessment: id, item: change.item, answer: change.answer });
        break;
      case 'document':
        await documents.put({ assessment: id, document: change.document, record: change.record });
        break;
      case 'answers':
        await putAnswers(id, change.answers, change.documents);
        break;
      case 'settings':
        await assessments.update(id, change.settings);
        break;
      case 'entries':
        await entries.bulkPut(entryRowsOf(id, change.collection, change.entries));
        break;
      case 'entries-removed':
        await entries.bulkDelete(
          change.ids.map((entry): [string, string, string] => [id, change.collection, entry]),
        );
        break;
      case 'systems':
        await systems.bulkPut(systemRowsOf(id, change.systems));
        break;
      case 'systems-removed':
        await systems.bulkDelete(change.ids.map((system): [string, string] => [id, system]));
        break;
      case 'offers':
        await assessments.update(id, { dismissedOffers: change.dismissed });
        break;
    }
    const found = await assessments.update(id, { updatedAt, summary: summaryOf(after) });
    if (found === 0) await assessments.put(rowOf(after));
  }
}

function rowOf(assessment: Assessment): AssessmentRow {
  const { id, createdAt, updatedAt, example, profile, dismissedOffers } = assessment;
  const { soaHead, planSettings } = assessment;
  const settings = { soaHead, planSettings };
  const summary = summaryOf(assessment);
  return { id, createdAt, updatedAt, example, profile, dismissedOffers, ...settings, summary };
}

function systemRowsOf(assessment: string, systems: readonly AiSystem[]): readonly SystemRow[] {
  return systems.map((system) => ({ assessment, id: system.id, system }));
}

function entryRowsOf(
  assessment: string,
  collection: CollectionId,
  list: readonly Entry[],
): readonly EntryRow[] {
  return list.map((entry) => ({ assessment, collection, id: entry.id, entry }));
}

/** What a list shows is read as it was stored, so its damage must not cost the list. */
function isSummary(summary: Partial<Summary> | undefined): summary is Summary {
  return (
    typeof summary?.name === 'string' &&
    typeof summary.updatedAt === 'string' &&
    typeof summary.deletedAt === 'string' &&
    typeof summary.readiness?.low === 'number' &&
    rungs.some((rung) => rung === summary.rung)
  );
}

/** Stored data is rebuilt like an imported file: a damaged row costs that row, never the whole. */
function restored(
  row: AssessmentRow,
  parts: Readonly<Record<'answers' | 'documents' | 'systems' | CollectionId, unknown>>,
): Assessment {
  const spare = { id: row.id, now: row.createdAt };
  const result = restoreAssessment({ ...row, ...parts }, currentVersion, spare, 'storage');
  if (result.kind === 'refused')
    throw new Error(`stored assessment refused: ${result.refusal.kind}`);
  return result.assessment;
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { kind: 'stored', value: await work() };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}
