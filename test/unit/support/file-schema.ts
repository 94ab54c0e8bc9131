import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { documents } from '../../../src/content/documents.ts';
import { isControl, itemIds } from '../../../src/content/items.ts';
import { currentVersion } from '../../../src/core/file/migrations.ts';
import {
  answerFields,
  assessmentFields,
  documentFields,
  evidenceFields,
  fileFormat,
  profileFields,
} from '../../../src/core/file/schema.ts';

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

function each<Schema extends v.GenericSchema>(ids: readonly string[], schema: Schema) {
  return Object.fromEntries(ids.map((id) => [id, v.optional(schema)]));
}

export const assessmentSchema = v.strictObject({
  ...assessmentFields,
  profile,
  answers: v.strictObject({
    ...each(
      itemIds.filter((item) => !isControl(item)),
      answerToRequirement,
    ),
    ...each(itemIds.filter(isControl), answerToControl),
  }),
  documents: v.strictObject(
    each(
      documents.map(({ id }) => id),
      documentRecord,
    ),
  ),
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
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Plumbline assessment file, version ${currentVersion}`,
    description:
      'What was entered stands under "assessment". "report" holds the figures at the time of export; reading a file works them out afresh.',
    ...toJsonSchema(fileSchema, {
      ignoreActions: ['check'],
      definitions: { evidence, answerToControl, answerToRequirement, documentRecord, profile },
    }),
  };
}
