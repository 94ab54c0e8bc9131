import { isControl } from '../../content/items.ts';
import type { Assessment } from '../assessment.ts';
import type { FindingRecord } from '../findings/records.ts';
import { sum, type Readiness } from '../readiness.ts';
import { impactStateOf } from '../systems/impact.ts';
import { isLive } from '../systems/system.ts';
import type { TrainingFigure } from './records.ts';

/** The numbers behind the six KPIs as of a day; null where nothing is there to count. Shares are 0 to 1. */
export interface KpiFigures {
  /** Applicable controls of Annex A that surely are at level 3 or above. */
  readonly controlsInPlace: number | null;
  /** Systems in scope whose impact assessment is approved and not due again. */
  readonly systemsAssessed: number | null;
  /** Minor nonconformities of the latest internal audit, and of the certification body's latest audit. */
  readonly internalMinors: number | null;
  readonly externalMinors: number | null;
  /** Mean days from opened to closed, of the nonconformities that are closed. */
  readonly majorDays: number | null;
  readonly minorDays: number | null;
  /** People who completed their training, of those who need it. */
  readonly trained: number | null;
  /** Weighted mean of the levels that surely count, 0 to 5. */
  readonly maturity: number | null;
}

export const kpiFigureIds = [
  'controlsInPlace',
  'systemsAssessed',
  'internalMinors',
  'externalMinors',
  'majorDays',
  'minorDays',
  'trained',
  'maturity',
] as const satisfies readonly (keyof KpiFigures)[];

/** A level from which a control counts as in place: what certification asks for, whatever the target. */
const inPlaceFrom = 3;

/**
 * Findings opened this many days or fewer before the newest of their kind are of the same audit: Stage 1 and
 * Stage 2 lie less than half a year apart, two internal audits or surveillance audits about a year.
 */
export const auditSpan = 183;

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** Works the figures out as of a day (ISO date). */
export function kpiFiguresOf(
  assessment: Assessment,
  readiness: Readiness,
  today: string,
): KpiFigures {
  const counted = readiness.overall.contributions.filter((each) => each.exclusion !== 'justified');
  const controls = counted.filter(({ item }) => isControl(item));
  const inScope = assessment.systems.filter((system) => isLive(system) && system.inScope !== false);
  const latest = latestTraining(assessment.training, today);
  const weight = sum(counted.map((each) => each.weight));
  return {
    controlsInPlace: share(
      controls.filter(({ effective }) => effective.low >= inPlaceFrom).length,
      controls.length,
    ),
    systemsAssessed: share(
      inScope.filter((system) => impactStateOf(system.impact, today).kind === 'approved').length,
      inScope.length,
    ),
    internalMinors: minorsOfLatestAudit(assessment.findings, 'internal-audit'),
    externalMinors: minorsOfLatestAudit(assessment.findings, 'certification-audit'),
    majorDays: meanDays(assessment.findings, 'major', today),
    minorDays: meanDays(assessment.findings, 'minor', today),
    trained: latest ? latest.trained / latest.affected : null,
    maturity: sum(counted.map((each) => each.weight * each.effective.low)) / weight,
  };
}

/** The newest figure up to a day that counts: somebody needs it, and no more have it than need it. */
export function latestTraining(
  training: readonly TrainingFigure[],
  today: string,
): TrainingFigure | null {
  const counting = training.filter(
    ({ date, trained, affected }) =>
      date !== '' && date <= today && affected > 0 && trained <= affected,
  );
  return counting.toSorted((one, other) => one.date.localeCompare(other.date)).at(-1) ?? null;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Null while no audit of this kind left a finding. A finding without a day counts as one of the latest. */
function minorsOfLatestAudit(
  findings: readonly FindingRecord[],
  origin: FindingRecord['origin'],
): number | null {
  const found = findings.filter((finding) => finding.origin === origin);
  if (found.length === 0) return null;
  const newest = found.reduce((day, { openedOn }) => (openedOn > day ? openedOn : day), '');
  return found.filter(
    ({ grade, openedOn }) =>
      grade === 'minor' && (openedOn === '' || daysBetween(openedOn, newest) <= auditSpan),
  ).length;
}

function meanDays(
  findings: readonly FindingRecord[],
  grade: FindingRecord['grade'],
  today: string,
): number | null {
  const days = findings.flatMap((finding) => {
    if (finding.grade !== grade || finding.state !== 'closed') return [];
    const { openedOn, closedOn } = finding;
    if (openedOn === '' || closedOn === '' || closedOn < openedOn || closedOn > today) return [];
    return [daysBetween(openedOn, closedOn)];
  });
  return days.length === 0 ? null : sum(days) / days.length;
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsOfDay;
}
