import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { documents } from '../../src/content/documents.ts';
import { itemIds } from '../../src/content/items.ts';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import en from '../../src/i18n/locales/en.ts';
import { search, SearchIndex, type FoundGroup } from '../../src/state/search.ts';
import { contentEntries, learningEntries } from '../../src/state/search-content.ts';
import type { SearchEntry } from '../../src/state/search-entry.ts';
import { ownEntries } from '../../src/state/search-own.ts';
import { marked, snippetOf } from '../../src/state/search-snippet.ts';
import { commandEntries, screenEntries } from '../../src/state/commands.ts';
import { answered, blank, excluded } from './support/assessments.ts';

async function indexOf(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const index = new SearchIndex();
  await index.add(entries);
  return index;
}

let indexes: readonly SearchIndex[] = [];

beforeAll(async () => {
  const [guidance, aiAct, terms, learning] = await Promise.all([
    loadGuidance(),
    texts.aiAct(),
    texts.terms(),
    texts.learning(),
  ]);
  const here = { id: 'one', isOpen: true, canUndo: true, hasUnanswered: true, assessments: [] };
  indexes = [
    await indexOf([...commandEntries(here), ...screenEntries(here)]),
    await indexOf([
      ...contentEntries(texts.titles, guidance, aiAct),
      ...learningEntries(terms, learning),
    ]),
  ];
});

const idsIn = (groups: readonly FoundGroup[]) =>
  groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.id));
const found = (query: string) => idsIn(search(query, indexes));
const first = (query: string) => found(query)[0];

describe('a number', () => {
  test.each(itemIds)('%s finds its item first, however it is written', (item) => {
    const spaced = item.replaceAll('.', ' ').toLowerCase();
    for (const query of [item, spaced, `  ${item.toLowerCase()} `]) {
      expect(found(query)).toContain(`item:${item}`);
      expect(first(query)).toBe(`item:${item}`);
    }
  });

  test.each([
    ['A624', 'item:A.6.2.4'],
    ['613', 'item:6.1.3'],
    ['clause 9.2.1', 'item:9.2.1'],
    ['annex a.5.2', 'item:A.5.2'],
    ['art 14', 'duty:p-14'],
    ['Article 14', 'duty:p-14'],
    ['art. 26(7)', 'duty:d-26-7'],
    ['A.6', 'area:A.6'],
    ['9', 'area:9'],
  ])('%s finds %s first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('finds all that begin with it, and nothing else', () => {
    const items = found('9.3').filter((id) => id.startsWith('item:'));
    expect(items).toEqual(['item:9.3.1', 'item:9.3.2', 'item:9.3.3']);
  });

  test('brings the documents that the item asks for', () => {
    const wanted = documents.filter(({ items }) => items.some((item) => item === '6.1.3'));
    expect(found('6.1.3')).toEqual(
      expect.arrayContaining(wanted.map(({ id }) => `document:${id}`)),
    );
  });

  test('that nothing has is looked for as a word', () => {
    expect(found('27001').length).toBeGreaterThan(0);
  });
});

