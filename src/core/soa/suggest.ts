import type { Obligation } from '../../content/ai-act/types.ts';
import type { ControlId } from '../../content/items.ts';
import type { Assessment } from '../assessment.ts';
import { coverageOfOrganisation } from '../coverage.ts';
import { fittingRows } from '../coverage-groups.ts';
import { risksNaming, type NamingRisk } from './naming-risks.ts';
import { drivers, type Driver } from './records.ts';
import type { SoaRow } from './soa.ts';

/** What the registers and the law say for a control. Never both empty. */
export interface SuggestedDrivers {
  readonly drivers: readonly Driver[];
  readonly risks: readonly NamingRisk[];
  /** Duties of the AI Act that rest on the control. */
  readonly duties: readonly Obligation[];
}

/**
 * Duties of the AI Act that bind the organisation on a day (ISO date) or will. While nobody has said which roles
 * and classes it has, only those that bind everybody: all others could merely not be ruled out.
 */
export function bindingDuties(assessment: Assessment, day: string): readonly Obligation[] {
  return fittingRows(coverageOfOrganisation(assessment, day))
    .filter(({ undetermined }) => !undetermined)
    .map(({ obligation }) => obligation);
}

/**
 * What speaks for a control: risks of systems inside the scope, and duties. Duties that it only helps are named
 * where it carries none. Null where nothing is known.
 */
export function suggestedDrivers(
  { systems }: Pick<Assessment, 'systems'>,
  control: ControlId,
  duties: readonly Obligation[],
): SuggestedDrivers | null {
  const risks = risksNaming(systems, control);
  const carried = duties.filter(({ primary }) => primary.some((item) => item === control));
  const helped = duties.filter(({ supporting }) => supporting.some((item) => item === control));
  const named = carried.length > 0 ? carried : helped;
  if (risks.length + named.length === 0) return null;
  return {
    drivers: [
      ...(risks.length > 0 ? (['risk'] as const) : []),
      ...(named.length > 0 ? (['law'] as const) : []),
    ],
    risks,
    duties: named,
  };
}

/** What taking a suggestion changes: it adds drivers, and gives a reason only where there is none. */
export function withSuggestion(
  row: Pick<SoaRow, 'reason' | 'drivers'>,
  suggested: SuggestedDrivers,
  reason: string,
): Pick<SoaRow, 'reason' | 'drivers'> {
  return {
    reason: row.reason.trim() === '' ? reason : row.reason,
    drivers: drivers.filter(
      (each) => row.drivers.includes(each) || suggested.drivers.includes(each),
    ),
  };
}
