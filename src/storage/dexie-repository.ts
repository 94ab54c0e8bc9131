import { Dexie } from 'dexie';
import type { Answers, Assessment, DocumentRecords, Settings } from '../core/assessment.ts';
import type { Change } from '../core/changes/change.ts';
import { inOrder, stepLimit, type Step } from '../core/changes/step.ts';
import { joinedChange, joinedThreeWays } from '../core/changes/three-way.ts';
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
import { attempts } from './attempts.ts';
import type { Repository, StorageFailure } from './repository.ts';

/** The log is shortened once in so many steps. */
const pruneEvery = 50;

/** Assessments in IndexedDB. */
export function dexieRepository(
  database: PlumblineDatabase,
  lostTo: () => StorageFailure | null = () => null,
): Repository {
  const attempt = attempts(database, lostTo);
  const { assessments, answers, documents, systems, entries, steps } = database;
  const tables = [assessments, answers, documents, systems, entries, steps];
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
        await putWhole(assessment);
        return null;
      }),

    write: (assessment, change, { base, steps: log = [] } = {}) =>
      everything(async () => {
        await putSteps(assessment.id, log);
        const row = await assessments.get(assessment.id);
        if (!row) {
          await putWhole(assessment);
          return { change, wasGone: base !== undefined };
        }
        const written = base ? joinedChange(change, base, await around(base, row, change)) : change;
        await writeChange(assessment, written);
        return { change: written, wasGone: false };
      }),

    join: (assessment, base, log) =>
      everything(async () => {
        const row = await assessments.get(assessment.id);
        const joined = row ? joinedThreeWays(base, assessment, await whole(row)) : assessment;
        await putWhole(joined);
        await putSteps(assessment.id, log);
        return joined;
      }),

    steps: (id) =>
      attempt(() =>
        database.transaction('rw', steps, async () => {
          const rows = await steps.where('assessment').equals(id).toArray();
          const all = inOrder(rows.flatMap(({ step }) => (isStep(step) ? [step] : [])));
          const old = all.slice(0, -stepLimit);
          await steps.bulkDelete(old.map((step): [string, string] => [id, step.id]));
          return all.slice(-stepLimit);
        }),
      ),

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
        await steps.where('assessment').equals(id).delete();
        await assessments.delete(id);
        return null;
      }),
  };

  async function putWhole(assessment: Assessment): Promise<void> {
    const { id } = assessment;
    await removeParts(id);
    await assessments.put(rowOf(assessment));
    await putAnswers(id, assessment.answers, assessment.documents);
    await systems.bulkPut(systemRowsOf(id, assessment.systems));
    for (const collection of collectionIds) {
      await entries.bulkPut(entryRowsOf(id, collection, assessment[collection]));
    }
  }

  async function putSteps(assessment: string, log: readonly Step[]): Promise<void> {
    await steps.bulkPut(log.map((step) => ({ assessment, id: step.id, order: step.order, step })));
    // A tab may stay open for days: every now and then what is too old goes, not only at the next opening.
    const due = log.find(({ order }) => order % pruneEvery === 0);
    if (!due) return;
    const old = [
      [assessment, Dexie.minKey],
      [assessment, due.order - stepLimit],
    ] as const;
    await steps
      .where('[assessment+order]')
      .between(...old, true, true)
      .delete();
  }

  /** What storage holds of the things that a change writes; all else is as in `base`. */
  async function around(base: Assessment, row: AssessmentRow, change: Change): Promise<Assessment> {
    const { id } = base;
    const { profile, dismissedOffers } = row;
    const own = { ...base, ...settingsOf(row), profile, dismissedOffers };
    switch (change.kind) {
      case 'answer': {
        const found = await answers.get([id, change.item]);
        return { ...own, answers: { [change.item]: found?.answer } };
      }
      case 'document': {
        const found = await documents.get([id, change.document]);
        return { ...own, documents: { [change.document]: found?.record } };
      }
      case 'answers': {
        const given = await answers.where('assessment').equals(id).toArray();
        const records = await documents.where('assessment').equals(id).toArray();
        return {
          ...own,
          answers: Object.fromEntries(given.map((each) => [each.item, each.answer])),
          documents: Object.fromEntries(records.map((each) => [each.document, each.record])),
        };
      }
      case 'systems': {
        const keys = change.systems.map((each): [string, string] => [id, each.id]);
        const found = await systems.bulkGet(keys);
        return { ...own, systems: found.flatMap((each) => each?.system ?? []) };
      }
      case 'entries': {
        const { collection } = change;
        const keys = change.entries.map((each): [string, string, string] => [
          id,
          collection,
          each.id,
        ]);
        const found = await entries.bulkGet(keys);
        return { ...own, [collection]: found.flatMap((each) => each?.entry ?? []) };
      }
      case 'profile':
      case 'settings':
      case 'offers':
      case 'systems-removed':
      case 'entries-removed':
        return own;
    }
  }

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
    await assessments.update(id, { updatedAt, summary: summaryOf(after) });
  }
}

function rowOf(assessment: Assessment): AssessmentRow {
  const { id, createdAt, updatedAt, example, profile, dismissedOffers } = assessment;
  const summary = summaryOf(assessment);
  const settings = settingsOf(assessment);
  return { id, createdAt, updatedAt, example, profile, dismissedOffers, ...settings, summary };
}

function settingsOf({ soaHead, planSettings, quickAnswers, fitAnswers }: Settings): Settings {
  return { soaHead, planSettings, quickAnswers, fitAnswers };
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

/** A damaged row of the log costs that step and no more. */
function isStep(step: Partial<Step> | undefined): step is Step {
  return (
    typeof step?.id === 'string' &&
    typeof step.order === 'number' &&
    typeof step.at === 'string' &&
    Array.isArray(step.before) &&
    step.before.length > 0 &&
    Array.isArray(step.after)
  );
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
