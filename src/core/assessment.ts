import type { OperatorRole, RiskClass } from '../content/ai-act/types.ts';
import type { DocumentId } from '../content/documents.ts';
import type { ItemId } from '../content/items.ts';
import {
  emptyCollections,
  withEntries,
  type CollectionId,
  type Collections,
  type EntriesOf,
  type Entry,
} from './entries.ts';
import { emptyFitAnswers, type FitAnswers } from './fit/records.ts';
import { defaultPlanSettings, type PlanSettings } from './plan/records.ts';
import { emptyQuickAnswers, type QuickAnswers } from './quick/records.ts';
import { emptySoaHead, type SoaHead } from './soa/records.ts';
import type { AiSystem } from './systems/system.ts';

/** Maturity of one item: 0 Nothing yet, 1 Initial, 2 Repeatable, 3 Defined, 4 Managed, 5 Optimised. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

export const levels: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** Level 3 is what certification asks for; a company may aim higher. */
export type Target = 3 | 4 | 5;

export const targets: readonly Target[] = [3, 4, 5];

/** What was said about an item. `null`: nothing yet. `excluded` is for controls only. */
export type Choice = Level | 'unknown' | 'excluded' | null;

/** A reference to evidence. Plumbline never holds the evidence itself. */
export interface Evidence {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  /** ISO date, or empty. */
  readonly date: string;
}

export interface Answer {
  readonly choice: Choice;
  /** Why a control is excluded; kept when the choice changes, so that it is never lost by a slip. */
  readonly justification: string;
  readonly evidence: readonly Evidence[];
  readonly note: string;
  readonly owner: string;
  /** ISO date, or empty. */
  readonly dueDate: string;
  readonly flagged: boolean;
  /** ISO timestamp of the last change, or empty when untouched. */
  readonly updatedAt: string;
}

export const documentStates = ['unknown', 'missing', 'draft', 'approved'] as const;

export type DocumentState = (typeof documentStates)[number];

/** Where one piece of mandatory documented information stands. */
export interface DocumentRecord {
  readonly state: DocumentState;
  /** Where it lies: a path, an address, a binder. */
  readonly location: string;
  /** The version that this is about, as the organisation counts: "1.2". */
  readonly version: string;
  /** ISO date on which it was approved or, before that, last worked on; or empty. */
  readonly date: string;
  /** ISO date by which it is to be looked at again, or empty. */
  readonly reviewDate: string;
  readonly owner: string;
  readonly updatedAt: string;
}

