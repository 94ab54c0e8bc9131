import { expect, test } from 'vitest';
import { itemIds } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import { quickQuestionIds } from '../../src/content/quick/questions.ts';
import { itemsSpokenFor, spokenForBy } from '../../src/content/quick/reach.ts';
import { quickChoices } from '../../src/core/quick/records.ts';

test('every item is spoken for by exactly one question', () => {
  const spokenFor = quickQuestionIds.flatMap(itemsSpokenFor);
  expect(spokenFor.toSorted()).toEqual([...itemIds].toSorted());
  expect(spokenForBy.size).toBe(itemIds.length);
});

test('every question asks about at least one item directly', () => {
  const direct = [...spokenForBy.values()].filter(({ strength }) => strength === 'direct');
  expect(new Set(direct.map(({ question }) => question)).size).toBe(quickQuestionIds.length);
});

test('a person who reads all of it out of habit needs less than ten minutes', async () => {
  const words = JSON.stringify(Object.values(await texts.quick())).split(/\s+/).length;
  // 238 words a minute is the mean of silent reading (Brysbaert 2019).
  expect(words / 238).toBeLessThan(10);
});

test('no text stands twice, and each choice is one sentence', async () => {
  const all = Object.values(await texts.quick()).flatMap(({ choices, question, why, short }) => [
    short,
    question,
    why,
    ...Object.values(choices),
  ]);
  expect(new Set(all).size).toBe(all.length);
  for (const { choices } of Object.values(await texts.quick())) {
    expect(Object.keys(choices)).toEqual(quickChoices.filter((choice) => choice !== 'unknown'));
    for (const sentence of Object.values(choices)) expect(sentence).toMatch(/^[A-Z][^.]*\.$/);
  }
});
