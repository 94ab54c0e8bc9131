import type { Assessment } from '../assessment.ts';
import { isIdentical, previewReplacement } from '../import-preview.ts';
import { joined } from '../share/join.ts';
import type { BackedUp } from './format.ts';

/** How an assessment of a backup stands to what this browser holds under the same identifier. */
export type Standing = 'new' | 'deleted-here' | 'same' | 'newer-here' | 'newer-in-backup';

/**
 * - `add`: it is not here yet
 * - `join`: take of each answer the newer one, and what only one side has
 * - `copy`: put it beside the one that is here
 * - `leave`: change nothing
 */
export type RestoreChoice = 'add' | 'join' | 'copy' | 'leave';

export interface Comparison {
  readonly standing: Standing;
  /** How much joining would change here; null where there is nothing to join with. */
  readonly gains: Gains | null;
  /** The one on top is what is done unless somebody decides otherwise. */
  readonly choices: readonly [RestoreChoice, ...RestoreChoice[]];
}

export interface Gains {
  readonly answers: number;
  /** Documents, systems, entries of the other lists, and settings. */
  readonly others: number;
}

/** What is here under the identifier, and whether it lies in the recycle bin. */
export interface Here {
  readonly assessment: Assessment;
  readonly isDeleted: boolean;
}

export function compareWithHere(here: Here | null, backedUp: BackedUp): Comparison {
  if (!here) return { standing: 'new', gains: null, choices: ['add', 'leave'] };
  const mine = here.assessment;
  const theirs = backedUp.assessment;
  const gains = gainsOf(mine, theirs);
  if (here.isDeleted && backedUp.deletedAt === '') {
    return { standing: 'deleted-here', gains, choices: ['join', 'copy', 'leave'] };
  }
  if (isIdentical(previewReplacement(mine, theirs))) {
    return { standing: 'same', gains, choices: ['leave', 'copy'] };
  }
  // Joining with an older backup could bring back what was emptied on purpose, so nobody gets it unasked.
  return theirs.updatedAt > mine.updatedAt
    ? { standing: 'newer-in-backup', gains, choices: ['join', 'copy', 'leave'] }
    : { standing: 'newer-here', gains, choices: ['leave', 'join', 'copy'] };
}

function gainsOf(mine: Assessment, theirs: Assessment): Gains {
  const { items, documents, systems, lists, ...changes } = previewReplacement(
    mine,
    joinedNewer(mine, theirs),
  );
  const entries = lists.reduce(
    (sum, { added, changed, removed }) => sum + added + changed + removed,
    0,
  );
  const flags = [changes.profileChanges, changes.settingsChange, changes.offersChange];
  const others = documents.length + systems.length + entries + flags.filter(Boolean).length;
  return { answers: items.length, others };
}

/** Of each answer, document, system and entry the newer one; nothing that only one side has is lost. */
export function joinedNewer(mine: Assessment, theirs: Assessment): Assessment {
  return joined(mine, theirs, {}, '');
}