export const sectors = [
  'software',
  'financial',
  'healthcare',
  'public',
  'industry',
  'education',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

/** Staff bands; the 250 and 750 borders are those of SME and small mid-cap relief in the AI Act. */
export const sizes = ['1-9', '10-49', '50-249', '250-749', '750+'] as const;
export type Size = (typeof sizes)[number];

/** Roles in the sense of ISO/IEC 22989, which clause 4.1 asks a company to determine. */
export const isoRoles = ['provider', 'producer', 'customer', 'partner', 'subject'] as const;
export type IsoRole = (typeof isoRoles)[number];

export const activities = ['develops', 'provides', 'uses'] as const;
export type Activity = (typeof activities)[number];

export const certifications = [
  'iso-27001',
  'iso-27701',
  'iso-9001',
  'iso-13485',
  'iso-20000-1',
  'soc-2',
] as const;
export type Certification = (typeof certifications)[number];

export const goals = ['certify', 'align', 'ai-act'] as const;
export type Goal = (typeof goals)[number];

/** Who is assessed. Everything but the name is optional: an empty value narrows nothing. */
export interface Profile {
  readonly name: string;
  readonly sector: Sector | null;
  readonly size: Size | null;
  /** ISO 3166-1 alpha-2 code, or null. */
  readonly country: string | null;
  readonly activities: readonly Activity[];
  readonly isoRoles: readonly IsoRole[];
  readonly operatorRoles: readonly OperatorRole[];
  readonly riskClasses: readonly RiskClass[];
  readonly certifications: readonly Certification[];
  readonly goal: Goal | null;
  readonly target: Target;
}

export type Answers = Readonly<Partial<Record<ItemId, Answer>>>;
export type DocumentRecords = Readonly<Partial<Record<DocumentId, DocumentRecord>>>;

/** What is set once for an assessment, apart from who it is about. */
export interface Settings {
  readonly soaHead: SoaHead;
  readonly planSettings: PlanSettings;
  /** The quick check: what it says counts provisionally, until the items themselves are answered. */
  readonly quickAnswers: QuickAnswers;
  /** "Should we certify at all?" */
  readonly fitAnswers: FitAnswers;
}

export const settingNames: readonly (keyof Settings)[] = [
  'soaHead',
  'planSettings',
  'quickAnswers',
  'fitAnswers',
];

/** One organisation's check. */
export interface Assessment extends Collections, Settings {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The worked example is marked wherever it shows. */
  readonly example: boolean;
  readonly profile: Profile;
  readonly answers: Answers;
  readonly documents: DocumentRecords;
  /** The register of AI systems, in the order in which they were entered (`inOrderOfCreation`). */
  readonly systems: readonly AiSystem[];
  /** Offers of answers (core/systems/offers.ts) that the user does not want to see again. */
  readonly dismissedOffers: readonly string[];
}

export const emptyAnswer: Answer = {
  choice: null,
  justification: '',
  evidence: [],
  note: '',
  owner: '',
  dueDate: '',
  flagged: false,
  updatedAt: '',
};

export const emptyDocumentRecord: DocumentRecord = {
  state: 'unknown',
  location: '',
  version: '',
  date: '',
  reviewDate: '',
  owner: '',
  updatedAt: '',
};

export function emptyProfile(name: string): Profile {
  return {
    name,
    sector: null,
    size: null,
    country: null,
    activities: [],
    isoRoles: [],
    operatorRoles: [],
    riskClasses: [],
    certifications: [],
    goal: null,
    target: 3,
  };
}

/** A new, unanswered assessment. `now` is an ISO timestamp; core knows no clock. */
export function newAssessment(id: string, name: string, now: string): Assessment {
  return {
    id,
    createdAt: now,
    updatedAt: now,
    example: false,
    profile: emptyProfile(name),
    answers: {},
    documents: {},
    systems: [],
    dismissedOffers: [],
    soaHead: emptySoaHead,
    planSettings: defaultPlanSettings,
    quickAnswers: emptyQuickAnswers,
    fitAnswers: emptyFitAnswers,
    ...emptyCollections,
  };
}

export function answerOf(assessment: Assessment, item: ItemId): Answer {
  return assessment.answers[item] ?? emptyAnswer;
}

export function documentRecordOf(assessment: Assessment, document: DocumentId): DocumentRecord {
  return assessment.documents[document] ?? emptyDocumentRecord;
}

/** Replaces one answer; the rest of the assessment is kept as the very same objects. */
export function withAnswer(assessment: Assessment, item: ItemId, answer: Answer): Assessment {
  return {
    ...assessment,
    updatedAt: answer.updatedAt || assessment.updatedAt,
    answers: { ...assessment.answers, [item]: answer },
  };
}

export function withDocument(
  assessment: Assessment,
  document: DocumentId,
  record: DocumentRecord,
): Assessment {
  return {
    ...assessment,
    updatedAt: record.updatedAt || assessment.updatedAt,
    documents: { ...assessment.documents, [document]: record },
  };
}

export function withProfile(assessment: Assessment, profile: Profile, now: string): Assessment {
  return { ...assessment, profile, updatedAt: now };
}

export function systemOf(assessment: Assessment, id: string): AiSystem | null {
  return assessment.systems.find((system) => system.id === id) ?? null;
}

/** Puts systems in place of those with their ids, and adds new ones; all stand in the order of creation. */
export function withSystems(assessment: Assessment, changed: readonly AiSystem[]): Assessment {
  return {
    ...assessment,
    updatedAt: latestOf(assessment.updatedAt, changed),
    systems: withEntries(assessment.systems, changed),
  };
}

/** Replaces many answers and documents in one go, as an import or a new round does. */
export function withAnswers(
  assessment: Assessment,
  changed: { readonly answers: Answers; readonly documents: DocumentRecords },
  now: string,
): Assessment {
  return {
    ...assessment,
    updatedAt: now,
    answers: { ...assessment.answers, ...changed.answers },
    documents: { ...assessment.documents, ...changed.documents },
  };
}

/** Puts entries in place of those with their ids in one of the lists, and adds new ones. */
export function withEntriesIn(assessment: Assessment, changed: EntriesOf): Assessment {
  const { collection, entries } = changed;
  return {
    ...assessment,
    updatedAt: latestOf(assessment.updatedAt, entries),
    [collection]: withEntries<Entry>(assessment[collection], entries),
  };
}

/** Takes entries out of one of the lists. `now` is an ISO timestamp. */
export function withoutEntries(
  assessment: Assessment,
  collection: CollectionId,
  ids: readonly string[],
  now: string,
): Assessment {
  const kept = (assessment[collection] as readonly Entry[]).filter(({ id }) => !ids.includes(id));
  return { ...assessment, updatedAt: now, [collection]: kept };
}

export function withSettings(
  assessment: Assessment,
  settings: Partial<Settings>,
  now: string,
): Assessment {
  return { ...assessment, ...settings, updatedAt: now };
}

/** Takes systems out of the register. `now` is an ISO timestamp. */
export function withoutSystems(
  assessment: Assessment,
  ids: readonly string[],
  now: string,
): Assessment {
  return {
    ...assessment,
    updatedAt: now,
    systems: assessment.systems.filter(({ id }) => !ids.includes(id)),
  };
}

export function withDismissedOffers(
  assessment: Assessment,
  dismissedOffers: readonly string[],
  now: string,
): Assessment {
  return { ...assessment, dismissedOffers, updatedAt: now };
}

function latestOf(before: string, changed: readonly { readonly updatedAt: string }[]): string {
  return changed.reduce(
    (latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest),
    before,
  );
}

/** A control left out with a written reason. Without the reason it stays in every denominator. */
export function isJustifiedExclusion(answer: Answer): boolean {
  return answer.choice === 'excluded' && answer.justification.trim() !== '';
}

export function isAnswered(answer: Answer): boolean {
  return answer.choice !== null;
}

/** Longest text kept in one field. Longer input is cut at import, and said. */
export const textLimit = 20_000;
export const shortTextLimit = 500;
export const evidenceLimit = 200;
