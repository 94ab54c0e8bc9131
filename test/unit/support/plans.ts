import * as fc from 'fast-check';
import { isControl, itemIds, type ItemId } from '../../../src/content/items.ts';
import {
  certifications,
  documentStates,
  levels,
  sizes,
  targets,
  type Answer,
  type Assessment,
  type Choice,
  type DocumentState,
} from '../../../src/core/assessment.ts';
import { inOrderOfCreation } from '../../../src/core/entries.ts';
import { actionsOf } from '../../../src/core/plan/actions.ts';
import {
  actionStates,
  newPlanEntry,
  phaseIds,
  type PlanEntry,
} from '../../../src/core/plan/records.ts';
import type { Action } from '../../../src/core/plan/types.ts';
import { resultsOf } from '../../../src/core/results.ts';
import { documents, type DocumentId } from '../../../src/content/documents.ts';
import { operatorRoles, riskClasses } from '../../../src/content/ai-act/types.ts';
import { day, entry } from './arbitraries.ts';
import { answered, blank, filed, now } from './assessments.ts';

/** The day on which the plans of the tests are made: a Saturday. */
export const today = '2026-11-21';

export function actionsIn(check: Assessment): readonly Action[] {
  return actionsOf(check, resultsOf(check, today));
}

export function withPlan(check: Assessment, ...entries: readonly Partial<PlanEntry>[]): Assessment {
  return {
    ...check,
    planEntries: entries.map((entry, index) => ({
      ...newPlanEntry(entry.id ?? `own:${index}`, now),
      ...entry,
    })),
  };
}

const choices: readonly Choice[] = [...levels, 0, 1, 'unknown', null];
const ids = documents.map(({ id }) => id);

/**
 * Any answers, documents, findings and profile, as far as a plan depends on them. Much faster than any whole
 * assessment, so that the laws are held against many.
 */
export const gapped: fc.Arbitrary<Assessment> = fc
  .record({
    choices: fc.tuple(
      ...itemIds.map((item) =>
        fc.constantFrom<Choice>(...choices, ...(isControl(item) ? (['excluded'] as const) : [])),
      ),
    ),
    justification: fc.constantFrom('', 'Nobody builds anything here.'),
    states: fc.tuple(...ids.map(() => fc.constantFrom(...documentStates))),
    findings: fc.uniqueArray(entry.findings, { maxLength: 3, selector: ({ id }) => id }),
    profile: fc.record({
      size: fc.option(fc.constantFrom(...sizes)),
      target: fc.constantFrom(...targets),
      certifications: fc.subarray([...certifications]),
      operatorRoles: fc.subarray([...operatorRoles]),
      riskClasses: fc.subarray([...riskClasses]),
    }),
  })
  .map(({ choices: given, justification, states, findings, profile }) => {
    const answers: Partial<Record<ItemId, Partial<Answer>>> = Object.fromEntries(
      itemIds.map((item, index) => [item, { choice: given[index] ?? null, justification }]),
    );
    const records: Partial<Record<DocumentId, DocumentState>> = Object.fromEntries(
      ids.map((id, index) => [id, states[index] ?? 'unknown']),
    );
    const check = filed(answered(blank(profile), answers), records);
    return { ...check, findings: inOrderOfCreation(findings) };
  });

/** Something said about an action that the plan really has, or an own action, tied to others that it has. */
const decision = fc.record({
  about: fc.nat(),
  isOwn: fc.boolean(),
  after: fc.array(fc.nat(), { maxLength: 4 }),
  place: fc.option(fc.integer({ min: -20, max: 200 })),
  effortDays: fc.option(fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10)),
  startDate: fc.oneof(fc.constant(''), day),
  dueDate: fc.oneof(fc.constant(''), day),
  state: fc.constantFrom(...actionStates),
  phase: fc.option(fc.constantFrom(...phaseIds)),
  item: fc.option(fc.constantFrom(...itemIds)),
});

/** Any gaps, with a plan on which people have worked: own actions, own order, circles that were tried. */
export const planned: fc.Arbitrary<Assessment> = fc
  .tuple(gapped, fc.array(decision, { maxLength: 25 }))
  .map(([check, decisions]) => {
    const generated = actionsIn({ ...check, planEntries: [] }).map(({ id }) => id);
    const own = decisions.flatMap(({ isOwn }, index) => (isOwn ? [`own:${index}`] : []));
    const all = [...generated, ...own];
    const pick = (number: number) => all[number % all.length] as string;
    const entries = decisions.flatMap((each, index): PlanEntry[] => {
      const { isOwn, about, after, item, ...said } = each;
      if (all.length === 0) return [];
      const id = isOwn ? `own:${index}` : pick(about);
      return [
        {
          ...newPlanEntry(id, now),
          ...said,
          item: isOwn ? item : null,
          after: [...new Set(after.map(pick))],
        },
      ];
    });
    const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    return { ...check, planEntries: inOrderOfCreation(unique) };
  });
