import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaAfter,
  areaBefore,
  areaProgressOf,
  filteredItems,
  matchesFilter,
  minutesLeft,
  nextUnanswered,
  paceIn,
  paceOf,
  progressOf,
} from '../../src/core/progress.ts';
import en from '../../src/i18n/locales/en.ts';
import {
  allAnswered,
  answered,
  blank,
  conforming,
  excluded,
  filed,
} from './support/assessments.ts';

describe('progress', () => {
  test('counts every answer, "I do not know" and exclusions among them', () => {
    expect(progressOf(blank())).toEqual({ answered: 0, total: 70 });
    const some = excluded(answered(blank(), { '4.1': 0, '4.2': 'unknown' }), 'A.9.2', '');
    expect(progressOf(some)).toEqual({ answered: 3, total: 70 });
    expect(progressOf(conforming())).toEqual({ answered: 70, total: 70 });
  });

  test('does not count a note without an answer', () => {
    expect(progressOf(answered(blank(), { '4.1': { note: 'ask Ana' } })).answered).toBe(0);
  });

  test('is told by area', () => {
    const some = answered(blank(), { 'A.6.1.2': 3, 'A.6.2.8': 1, 'A.7.2': 2 });
    expect(areaProgressOf(some, 'A.6')).toEqual({ answered: 2, total: 9 });
    expect(areaProgressOf(some, '4')).toEqual({ answered: 0, total: 4 });
  });

  test('goes on at the first unanswered item, and ends', () => {
    expect(nextUnanswered(blank())).toBe('4.1');
    expect(nextUnanswered(answered(blank(), { '4.1': 'unknown' }))).toBe('4.2');
    expect(nextUnanswered(allAnswered(blank(), 0))).toBeNull();
  });

  test('walks the areas in order, to both ends', () => {
    expect(areaBefore('4')).toBeNull();
    expect(areaAfter('4')).toBe('5');
    expect(areaAfter('10')).toBe('A.2');
    expect(areaBefore('A.2')).toBe('10');
    expect(areaAfter('A.10')).toBeNull();
  });
});

describe('a filter', () => {
  const assessment = filed(
    answered(blank(), {
      '4.1': 2,
      '4.2': 3,
      '4.3': { choice: 5, flagged: true },
      '5.1': 'unknown',
      'A.6.1.2': { choice: 'excluded', justification: 'We develop nothing' },
      'A.6.1.3': 'excluded',
      'A.9.4': { flagged: true },
    }),
    { 'aims-scope': 'draft' },
  );

  test('finds gaps: answered, and surely below the target', () => {
    // 4.3 is held by its draft scope; 5.1 could still be fine.
    expect(filteredItems(assessment, 'gaps')).toEqual(['4.1', '4.3', 'A.6.1.3']);
  });

  test('finds what is flagged, answered or not', () => {
    expect(filteredItems(assessment, 'flagged')).toEqual(['4.3', 'A.9.4']);
  });

  test('finds what is not known, and what is not answered', () => {
    expect(filteredItems(assessment, 'unknown')).toEqual(['5.1']);
    expect(filteredItems(assessment, 'unanswered')).toHaveLength(64);
    expect(matchesFilter(assessment, 'A.9.4', 'unanswered')).toBe(true);
    expect(filteredItems(assessment, 'all')).toHaveLength(70);
  });
});

describe('the time that is left', () => {
  const at = (seconds: number) =>
    new Date(Date.UTC(2026, 10, 21, 9) + seconds * 1000).toISOString();
  /** Moments so far apart, one after the other. */
  const apart = (...gaps: readonly number[]) =>
    gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? 0) + gap], [0]).map(at);

  test('is 50 seconds a question on a first pass', () => {
    expect(minutesLeft({ answered: 0, total: 70 })).toBeCloseTo(58.33);
    expect(minutesLeft({ answered: 70, total: 70 })).toBe(0);
    expect(paceIn(blank())).toBe(50);
    expect(paceOf([])).toBe(50);
  });

  test('follows the pace of the last answers once there are six', () => {
    expect(paceOf(apart(30, 30, 30, 30))).toBe(50);
    expect(paceOf(apart(30, 30, 30, 30, 30))).toBe(30);
    expect(paceOf(apart(30, 40, 30, 100, 90))).toBe(40);
    expect(minutesLeft({ answered: 10, total: 70 }, 30)).toBe(30);
  });

  test('counts no break, and nothing that came in one go', () => {
    expect(paceOf(apart(60, 7200, 60, 60, 86_400, 60, 60))).toBe(60);
    expect(paceOf(Array.from({ length: 70 }, () => at(0)))).toBe(50);
  });

  test('looks at the latest twenty gaps only, in whatever order they come', () => {
    const slowThenFast = apart(
      ...Array.from({ length: 30 }, () => 150),
      ...Array.from({ length: 20 }, () => 25),
    );
    expect(paceOf(slowThenFast)).toBe(25);
    expect(paceOf(slowThenFast.toReversed())).toBe(25);
  });

  test('is never faster than 20 seconds nor slower than 3 minutes, whatever the moments are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
          ),
        ),
        (moments) => {
          const pace = paceOf(moments);
          expect(pace).toBeGreaterThanOrEqual(20);
          expect(pace).toBeLessThanOrEqual(180);
        },
      ),
    );
    expect(paceOf(apart(1, 1, 1, 1, 1))).toBe(20);
    expect(paceOf(apart(290, 290, 290, 290, 290))).toBe(180);
  });

  test('does not promise more than an estimate can', () => {
    const { timeLeft } = en.check;
    expect([0.4, 1, 4.6, 12, 34, 58, 75, 118].map(timeLeft)).toEqual([
      'under a minute left',
      'about 1 minute left',
      'about 5 minutes left',
      'about 10 minutes left',
      'about 35 minutes left',
      'about an hour left',
      'about 1½ hours left',
      'about 2 hours left',
    ]);
  });
});
