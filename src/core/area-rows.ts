import { areaIds, type AreaId } from '../content/areas.ts';
import type { Assessment } from './assessment.ts';
import type { Range } from './credit.ts';
import { areaProgressOf, type Progress } from './progress.ts';
import { standingOf } from './quick/provisional.ts';
import type { Readiness } from './readiness.ts';

/** One area as charts and their table show it. */
export interface AreaRow {
  readonly area: AreaId;
  readonly share: Range | null;
  readonly progress: Progress;
  /** Items without an own answer that stand on the quick check. */
  readonly provisional: number;
}

/** The 16 areas in the standard's order; charts and tables are drawn from the same rows. */
export function areaRowsOf(assessment: Assessment, readiness: Readiness): readonly AreaRow[] {
  return areaIds.map((area) => ({
    area,
    share: readiness.areas[area].share,
    progress: areaProgressOf(assessment, area),
    provisional: standingOf(readiness.areas[area].contributions).provisional,
  }));
}

/** Areas at the two ends of the ranking; an end that too many share is empty. */
export interface Extremes {
  readonly highest: readonly AreaRow[];
  readonly lowest: readonly AreaRow[];
}

/** With more areas than this on one end, naming them says nothing. */
const namedTogether = 3;

/**
 * The areas with the highest and the lowest low reading, all of them where several tie. Areas without an
 * answer have no rank; null where there is nothing to compare.
 */
export function extremesOf(rows: readonly AreaRow[]): Extremes | null {
  const ranked = rows.filter((row) => row.share !== null && row.progress.answered > 0);
  const lows = ranked.map(lowOf);
  const [top, bottom] = [Math.max(...lows), Math.min(...lows)];
  if (ranked.length < 2 || areEqual(top, bottom)) return null;
  const at = (low: number) => ranked.filter((row) => areEqual(lowOf(row), low));
  const named = (tied: readonly AreaRow[]) => (tied.length > namedTogether ? [] : tied);
  const extremes = { highest: named(at(top)), lowest: named(at(bottom)) };
  return extremes.highest.length + extremes.lowest.length > 0 ? extremes : null;
}

function lowOf(row: AreaRow): number {
  return row.share?.low ?? 0;
}

/** Sums of thirds end a hair beside each other in binary; that is a tie, too. */
function areEqual(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}
