import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How much there is to read: sentences, words and syllables. */
export interface Counts {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
}

/** Numbers of the standard and of laws (A.6.2.4, 27001, 50(1)), and what sets them apart, are looked at, not read. */
const notRead =
  /\([^()]*\d[^()]*\)|\b(?:ISO\/IEC|Article|Art\.|clause)?\s*(?:[A-D]\.)?\d[\w.,()/%-]*/g;

/** Counts a text. A line of a list without a full stop is a sentence, too. */
export function countsOf(text: string): Counts {
  const read = text.replace(/\b(?:e\.g|i\.e|etc|Art)\./g, ' ').replace(notRead, ' ');
  const words = read.match(/[\p{L}’']+/gu) ?? [];
  return {
    sentence: Math.max(
      read.split(/[.!?]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part)).length,
      1,
    ),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}

/** Counting takes long, and the same words come again and again. */
const known = new Map<string, number>();

function syllablesOf(word: string): number {
  const count = known.get(word) ?? Math.max(syllable(word), 1);
  known.set(word, count);
  return count;
}

function together(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, each) => total + each[key], 0);
  return { sentence: sum('sentence'), word: sum('word'), syllable: sum('syllable') };
}

/** The Flesch-Kincaid grade: years of American school that a reader needs; its reader is five years older. */
export function gradeOf(text: string | readonly string[]): number {
  const texts = typeof text === 'string' ? [text] : text;
  return fleschKincaid({ ...together(texts.map(countsOf)) });
}

/** Every text within a value, however deep, that has more than three words. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(' ').length > 3 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value as Readonly<Record<string, unknown>>).flatMap((each) => textsIn(each));
}
