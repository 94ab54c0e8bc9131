import { Dexie, type EntityTable } from 'dexie';
import type { Client } from '../core/portfolio/client.ts';
import type { Brand } from '../core/share/brand.ts';
import type { Invitation } from '../core/share/invitation.ts';

export type { Client };

/** A pair of keys that replies are sealed to. Old ones stay, so that old replies still open. */
export interface DeskKey {
  readonly id: string;
  readonly recipient: string;
  readonly identity: string;
  /** ISO timestamp. */
  readonly createdAt: string;
  /** ISO timestamp of the last backup, or empty: nobody could open replies if this browser were lost. */
  readonly backedUpAt: string;
  /** ISO timestamp since which new invitations use another, or empty. */
  readonly replacedAt: string;
}

/** An invitation that was answered or is being answered here. Its id is the assessment's. */
export interface Received {
  readonly id: string;
  readonly invitation: Invitation;
  /** ISO timestamp at which it was taken up, and at which a reply was last sent, or empty. */
  readonly receivedAt: string;
  readonly repliedAt: string;
}

export interface DeskBrand {
  readonly id: 'own';
  readonly brand: Brand;
}

/**
 * The hand-off on this computer: keys, brand, invitations and clients of a consultant, and the invitations
 * that a client received. It is a database of its own, since it belongs to a person and not to an assessment,
 * and no file of an assessment may ever carry it.
 */
export class DeskDatabase extends Dexie {
  readonly keys!: EntityTable<DeskKey, 'id'>;
  readonly brands!: EntityTable<DeskBrand, 'id'>;
  readonly invitations!: EntityTable<Invitation, 'id'>;
  readonly clients!: EntityTable<Client, 'id'>;
  readonly received!: EntityTable<Received, 'id'>;

  constructor(name = 'plumbline-desk') {
    super(name);
    this.version(1).stores({
      ...{ keys: 'id', brands: 'id', invitations: 'id', clients: 'id', received: 'id' },
    });
  }
}
