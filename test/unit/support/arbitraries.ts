import * as fc from 'fast-check';
import { factAnswers, factIds } from '../../../src/content/ai-act/classification/facts.ts';
import { operatorRoles, riskClasses } from '../../../src/content/ai-act/types.ts';
import { documents } from '../../../src/content/documents.ts';
import { isControl, itemIds, type ItemId } from '../../../src/content/items.ts';
import { impactDimensions, reviewTriggers } from '../../../src/content/systems/impact.ts';
import { fitQuestionIds } from '../../../src/content/fit/questions.ts';
import { quickQuestionIds } from '../../../src/content/quick/questions.ts';
import { riskFamilies, riskSources } from '../../../src/content/systems/risks.ts';
import {
  activities,
  certifications,
  documentStates,
  goals,
  isoRoles,
  levels,
  sectors,
  sizes,
  targets,
  type Answer,
  type Assessment,
  type Choice,
  type DocumentRecord,
  type Evidence,
  type Level,
  type Profile,
} from '../../../src/core/assessment.ts';
import {
  inOrderOfCreation,
  type CollectionId,
  type Collections,
  type Entry,
  type EntryOf,
} from '../../../src/core/entries.ts';
import {
  findingGrades,
  findingOrigins,
  findingStates,
  type FindingRecord,
} from '../../../src/core/findings/records.ts';
import { fitChoices, type FitAnswers } from '../../../src/core/fit/records.ts';
import { kpiFigureIds, type KpiFigures } from '../../../src/core/kpis/kpis.ts';
import type { TrainingFigure } from '../../../src/core/kpis/records.ts';
import {
  actionStates,
  phaseIds,
  type PlanEntry,
  type PlanSettings,
} from '../../../src/core/plan/records.ts';
import { quickChoices, type QuickAnswers } from '../../../src/core/quick/records.ts';
import { snapshotKinds, type Snapshot } from '../../../src/core/snapshots/records.ts';
import {
  drivers,
  ownControlStates,
  type OwnControl,
  type SoaEntry,
  type SoaHead,
  type SoaKeptRow,
  type SoaVersion,
} from '../../../src/core/soa/records.ts';
import {
  affectedGroups,
  dataCategories,
  impactDecisions,
  lifeCycleStages,
  origins,
  ratings,
  riskStates,
  treatments,
  type AiSystem,
  type DimensionEntry,
  type ImpactAssessment,
  type Rated,
  type Risk,
} from '../../../src/core/systems/system.ts';

/** Any assessment that the app could hold, built from the catalogue. */

export const itemId = fc.constantFrom(...itemIds);
export const controlId = fc.constantFrom(...itemIds.filter(isControl));
export const documentId = fc.constantFrom(...documents.map(({ id }) => id));
export const level: fc.Arbitrary<Level> = fc.constantFrom(...levels);
export const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const dayOrNone = fc.oneof(fc.constant(''), day);
const moment = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
);

/** Texts people paste: any script, emoji, markup, formulas, control characters. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '=HYPERLINK("https://example.org";"x")',
    '<img src=x onerror=alert(1)>',
    '\u202eتقييم المخاطر',
    '👩‍👩‍👧 ✓',
    '__proto__',
    '\uD800',
  ),
);

/** Any identifier; some of them every plain object has already, or would sort before all others. */
const identifier = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/) },
  fc.constantFrom('__proto__', 'constructor', 'toString', '7', '10'),
);

function recordOf<Value>(model: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }) {
  return fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<Value>;
}

function optional<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => fc.Arbitrary<Value>,
): fc.Arbitrary<Partial<Record<Key, Value>>> {
  const model = Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<
    Key,
    fc.Arbitrary<Value>
  >;
  return fc.record(model, { requiredKeys: [], noNullPrototype: true });
}

export const evidence: fc.Arbitrary<Evidence> = recordOf<Evidence>({
  id: identifier,
  title: text,
  location: text,
  date: dayOrNone,
});

function choiceFor(item: ItemId): fc.Arbitrary<Choice> {
  const always: readonly Choice[] = [...levels, 'unknown', null];
  return fc.constantFrom(...always, ...(isControl(item) ? (['excluded'] as const) : []));
}

export function answerFor(item: ItemId): fc.Arbitrary<Answer> {
  return recordOf<Answer>({
    choice: choiceFor(item),
    justification: text,
    evidence: fc.uniqueArray(evidence, { maxLength: 3, selector: ({ id }) => id }),
    note: text,
    owner: text,
    dueDate: dayOrNone,
    flagged: fc.boolean(),
    updatedAt: moment,
  });
}

const record: fc.Arbitrary<DocumentRecord> = recordOf<DocumentRecord>({
  state: fc.constantFrom(...documentStates),
  location: text,
  version: text,
  date: dayOrNone,
  reviewDate: dayOrNone,
  owner: text,
  updatedAt: moment,
});

