import type { CoverageRow } from './coverage.ts';

/** The rows that a report shows: duties that fit, those in force first, then by their day. */
export function fittingRows(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  return rows
    .filter((row) => row.obligation.kind === 'duty' && fits(row))
    .sort((one, other) => startOf(one).localeCompare(startOf(other)));
}

/** How many duties do not fit the roles and classes given. */
export function unfittingCount(rows: readonly CoverageRow[]): number {
  return rows.filter((row) => row.obligation.kind === 'duty' && !fits(row)).length;
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
