import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { isIdentical, previewReplacement } from '../../src/core/import-preview.ts';
import { emptyDimension, type AiSystem } from '../../src/core/systems/system.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, conforming, filed, someEvidence } from './support/assessments.ts';
import { upgradedV3 } from './support/upgraded.ts';
import { filledRegister } from './support/filled-register.ts';

describe('what replacing an assessment would change', () => {
  test('is nothing for the same one', () => {
    expect(previewReplacement(conforming(), structuredClone(conforming()))).toEqual({
      profileChanges: false,
      items: [],
      documents: [],
      systems: [],
      lists: [],
      settingsChange: false,
      offersChange: false,
    });
    fc.assert(
      fc.property(assessment, (each) => {
        expect(isIdentical(previewReplacement(each, structuredClone(each)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('is nothing where only the time of a change or the order of fields differs', () => {
    const mine = answered(blank(), { '4.1': { choice: 3, updatedAt: '2026-01-01T00:00:00Z' } });
    const backwards = Object.fromEntries(Object.entries(mine.answers['4.1']!).toReversed());
    const theirs = { ...mine, answers: { '4.1': backwards as never, '4.2': undefined as never } };
    expect(previewReplacement(mine, theirs).items).toEqual([]);
  });

  test('counts what changes in the other lists, and names the settings', () => {
    const mine = structuredClone(upgradedV3);
    const [finding] = mine.findings;
    const theirs: Assessment = {
      ...mine,
      findings: [
        { ...finding!, title: 'Another title' },
        { ...finding!, id: 'finding-2' },
      ],
      snapshots: [],
      training: mine.training.map((each) => ({ ...each, updatedAt: '2027-01-01T00:00:00Z' })),
      planSettings: { ...mine.planSettings, people: 2 },
    };
    const preview = previewReplacement(mine, theirs);
    expect(preview.lists).toEqual([
      { collection: 'findings', added: 1, changed: 1, removed: 0 },
      { collection: 'snapshots', added: 0, changed: 0, removed: 1 },
    ]);
    expect(preview.settingsChange).toBe(true);
    expect(isIdentical(preview)).toBe(false);
    const quick: Assessment = { ...mine, quickAnswers: { ...mine.quickAnswers, risk: 'some' } };
    expect(previewReplacement(mine, quick).settingsChange).toBe(true);
    const later = {
      ...mine,
      fitAnswers: { ...mine.fitAnswers, updatedAt: '2027-01-01T00:00:00Z' },
    };
    expect(isIdentical(previewReplacement(mine, later))).toBe(true);
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
      systems: [],
      lists: [],
      settingsChange: false,
      offersChange: false,
    });
  });

  test('tells a change of the profile', () => {
    expect(previewReplacement(blank(), blank({ target: 4 })).profileChanges).toBe(true);
  });

  const [first, second, third] = filledRegister(3).systems as [AiSystem, AiSystem, AiSystem];
  const changesFrom = (before: readonly AiSystem[], after: readonly AiSystem[]) =>
    previewReplacement({ ...blank(), systems: before }, { ...blank(), systems: after });

  test('names systems that come, change and go, in the order of the register', () => {
    const renamed = { ...second, name: 'Renamed' };
    const preview = changesFrom([first, second], [renamed, third]);
    expect(preview.systems).toEqual([
      { id: first.id, name: 'System 0', change: 'removed' },
      { id: second.id, name: 'Renamed', change: 'changed' },
      { id: third.id, name: 'System 2', change: 'added' },
    ]);
    expect(isIdentical(preview)).toBe(false);
  });

  test('sees a change deep within a system', () => {
    const [risk, ...others] = first.risks;
    const { fairness } = first.impact.dimensions;
    for (const changed of [
      { ...first, classification: { ...first.classification, 'use-8b': 'yes' as const } },
      { ...first, risks: [{ ...risk!, residual: { likelihood: 1, severity: null } }, ...others] },
      {
        ...first,
        impact: {
          ...first.impact,
          dimensions: { ...first.impact.dimensions, fairness: { ...fairness!, harm: '' } },
        },
      },
    ] as const) {
      expect(changesFrom([first], [changed]).systems).toHaveLength(1);
    }
  });

  test('sees no change in times, the order of fields or an empty dimension', () => {
    const { environment, ...dimensions } = first.impact.dimensions;
    expect(environment).toBeDefined();
    const without = { ...first, impact: { ...first.impact, dimensions } };
    const emptied = {
      ...without,
      impact: { ...first.impact, dimensions: { environment: emptyDimension, ...dimensions } },
    };
    const later = { ...emptied, createdAt: '', updatedAt: '2027-01-01T00:00:00Z' };
    const backwards = Object.fromEntries(Object.entries(later).toReversed()) as unknown as AiSystem;
    expect(changesFrom([without], [backwards]).systems).toEqual([]);
  });

  test('tells that other offers would be put away, whatever their order', () => {
    const withOffers = (...dismissedOffers: readonly string[]) => ({ ...blank(), dismissedOffers });
    expect(previewReplacement(withOffers('a', 'b'), withOffers('b', 'a')).offersChange).toBe(false);
    expect(previewReplacement(withOffers('a'), withOffers()).offersChange).toBe(true);
  });
});
