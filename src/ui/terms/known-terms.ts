import type { TermTexts } from '../../content/learning/types.ts';
import type { TermId } from '../../content/learning/terms.ts';
import { texts } from '../../content/locale.ts';
import { termIndexOf, type TermIndex } from '../../core/terms.ts';

/** The glossary in the language in use, ready to be looked up. */
export interface KnownTerms {
  readonly texts: TermTexts;
  readonly index: TermIndex;
}

let known: KnownTerms | undefined;

/** Loads the glossary on first use; its index is made once for each language. */
export async function knownTerms(): Promise<KnownTerms> {
  const terms = await texts.terms();
  if (known?.texts !== terms) known = { texts: terms, index: termIndexOf(terms) };
  return known;
}

/** Where the glossary explains a term: the address that `learnPageAddress('glossary', id)` gives, too. */
export function termAddress(id: TermId): string {
  return `#/learn/glossary/${id}`;
}
