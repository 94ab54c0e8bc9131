import { shareGroups, type ShareGroup } from '../core/share/field-groups.ts';
import { mailAddress } from '../core/share/mail-address.ts';
import { replyMessageLimit, replyText, type ReplyHead } from '../core/share/reply.ts';
import type { Assessment } from '../core/assessment.ts';
import { fileName } from '../export/file-name.ts';
import type { MadeLink } from '../share/links.ts';
import type { Received } from '../storage/desk-database.ts';
import type { App } from './app.svelte.ts';
import { linkPage } from './edition.svelte.ts';
import type { OpenAssessment } from './open-assessment.svelte.ts';

/** How answers can be sent; `invited` only where there is an invitation to answer. */
export const sendWays = ['invited', 'levels', 'texts', 'passphrase'] as const;
export type SendWay = (typeof sendWays)[number];

/** Letters of a mail draft's address that the common mail programs still take. */
export const mailLimit = 1800;

/** What stands ready to be handed over. It is on no other computer yet. */
export type Made =
  | { readonly kind: 'none' }
  | { readonly kind: 'making' }
  | { readonly kind: 'link'; readonly address: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** The link would have been longer than mail and chat programs carry. */
      readonly isTooLong: boolean;
    }
  /** `no-page`: no page is known that the link could lead to. */
  | { readonly kind: 'failed'; readonly why: 'bad-key' | 'no-page' | 'failed' };

/** Groups that can be left out; the rest is what an assessment is. */
export const optionalGroups: readonly ShareGroup[] = shareGroups.filter((each) => each !== 'base');

/** Left out of a link that anybody can open, until the user wants them in it. */
const privateGroups: readonly ShareGroup[] = ['notes', 'evidence', 'names', 'fit'];

/** Making a reply or a result to send: what goes, to whom, and what was made of it. */
export class ReplyDraft {
  #chosenWay: SendWay | null = $state(null);
  #leftOut: Readonly<Record<SendWay, readonly ShareGroup[]>> = $state.raw({
    invited: [],
    levels: [],
    texts: privateGroups,
    passphrase: [],
  });
  #message = $state('');
  #passphrase = $state('');
  #made: Made = $state.raw({ kind: 'none' });
  /** Grows with every change, so that what was made of an earlier choice never shows as the present one. */
  #attempt = 0;
  readonly #check: OpenAssessment;
  readonly #app: App;

  constructor(check: OpenAssessment, app: App) {
    this.#check = check;
    this.#app = app;
  }

  get assessment(): Assessment {
    return this.#check.assessment;
  }

  /** The invitation that this assessment answers, or null. */
  get received(): Received | null {
    return this.#app.desk.receivedFor(this.#check.id);
  }

  get ways(): readonly SendWay[] {
    return this.received ? sendWays : sendWays.filter((way) => way !== 'invited');
  }

  get way(): SendWay {
    return this.#chosenWay ?? (this.received ? 'invited' : 'levels');
  }

  get message(): string {
    return this.#message;
  }

  get passphrase(): string {
    return this.#passphrase;
  }

  get made(): Made {
    return this.#made;
  }

  /** The groups that go, beside what always goes. */
  get groups(): readonly ShareGroup[] {
    return optionalGroups.filter((group) => !this.#leftOut[this.way].includes(group));
  }

  chooseWay(way: SendWay): void {
    this.#chosenWay = way;
    this.#forget();
  }

  /** Leaves a group out, or takes it in again. */
  toggle(group: ShareGroup): void {
    const left = this.#leftOut[this.way];
    const isOut = left.includes(group);
    const changed = isOut ? left.filter((each) => each !== group) : [...left, group];
    this.#leftOut = { ...this.#leftOut, [this.way]: changed };
    this.#forget();
  }

  setMessage(message: string): void {
    this.#message = message.slice(0, replyMessageLimit);
    this.#forget();
  }

  setPassphrase(passphrase: string): void {
    this.#passphrase = passphrase;
    this.#forget();
  }

  /** The very text that goes inside, or null for levels alone, which are no text. */
  get text(): string | null {
    return this.way === 'levels' ? null : replyText(this.assessment, this.#head());
  }

  /** Makes the link, or the file where that was asked for or the link would be too long. */
  async make(as: 'link' | 'file' = 'link'): Promise<void> {
    this.#forget();
    const attempt = this.#attempt;
    this.#made = { kind: 'making' };
    let made: Made;
    try {
      made = await this.#makeAs(as);
    } catch {
      made = { kind: 'failed', why: 'failed' };
    }
    if (attempt === this.#attempt) this.#made = made;
  }

  /** Notes that what was made left this computer, as far as anybody can know. */
  async handedOver(): Promise<void> {
    const { received } = this;
    if (!received || this.way !== 'invited') return;
    await this.#app.desk.keepReceived({ ...received, repliedAt: this.#app.environment.now() });
  }

  async #makeAs(as: 'link' | 'file'): Promise<Made> {
    const { way, assessment, received } = this;
    const head = this.#head();
    if (way === 'passphrase') return this.#sealedFile(false);
    if (way === 'invited') {
      const { isRecipient } = await import('../share/seal.ts');
      const recipient = received?.invitation.recipient ?? '';
      if (!isRecipient(recipient)) return { kind: 'failed', why: 'bad-key' };
      if (as === 'file') return this.#sealedFile(false);
      const { sealedLink } = await import('../share/links.ts');
      const link = await sealedLink(assessment, head, recipient);
      return link.kind === 'link' ? linkOf(link) : this.#sealedFile(true);
    }
    const { answersLink, levelsLink } = await import('../share/links.ts');
    const link = way === 'levels' ? levelsLink(assessment) : await answersLink(assessment, head);
    if (link.kind === 'link' && as === 'link') return linkOf(link);
    return this.#file('plumbline.json', encoded(this.text ?? ''), link.kind === 'too-long');
  }

  /** Plain text inside the seal, so that the `age` program gives what a text editor opens. */
  async #sealedFile(isTooLong: boolean): Promise<Made> {
    const { sealTo, sealWith } = await import('../share/seal.ts');
    const bytes = encoded(replyText(this.assessment, this.#head()));
    const recipient = this.received?.invitation.recipient ?? '';
    const sealed =
      this.way === 'invited'
        ? await sealTo(recipient, bytes)
        : await sealWith(this.#passphrase, bytes);
    return this.#file('age', Uint8Array.from(sealed), isTooLong);
  }

  #file(extension: string, bytes: Uint8Array<ArrayBuffer>, isTooLong: boolean): Made {
    const name = fileName(this.assessment.profile.name, this.#app.today, extension);
    return { kind: 'file', name, bytes, isTooLong };
  }

  #head(): ReplyHead {
    return {
      invitation: this.way === 'invited' ? (this.received?.invitation.id ?? '') : '',
      sentOn: this.#app.today,
      groups: this.groups,
      message: this.#message.trim(),
    };
  }

  #forget(): void {
    this.#attempt += 1;
    this.#made = { kind: 'none' };
  }
}

function linkOf(link: Extract<MadeLink, { kind: 'link' }>): Made {
  const page = linkPage();
  if (page === null) return { kind: 'failed', why: 'no-page' };
  return { kind: 'link', address: `${page}${link.hash}` };
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/**
 * The address of a mail draft, or null where it would be too long. Whoever made the invitation chose the mail
 * address, so it is written in such a way that it cannot add recipients or anything else to the draft.
 */
export function mailDraft(to: string, subject: string, body: string): string | null {
  const address = mailAddress(to, { subject, body });
  return address.length > mailLimit ? null : address;
}