describe('words', () => {
  test.each([
    ['internal audit', 'item:9.2'],
    ['what to do about internal audits', 'item:9.2'],
    ['internl audti', 'item:9.2'],
    ['statement of applicability', ''],
    ['undo', 'command:undo'],
    ['next unans', 'command:next-unanswered'],
    ['keyboard', 'command:keys'],
    ['progress', 'screen:progress'],
    ['is it mandatory', 'questions:mandatory'],
    ['nonconformity', ''],
  ])('%s', (query, beginning) => {
    expect(first(query)).toBeDefined();
    expect(first(query)).toMatch(new RegExp(`^${beginning.replaceAll('.', '\\.')}`));
  });

  test('that are the name of a screen or a command lead there first', () => {
    const here = { id: 'one', isOpen: true, canUndo: true, hasUnanswered: true, assessments: [] };
    const named = [...commandEntries(here), ...screenEntries(here)];
    const missed = named.filter(({ id, title }) => first(title) !== id);
    expect(missed.map(({ title }) => `${title}: ${first(title)}`)).toEqual([]);
  });

  test('of the guidance are found, and shown in their sentence', async () => {
    const guidance = await loadGuidance();
    const telling = guidance['A.6.2.8'].usualGap;
    const [hit] = search(telling, indexes).flatMap(({ hits }) => hits);
    expect(hit?.entry.id).toBe('item:A.6.2.8');
    expect(telling).toContain(snippetOf(hit!).replaceAll('…', '').trim().slice(0, 30));
  });

  test('come in groups of at most eight, and the rest is counted', () => {
    const groups = search('risk', indexes);
    expect(groups.every(({ hits }) => hits.length <= 8)).toBe(true);
    expect(groups.some(({ more }) => more > 0)).toBe(true);
    expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
  });

  test('that are nowhere find nothing', () => {
    expect(found('xylophone zyzzyva')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });

  test('of any kind never throw, and never find what is not there', () => {
    const known = new Set(itemIds.map((id) => `item:${id}`));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        const items = found(query).filter((id) => id.startsWith('item:'));
        expect(items.every((id) => known.has(id))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what was written in the check', () => {
  const written = excluded(
    answered(blank(), {
      '4.1': { note: 'Ustalić z Łukaszem właściciela ryzyka' },
      '9.2.1': {
        evidence: [{ id: 'e', title: 'Έκθεση ελέγχου', location: 'Q:/audit/2026', date: '' }],
      },
    }),
    'A.10.4',
    'We sell to nobody yet',
  );

  test.each([
    ['Łukaszem', 'note:4.1'],
    ['lukaszem', 'note:4.1'],
    ['wlasciciela', 'note:4.1'],
    ['εκθεση ελεγχου', 'evidence:e:9.2.1'],
    ['sell nobody', 'reason:A.10.4'],
  ])('%s is found without its accents, too', async (query, id) => {
    const own = await indexOf(ownEntries(written));
    expect(idsIn(search(query, [own]))[0]).toBe(id);
  });

  test('is found under the number of its item', async () => {
    const own = await indexOf(ownEntries(written));
    expect(idsIn(search('9.2.1', [own]))).toEqual(['evidence:e:9.2.1']);
  });

  test('is nothing in a new check', () => {
    expect(ownEntries(blank())).toEqual([]);
  });
});

test.each([
  ['a long row of digits', `${'1'.repeat(32)}!`],
  ['numbers that end in nothing', `a ${'1 '.repeat(98)}x!`],
  ['signs of a pattern', '.*+?^${}()|[]\\/'],
  ['names that every object has', '__proto__ constructor toString'],
  ['writing from right to left, half a character and emoji', 'שלום \ud800 👩‍👩‍👧'],
])('%s are a search like any other', (_, query) => {
  for (const { hits } of search(query, indexes)) expect(hits.length).toBeGreaterThan(0);
});

describe('a snippet', () => {
  test('keeps every letter when the words are marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const pieces = marked(text, new Set(words));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  test('never shows the words that only lead to it', () => {
    const hit = search('boss', indexes)
      .flatMap(({ hits }) => hits)
      .find(({ entry }) => entry.group === 'commands');
    expect(hit?.entry.id).toBe('command:pdf');
    expect(snippetOf(hit!)).toBe('');
  });

  test('of a long note is short and holds the word', async () => {
    const note = `${'before '.repeat(200)}needle ${'after '.repeat(200)}`;
    const own = await indexOf(ownEntries(answered(blank(), { '4.1': { note } })));
    const [hit] = search('needle', [own]).flatMap(({ hits }) => hits);
    expect(snippetOf(hit!)).toContain('needle');
    expect(snippetOf(hit!).length).toBeLessThan(170);
  });
});

test('every group and every command has its words', () => {
  expect(Object.keys(en.find.groups)).toEqual(expect.arrayContaining(['commands', 'items']));
  const commands = commandEntries({
    id: 'one',
    isOpen: true,
    canUndo: true,
    hasUnanswered: true,
    assessments: [],
  });
  expect(commands.map(({ title }) => title)).toEqual(
    expect.arrayContaining(Object.values(en.find.commands).map(({ title }) => title)),
  );
});

test('without an assessment there is nothing to undo, to go on with or to download', () => {
  const none = { id: null, isOpen: false, canUndo: true, hasUnanswered: true, assessments: [] };
  const ids = [...commandEntries(none), ...screenEntries(none)].map(({ id }) => id);
  expect(ids).not.toEqual(expect.arrayContaining(['command:undo']));
  expect(ids).not.toContain('command:download');
  expect(ids).not.toContain('screen:results');
  expect(ids).toContain('screen:learn:glossary');
});
