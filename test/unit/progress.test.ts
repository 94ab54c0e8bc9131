import { describe, expect, test } from 'vitest';
import {
  areaAfter,
  areaBefore,
  areaProgressOf,
  filteredItems,
  matchesFilter,
  nextUnanswered,
  progressOf,
} from '../../src/core/progress.ts';
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
