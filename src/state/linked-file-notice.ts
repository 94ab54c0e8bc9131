import type { FileProblem } from '../core/linked-file/problems.ts';

/** Something that happened by itself, to be told once. */
export type LinkNotice =
  /** Others' changes came in from the file. */
  | { readonly kind: 'joined'; readonly answers: number; readonly undo: () => Promise<void> }
  | { readonly kind: 'contradicted'; readonly count: number }
  /** What was decided no longer fits: something changed here meanwhile. */
  | { readonly kind: 'decide-again' }
  | { readonly kind: 'nothing-new'; readonly name: string }
  | { readonly kind: 'copy-refused'; readonly problem: FileProblem | { readonly kind: 'gone' } };
