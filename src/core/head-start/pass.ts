import { documentsOf, type DocumentId } from '../../content/documents.ts';
import { itemOf, type ItemId } from '../../content/items.ts';
import {
  answerOf,
  documentRecordOf,
  isAnswered,
  textLimit,
  type Answers,
  type Assessment,
} from '../assessment.ts';
import type { Progress } from '../progress.ts';
import { headStartOf, type ItemHeadStart } from './credit.ts';

/** What is asked, part by part. */
export interface GuidedPass {
  /** Works for AI as it is, once somebody confirms that it does. In the standard's order. */
  readonly reuse: readonly ItemHeadStart[];
  /** There is something to build on. In the standard's order. */
  readonly extend: readonly ItemHeadStart[];
  /** No certificate helps: what weighs double first, else in the standard's order. */
  readonly new: readonly ItemHeadStart[];
}

/** The pass for the certificates in the profile. Without any, everything is new. */
export function guidedPassOf({ profile }: Pick<Assessment, 'profile'>): GuidedPass {
  const starts = headStartOf(profile.certifications);
  const byWeight = (one: ItemHeadStart, other: ItemHeadStart) =>
    itemOf(other.item).weight - itemOf(one.item).weight;
  return {
    reuse: starts.filter(({ verdict }) => verdict === 'reuse'),
    extend: starts.filter(({ verdict }) => verdict === 'extend'),
    new: starts.filter(({ verdict }) => verdict === 'new').sort(byWeight),
  };
}

/** How far one part of the pass has come. *I don't know* is an answer. */
export function partProgressOf(assessment: Assessment, part: readonly ItemHeadStart[]): Progress {
  const answered = part.filter(({ item }) => isAnswered(answerOf(assessment, item))).length;
  return { answered, total: part.length };
}

/** The first that is not answered after the given place, going round once; null when all are. */
export function nextOpen(
  assessment: Assessment,
  starts: readonly ItemHeadStart[],
  after: ItemId | null,
): ItemId | null {
  const place = starts.findIndex(({ item }) => item === after) + 1;
  const round = [...starts.slice(place), ...starts.slice(0, place)];
  return round.find(({ item }) => !isAnswered(answerOf(assessment, item)))?.item ?? null;
}

/** The documents that the item makes mandatory and that are not approved: they hold level 3 back to 2. */
export function documentsHolding(assessment: Assessment, item: ItemId): readonly DocumentId[] {
  return documentsOf(item)
    .map(({ id }) => id)
    .filter((id) => documentRecordOf(assessment, id).state !== 'approved');
}

/**
 * The answers that a confirmation makes: level 3, with a note saying where it comes from below any note that was
 * there; a note without room for it stays as it is. Only for items that the certificates let reuse and that have
 * no answer; documents stay as they are.
 * `noteOf` gives the sentence.
 */
export function confirmedAnswers(
  assessment: Assessment,
  items: readonly ItemId[],
  noteOf: (start: ItemHeadStart) => string,
): Answers {
  const confirmed = guidedPassOf(assessment).reuse.filter(
    ({ item }) => items.includes(item) && !isAnswered(answerOf(assessment, item)),
  );
  return Object.fromEntries(
    confirmed.map((start) => {
      const answer = answerOf(assessment, start.item);
      const longer = [answer.note.trim(), noteOf(start)].filter((part) => part !== '').join('\n\n');
      const note = longer.length > textLimit ? answer.note : longer;
      return [start.item, { ...answer, choice: 3, note }];
    }),
  );
}
