import {
  annexThreeAreas,
  areaOfUse,
  productActFacts,
  useAspects,
  annexThreeUses,
  type AnnexThreeArea,
  type AnnexThreeUse,
  type ClassificationAnswers,
  type FactAnswer,
  type FactId,
  type UseAspect,
} from '../../content/ai-act/classification/facts.ts';
import { pages, type Page, type PageOption } from '../../content/ai-act/classification/pages.ts';

/** How one question of the classification is filled in: pure steps from answers to answers. */

/** What to write over the answers; null takes an answer away. */
export type AnswerChange = Readonly<Partial<Record<FactId, FactAnswer | null>>>;

/** The answers with a change written over them. Answers that the change does not name are kept. */
export function withAnswers(
  answers: ClassificationAnswers,
  change: AnswerChange,
): ClassificationAnswers {
  const next: Partial<Record<FactId, FactAnswer>> = { ...answers };
  for (const [fact, answer] of Object.entries(change) as [FactId, FactAnswer | null][]) {
    if (answer === null) Reflect.deleteProperty(next, fact);
    else next[fact] = answer;
  }
  return next;
}

/** Only what a change really changes; null where it changes nothing. */
export function differenceFrom(
  answers: ClassificationAnswers,
  change: AnswerChange,
): AnswerChange | null {
  const entries = (Object.entries(change) as [FactId, FactAnswer | null][]).filter(
    ([fact, answer]) => (answers[fact] ?? null) !== answer,
  );
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** The option of a `pick` page that the answers amount to; null where none does. */
export function chosenOption(page: Page, answers: ClassificationAnswers): PageOption | null {
  return (
    page.options?.find(({ sets }) =>
      Object.entries(sets).every(([fact, answer]) => answers[fact as FactId] === answer),
    ) ?? null
  );
}

/** "None of these" was said: a plain no to every line. */
export function isNone(answers: ClassificationAnswers, facts: readonly FactId[]): boolean {
  return facts.length > 0 && facts.every((fact) => answers[fact] === 'no');
}

/** Something on a `several` page was ticked, doubted or denied as a whole. */
export function isSaid(answers: ClassificationAnswers, facts: readonly FactId[]): boolean {
  return isNone(answers, facts) || chosenFacts(answers, facts).length > 0;
}

/** The lines of a page that were ticked or doubted. */
export function chosenFacts(
  answers: ClassificationAnswers,
  facts: readonly FactId[],
): readonly FactId[] {
  return facts.filter((fact) => answers[fact] === 'yes' || answers[fact] === 'unsure');
}

/** A tick or a doubt is set, or taken away where it was set; "none of these" gives way to it. */
export function toggled(
  answers: ClassificationAnswers,
  facts: readonly FactId[],
  fact: FactId,
  answer: 'yes' | 'unsure',
): AnswerChange {
  const others = isNone(answers, facts) ? everyFact(facts, null) : {};
  return { ...others, [fact]: answers[fact] === answer ? null : answer };
}

/** "None of these" is said, or taken back. */
export function toggledNone(
  answers: ClassificationAnswers,
  facts: readonly FactId[],
): AnswerChange {
  return everyFact(facts, isNone(answers, facts) ? null : 'no');
}

/** What going on from a `several` page says of the lines left empty: no. */
export function completed(answers: ClassificationAnswers, facts: readonly FactId[]): AnswerChange {
  return Object.fromEntries(facts.map((fact) => [fact, answers[fact] ?? 'no']));
}

function everyFact(facts: readonly FactId[], answer: FactAnswer | null): AnswerChange {
  return Object.fromEntries(facts.map((fact) => [fact, answer]));
}

/** Lines of a page that belong under one heading. */
export interface FactGroup {
  readonly kind: 'all' | 'area' | 'section' | 'use';
  /** The area of Annex III, the section of Annex I, the use, or empty. */
  readonly id: AnnexThreeArea | 'A' | 'B' | AnnexThreeUse | '';
  readonly facts: readonly FactId[];
}

/** Long lists in the groups of the law: Annex III by its areas, Annex I by its sections. */
export function groupsOf(page: Page, facts: readonly FactId[]): readonly FactGroup[] {
  if (page.id === 'annex-iii') {
    return filled(
      annexThreeAreas.map((id) => ({
        kind: 'area',
        id,
        facts: facts.filter((fact) => fact.startsWith('use-') && areaOfUse(useOf(fact)) === id),
      })),
    );
  }
  if (page.id === 'products') {
    return (['A', 'B'] as const).map((id) => {
      const inside: ReadonlySet<FactId> = new Set(productActFacts(id));
      return { kind: 'section', id, facts: facts.filter((fact) => inside.has(fact)) };
    });
  }
  const uses = annexThreeUses.filter((use) => facts.some((fact) => aspectOf(fact)?.use === use));
  // Where only one thing is asked of each use, the line names the use itself.
  if (uses.length > 1 && facts.length > uses.length) {
    return uses.map((use) => ({
      kind: 'use',
      id: use,
      facts: facts.filter((fact) => aspectOf(fact)?.use === use),
    }));
  }
  return [{ kind: 'all', id: '', facts }];
}

function filled(groups: readonly FactGroup[]): readonly FactGroup[] {
  return groups.filter(({ facts }) => facts.length > 0);
}

/** The use of Annex III that a fact `use-4a` speaks of. */
export function useOf(fact: FactId): AnnexThreeUse {
  return fact.slice('use-'.length) as AnnexThreeUse;
}

/** What is asked of which use: `narrow-task-4a` is the narrow task of use 4a. Null for other facts. */
export function aspectOf(
  fact: FactId,
): { readonly aspect: UseAspect; readonly use: AnnexThreeUse } | null {
  for (const aspect of useAspects) {
    if (!fact.startsWith(`${aspect}-`)) continue;
    const use = annexThreeUses.find((each) => fact === `${aspect}-${each}`);
    if (use) return { aspect, use };
  }
  return null;
}

const pageByFact: ReadonlyMap<FactId, Page> = new Map(
  pages.flatMap((page) => page.facts.map(({ id }): [FactId, Page] => [id, page])),
);

/** The page that asks a fact; undefined for what is never asked. */
export function pageAsking(fact: string): Page | undefined {
  return pageByFact.get(fact as FactId);
}
