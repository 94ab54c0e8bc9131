import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { riskClasses } from '../../src/content/ai-act/types.ts';
import { areaIds } from '../../src/content/areas.ts';
import { itemOf } from '../../src/content/items.ts';
import { loadSector } from '../../src/content/locale.ts';
import { firstAreasOf, sectorIds, sectorWithPage } from '../../src/content/sectors/sectors.ts';
import { examplesInOrder, sectorShapeOf } from '../../src/content/sectors/shape.ts';
import { sectors } from '../../src/core/assessment.ts';
import { resultsOf } from '../../src/core/results.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { assessment as anyAssessment } from './support/arbitraries.ts';

const today = '2026-11-21';

test('every sector of the profile but the other one has a page', () => {
  expect(sectors.filter((each) => sectorWithPage(each) === null)).toEqual(['other']);
  expect(firstAreasOf(null)).toEqual([]);
  expect(firstAreasOf('other')).toEqual([]);
});

test('a sector never changes a score, a finding, a duty or a day of the plan', () => {
  fc.assert(
    fc.property(anyAssessment, fc.constantFrom(null, ...sectors), (assessment, sector) => {
      const other = { ...assessment, profile: { ...assessment.profile, sector } };
      const results = resultsOf(assessment, today);
      expect(resultsOf(other, today)).toEqual(results);
      expect(planOf(other, results, today)).toEqual(planOf(assessment, results, today));
    }),
    { numRuns: 15 },
  );
});

describe.each(sectorIds)('%s', (sector) => {
  const { examples, systems, laws } = sectorShapeOf(sector);

  test('looks at three or four areas first, and has ten examples or more, some in each of them', () => {
    const first = firstAreasOf(sector);
    expect([3, 4]).toContain(first.length);
    expect(first.filter((area) => !areaIds.includes(area))).toEqual([]);
    expect(examples.length).toBeGreaterThanOrEqual(10);
    for (const area of first) {
      expect(
        examples.some((item) => itemOf(item).area === area),
        area,
      ).toBe(true);
    }
  });

  test('shows the examples of the first areas first, and each once', () => {
    const order = examplesInOrder(sector);
    expect(order.toSorted()).toEqual([...examples].toSorted());
    const [first] = firstAreasOf(sector);
    expect(order[0] && itemOf(order[0]).area).toBe(first);
    expect(new Set(order).size).toBe(order.length);
  });

  test('has words for all of it, and none that promise too much', async () => {
    const words = await loadSector(sector);
    expect(words).not.toBeNull();
    if (!words) return;
    for (const item of examples) expect(words.examples[item], item).toBeTruthy();
    for (const { id, likely } of systems) {
      expect(words.systems[id]?.why, id).toBeTruthy();
      expect(likely.filter((each) => !riskClasses.includes(each))).toEqual([]);
    }
    for (const { id, items } of laws) {
      expect(words.laws[id]?.leaves, id).toBeTruthy();
      expect(items.length).toBeGreaterThan(0);
    }
    expect(JSON.stringify(words)).not.toMatch(/\bcompliant\b|presumption|€|\bTODO\b/i);
  });
});

test('no example is said twice, in whichever sector', async () => {
  const all = (await Promise.all(sectorIds.map((sector) => loadSector(sector)))).flatMap((words) =>
    Object.values(words?.examples ?? {}),
  );
  expect(all.length).toBeGreaterThan(60);
  expect(new Set(all).size).toBe(all.length);
});
