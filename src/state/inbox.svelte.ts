import type { Assessment } from '../core/assessment.ts';
import { wholeReply } from '../core/portfolio/with-reply.ts';
import type { Invitation } from '../core/share/invitation.ts';
import type { App } from './app.svelte.ts';
import { Joining } from './joining.svelte.ts';
import {
  replyFileLimit,
  replyFrom,
  replyWithPassphrase,
  sourcesIn,
  type ReadingDesk,
  type ReadReply,
  type ReplyOutcome,
  type ReplyRefusal,
  type ReplySource,
} from './reply-reading.ts';
import {
  knownBefore,
  storeReply,
  takeReply,
  undoTaking,
  type KnownBefore,
} from './reply-taking.ts';

export { takeReply, type TakenReply } from './reply-taking.ts';
export type { ReadReply, ReplyRefusal } from './reply-reading.ts';

type Sent = string | Uint8Array<ArrayBuffer> | Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export type EntryState =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'locked';
      readonly sealed: Uint8Array<ArrayBuffer>;
      readonly isWrong: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: ReplyRefusal }
  | {
      readonly kind: 'preview';
      readonly reply: ReadReply;
      readonly known: KnownBefore | null;
      /** The invitation that it answers, where it is one of ours. */
      readonly invitation: Invitation | null;
    };

/** One thing that was handed in. */
export interface InboxEntry {
  readonly key: number;
  /** Of the file, or empty for what was pasted. */
  readonly name: string;
  readonly state: EntryState;
}

/** A reply that was taken, and the way back. */
export interface Taken {
  readonly id: string;
  readonly name: string;
  readonly undo: () => Promise<void>;
}

/** Replies that came in: opened, checked and shown one by one, and only then taken or dropped. */
export class Inbox {
  readonly #app: App;
  #entries: readonly InboxEntry[] = $state.raw([]);
  #keys = 0;

  constructor(app: App) {
    this.#app = app;
  }

  get entries(): readonly InboxEntry[] {
    return this.#entries;
  }

  /** How many could be taken at once. */
  get waiting(): number {
    return this.#entries.filter(({ state }) => state.kind === 'preview').length;
  }

