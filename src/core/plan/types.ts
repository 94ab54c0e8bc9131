import type { DocumentId } from '../../content/documents.ts';
import type { ItemId } from '../../content/items.ts';
import type { PhaseId } from '../../content/plan/phases.ts';
import type { Size, Target } from '../assessment.ts';
import type { Rung } from '../verdict.ts';
import type { ActionState, PlanEntry, PlanSettings } from './records.ts';

/** What an action is about. Its id begins with the kind: `item:6.1.2`, `document:ai-policy`. */
export type ActionSubject =
  /** Bring an item to its target: `task` says whether to do it, to find out, or to give the missing reason. */
  | {
      readonly kind: 'item';
      readonly item: ItemId;
      readonly task: 'reach-target' | 'find-out' | 'write-reason';
    }
  | {
      readonly kind: 'document';
      readonly document: DocumentId;
      readonly task: 'write' | 'approve' | 'find-out';
    }
  /** Close a finding that is worked on; `finding` is the id of its record. */
  | { readonly kind: 'finding'; readonly finding: string }
  /** A duty of the AI Act that no management system carries; `obligation` is its id. */
  | { readonly kind: 'duty'; readonly obligation: string }
  | { readonly kind: 'own' };

/** Where the working days come from: entered by somebody, or our estimate, with what shortens it. */
export type EffortBasis = 'entered' | 'estimate' | 'iso27001-extend' | 'iso27001-reuse';

/** One thing to do. */
export interface Action {
  readonly id: string;
  readonly subject: ActionSubject;
  /** What its source calls it: the title of a finding or an own action, the article of a duty; else empty. */
  readonly title: string;
  /** The items it serves; empty for duties and for own actions without one. */
  readonly items: readonly ItemId[];
  readonly phase: PhaseId;
  /** While it is open, Stage 1 makes no sense. */
  readonly isBlocker: boolean;
  readonly gain: {
    /** Overall readiness (low reading) it adds once what it waits for is done, 0 to 1. */
    readonly readiness: number;
    /** Share of the Stage 1 register it adds, 0 to 1. */
    readonly stageOne: number;
  };
  readonly effort: {
    /** Working days of one person, above 0. */
    readonly days: number;
    readonly basis: EffortBasis;
    /** What we would estimate, whatever was entered. */
    readonly estimate: number;
    /**
     * Working days on top if what has to be found out turns out not to be there; 0 for all that is known, and
     * once days were entered. The likely course allows for a part of them, the worst one for all.
     */
    readonly atRisk: number;
  };
  /** Ids of actions of this plan that have to end before it starts. Never a circle. */
  readonly after: readonly string[];
  readonly owner: string;
  /** ISO date before which it does not start, or empty. */
  readonly notBefore: string;
  /** ISO date, or empty. */
  readonly dueDate: string;
  readonly state: ActionState;
  /** It was ticked off, but the answers still show what it was to change. */
  readonly doneButOpen: boolean;
  readonly note: string;
  /** Where it stands in the order, lower first: the plan's own place, or the one that the user gave it. */
  readonly place: number;
  /** What was said about it, if anything was. */
  readonly entry: PlanEntry | null;
}

/** What the effort was estimated for. */
export interface PlanBasis {
  readonly size: Size | null;
  /** AI systems that count, at least one. */
  readonly systems: number;
  /** An ISO/IEC 27001 system is in place and shortens what it can. */
  readonly hasIso27001: boolean;
  /** The level that items are brought to. */
  readonly target: Target;
}

/** A calendar span, both ISO dates, the last day included. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** The same on a good, a likely and a bad course. */
export interface Course<Value> {
  readonly best: Value;
  readonly likely: Value;
  readonly worst: Value;
}

export interface Bar {
  readonly action: string;
  readonly span: Course<Span>;
  /** Its due date lies before its likely end. */
  readonly isLate: boolean;
}

/** Projected days (ISO dates); null where open actions that were dropped keep it out of reach. */
export interface Schedule {
  readonly start: string;
  /** Of open actions only, in the plan's order. */
  readonly bars: readonly Bar[];
  readonly stageOne: Course<string> | null;
  readonly stageTwo: Course<string> | null;
  /** Sum of the days of open actions. */
  readonly days: number;
  /** Sum of what their unknowns may add (`effort.atRisk`). */
  readonly daysAtRisk: number;
}

/** The plan as of a day: what to do, in which order, by when, and what it is worked out from. */
export interface Plan {
  readonly settings: PlanSettings;
  readonly basis: PlanBasis;
  /** Blockers first in the order in which a system is built, then by gain for effort; or in the user's order. */
  readonly actions: readonly Action[];
  readonly schedule: Schedule;
}

/** Where an assessment would stand if some actions were done. */
export interface Outlook {
  /** Low readings, 0 to 1. */
  readonly readiness: number;
  readonly stageOne: number;
  readonly rung: Rung;
}
