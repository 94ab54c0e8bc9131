import { documentsOf, type DocumentId } from '../content/documents.ts';
import { itemOf, type ItemId } from '../content/items.ts';
import {
  answerOf,
  documentRecordOf,
  isJustifiedExclusion,
  type Answer,
  type Assessment,
  type Choice,
  type Evidence,
  type Level,
} from './assessment.ts';
import { provisionalOf } from './quick/provisional.ts';

/** Two readings of one figure: `low` counts what is not known as nothing, `high` counts it as met. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** An item without its mandatory documents approved cannot count for more than this. */
export const documentCap = 2;

/** How one item counts, with everything needed to show the working. */
export interface Contribution {
  readonly item: ItemId;
  readonly weight: 1 | 2;
  readonly choice: Choice;
  /** Levels that the quick check gives an item without an own answer, before its documents; else null. */
  readonly provisional: Range | null;
  /** `justified`: leaves the denominator. `unjustified`: stays in it and counts nothing. */
  readonly exclusion: 'none' | 'justified' | 'unjustified';
  /** Level after the document cap, 0 to 5, on both readings. */
  readonly effective: Range;
  /** min(effective ÷ target, 1), 0 to 1, on both readings. */
  readonly credit: Range;
  /** Documents that hold the low reading at the cap. */
  readonly cappedBy: readonly DocumentId[];
  readonly hasEvidence: boolean;
}

/** Works out what one item counts for (design, section 3). */
export function contributionOf(assessment: Assessment, item: ItemId): Contribution {
  const answer = answerOf(assessment, item);
  const target = assessment.profile.target;
  const exclusion =
    answer.choice !== 'excluded'
      ? 'none'
      : isJustifiedExclusion(answer)
        ? 'justified'
        : 'unjustified';

  const states = documentsOf(item).map((document) => ({
    id: document.id,
    state: documentRecordOf(assessment, document.id).state,
  }));
  const notShown = states.filter(({ state }) => state !== 'approved');
  const knownAbsent = states.some(({ state }) => state === 'missing' || state === 'draft');

  const provisional = answer.choice === null ? provisionalOf(assessment.quickAnswers, item) : null;
  const claimed = claimedLevels(answer.choice, provisional, target);
  const effective = {
    low: notShown.length > 0 ? Math.min(claimed.low, documentCap) : claimed.low,
    high: knownAbsent ? Math.min(claimed.high, documentCap) : claimed.high,
  };
  return {
    item,
    weight: itemOf(item).weight,
    choice: answer.choice,
    provisional,
    exclusion,
    effective,
    credit: { low: creditOf(effective.low, target), high: creditOf(effective.high, target) },
    cappedBy: claimed.low > documentCap ? notShown.map(({ id }) => id) : [],
    hasEvidence: namedEvidence(answer).length > 0,
  };
}

/** What an effective level counts for against the target, 0 to 1 (design, section 3). */
export function creditOf(effective: number, target: Level): number {
  return Math.min(effective / target, 1);
}

/**
 * The evidence that could be looked up: a row without a title and without a place was added and never
 * filled in. It stays in the answer, but it shows nothing, counts nowhere and is printed nowhere.
 */
export function namedEvidence(answer: Answer): readonly Evidence[] {
  return answer.evidence.filter(
    ({ title, location }) => title.trim() !== '' || location.trim() !== '',
  );
}

/** What is not known may have reached the target; nobody assumes more. */
function claimedLevels(choice: Choice, provisional: Range | null, target: Level): Range {
  if (provisional) return { low: provisional.low, high: Math.min(provisional.high, target) };
  if (choice === null || choice === 'unknown') return { low: 0, high: target };
  if (choice === 'excluded') return { low: 0, high: 0 };
  return { low: choice, high: choice };
}