  /** Opens everything that was handed in, each on its own: one that is refused keeps no other back. */
  async openReplies(all: readonly Sent[]): Promise<void> {
    await this.#app.desk.open();
    const work: (() => Promise<void>)[] = [];
    for (const sent of all) {
      if (typeof sent === 'string') {
        const sources = sourcesIn(sent);
        if (sources.length === 0)
          this.#begin('', { kind: 'refused', refusal: { kind: 'no-link' } });
        for (const source of sources) work.push(this.#reading('', () => this.#read(source)));
      } else if (sent instanceof Uint8Array) {
        work.push(this.#reading('', () => this.#read({ kind: 'bytes', bytes: sent })));
      } else work.push(this.#reading(sent.name, () => this.#readFile(sent)));
    }
    // One after the other: a thousand files at once would take a thousand times the room.
    for (const each of work) await each();
  }

  async unlock(key: number, passphrase: string): Promise<void> {
    const state = this.#stateOf(key);
    if (state?.kind !== 'locked') return;
    const { sealed } = state;
    const unlocking = () => replyWithPassphrase(sealed, passphrase, this.#desk());
    await this.#show(key, await loaded(unlocking));
  }

  /** Takes one reply as what it is: a new client, or news of one that is known. */
  async take(key: number): Promise<Taken | null> {
    const state = this.#stateOf(key);
    if (state?.kind !== 'preview') return null;
    this.drop(key);
    return this.#taking(state.reply, () => takeReply(this.#app, state.reply));
  }

  /** Takes one beside what is here, as another client. */
  async takeApart(key: number): Promise<Taken | null> {
    const state = this.#stateOf(key);
    if (state?.kind !== 'preview') return null;
    this.drop(key);
    const assessment: Assessment = {
      ...state.reply.assessment,
      id: this.#app.environment.newId(),
    };
    const reply = { ...state.reply, assessment };
    return this.#taking(reply, () => takeReply(this.#app, reply));
  }

  async takeAll(): Promise<readonly Taken[]> {
    const taken: Taken[] = [];
    for (const { key } of this.#entries) {
      const each = await this.take(key);
      if (each) taken.push(each);
    }
    return taken;
  }

  /** To decide answer by answer where a reply says something else than is stored. */
  joiningOf(key: number): Joining | null {
    const state = this.#stateOf(key);
    if (state?.kind !== 'preview' || !state.known) return null;
    const { reply, known } = state;
    const theirs = wholeReply(known.assessment, reply.assessment, reply.head);
    return new Joining(this.#app, known.assessment, theirs, async (whole) => {
      this.drop(key);
      const id = await storeReply(this.#app, reply, whole, known.assessment);
      await this.#lookAgain(id);
      return id;
    });
  }

  drop(key: number): void {
    this.#entries = this.#entries.filter((entry) => entry.key !== key);
  }

  async #taking(reply: ReadReply, take: () => Promise<string>): Promise<Taken> {
    const { id, profile } = reply.assessment;
    const before = { assessment: await this.#app.read(id), client: this.#app.desk.clientOf(id) };
    await take();
    await this.#lookAgain(id);
    return { id, name: profile.name, undo: () => undoTaking(this.#app, id, before) };
  }

  /** Two replies of one client may wait side by side: after one was taken, the other changes less or more. */
  async #lookAgain(id: string): Promise<void> {
    for (const { key, state } of this.#entries) {
      if (state.kind !== 'preview' || state.reply.assessment.id !== id) continue;
      await this.#show(key, { kind: 'read', reply: state.reply });
    }
  }

  #begin(name: string, state: EntryState): number {
    const key = (this.#keys += 1);
    this.#entries = [...this.#entries, { key, name, state }];
    return key;
  }

  #reading(name: string, read: () => Promise<ReplyOutcome>): () => Promise<void> {
    const key = this.#begin(name, { kind: 'reading' });
    return async () => this.#show(key, await loaded(read));
  }

  #read(source: ReplySource): Promise<ReplyOutcome> {
    return replyFrom(source, this.#desk());
  }

  async #readFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<ReplyOutcome> {
    if (file.size > replyFileLimit) {
      return { kind: 'refused', refusal: { kind: 'too-large', limit: replyFileLimit } };
    }
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return { kind: 'refused', refusal: { kind: 'unreadable' } };
    }
    return this.#read({ kind: 'bytes', bytes });
  }

  async #show(key: number, outcome: ReplyOutcome): Promise<void> {
    if (outcome.kind !== 'read') {
      this.#put(key, outcome);
      return;
    }
    const { reply } = outcome;
    const { invitations } = this.#app.desk.content;
    this.#put(key, {
      kind: 'preview',
      reply,
      known: await knownBefore(this.#app, reply),
      invitation: invitations.find(({ id }) => id === reply.head?.invitation) ?? null,
    });
  }

  #put(key: number, state: EntryState): void {
    this.#entries = this.#entries.map((entry) => (entry.key === key ? { ...entry, state } : entry));
  }

  #stateOf(key: number): EntryState | null {
    return this.#entries.find((entry) => entry.key === key)?.state ?? null;
  }

  #desk(): ReadingDesk {
    const { newId, now, today } = this.#app.environment;
    return {
      identities: this.#app.desk.identities,
      today: today(),
      spare: { id: newId(), now: now() },
    };
  }
}

/** Reading loads code when it is first needed, and without a network that can fail. */
async function loaded(read: () => Promise<ReplyOutcome>): Promise<ReplyOutcome> {
  try {
    return await read();
  } catch {
    return { kind: 'refused', refusal: { kind: 'not-loaded' } };
  }
}
