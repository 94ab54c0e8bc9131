import { describe, expect, test } from 'vitest';
import { quickQuestionIds } from '../../src/content/quick/questions.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { contributionOf } from '../../src/core/credit.ts';
import { nextBestOf, nextQuickQuestionsOf } from '../../src/core/quick/next-best.ts';
import {
  firstOpenQuestion,
  questionBeside,
  quickProgressOf,
  withQuickAnswer,
} from '../../src/core/quick/progress.ts';
import { standingOf } from '../../src/core/quick/provisional.ts';
import { emptyQuickAnswers, type QuickAnswers } from '../../src/core/quick/records.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { resultsOf } from '../../src/core/results.ts';
import { answered, blank, conforming, filed } from './support/assessments.ts';

const quick = (assessment: Assessment, said: Partial<QuickAnswers>): Assessment => ({
  ...assessment,
  quickAnswers: { ...assessment.quickAnswers, ...said },
});
const everything = (choice: 'nothing' | 'proven'): Partial<QuickAnswers> =>
  Object.fromEntries(quickQuestionIds.map((id) => [id, choice]));

describe('a quick answer', () => {
  test('places the items it asks about, and less sharply those it touches', () => {
    const assessment = quick(blank(), { risk: 'working' });
    expect(contributionOf(assessment, '6.1.2')).toMatchObject({
      choice: null,
      provisional: { low: 1, high: 4 },
      // Level 4 is as good as the target of 3; nobody assumes more than that.
      effective: { low: 1, high: 3 },
      credit: { low: 1 / 3, high: 1 },
    });
    expect(contributionOf(assessment, '6.1.1').provisional).toEqual({ low: 1, high: 5 });
    expect(contributionOf(assessment, '6.1.3').provisional).toBeNull();
  });

  test('says nothing where nobody knew', () => {
    const assessment = quick(blank(), { risk: 'unknown' });
    expect(contributionOf(assessment, '6.1.2')).toEqual(contributionOf(blank(), '6.1.2'));
  });

  test('cannot lift an item over a document that is known to be missing', () => {
    const assessment = filed(quick(blank(), { scope: 'proven' }), { 'aims-scope': 'missing' });
    expect(contributionOf(assessment, '4.3')).toMatchObject({
      provisional: { low: 2, high: 5 },
      effective: { low: 2, high: 2 },
    });
  });

  test('is measured against a higher target, too', () => {
    const assessment = quick(blank({ target: 5 }), { audit: 'working' });
    expect(contributionOf(assessment, '9.2.1').credit).toEqual({ low: 0.2, high: 0.8 });
  });

  test('gives way to the answer of the item', () => {
    const assessment = answered(quick(blank(), { review: 'proven' }), {
      '9.3.1': 0,
      '9.3.2': 'unknown',
    });
    expect(contributionOf(assessment, '9.3.1')).toMatchObject({
      provisional: null,
      effective: { low: 0, high: 0 },
    });
    expect(contributionOf(assessment, '9.3.2')).toMatchObject({
      provisional: null,
      effective: { low: 0, high: 3 },
    });
    expect(contributionOf(assessment, '9.3.3').provisional).toEqual({ low: 2, high: 5 });
  });
});

describe('a check with nothing but the quick check', () => {
  test('never reads as ready, however good it sounds', () => {
    const results = resultsOf(quick(blank(), everything('proven')), '2026-11-21');
    expect(results.verdict.rung).toBe('building');
    expect(results.readiness.overall.share?.low).toBeLessThan(2 / 3);
    expect(results.readiness.overall.share?.high).toBe(1);
    expect(results.findings).toEqual([]);
    expect(results.gaps).toEqual([]);
    expect(results.progress.answered).toBe(0);
  });

  test('lists what it places under the target as provisional gaps, with both steps', () => {
    const results = resultsOf(quick(blank(), { audit: 'nothing' }), '2026-11-21');
    expect(results.findings).toEqual([]);
    expect(results.gaps).toMatchObject([
      {
        // The audit programme and its results are the blocking documents, and they are of 9.2.2.
        item: '9.2.2',
        cause: 'quick-check',
        provisional: { low: 0, high: 1 },
        blocker: true,
        steps: [{ kind: 'answer-item' }, { kind: 'first-step' }],
      },
      { item: '9.2.1', cause: 'quick-check', effective: 0 },
    ]);
  });

  test('counts what stands on what', () => {
    const assessment = answered(quick(blank(), { audit: 'some', risk: 'unknown' }), {
      '9.2.1': 'unknown',
      '4.1': 3,
    });
    expect(standingOf(readinessOf(assessment).overall.contributions)).toEqual({
      answered: 2,
      provisional: 1,
      open: 67,
    });
  });
});

