import { example } from '../../../src/content/example/index.ts';
import type { Assessment } from '../../../src/core/assessment.ts';
import { levels } from '../../../src/core/assessment.ts';
import { itemIds } from '../../../src/content/items.ts';
import { kpiFiguresOf } from '../../../src/core/kpis/kpis.ts';
import { readinessOf } from '../../../src/core/readiness.ts';
import { snapshotOf } from '../../../src/core/snapshots/take.ts';

/** The worked example with a state kept for many weeks in a row, no two alike, to see that it stays fast. */
export function manySnapshots(count: number): Assessment {
  const assessment = example as unknown as Assessment;
  const start = Date.parse('2022-01-03T09:00:00.000Z');
  const snapshots = Array.from({ length: count }, (_, index) => {
    const now = new Date(start + index * 7 * 24 * 60 * 60 * 1000).toISOString();
    const day = now.slice(0, 10);
    const answers = Object.fromEntries(
      itemIds.map((item, place) => [
        item,
        { ...assessment.answers[item], choice: levels[(index * 5 + place * 3) % 6] },
      ]),
    ) as Assessment['answers'];
    const state = { ...assessment, answers };
    return snapshotOf(
      state,
      { id: `state-${index}`, name: `Week ${index + 1}`, note: '', kind: 'kept' },
      kpiFiguresOf(state, readinessOf(state), day),
      day,
      now,
    );
  });
  return { ...assessment, snapshots };
}
