import type { Assessment } from '../assessment.ts';
import type { Client } from '../portfolio/client.ts';
import type { Brand } from '../share/brand.ts';
import type { Invitation } from '../share/invitation.ts';

/** Tells a backup of everything from an assessment file and from all other files. */
export const backupKind = 'plumbline-backup';
/** Version of the wrapping; each assessment within carries its own. Raise it with what reads the old one. */
export const backupVersion = 1;
/** Characters of a backup at most: a thousand clients, each with every answer and note, take half of it. */
export const backupLimit = 100_000_000;
/** Assessments in a backup at most. */
export const backupCountLimit = 5_000;
/** Entries of each list of the desk at most. */
export const deskLimit = 5_000;

/** An assessment as a backup holds it. */
export interface BackedUp {
  readonly assessment: Assessment;
  /** ISO timestamp of deletion, or empty. */
  readonly deletedAt: string;
}

/** A client without what is worked out anew from its assessment. */
export type BackedUpClient = Omit<Client, 'digest'>;

/** An invitation that was taken up here, by the id of the assessment that answers it. */
export interface BackedUpReceived {
  readonly id: string;
  readonly invitation: Invitation;
  readonly receivedAt: string;
  readonly repliedAt: string;
}

/** A key that opens replies. It stands in sealed backups only. */
export interface BackedUpKey {
  readonly id: string;
  readonly recipient: string;
  readonly identity: string;
  readonly createdAt: string;
  readonly replacedAt: string;
}

/** The hand-off between consultant and client. */
export interface BackedUpDesk {
  readonly brand: Brand;
  readonly invitations: readonly Invitation[];
  readonly clients: readonly BackedUpClient[];
  readonly received: readonly BackedUpReceived[];
  readonly keys: readonly BackedUpKey[];
}

export interface Backup {
  readonly exportedAt: string;
  readonly assessments: readonly BackedUp[];
  /** Null where nobody ever used the desk. */
  readonly desk: BackedUpDesk | null;
}
