/** What makes the work larger or smaller. Never a price: published ones are few, and none of them is yours. */
export const costDrivers = [
  'systems',
  'complexity',
  'certificates',
  'maturity',
  'internal-time',
  'help',
  'certification-body',
  'surveillance',
  'recertification',
] as const;
export type CostDriver = (typeof costDrivers)[number];

/** Durations that guides claim, in months, from the shortest to the longest that they name. */
export const claimedDurations = [
  { id: 'whole-way', months: [6, 12] },
  { id: 'fifty-people', months: [3, 6] },
  { id: 'certification-only', months: [3, 4] },
] as const;
export type DurationId = (typeof claimedDurations)[number]['id'];