describe('what to ask next', () => {
  test('is an item that counts double, while nothing is known', () => {
    const [first, ...others] = nextBestOf(blank());
    expect(first).toMatchObject({ item: '6.1.2', cause: 'not-answered' });
    expect(first?.share).toBeCloseTo(2 / 81, 12);
    expect(others).toHaveLength(69);
  });

  test('is nothing where all is known, and a document where only that is not', () => {
    expect(nextBestOf(conforming())).toEqual([]);
    expect(nextBestOf(filed(conforming(), { 'aims-scope': 'unknown' }))).toMatchObject([
      { item: '4.3', cause: 'document-not-known', documents: ['aims-scope'] },
    ]);
  });

  test('says why an item leaves the range open', () => {
    const assessment = quick(answered(blank(), { '6.1.3': 'unknown' }), { risk: 'working' });
    const causes = new Map(nextBestOf(assessment).map(({ item, cause }) => [item, cause]));
    expect(causes.get('6.1.2')).toBe('quick-check');
    expect(causes.get('6.1.3')).toBe('not-known');
    expect(causes.get('6.1.4')).toBe('not-answered');
  });

  test('puts the areas that weigh most in the sector in front among equals', () => {
    const here = blank();
    const next = nextBestOf({ ...here, profile: { ...here.profile, sector: 'financial' } });
    const light = next.filter(({ share }) => share < 2 / 81 - 1e-9).map(({ item }) => item);
    expect(next[0]?.item).toBe(nextBestOf(here)[0]?.item);
    expect(light[0]).toBe('A.5.2');
    expect(light.indexOf('A.9.4')).toBeLessThan(light.indexOf('4.1'));
  });

  test('in the quick check is the question whose answer is to be expected to say most', () => {
    const [first, second] = nextQuickQuestionsOf(blank());
    // Impact: 6.1.4 and 8.4 weigh 2, A.5.2 to A.5.4 weigh 1; a mean of (2/3 + 1/3 + 1/3 + 2/3) / 4 = 1/2 each.
    // A.5.5, which it only touches, takes (1/3 + 0 + 1/3 + 1/3) / 4 = 1/4. Together 7/2 + 1/4 of 81.
    expect(first?.question).toBe('impact');
    expect(first?.share).toBeCloseTo(3.75 / 81, 12);
    expect(second?.share).toBeLessThan(3.75 / 81);
    expect(nextQuickQuestionsOf(quick(blank(), everything('nothing')))).toEqual([]);
  });
});

describe('the way through the quick check', () => {
  test('is under ten minutes and counts down', () => {
    expect(quickProgressOf(emptyQuickAnswers)).toEqual({ answered: 0, total: 18, minutesLeft: 9 });
    const one = withQuickAnswer(emptyQuickAnswers, 'scope', 'unknown');
    expect(quickProgressOf(one)).toMatchObject({ answered: 1, minutesLeft: 9 });
    const all = { ...emptyQuickAnswers, ...everything('nothing') };
    expect(quickProgressOf(all)).toEqual({ answered: 18, total: 18, minutesLeft: 0 });
  });

  test('goes on at the first question without an answer', () => {
    const some = withQuickAnswer(
      withQuickAnswer(emptyQuickAnswers, 'scope', 'some'),
      'policy',
      'some',
    );
    expect(firstOpenQuestion(some)).toBe('leadership');
    expect(firstOpenQuestion({ ...emptyQuickAnswers, ...everything('nothing') })).toBeNull();
  });

  test('has two ends', () => {
    expect(questionBeside('scope', -1)).toBeNull();
    expect(questionBeside('scope', 1)).toBe('leadership');
    expect(questionBeside('review', 1)).toBeNull();
  });
});
