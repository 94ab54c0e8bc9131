import type { Assessment } from '../assessment.ts';
import type { KpiFigures } from '../kpis/kpis.ts';
import type { Snapshot } from './records.ts';

/**
 * Keeps the state of an assessment as it is. `figures` are the KPIs of that day (ISO date); `now` is an ISO
 * timestamp. Answers, documents and the quick check are never changed in place, so they are kept as the very same objects.
 */
export function snapshotOf(
  assessment: Assessment,
  given: Pick<Snapshot, 'id' | 'name' | 'note' | 'kind'>,
  figures: KpiFigures,
  day: string,
  now: string,
): Snapshot {
  return {
    ...given,
    day,
    target: assessment.profile.target,
    answers: assessment.answers,
    documents: assessment.documents,
    quickAnswers: assessment.quickAnswers,
    kpis: figures,
    createdAt: now,
    updatedAt: now,
  };
}
