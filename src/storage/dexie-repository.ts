import type { Assessment } from '../core/assessment.ts';
import { currentVersion } from '../core/file/migrations.ts';
import { restoreAssessment } from '../core/file/read.ts';
import { summaryOf, type Summary } from '../core/summary.ts';
import type { AiSystem } from '../core/systems/system.ts';
import { rungs } from '../core/verdict.ts';
import type { AssessmentRow, PlumblineDatabase, SystemRow } from './database.ts';
import { failureOf } from './failure.ts';
import type { Change, Repository, Stored } from './repository.ts';

/** Assessments in IndexedDB. */
export function dexieRepository(database: PlumblineDatabase): Repository {
  const { assessments, answers, documents, systems } = database;

  const everything = <Value>(work: () => Promise<Value>) =>
    attempt(() => database.transaction('rw', assessments, answers, documents, systems, work));

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
        database.transaction('r', assessments, answers, documents, systems, async () => {
          const row = await assessments.get(id);
          return row ? whole(row) : null;
        }),
      ),

    save: (assessment) =>
      everything(async () => {
        await answers.where('assessment').equals(assessment.id).delete();
        await documents.where('assessment').equals(assessment.id).delete();
        await systems.where('assessment').equals(assessment.id).delete();
        await assessments.put(rowOf(assessment));
        await answers.bulkPut(
          Object.entries(assessment.answers).map(([item, answer]) => ({
            assessment: assessment.id,
            item,
            answer,
          })),
        );
        await documents.bulkPut(
          Object.entries(assessment.documents).map(([document, record]) => ({
            assessment: assessment.id,
            document,
            record,
          })),
        );
        await systems.bulkPut(systemRowsOf(assessment.id, assessment.systems));
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
        await answers.where('assessment').equals(id).delete();
        await documents.where('assessment').equals(id).delete();
        await systems.where('assessment').equals(id).delete();
        await assessments.delete(id);
        return null;
      }),
  };

  async function whole(row: AssessmentRow): Promise<Assessment> {
    const answerRows = await answers.where('assessment').equals(row.id).toArray();
    const documentRows = await documents.where('assessment').equals(row.id).toArray();
    const systemRows = await systems.where('assessment').equals(row.id).toArray();
    return restored(row, {
      answers: Object.fromEntries(answerRows.map((each) => [each.item, each.answer])),
      documents: Object.fromEntries(documentRows.map((each) => [each.document, each.record])),
      // The row's key, even where the system within is damaged: else nobody could mend it or remove it.
      systems: systemRows.map(({ id, system }) => ({ ...system, id })),
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
  const summary = summaryOf(assessment);
  return { id, createdAt, updatedAt, example, profile, dismissedOffers, summary };
}

function systemRowsOf(assessment: string, systems: readonly AiSystem[]): readonly SystemRow[] {
  return systems.map((system) => ({ assessment, id: system.id, system }));
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
  parts: Readonly<Record<'answers' | 'documents' | 'systems', unknown>>,
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
