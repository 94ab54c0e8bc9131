import { documentsOf, type DocumentId } from '../../content/documents.ts';
import { itemIds, itemOf, type ItemId } from '../../content/items.ts';
import { quickQuestionIds, type QuickQuestionId } from '../../content/quick/questions.ts';
import { itemsSpokenFor } from '../../content/quick/reach.ts';
import { firstAreasOf } from '../../content/sectors/sectors.ts';
import { documentRecordOf, type Assessment } from '../assessment.ts';
import { contributionOf, type Contribution } from '../credit.ts';
import { sum } from '../readiness.ts';
import { quickChoices } from './records.ts';

/** Why an item leaves the range open. */
export type OpenCause = 'not-answered' | 'quick-check' | 'not-known' | 'document-not-known';

/** An item whose two readings differ. */
export interface NextBest {
  readonly item: ItemId;
  /** How much of the range of overall readiness it stands for, 0 to 1. */
  readonly share: number;
  readonly cause: OpenCause;
  /** Documents of the item that nobody has placed yet, in register order. */
  readonly documents: readonly DocumentId[];
}

/**
 * What would narrow the range of overall readiness most: every item whose readings differ, the widest first.
 * Among equals those of the areas that weigh most in the sector of the profile come before the others, then the
 * order of the standard decides. All shares together are the width of the range.
 */
export function nextBestOf(assessment: Assessment): readonly NextBest[] {
  const first = firstAreasOf(assessment.profile.sector);
  const contributions = itemIds.map((item) => contributionOf(assessment, item));
  const weight = weightOf(contributions);
  const later = ({ item }: NextBest) => (first.includes(itemOf(item).area) ? 0 : 1);
  return contributions
    .filter((each) => widthOf(each) > 0)
    .map((each) => nextBest(assessment, each, widthOf(each) / weight))
    .sort((one, other) => differenceOf(other.share, one.share) || later(one) - later(other));
}

function nextBest(assessment: Assessment, contribution: Contribution, share: number): NextBest {
  const { item } = contribution;
  const documents = documentsOf(item)
    .map(({ id }) => id)
    .filter((id) => documentRecordOf(assessment, id).state === 'unknown');
  return { item, share, cause: causeOf(contribution), documents };
}

function causeOf({ choice, provisional }: Contribution): OpenCause {
  if (choice === null) return provisional === null ? 'not-answered' : 'quick-check';
  return choice === 'unknown' ? 'not-known' : 'document-not-known';
}

/** A question of the quick check that has no answer yet. */
export interface NextQuickQuestion {
  readonly question: QuickQuestionId;
  /** By how much its answer narrows the range of overall readiness: the mean over the four choices, 0 to 1. */
  readonly share: number;
}

/**
 * The questions of the quick check without an answer, those first that are to be expected to narrow the range
 * most; equals in the order in which they are asked. Items with an own answer are not moved by any of them.
 */
export function nextQuickQuestionsOf(assessment: Assessment): readonly NextQuickQuestion[] {
  const weight = weightOf(itemIds.map((item) => contributionOf(assessment, item)));
  return quickQuestionIds
    .filter((question) => assessment.quickAnswers[question] === null)
    .map((question) => ({ question, share: expectedShrink(assessment, question) / weight }))
    .sort((one, other) => differenceOf(other.share, one.share));
}

function expectedShrink(assessment: Assessment, question: QuickQuestionId): number {
  const items = itemsSpokenFor(question);
  const widths = (given: Assessment) =>
    sum(items.map((item) => widthOf(contributionOf(given, item))));
  const telling = quickChoices.filter((choice) => choice !== 'unknown');
  const after = telling.map((choice) =>
    widths({ ...assessment, quickAnswers: { ...assessment.quickAnswers, [question]: choice } }),
  );
  return widths(assessment) - sum(after) / telling.length;
}

/** Weight × distance of the two readings; nothing for a control that is left out with a reason. */
function widthOf({ exclusion, weight, credit }: Contribution): number {
  return exclusion === 'justified' ? 0 : weight * (credit.high - credit.low);
}

/** The denominator of readiness. Never 0: clauses cannot be left out. */
function weightOf(contributions: readonly Contribution[]): number {
  const counted = contributions.filter(({ exclusion }) => exclusion !== 'justified');
  return sum(counted.map((each) => each.weight));
}

/** Sums of thirds end a hair beside each other in binary; that is a tie. */
function differenceOf(one: number, other: number): number {
  return Math.abs(one - other) < 1e-9 ? 0 : one - other;
}
