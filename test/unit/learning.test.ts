import { describe, expect, test } from 'vitest';
import { milestones } from '../../src/content/ai-act/law.ts';
import { itemIds } from '../../src/content/items.ts';
import type { DatedText } from '../../src/content/learning/types.ts';
import { changes } from '../../src/content/learning/changes.ts';
import { headStarts, itemsByHeadStart } from '../../src/content/learning/comparison.ts';
import { limitIds } from '../../src/content/learning/limits.ts';
import { mistakeIds } from '../../src/content/learning/mistakes.ts';
import { objectionIds } from '../../src/content/learning/objections.ts';
import { questionGroupIds, questionGroups } from '../../src/content/learning/questions.ts';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import { wrongStatements } from '../../src/core/wrong-statements.ts';
import { longDate } from '../../src/i18n/format.ts';
import { dated } from '../../src/views/learn/law-days.ts';

const learning = await texts.learning();
const terms = await texts.terms();

/** Every sentence that can be read on the pages, with the days put in. */
const everything = textsIn([learning, terms]);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [dated(value as DatedText)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('what can be learned', () => {
  test('counts up to what its titles promise', () => {
    expect(objectionIds).toHaveLength(6);
    expect(mistakeIds).toHaveLength(5);
    expect(limitIds).toHaveLength(10);
    expect(questionGroupIds.flatMap((group) => questionGroups[group]).length).toBeGreaterThan(24);
  });

  test('never says the same thing twice', () => {
    const long = everything.filter((text) => text.length > 60);
    expect(long.filter((text, place) => long.indexOf(text) !== place)).toEqual([]);
  });

  test('names no price, and nobody compliant', () => {
    for (const text of everything) {
      expect(text).not.toMatch(/[€$£]|\beuros?\b|\bEUR\b/i);
      // One mistake quotes a website that says so.
      if (!text.includes('The website says')) expect(text).not.toMatch(/\bcompliant\b/i);
    }
  });

  test('answers in short sentences', () => {
    const sentences = everything.flatMap((text) => text.split(/(?<=[.?!:;])\s/));
    const words = sentences.map((sentence) => sentence.split(/\s+/).length);
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
    expect(mean).toBeLessThan(17);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 38)).toEqual([]);
  });

  test('takes every day of the law from the law', () => {
    const written =
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b/;
    // Through JSON, which leaves out the texts that are functions.
    const fixed = textsIn(JSON.parse(JSON.stringify([learning, terms])));
    expect(fixed.filter((text) => written.test(text))).toEqual([]);

    const answer = dated(learning.questions['what-changed'].answer);
    for (const id of ['omnibus-text', 'annex3', 'annex1', 'art5-new'] as const) {
      const day = milestones.find((milestone) => milestone.id === id)?.asAmended;
      expect(answer).toContain(longDate(day ?? ''));
    }
  });
});

describe('the change log', () => {
  test('is dated, the newest first', () => {
    for (const { on } of changes) expect(on).toMatch(/^20\d\d(?:-\d\d(?:-\d\d)?)?$/);
    // Of some things only the month or the year is known: they stand after the days in it.
    const days = changes.map(({ on }) => on);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('has an entry for the day on which the amendment came into force', () => {
    const amended = changes.find(({ id }) => id === 'act-amended');
    expect(amended?.on).toBe('2026-07-27');
  });
});

describe('ISO/IEC 27001 and 42001', () => {
  test('share out all items among the three verdicts', () => {
    const all = headStarts.flatMap((verdict) => itemsByHeadStart[verdict]);
    expect(all.toSorted()).toEqual(itemIds.toSorted());
  });

  test('have no counterpart for impact assessment', () => {
    expect(itemsByHeadStart.new).toEqual(
      expect.arrayContaining(['6.1.4', '8.4', 'A.5.2', 'A.5.3', 'A.5.4', 'A.5.5']),
    );
    expect(itemsByHeadStart.reuse).toEqual(expect.arrayContaining(['7.5.3', '10.2']));
  });
});

test('every wrong statement of the guidance is told, and no other', async () => {
  const guidance = await loadGuidance();
  const told = wrongStatements(guidance);
  const quoted = itemIds.filter((item) => guidance[item].commonlyQuoted);
  expect(told.map(({ item }) => item)).toEqual(quoted);
  expect(told.length).toBeGreaterThan(20);
});
