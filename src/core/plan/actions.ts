import type { Assessment } from '../assessment.ts';
import type { Results } from '../results.ts';
import { planBasisOf } from './effort.ts';
import { draftsOf, type Draft } from './generated.ts';
import { ordered } from './order.ts';
import type { PlanEntry } from './records.ts';
import type { Action } from './types.ts';
import { waitsAmong } from './waits.ts';

export { circleIn } from './graph.ts';
export { ordered, placeBetween } from './order.ts';

/**
 * All that is to do until the target is reached and every document approved, in the plan's order: one action
 * for each item short of its target, each document not approved, each finding that is open or in work, each
 * AI Act duty outside any management system, and the user's own; with what was entered about each. The day
 * stands in `results`, which are of the same assessment.
 */
export function actionsOf(assessment: Assessment, results: Results): readonly Action[] {
  const drafts = draftsOf(assessment, results, planBasisOf(assessment));
  const entries = new Map(assessment.planEntries.map((entry) => [entry.id, entry]));
  const waits = waitsAmong(drafts, entries);
  return ordered(
    drafts.map((draft) =>
      merged(draft, waits.get(draft.id) as readonly string[], entries.get(draft.id) ?? null),
    ),
  );
}

/** What was entered goes before what was worked out; what was left empty falls back to it. */
function merged(
  { estimate, atRisk, ...draft }: Draft,
  after: readonly string[],
  entry: PlanEntry | null,
): Action {
  const entered = entry?.effortDays ?? null;
  const state = entry === null || entry.state === 'open' ? draft.state : entry.state;
  return {
    ...draft,
    phase: entry?.phase ?? draft.phase,
    effort: {
      days: entered ?? estimate.days,
      basis: entered === null ? estimate.basis : 'entered',
      estimate: estimate.days,
      atRisk: entered === null ? atRisk : 0,
    },
    after,
    owner: entry?.owner || draft.owner,
    notBefore: entry?.startDate ?? '',
    dueDate: entry?.dueDate || draft.dueDate,
    state,
    // An action is only in the plan while the answers show what it is to change.
    doneButOpen: state === 'done' && draft.subject.kind !== 'own',
    note: entry?.note ?? '',
    place: 0,
    entry,
  };
}
