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
