import type { Answers, DocumentRecords, Target } from '../assessment.ts';
import type { Entry } from '../entries.ts';
import type { KpiFigures } from '../kpis/kpis.ts';
import type { QuickAnswers } from '../quick/records.ts';

/** `round`: taken when a new round began, so that answers can be compared with the last one. */
export const snapshotKinds = ['kept', 'round'] as const;
export type SnapshotKind = (typeof snapshotKinds)[number];

/**
 * The state of an assessment as it was when somebody kept it. Answers, documents and the quick check are kept whole, so that
 * scores can be worked out afresh by the rules of today; the figures of the six KPIs, which rest on systems,
 * findings and training, are kept as they were.
 */
export interface Snapshot extends Entry {
  readonly name: string;
  readonly note: string;
  readonly kind: SnapshotKind;
  /** ISO date. */
  readonly day: string;
  readonly target: Target;
  readonly answers: Answers;
  readonly documents: DocumentRecords;
  readonly quickAnswers: QuickAnswers;
  readonly kpis: KpiFigures;
}
