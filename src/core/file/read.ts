import * as v from 'valibot';
import { isDocumentId, type DocumentId } from '../../content/documents.ts';
import { isControl, isItemId, type ItemId } from '../../content/items.ts';
import {
  emptyAnswer,
  emptyDocumentRecord,
  emptyProfile,
  evidenceLimit,
  type Answer,
  type Assessment,
  type DocumentRecord,
  type Evidence,
  type Profile,
} from '../assessment.ts';
import { migrate } from './migrations.ts';
import {
  entriesOf,
  isData,
  listOf,
  restoreField,
  restoreFields,
  withOwnIds,
  type Data,
  type Repair,
} from './restore.ts';
import { restoreSystems } from './restore-systems.ts';
import {
  answerFields,
  assessmentFields,
  documentFields,
  evidenceFields,
  fileFormat,
  offerLimit,
  offerList,
  profileFields,
} from './schema.ts';

export type { Repair } from './restore.ts';

/** Characters of file text that are read at most. A thousand systems, each filled in full, take 29 million. */
export const fileLimit = 40_000_000;
/** Brackets within brackets that are followed at most; our own files need eight. */
export const depthLimit = 32;

/** Why a file is not taken. Nothing is stored in any of these cases. */
export type Refusal =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-plumbline' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'damaged'; readonly path: string }
  | { readonly kind: 'clause-excluded'; readonly items: readonly ItemId[] };

export type ReadResult =
  | {
      readonly kind: 'read';
      readonly assessment: Assessment;
      readonly repairs: readonly Repair[];
      readonly exportedAt: string;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Reads the text of an assessment file. It never throws and trusts nothing: size and depth are checked
 * before parsing, then every field is rebuilt on its own, and what does not fit falls back to empty with
 * a repair that names its path. `spare` stands in for an identifier or timestamp that cannot be used.
 */
export function readAssessmentFile(
  text: string,
  spare: { readonly id: string; readonly now: string },
): ReadResult {
  if (text.length > fileLimit) return refused({ kind: 'too-large', limit: fileLimit });
  if (depthOf(text) > depthLimit) return refused({ kind: 'too-deep', limit: depthLimit });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused({ kind: 'not-json' });
  }
  if (!isData(parsed) || parsed.format !== fileFormat) return refused({ kind: 'not-plumbline' });

  const assessment = parsed.assessment;
  if (!isData(assessment)) return refused({ kind: 'damaged', path: 'assessment' });
  const exportedAt = v.is(assessmentFields.createdAt, parsed.exportedAt) ? parsed.exportedAt : '';
  const restored = restoreAssessment(assessment, parsed.version, spare);
  return restored.kind === 'read' ? { ...restored, exportedAt } : restored;
}

/**
 * Rebuilds one assessment, field by field, from data of any known version. A file that excludes a clause is
 * refused, since somebody meant it; in our own storage it can only be damage, and costs that one answer.
 */
export function restoreAssessment(
  data: Data,
  version: unknown,
  spare: { readonly id: string; readonly now: string },
  origin: 'file' | 'storage' = 'file',
): ReadResult {
  const migration = migrate(data, version);
  if (migration.kind === 'newer') {
    return refused({ kind: 'newer-version', version: migration.version });
  }
  if (migration.kind === 'not-a-version') return refused({ kind: 'damaged', path: 'version' });

  const source: Data = migration.data;
  const excluded = origin === 'file' ? excludedClauses(source.answers) : [];
  if (excluded.length > 0) return refused({ kind: 'clause-excluded', items: excluded });

  const repairs: Repair[] = [];
  const own = restoreFields(
    assessmentFields,
    { id: spare.id, createdAt: spare.now, updatedAt: spare.now, example: false },
    source,
    'assessment',
    repairs,
    ['profile', 'answers', 'documents', 'systems', 'dismissedOffers'],
  );
  return {
    kind: 'read',
    exportedAt: '',
    repairs,
    assessment: {
      ...own,
      profile: restoreProfile(source.profile, repairs),
      answers: restoreAnswers(source.answers, repairs),
      documents: restoreDocuments(source.documents, repairs),
      systems: restoreSystems(source.systems, spare.now, repairs),
      dismissedOffers: restoreOffers(source.dismissedOffers, repairs),
    },
  };
}

function refused(refusal: Refusal): ReadResult {
  return { kind: 'refused', refusal };
}

/** Deepest nesting of brackets outside strings, found without parsing. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}

function excludedClauses(answers: unknown): readonly ItemId[] {
  if (!isData(answers)) return [];
  return Object.keys(answers).filter((id): id is ItemId => {
    const answer = answers[id];
    return isItemId(id) && !isControl(id) && isData(answer) && answer.choice === 'excluded';
  });
}

function restoreProfile(data: unknown, repairs: Repair[]): Profile {
  return restoreFields(profileFields, emptyProfile(''), data, 'profile', repairs);
}

function restoreAnswers(data: unknown, repairs: Repair[]): Assessment['answers'] {
  const answers: Partial<Record<ItemId, Answer>> = {};
  for (const [id, value] of entriesOf(data, 'answers', repairs)) {
    const path = `answers[${id}]`;
    if (isItemId(id)) answers[id] = restoreAnswer(id, value, path, repairs);
    else repairs.push({ kind: 'unknown-item', path });
  }
  return answers;
}

function restoreAnswer(id: ItemId, data: unknown, path: string, repairs: Repair[]): Answer {
  const { evidence: evidenceSchema, ...plain } = answerFields;
  const { evidence: noEvidence, ...blank } = emptyAnswer;
  let answer = restoreFields(plain, blank, data, path, repairs, ['evidence']);
  if (answer.choice === 'excluded' && !isControl(id)) {
    repairs.push({ kind: 'invalid-value', path: `${path}.choice` });
    answer = { ...answer, choice: null };
  }
  const list = isData(data) ? data.evidence : undefined;
  if (v.is(evidenceSchema, list) && new Set(list.map((each) => each.id)).size === list.length) {
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

function restoreDocuments(data: unknown, repairs: Repair[]): Assessment['documents'] {
  const documents: Partial<Record<DocumentId, DocumentRecord>> = {};
  for (const [id, value] of entriesOf(data, 'documents', repairs)) {
    const path = `documents[${id}]`;
    if (isDocumentId(id)) {
      documents[id] = restoreFields(documentFields, emptyDocumentRecord, value, path, repairs);
    } else repairs.push({ kind: 'unknown-document', path });
  }
  return documents;
}

function restoreOffers(data: unknown, repairs: Repair[]): readonly string[] {
  const path = 'dismissedOffers';
  const list = listOf(data, offerLimit, path, repairs);
  return restoreField(offerList, list, [], path, repairs) as readonly string[];
}
