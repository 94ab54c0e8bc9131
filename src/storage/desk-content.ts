import { emptyBrand, type Brand } from '../core/share/brand.ts';
import type { Invitation } from '../core/share/invitation.ts';
import type { Client, DeskKey, Received } from './desk-database.ts';
import type { Stored } from './repository.ts';

/** All of the desk; small, but for the clients, of which there may be a thousand. */
export interface DeskContent {
  readonly keys: readonly DeskKey[];
  readonly brand: Brand;
  readonly invitations: readonly Invitation[];
  readonly clients: readonly Client[];
  readonly received: readonly Received[];
}

/** Keeps the consultant's desk. Nothing throws: every outcome is a `Stored`. */
export interface Desk {
  read(): Promise<Stored<DeskContent>>;
  keepKey(key: DeskKey): Promise<Stored<null>>;
  keepBrand(brand: Brand): Promise<Stored<null>>;
  keepInvitation(invitation: Invitation): Promise<Stored<null>>;
  removeInvitation(id: string): Promise<Stored<null>>;
  keepClients(clients: readonly Client[]): Promise<Stored<null>>;
  removeClient(id: string): Promise<Stored<null>>;
  keepReceived(received: Received): Promise<Stored<null>>;
  removeReceived(id: string): Promise<Stored<null>>;
}

export const emptyDesk: DeskContent = {
  keys: [],
  brand: emptyBrand,
  invitations: [],
  clients: [],
  received: [],
};
