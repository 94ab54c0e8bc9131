import * as v from 'valibot';
import { isControl, isItemId, type ItemId } from '../../content/items.ts';
import { emptyProfile, type Assessment, type Profile } from '../assessment.ts';
import { collectionIds } from '../entries.ts';
import { emptyFitAnswers } from '../fit/records.ts';
import { defaultPlanSettings } from '../plan/records.ts';
import { emptyQuickAnswers } from '../quick/records.ts';
import { emptySoaHead } from '../soa/records.ts';
import { migrate } from './migrations.ts';
import { isData, listOf, restoreField, restoreFields, type Data, type Repair } from './restore.ts';
import { restoreAnswers, restoreDocuments } from './restore-answers.ts';
import { restoreCollections } from './restore-entries.ts';
import { restoreSystems } from './restore-systems.ts';
import {
  assessmentFields,
  fileFormat,
  fitAnswersFields,
  offerLimit,
  offerList,
  planSettingsFields,
  profileFields,
  quickAnswersFields,
  soaHeadFields,
} from './schema.ts';

export type { Repair } from './restore.ts';

/** Characters of file text that are read at most. A thousand systems, each filled in full, take 29 million. */
export const fileLimit = 40_000_000;
/** Brackets within brackets that are followed at most; our own files need eight. */
export const depthLimit = 32;

/** Parts of an assessment that are rebuilt by rules of their own. */
const partsOfTheirOwn = [
  'profile',
  'answers',
  'documents',
  'systems',
  'dismissedOffers',
  'soaHead',
  'planSettings',
  'quickAnswers',
  'fitAnswers',
] as const;

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
    [...partsOfTheirOwn, ...collectionIds],
  );
  return {
    kind: 'read',
    exportedAt: '',
    repairs,
    assessment: {
      ...own,
      profile: restoreProfile(source.profile, repairs),
      answers: restoreAnswers(source.answers, 'answers', repairs),
      documents: restoreDocuments(source.documents, 'documents', repairs),
      systems: restoreSystems(source.systems, spare.now, repairs),
      dismissedOffers: restoreOffers(source.dismissedOffers, repairs),
      soaHead: restoreFields(soaHeadFields, emptySoaHead, source.soaHead, 'soaHead', repairs),
      planSettings: restoreFields(
        planSettingsFields,
        defaultPlanSettings,
        source.planSettings,
        'planSettings',
        repairs,
      ),
      quickAnswers: restoreFields(
        quickAnswersFields,
        emptyQuickAnswers,
        source.quickAnswers,
        'quickAnswers',
        repairs,
      ),
      fitAnswers: restoreFields(
        fitAnswersFields,
        emptyFitAnswers,
        source.fitAnswers,
        'fitAnswers',
        repairs,
      ),
      ...restoreCollections(source, spare.now, repairs),
    },
  };
}

function refused(refusal: Refusal): ReadResult {
  return { kind: 'refused', refusal };
}

/** Deepest nesting of brackets outside strings, found without parsing. */
export function depthOf(text: string): number {
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

function restoreOffers(data: unknown, repairs: Repair[]): readonly string[] {
  const path = 'dismissedOffers';
  const list = listOf(data, offerLimit, path, repairs);
  return restoreField(offerList, list, [], path, repairs) as readonly string[];
}
