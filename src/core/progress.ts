import { areaIds, type AreaId } from '../content/areas.ts';
import { itemIds, itemsOf, type ItemId } from '../content/items.ts';
import { answerOf, isAnswered, isJustifiedExclusion, type Assessment } from './assessment.ts';
import { contributionOf } from './credit.ts';

export interface Progress {
  readonly answered: number;
  readonly total: number;
}

/** How many of the 70 items have an answer. *I don't know* is an answer. Progress is not readiness. */
export function progressOf(assessment: Assessment): Progress {
  return countOf(assessment, itemIds);
}

/** Whether nothing was said yet that any figure could rest on. */
export function isUntouched(assessment: Assessment): boolean {
  const { quickAnswers, documents } = assessment;
  const hasDocuments = Object.keys(documents).length > 0;
  return progressOf(assessment).answered === 0 && quickAnswers.updatedAt === '' && !hasDocuments;
}

export function areaProgressOf(assessment: Assessment, area: AreaId): Progress {
  return countOf(
    assessment,
    itemsOf(area).map((item) => item.id),
  );
}

function countOf(assessment: Assessment, ids: readonly ItemId[]): Progress {
  const answered = ids.filter((id) => isAnswered(answerOf(assessment, id))).length;
  return { answered, total: ids.length };
}

/** Seconds that reading a question and choosing a level take on a first pass: 70 of them in about an hour. */
const firstPassSeconds = 50;
/** A pause longer than this is a break, not work on one question. */
const longestGapSeconds = 300;
/** A pace needs some answers behind it, and the latest say more than those of weeks ago. */
const paceAnswers = { least: 5, latest: 20 } as const;
/** Nobody reads a question faster, and one that takes longer waits for somebody else. */
const paceBounds = { fastest: 20, slowest: 180 } as const;

/**
 * Seconds an answer takes here: the middle one of the gaps between the last answers, breaks left out, so that
 * a lunch or a burst of clicks does not move it. With too few gaps it is the 50 seconds of a first pass. Several
 * answers given in one go (an import, a new round) share a moment and say nothing about a pace.
 * @param moments ISO timestamps of when answers were last changed, in any order; empty ones are left out.
 * @returns Seconds, 20 to 180.
 */
export function paceOf(moments: readonly string[]): number {
  const seconds = moments
    .map((moment) => Date.parse(moment) / 1000)
    .filter((second) => !Number.isNaN(second))
    .sort((one, other) => one - other);
  const gaps = seconds
    .slice(1)
    .map((second, index) => second - (seconds[index] as number))
    .filter((gap) => gap > 0 && gap < longestGapSeconds)
    .slice(-paceAnswers.latest)
    .sort((one, other) => one - other);
  if (gaps.length < paceAnswers.least) return firstPassSeconds;
  const middle = gaps[Math.floor(gaps.length / 2)] as number;
  return Math.min(Math.max(middle, paceBounds.fastest), paceBounds.slowest);
}

/** The pace of this check: `paceOf` over the answers that were given. */
export function paceIn(assessment: Assessment): number {
  return paceOf(
    Object.values(assessment.answers)
      .filter(isAnswered)
      .map(({ updatedAt }) => updatedAt),
  );
}

/**
 * Minutes until all is answered, not rounded: what is open times the pace.
 * @param secondsEach Seconds an answer takes; those of a first pass unless said.
 */
export function minutesLeft({ answered, total }: Progress, secondsEach = firstPassSeconds): number {
  return (Math.max(total - answered, 0) * secondsEach) / 60;
}

export const filters = ['all', 'unanswered', 'flagged', 'gaps', 'unknown'] as const;
export type Filter = (typeof filters)[number];

/** Whether an item shows under a filter. A gap is an answered item that is surely below its target. */
export function matchesFilter(assessment: Assessment, item: ItemId, filter: Filter): boolean {
  const answer = answerOf(assessment, item);
  switch (filter) {
    case 'all':
      return true;
    case 'unanswered':
      return !isAnswered(answer);
    case 'flagged':
      return answer.flagged;
    case 'unknown':
      return answer.choice === 'unknown';
    case 'gaps':
      return (
        isAnswered(answer) &&
        !isJustifiedExclusion(answer) &&
        contributionOf(assessment, item).credit.high < 1
      );
  }
}

/** Ids across the whole catalogue that match, in the standard's order. */
export function filteredItems(assessment: Assessment, filter: Filter): readonly ItemId[] {
  return itemIds.filter((item) => matchesFilter(assessment, item, filter));
}

/** Where to go on: the first area with an unanswered item, or null when all is answered. */
export function nextUnanswered(assessment: Assessment): ItemId | null {
  return itemIds.find((item) => !isAnswered(answerOf(assessment, item))) ?? null;
}

export function areaAfter(area: AreaId): AreaId | null {
  return areaIds[areaIds.indexOf(area) + 1] ?? null;
}

export function areaBefore(area: AreaId): AreaId | null {
  return areaIds[areaIds.indexOf(area) - 1] ?? null;
}
