import { describe, expect, test } from 'vitest';
import {
  factIds,
  type ClassificationAnswers,
} from '../../src/content/ai-act/classification/facts.ts';
import {
  contradictoryDimensions,
  dimensionStateOf,
  dimensionsIn,
  isReviewTooEarly,
  lackingDimensions,
  newRound,
  rightsAssessmentOf,
  withDimension,
  yearAfter,
} from '../../src/core/systems/impact-form.ts';
import { impactStateOf } from '../../src/core/systems/impact.ts';
import { classifiedSystem } from '../../src/core/systems/register-law.ts';
import { emptyDimension, emptyImpact } from '../../src/core/systems/system.ts';
import { approvedImpact, rated, system } from './support/systems.ts';

const day = '2026-11-21';
const harm = { ...emptyDimension, harm: 'Older applicants are filtered out' };
const assessed = {
  ...harm,
  inherent: rated(4, 4),
  measures: 'Monthly check',
  residual: rated(2, 4),
};

describe('a dimension', () => {
  test.each([
    ['open', emptyDimension],
    ['open', { ...emptyDimension, measures: 'Only measures' }],
    ['no-harm', { ...emptyDimension, benefit: 'Looked at: no harm found.' }],
    ['unnamed', { ...emptyDimension, inherent: rated(2, 2) }],
    ['unrated', harm],
    ['unrated', { ...harm, inherent: rated(2, 2), residual: rated(1, null) }],
    ['without-measures', { ...assessed, measures: ' ' }],
    ['assessed', assessed],
  ] as const)('is %s', (state, entry) => {
    expect(dimensionStateOf(entry)).toBe(state);
  });

  test('is named where something is missing because of it', () => {
    const impact = approvedImpact({
      dimensions: { ...approvedImpact().dimensions, safety: harm, society: emptyDimension },
    });
    expect(dimensionsIn(impact, 'open', 'unrated')).toEqual(['safety', 'society']);
    expect(lackingDimensions(impact, 'dimension')).toEqual(['society']);
    expect(lackingDimensions(impact, 'rating')).toEqual(['safety']);
    expect(lackingDimensions(impact, 'measures')).toEqual(['safety']);
    expect(lackingDimensions(impact, 'decision')).toEqual([]);
  });

  test('contradicts itself where the measures make it worse', () => {
    const worse = { ...assessed, residual: rated(5, 4) };
    expect(contradictoryDimensions({ ...emptyImpact, dimensions: { privacy: worse } })).toEqual([
      'privacy',
    ]);
    expect(contradictoryDimensions({ ...emptyImpact, dimensions: { privacy: assessed } })).toEqual(
      [],
    );
  });

  test('is changed alone', () => {
    const impact = withDimension(emptyImpact, 'privacy', { harm: 'A leak' });
    expect(impact.dimensions).toEqual({ privacy: { ...emptyDimension, harm: 'A leak' } });
    expect(withDimension(impact, 'privacy', { benefit: 'Less data' }).dimensions.privacy).toEqual({
      ...emptyDimension,
      harm: 'A leak',
      benefit: 'Less data',
    });
  });
});

describe('dates and rounds', () => {
  test.each([
    ['2026-11-21', '2027-11-21'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
    ['2099-12-31', '2100-12-31'],
  ])('a year after %s is %s', (from, to) => {
    expect(yearAfter(from)).toBe(to);
  });

  test('a review has to come after the decision', () => {
    expect(isReviewTooEarly(approvedImpact())).toBe(false);
    expect(isReviewTooEarly(approvedImpact({ nextReview: '2026-10-01' }))).toBe(true);
    expect(isReviewTooEarly(approvedImpact({ nextReview: '' }))).toBe(false);
  });

  test('a new round keeps what is written and opens the decision', () => {
    const round = newRound(approvedImpact({ triggers: ['law'] }));
    expect(impactStateOf(round, day)).toEqual({
      kind: 'draft',
      missing: ['decision', 'date', 'next-review'],
    });
    expect(round.intendedUse).toBe(approvedImpact().intendedUse);
  });
});

describe('a fundamental rights impact assessment', () => {
  const noes = Object.fromEntries(factIds.map((id) => [id, 'no'])) as ClassificationAnswers;
  const scoring: ClassificationAnswers = {
    ...noes,
    'is-ai': 'yes',
    'role-deployer': 'yes',
    'deployer-in-union': 'yes',
    'use-5b': 'yes',
    'profiles-5b': 'yes',
  };
  const dueOf = (classification: ClassificationAnswers, today = day) =>
    rightsAssessmentOf(
      classifiedSystem(system('a', { classification }), { country: null, size: null }, today),
    );

  test('is likely due for credit scoring, on both sides of its day', () => {
    expect(dueOf(scoring)).toMatchObject({
      certainty: 'likely',
      start: { kind: 'from', day: '2027-12-02' },
    });
    expect(dueOf(scoring, '2027-12-02')).toMatchObject({
      certainty: 'likely',
      start: { kind: 'applies', since: '2027-12-02' },
    });
  });

  test('needs review where an answer is unsure', () => {
    expect(dueOf({ ...scoring, 'use-5b': 'unsure' }).certainty).toBe('needs-review');
  });

  test('is not found where nothing asks for one', () => {
    expect(dueOf({ ...scoring, 'use-5b': 'no' })).toEqual({ certainty: 'not-found', start: null });
    expect(dueOf(noes).certainty).toBe('not-found');
  });

  test('is not known while the questions are open', () => {
    expect(dueOf({}).certainty).toBe('unclassified');
  });
});
