import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { m } from '../i18n/index.ts';
import type { SearchEntry, SearchGroup } from './search-entry.ts';
import { fitOf, folded, numberIn, wordsOf } from './search-words.ts';

/** One thing found, with the words of it that were hit (folded), for marking them. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
  readonly words: ReadonlySet<string>;
}

/** For what is offered without having been looked for. */
export const noWords: ReadonlySet<string> = new Set();

/** What was found of one kind: the best first, and how many more there are. */
export interface FoundGroup {
  readonly group: SearchGroup;
  readonly hits: readonly Hit[];
  readonly more: number;
}

/** As many as one looks through without scrolling far. */
const shownOfGroup = 8;
/** Entries that are taken in before the page gets its turn again. */
const chunk = 8;

/** A document, a duty and a term stand behind a question on the same thing, and what is one's own before it. */
const weights: Readonly<Partial<Record<SearchGroup, number>>> = {
  own: 1.2,
  commands: 1.2,
  screens: 1.5,
  documents: 0.6,
  duties: 0.8,
  terms: 0.2,
  answers: 0.9,
};

const fields = ['title', 'codes', 'lead', 'texts'] as const;

/** One wrong letter in a short word, two in a long one. Numbers are meant as they are typed. */
function slips(word: string): number | boolean {
  if (/\d/.test(word) || word.length < 4) return false;
  return word.length < 8 ? 1 : 2;
}

const options: SearchOptions = {
  prefix: (word, index, all) => word.length > 2 || index === all.length - 1,
  boost: { title: 6, codes: 8, lead: 2 },
  weights: { fuzzy: 0.3, prefix: 0.6 },
};

/** How words are looked for, the next way where one finds nothing: a slip is no hit while the word itself is. */
const ways: readonly SearchOptions[] = [
  { ...options, combineWith: 'AND' },
  { ...options, combineWith: 'AND', fuzzy: slips },
  { ...options, combineWith: 'OR' },
  { ...options, combineWith: 'OR', fuzzy: slips },
];

/** What can be searched. It holds its entries and gives them back; nothing of it leaves the page. */
export class SearchIndex {
  readonly #entries = new Map<string, SearchEntry>();
  readonly #index = new MiniSearch<SearchEntry>({
    fields: [...fields],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: folded,
    extractField: (entry, field) => textIn(entry, field),
  });

  /** Takes entries in, a few at a time, so that typing goes on smoothly meanwhile. */
  async add(entries: readonly SearchEntry[]): Promise<void> {
    for (const entry of entries) this.#entries.set(entry.id, entry);
    await this.#index.addAllAsync(entries, { chunkSize: chunk });
  }

  /** What has this number, or one that begins with it; of several equals the order is that of the entries. */
  withNumber(wanted: readonly string[]): readonly Hit[] {
    return [...this.#entries.values()].flatMap((entry) => {
      const fits = entry.codes.map((code) => fitOf(code, wanted));
      if (fits.every((fit) => fit === 'none')) return [];
      const score = fits[0] === 'whole' ? 3 : fits.includes('whole') ? 2 : 1;
      return [{ entry, score, words: new Set(entry.codes.slice(0, 1).map(folded)) }];
    });
  }

  /** What has these words; the best first. */
  withWords(query: string, way: SearchOptions): readonly Hit[] {
    const wanted = meant(query);
    if (wanted === '') return [];
    return this.#index.search(wanted, way).map((result) => this.#hit(result, folded(query).trim()));
  }

  #hit({ id, score, terms }: SearchResult, query: string): Hit {
    const entry = this.#entries.get(String(id)) as SearchEntry;
    const [number = ''] = entry.codes;
    const name = entry.title.startsWith(number) ? entry.title.slice(number.length) : entry.title;
    const weight = (weights[entry.group] ?? 1) * likeness(folded(name).trim(), query);
    return { entry, score: score * weight, words: new Set(terms) };
  }
}

/** A thing is likelier meant when its name begins with what was typed, and all but surely when it is the same. */
function likeness(name: string, query: string): number {
  if (name === query) return 6;
  return name.startsWith(query) ? 2 : 1;
}

function textIn(entry: SearchEntry, field: string): string {
  switch (field) {
    case 'title':
      return entry.title;
    case 'codes':
      return entry.codes.join(' ');
    case 'lead':
      return entry.lead;
    case 'texts':
      return [...entry.texts, ...(entry.foundBy ?? [])].join('\n');
    default:
      return entry.id;
  }
}

/** The query without words that are in every text, unless it has no others. */
function meant(query: string): string {
  const small = new Set(m.find.smallWords.split(' '));
  const words = wordsOf(query);
  const telling = words.filter((word) => !small.has(folded(word)));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** By number where something has the one that is asked for, else by words. */
function hitsOf(query: string, indexes: readonly SearchIndex[]): readonly Hit[] {
  const number = numberIn(query);
  const numbered = number ? indexes.flatMap((index) => index.withNumber(number)) : [];
  if (numbered.length > 0) return numbered;
  for (const way of ways) {
    const hits = indexes.flatMap((index) => index.withWords(query, way));
    if (hits.length > 0) return hits;
  }
  return [];
}

/**
 * Searches several indexes at once and groups what is found. The group of the best hit stands first, so that
 * Enter takes what fits best.
 */
export function search(query: string, indexes: readonly SearchIndex[]): readonly FoundGroup[] {
  const hits = hitsOf(query, indexes).toSorted((one, other) => other.score - one.score);
  const groups = [...new Set(hits.map(({ entry }) => entry.group))];
  return groups.map((group) => {
    const own = hits.filter(({ entry }) => entry.group === group);
    const shown = own.slice(0, shownOfGroup);
    return { group, hits: shown, more: own.length - shown.length };
  });
}
