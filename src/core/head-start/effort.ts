import { documents } from '../../content/documents.ts';
import { itemIds } from '../../content/items.ts';
import type { Assessment } from '../assessment.ts';
import { documentEstimate, itemEstimate, planBasisOf, tenths } from '../plan/effort.ts';

/** Working days of one person from nothing at all to the target, with and without an ISO/IEC 27001 system. */
export interface EffortComparison {
  readonly without: number;
  readonly with: number;
  /** The part that is saved, 0 to 1. */
  readonly saved: number;
}

/**
 * What an ISO/IEC 27001 system saves a company of this size with these AI systems, by the very estimates of the
 * plan: every item from level 0 to the target, every document written and approved.
 */
export function effortComparisonOf(
  assessment: Pick<Assessment, 'profile' | 'systems'>,
): EffortComparison {
  const daysWhere = (hasIso27001: boolean) => {
    const basis = { ...planBasisOf(assessment), hasIso27001 };
    const items = itemIds.map((item) => itemEstimate(item, 0, basis).days);
    const written = documents.map(({ id }) => documentEstimate(id, 'write', basis).days);
    return tenths([...items, ...written].reduce((sum, days) => sum + days, 0));
  };
  const without = daysWhere(false);
  const withIt = daysWhere(true);
  return { without, with: withIt, saved: 1 - withIt / without };
}
