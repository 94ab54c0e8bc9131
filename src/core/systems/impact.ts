import {
  impactDimensions,
  rightsElements,
  type ImpactDimension,
  type ReviewTrigger,
  type RightsElement,
} from '../../content/systems/impact.ts';
import { bandOf, heaviest, remaining, type Band } from './ratings.ts';
import {
  emptyDimension,
  type AiSystem,
  type DimensionEntry,
  type ImpactAssessment,
} from './system.ts';

/** Where the impact assessment of a system stands on a day. */
export type ImpactState =
  | { readonly kind: 'none' }
  /** Something is written, but nobody has decided, approved and dated it; `missing` says what it lacks. */
  | { readonly kind: 'draft'; readonly missing: readonly ImpactLack[] }
  | { readonly kind: 'approved'; readonly on: string; readonly nextReview: string }
  /** It was approved, and is due again: its review date has come, or something has changed. */
  | { readonly kind: 'due'; readonly on: string; readonly reasons: readonly DueReason[] };

/** What an assessment needs before it counts as done (clause 8.4, control A.5.3). */
export const impactLacks = [
  'intended-use',
  'affected',
  'misuse',
  'dimension',
  'rating',
  'measures',
  'decision',
  'approver',
  'date',
  'next-review',
] as const;
export type ImpactLack = (typeof impactLacks)[number];

export type DueReason =
  | { readonly kind: 'review-date'; readonly day: string }
  | { readonly kind: 'trigger'; readonly trigger: ReviewTrigger };

export function dimensionOf(impact: ImpactAssessment, dimension: ImpactDimension): DimensionEntry {
  return impact.dimensions[dimension] ?? emptyDimension;
}

/** Something was said about this dimension: a benefit, a harm or a rating. */
export function isConsidered(entry: DimensionEntry): boolean {
  return entry.benefit.trim() !== '' || entry.harm.trim() !== '' || bandOf(entry.inherent) !== null;
}

/** A harm counts as assessed once it is rated before and after its measures. */
export function isAssessed(entry: DimensionEntry): boolean {
  if (entry.harm.trim() === '') return isConsidered(entry);
  return bandOf(entry.inherent) !== null && bandOf(entry.residual) !== null;
}

/** Where it stands on a day (ISO date). */
export function impactStateOf(impact: ImpactAssessment, day: string): ImpactState {
  if (isBlank(impact)) return { kind: 'none' };
  const missing = lacksOf(impact);
  if (missing.length > 0) return { kind: 'draft', missing };
  const reasons = dueReasons(impact, day);
  return reasons.length > 0
    ? { kind: 'due', on: impact.approvedOn, reasons }
    : { kind: 'approved', on: impact.approvedOn, nextReview: impact.nextReview };
}

/** An assessment exists that somebody approved, be it due again or not. */
export function hasApprovedImpact(system: AiSystem, day: string): boolean {
  const { kind } = impactStateOf(system.impact, day);
  return kind === 'approved' || kind === 'due';
}

function isBlank(impact: ImpactAssessment): boolean {
  const { dimensions, decision, triggers, ...texts } = impact;
  return (
    decision === null &&
    triggers.length === 0 &&
    Object.values(texts).every((text) => text.trim() === '') &&
    Object.values(dimensions).every((entry) => !isConsidered(entry))
  );
}

/** What is missing, in the order of the form. */
export function lacksOf(impact: ImpactAssessment): readonly ImpactLack[] {
  const entries = impactDimensions.map((dimension) => dimensionOf(impact, dimension));
  const harms = entries.filter(({ harm }) => harm.trim() !== '');
  const isMissing: Readonly<Record<ImpactLack, boolean>> = {
    'intended-use': impact.intendedUse.trim() === '',
    affected: impact.affected.trim() === '',
    misuse: impact.misuse.trim() === '',
    dimension: !entries.every(isConsidered),
    rating: !harms.every(isAssessed),
    measures: harms.some(({ measures }) => measures.trim() === ''),
    decision: impact.decision === null,
    approver: impact.approver.trim() === '',
    date: impact.approvedOn === '',
    'next-review': impact.nextReview === '',
  };
  return impactLacks.filter((lack) => isMissing[lack]);
}

function dueReasons(impact: ImpactAssessment, day: string): readonly DueReason[] {
  return [
    ...(impact.nextReview <= day ? [{ kind: 'review-date', day: impact.nextReview } as const] : []),
    ...impact.triggers.map((trigger) => ({ kind: 'trigger', trigger }) as const),
  ];
}

/** The heaviest harm that remains over all dimensions; null while none is rated. */
export function remainingImpact(impact: ImpactAssessment): Band | null {
  return heaviest(Object.values(impact.dimensions).map((entry) => bandOf(remaining(entry))));
}

/** One of the six elements of Art. 27(1) of the AI Act, done or missing in this assessment. */
export interface RightsElementState {
  readonly element: RightsElement;
  readonly done: boolean;
}

/**
 * An impact assessment is the base of a fundamental rights impact assessment, not the same: the six elements
 * of Art. 27(1)(a) to (f) are read from its fields. (d) needs every harm rated.
 */
export function rightsElementsOf(impact: ImpactAssessment): readonly RightsElementState[] {
  const entries = Object.values(impact.dimensions);
  const harms = entries.filter(({ harm }) => harm.trim() !== '');
  const done: Readonly<Record<RightsElement, boolean>> = {
    a: impact.intendedUse.trim() !== '',
    b: impact.periodAndFrequency.trim() !== '',
    c: impact.affected.trim() !== '',
    d: harms.length > 0 && harms.every(isAssessed),
    e: impact.oversight.trim() !== '',
    f: impact.response.trim() !== '',
  };
  return rightsElements.map((element) => ({ element, done: done[element] }));
}
