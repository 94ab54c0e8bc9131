import type { Refusal } from '../core/file/read.ts';
import { refusalSentence } from './file-sentences.ts';
import { m } from './index.ts';

/** Why something that was sent is not opened: every kind that opening knows (state/link-opening). */
type OpeningRefusal =
  | { readonly kind: 'too-long' | 'too-large'; readonly limit: number }
  | { readonly kind: 'other-edition'; readonly edition: number }
  | { readonly kind: 'file'; readonly refusal: Refusal }
  | { readonly kind: keyof typeof m.handoff.refused.plain };

/** What happened to something that was sent, that nothing was changed, and what to do next. */
export function openingRefusalSentence(refusal: OpeningRefusal): string {
  const text = m.handoff.refused;
  if (refusal.kind === 'file') return refusalSentence(refusal.refusal);
  if (refusal.kind === 'other-edition') return text['other-edition'](refusal.edition);
  if ('limit' in refusal) return text[refusal.kind](refusal.limit);
  return text.plain[refusal.kind];
}
