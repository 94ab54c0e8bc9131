import type { ObligationId } from '../ai-act/types.ts';

/**
 * Working days of one person for a duty of the AI Act that no management system carries (reach none), and for
 * each system that brings it on top. Our judgement, on the path most companies take: internal control, an
 * appointed firm as representative, no dispute with an authority. Fees and waiting for others are not in it.
 */
export interface DutyEffort {
  readonly days: number;
  readonly perSystem?: number;
  /** Duties that come first: there is no CE marking before the declaration that it stands for. */
  readonly after?: readonly ObligationId[];
}

export const dutyEfforts = {
  // The reasoned assessment that a listed use is not high-risk.
  'p-06-4': { days: 0.5, perSystem: 1 },
  'p-16b': { days: 0.5, perSystem: 1.5 },
  // Not a thing to do once: who answers, from which files, within which time.
  'p-21': { days: 1 },
  'p-22': { days: 2 },
  'p-43': { days: 2, perSystem: 5 },
  'p-47': { days: 0.25, perSystem: 0.5, after: ['p-43'] },
  'p-48': { days: 0.25, perSystem: 0.25, after: ['p-47'] },
  'p-49': { days: 0.25, perSystem: 0.5, after: ['p-43'] },
  'p-99-5': { days: 0.25 },
  'd-26-8': { days: 0.25, perSystem: 0.5 },
  'd-26-10': { days: 3, perSystem: 1 },
  'd-26-12': { days: 0.5 },
  // Marks that a machine can read in whatever is generated.
  't-50-2': { days: 2, perSystem: 3 },
  'i-23': { days: 1, perSystem: 1 },
  'x-24': { days: 1, perSystem: 0.5 },
  'a-22': { days: 2, perSystem: 1 },
  'g-53-1c': { days: 3 },
  'g-53-1d': { days: 3, perSystem: 1 },
  'g-54': { days: 2 },
  'g-52': { days: 1, perSystem: 0.5 },
  'g-55': { days: 10, perSystem: 15 },
} as const satisfies Readonly<Partial<Record<ObligationId, DutyEffort>>>;

/** Days for a duty that the list does not know: a row whose reach was changed to none. */
const dutyUnlisted: DutyEffort = { days: 1 };

export function dutyEffortOf(obligation: ObligationId): DutyEffort {
  return (
    (dutyEfforts as Readonly<Partial<Record<ObligationId, DutyEffort>>>)[obligation] ?? dutyUnlisted
  );
}
