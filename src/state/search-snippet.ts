import type { Hit } from './search.ts';
import { folded } from './search-words.ts';

/** A piece of a text, and whether it is a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** Characters of a snippet: about two lines on a wide screen. */
const longest = 150;
/** Characters before the first hit, where a sentence is too long to stand whole. */
const before = 40;

/** Cuts a text into pieces, with the words that were hit apart. */
export function marked(text: string, words: ReadonlySet<string>): readonly Piece[] {
  return text
    .split(/([\p{L}\p{N}\p{M}]+(?:\.[\p{L}\p{N}]+)*)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isHit: words.has(folded(piece)) }));
}

/** The sentence of what was found that holds most of the words, cut to a readable length; else its lead. */
export function snippetOf({ entry, words }: Hit): string {
  const sentences = [entry.lead, ...entry.texts].flatMap((text) => text.split(/(?<=[.!?])\s+|\n/));
  const best = sentences
    .map((sentence) => ({ sentence, count: hitsIn(sentence, words) }))
    .reduce((one, other) => (other.count > one.count ? other : one), {
      sentence: entry.lead,
      count: hitsIn(entry.lead, words),
    });
  return cut(best.sentence.trim(), words);
}

function hitsIn(sentence: string, words: ReadonlySet<string>): number {
  const hits = marked(sentence, words).filter(({ isHit }) => isHit);
  return new Set(hits.map(({ text }) => folded(text))).size;
}

function cut(sentence: string, words: ReadonlySet<string>): string {
  if (sentence.length <= longest) return sentence;
  const pieces = marked(sentence, words);
  const firstHit = pieces.findIndex(({ isHit }) => isHit);
  const length = pieces
    .slice(0, Math.max(firstHit, 0))
    .reduce((sum, { text }) => sum + text.length, 0);
  const from = length > longest - before ? sentence.indexOf(' ', length - before) + 1 : 0;
  const part = sentence.slice(from, from + longest);
  const whole = from + longest < sentence.length ? part.slice(0, part.lastIndexOf(' ')) : part;
  return `${from > 0 ? '… ' : ''}${whole}${from + longest < sentence.length ? ' …' : ''}`;
}
