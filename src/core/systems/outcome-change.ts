import type { PageId } from '../../content/ai-act/classification/pages.ts';
import type { ContradictionId, OutcomeId } from '../../content/ai-act/classification/rules.ts';
import type { OperatorRole } from '../../content/ai-act/types.ts';
import type { Certainty } from './classify.ts';
import type { Duty } from './duties.ts';
import type { ClassifiedSystem } from './register-law.ts';

/** How a list differs from what it was. */
export interface ListChange<Id> {
  readonly added: readonly Id[];
  readonly removed: readonly Id[];
  /** There before and after: needed review, and is likely now. */
  readonly surer: readonly Id[];
  /** The other way round. */
  readonly lessSure: readonly Id[];
}

/** What a changed answer did to the outcome of one system. */
export interface OutcomeChange {
  readonly classes: ListChange<OutcomeId>;
  readonly roles: ListChange<OperatorRole>;
  readonly duties: {
    readonly added: readonly Duty[];
    readonly removed: readonly Duty[];
    /** The same duty from another day on. */
    readonly moved: readonly { readonly before: Duty; readonly after: Duty }[];
  };
  readonly contradictions: {
    readonly added: readonly ContradictionId[];
    readonly removed: readonly ContradictionId[];
  };
  readonly review: 'needed-now' | 'no-longer-needed' | 'as-before';
  /** Questions that wait for an answer now. Until they have one, what is gone may come back. */
  readonly waiting: readonly PageId[];
  /** Questions whose answers count no longer. */
  readonly idle: readonly PageId[];
  /** Nothing of all this: the outcome is the same. */
  readonly isNothing: boolean;
}

type Outcome = Pick<ClassifiedSystem, 'classification' | 'duties'>;

export function outcomeChange(before: Outcome, after: Outcome): OutcomeChange {
  const [was, is] = [before.classification, after.classification];
  const classes = listChange(
    was.classes.map(({ id, certainty }) => [id, certainty]),
    is.classes.map(({ id, certainty }) => [id, certainty]),
  );
  const roles = listChange(
    was.roles.map(({ role, certainty }) => [role, certainty]),
    is.roles.map(({ role, certainty }) => [role, certainty]),
  );
  const duties = dutyChange(before.duties, after.duties);
  const contradictions = {
    added: without(is.contradictions, was.contradictions),
    removed: without(was.contradictions, is.contradictions),
  };
  const review = reviewChange(was.needsReview, is.needsReview);
  const waiting = is.asked.filter(({ answered }) => !answered).map(({ page }) => page.id);
  const idle = without(
    was.asked.filter(({ answered }) => answered).map(({ page }) => page.id),
    is.asked.map(({ page }) => page.id),
  );
  return {
    classes,
    roles,
    duties,
    contradictions,
    review,
    waiting,
    idle,
    isNothing:
      isSame(classes) &&
      isSame(roles) &&
      isSame(duties) &&
      isSame(contradictions) &&
      waiting.length === 0 &&
      review === 'as-before',
  };
}

function isSame(lists: object): boolean {
  return Object.values(lists).every((list: readonly unknown[]) => list.length === 0);
}

function listChange<Id>(
  before: readonly (readonly [Id, Certainty])[],
  after: readonly (readonly [Id, Certainty])[],
): ListChange<Id> {
  const was = new Map(before);
  const is = new Map(after);
  const became = (certainty: Certainty) => (id: Id) =>
    was.get(id) !== certainty && is.get(id) === certainty;
  const both = [...is.keys()].filter((id) => was.has(id));
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    removed: [...was.keys()].filter((id) => !is.has(id)),
    surer: both.filter(became('likely')),
    lessSure: both.filter(became('needs-review')),
  };
}

function dutyChange(before: readonly Duty[], after: readonly Duty[]): OutcomeChange['duties'] {
  const was = new Map(before.map((duty) => [duty.obligation.id, duty]));
  const is = new Set(after.map(({ obligation }) => obligation.id));
  return {
    added: after.filter(({ obligation }) => !was.has(obligation.id)),
    removed: before.filter(({ obligation }) => !is.has(obligation.id)),
    moved: after.flatMap((duty) => {
      const earlier = was.get(duty.obligation.id);
      return earlier && !isSameStart(earlier, duty) ? [{ before: earlier, after: duty }] : [];
    }),
  };
}

function isSameStart({ start: one }: Duty, { start: other }: Duty): boolean {
  if (one.kind === 'applies') return other.kind === 'applies' && one.since === other.since;
  return one.kind === other.kind && one.day === other.day;
}

function reviewChange(was: boolean, is: boolean): OutcomeChange['review'] {
  if (was === is) return 'as-before';
  return is ? 'needed-now' : 'no-longer-needed';
}

function without<Id>(all: readonly Id[], gone: readonly Id[]): readonly Id[] {
  return all.filter((each) => !gone.includes(each));
}
