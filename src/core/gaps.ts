import { documents, type DocumentId } from '../content/documents.ts';
import { itemIds, type ItemId } from '../content/items.ts';
import type { Assessment, Level } from './assessment.ts';
import { sum, type Readiness } from './readiness.ts';
import { isOpenBlocker, type StageOne } from './stage-one.ts';

/** An item known to be under its target. */
export interface Gap {
  readonly item: ItemId;
  readonly choice: Level | 'excluded';
  readonly effective: number;
  /** True when the item owns a blocking document that is missing or a draft, or is a blocker at level 0. */
  readonly blocker: boolean;
  /** Overall readiness gained by reaching the target here, 0 to 1. */
  readonly gain: number;
}

/** Something the company could not say: the agenda of the next conversation. */
export type OpenQuestion =
  | { readonly kind: 'unknown-level'; readonly item: ItemId }
  | {
      readonly kind: 'unknown-document';
      readonly document: DocumentId;
      readonly items: readonly ItemId[];
    };

const blockingItems: ReadonlySet<ItemId> = new Set(
  documents.filter((document) => 'blocks' in document).map((document) => document.items[0]),
);

/** All known gaps, those that matter most first: blockers, then the readiness each would add. */
export function gapsOf(readiness: Readiness, stageOne: StageOne): readonly Gap[] {
  const counted = readiness.overall.contributions.filter((each) => each.exclusion !== 'justified');
  const weight = sum(counted.map((each) => each.weight));
  const openBlockers = new Set(
    stageOne.register
      .filter((row) => row.applicable && isOpenBlocker(row) && row.record.state !== 'unknown')
      .flatMap((row) => row.items.slice(0, 1)),
  );
  return counted
    .flatMap((each): Gap[] => {
      if (each.choice === null || each.choice === 'unknown' || each.credit.high >= 1) return [];
      return [
        {
          item: each.item,
          choice: each.choice,
          effective: each.effective.high,
          blocker:
            openBlockers.has(each.item) ||
            (blockingItems.has(each.item) && each.effective.high === 0),
          gain: (each.weight * (1 - each.credit.low)) / weight,
        },
      ];
    })
    .sort((one, other) => Number(other.blocker) - Number(one.blocker) || other.gain - one.gain);
}

/** What was answered with *I don't know*, and documents of answered items nobody could place. */
export function openQuestionsOf(
  assessment: Assessment,
  stageOne: StageOne,
): readonly OpenQuestion[] {
  const levels = itemIds
    .filter((item) => assessment.answers[item]?.choice === 'unknown')
    .map((item): OpenQuestion => ({ kind: 'unknown-level', item }));
  const records = stageOne.register
    .filter((row) => row.applicable && row.record.state === 'unknown')
    .filter((row) => row.items.some((item) => typeof assessment.answers[item]?.choice === 'number'))
    .map((row): OpenQuestion => ({
      kind: 'unknown-document',
      document: row.document,
      items: row.items,
    }));
  return [...levels, ...records];
}
