import type { CoverageRow } from './coverage.ts';

/** The rows that a report shows: duties that fit, those in force first, then by their day. */
export function fittingRows(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  return rows
    .filter((row) => row.obligation.kind === 'duty' && fits(row))
    .sort((one, other) => startOf(one).localeCompare(startOf(other)));
}

/** How many duties do not fit the roles and classes given. */
export function unfittingCount(rows: readonly CoverageRow[]): number {
  return rows.filter((row) => row.obligation.kind === 'duty' && isNotYours(row)).length;
}

/** Rows on one day (ISO date). */
export interface DayRows {
  readonly day: string;
  readonly rows: readonly CoverageRow[];
}

/** Rows that only a significant change of a system's design would bring, by the day from which it counts. */
export function afterChangeRows(rows: readonly CoverageRow[]): readonly DayRows[] {
  return byDay(
    rows.filter(({ applicability }) => applicability.kind === 'after-change'),
    changeDayOf,
  );
}

/** Rows that fit neither role nor class, or lack what else they ask for. */
export function isNotYours({ applicability: { kind } }: CoverageRow): boolean {
  return kind === 'not-your-role' || kind === 'not-your-class';
}

/** Fitting duties that no management system carries, as a list to work through: what binds already first. */
export interface Checklist {
  readonly now: readonly CoverageRow[];
  readonly later: readonly DayRows[];
}

export function checklistOf(rows: readonly CoverageRow[]): Checklist {
  const duties = fittingRows(rows).filter((row) => row.ceiling === 0);
  return {
    now: duties.filter(({ applicability }) => applicability.kind === 'applies'),
    later: byDay(
      duties.filter(({ applicability }) => applicability.kind === 'from'),
      startOf,
    ),
  };
}

/** The nearest day first; within a day the rows keep their order. */
export function byDay(
  rows: readonly CoverageRow[],
  dayOf: (row: CoverageRow) => string,
): readonly DayRows[] {
  return [...new Set(rows.map(dayOf))]
    .sort()
    .map((day) => ({ day, rows: rows.filter((row) => dayOf(row) === day) }));
}

function fits(row: CoverageRow): boolean {
  return row.applicability.kind === 'applies' || row.applicability.kind === 'from';
}

/** The practical day of a fitting row (ISO date), or an empty text. */
export function startOf(row: CoverageRow): string {
  const { applicability } = row;
  if (applicability.kind === 'applies') return applicability.since;
  return applicability.kind === 'from' ? applicability.day : '';
}

/** The day (ISO date) from which a change of design brings a row, or an empty text. */
export function changeDayOf({ applicability }: CoverageRow): string {
  return applicability.kind === 'after-change' ? applicability.day : '';
}
