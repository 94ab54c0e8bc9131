import {
  factIds,
  factValues,
  type FactId,
  type FitCaution,
  type Recommendation,
  type Way,
} from '../../content/fit/facts.ts';
import { fitQuestionIds, type FitQuestionId } from '../../content/fit/questions.ts';
import { goals, type Assessment, type Goal } from '../assessment.ts';
import type { HighRiskDeadline } from './deadline.ts';
import { factsOf, isSettled, recordedOf, type Fact, type Facts, type Recorded } from './facts.ts';
import { decisionOf, isSign, possibleWays, valuesOf, type Values } from './outcomes.ts';
import type { FitAnswers, FitChoice } from './records.ts';
import { leaningOf } from './rules.ts';

export interface FitReason extends Fact {
  readonly fact: FactId;
}

/** One thing said otherwise, and what would be recommended then. */
export type FitChange = { readonly recommendation: Way } & (
  | { readonly kind: 'answer'; readonly question: FitQuestionId; readonly choice: FitChoice }
  | { readonly kind: 'goal'; readonly goal: Goal }
);

/** Whether a certificate fits, why, and how firm that is. Our judgement from what was said, and no score. */
export interface Fit {
  readonly recommendation: Recommendation;
  /** The ways that are possible while something is not known: one where the recommendation is firm. */
  readonly possible: readonly Way[];
  /** What speaks for the recommendation; for a certificate while nothing is settled. */
  readonly speaksFor: readonly FitReason[];
  readonly speaksAgainst: readonly FitReason[];
  /** What is not known and still matters, the most telling first; empty where the recommendation is firm. */
  readonly toSettle: readonly FactId[];
  /** Every single answer that would lead to another way. */
  readonly wouldChange: readonly FitChange[];
  /** Questions that profile or register settle, with what they say. */
  readonly settled: Readonly<Partial<Record<FitQuestionId, Fact>>>;
  readonly deadline: HighRiskDeadline | null;
  readonly cautions: readonly FitCaution[];
}

/** `today` is an ISO date. The same assessment on the same day gives the same. */
export function fitOf(assessment: Assessment, today: string): Fit {
  const recorded = recordedOf(assessment, today);
  const facts = factsOf(recorded, assessment.fitAnswers);
  const values = valuesOf(facts);
  const possible = possibleWays(values);
  const recommendation = recommendationOf(possible);
  return {
    recommendation,
    possible,
    ...reasonsOf(facts, recommendation),
    toSettle: toSettle(values, possible),
    wouldChange: changesOf(assessment, recorded, recommendation),
    settled: Object.fromEntries(
      fitQuestionIds.filter((id) => isSettled(recorded, id)).map((id) => [id, recorded.facts[id]]),
    ),
    deadline: recorded.deadline,
    cautions: cautionsOf(recorded, recommendation),
  };
}

function recommendationOf(possible: readonly Way[]): Recommendation {
  const [only, ...others] = possible;
  return only !== undefined && others.length === 0 ? only : 'not-known-yet';
}

/** For a firm way its rule's own conditions come first; what argues neither way is left out. */
function reasonsOf(
  facts: Facts,
  recommendation: Recommendation,
): Pick<Fit, 'speaksFor' | 'speaksAgainst'> {
  const measure = recommendation === 'not-known-yet' ? 'certify' : recommendation;
  const decision = decisionOf(valuesOf(facts));
  const deciding = decision.kind === 'decided' ? decision.rule.when.map(({ fact }) => fact) : [];
  const known = factIds.flatMap((fact): FitReason[] => {
    const said = facts[fact];
    return said ? [{ fact, ...said }] : [];
  });
  const isFor = ({ fact, value }: FitReason) =>
    deciding.includes(fact) || leaningOf(fact, value).includes(measure);
  const isFirst = ({ fact }: FitReason) => deciding.includes(fact);
  const speaksFor = known.filter(isFor);
  return {
    speaksFor: [...speaksFor.filter(isFirst), ...speaksFor.filter((each) => !isFirst(each))],
    speaksAgainst: known.filter(
      (each) => !isFor(each) && leaningOf(each.fact, each.value).length > 0,
    ),
  };
}

/** Of what is not known: what narrows the ways, by how few are left on average when it is. */
function toSettle(values: Values, possible: readonly Way[]): readonly FactId[] {
  if (possible.length === 1) return [];
  const leftBy = (fact: FactId): readonly (readonly Way[])[] =>
    factValues[fact].map((value) => possibleWays({ ...values, [fact]: value }));
  return factIds
    .filter((fact) => values[fact] === undefined && !isSign(fact))
    .map((fact) => ({ fact, left: leftBy(fact) }))
    .filter(({ left }) => left.some((each) => each.length < possible.length))
    .map(({ fact, left }) => ({
      fact,
      mean: left.reduce((sum, each) => sum + each.length, 0) / left.length,
    }))
    .sort((one, other) => one.mean - other.mean)
    .map(({ fact }) => fact);
}

/** Found by trying: whatever stands here changes the recommendation when it is said. */
function changesOf(
  { fitAnswers, profile }: Assessment,
  recorded: Recorded,
  now: Recommendation,
): readonly FitChange[] {
  const tried = (facts: Recorded, answers: FitAnswers): Way | null => {
    const then = recommendationOf(possibleWays(valuesOf(factsOf(facts, answers))));
    return then === now || then === 'not-known-yet' ? null : then;
  };
  const byAnswer = fitQuestionIds.flatMap((question) =>
    (['yes', 'partly', 'no'] as const).flatMap((choice): FitChange[] => {
      if (fitAnswers[question] === choice) return [];
      const recommendation = tried(recorded, { ...fitAnswers, [question]: choice });
      return recommendation ? [{ kind: 'answer', question, choice, recommendation }] : [];
    }),
  );
  const byGoal = goals.flatMap((goal): FitChange[] => {
    if (profile.goal === goal) return [];
    const fact: Fact = { value: goal, from: { kind: 'profile', field: 'goal' } };
    const other = { ...recorded, facts: { ...recorded.facts, goal: fact } };
    const recommendation = tried(other, fitAnswers);
    return recommendation ? [{ kind: 'goal', goal, recommendation }] : [];
  });
  return [...byAnswer, ...byGoal];
}

function cautionsOf(
  { facts, hasSystems }: Recorded,
  recommendation: Recommendation,
): readonly FitCaution[] {
  const leadsToCertificate =
    recommendation === 'certify' ||
    recommendation === 'security-together' ||
    recommendation === 'security-first';
  return [
    ...(leadsToCertificate && facts['high-risk'] ? (['no-presumption'] as const) : []),
    ...(hasSystems ? [] : (['systems-unknown'] as const)),
  ];
}
