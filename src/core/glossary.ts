import type { TermId } from '../content/learning/terms.ts';
import type { TermText, TermTexts } from '../content/learning/types.ts';

/** The terms under one letter. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly first: TermId;
  readonly terms: readonly TermId[];
}

/**
 * The terms whose name, spellings or explanation hold every word of `wanted`, in any case and order; all of
 * them when nothing is wanted. By their names in alphabetical order.
 */
export function glossaryWith(texts: TermTexts, wanted: string): readonly TermId[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  const ids = Object.keys(texts) as TermId[];
  return ids
    .filter((id) => {
      const { term, spellings, definition } = texts[id];
      const said = plain([term, ...spellings, definition].join(' '));
      return words.every((word) => said.includes(word));
    })
    .sort((one, other) => texts[one].term.localeCompare(texts[other].term, 'en'));
}

/** The same terms by their first letters. */
export function glossaryByLetter(
  texts: TermTexts,
  ids: readonly TermId[],
): readonly GlossaryLetter[] {
  const letters: { letter: string; first: TermId; terms: TermId[] }[] = [];
  for (const id of ids) {
    const letter = texts[id].term.charAt(0).toUpperCase();
    const last = letters.at(-1);
    if (last?.letter === letter) last.terms.push(id);
    else letters.push({ letter, first: id, terms: [id] });
  }
  return letters;
}

/** The spellings worth naming beside a term: none that it holds already, and no mere plural. */
export function otherSpellings({ term, spellings }: TermText): readonly string[] {
  const others: string[] = [];
  for (const spelling of spellings) {
    const stem = plain(spelling).replace(/(?:ies|y|s)$/, '');
    if (![term, ...others].some((known) => plain(known).includes(stem))) others.push(spelling);
  }
  return others;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
