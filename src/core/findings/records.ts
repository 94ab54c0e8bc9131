import type { ItemId } from '../../content/items.ts';
import type { Entry } from '../entries.ts';

/** Where a finding comes from; `self-assessment` are the potential findings of this check. */
export const findingOrigins = [
  'self-assessment',
  'internal-audit',
  'certification-audit',
  'management-review',
  'incident',
  'monitoring',
  'complaint',
] as const;
export type FindingOrigin = (typeof findingOrigins)[number];

/** How heavy it is. Of our own potential findings it says "potential" wherever it shows. */
export const findingGrades = ['major', 'minor', 'observation', 'opportunity'] as const;
export type FindingGrade = (typeof findingGrades)[number];

/** `accepted`: we leave it as it is, with a reason. `in-work`: somebody acts on it. */
export const findingStates = ['open', 'accepted', 'in-work', 'closed'] as const;
export type FindingState = (typeof findingStates)[number];

/**
 * A finding that is worked on: a nonconformity, an observation or a chance to improve (clauses 9.2, 10.1 and
 * 10.2), from an audit, an incident, or from the potential findings of this check.
 */
export interface FindingRecord extends Entry {
  /** The key of the potential finding it works on (`potentialKey`), or empty for one of its own. */
  readonly potential: string;
  readonly origin: FindingOrigin;
  readonly grade: FindingGrade;
  readonly title: string;
  readonly description: string;
  readonly item: ItemId | null;
  /** Why it happened, not what happened. */
  readonly cause: string;
  /** What was put right at once. */
  readonly correction: string;
  /** What keeps it from happening again. */
  readonly correctiveAction: string;
  /** How it was checked that the action works. */
  readonly effectiveness: string;
  /** Why it may stay as it is; for accepted ones. */
  readonly acceptance: string;
  readonly owner: string;
  /** ISO date, or empty; so are the next two. */
  readonly openedOn: string;
  readonly dueDate: string;
  readonly closedOn: string;
  readonly state: FindingState;
}

/** A finding about which nothing was written yet, opened on a day (ISO date). `now` is an ISO timestamp. */
export function newFindingRecord(id: string, day: string, now: string): FindingRecord {
  return {
    id,
    potential: '',
    origin: 'internal-audit',
    grade: 'minor',
    title: '',
    description: '',
    item: null,
    cause: '',
    correction: '',
    correctiveAction: '',
    effectiveness: '',
    acceptance: '',
    owner: '',
    openedOn: day,
    dueDate: '',
    closedOn: '',
    state: 'open',
    createdAt: now,
    updatedAt: now,
  };
}