const profile: fc.Arbitrary<Profile> = recordOf<Profile>({
  name: text,
  sector: fc.constantFrom(null, ...sectors),
  size: fc.constantFrom(null, ...sizes),
  country: fc.constantFrom(null, 'DE', 'PT', 'SA'),
  activities: fc.subarray([...activities]),
  isoRoles: fc.subarray([...isoRoles]),
  operatorRoles: fc.subarray([...operatorRoles]),
  riskClasses: fc.subarray([...riskClasses]),
  certifications: fc.subarray([...certifications]),
  goal: fc.constantFrom(null, ...goals),
  target: fc.constantFrom(...targets),
});

const rated: fc.Arbitrary<Rated> = recordOf<Rated>({
  likelihood: fc.constantFrom(null, ...ratings),
  severity: fc.constantFrom(null, ...ratings),
});

const dimension: fc.Arbitrary<DimensionEntry> = recordOf<DimensionEntry>({
  benefit: text,
  harm: text,
  inherent: rated,
  measures: text,
  residual: rated,
});

const impact: fc.Arbitrary<ImpactAssessment> = recordOf<ImpactAssessment>({
  intendedUse: text,
  periodAndFrequency: text,
  affected: text,
  misuse: text,
  failures: text,
  dimensions: optional(impactDimensions, () => dimension),
  oversight: text,
  response: text,
  decision: fc.constantFrom(null, ...impactDecisions),
  conditions: text,
  approver: text,
  approvedOn: dayOrNone,
  nextReview: dayOrNone,
  triggers: fc.subarray([...reviewTriggers]),
});

const risk: fc.Arbitrary<Risk> = recordOf<Risk>({
  id: identifier,
  title: text,
  family: fc.constantFrom(null, ...riskFamilies),
  source: fc.constantFrom(null, ...riskSources),
  description: text,
  inherent: rated,
  treatment: fc.constantFrom(null, ...treatments),
  measures: text,
  residual: rated,
  items: fc.uniqueArray(itemId, { maxLength: 3 }),
  owner: text,
  dueDate: dayOrNone,
  state: fc.constantFrom(...riskStates),
});

const classification = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...factIds), fc.constantFrom(...factAnswers)), {
    maxLength: 12,
    selector: ([fact]) => fact,
  })
  .map((answers): AiSystem['classification'] => Object.fromEntries(answers));

export const system: fc.Arbitrary<AiSystem> = recordOf<AiSystem>({
  id: identifier,
  name: text,
  purpose: text,
  owner: text,
  origin: fc.constantFrom(null, ...origins),
  vendor: text,
  suppliers: text,
  stage: fc.constantFrom(null, ...lifeCycleStages),
  inScope: fc.constantFrom(null, true, false),
  affectedGroups: fc.subarray([...affectedGroups]),
  dataCategories: fc.subarray([...dataCategories]),
  availableSince: dayOrNone,
  note: text,
  classification,
  impact,
  risks: fc.uniqueArray(risk, { maxLength: 3, selector: ({ id }) => id }),
  createdAt: moment,
  updatedAt: moment,
});

export const systems = fc
  .uniqueArray(system, { maxLength: 3, selector: ({ id }) => id })
  .map((all) => inOrderOfCreation(all));

const offers = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9._:-]{1,120}$/), { maxLength: 4 });

const stamps = { createdAt: moment, updatedAt: moment };
const itemOrNone = fc.oneof(fc.constant(null), itemId);
const key = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z0-9._:-]{1,120}$/) },
  itemId.map((item) => `item:${item}`),
  documentId.map((id) => `document:${id}`),
);
const someDrivers = fc.subarray([...drivers]);
/** A number with few digits, which JSON and spreadsheets give back as it was. */
const tenths = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((number) => number / 10);

const soaHead: fc.Arbitrary<SoaHead> = recordOf<SoaHead>({
  version: text,
  date: dayOrNone,
  approver: text,
  updatedAt: moment,
});

const planSettings: fc.Arbitrary<PlanSettings> = recordOf<PlanSettings>({
  startDate: dayOrNone,
  people: fc.integer({ min: 1, max: 50 }),
  daysPerWeek: tenths(0.1, 5),
  bestCase: tenths(0.5, 1),
  worstCase: tenths(1, 3),
  weeksOfOperation: fc.integer({ min: 0, max: 52 }),
  weeksToStageOne: fc.integer({ min: 0, max: 52 }),
  weeksToStageTwo: fc.integer({ min: 0, max: 52 }),
  updatedAt: moment,
});

/** A choice for each question of a short check, or none. */
function choicesOf<Answers>(
  ids: readonly string[],
  choices: readonly string[],
): fc.Arbitrary<Answers> {
  const choice = fc.constantFrom(null, ...choices);
  return fc.record(
    { ...Object.fromEntries(ids.map((id) => [id, choice])), updatedAt: moment },
    { noNullPrototype: true },
  ) as fc.Arbitrary<Answers>;
}

