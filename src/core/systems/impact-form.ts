import { impactDimensions, type ImpactDimension } from '../../content/systems/impact.ts';
import type { Certainty } from './classify.ts';
import type { DutyStart } from './duties.ts';
import { dimensionOf, isAssessed, isConsidered, type ImpactLack } from './impact.ts';
import { isWorse } from './ratings.ts';
import type { ClassifiedSystem } from './register-law.ts';
import type { DimensionEntry, ImpactAssessment } from './system.ts';

/** How far one dimension has come, in the order in which its form is filled. */
export const dimensionStates = [
  'open',
  'no-harm',
  'unnamed',
  'unrated',
  'without-measures',
  'assessed',
] as const;
export type DimensionState = (typeof dimensionStates)[number];

/** `unnamed`: something was rated, and nobody says which harm it is. */
export function dimensionStateOf(entry: DimensionEntry): DimensionState {
  if (!isConsidered(entry)) return 'open';
  if (entry.harm.trim() === '') return entry.benefit.trim() === '' ? 'unnamed' : 'no-harm';
  if (!isAssessed(entry)) return 'unrated';
  return entry.measures.trim() === '' ? 'without-measures' : 'assessed';
}

/** The dimensions that are in one of these states, in their order. */
export function dimensionsIn(
  impact: ImpactAssessment,
  ...states: readonly DimensionState[]
): readonly ImpactDimension[] {
  return impactDimensions.filter((dimension) =>
    states.includes(dimensionStateOf(dimensionOf(impact, dimension))),
  );
}

/** The dimensions because of which something is missing; none where it is not about dimensions. */
export function lackingDimensions(
  impact: ImpactAssessment,
  lack: ImpactLack,
): readonly ImpactDimension[] {
  if (lack === 'dimension') return dimensionsIn(impact, 'open');
  if (lack === 'rating') return dimensionsIn(impact, 'unrated');
  if (lack !== 'measures') return [];
  return impactDimensions.filter((dimension) => {
    const { harm, measures } = dimensionOf(impact, dimension);
    return harm.trim() !== '' && measures.trim() === '';
  });
}

/** The dimensions whose rating is worse after the measures than before them. */
export function contradictoryDimensions(impact: ImpactAssessment): readonly ImpactDimension[] {
  return impactDimensions.filter((dimension) => isWorse(dimensionOf(impact, dimension)));
}

/** Puts a change into one dimension. */
export function withDimension(
  impact: ImpactAssessment,
  dimension: ImpactDimension,
  change: Partial<DimensionEntry>,
): ImpactAssessment {
  const entry = { ...dimensionOf(impact, dimension), ...change };
  return { ...impact, dimensions: { ...impact.dimensions, [dimension]: entry } };
}

/** The assessment as the next round begins with it: all texts and ratings stay, the decision is open again. */
export function newRound(impact: ImpactAssessment): ImpactAssessment {
  return { ...impact, decision: null, approvedOn: '', nextReview: '', triggers: [] };
}

/** The same day of the next year (ISO date); the 29th of February becomes the 28th. */
export function yearAfter(day: string): string {
  const [year, month, date] = day.split('-');
  const sameDate = month === '02' && date === '29' ? '28' : date;
  return `${Number(year) + 1}-${month}-${sameDate}`;
}

/** A review before the decision that it reviews cannot be meant. */
export function isReviewTooEarly({ approvedOn, nextReview }: ImpactAssessment): boolean {
  return approvedOn !== '' && nextReview !== '' && nextReview <= approvedOn;
}

/** Whether the law asks for a fundamental rights impact assessment of one system, and from when. */
export interface RightsAssessmentDue {
  /** `unclassified`: the questions on its class are not all answered, and the answer hangs on them. */
  readonly certainty: Certainty | 'not-found' | 'unclassified';
  /** From when; null where nothing says that it is due. */
  readonly start: DutyStart | null;
}

/** Art. 27(1) of the AI Act, read from the class of the system. */
export function rightsAssessmentOf({
  classification,
  duties,
}: ClassifiedSystem): RightsAssessmentDue {
  const { evaluation, state } = classification;
  const due = { term: 'rights-assessment-due' } as const;
  if (!evaluation.may(due)) return { certainty: 'not-found', start: null };
  const start = duties.find(({ obligation }) => obligation.id === 'd-27')?.start ?? null;
  if (evaluation.must(due)) return { certainty: 'likely', start };
  return { certainty: state === 'done' ? 'needs-review' : 'unclassified', start };
}
