import { describe, expect, test } from 'vitest';
import { itemIds } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import { atlasTests, owaspRisks } from '../../src/content/systems/risks.ts';
import { securityTestsFor } from '../../src/core/systems/security-tests.ts';

const idsFor = (item: (typeof itemIds)[number]) => {
  const { owasp, atlas } = securityTestsFor(item);
  return [...owasp, ...atlas].map(({ id }) => id);
};

describe('the security tests of an item', () => {
  test('are these for A.6.2.4, counted by hand', () => {
    expect(securityTestsFor('A.6.2.4')).toEqual({
      owasp: [
        { id: 'LLM01', before: 'LLM01' },
        { id: 'LLM02', before: 'LLM02' },
        { id: 'LLM05', before: 'LLM04' },
        { id: 'LLM07', before: 'LLM09' },
        { id: 'LLM08', before: 'LLM07' },
        { id: 'LLM10', before: 'LLM05' },
      ],
      atlas: [{ id: 'red-team', mitigations: ['AML.M0035', 'AML.M0008'] }],
    });
  });

  test.each([
    ['8.2', ['LLM01', 'threat-model']],
    ['A.9.3', ['LLM03', 'LLM07', 'human-in-the-loop']],
    ['A.8.2', ['LLM07']],
    ['7.2', ['user-training']],
    ['4.1', []],
    ['A.2.2', []],
  ] as const)('are these for %s', (item, ids) => {
    expect(idsFor(item)).toEqual(ids);
  });

  test('are paired as in the data, for every test and every item', () => {
    const listed = [...owaspRisks, ...atlasTests];
    const paired = listed.flatMap(({ id, items }) => items.map((item) => `${id} ${item}`));
    const shown = itemIds.flatMap((item) => idsFor(item).map((id) => `${id} ${item}`));
    expect(shown.toSorted()).toEqual(paired.toSorted());
    expect(new Set(paired).size).toBe(paired.length);
  });

  test('leave no test without an item', () => {
    const reachable = new Set(itemIds.flatMap(idsFor));
    expect([...owaspRisks, ...atlasTests].filter(({ id }) => !reachable.has(id))).toEqual([]);
  });
});

describe('the ids', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `LLM${String(index + 1).padStart(2, '0')}`);

  test('of OWASP run from LLM01 to LLM10 in 2026, and are the same ten in another order in 2025', () => {
    expect(owaspRisks.map(({ id }) => id)).toEqual(ten);
    expect(owaspRisks.map(({ before }) => before).toSorted()).toEqual(ten);
  });

  test('of ATLAS mitigations are well formed, and each belongs to one test', () => {
    const ids = atlasTests.flatMap(({ mitigations }): readonly string[] => mitigations);
    expect(ids.filter((id) => !/^AML\.M\d{4}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the texts', async () => {
  const { owasp, atlas } = await texts.securityTests();
  const all = [...Object.entries(owasp), ...Object.entries(atlas)];

  test('are there for every test and no other', () => {
    expect(Object.keys(owasp)).toEqual(owaspRisks.map(({ id }) => id));
    expect(Object.keys(atlas)).toEqual(atlasTests.map(({ id }) => id));
  });

  test('give each test a number to work with, and something to keep', () => {
    const number = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|each|every)\b/i;
    expect(all.filter(([, { test: what }]) => !number.test(what)).map(([id]) => id)).toEqual([]);
    expect(all.filter(([, { evidence }]) => evidence.length < 40).map(([id]) => id)).toEqual([]);
  });

  test('repeat nothing, and have no dash that stands for a pause', () => {
    const sentences = all.flatMap(([, text]) => [text.name, text.test, text.evidence]);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((text) => /[—!]|\s–\s/.test(text))).toEqual([]);
  });
});
