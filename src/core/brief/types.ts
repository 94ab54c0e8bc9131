import type { OperatorRole, RiskClass } from '../../content/ai-act/types.ts';
import type { DocumentId } from '../../content/documents.ts';
import type { ControlId, ItemId } from '../../content/items.ts';
import type { Choice, Level, Profile } from '../assessment.ts';
import type { Fit } from '../fit/fit.ts';
import type { Gap } from '../gaps.ts';
import type { Progress } from '../progress.ts';
import type { ReportSystem } from '../report.ts';
import type { SoaIssue } from '../soa/lint.ts';
import type { Obstacle, Verdict } from '../verdict.ts';

/** What there is room for, and how many more there are. */
export interface Shortlist<Entry> {
  readonly shown: readonly Entry[];
  readonly more: number;
}

/** Facts of the profile that a conversation needs and that nobody has given. */
export const profileFacts = [
  'sector',
  'size',
  'country',
  'activities',
  'isoRoles',
  'certifications',
  'goal',
] as const;
export type ProfileFact = (typeof profileFacts)[number];

export interface Who {
  readonly profile: Profile;
  /** Of the AI systems, or the profile's guess. */
  readonly roles: readonly OperatorRole[];
  readonly classes: readonly RiskClass[];
  readonly example: boolean;
  /** What to ask about them first. */
  readonly notSaid: readonly ProfileFact[];
}

/** One of the gaps that matter, with the step that the guidance of its item names first. */
export interface BriefGap {
  readonly gap: Gap;
  readonly firstStep: string;
  /** What they wrote about it; may be empty. */
  readonly words: string;
}

/** What they did not know about one item: its level, documents of it, or both. */
export interface AgendaQuestion {
  readonly item: ItemId;
  /** The question of the catalogue. */
  readonly question: string;
  readonly asksLevel: boolean;
  readonly documents: readonly DocumentId[];
  readonly words: string;
}

/** Something that was not asked yet. */
export interface FirstQuestion {
  readonly item: ItemId;
  readonly question: string;
}

export interface Agenda {
  /** All of them, in the order of the standard; paper has room for `agendaOnPaper`. */
  readonly questions: readonly AgendaQuestion[];
  /** Items without any answer: how many, and those to begin with. */
  readonly notAsked: { readonly count: number; readonly first: readonly FirstQuestion[] };
}

/** A day on which duties of theirs start. */
export interface BriefDay {
  /** ISO date. */
  readonly day: string;
  readonly daysLeft: number;
  readonly duties: number;
  readonly articles: readonly string[];
  /** Names of the systems that bring them; empty where only roles and classes are known. */
  readonly systems: readonly string[];
}

export interface BriefLaw {
  /** `nothing`: neither the register nor the profile says which roles and classes they have. */
  readonly source: 'systems' | 'guess' | 'nothing';
  /** The heaviest class first; retired systems are not in it. */
  readonly systems: Shortlist<ReportSystem>;
  /** Names of the systems whose questions are not all answered. */
  readonly unfinished: readonly string[];
  /** Within `monthsAhead`, the nearest first. */
  readonly days: Shortlist<BriefDay>;
}

// The next step ---------------------------------------------------------------------------------------

export type SuggestedStep =
  /** A system looks prohibited: before anything else somebody who knows the law has to look at it. */
  | { readonly kind: 'legal-review'; readonly systems: readonly string[] }
  | { readonly kind: 'start-check'; readonly item: ItemId }
  | { readonly kind: 'finish-check'; readonly item: ItemId; readonly open: number }
  | { readonly kind: 'describe-systems' }
  | { readonly kind: 'classify-systems'; readonly systems: readonly string[] }
  | { readonly kind: 'build-blockers'; readonly items: readonly ItemId[] }
  | { readonly kind: 'complete-documents'; readonly share: number; readonly needed: number }
  /** `day`: when the plan has Stage 1 within reach, on its likely course; null where it does not say. */
  | { readonly kind: 'plan-stage-1' | 'book-pre-audit'; readonly day: string | null };

// Talking points --------------------------------------------------------------------------------------

/** Exclusions that an auditor would object to. */
export type ExclusionIssue = SoaIssue & {
  readonly kind: 'implausible-exclusion' | 'excluded-without-reason';
};

type PointDetail =
  | { readonly kind: 'exclusion'; readonly item: ControlId; readonly issue: ExclusionIssue }
  | { readonly kind: 'flagged'; readonly item: ItemId; readonly choice: Choice }
  /** A finding that is worked on and late; one on a whole clause, or on none, has no item. */
  | {
      readonly kind: 'overdue-finding';
      readonly item: ItemId | null;
      readonly title: string;
      readonly dueDate: string;
    }
  /** A due date that they set lies before the day on which their plan gets there. */
  | {
      readonly kind: 'due-before-plan';
      readonly item: ItemId;
      readonly dueDate: string;
      readonly projected: string;
    }
  /** A duty that rests on the item starts before the day on which their plan gets there. */
  | {
      readonly kind: 'duty-before-plan';
      readonly item: ItemId;
      readonly day: string;
      readonly article: string;
      readonly projected: string;
    }
  /** A level that certification asks for, or more, with nothing to show for it. */
  | { readonly kind: 'no-evidence'; readonly item: ItemId; readonly level: Level }
  /** Moved since the latest kept state of the ISO date `since`. */
  | {
      readonly kind: 'changed';
      readonly item: ItemId;
      readonly before: Choice;
      readonly after: Choice;
      readonly since: string;
    };

/** Something to speak about, with what they wrote about it themselves (may be empty). */
export type TalkingPoint = PointDetail & { readonly words: string };

export const pointKinds = [
  'exclusion',
  'overdue-finding',
  'flagged',
  'duty-before-plan',
  'due-before-plan',
  'no-evidence',
  'changed',
] as const satisfies readonly TalkingPoint['kind'][];

// All of it -------------------------------------------------------------------------------------------

/** Everything for one call. */
export interface Brief {
  readonly who: Who;
  readonly progress: Progress;
  /** Items whose level rests on the quick check. */
  readonly provisional: number;
  readonly verdict: Verdict;
  readonly holdsBack: Shortlist<Obstacle>;
  readonly gaps: Shortlist<BriefGap>;
  readonly agenda: Agenda;
  readonly law: BriefLaw;
  readonly fit: Fit;
  readonly next: SuggestedStep;
  readonly points: Shortlist<TalkingPoint>;
}
