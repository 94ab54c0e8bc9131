import * as v from 'valibot';
import { isDocumentId, type DocumentId } from '../../content/documents.ts';
import { isControl, isItemId, type ItemId } from '../../content/items.ts';
import {
  emptyAnswer,
  emptyDocumentRecord,
  evidenceLimit,
  type Answer,
  type Assessment,
  type DocumentRecord,
  type Evidence,
} from '../assessment.ts';
import { entriesOf, isData, listOf, restoreFields, withOwnIds, type Repair } from './restore.ts';
import { answerFields, documentFields, evidenceFields } from './schema.ts';

/** An answer and a record with everything in its place, as this app writes them. */
const soundAnswer = v.strictObject({
  ...answerFields,
  evidence: v.pipe(
    v.array(v.strictObject(evidenceFields)),
    v.maxLength(evidenceLimit),
    v.check((entries) => haveOwnIds(entries)),
  ),
});
const soundRecord = v.strictObject(documentFields);

function haveOwnIds(entries: readonly { readonly id: string }[]): boolean {
  return entries.length < 2 || new Set(entries.map(({ id }) => id)).size === entries.length;
}

/** Rebuilds answers, one by one; `at` is their path. */
export function restoreAnswers(
  data: unknown,
  at: string,
  repairs: Repair[],
): Assessment['answers'] {
  const answers: Partial<Record<ItemId, Answer>> = {};
  for (const [id, value] of entriesOf(data, at, repairs)) {
    const path = `${at}[${id}]`;
    if (isItemId(id)) answers[id] = restoreAnswer(id, value, path, repairs);
    else repairs.push({ kind: 'unknown-item', path });
  }
  return answers;
}

/** A sound answer is taken as it is: an assessment with 200 snapshots holds 14,000 of them. */
function restoreAnswer(id: ItemId, data: unknown, path: string, repairs: Repair[]): Answer {
  if (v.is(soundAnswer, data) && (data.choice !== 'excluded' || isControl(id))) return data;
  const { evidence: evidenceSchema, ...plain } = answerFields;
  const { evidence: noEvidence, ...blank } = emptyAnswer;
  let answer = restoreFields(plain, blank, data, path, repairs, ['evidence']);
  if (answer.choice === 'excluded' && !isControl(id)) {
    repairs.push({ kind: 'invalid-value', path: `${path}.choice` });
    answer = { ...answer, choice: null };
  }
  const list = isData(data) ? data.evidence : undefined;
  if (v.is(evidenceSchema, list) && haveOwnIds(list)) {
    return {
      ...answer,
      evidence: list.map(({ id, title, location, date }) => ({ id, title, location, date })),
    };
  }
  if (list === undefined) return { ...answer, evidence: noEvidence };
  return { ...answer, evidence: restoreEvidence(list, `${path}.evidence`, repairs) };
}

function restoreEvidence(data: unknown, path: string, repairs: Repair[]): readonly Evidence[] {
  const blank = { id: '', title: '', location: '', date: '' };
  const entries = listOf(data, evidenceLimit, path, repairs).map((entry, index) =>
    restoreFields(evidenceFields, blank, entry, `${path}[${index}]`, repairs),
  );
  return withOwnIds(entries, 'evidence', path, repairs);
}

/** Rebuilds the records of documents; `at` is their path. */
export function restoreDocuments(
  data: unknown,
  at: string,
  repairs: Repair[],
): Assessment['documents'] {
  const documents: Partial<Record<DocumentId, DocumentRecord>> = {};
  for (const [id, value] of entriesOf(data, at, repairs)) {
    const path = `${at}[${id}]`;
    if (isDocumentId(id)) {
      documents[id] = v.is(soundRecord, value)
        ? value
        : restoreFields(documentFields, emptyDocumentRecord, value, path, repairs);
    } else repairs.push({ kind: 'unknown-document', path });
  }
  return documents;
}
