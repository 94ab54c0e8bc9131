import { areaIds, type AreaId } from '../content/areas.ts';
import { itemsOf, type ItemId } from '../content/items.ts';
import {
  answerOf,
  isAnswered,
  newAssessment,
  type Answers,
  type Assessment,
} from '../core/assessment.ts';
import type { Repair } from '../core/file/restore.ts';
import type { Summary } from '../core/summary.ts';
import type { Invitation } from '../core/share/invitation.ts';
import type { ReplyHead } from '../core/share/reply.ts';
import type { OpenedLink, OpenRefusal } from '../share/links.ts';
import type { App } from './app.svelte.ts';
import type { ReadingDesk, ReplyOutcome, ReplyRefusal } from './reply-reading.ts';
import { itemAddress, openAddress, pageAddress } from './route.ts';

/** Why something that was sent is not opened. Nothing is stored or changed in any of these cases. */
export type OpeningRefusal =
  OpenRefusal | Exclude<ReplyRefusal, { readonly kind: 'link' | 'file' }>;

/** Somebody's answers, to be looked at. Nothing of them is stored yet. */
export interface SharedResult {
  readonly head: ReplyHead | null;
  readonly assessment: Assessment;
  readonly repairs: readonly Repair[];
  /** Levels alone carry no name, and whoever keeps them gives one. */
  readonly isNameless: boolean;
  /** It was sealed to a key of this browser: a client answers an invitation. */
  readonly isReply: boolean;
}

export type OpenedContent =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: OpeningRefusal }
  | { readonly kind: 'invitation'; readonly invitation: Invitation; readonly isExpired: boolean }
  /** A passphrase opens it. */
  | {
      readonly kind: 'locked';
      readonly sealed: Uint8Array<ArrayBuffer>;
      readonly attempt: 'none' | 'opening' | 'wrong';
    }
  | { readonly kind: 'result'; readonly result: SharedResult };

export interface OpenedThing {
  readonly id: string;
  /** The name of the file, or null for what stood in the address. */
  readonly file: string | null;
  readonly content: OpenedContent;
}

/** Where the answers to an invitation go. */
export type StartChoice =
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'existing'; readonly id: string };

type Source = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/**
 * Opening what somebody sent, from the address or from files: read, checked and shown. Nothing is stored
 * until the user says so.
 */
export class LinkOpening {
  #things: readonly OpenedThing[] = $state.raw([]);
  #count = 0;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Newest first. */
  get things(): readonly OpenedThing[] {
    return this.#things;
  }

  /** Reads what stands behind `#/open/`, and then takes it out of the address bar and the history. */
  async readAddress(hash: string): Promise<void> {
    if (!hash.startsWith(`${openAddress}/`) || hash === `${openAddress}/`) return;
    this.#things = this.#things.filter(({ file }) => file !== null);
    const id = this.#begin(null);
    let content: OpenedContent;
    try {
      const { openLink } = await import('../share/links.ts');
      content = await this.#contentOf(await openLink(hash, this.#app.today, this.#spare()));
    } catch {
      this.#set(id, refused({ kind: 'not-loaded' }));
      return;
    }
    this.#set(id, content);
    if (location.hash === hash) history.replaceState(history.state, '', openAddress);
    if (this.#app.hash === hash) await this.#app.navigate(openAddress);
  }

  /** Reads files one after the other, however many were dropped. */
  async readFiles(files: readonly Source[]): Promise<void> {
    const begun = files.map((file) => ({ file, id: this.#begin(file.name) }));
    for (const { file, id } of begun) {
      try {
        this.#set(id, await this.#contentOfFile(file));
      } catch {
        this.#set(id, refused({ kind: 'not-loaded' }));
      }
    }
  }

  async openWithPassphrase(id: string, passphrase: string): Promise<void> {
    const thing = this.#things.find((each) => each.id === id);
    if (thing?.content.kind !== 'locked' || thing.content.attempt === 'opening') return;
    const locked = thing.content;
    this.#set(id, { ...locked, attempt: 'opening' });
    try {
      const { replyWithPassphrase } = await import('./reply-reading.ts');
      const outcome = await replyWithPassphrase(locked.sealed, passphrase, this.#readingDesk());
      this.#set(id, contentOfReply(outcome, false));
    } catch {
      this.#set(id, refused({ kind: 'not-loaded' }));
    }
  }

  dismiss(id: string): void {
    this.#things = this.#things.filter((thing) => thing.id !== id);
  }

  /** Assessments of one's own that an invitation can be answered with. */
  get candidates(): readonly Summary[] {
    return this.#app.assessments.filter(({ example }) => !example);
  }

  /** The assessment with which this invitation is being answered already, or null. */
  begunWith(invitation: Invitation): Summary | null {
    const received = this.#app.desk.content.received.filter(
      (each) => each.invitation.id === invitation.id,
    );
    return this.candidates.find(({ id }) => received.some((each) => each.id === id)) ?? null;
  }

  /**
   * Takes an invitation up and says at which address to begin. An expired one is not kept: its answers are the
   * user's own, and go nowhere.
   */
  async start(invitation: Invitation, choice: StartChoice, isExpired: boolean): Promise<string> {
    const { environment, desk } = this.#app;
    const assessment =
      choice.kind === 'existing'
        ? await this.#app.read(choice.id)
        : await this.#created(choice.name, invitation);
    if (!assessment) return openAddress;
    if (!isExpired) {
      await desk.open();
      const receivedAt = environment.now();
      await desk.keepReceived({ id: assessment.id, invitation, receivedAt, repliedAt: '' });
    }
    if (invitation.check === 'quick') return pageAddress(assessment.id, 'quick');
    return itemAddress(assessment.id, firstQuestion(assessment, invitation.areas));
  }

  /** Keeps a result as an assessment of its own, whatever is stored already, and says which. */
  async keep(id: string, name: string): Promise<string | null> {
    const content = this.#things.find((thing) => thing.id === id)?.content;
    if (content?.kind !== 'result') return null;
    const { assessment } = content.result;
    const kept = await this.#app.add({
      ...assessment,
      id: this.#app.environment.newId(),
      profile: { ...assessment.profile, name },
    });
    this.dismiss(id);
    return kept;
  }

  /** Adds replies to the clients, and says how many. */
  async takeAll(ids: readonly string[]): Promise<number> {
    const { takeReply } = await import('./reply-taking.ts');
    let count = 0;
    for (const id of ids) {
      const content = this.#things.find((thing) => thing.id === id)?.content;
      if (content?.kind !== 'result') continue;
      await takeReply(this.#app, content.result);
      this.dismiss(id);
      count += 1;
    }
    return count;
  }

  async #created(name: string, invitation: Invitation): Promise<Assessment> {
    const { newId, now } = this.#app.environment;
    const blank = newAssessment(newId(), name, now());
    const assessment = { ...blank, profile: { ...blank.profile, sector: invitation.sector } };
    await this.#app.add(assessment);
    return assessment;
  }

  #begin(file: string | null): string {
    const id = `opened-${(this.#count += 1)}`;
    this.#things = [{ id, file, content: { kind: 'reading' } }, ...this.#things];
    return id;
  }

  #set(id: string, content: OpenedContent): void {
    this.#things = this.#things.map((thing) => (thing.id === id ? { ...thing, content } : thing));
  }

