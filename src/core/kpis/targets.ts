import type { FindingRecord } from '../findings/records.ts';
import type { Moment } from '../snapshots/types.ts';
import { daysBetween, type KpiFigures } from './kpis.ts';

/** The six KPIs of a management system for AI, in the order in which they are shown. */
export const kpiIds = [
  'controls',
  'impact-assessments',
  'audit-findings',
  'closure-time',
  'training',
  'maturity',
] as const;
export type KpiId = (typeof kpiIds)[number];

/** Shares of 1: every applicable control, every system in scope, everybody who needs the training. */
export const controlsTarget = 1;
export const systemsTarget = 1;
export const trainedTarget = 1;
/** Fewer minor nonconformities than this at certification. */
export const minorsAtCertification = 5;
/** Nonconformities are closed in fewer days than these on average. */
export const majorDaysTarget = 30;
export const minorDaysTarget = 60;
/** Mean level once certified, and in the second year. */
export const maturityAfterCertification = 3;
export const maturityInSecondYear = 4;

export type Goal =
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'under'; readonly value: number };

export type KpiState = 'met' | 'not-met' | 'nothing-to-count';

/** How a figure moved since the last snapshot. `other`: it moved, and that is neither good nor bad. */
export interface Movement {
  readonly kind: 'better' | 'worse' | 'other' | 'same';
  /** Value now less value then. */
  readonly by: number;
}

/** One figure of a KPI against its target. */
export interface Measure {
  readonly figure: keyof KpiFigures;
  readonly value: number | null;
  /** Null for a figure that is there to compare with, not to reach. */
  readonly goal: Goal | null;
  readonly state: KpiState | 'no-target';
  /** Null without a snapshot, or where there was nothing to count then or is nothing now. */
  readonly movement: Movement | null;
  /** The figure at each moment, oldest first, now last. */
  readonly trend: readonly (number | null)[];
}

export interface Kpi {
  readonly id: KpiId;
  readonly measures: readonly Measure[];
  /** Met only where every measure with a target and something to count meets it. */
  readonly state: KpiState;
  /** A further target, for later: of the first measure. */
  readonly later: { readonly goal: Goal; readonly isMet: boolean } | null;
}

interface Definition {
  readonly id: KpiId;
  readonly measures: readonly { readonly figure: keyof KpiFigures; readonly goal: Goal | null }[];
  readonly later?: Goal;
}

const atLeast = (value: number): Goal => ({ kind: 'at-least', value });
const under = (value: number): Goal => ({ kind: 'under', value });

const definitions: readonly Definition[] = [
  { id: 'controls', measures: [{ figure: 'controlsInPlace', goal: atLeast(controlsTarget) }] },
  {
    id: 'impact-assessments',
    measures: [{ figure: 'systemsAssessed', goal: atLeast(systemsTarget) }],
  },
  {
    id: 'audit-findings',
    measures: [
      { figure: 'externalMinors', goal: under(minorsAtCertification) },
      { figure: 'internalMinors', goal: null },
    ],
  },
  {
    id: 'closure-time',
    measures: [
      { figure: 'majorDays', goal: under(majorDaysTarget) },
      { figure: 'minorDays', goal: under(minorDaysTarget) },
    ],
  },
  { id: 'training', measures: [{ figure: 'trained', goal: atLeast(trainedTarget) }] },
  {
    id: 'maturity',
    measures: [{ figure: 'maturity', goal: atLeast(maturityAfterCertification) }],
    later: atLeast(maturityInSecondYear),
  },
];

/** The six KPIs from the figures of now and the moments that were kept before, oldest first. */
export function kpisOf(figures: KpiFigures, previous: readonly Moment[]): readonly Kpi[] {
  return definitions.map(({ id, measures: defined, later }) => {
    const measures = defined.map(({ figure, goal }) => measureOf(figure, goal, figures, previous));
    const first = measures[0]?.value ?? null;
    return {
      id,
      measures,
      state: stateOf(measures),
      later: later ? { goal: later, isMet: first !== null && isMet(first, later) } : null,
    };
  });
}

function measureOf(
  figure: keyof KpiFigures,
  goal: Goal | null,
  figures: KpiFigures,
  previous: readonly Moment[],
): Measure {
  const value = figures[figure];
  const before = previous.at(-1)?.kpis[figure] ?? null;
  return {
    figure,
    value,
    goal,
    state: measureState(value, goal),
    movement: value === null || before === null ? null : movementOf(before, value, goal),
    trend: [...previous.map(({ kpis }) => kpis[figure]), value],
  };
}

function measureState(value: number | null, goal: Goal | null): Measure['state'] {
  if (goal === null) return 'no-target';
  if (value === null) return 'nothing-to-count';
  return isMet(value, goal) ? 'met' : 'not-met';
}

function stateOf(measures: readonly Measure[]): KpiState {
  const states = measures.map(({ state }) => state);
  if (states.includes('not-met')) return 'not-met';
  return states.includes('met') ? 'met' : 'nothing-to-count';
}

/** Means of shares end a hair beside whole numbers in binary; that is noise, not a shortfall. */
const noise = 1e-9;

function isMet(value: number, goal: Goal): boolean {
  return goal.kind === 'at-least' ? value >= goal.value - noise : value < goal.value - noise;
}

/** How a figure moved from one value to another, seen from what it is to reach. */
export function movementOf(before: number, value: number, goal: Goal | null): Movement {
  const by = value - before;
  if (Math.abs(by) < noise) return { kind: 'same', by: 0 };
  if (goal === null) return { kind: 'other', by };
  return { kind: by > 0 === (goal.kind === 'at-least') ? 'better' : 'worse', by };
}

/**
 * Nonconformities that are open for as long as they may take or longer. The mean counts closed ones only, so
 * it looks well while the hard ones stay open; `today` is an ISO date.
 */
export function longOpenOf(
  findings: readonly FindingRecord[],
  today: string,
): { readonly major: number; readonly minor: number } {
  const count = (grade: FindingRecord['grade'], limit: number) =>
    findings.filter(
      (finding) =>
        finding.grade === grade &&
        (finding.state === 'open' || finding.state === 'in-work') &&
        finding.openedOn !== '' &&
        daysBetween(finding.openedOn, today) >= limit,
    ).length;
  return { major: count('major', majorDaysTarget), minor: count('minor', minorDaysTarget) };
}
