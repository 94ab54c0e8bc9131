/** An area is a clause of the standard (4 to 10) or an Annex A domain (A.2 to A.10): 16 in all. */
export const areaIds = [
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  'A.2',
  'A.3',
  'A.4',
  'A.5',
  'A.6',
  'A.7',
  'A.8',
  'A.9',
  'A.10',
] as const;

export type AreaId = (typeof areaIds)[number];

/** Whether an area holds requirements (clauses) or controls (Annex A). */
export type Part = 'clauses' | 'annex-a';

export function partOf(area: AreaId): Part {
  return area.startsWith('A.') ? 'annex-a' : 'clauses';
}
