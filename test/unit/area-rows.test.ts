import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { areaRowsOf, extremesOf } from '../../src/core/area-rows.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { itemsOf } from '../../src/content/items.ts';
import { allAnswered, answered, blank, conforming, excluded } from './support/assessments.ts';

function extremes(assessment: Assessment) {
  const found = extremesOf(areaRowsOf(assessment, readinessOf(assessment)));
  return (
    found && [
      found.highest.map(({ area }) => area).join(),
      found.lowest.map(({ area }) => area).join(),
    ]
  );
}

const itemsIn = (area: '4' | '10' | 'A.3' | 'A.9') => itemsOf(area).map(({ id }) => id);

describe('the highest and the lowest area', () => {
  test('are not named before two areas have answers', () => {
    expect(extremes(blank())).toBeNull();
    expect(extremes(answered(blank(), { '4.1': 3 }))).toBeNull();
  });

  test('are ranked among areas with answers only', () => {
    // 4.1 is one of 4 items: 3 of 3 makes 1/4. 10.1 is one of 2: 1 of 3 makes 1/6. The others are untouched.
    expect(extremes(answered(blank(), { '4.1': 3, '10.1': 1 }))).toEqual(['4', '10']);
  });

  test('are not named where all stand alike', () => {
    expect(extremes(conforming())).toBeNull();
    expect(extremes(allAnswered(blank(), 'unknown'))).toBeNull();
  });

  test('are named together where a few tie', () => {
    const two = allAnswered(conforming(), 1, [...itemsIn('A.3'), ...itemsIn('A.9')]);
    expect(extremes(two)).toEqual(['', 'A.3,A.9']);
    const ends = allAnswered(allAnswered(blank(), 0), 3, [...itemsIn('10'), ...itemsIn('4')]);
    const [highest, lowest] = extremes(ends) ?? [];
    // Both have documents of unknown state, which hold 4.3 and 10.2 at 2: 11/12 and 5/6.
    expect([highest, lowest]).toEqual(['4', '']);
  });

  test('leave out an area whose controls are all left out with a reason', () => {
    const without = itemsIn('A.3').reduce<Assessment>(
      (before, item) => excluded(before, item, 'Nobody here'),
      answered(conforming(), { '4.1': 0, '10.1': 1 }),
    );
    // 4: 3 of 4. 10: (1/3 + 1) of 2, which is lower.
    expect(extremes(without)).toEqual(['', '10']);
  });
});
