import type { AreaId } from '../areas.ts';

/** Sectors with a page of their own; any other has none, and loses nothing by it. */
export const sectorIds = [
  'software',
  'financial',
  'healthcare',
  'public',
  'industry',
  'education',
] as const;
export type SectorId = (typeof sectorIds)[number];

/** What tends to weigh most in a sector, the heaviest first. Our judgement; it orders and scores nothing. */
export const firstAreas = {
  software: ['A.6', 'A.7', 'A.10'],
  financial: ['A.5', 'A.7', 'A.9'],
  healthcare: ['A.5', 'A.7', 'A.8', 'A.9'],
  public: ['A.2', 'A.5', 'A.8'],
  industry: ['A.5', 'A.6', 'A.9'],
  education: ['A.5', 'A.7', 'A.8'],
} as const satisfies Readonly<Record<SectorId, readonly AreaId[]>>;

/** The sector with a page that a profile's sector names, or null for none and for another one. */
export function sectorWithPage(sector: string | null | undefined): SectorId | null {
  return sectorIds.find((each) => each === sector) ?? null;
}

/** The areas to look at first in a sector; none for a sector without a page, or where none is named. */
export function firstAreasOf(sector: string | null | undefined): readonly AreaId[] {
  const id = sectorWithPage(sector);
  return id ? firstAreas[id] : [];
}
