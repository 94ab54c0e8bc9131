import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { gapsOf, openQuestionsOf } from '../../src/core/gaps.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { stageOneOf } from '../../src/core/stage-one.ts';
import { allFiled, answered, blank, conforming, excluded, filed } from './support/assessments.ts';

const gaps = (assessment: Assessment) => gapsOf(readinessOf(assessment), stageOneOf(assessment));
const questions = (assessment: Assessment) => openQuestionsOf(assessment, stageOneOf(assessment));

describe('gaps', () => {
  test('are none where everything is at its target, and none where nothing is known', () => {
    expect(gaps(conforming())).toEqual([]);
    expect(gaps(blank())).toEqual([]);
  });

  test('are none for an item that only waits for word about its document', () => {
    expect(gaps(filed(conforming(), { 'aims-scope': 'unknown' }))).toEqual([]);
    expect(gaps(filed(conforming(), { 'aims-scope': 'draft' }))).toHaveLength(1);
  });

  test('tell what closing one would add to readiness', () => {
    // 9.3.2 weighs 2 of 81 and stands at 1 of 3: 2 × 2/3 / 81.
    const [gap] = gaps(answered(conforming(), { '9.3.2': 1 }));
    expect(gap).toMatchObject({ item: '9.3.2', choice: 1, effective: 1, blocker: false });
    expect(gap?.gain).toBeCloseTo(4 / 3 / 81, 12);
  });

  test('add up to what is missing', () => {
    const assessment = answered(conforming(), { '9.3.2': 1, '4.1': 0, 'A.9.4': 2 });
    const total = gaps(assessment).reduce((sum, { gain }) => sum + gain, 0);
    expect(total).toBeCloseTo(1 - readinessOf(assessment).overall.share!.low, 12);
  });

  test('stand blockers first, then by what they would add', () => {
    const assessment = filed(answered(conforming(), { '9.2.1': 0, '7.1': 0, '7.3': 2 }), {
      'aims-scope': 'draft',
    });
    expect(gaps(assessment).map(({ item, blocker }) => [item, blocker])).toEqual([
      ['4.3', true],
      ['9.2.1', false],
      ['7.1', false],
      ['7.3', false],
    ]);
  });

  test('are blockers at level 0 of an item that owns a blocking document', () => {
    expect(gaps(answered(conforming(), { '8.2': 0 }))).toMatchObject([
      { item: '8.2', blocker: true },
    ]);
    expect(gaps(answered(conforming(), { '8.2': 1 }))).toMatchObject([
      { item: '8.2', blocker: false },
    ]);
  });

  test('hold a control excluded without a reason, and none with', () => {
    expect(gaps(excluded(conforming(), 'A.7.3', ''))).toMatchObject([
      { item: 'A.7.3', choice: 'excluded', effective: 0 },
    ]);
    expect(gaps(excluded(conforming(), 'A.7.3', 'No data of ours'))).toEqual([]);
  });

  test('follow a higher target', () => {
    const ambitious = { ...conforming(), profile: { ...conforming().profile, target: 4 as const } };
    expect(gaps(ambitious)).toHaveLength(70);
  });
});

describe('open questions', () => {
  test('are what was answered with "I do not know"', () => {
    expect(questions(answered(allFiled(blank(), 'approved'), { '6.1.4': 'unknown' }))).toEqual([
      { kind: 'unknown-level', item: '6.1.4' },
    ]);
  });

  test('are the unknown documents of items that have a level', () => {
    expect(questions(answered(blank(), { 'A.2.2': 2 }))).toEqual([
      { kind: 'unknown-document', document: 'ai-policy', items: ['5.2', 'A.2.2'] },
    ]);
    expect(questions(blank())).toEqual([]);
  });

  test('leave out the documents of excluded controls', () => {
    expect(questions(excluded(blank(), 'A.7.3', 'No data of ours'))).toEqual([]);
  });
});
