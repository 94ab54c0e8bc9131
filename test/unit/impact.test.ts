import { describe, expect, test } from 'vitest';
import { impactDimensions } from '../../src/content/systems/impact.ts';
import {
  hasApprovedImpact,
  impactStateOf,
  lacksOf,
  remainingImpact,
  rightsElementsOf,
} from '../../src/core/systems/impact.ts';
import { emptyDimension, emptyImpact } from '../../src/core/systems/system.ts';
import { approvedImpact, rated, system } from './support/systems.ts';

const day = '2026-11-21';
const harmed = {
  ...emptyDimension,
  harm: 'Older applicants are filtered out',
  inherent: rated(4, 4),
  measures: 'Monthly check by age band',
  residual: rated(2, 4),
};

describe('the state of an impact assessment', () => {
  test('nothing written is none, spaces included', () => {
    expect(impactStateOf(emptyImpact, day)).toEqual({ kind: 'none' });
    expect(impactStateOf({ ...emptyImpact, misuse: '  ' }, day)).toEqual({ kind: 'none' });
  });

  test('anything written is a draft that says what it lacks, in the order of the form', () => {
    expect(impactStateOf({ ...emptyImpact, affected: 'Applicants' }, day)).toEqual({
      kind: 'draft',
      missing: [
        'intended-use',
        'misuse',
        'dimension',
        'decision',
        'approver',
        'date',
        'next-review',
      ],
    });
  });

  test('decided, signed and dated, it is approved until its review day', () => {
    const impact = approvedImpact();
    expect(impactStateOf(impact, '2027-09-30')).toEqual({
      kind: 'approved',
      on: '2026-10-01',
      nextReview: '2027-10-01',
    });
    expect(impactStateOf(impact, '2027-10-01')).toEqual({
      kind: 'due',
      on: '2026-10-01',
      reasons: [{ kind: 'review-date', day: '2027-10-01' }],
    });
  });

  test('a change makes it due before its day', () => {
    const impact = approvedImpact({ triggers: ['new-model', 'complaints'] });
    expect(impactStateOf(impact, day)).toMatchObject({
      kind: 'due',
      reasons: [
        { kind: 'trigger', trigger: 'new-model' },
        { kind: 'trigger', trigger: 'complaints' },
      ],
    });
    expect(hasApprovedImpact(system('a', { impact }), day)).toBe(true);
  });

  test('every dimension has to be looked at, and every harm rated twice with measures', () => {
    const without = approvedImpact({
      dimensions: { ...approvedImpact().dimensions, environment: emptyDimension },
    });
    expect(lacksOf(without)).toEqual(['dimension']);
    const unrated = { ...harmed, residual: rated(2, null), measures: ' ' };
    const dimensions = { ...approvedImpact().dimensions, fairness: unrated };
    expect(lacksOf(approvedImpact({ dimensions }))).toEqual(['rating', 'measures']);
    expect(hasApprovedImpact(system('a', { impact: approvedImpact({ dimensions }) }), day)).toBe(
      false,
    );
  });

  test('the heaviest harm that remains speaks for the whole', () => {
    expect(remainingImpact(approvedImpact())).toBeNull();
    const dimensions = {
      ...approvedImpact().dimensions,
      fairness: harmed,
      safety: { ...harmed, residual: rated(1, 1) },
    };
    expect(remainingImpact(approvedImpact({ dimensions }))).toBe('moderate');
  });
});

describe('the six elements of Art. 27(1)', () => {
  const done = (impact: Parameters<typeof rightsElementsOf>[0]) =>
    rightsElementsOf(impact)
      .filter((each) => each.done)
      .map(({ element }) => element)
      .join('');

  test('an empty assessment has none of them', () => {
    expect(done(emptyImpact)).toBe('');
  });

  test('(d) needs harms, each rated before and after', () => {
    expect(done(approvedImpact())).toBe('abcef');
    const dimensions = { fairness: harmed };
    expect(done(approvedImpact({ dimensions }))).toBe('abcdef');
    expect(
      done(approvedImpact({ dimensions: { fairness: { ...harmed, residual: rated(null, 1) } } })),
    ).toBe('abcef');
  });

  test.each([
    ['a', 'intendedUse'],
    ['b', 'periodAndFrequency'],
    ['c', 'affected'],
    ['e', 'oversight'],
    ['f', 'response'],
  ] as const)('(%s) rests on %s', (element, field) => {
    expect(done(approvedImpact({ [field]: '' }))).not.toContain(element);
  });
});

test('the merged list has the eight dimensions of ISO/IEC 42005 and what only the guides have', () => {
  expect(impactDimensions).toHaveLength(10);
  expect(impactDimensions).toEqual(
    expect.arrayContaining([
      'accountability',
      'transparency',
      'fairness',
      'privacy',
      'reliability',
      'safety',
      'explainability',
      'environment',
      'human-rights',
      'society',
    ]),
  );
});
