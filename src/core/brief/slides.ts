import type { ItemId } from '../../content/items.ts';
import type { Brief } from './types.ts';

/** One thing on the screen. It names what it shows and does not hold it: answers change during the call. */
export type Slide =
  | { readonly kind: 'who' | 'verdict' | 'holds-back' | 'systems' | 'next-step' }
  | { readonly kind: 'gap' | 'question' | 'not-asked'; readonly item: ItemId };

/**
 * The slides of a call in their order: who they are, where they stand, what matters, what to ask, and what comes
 * next. An item has one slide, as a gap if it is one. Settle it when the call begins: a gap that is closed during
 * the call must not slip away from under the speaker.
 */
export function slidesOf(brief: Brief): readonly Slide[] {
  const gaps = brief.gaps.shown.map(({ gap }) => gap.item);
  const asked = brief.agenda.questions
    .map(({ item }) => item)
    .filter((item) => !gaps.includes(item));
  const notAsked = brief.agenda.notAsked.first
    .map(({ item }) => item)
    .filter((item) => !gaps.includes(item) && !asked.includes(item));
  return [
    { kind: 'who' },
    { kind: 'verdict' },
    ...(brief.holdsBack.shown.length > 0 ? [{ kind: 'holds-back' } as const] : []),
    ...gaps.map((item) => ({ kind: 'gap', item }) as const),
    ...asked.map((item) => ({ kind: 'question', item }) as const),
    ...notAsked.map((item) => ({ kind: 'not-asked', item }) as const),
    { kind: 'systems' },
    { kind: 'next-step' },
  ];
}

/** The item that can be corrected on a slide; null on those about the whole. */
export function itemOfSlide(slide: Slide): ItemId | null {
  return 'item' in slide ? slide.item : null;
}

/** Keys that move through the slides. */
export type SlideMove = 'next' | 'previous' | 'first' | 'last';

/** Where a move leads among so many slides; at either end it stays. */
export function slideAfter(move: SlideMove, at: number, count: number): number {
  switch (move) {
    case 'next':
      return Math.min(at + 1, count - 1);
    case 'previous':
      return Math.max(at - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
  }
}
