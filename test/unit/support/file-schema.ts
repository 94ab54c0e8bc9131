import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { factIds } from '../../../src/content/ai-act/classification/facts.ts';
import { documents } from '../../../src/content/documents.ts';
import { isControl, itemIds } from '../../../src/content/items.ts';
import { impactDimensions } from '../../../src/content/systems/impact.ts';
import { collectionLimits, type CollectionId } from '../../../src/core/entries.ts';
import { currentVersion } from '../../../src/core/file/migrations.ts';
import {
  answerFields,
  assessmentFields,
  dimensionFields,
  documentFields,
  evidenceFields,
  factAnswer,
  fileFormat,
  fitAnswersFields,
  fitChoice,
  findingRecordFields,
  impactFields,
  keptRowLimit,
  kpiFields,
  offerList,
  ownControlFields,
  planEntryFields,
  planSettingsFields,
  profileFields,
  quickAnswersFields,
  quickChoice,
  ratedFields,
  riskFields,
  snapshotFields,
  soaEntryFields,
  soaHeadFields,
  soaKeptRowFields,
  soaVersionFields,
  systemFields,
  trainingFields,
} from '../../../src/core/file/schema.ts';
import { riskLimit, systemLimit } from '../../../src/core/systems/system.ts';

/** The whole file as one strict schema, joined from the fields that the reader checks one by one. */

const evidence = v.strictObject(evidenceFields);
const answerToControl = v.strictObject({
  ...answerFields,
  evidence: v.pipe(v.array(evidence), ...answerFields.evidence.pipe.slice(1)),
});
const answerToRequirement = v.strictObject({
  ...answerToControl.entries,
  choice: v.union([v.picklist([0, 1, 2, 3, 4, 5]), v.literal('unknown'), v.null()]),
});
const documentRecord = v.strictObject(documentFields);
const profile = v.strictObject(profileFields);

const rated = v.strictObject(ratedFields);
const dimension = v.strictObject({ ...dimensionFields, inherent: rated, residual: rated });
const impact = v.strictObject({
  ...impactFields,
  dimensions: v.strictObject(each(impactDimensions, dimension)),
});
const risk = v.strictObject({ ...riskFields, inherent: rated, residual: rated });
const classification = v.strictObject(each(factIds, factAnswer));
const system = v.strictObject({
  ...systemFields,
  classification,
  impact,
  risks: v.pipe(v.array(risk), v.maxLength(riskLimit)),
});

function each<Schema extends v.GenericSchema>(ids: readonly string[], schema: Schema) {
  return Object.fromEntries(ids.map((id) => [id, v.optional(schema)]));
}

const answers = v.strictObject({
  ...each(
    itemIds.filter((item) => !isControl(item)),
    answerToRequirement,
  ),
  ...each(itemIds.filter(isControl), answerToControl),
});
const records = v.strictObject(
  each(
    documents.map(({ id }) => id),
    documentRecord,
  ),
);
const soaHead = v.strictObject(soaHeadFields);
const planSettings = v.strictObject(planSettingsFields);
const quickAnswers = v.strictObject(quickAnswersFields);
const fitAnswers = v.strictObject(fitAnswersFields);
const soaEntry = v.strictObject(soaEntryFields);
const ownControl = v.strictObject(ownControlFields);
const soaKeptRow = v.strictObject(soaKeptRowFields);
const soaVersion = v.strictObject({
  ...soaVersionFields,
  rows: v.pipe(v.array(soaKeptRow), v.maxLength(keptRowLimit)),
});
const finding = v.strictObject(findingRecordFields);
const planEntry = v.strictObject(planEntryFields);
const training = v.strictObject(trainingFields);
const snapshot = v.strictObject({
  ...snapshotFields,
  answers,
  documents: records,
  quickAnswers,
  kpis: v.strictObject(kpiFields),
});

function list<Schema extends v.GenericSchema>(collection: CollectionId, schema: Schema) {
  return v.pipe(v.array(schema), v.maxLength(collectionLimits[collection]));
}

