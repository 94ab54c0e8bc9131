import { areaIds, type AreaId } from '../content/areas.ts';
import type { Assessment } from './assessment.ts';
import type { Range } from './credit.ts';
import { areaProgressOf, type Progress } from './progress.ts';
import type { Readiness } from './readiness.ts';

/** One area as charts and their table show it. */
export interface AreaRow {
  readonly area: AreaId;
  readonly share: Range | null;
  readonly progress: Progress;
}

/** The 16 areas in the standard's order; charts and tables are drawn from the same rows. */
export function areaRowsOf(assessment: Assessment, readiness: Readiness): readonly AreaRow[] {
  return areaIds.map((area) => ({
    area,
    share: readiness.areas[area].share,
    progress: areaProgressOf(assessment, area),
  }));
}

/** The areas with the highest and the lowest low reading; null while no area has a share. */
export function extremesOf(
  rows: readonly AreaRow[],
): { readonly best: AreaRow; readonly worst: AreaRow } | null {
  const ranked = rows
    .filter((row) => row.share !== null)
    .sort((one, other) => (other.share?.low ?? 0) - (one.share?.low ?? 0));
  const [best, worst] = [ranked[0], ranked.at(-1)];
  return best && worst ? { best, worst } : null;
}
