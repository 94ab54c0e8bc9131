import type { ControlId } from '../../content/items.ts';
import type { Entry } from '../entries.ts';

/** Why a control is in: a risk it treats, a law or a contract that asks for it, or good practice. */
export const drivers = ['risk', 'law', 'contract', 'good-practice'] as const;
export type Driver = (typeof drivers)[number];

/**
 * What the Statement of Applicability says of one control beyond its answer. Whether it applies, why not, its
 * owner and its evidence are the answer's.
 */
export interface SoaEntry extends Entry {
  readonly id: ControlId;
  /** Why it is in. Why it is out stands in the answer. */
  readonly reason: string;
  readonly drivers: readonly Driver[];
  /** ISO date on which the decision is looked at again, or empty. */
  readonly reviewDate: string;
}

export const ownControlStates = ['planned', 'partly', 'in-place'] as const;
export type OwnControlState = (typeof ownControlStates)[number];

/** A control that Annex A does not have and the organisation needs (clause 6.1.3). */
export interface OwnControl extends Entry {
  /** The organisation's own number for it. */
  readonly reference: string;
  readonly title: string;
  readonly reason: string;
  readonly drivers: readonly Driver[];
  readonly state: OwnControlState;
  readonly owner: string;
  /** What shows that it works, and where it lies. */
  readonly evidence: string;
  /** ISO date of the evidence, or empty. */
  readonly evidenceDate: string;
  /** ISO date, or empty. */
  readonly reviewDate: string;
}

/** The head of the statement as it stands: what the next version will be called and who approves it. */
export interface SoaHead {
  readonly version: string;
  /** ISO date, or empty. */
  readonly date: string;
  readonly approver: string;
  readonly updatedAt: string;
}

/** One row of a version that was kept, frozen as it was. */
export interface SoaKeptRow {
  /** A control's id, or an own control's reference. */
  readonly reference: string;
  readonly title: string;
  /** Null: nobody had decided. */
  readonly applies: boolean | null;
  readonly reason: string;
  readonly drivers: readonly Driver[];
  /** 0 to 5, or null where no level was known. */
  readonly level: number | null;
  readonly owner: string;
  readonly reviewDate: string;
}

/** A version of the statement that was kept, never to change again. */
export interface SoaVersion extends Entry {
  readonly version: string;
  readonly date: string;
  readonly approver: string;
  readonly note: string;
  readonly rows: readonly SoaKeptRow[];
}

export const emptySoaHead: SoaHead = { version: '', date: '', approver: '', updatedAt: '' };

/** An entry without a word in it. `now` is an ISO timestamp. */
export function newSoaEntry(id: ControlId, now: string): SoaEntry {
  return { id, reason: '', drivers: [], reviewDate: '', createdAt: now, updatedAt: now };
}

export function newOwnControl(id: string, reference: string, now: string): OwnControl {
  return {
    id,
    reference,
    title: '',
    reason: '',
    drivers: [],
    state: 'planned',
    owner: '',
    evidence: '',
    evidenceDate: '',
    reviewDate: '',
    createdAt: now,
    updatedAt: now,
  };
}
