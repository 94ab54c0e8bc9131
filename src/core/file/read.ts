import * as v from 'valibot';
import { isDocumentId, type DocumentId } from '../../content/documents.ts';
import { isControl, isItemId, type ItemId } from '../../content/items.ts';
import {
  emptyAnswer,
  emptyDocumentRecord,
  emptyProfile,
  evidenceLimit,
  shortTextLimit,
  textLimit,
  type Answer,
  type Assessment,
  type DocumentRecord,
  type Evidence,
  type Profile,
} from '../assessment.ts';
import { migrate } from './migrations.ts';
import {
  answerFields,
  assessmentFields,
  documentFields,
  evidenceFields,
  fileFormat,
  profileFields,
} from './schema.ts';

/** Characters of file text that are read at most. The fullest real file stays far under a tenth of it. */
export const fileLimit = 10_000_000;
/** Brackets within brackets that are followed at most; our own files need seven. */
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

/** What was put right on the way in, each shown to the user before anything is stored. */
export type Repair =
  | { readonly kind: 'unknown-item'; readonly path: string }
  | { readonly kind: 'unknown-document'; readonly path: string }
  | { readonly kind: 'unknown-field'; readonly path: string }
  | { readonly kind: 'invalid-value'; readonly path: string }
  | { readonly kind: 'text-cut'; readonly path: string; readonly limit: number }
  | { readonly kind: 'list-cut'; readonly path: string; readonly limit: number };

export type ReadResult =
  | {
      readonly kind: 'read';
      readonly assessment: Assessment;
      readonly repairs: readonly Repair[];
      readonly exportedAt: string;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

type Fields = Readonly<Record<string, v.GenericSchema>>;
type Data = Readonly<Record<string, unknown>>;

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
    ['profile', 'answers', 'documents'],
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
    },
  };
}

function refused(refusal: Refusal): ReadResult {
  return { kind: 'refused', refusal };
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

function restoreEvidence(list: unknown, path: string, repairs: Repair[]): readonly Evidence[] {
  if (!Array.isArray(list)) {
    repairs.push({ kind: 'invalid-value', path });
    return [];
  }
  if (list.length > evidenceLimit) repairs.push({ kind: 'list-cut', path, limit: evidenceLimit });
  const blank = { id: '', title: '', location: '', date: '' };
  const entries = list
    .slice(0, evidenceLimit)
    .map((entry, index) =>
      restoreFields(evidenceFields, blank, entry, `${path}[${index}]`, repairs),
    );
  return withOwnIds(entries, path, repairs);
}

/** Screens tell pieces of evidence apart by their identifiers, so each has one, and no two the same. */
function withOwnIds(
  entries: readonly Evidence[],
  path: string,
  repairs: Repair[],
): readonly Evidence[] {
  const taken = new Set(entries.map(({ id }) => id));
  const seen = new Set(['']);
  return entries.map((entry, index) => {
    if (!seen.has(entry.id)) {
      seen.add(entry.id);
      return entry;
    }
    if (entry.id !== '') repairs.push({ kind: 'invalid-value', path: `${path}[${index}].id` });
    let number = index + 1;
    while (taken.has(`evidence-${number}`)) number += 1;
    const id = `evidence-${number}`;
    taken.add(id);
    return { ...entry, id };
  });
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

function entriesOf(data: unknown, path: string, repairs: Repair[]): [string, unknown][] {
  if (isData(data)) return Object.entries(data);
  if (data !== undefined) repairs.push({ kind: 'invalid-value', path });
  return [];
}

/** Rebuilds an object from its fields; each that is absent or does not fit takes its fallback. */
function restoreFields<Restored extends object>(
  fields: Fields,
  fallback: Restored,
  data: unknown,
  path: string,
  repairs: Repair[],
  elsewhere: readonly string[] = [],
): Restored {
  if (!isData(data)) {
    if (data !== undefined) repairs.push({ kind: 'invalid-value', path });
    return fallback;
  }
  const restored: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(fields)) {
    const spare = (fallback as Data)[name];
    restored[name] = Object.hasOwn(data, name)
      ? restoreField(schema, data[name], spare, `${path}.${name}`, repairs)
      : spare;
  }
  for (const name of Object.keys(data)) {
    if (!Object.hasOwn(fields, name) && !elsewhere.includes(name)) {
      repairs.push({ kind: 'unknown-field', path: `${path}.${name}` });
    }
  }
  return restored as Restored;
}

function restoreField(
  schema: v.GenericSchema,
  value: unknown,
  spare: unknown,
  path: string,
  repairs: Repair[],
): unknown {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  if (Array.isArray(value) && v.is(schema, [])) {
    repairs.push({ kind: 'invalid-value', path });
    return value.filter((entry, index) => v.is(schema, [entry]) && value.indexOf(entry) === index);
  }
  if (typeof value === 'string' && value.length > shortTextLimit) {
    const limit = v.is(schema, value.slice(0, textLimit)) ? textLimit : shortTextLimit;
    const cut = cutText(value, limit);
    if (v.is(schema, cut)) {
      repairs.push({ kind: 'text-cut', path, limit });
      return cut;
    }
  }
  repairs.push({ kind: 'invalid-value', path });
  return spare;
}

/** Cuts without splitting a surrogate pair. */
function cutText(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
