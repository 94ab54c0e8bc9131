import { phaseIds, type PhaseId } from '../../content/plan/phases.ts';
import type { ItemId } from '../../content/items.ts';
import type { Entry } from '../entries.ts';

export { phaseIds, type PhaseId };

/** `dropped`: we will not do it. */
export const actionStates = ['open', 'in-work', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

/**
 * What somebody decided about an action of the plan. Its id is the action's: of a generated one
 * (`item:6.1.2`, `document:ai-policy`, `finding:<id>`, `duty:<id>`) it adds to what is worked out, of an own
 * one (`own:<id>`) it is all there is.
 */
export interface PlanEntry extends Entry {
  /** The name of an own action; empty for generated ones, which are named by what they are about. */
  readonly title: string;
  readonly note: string;
  /** What an own action serves; null for generated ones, and where it serves none. */
  readonly item: ItemId | null;
  /** The phase of an own action, or another phase than the one worked out; null leaves it. */
  readonly phase: PhaseId | null;
  /** Working days of one person, above 0 to 1,000; null takes the estimate. */
  readonly effortDays: number | null;
  /** Ids of actions that have to be done before, beside those worked out. */
  readonly after: readonly string[];
  /** Place in the user's own order, lower first; null stands where the plan puts it. */
  readonly place: number | null;
  readonly owner: string;
  /** ISO date before which it does not start, or empty. */
  readonly startDate: string;
  /** ISO date, or empty. */
  readonly dueDate: string;
  readonly state: ActionState;
}

/** What the schedule is worked out from. All of it stands on the page and can be changed. */
export interface PlanSettings {
  /** ISO date, or empty: then it starts today. */
  readonly startDate: string;
  /** How many people work on it, 1 to 50. */
  readonly people: number;
  /** Days a week that each of them has for it, above 0 to 5. */
  readonly daysPerWeek: number;
  /** What the estimates are multiplied with on a good and on a bad course; 0.5 to 1, and 1 to 3. */
  readonly bestCase: number;
  readonly worstCase: number;
  /** Weeks that the system has to run before an internal audit finds anything to audit, 0 to 52. */
  readonly weeksOfOperation: number;
  /** Weeks from readiness to the day of Stage 1: the certification body has to be booked, 0 to 52. */
  readonly weeksToStageOne: number;
  /** Weeks between Stage 1 and Stage 2 at least, 0 to 52. */
  readonly weeksToStageTwo: number;
  readonly updatedAt: string;
}

/** Our starting assumptions: one person, two days a week. None of them is from a standard. */
export const defaultPlanSettings: PlanSettings = {
  startDate: '',
  people: 1,
  daysPerWeek: 2,
  bestCase: 0.8,
  worstCase: 1.5,
  weeksOfOperation: 8,
  weeksToStageOne: 6,
  weeksToStageTwo: 4,
  updatedAt: '',
};

/** Nothing said yet about the action with this id. `now` is an ISO timestamp. */
export function newPlanEntry(id: string, now: string): PlanEntry {
  return {
    id,
    title: '',
    note: '',
    item: null,
    phase: null,
    effortDays: null,
    after: [],
    place: null,
    owner: '',
    startDate: '',
    dueDate: '',
    state: 'open',
    createdAt: now,
    updatedAt: now,
  };
}
