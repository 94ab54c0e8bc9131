import type { FileProblem } from './problems.ts';

/** Where an assessment stands with the file that it is kept in. */
export type LinkStatus =
  /** This browser has no access to files, or the first look is not through. */
  | { readonly kind: 'not-supported' | 'looking' | 'not-linked' }
  /** The browser is asking the user, or has to be told to ask again: it forgets between visits. */
  | { readonly kind: 'asking' | 'needs-permission' }
  | { readonly kind: 'writing' }
  /** `at` is an ISO timestamp. */
  | { readonly kind: 'up-to-date'; readonly at: string }
  /** Here and there somebody changed the same; nothing is written until it is decided. */
  | { readonly kind: 'changed-outside'; readonly count: number }
  | { readonly kind: 'gone' | 'refused' }
  | { readonly kind: 'not-readable'; readonly problem: FileProblem };

/** Why a file that was picked was not linked. */
export type PickRefusal = FileProblem | { readonly kind: 'not-allowed' | 'gone' };
