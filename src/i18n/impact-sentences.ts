import type { ImpactDimension } from '../content/systems/impact.ts';
import type { ImpactTexts } from '../content/systems/texts.ts';
import type { DueReason, ImpactLack, ImpactState } from '../core/systems/impact.ts';
import type { RightsAssessmentDue } from '../core/systems/impact-form.ts';
import { m } from './index.ts';

/** Where an impact assessment stands, in one or two sentences; a list of reasons or lacks may follow. */
export function standingSentence(state: ImpactState): string {
  switch (state.kind) {
    case 'none':
      return m.impact.stateTexts.none;
    case 'draft':
      return m.impact.stateTexts.draft(state.missing.length);
    case 'approved':
      return m.impact.stateTexts.approved(state.on, state.nextReview);
    case 'due':
      return m.impact.stateTexts.due(state.on);
  }
}

/** Something that is missing; `dimensions` are those because of which it is. */
export function lackSentence(
  lack: ImpactLack,
  dimensions: readonly ImpactDimension[],
  texts: ImpactTexts,
): string {
  const names = dimensions.map((each) => texts.dimensions[each].name).join(', ');
  switch (lack) {
    case 'dimension':
      return m.impact.missing.dimension(dimensions.length, Object.keys(texts.dimensions).length);
    case 'rating':
      return m.impact.missing.rating(names);
    case 'measures':
      return m.impact.missing.measures(names);
    case 'intended-use':
    case 'affected':
    case 'misuse':
    case 'decision':
    case 'approver':
    case 'date':
    case 'next-review':
      return m.impact.missing[lack];
  }
}

/** Why an approved assessment is due again. */
export function reasonSentence(reason: DueReason, texts: ImpactTexts): string {
  return reason.kind === 'review-date'
    ? m.impact.reasons['review-date'](reason.day)
    : m.impact.reasons.trigger(texts.triggers[reason.trigger]);
}

/** Whether a FRIA is due, and from when; `day` is the one that counts where the duty says none itself. */
export function rightsDueSentence({ certainty, start }: RightsAssessmentDue, day: string): string {
  const text = m.impact.rights;
  if (certainty === 'not-found') return text.certaintyTexts[certainty];
  return `${text.certaintyTexts[certainty]} ${startSentence(start, day)}`;
}

function startSentence(start: RightsAssessmentDue['start'], day: string): string {
  const text = m.impact.rights;
  switch (start?.kind) {
    case 'applies':
      return text.since(start.since);
    case 'after-change':
      return text.afterChange(start.day);
    case 'from':
      return text.from(start.day);
    case undefined:
      return text.from(day);
  }
}
