import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { gapsOf, openQuestionsOf } from '../../src/core/gaps.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { stageOneOf } from '../../src/core/stage-one.ts';
import {
  allAnswered,
  allFiled,
  answered,
  blank,
  conforming,
  excluded,
  filed,
} from './support/assessments.ts';

const gaps = (assessment: Assessment) => gapsOf(readinessOf(assessment), stageOneOf(assessment));
const questions = (assessment: Assessment) => openQuestionsOf(assessment, stageOneOf(assessment));

describe('gaps', () => {
  test('are none where everything is at its target, and none where nothing is known', () => {
    expect(gaps(conforming())).toEqual([]);
    expect(gaps(blank())).toEqual([]);
  });

  test('are none for an item that only waits for word about a document that does not block', () => {
    expect(gaps(filed(conforming(), { 'competence-evidence': 'unknown' }))).toEqual([]);
    expect(gaps(filed(conforming(), { 'competence-evidence': 'draft' }))).toHaveLength(1);
  });

  test('hold a blocking document that nobody knows about: find out', () => {
    expect(gaps(filed(conforming(), { 'aims-scope': 'unknown' }))).toMatchObject([
      {
        item: '4.3',
        cause: 'document-not-known',
        blocker: true,
        documents: [{ document: 'aims-scope', state: 'unknown' }],
        steps: [{ kind: 'find-out-document', documents: ['aims-scope'] }],
      },
    ]);
  });

  test('hold a blocking item that nobody knows about: find out; other items are open questions', () => {
    expect(gaps(answered(conforming(), { '6.1.2': 'unknown', '7.1': 'unknown' }))).toMatchObject([
      {
        item: '6.1.2',
        choice: 'unknown',
        cause: 'not-known',
        effective: 0,
        blocker: true,
        steps: [{ kind: 'find-out-level' }],
      },
    ]);
    // 6.1.2 weighs 2 of 81, and its low reading counts nothing.
    const [gap] = gaps(answered(conforming(), { '6.1.2': 'unknown' }));
    expect(gap?.gain).toBeCloseTo(2 / 81, 12);
  });

  test('are none for an item without an answer, but for a blocker known to be missing', () => {
    expect(gaps(answered(conforming(), { '4.3': null }))).toEqual([]);
    const missing = filed(answered(conforming(), { '4.3': null }), { 'aims-scope': 'missing' });
    expect(gaps(missing)).toMatchObject([
      {
        item: '4.3',
        cause: 'not-answered',
        blocker: true,
        steps: [{ kind: 'write', documents: ['aims-scope'] }],
      },
    ]);
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

  test('stand, blockers among each other, in the order in which a management system is built', () => {
    const nothing = allAnswered(blank(), 0);
    const blockers = gaps(nothing).filter(({ blocker }) => blocker);
    expect(blockers.map(({ item }) => item)).toEqual([
      '4.3',
      '5.2',
      '6.1.1',
      '6.1.2',
      '8.2',
      '6.1.3',
      '6.1.4',
      '8.4',
      '6.2',
      '9.2.2',
      '9.3.3',
    ]);
    // What is not known stands in its place among them.
    const unsure = answered(nothing, { '5.2': 'unknown' });
    expect(gaps(unsure)[1]).toMatchObject({ item: '5.2', cause: 'not-known' });
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
      {
        item: 'A.7.3',
        choice: 'excluded',
        cause: 'excluded-without-reason',
        documents: [],
        steps: [{ kind: 'write-reason' }],
      },
    ]);
    expect(gaps(excluded(conforming(), 'A.7.3', 'No data of ours'))).toEqual([]);
  });

  test('follow a higher target', () => {
    const ambitious = { ...conforming(), profile: { ...conforming().profile, target: 4 as const } };
    expect(gaps(ambitious)).toHaveLength(70);
  });
});

describe('the next step of a gap', () => {
  const one = (assessment: Assessment) => {
    const [gap, ...others] = gaps(assessment);
    expect(others).toEqual([]);
    return gap;
  };
  const treatment = (states: Parameters<typeof filed>[1], choice: 1 | 4 = 4) =>
    one(filed(answered(conforming(), { '6.1.3': choice }), states));

  test('is to have a draft approved where it holds the level', () => {
    expect(treatment({ 'risk-treatment-plan': 'draft' })).toMatchObject({
      choice: 4,
      cause: 'held-by-document',
      effective: 2,
      steps: [{ kind: 'approve', documents: ['risk-treatment-plan'] }],
    });
  });

  test('is to write what is missing, and one for each state where there are several', () => {
    const mixed = treatment({
      'risk-treatment-process': 'missing',
      'statement-of-applicability': 'draft',
      'risk-treatment-plan': 'unknown',
    });
    expect(mixed).toMatchObject({
      cause: 'held-by-document',
      steps: [
        { kind: 'write', documents: ['risk-treatment-process'] },
        { kind: 'approve', documents: ['statement-of-applicability'] },
        { kind: 'find-out-document', documents: ['risk-treatment-plan'] },
      ],
    });
  });

  test('is the first step of the guidance where the level is low', () => {
    expect(one(answered(conforming(), { '7.3': 1 }))).toMatchObject({
      cause: 'below-target',
      documents: [],
      steps: [{ kind: 'first-step' }],
    });
    // A document that does not block is not what holds a low level.
    const trained = answered(conforming(), { '7.2': 1 });
    expect(one(filed(trained, { 'competence-evidence': 'missing' }))).toMatchObject({
      documents: [],
      steps: [{ kind: 'first-step' }],
    });
  });

  test('follows the blocking document where the level is low, too', () => {
    expect(treatment({ 'risk-treatment-plan': 'missing' }, 1)?.steps).toEqual([
      { kind: 'first-step' },
    ]);
    expect(treatment({ 'risk-treatment-plan': 'draft' }, 1)?.steps).toEqual([
      { kind: 'approve', documents: ['risk-treatment-plan'] },
    ]);
    expect(treatment({ 'risk-treatment-plan': 'unknown' }, 1)?.steps).toEqual([
      { kind: 'first-step' },
      { kind: 'find-out-document', documents: ['risk-treatment-plan'] },
    ]);
  });

  test('is to begin where nothing is in place, whatever nobody knows of documents', () => {
    const nothing = filed(answered(conforming(), { '4.3': 0 }), { 'aims-scope': 'unknown' });
    expect(one(nothing)).toMatchObject({ documents: [], steps: [{ kind: 'first-step' }] });
  });
});

describe('open questions', () => {
  test('are what was answered with "I do not know"', () => {
    expect(questions(answered(allFiled(blank(), 'approved'), { '6.1.4': 'unknown' }))).toEqual([
      { kind: 'unknown-level', item: '6.1.4' },
    ]);
  });

  test('are also the unknown documents of items answered with "I do not know"', () => {
    expect(questions(answered(blank(), { '6.2': 'unknown' }))).toEqual([
      { kind: 'unknown-level', item: '6.2' },
      { kind: 'unknown-document', document: 'ai-objectives', items: ['6.2'] },
    ]);
  });

  test('keep the documents of a control left out without a reason: it still applies', () => {
    expect(questions(excluded(blank(), 'A.7.3', ' '))).toEqual([
      { kind: 'unknown-document', document: 'data-acquisition-records', items: ['A.7.3'] },
    ]);
  });

  test('do not ask for a document that only an excluded control was answered about', () => {
    expect(questions(excluded(blank(), 'A.2.2', 'Covered elsewhere'))).toEqual([]);
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