export const quickAnswers = choicesOf<QuickAnswers>(quickQuestionIds, quickChoices);
export const fitAnswers = choicesOf<FitAnswers>(fitQuestionIds, fitChoices);

const soaKeptRow: fc.Arbitrary<SoaKeptRow> = recordOf<SoaKeptRow>({
  reference: text,
  title: text,
  applies: fc.constantFrom(null, true, false),
  reason: text,
  drivers: someDrivers,
  level: fc.oneof(fc.constant(null), level),
  owner: text,
  reviewDate: dayOrNone,
});

const kpiFigures: fc.Arbitrary<KpiFigures> = recordOf<KpiFigures>(
  Object.fromEntries(
    kpiFigureIds.map((id) => [id, fc.oneof(fc.constant(null), tenths(0, 50))]),
  ) as { [Id in keyof KpiFigures]: fc.Arbitrary<KpiFigures[Id]> },
);

const answers = optional(itemIds, answerFor);
const records = optional(
  documents.map(({ id }) => id),
  () => record,
);

/** One entry of each list, whatever the app could hold in it. */
export const entry: { readonly [Id in CollectionId]: fc.Arbitrary<EntryOf<Id>> } = {
  soaEntries: recordOf<SoaEntry>({
    id: controlId,
    reason: text,
    drivers: someDrivers,
    reviewDate: dayOrNone,
    ...stamps,
  }),
  ownControls: recordOf<OwnControl>({
    id: identifier,
    reference: text,
    title: text,
    reason: text,
    drivers: someDrivers,
    state: fc.constantFrom(...ownControlStates),
    owner: text,
    evidence: text,
    evidenceDate: dayOrNone,
    reviewDate: dayOrNone,
    ...stamps,
  }),
  soaVersions: recordOf<SoaVersion>({
    id: identifier,
    version: text,
    date: dayOrNone,
    approver: text,
    note: text,
    rows: fc.array(soaKeptRow, { maxLength: 3 }),
    ...stamps,
  }),
  findings: recordOf<FindingRecord>({
    id: identifier,
    potential: fc.oneof(fc.constant(''), key),
    origin: fc.constantFrom(...findingOrigins),
    grade: fc.constantFrom(...findingGrades),
    title: text,
    description: text,
    item: itemOrNone,
    cause: text,
    correction: text,
    correctiveAction: text,
    effectiveness: text,
    acceptance: text,
    owner: text,
    openedOn: dayOrNone,
    dueDate: dayOrNone,
    closedOn: dayOrNone,
    state: fc.constantFrom(...findingStates),
    ...stamps,
  }),
  planEntries: recordOf<PlanEntry>({
    id: key,
    title: text,
    note: text,
    item: itemOrNone,
    phase: fc.constantFrom(null, ...phaseIds),
    effortDays: fc.oneof(fc.constant(null), tenths(0.1, 1000)),
    after: fc.uniqueArray(key, { maxLength: 3 }),
    place: fc.oneof(fc.constant(null), tenths(-100, 100)),
    owner: text,
    startDate: dayOrNone,
    dueDate: dayOrNone,
    state: fc.constantFrom(...actionStates),
    ...stamps,
  }),
  training: recordOf<TrainingFigure>({
    id: identifier,
    date: dayOrNone,
    trained: fc.nat({ max: 1_000_000 }),
    affected: fc.nat({ max: 1_000_000 }),
    note: text,
    ...stamps,
  }),
  snapshots: recordOf<Snapshot>({
    id: identifier,
    name: text,
    note: text,
    kind: fc.constantFrom(...snapshotKinds),
    day: dayOrNone,
    target: fc.constantFrom(...targets),
    answers,
    documents: records,
    quickAnswers,
    kpis: kpiFigures,
    ...stamps,
  }),
};

function listOf<Each extends Entry>(one: fc.Arbitrary<Each>): fc.Arbitrary<readonly Each[]> {
  return fc
    .uniqueArray(one, { maxLength: 2, selector: ({ id }) => id })
    .map((entries) => inOrderOfCreation(entries));
}

const collections: { [Id in CollectionId]: fc.Arbitrary<Collections[Id]> } = {
  soaEntries: listOf(entry.soaEntries),
  ownControls: listOf(entry.ownControls),
  soaVersions: listOf(entry.soaVersions),
  findings: listOf(entry.findings),
  planEntries: listOf(entry.planEntries),
  training: listOf(entry.training),
  snapshots: listOf(entry.snapshots),
};

export const assessment: fc.Arbitrary<Assessment> = recordOf<Assessment>({
  id: identifier,
  createdAt: moment,
  updatedAt: moment,
  example: fc.boolean(),
  profile,
  answers,
  documents: records,
  systems,
  dismissedOffers: offers,
  soaHead,
  planSettings,
  quickAnswers,
  fitAnswers,
  ...collections,
});
