import * as v from 'valibot';
import { factAnswers } from '../../content/ai-act/classification/facts.ts';
import { isControl, itemIds, type ControlId } from '../../content/items.ts';
import { operatorRoles, riskClasses } from '../../content/ai-act/types.ts';
import { fitQuestionIds } from '../../content/fit/questions.ts';
import { quickQuestionIds } from '../../content/quick/questions.ts';
import { reviewTriggers } from '../../content/systems/impact.ts';
import { riskFamilies, riskSources } from '../../content/systems/risks.ts';
import {
  activities,
  certifications,
  documentStates,
  evidenceLimit,
  goals,
  isoRoles,
  sectors,
  shortTextLimit,
  sizes,
  textLimit,
} from '../assessment.ts';
import { findingGrades, findingOrigins, findingStates } from '../findings/records.ts';
import { fitChoices } from '../fit/records.ts';
import { kpiFigureIds } from '../kpis/kpis.ts';
import { actionStates, phaseIds } from '../plan/records.ts';
import { quickChoices } from '../quick/records.ts';
import { snapshotKinds } from '../snapshots/records.ts';
import { drivers, ownControlStates } from '../soa/records.ts';
import {
  affectedGroups,
  dataCategories,
  impactDecisions,
  lifeCycleStages,
  origins,
  riskStates,
  treatments,
} from '../systems/system.ts';

/** Tells our files from all others; the version stands beside it, first in the file. */
export const fileFormat = 'plumbline-assessment';

const shortText = v.pipe(v.string(), v.maxLength(shortTextLimit));
const longText = v.pipe(v.string(), v.maxLength(textLimit));
const timestamp = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z)?$/),
  v.check((text) => text === '' || isCalendarDate(text.slice(0, 10))),
);
const date = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-\d\d-\d\d)?$/),
  v.check((text) => text === '' || isCalendarDate(text)),
);

export const identifier = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

export const evidenceFields = {
  id: identifier,
  title: shortText,
  location: longText,
  date,
} as const;

export const answerFields = {
  choice: v.union([v.picklist([0, 1, 2, 3, 4, 5]), v.picklist(['unknown', 'excluded']), v.null()]),
  justification: longText,
  evidence: v.pipe(v.array(v.object(evidenceFields)), v.maxLength(evidenceLimit)),
  note: longText,
  owner: shortText,
  dueDate: date,
  flagged: v.boolean(),
  updatedAt: timestamp,
} as const;

export const documentFields = {
  state: v.picklist(documentStates),
  location: longText,
  version: shortText,
  date,
  reviewDate: date,
  owner: shortText,
  updatedAt: timestamp,
} as const;

/** Any of some options, each at most once. */
function someOf<const Options extends readonly string[]>(options: Options) {
  return v.pipe(
    v.array(v.picklist(options)),
    v.check((chosen) => new Set(chosen).size === chosen.length),
  );
}

export const profileFields = {
  name: shortText,
  sector: v.nullable(v.picklist(sectors)),
  size: v.nullable(v.picklist(sizes)),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  activities: someOf(activities),
  isoRoles: someOf(isoRoles),
  operatorRoles: someOf(operatorRoles),
  riskClasses: someOf(riskClasses),
  certifications: someOf(certifications),
  goal: v.nullable(v.picklist(goals)),
  target: v.picklist([3, 4, 5]),
} as const;

export const assessmentFields = {
  id: identifier,
  createdAt: timestamp,
  updatedAt: timestamp,
  example: v.boolean(),
} as const;

const rating = v.nullable(v.picklist([1, 2, 3, 4, 5]));

export const ratedFields = { likelihood: rating, severity: rating } as const;

export const systemFields = {
  id: identifier,
  name: shortText,
  purpose: longText,
  owner: shortText,
  origin: v.nullable(v.picklist(origins)),
  vendor: shortText,
  suppliers: longText,
  stage: v.nullable(v.picklist(lifeCycleStages)),
  inScope: v.nullable(v.boolean()),
  affectedGroups: someOf(affectedGroups),
  dataCategories: someOf(dataCategories),
  availableSince: date,
  note: longText,
  createdAt: timestamp,
  updatedAt: timestamp,
} as const;

/** Dismissed offers that are kept at most: a few for each of the systems. */
export const offerLimit = 20_000;
export const offerList = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9._:-]{1,120}$/))),
  v.maxLength(offerLimit),
  v.check((offers) => new Set(offers).size === offers.length),
);

export const factAnswer = v.picklist(factAnswers);

export const impactFields = {
  intendedUse: longText,
  periodAndFrequency: longText,
  affected: longText,
  misuse: longText,
  failures: longText,
  oversight: longText,
  response: longText,
  decision: v.nullable(v.picklist(impactDecisions)),
  conditions: longText,
  approver: shortText,
  approvedOn: date,
  nextReview: date,
  triggers: someOf(reviewTriggers),
} as const;

export const dimensionFields = { benefit: longText, harm: longText, measures: longText } as const;

