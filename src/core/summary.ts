import type { ItemId } from '../content/items.ts';
import type { Assessment } from './assessment.ts';
import type { Range } from './credit.ts';
import { nextUnanswered, progressOf } from './progress.ts';
import { readinessOf } from './readiness.ts';
import { stageOneOf } from './stage-one.ts';
import { verdictOf, type Rung } from './verdict.ts';

/** What a list of assessments shows of one, small enough to be stored beside it. */
export interface Summary {
  readonly id: string;
  readonly name: string;
  readonly example: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly answered: number;
  /** Where to go on; null when all is answered. */
  readonly nextItem: ItemId | null;
  readonly readiness: Range;
  readonly rung: Rung;
  /** ISO timestamp of deletion, or empty. Deleted assessments can be restored until they are purged. */
  readonly deletedAt: string;
}

export function summaryOf(assessment: Assessment, deletedAt = ''): Summary {
  const readiness = readinessOf(assessment);
  return {
    id: assessment.id,
    name: assessment.profile.name,
    example: assessment.example,
    createdAt: assessment.createdAt,
    updatedAt: assessment.updatedAt,
    answered: progressOf(assessment).answered,
    nextItem: nextUnanswered(assessment),
    readiness: readiness.overall.share ?? { low: 0, high: 0 },
    rung: verdictOf(readiness, stageOneOf(assessment)).rung,
    deletedAt,
  };
}
