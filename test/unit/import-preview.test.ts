import { describe, expect, test } from 'vitest';
import { previewReplacement } from '../../src/core/import-preview.ts';
import { answered, blank, conforming, filed, someEvidence } from './support/assessments.ts';

describe('what replacing an assessment would change', () => {
  test('is nothing for the same one', () => {
    expect(previewReplacement(conforming(), structuredClone(conforming()))).toEqual({
      profileChanges: false,
      items: [],
      documents: [],
    });
  });

  test('is nothing where only the time of a change or the order of fields differs', () => {
    const mine = answered(blank(), { '4.1': { choice: 3, updatedAt: '2026-01-01T00:00:00Z' } });
    const backwards = Object.fromEntries(Object.entries(mine.answers['4.1']!).toReversed());
    const theirs = { ...mine, answers: { '4.1': backwards as never, '4.2': undefined as never } };
    expect(previewReplacement(mine, theirs).items).toEqual([]);
  });

  test('is nothing for an empty answer in place of none', () => {
    expect(previewReplacement(blank(), answered(blank(), { '4.1': null })).items).toEqual([]);
  });

  test('names each item with its levels, and whether more than the level differs', () => {
    const mine = answered(blank(), { '4.1': 2, '5.1': 3 });
    const theirs = answered(mine, {
      '4.1': 4,
      '5.1': { evidence: [someEvidence] },
      'A.9.2': { choice: 'excluded', justification: 'Nobody uses AI' },
    });
    expect(previewReplacement(mine, theirs).items).toEqual([
      { item: '4.1', before: 2, after: 4, details: false },
      { item: '5.1', before: 3, after: 3, details: true },
      { item: 'A.9.2', before: null, after: 'excluded', details: true },
    ]);
  });

  test('names answers and documents that would be lost', () => {
    const mine = filed(answered(blank(), { '4.1': 2 }), { 'ai-policy': 'draft' });
    expect(previewReplacement(mine, blank())).toEqual({
      profileChanges: false,
      items: [{ item: '4.1', before: 2, after: null, details: false }],
      documents: ['ai-policy'],
    });
  });

  test('tells a change of the profile', () => {
    expect(previewReplacement(blank(), blank({ target: 4 })).profileChanges).toBe(true);
  });
});