export const riskFields = {
  id: identifier,
  title: shortText,
  family: v.nullable(v.picklist(riskFamilies)),
  source: v.nullable(v.picklist(riskSources)),
  description: longText,
  treatment: v.nullable(v.picklist(treatments)),
  measures: longText,
  items: someOf(itemIds),
  owner: shortText,
  dueDate: date,
  state: v.picklist(riskStates),
} as const;

const stamps = { createdAt: timestamp, updatedAt: timestamp } as const;

const controlId = v.picklist(itemIds.filter(isControl) as readonly ControlId[]);
const itemOrNone = v.nullable(v.picklist(itemIds));

/** Names an action of the plan or a potential finding: `item:6.1.2`, `own:<identifier>`. */
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._:-]{1,120}$/));
const keyOrNone = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._:-]{0,120}$/));

/** Other actions that one action waits for at most. */
export const afterLimit = 50;
/** Rows of a kept Statement of Applicability at most: the controls and as many own ones as there may be. */
export const keptRowLimit = 250;

/** A number from `least` to `most`, both within. */
function between(least: number, most: number) {
  return v.pipe(v.number(), v.minValue(least), v.maxValue(most));
}

function wholeBetween(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

export const soaHeadFields = {
  version: shortText,
  date,
  approver: shortText,
  updatedAt: timestamp,
} as const;

export const planSettingsFields = {
  startDate: date,
  people: wholeBetween(1, 50),
  daysPerWeek: between(0.1, 5),
  bestCase: between(0.5, 1),
  worstCase: between(1, 3),
  weeksOfOperation: wholeBetween(0, 52),
  weeksToStageOne: wholeBetween(0, 52),
  weeksToStageTwo: wholeBetween(0, 52),
  updatedAt: timestamp,
} as const;

export const quickChoice = v.nullable(v.picklist(quickChoices));
export const fitChoice = v.nullable(v.picklist(fitChoices));

export const quickAnswersFields = {
  ...oneFor(quickQuestionIds, quickChoice),
  updatedAt: timestamp,
} as const;

export const fitAnswersFields = {
  ...oneFor(fitQuestionIds, fitChoice),
  updatedAt: timestamp,
} as const;

export const soaEntryFields = {
  id: controlId,
  reason: longText,
  drivers: someOf(drivers),
  reviewDate: date,
  ...stamps,
} as const;

export const ownControlFields = {
  id: identifier,
  reference: shortText,
  title: shortText,
  reason: longText,
  drivers: someOf(drivers),
  state: v.picklist(ownControlStates),
  owner: shortText,
  evidence: longText,
  evidenceDate: date,
  reviewDate: date,
  ...stamps,
} as const;

export const soaKeptRowFields = {
  reference: shortText,
  title: shortText,
  applies: v.nullable(v.boolean()),
  reason: longText,
  drivers: someOf(drivers),
  level: v.nullable(between(0, 5)),
  owner: shortText,
  reviewDate: date,
} as const;

/** The fields of a kept statement beside its rows. */
export const soaVersionFields = {
  id: identifier,
  version: shortText,
  date,
  approver: shortText,
  note: longText,
  ...stamps,
} as const;

export const findingRecordFields = {
  id: identifier,
  potential: keyOrNone,
  origin: v.picklist(findingOrigins),
  grade: v.picklist(findingGrades),
  title: shortText,
  description: longText,
  item: itemOrNone,
  cause: longText,
  correction: longText,
  correctiveAction: longText,
  effectiveness: longText,
  acceptance: longText,
  owner: shortText,
  openedOn: date,
  dueDate: date,
  closedOn: date,
  state: v.picklist(findingStates),
  ...stamps,
} as const;

export const planEntryFields = {
  id: key,
  title: shortText,
  note: longText,
  item: itemOrNone,
  phase: v.nullable(v.picklist(phaseIds)),
  effortDays: v.nullable(between(0.1, 1000)),
  after: v.pipe(
    v.array(key),
    v.maxLength(afterLimit),
    v.check((ids) => new Set(ids).size === ids.length),
  ),
  place: v.nullable(between(-1_000_000, 1_000_000)),
  owner: shortText,
  startDate: date,
  dueDate: date,
  state: v.picklist(actionStates),
  ...stamps,
} as const;

export const trainingFields = {
  id: identifier,
  date,
  trained: wholeBetween(0, 1_000_000),
  affected: wholeBetween(0, 1_000_000),
  note: longText,
  ...stamps,
} as const;

const figure = v.nullable(between(0, 1_000_000));

export const kpiFields = oneFor(kpiFigureIds, figure);

/** The same schema for each of some fields. */
function oneFor<Id extends string, Schema>(ids: readonly Id[], schema: Schema) {
  return Object.fromEntries(ids.map((id) => [id, schema])) as Record<Id, Schema>;
}

/** The fields of a snapshot beside its answers, documents, quick check and figures. */
export const snapshotFields = {
  id: identifier,
  name: shortText,
  note: longText,
  kind: v.picklist(snapshotKinds),
  day: date,
  target: v.picklist([3, 4, 5]),
  ...stamps,
} as const;

/** A real day in the proleptic Gregorian calendar: 2026-02-30 is not one. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] as number);
}
