import type { Assessment } from '../../../src/core/assessment.ts';
import { kpiFiguresOf } from '../../../src/core/kpis/kpis.ts';
import { readinessOf } from '../../../src/core/readiness.ts';
import type { Snapshot } from '../../../src/core/snapshots/records.ts';
import { snapshotOf } from '../../../src/core/snapshots/take.ts';

/** A state of an assessment as somebody kept it in spring. */
export function newSnapshot(name: string, assessment: Assessment): Snapshot {
  const day = '2026-04-01';
  return snapshotOf(
    assessment,
    { id: name, name, note: '', kind: 'round' },
    kpiFiguresOf(assessment, readinessOf(assessment), day),
    day,
    `${day}T09:00:00Z`,
  );
}
