import { areaIds, type AreaId } from '../../content/areas.ts';
import type { ClientRow } from './rows.ts';

/** Steps of the heat map, each a fifth: 0 is under 20 %, 4 is 80 % and more. */
export const heatSteps = [0, 1, 2, 3, 4] as const;
export type HeatStep = (typeof heatSteps)[number];

export interface ClientHeatCell {
  readonly area: AreaId;
  /** Low reading, 0 to 1; null where every item of the area is excluded. */
  readonly share: number | null;
  readonly step: HeatStep | null;
}

export interface ClientHeatRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly ClientHeatCell[];
}

/** Clients by areas, in the order that is handed in. */
export function heatOf(
  rows: readonly Pick<ClientRow, 'id' | 'name' | 'digest'>[],
): readonly ClientHeatRow[] {
  return rows.map(({ id, name, digest }) => ({
    id,
    name,
    cells: areaIds.map((area) => cellOf(area, digest.areas[area])),
  }));
}

/** The mean of every area over all clients that do not exclude it. */
export function meanHeatOf(rows: readonly Pick<ClientRow, 'digest'>[]): readonly ClientHeatCell[] {
  return areaIds.map((area) => {
    const shares = rows.flatMap(({ digest }) => digest.areas[area] ?? []);
    const total = shares.reduce((sum, share) => sum + share, 0);
    return cellOf(area, shares.length === 0 ? null : total / shares.length);
  });
}

function cellOf(area: AreaId, share: number | null): ClientHeatCell {
  return { area, share, step: share === null ? null : heatStepOf(share) };
}

/** Sums of thirds end a hair below whole percents in binary; that is noise, not a lower step. */
export function heatStepOf(share: number): HeatStep {
  return Math.min(4, Math.max(0, Math.floor(share * 5 + 1e-9))) as HeatStep;
}
