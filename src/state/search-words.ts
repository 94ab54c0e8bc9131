/** What letters become that no accent can be taken off. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

/** Small letters without accents: "Łódź" and "lodz" are one word to a search, and so are "Έλεγχος" and "ελεγχος". */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøıßæœς]/g, (letter) => plain[letter] ?? letter);
}

/** The words of a text, as written. Numbers such as 6.1.3 and A.6.2.4 stay whole. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
}

/** The parts of a number: "A.6.2.4" → a, 6, 2, 4; "Art. 26(7)" → art, 26, 7. */
export function partsOf(code: string): readonly string[] {
  return folded(code).match(/\p{L}+|\p{N}+/gu) ?? [];
}

/**
 * What a query asks for if it is the number of something, as its parts: "6.1.3", "a 6 2 4", "A624",
 * "clause 9.2", "annex a 5", "art 14", "article 26(7)". Null for words.
 */
export function numberIn(query: string): readonly string[] | null {
  const text = folded(query)
    .trim()
    .replace(/^(?:clause|annex|control|item)\s+/, '')
    .replace(/^art(?:icle|\.)?\s*(?=\d)/, 'art ');
  // Something has to stand between two numbers: else a long row of digits could be split in endless ways.
  const number = /^(?:a|art)?[\s.]*\d+(?:[\s.()]+\d+)*(?:[\s.]*\(?[a-z]{1,2}\)?)?[\s.)]*$/;
  if (!number.test(text)) return null;
  const parts = partsOf(text);
  // Digits that stand together are the steps of one number: A624, 613. An article's digits are not.
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  const isTogether = first !== 'art' && /^\d{3,}$/.test(last) && parts.length <= 2;
  return isTogether ? [...parts.slice(0, -1), ...(last.match(/\d/g) ?? [])] : parts;
}

/** How well a number fits what is asked for: whole, as its beginning, or not at all. */
export function fitOf(code: string, wanted: readonly string[]): 'whole' | 'beginning' | 'none' {
  const parts = partsOf(code);
  if (!wanted.every((part, index) => parts[index] === part)) return 'none';
  return parts.length === wanted.length ? 'whole' : 'beginning';
}