export const assessmentSchema = v.strictObject({
  ...assessmentFields,
  profile,
  answers,
  documents: records,
  systems: v.pipe(v.array(system), v.maxLength(systemLimit)),
  dismissedOffers: offerList,
  soaHead,
  planSettings,
  quickAnswers,
  fitAnswers,
  soaEntries: list('soaEntries', soaEntry),
  ownControls: list('ownControls', ownControl),
  soaVersions: list('soaVersions', soaVersion),
  findings: list('findings', finding),
  planEntries: list('planEntries', planEntry),
  training: list('training', training),
  snapshots: list('snapshots', snapshot),
});

const fileSchema = v.object({
  format: v.literal(fileFormat),
  version: v.literal(currentVersion),
  catalogue: v.string(),
  exportedAt: assessmentFields.createdAt,
  disclaimer: v.array(v.string()),
  assessment: assessmentSchema,
  report: v.looseObject({}),
});

export const schemaPath = `public/schema/plumbline-assessment-${currentVersion}.json`;

/** The published JSON Schema. Calendar days cannot be said in it, so it lets the 30th of February pass. */
export function publishedSchema(): Record<string, unknown> {
  const definitions = {
    ...{ evidence, answerToControl, answerToRequirement, documentRecord, profile },
    ...{ rated, dimension, impact, risk, system, answers, records, soaHead, planSettings },
    ...{ quickChoice, fitChoice, quickAnswers, fitAnswers },
    ...{ soaEntry, ownControl, soaKeptRow, soaVersion, finding, planEntry, training, snapshot },
  };
  const schema = toJsonSchema(fileSchema, { ignoreActions: ['check'], definitions });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Plumbline assessment file, version ${currentVersion}`,
    description:
      'What was entered stands under "assessment". "report" holds the figures at the time of export; reading a file works them out afresh.',
    ...(shortened(schema) as Record<string, unknown>),
  };
}

/**
 * Every browser keeps the schema for use offline, so the many properties of one kind that an object may have
 * (an answer for each item, one for each fact) are told by a pattern of their names.
 */
function shortened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shortened);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, shortened(value)]),
  );
  const {
    properties = {},
    required,
    ...rest
  } = inner as {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly required?: readonly string[];
  };
  if (Object.keys(properties).length === 0 || required?.length !== 0) return inner;
  const kinds = groupedBy(Object.keys(properties), (name) => JSON.stringify(properties[name]));
  const patterns = [...kinds].map(([kind, names]) => [
    patternOf(names),
    JSON.parse(kind) as unknown,
  ]);
  return { ...rest, patternProperties: Object.fromEntries(patterns) as unknown };
}

/** The schema as it is published: a line for each definition, and not a space more. */
export function schemaText(): string {
  const text = JSON.stringify(publishedSchema());
  return `${text.replaceAll(/"\w+":\{"type":"object","properties"/g, '\n$&')}\n`;
}

/** Matches these names and no other. Names with the same endings after their last hyphen share them. */
export function patternOf(names: readonly string[]): string {
  const beginningOf = (name: string) => name.slice(0, name.lastIndexOf('-') + 1);
  const byBeginning = groupedBy(names, beginningOf);
  const endingsOf = (beginning: string) =>
    oneOf(
      (byBeginning.get(beginning) ?? []).map((name) =>
        name.slice(beginning.length).replaceAll('.', '\\.'),
      ),
    );
  const byEndings = groupedBy([...byBeginning.keys()], endingsOf);
  return `^${oneOf([...byEndings].map(([endings, beginnings]) => oneOf(beginnings) + endings))}$`;
}

function oneOf(options: readonly string[]): string {
  return options.length === 1 ? options.join('') : `(?:${options.join('|')})`;
}

function groupedBy(names: readonly string[], keyOf: (name: string) => string) {
  const groups = new Map<string, string[]>();
  for (const name of names) groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), name]);
  return groups;
}
