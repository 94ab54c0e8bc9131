import { spokenForBy, type Strength } from '../../content/quick/reach.ts';
import type { ItemId } from '../../content/items.ts';
import type { Contribution, Range } from '../credit.ts';
import type { QuickAnswers, QuickChoice } from './records.ts';

/** A choice that says something. *I don't know* says nothing, as no answer does. */
export type TellingChoice = Exclude<QuickChoice, 'unknown'>;

/**
 * Between which levels (0 to 5) an item lies by an answer of the quick check. One question stands for several
 * items, so it gives a range. The low end never passes 2: certification asks that level 3 be shown item by
 * item, and nobody has looked at the item yet. About an item that a question only touches less is known, so
 * the range is wider; that something *else* is proven lifts it no further than *working* does.
 * Our judgement; no standard sets these figures.
 */
export const provisionalLevels: Readonly<Record<Strength, Readonly<Record<TellingChoice, Range>>>> =
  {
    direct: {
      nothing: { low: 0, high: 1 },
      some: { low: 0, high: 2 },
      working: { low: 1, high: 4 },
      proven: { low: 2, high: 5 },
    },
    indirect: {
      nothing: { low: 0, high: 2 },
      some: { low: 0, high: 3 },
      working: { low: 1, high: 5 },
      proven: { low: 1, high: 5 },
    },
  };

/** The highest level that the quick check alone surely counts for. */
export const provisionalCeiling = 2;

/** Between which levels the quick check places an item, before its documents; null where it says nothing. */
export function provisionalOf(answers: QuickAnswers, item: ItemId): Range | null {
  const speaker = spokenForBy.get(item);
  const choice = speaker ? answers[speaker.question] : null;
  if (!speaker || choice === null || choice === 'unknown') return null;
  return provisionalLevels[speaker.strength][choice];
}

/** How many items stand on what: an own answer (also *I don't know*), the quick check, or nothing. */
export interface Standing {
  readonly answered: number;
  readonly provisional: number;
  readonly open: number;
}

/** Counts over the contributions of a figure. The three add up to all of them. */
export function standingOf(contributions: readonly Contribution[]): Standing {
  const unanswered = contributions.filter(({ choice }) => choice === null);
  const provisional = unanswered.filter((each) => each.provisional !== null).length;
  return {
    answered: contributions.length - unanswered.length,
    provisional,
    open: unanswered.length - provisional,
  };
}
