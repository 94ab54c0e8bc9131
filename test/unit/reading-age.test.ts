import { describe, expect, test } from 'vitest';
import { loadGuidance } from '../../src/content/locale.ts';
import type { ItemText } from '../../src/content/types.ts';
import { countsOf, gradeOf, textsIn } from '../house/reading-age.ts';

const guidance = await loadGuidance();

/** The texts of an item, by kind. What quotes others (`claim`) is theirs, and not measured. */
const kinds = {
  question: (text) => [text.question],
  why: (text) => [text.why],
  'level 1': (text) => [text.levels[1]],
  'level 3': (text) => [text.levels[3]],
  'level 5': (text) => [text.levels[5]],
  'stage 1': (text) => text.stage1,
  'stage 2': (text) => text.stage2,
  'usual gap': (text) => [text.usualGap],
  'first step': (text) => [text.firstStep],
  'head start': (text) => [text.iso27001],
  fact: (text) => (text.commonlyQuoted ? [text.commonlyQuoted.fact] : []),
  exclusion: (text) => ('exclusion' in text ? [text.exclusion] : []),
} satisfies Record<string, (text: ItemText) => readonly string[]>;

/** Grades: of a kind as a whole, and of its hardest text. Lists name things, so a line may be harder. */
const budgets: Readonly<Record<keyof typeof kinds, readonly [mean: number, hardest: number]>> = {
  question: [10, 13],
  why: [8, 12],
  'level 1': [7, 12],
  'level 3': [9.5, 13],
  'level 5': [8, 13],
  'stage 1': [9, 15],
  'stage 2': [8, 14],
  'usual gap': [8, 13],
  'first step': [8, 13.5],
  'head start': [9, 13.5],
  fact: [8, 14],
  exclusion: [8, 12],
};

/** Everything else that is written to be read, by folder, wherever it exists. Titles are the standard's. */
const written = import.meta.glob<Record<string, unknown>>(
  [
    '../../src/content/en/*.ts',
    '../../src/content/en/*/**/*.ts',
    '!../../src/content/en/{index,titles}.ts',
    '!../../src/content/en/items/*.ts',
  ],
  { eager: true },
);
const writtenBudget = 10.5;

/** `READING_AGE=1` prints a line of each kind: grade of all, grade of the hardest text, number of texts. */
function show(what: string, texts: readonly string[]): void {
  if (!process.env['READING_AGE']) return;
  const hardest = Math.max(...texts.map((text) => gradeOf(text)));
  const figures = [gradeOf(texts).toFixed(1), hardest.toFixed(1), String(texts.length)];
  process.stdout.write(`${what.padEnd(24)}${figures.map((each) => each.padStart(8)).join('')}\n`);
}

describe('the measure', () => {
  test('grows with longer sentences and with longer words', () => {
    expect(gradeOf('The cat sat. The dog ran.')).toBeLessThan(
      gradeOf('The cat sat and the dog ran.'),
    );
    expect(gradeOf('We use what we have.')).toBeLessThan(
      gradeOf('We utilise available facilities.'),
    );
  });

  test('looks at numbers of clauses, and does not read them', () => {
    expect(countsOf('See A.6.2.4 and Article 50(1) of it.').word).toBe(
      countsOf('See and of it.').word,
    );
  });
});

describe('what is asked and said about an item', () => {
  test.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s', (kind) => {
    const texts = Object.values(guidance).flatMap((text) => kinds[kind](text));
    const [mean, hardest] = budgets[kind];
    show(kind, texts);
    expect(texts.length).toBeGreaterThan(30);
    expect(gradeOf(texts)).toBeLessThanOrEqual(mean);
    expect(texts.filter((text) => gradeOf(text) > hardest)).toEqual([]);
  });
});

describe('what else is written', () => {
  const folders = new Map<string, string[]>();
  for (const [file, module] of Object.entries(written)) {
    const [folder = ''] = file.replace('../../src/content/en/', '').split(/[./]/);
    folders.set(folder, [...(folders.get(folder) ?? []), ...textsIn(module)]);
  }
  test.each([...folders].filter(([, texts]) => texts.length > 0))('%s', (folder, texts) => {
    show(folder, texts);
    expect(gradeOf(texts)).toBeLessThanOrEqual(writtenBudget);
  });
});
