import type { Assessment } from '../assessment.ts';
import { collectionIds, collectionLimits } from '../entries.ts';
import type { ReadResult, Refusal } from '../file/read.ts';
import { systemLimit } from '../systems/system.ts';

/** Why what a file holds is not taken over and, for the same reason, not overwritten. */
export type FileProblem =
  | Refusal
  | { readonly kind: 'unreadable' }
  /** It was written here once and holds nothing now: somebody's sync is not through. */
  | { readonly kind: 'empty' }
  /** Git wrote both versions into it, one under the other. */
  | { readonly kind: 'git-conflict' }
  | { readonly kind: 'other-assessment'; readonly name: string }
  /** It holds things that this app would have to leave out. */
  | { readonly kind: 'partly-readable'; readonly count: number }
  /** Both versions together are more than an assessment can hold. */
  | { readonly kind: 'too-many' };

export type WayOut = 'try-again' | 'choose-another' | 'replace';

/**
 * What can be done about it. Replacing is offered only where the file is of no use to anybody as it is: never
 * over somebody else's assessment, nor over what a newer Plumbline wrote.
 */
export const waysOut: Readonly<Record<FileProblem['kind'], readonly WayOut[]>> = {
  'too-large': ['try-again', 'choose-another'],
  'too-deep': ['try-again', 'choose-another', 'replace'],
  'not-json': ['try-again', 'choose-another', 'replace'],
  'not-plumbline': ['try-again', 'choose-another'],
  'newer-version': ['try-again', 'choose-another'],
  damaged: ['try-again', 'choose-another', 'replace'],
  'clause-excluded': ['try-again', 'choose-another', 'replace'],
  unreadable: ['try-again', 'choose-another'],
  empty: ['try-again', 'choose-another', 'replace'],
  'git-conflict': ['try-again', 'choose-another', 'replace'],
  'other-assessment': ['try-again', 'choose-another'],
  'partly-readable': ['try-again', 'choose-another', 'replace'],
  'too-many': ['try-again', 'choose-another'],
};

export type Content =
  | { readonly kind: 'assessment'; readonly assessment: Assessment }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/** What a file says, as the strict reader read it, to the assessment `id` that is kept in it. */
export function contentFor(id: string, text: string, reading: ReadResult): Content {
  const problem = (found: FileProblem): Content => ({ kind: 'problem', problem: found });
  if (text.trim() === '') return problem({ kind: 'empty' });
  if (reading.kind === 'refused') {
    const isMarked = reading.refusal.kind === 'not-json' && /^<{7} /m.test(text);
    return problem(isMarked ? { kind: 'git-conflict' } : reading.refusal);
  }
  const { assessment, repairs } = reading;
  if (assessment.id !== id) {
    return problem({ kind: 'other-assessment', name: assessment.profile.name });
  }
  if (repairs.length > 0) return problem({ kind: 'partly-readable', count: repairs.length });
  return { kind: 'assessment', assessment };
}

/** Whether it is more than the app would keep: what is over a limit would be left out without a word. */
export function isTooMuch(whole: Assessment): boolean {
  return (
    whole.systems.length > systemLimit ||
    collectionIds.some((id) => whole[id].length > collectionLimits[id])
  );
}
