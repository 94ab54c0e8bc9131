/** The six phases of a road to certification, in order (reference: product, section 1.4). */
export const phaseIds = [
  'diagnostic',
  'governance',
  'risk',
  'controls',
  'audit-and-review',
  'certification',
] as const;
export type PhaseId = (typeof phaseIds)[number];
