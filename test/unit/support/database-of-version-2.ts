import { Dexie } from 'dexie';
import { summaryOf } from '../../../src/core/summary.ts';
import { frozenV2 } from './frozen-v2.ts';
import { upgradedV2 } from './upgraded.ts';

/** Makes the database `name` as version 2 left it, with one assessment, `frozenV2`; gives the name back. */
export async function databaseOfVersion2(name: string): Promise<string> {
  const old = new Dexie(name);
  old.version(1).stores({
    assessments: 'id',
    answers: '[assessment+item], assessment',
    documents: '[assessment+document], assessment',
  });
  old.version(2).stores({ systems: '[assessment+id], assessment' });
  const { answers, documents, systems, ...own } = frozenV2;
  await old.table('assessments').put({ ...own, summary: summaryOf(upgradedV2) });
  for (const [item, answer] of Object.entries(answers)) {
    await old.table('answers').put({ assessment: own.id, item, answer });
  }
  for (const [document, record] of Object.entries(documents)) {
    await old.table('documents').put({ assessment: own.id, document, record });
  }
  for (const system of systems) {
    await old.table('systems').put({ assessment: own.id, id: system.id, system });
  }
  old.close();
  return name;
}
