import {
  factIds,
  type ClassificationAnswers,
  type FactId,
} from '../../content/ai-act/classification/facts.ts';
import {
  pages,
  type Page,
  type PageFact,
  type PageId,
} from '../../content/ai-act/classification/pages.ts';
import {
  contradictionRows,
  type ContradictionId,
} from '../../content/ai-act/classification/rules.ts';
import type { AskedPage, Classification } from './classify.ts';
import type { KnownFacts } from './known-facts.ts';
import { pageAsking } from './question.ts';
import { Evaluation, type Truth } from './truth.ts';

/** Answers of one page that count for nothing as things stand. They are kept. */
export interface IdleAnswers {
  readonly page: Page;
  readonly facts: readonly FactId[];
}

/** A fact that nobody was asked, because the register or the profile says it. */
export interface SettledFact {
  readonly fact: FactId;
  readonly holds: boolean;
}

/** Everything that was answered about one system, and what became of it. */
export interface AnswerTrail {
  /** Answered, and asked for: they make the outcome. */
  readonly counting: readonly AskedPage[];
  readonly idle: readonly IdleAnswers[];
  readonly settled: readonly SettledFact[];
}

export function answerTrail(
  answers: ClassificationAnswers,
  known: KnownFacts,
  { asked, evaluation }: Pick<Classification, 'asked' | 'evaluation'>,
): AnswerTrail {
  const counting = new Set(asked.flatMap(({ facts }) => facts));
  return {
    counting: asked.filter(({ answered }) => answered),
    idle: pages.flatMap((page): IdleAnswers[] => {
      const facts = page.facts
        .map(({ id }) => id)
        .filter((id) => answers[id] !== undefined && !counting.has(id));
      return facts.length === 0 ? [] : [{ page, facts }];
    }),
    settled: pages
      .filter((page) => matters(page, evaluation))
      .flatMap((page) => page.facts)
      .filter((each) => matters(each, evaluation))
      .flatMap(({ id }): SettledFact[] => {
        const truth = known[id];
        return truth === 'true' || truth === 'false' ? [{ fact: id, holds: truth === 'true' }] : [];
      }),
  };
}

function matters({ when, surely }: Pick<PageFact, 'when' | 'surely'>, evaluation: Evaluation) {
  return (!when || evaluation.may(when)) && (!surely || evaluation.must(surely));
}

/** How far the questions have come: the one on the screen by its number, and how many may follow it. */
export function questionProgress(
  asked: readonly AskedPage[],
  current: PageId,
): { readonly number: number; readonly atMostMore: number } {
  const others = asked.filter(({ page }) => page.id !== current);
  const answered = others.filter((each) => each.answered).length;
  return { number: answered + 1, atMostMore: others.length - answered };
}

/** Where the two sides of a contradiction stand. */
export interface ContradictionPlaces {
  readonly pages: readonly PageId[];
  readonly register: boolean;
  readonly profile: boolean;
}

const answeredAs = { yes: 'true', no: 'false', unsure: 'unknown' } as const;

/** The questions behind a contradiction, and whether the register or the profile is one side of it. */
export function placesOf(
  id: ContradictionId,
  answers: ClassificationAnswers,
  known: KnownFacts,
): ContradictionPlaces {
  const row = contradictionRows.find((each) => each.id === id);
  const said = new Evaluation((fact): Truth => {
    const answer = answers[fact as FactId];
    return known[fact] ?? (answer ? answeredAs[answer] : 'unknown');
  });
  const facts = row ? said.support(row.when) : [];
  const behind = new Set(
    facts.flatMap((fact) => (known[fact] === undefined ? (pageAsking(fact)?.id ?? []) : [])),
  );
  return {
    pages: pages.map((page) => page.id).filter((page) => behind.has(page)),
    register: facts.some((fact) => fact.startsWith('register-')),
    profile: facts.some((fact) => fact === 'profile-in-union' || isFromProfile(fact, known)),
  };
}

const profileFacts: readonly string[] = ['outside-union', 'small-enterprise', 'small-mid-cap'];

function isFromProfile(fact: string, known: KnownFacts): boolean {
  return profileFacts.includes(fact) && known[fact as FactId] !== undefined;
}

/** Whether anything was answered at all, counting or not. */
export function hasAnswers(answers: ClassificationAnswers): boolean {
  return factIds.some((id) => answers[id] !== undefined);
}
