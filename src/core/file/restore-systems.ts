import * as v from 'valibot';
import {
  isFactId,
  type FactAnswer,
  type FactId,
} from '../../content/ai-act/classification/facts.ts';
import { impactDimensions, type ImpactDimension } from '../../content/systems/impact.ts';
import { inOrderOfCreation } from '../entries.ts';
import {
  emptyDimension,
  emptyImpact,
  emptyRated,
  newRisk,
  newSystem,
  riskLimit,
  systemLimit,
  type AiSystem,
  type DimensionEntry,
  type ImpactAssessment,
  type Risk,
} from '../systems/system.ts';
import {
  entriesOf,
  isData,
  listOf,
  restoreFields,
  withOwnIds,
  type Data,
  type Repair,
} from './restore.ts';
import {
  dimensionFields,
  factAnswer,
  impactFields,
  ratedFields,
  riskFields,
  systemFields,
} from './schema.ts';

const dimensionIds: ReadonlySet<string> = new Set(impactDimensions);

const rated = v.strictObject(ratedFields);
const dimension = v.strictObject({ ...dimensionFields, inherent: rated, residual: rated });
const risk = v.strictObject({ ...riskFields, inherent: rated, residual: rated });

/** A system with everything in its place, as this app writes it. */
const soundSystem = v.strictObject({
  ...systemFields,
  classification: v.custom<AiSystem['classification']>((data) =>
    everyEntry(data, (id, answer) => isFactId(id) && v.is(factAnswer, answer)),
  ),
  impact: v.strictObject({
    ...impactFields,
    dimensions: v.custom<ImpactAssessment['dimensions']>((data) =>
      everyEntry(data, (id, entry) => dimensionIds.has(id) && v.is(dimension, entry)),
    ),
  }),
  risks: v.pipe(
    v.array(risk),
    v.maxLength(riskLimit),
    v.check((risks) => new Set(risks.map(({ id }) => id)).size === risks.length),
  ),
});

function everyEntry(data: unknown, holds: (key: string, value: unknown) => boolean): boolean {
  return isData(data) && Object.entries(data).every(([key, value]) => holds(key, value));
}

/** Rebuilds the register, system by system. `now` stands in for a time that cannot be used. */
export function restoreSystems(data: unknown, now: string, repairs: Repair[]): readonly AiSystem[] {
  const systems = listOf(data, systemLimit, 'systems', repairs).map((entry, index) =>
    restoreSystem(entry, now, `systems[${index}]`, repairs),
  );
  return inOrderOfCreation(withOwnIds(systems, 'system', 'systems', repairs));
}

/** A sound system is taken as it is, which is quicker by far than to rebuild the hundreds of its fields. */
function restoreSystem(data: unknown, now: string, path: string, repairs: Repair[]): AiSystem {
  if (v.is(soundSystem, data)) return data;
  const { classification, impact, risks, ...blank } = newSystem('', '', now);
  const own = restoreFields(systemFields, blank, data, path, repairs, [
    'classification',
    'impact',
    'risks',
  ]);
  if (!isData(data)) return { ...own, classification, impact, risks };
  return {
    ...own,
    classification: restoreClassification(data.classification, `${path}.classification`, repairs),
    impact: restoreImpact(data.impact, `${path}.impact`, repairs),
    risks: restoreRisks(data.risks, `${path}.risks`, repairs),
  };
}

function restoreClassification(
  data: unknown,
  path: string,
  repairs: Repair[],
): AiSystem['classification'] {
  const answers: Partial<Record<FactId, FactAnswer>> = {};
  for (const [id, value] of entriesOf(data, path, repairs)) {
    if (!isFactId(id)) repairs.push({ kind: 'unknown-field', path: `${path}[${id}]` });
    else if (v.is(factAnswer, value)) answers[id] = value;
    else repairs.push({ kind: 'invalid-value', path: `${path}[${id}]` });
  }
  return answers;
}

function restoreImpact(data: unknown, path: string, repairs: Repair[]): ImpactAssessment {
  const { dimensions: none, ...blank } = emptyImpact;
  const own = restoreFields(impactFields, blank, data, path, repairs, ['dimensions']);
  if (!isData(data)) return { ...own, dimensions: none };
  const dimensions: Partial<Record<ImpactDimension, DimensionEntry>> = {};
  for (const [id, value] of entriesOf(data.dimensions, `${path}.dimensions`, repairs)) {
    const place = `${path}.dimensions[${id}]`;
    if (dimensionIds.has(id)) {
      dimensions[id as ImpactDimension] = restoreDimension(value, place, repairs);
    } else repairs.push({ kind: 'unknown-field', path: place });
  }
  return { ...own, dimensions };
}

function restoreDimension(data: unknown, path: string, repairs: Repair[]): DimensionEntry {
  const { benefit, harm, measures } = emptyDimension;
  const texts = restoreFields(dimensionFields, { benefit, harm, measures }, data, path, repairs, [
    'inherent',
    'residual',
  ]);
  return { ...texts, ...restoreBoth(data, path, repairs) };
}

function restoreRisks(data: unknown, path: string, repairs: Repair[]): readonly Risk[] {
  return withOwnIds(
    listOf(data, riskLimit, path, repairs).map((entry, index) => {
      const { inherent, residual, ...blank } = newRisk('', '');
      const place = `${path}[${index}]`;
      const own = restoreFields(riskFields, blank, entry, place, repairs, ['inherent', 'residual']);
      return { ...own, ...restoreBoth(entry, place, repairs, { inherent, residual }) };
    }),
    'risk',
    path,
    repairs,
  );
}

/** The two ratings, before and after what is done. */
function restoreBoth(
  data: unknown,
  path: string,
  repairs: Repair[],
  blank = { inherent: emptyRated, residual: emptyRated },
) {
  const source: Data = isData(data) ? data : {};
  return {
    inherent: restoreFields(
      ratedFields,
      blank.inherent,
      source.inherent,
      `${path}.inherent`,
      repairs,
    ),
    residual: restoreFields(
      ratedFields,
      blank.residual,
      source.residual,
      `${path}.residual`,
      repairs,
    ),
  };
}
