import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Answer, DocumentRecord, Profile } from '../core/assessment.ts';
import type { AiSystem } from '../core/systems/system.ts';
import { currentVersion, migrate, migrations, type Migration } from '../core/file/migrations.ts';
import type { Summary } from '../core/summary.ts';

export interface AssessmentRow {
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
};

export class PlumblineDatabase extends Dexie {
  readonly assessments!: EntityTable<AssessmentRow, 'id'>;
  readonly answers!: Table<AnswerRow, [string, string]>;
  readonly documents!: Table<DocumentRow, [string, string]>;
  readonly systems!: Table<SystemRow, [string, string]>;

  /** `version` and `list` are parameters so that tests can walk through upgrades yet to come. */
  constructor(
    name = 'plumbline',
    version: number = currentVersion,
    list: readonly Migration[] = migrations,
  ) {
    super(name);
    for (let step = 1; step <= version; step += 1) {
      const declared = this.version(step).stores(added[step] ?? {});
      if (step > 1) declared.upgrade((transaction) => upgradeAll(transaction, step, list));
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
    const answers = (await transaction
      .table('answers')
      .where('assessment')
      .equals(row.id)
      .toArray()) as AnswerRow[];
    const documents = (await transaction
      .table('documents')
      .where('assessment')
      .equals(row.id)
      .toArray()) as DocumentRow[];
    const systems =
      goal > 2
        ? ((await transaction
            .table('systems')
            .where('assessment')
            .equals(row.id)
            .toArray()) as SystemRow[])
        : [];
    const { summary, ...own } = row;
    const result = migrate(
      {
        ...own,
        answers: Object.fromEntries(answers.map(({ item, answer }) => [item, answer])),
        documents: Object.fromEntries(documents.map(({ document, record }) => [document, record])),
        ...(goal > 2 ? { systems: systems.map(({ system }) => system) } : {}),
      },
      goal - 1,
      list,
      goal,
    );
    if (result.kind !== 'migrated') throw new Error(`no migration to version ${goal}`);
    const {
      answers: newAnswers,
      documents: newDocuments,
      systems: newSystems,
      ...rest
    } = result.data;
    await transaction.table('answers').where('assessment').equals(row.id).delete();
    await transaction.table('documents').where('assessment').equals(row.id).delete();
    await transaction.table('assessments').put({ ...rest, summary });
    await transaction.table('answers').bulkPut(
      Object.entries(newAnswers as Record<string, unknown>).map(([item, answer]) => ({
        assessment: row.id,
        item,
        answer,
      })),
    );
    await transaction.table('documents').bulkPut(
      Object.entries(newDocuments as Record<string, unknown>).map(([document, record]) => ({
        assessment: row.id,
        document,
        record,
      })),
    );
    await transaction.table('systems').where('assessment').equals(row.id).delete();
    await transaction.table('systems').bulkPut(
      (newSystems as readonly AiSystem[]).map((system) => ({
        assessment: row.id,
        id: system.id,
        system,
      })),
    );
  }
}
