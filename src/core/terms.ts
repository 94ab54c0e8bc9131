import type { TermId } from '../content/learning/terms.ts';
import type { TermTexts } from '../content/learning/types.ts';

/** A piece of a running text: plain, or one that names a term of the glossary. */
export type TextPart =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'term'; readonly text: string; readonly term: TermId };

/** What a language's glossary is looked up by: made once, used for every text. */
export interface TermIndex {
  readonly pattern: RegExp;
  readonly termBySpelling: ReadonlyMap<string, TermId>;
}

/** The index of a glossary. A spelling in lower case is known with a capital first letter, too. */
export function termIndexOf(texts: TermTexts): TermIndex {
  const termBySpelling = new Map<string, TermId>();
  for (const [id, { spellings }] of Object.entries(texts) as [TermId, TermTexts[TermId]][]) {
    for (const spelling of spellings) {
      termBySpelling.set(spelling, id);
      if (spelling === spelling.toLowerCase()) termBySpelling.set(capitalised(spelling), id);
    }
  }
  const longestFirst = [...termBySpelling.keys()].sort((one, other) => other.length - one.length);
  // Without any spelling the pattern finds nothing: no place is followed by what it is not.
  const alternatives = longestFirst.map(escaped).join('|') || '(?!)';
  const pattern = new RegExp(`(?<!${wordLetter})(?:${alternatives})(?!${wordLetter})`, 'gu');
  return { pattern, termBySpelling };
}

/**
 * Cuts a text at the first mention of each term: the longest spelling wins, and none is found inside another
 * word. `told` are texts that stand before this one; what they mention is not marked again. The parts joined
 * give the text back.
 */
export function partsByTerm(
  text: string,
  index: TermIndex,
  told: readonly string[] = [],
): readonly TextPart[] {
  const met = new Set(told.flatMap((each) => mentionsIn(each, index).map(({ term }) => term)));
  const parts: TextPart[] = [];
  let plainFrom = 0;
  for (const { term, start, end } of mentionsIn(text, index)) {
    if (met.has(term)) continue;
    met.add(term);
    if (start > plainFrom) parts.push({ kind: 'plain', text: text.slice(plainFrom, start) });
    parts.push({ kind: 'term', text: text.slice(start, end), term });
    plainFrom = end;
  }
  if (plainFrom < text.length) parts.push({ kind: 'plain', text: text.slice(plainFrom) });
  return parts;
}

interface Mention {
  readonly term: TermId;
  readonly start: number;
  readonly end: number;
}

function mentionsIn(text: string, { pattern, termBySpelling }: TermIndex): readonly Mention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const term = termBySpelling.get(match[0]);
    return term ? [{ term, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Letters, digits and hyphens hold a word together: "log" is not found in "logging" nor in "risk-log". */
const wordLetter = String.raw`[\p{L}\p{N}_-]`;

function capitalised(spelling: string): string {
  return spelling.charAt(0).toUpperCase() + spelling.slice(1);
}

function escaped(spelling: string): string {
  return spelling.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
