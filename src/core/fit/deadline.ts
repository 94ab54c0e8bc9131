import type { Obligation, RiskClass } from '../../content/ai-act/types.ts';
import type { Assessment } from '../assessment.ts';
import type { CoverageRow } from '../coverage.ts';
import { planOf } from '../plan/plan.ts';
import { resultsOf } from '../results.ts';

/** The classes that bring the duties of Chapter III, Sections 2 and 3, of the Act. */
export const highRiskClasses: readonly RiskClass[] = ['high-risk-annex-iii', 'high-risk-annex-i-a'];

/** When duties of high-risk systems bind, beside the day on which the own plan reaches Stage 2. */
export interface HighRiskDeadline {
  /** ISO date: the first day of such a duty; it may have passed. */
  readonly day: string;
  /** ISO date on which the plan most likely reaches Stage 2; null where it does not. */
  readonly projected: string | null;
  readonly isBeforeCertificate: boolean;
  /** Names of the systems that bring the duties; empty where the profile only guesses its classes. */
  readonly systems: readonly string[];
}

/** Null where nothing recorded points to a high-risk system. Days come from the law's data alone. */
export function highRiskDeadlineOf(assessment: Assessment, today: string): HighRiskDeadline | null {
  const results = resultsOf(assessment, today);
  const rows = results.coverage.filter(
    (row) => !row.undetermined && isOfHighRisk(row.obligation) && dayOf(row) !== null,
  );
  const day = rows.flatMap((row) => dayOf(row) ?? []).sort()[0];
  if (day === undefined) return null;
  const projected = planOf(assessment, results, today).schedule.stageTwo?.likely ?? null;
  const systems = rows.flatMap(({ triggers }) =>
    triggers
      .filter(({ classes }) => classes.some((each) => highRiskClasses.includes(each)))
      .map(({ name }) => name),
  );
  return {
    day,
    projected,
    isBeforeCertificate: projected === null || day < projected,
    systems: [...new Set(systems)],
  };
}

/** Duties that only high-risk systems have; of those alone for which something has to be built. */
function isOfHighRisk({ kind, primary, applications }: Obligation): boolean {
  return (
    kind === 'duty' &&
    primary.length > 0 &&
    applications.every(
      ({ classes }) => classes !== 'all' && classes.every((each) => highRiskClasses.includes(each)),
    )
  );
}

function dayOf({ applicability }: CoverageRow): string | null {
  if (applicability.kind === 'from') return applicability.day;
  return applicability.kind === 'applies' ? applicability.since : null;
}
