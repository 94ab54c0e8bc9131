import type { Assessment } from '../assessment.ts';
import { isSameContent } from './content.ts';
import { isTooMuch, type Content, type FileProblem } from './problems.ts';
import { settledSides, threeWay } from './three-way.ts';

/** What a look at the file found. */
export type Found =
  /** The very bytes that were read or written last. */
  { readonly kind: 'unchanged' } | { readonly kind: 'gone' } | Content;

/** Two versions that differ only in what has to be decided. */
export interface Sides {
  readonly mine: Assessment;
  readonly theirs: Assessment;
}

/** What follows for the file and for what is here. */
export type Step =
  | { readonly kind: 'rest' }
  | { readonly kind: 'write' }
  /** Somebody else changed the file, and nobody contradicts: this is both as one. */
  | { readonly kind: 'take'; readonly whole: Assessment; readonly theirs: Assessment }
  /** Both changed the same: two sides to decide between. Nothing is written before. */
  | { readonly kind: 'ask'; readonly theirs: Assessment; readonly sides: Sides }
  | { readonly kind: 'gone' }
  | { readonly kind: 'stop'; readonly problem: FileProblem };

/**
 * Decides what to do next about a linked file. `base` is what file and browser last agreed on, null before they
 * ever did. A file is written only over what is known to be in it, and only when that is part of what is here.
 */
export function nextStep(base: Assessment | null, mine: Assessment, found: Found): Step {
  switch (found.kind) {
    case 'gone':
      return { kind: 'gone' };
    case 'unchanged':
      return base && isSameContent(base, mine) ? { kind: 'rest' } : { kind: 'write' };
    case 'problem':
      // A file that was made a moment ago is empty, and waits for its content.
      if (base === null && found.problem.kind === 'empty') return { kind: 'write' };
      return { kind: 'stop', problem: found.problem };
    case 'assessment':
      return meeting(base, mine, found.assessment);
  }
}

function meeting(base: Assessment | null, mine: Assessment, theirs: Assessment): Step {
  // An old copy put back in place would take newer answers with it, so it is met like a stranger's.
  const isOlder = base !== null && theirs.updatedAt < base.updatedAt;
  const joint = threeWay(isOlder ? null : base, mine, theirs);
  if (isTooMuch(joint.whole)) return { kind: 'stop', problem: { kind: 'too-many' } };
  const { items, documents } = joint.contradictions;
  return items.length + documents.length > 0
    ? { kind: 'ask', theirs, sides: settledSides(joint, mine, theirs) }
    : { kind: 'take', whole: joint.whole, theirs };
}

export type CopyStep =
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'ask'; readonly sides: Sides }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** What becomes of another version of which nobody knows from which moment it stems. */
export function copyStep(mine: Assessment, copy: Assessment): CopyStep {
  const joint = threeWay(null, mine, copy);
  if (isTooMuch(joint.whole)) return { kind: 'refused', problem: { kind: 'too-many' } };
  const { items, documents } = joint.contradictions;
  if (items.length + documents.length === 0 && isSameContent(joint.whole, mine)) {
    return { kind: 'nothing-new' };
  }
  return { kind: 'ask', sides: settledSides(joint, mine, copy) };
}

/**
 * What was decided between two sides, put to what is here by now; null where somebody changed meanwhile what was
 * being decided about, so that it has to be decided again. `asked` is what was here when it was asked.
 */
export function decidedNow(
  asked: Assessment,
  now: Assessment,
  decided: Assessment,
): Assessment | null {
  if (isSameContent(asked, now)) return decided;
  const { whole, contradictions } = threeWay(asked, now, decided);
  return contradictions.items.length + contradictions.documents.length === 0 ? whole : null;
}

/**
 * Takes a joining back that was not asked for: what nobody touched since becomes again what it was, and what was
 * changed since stays. `before` and `after` are how it was before and after the joining.
 */
export function takenBack(before: Assessment, after: Assessment, now: Assessment): Assessment {
  const { whole, contradictions } = threeWay(after, now, before);
  const kept = <Key extends string, Value>(
    all: Readonly<Partial<Record<Key, Value>>>,
    current: Readonly<Partial<Record<Key, Value>>>,
    keys: readonly Key[],
  ) => ({ ...all, ...Object.fromEntries(keys.map((key) => [key, current[key]])) });
  return {
    ...whole,
    answers: kept(whole.answers, now.answers, contradictions.items),
    documents: kept(whole.documents, now.documents, contradictions.documents),
  };
}
