import type { Change } from './change.ts';

/** One step of the log of an assessment: something that was changed in one go, and can be taken back. */
export interface Step {
  readonly id: string;
  /** Counts up within an assessment; times would not do, since clocks are set back. */
  readonly order: number;
  /** ISO timestamp of the last change that belongs to it. */
  readonly at: string;
  /** What brings back how it was, in this order; the last says where it can be seen. */
  readonly before: readonly [Change, ...Change[]];
  /** What was made of it; empty where it would be too much to keep. */
  readonly after: readonly Change[];
  /** It was taken back. */
  readonly undone: boolean;
}

/** How many steps the log of one assessment keeps. */
export const stepLimit = 300;

/** What came after is kept up to this length, as JSON: a thousand imported systems are not said twice. */
const afterLimit = 50_000;

/** The step with one more change that belongs to it. */
export function continued(step: Step, change: Change, at: string): Step {
  const others = step.after.filter((each) => placeOf(each) !== placeOf(change));
  const after = [...others, change];
  return { ...step, at, after: JSON.stringify(after).length > afterLimit ? [] : after };
}

/** Steps in their order, the newest last. Two tabs may count alike; then time decides. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted(
    (one, other) => one.order - other.order || (one.at < other.at ? -1 : one.at > other.at ? 1 : 0),
  );
}

/** Names what a change takes the place of: of two changes with the same name only the later one counts. */
export function placeOf(change: Change): string {
  switch (change.kind) {
    case 'answer':
      return change.item;
    case 'document':
      return change.document;
    case 'answers':
      return `answers ${[...Object.keys(change.answers), ...Object.keys(change.documents)].join()}`;
    case 'settings':
      return `settings ${Object.keys(change.settings).join()}`;
    case 'profile':
    case 'offers':
      return change.kind;
    case 'entries':
      return `${change.collection} ${change.entries.map(({ id }) => id).join()}`;
    case 'entries-removed':
      return `removed ${change.collection} ${change.ids.join()}`;
    case 'systems':
      return `systems ${change.systems.map(({ id }) => id).join()}`;
    case 'systems-removed':
      return `removed ${change.ids.join()}`;
  }
}
