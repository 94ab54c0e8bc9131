import type { Brand } from '../core/share/brand.ts';
import type { Invitation } from '../core/share/invitation.ts';
import { emptyDesk, type Desk, type DeskContent } from '../storage/desk-content.ts';
import type { Client, DeskKey, Received } from '../storage/desk-database.ts';
import { deskExists } from '../storage/desk-exists.ts';
import type { StorageFailure, Stored } from '../storage/repository.ts';

/** What the desk needs from outside; the code that makes and reads keys is loaded when it is first used. */
export interface DeskEnvironment {
  readonly now: () => string;
  readonly newId: () => string;
  readonly openDesk: () => Promise<Desk>;
}

/**
 * The hand-off: one's own brand, keys, invitations and clients as a consultant, and the invitations that one
 * got as a client. Every change shows at once and is stored; where storage refuses, it lives in this tab and
 * `failure` says so.
 */
export class DeskState {
  readonly #environment: DeskEnvironment;
  #desk: Desk | null = null;
  #content: DeskContent = $state.raw(emptyDesk);
  #failure: StorageFailure | null = $state.raw(null);
  #opening: Promise<void> | null = null;

  constructor(environment: DeskEnvironment) {
    this.#environment = environment;
  }

  get content(): DeskContent {
    return this.#content;
  }

  get failure(): StorageFailure | null {
    return this.#failure;
  }

  /** The key that new invitations carry, or null before the first was made. */
  get key(): DeskKey | null {
    return this.#content.keys.findLast(({ replacedAt }) => replacedAt === '') ?? null;
  }

  /** Everything that can open a reply, newest first; old keys still open old replies. */
  get identities(): readonly string[] {
    return this.#content.keys.map(({ identity }) => identity).toReversed();
  }

  /** Reads what is stored where something is, so that whoever never used the desk does not get one. */
  async openIfKept(): Promise<void> {
    if (await deskExists()) await this.open();
  }

  /** Reads what is stored, once. */
  open(): Promise<void> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      // The code of the desk could not be fetched: the next try has to fetch it anew.
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #open(): Promise<void> {
    const desk = await this.#environment.openDesk();
    const stored = await desk.read();
    if (stored.kind === 'stored') {
      this.#content = stored.value;
      this.#desk = desk;
    } else {
      this.#desk = (await import('../storage/desk.ts')).memoryDesk();
      this.#failure = stored.failure;
    }
  }

  /** The key for a new invitation; made in this browser when there is none yet. */
  async ensureKey(): Promise<DeskKey> {
    await this.open();
    return this.key ?? this.#newKey();
  }

  /** Makes a new key for invitations to come; the old ones stay to open what is still on its way. */
  async replaceKey(): Promise<DeskKey> {
    await this.open();
    const replacedAt = this.#environment.now();
    for (const key of this.#content.keys.filter((each) => each.replacedAt === '')) {
      await this.keepKey({ ...key, replacedAt });
    }
    return this.#newKey();
  }

  async #newKey(): Promise<DeskKey> {
    const { newKeyPair } = await import('../share/seal.ts');
    const key: DeskKey = {
      ...(await newKeyPair()),
      id: this.#environment.newId(),
      createdAt: this.#environment.now(),
      backedUpAt: '',
      replacedAt: '',
    };
    await this.keepKey(key);
    return key;
  }

  /** Stores a key: a new one, one from a backup, or a change to one that is here. */
  async keepKey(key: DeskKey): Promise<void> {
    const keys = [...without(this.#content.keys, key.id), key].sort((one, other) =>
      one.createdAt.localeCompare(other.createdAt),
    );
    await this.#keep({ keys }, (desk) => desk.keepKey(key));
  }

  async keepBrand(brand: Brand): Promise<void> {
    await this.#keep({ brand }, (desk) => desk.keepBrand(brand));
  }

  async keepInvitation(invitation: Invitation): Promise<void> {
    const invitations = [...without(this.#content.invitations, invitation.id), invitation];
    await this.#keep({ invitations }, (desk) => desk.keepInvitation(invitation));
  }

  async removeInvitation(id: string): Promise<void> {
    const invitations = without(this.#content.invitations, id);
    await this.#keep({ invitations }, (desk) => desk.removeInvitation(id));
  }

  clientOf(id: string): Client | null {
    return this.#content.clients.find((client) => client.id === id) ?? null;
  }

  async keepClients(changed: readonly Client[]): Promise<void> {
    const others = this.#content.clients.filter(
      ({ id }) => !changed.some((each) => each.id === id),
    );
    const clients = [...others, ...changed];
    await this.#keep({ clients }, (desk) => desk.keepClients(changed));
  }

  async removeClient(id: string): Promise<void> {
    await this.#keep({ clients: without(this.#content.clients, id) }, (desk) =>
      desk.removeClient(id),
    );
  }

  /** The invitation that an assessment of one's own was begun with, or null. */
  receivedFor(assessment: string): Received | null {
    return this.#content.received.find(({ id }) => id === assessment) ?? null;
  }

  async keepReceived(received: Received): Promise<void> {
    const others = without(this.#content.received, received.id);
    await this.#keep({ received: [...others, received] }, (desk) => desk.keepReceived(received));
  }

  async removeReceived(id: string): Promise<void> {
    const received = without(this.#content.received, id);
    await this.#keep({ received }, (desk) => desk.removeReceived(id));
  }

  async #keep(
    change: Partial<DeskContent>,
    write: (desk: Desk) => Promise<Stored<null>>,
  ): Promise<void> {
    this.#content = { ...this.#content, ...change };
    const stored = this.#desk ? await write(this.#desk) : null;
    if (stored?.kind === 'failed') this.#failure = stored.failure;
  }
}

function without<Each extends { readonly id: string }>(all: readonly Each[], id: string): Each[] {
  return all.filter((each) => each.id !== id);
}