  #spare(): { readonly id: string; readonly now: string } {
    const { newId, now } = this.#app.environment;
    return { id: newId(), now: now() };
  }

  async #contentOf(opened: OpenedLink): Promise<OpenedContent> {
    switch (opened.kind) {
      case 'refused':
        return opened;
      case 'levels':
        return { kind: 'result', result: this.#nameless(opened.answers) };
      case 'answers': {
        const { head, assessment, repairs } = opened;
        const result = { head, assessment, repairs, isNameless: false, isReply: false };
        return { kind: 'result', result };
      }
      case 'invitation':
      case 'expired': {
        // Whether it was begun already is only known once the desk is open; the preview need not wait.
        void this.#app.desk.open();
        const isExpired = opened.kind === 'expired';
        return { kind: 'invitation', invitation: opened.invitation, isExpired };
      }
      case 'sealed':
        return this.#contentOfBytes(opened.sealed);
    }
  }

  #nameless(answers: Answers): SharedResult {
    const { id, now } = this.#spare();
    const assessment = { ...newAssessment(id, '', now), answers };
    return { head: null, assessment, repairs: [], isNameless: true, isReply: false };
  }

  async #contentOfFile(file: Source): Promise<OpenedContent> {
    const { replyFileLimit } = await import('./reply-reading.ts');
    if (file.size > replyFileLimit) return refused({ kind: 'too-large', limit: replyFileLimit });
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return refused({ kind: 'unreadable' });
    }
    return this.#contentOfBytes(bytes);
  }

  async #contentOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedContent> {
    await this.#app.desk.open();
    const { replyFrom } = await import('./reply-reading.ts');
    return contentOfReply(await replyFrom({ kind: 'bytes', bytes }, this.#readingDesk()), true);
  }

  #readingDesk(): ReadingDesk {
    const { desk, today } = this.#app;
    return { identities: desk.identities, today, spare: this.#spare() };
  }
}

/** What is sealed and opens by a key of this browser answers an invitation of this browser's user. */
function contentOfReply(outcome: ReplyOutcome, isByKey: boolean): OpenedContent {
  switch (outcome.kind) {
    case 'read': {
      const { head, assessment, repairs, isSealed } = outcome.reply;
      const isReply = isByKey && isSealed;
      return { kind: 'result', result: { head, assessment, repairs, isNameless: false, isReply } };
    }
    case 'locked':
      return {
        kind: 'locked',
        sealed: outcome.sealed,
        attempt: outcome.isWrong ? 'wrong' : 'none',
      };
    case 'refused':
      return refused(outcome.refusal.kind === 'link' ? outcome.refusal.refusal : outcome.refusal);
  }
}

function refused(refusal: OpeningRefusal): OpenedContent {
  return { kind: 'refused', refusal };
}

/** The first of the wished questions that has no answer yet, or else the first of them. */
function firstQuestion(assessment: Assessment, wished: readonly AreaId[]): ItemId {
  const areas = areaIds.filter((area) => wished.length === 0 || wished.includes(area));
  const items = areas.flatMap((area) => itemsOf(area).map(({ id }): ItemId => id));
  const open = items.find((item) => !isAnswered(answerOf(assessment, item)));
  return open ?? (items[0] as ItemId);
}
