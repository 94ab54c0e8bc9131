import type { Assessment } from '../core/assessment.ts';
import { fileLimit, type Refusal, type Repair } from '../core/file/read.ts';
import { readReply, type ReplyHead } from '../core/share/reply.ts';
import { fromBase64Url } from '../share/base64url.ts';
import type { OpenRefusal } from '../share/links.ts';

/** One thing that somebody sent: a link, the text of a file, or the bytes of one. */
export type ReplySource =
  | { readonly kind: 'link'; readonly hash: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> };

/** Why something that was sent is not taken as a reply. Nothing is stored or changed in any of these cases. */
export type ReplyRefusal =
  /** The browser cannot read the file. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** A text or a file that holds nothing of ours. */
  | { readonly kind: 'no-link' }
  /** Sealed to a key, and this browser has none at all. */
  | { readonly kind: 'no-key' }
  | { readonly kind: 'other-key' }
  | { readonly kind: 'sealed-damaged' }
  /** The backup of a key, which is restored elsewhere. */
  | { readonly kind: 'key-backup' }
  /** Levels alone: nobody can tell whose they are. */
  | { readonly kind: 'levels' }
  | { readonly kind: 'invitation' }
  /** The code that reads it could not be loaded. */
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'link'; readonly refusal: Exclude<OpenRefusal, { readonly kind: 'file' }> }
  | { readonly kind: 'file'; readonly refusal: Refusal };

/** A reply that was opened and checked. Nothing of it is stored yet. */
export interface ReadReply {
  /** Null for an assessment file that was sent without an invitation. */
  readonly head: ReplyHead | null;
  readonly assessment: Assessment;
  readonly repairs: readonly Repair[];
  /** False for what anybody on the way could have read. */
  readonly isSealed: boolean;
}

export type ReplyOutcome =
  | { readonly kind: 'read'; readonly reply: ReadReply }
  /** Only a passphrase opens it. */
  | {
      readonly kind: 'locked';
      readonly sealed: Uint8Array<ArrayBuffer>;
      /** One was tried, and it was not the right one. */
      readonly isWrong: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: ReplyRefusal };

/** What reading needs from outside. */
export interface ReadingDesk {
  readonly identities: readonly string[];
  /** ISO date. */
  readonly today: string;
  /** Stands in for an identifier or timestamp that cannot be used. */
  readonly spare: { readonly id: string; readonly now: string };
}

/** Bytes of a file that are looked at: as many as the longest text that is read can take. */
export const replyFileLimit = fileLimit * 4;

/** Links and sealed texts that are looked for at most: far more than anybody has clients. */
export const sourceLimit = 1_000;

/** The links and sealed texts that somebody pasted, perhaps with the whole mail around them. */
export function sourcesIn(text: string): readonly ReplySource[] {
  if (/^\s*\{/.test(text)) return [{ kind: 'bytes', bytes: new TextEncoder().encode(text) }];
  const sources: ReplySource[] = [];
  for (const [link] of text.matchAll(/#\/open\/[\w.-]+/g)) {
    if (sources.length === sourceLimit) return sources;
    // A full stop behind a link ends a sentence and not the link.
    sources.push({ kind: 'link', hash: link.replace(/\.+$/, '') });
  }
  for (const [, body = ''] of text.matchAll(armour)) {
    if (sources.length === sourceLimit) return sources;
    const letters = body.replace(/[\s=]/g, '').replaceAll('+', '-').replaceAll('/', '_');
    const bytes = fromBase64Url(letters);
    if (bytes) sources.push({ kind: 'bytes', bytes });
  }
  return sources;
}

/** What `age --armor` writes: letters that survive a mail. */
const armour = /-----BEGIN AGE ENCRYPTED FILE-----([\w+/=\s]*)-----END AGE ENCRYPTED FILE-----/g;

/** Opens and checks one thing that was sent. It throws only where code cannot be loaded. */
export async function replyFrom(source: ReplySource, desk: ReadingDesk): Promise<ReplyOutcome> {
  if (source.kind === 'bytes') return fromBytes(source.bytes, desk);
  const { openLink } = await import('../share/links.ts');
  const opened = await openLink(source.hash, desk.today, desk.spare);
  switch (opened.kind) {
    case 'answers':
      return { kind: 'read', reply: { ...withoutKind(opened), isSealed: false } };
    case 'sealed':
      return unsealed(opened.sealed, desk);
    case 'levels':
      return refused({ kind: 'levels' });
    case 'invitation':
    case 'expired':
      return refused({ kind: 'invitation' });
    case 'refused':
      return refusedLink(opened.refusal);
  }
}

/** Opens what only a passphrase opens. It takes about a second, which is what keeps guessing slow. */
export async function replyWithPassphrase(
  sealed: Uint8Array<ArrayBuffer>,
  passphrase: string,
  desk: ReadingDesk,
): Promise<ReplyOutcome> {
  const { openWithPassphrase } = await import('../share/seal.ts');
  const opened = await openWithPassphrase(sealed, passphrase);
  if (opened.kind === 'opened') return fromOpened(opened.bytes, desk);
  if (opened.kind === 'wrong-passphrase') return { kind: 'locked', sealed, isWrong: true };
  return refused({ kind: 'sealed-damaged' });
}

async function fromBytes(bytes: Uint8Array<ArrayBuffer>, desk: ReadingDesk): Promise<ReplyOutcome> {
  if (textOf(bytes.subarray(0, 22)) === 'age-encryption.org/v1\n') return unsealed(bytes, desk);
  if (bytes.length > replyFileLimit) return refused({ kind: 'too-large', limit: replyFileLimit });
  const text = textOf(bytes);
  if (/^\uFEFF?\s*\{/.test(text)) return fromText(text, desk, false);
  // A link or a sealed text that somebody saved as a file.
  const [first] = sourcesIn(text);
  return first ? replyFrom(first, desk) : refused({ kind: 'no-link' });
}

async function unsealed(sealed: Uint8Array<ArrayBuffer>, desk: ReadingDesk): Promise<ReplyOutcome> {
  const { openWithKeys, sealedLimit } = await import('../share/seal.ts');
  if (sealed.length > sealedLimit) return refused({ kind: 'too-large', limit: sealedLimit });
  const opened = await openWithKeys(sealed, desk.identities);
  switch (opened.kind) {
    case 'opened':
      return fromOpened(opened.bytes, desk);
    case 'needs-passphrase':
      return { kind: 'locked', sealed, isWrong: false };
    case 'other-key':
      return refused({ kind: desk.identities.length === 0 ? 'no-key' : 'other-key' });
    case 'wrong-passphrase':
    case 'needs-key':
    case 'not-sealed':
    case 'damaged':
      return refused({ kind: 'sealed-damaged' });
  }
}

/** A file holds its text as it is, so that the `age` program gives something readable; a link packs it first. */
async function fromOpened(
  bytes: Uint8Array<ArrayBuffer>,
  desk: ReadingDesk,
): Promise<ReplyOutcome> {
  const text = textOf(bytes);
  if (text.includes('AGE-SECRET-KEY-1')) return refused({ kind: 'key-backup' });
  const asText = fromText(text, desk, true);
  if (asText.kind === 'read' || !isNotJson(asText)) return asText;
  const { unpackedAnswers } = await import('../share/links.ts');
  const unpacked = await unpackedAnswers(bytes, desk.spare);
  if (unpacked.kind === 'answers') {
    return { kind: 'read', reply: { ...withoutKind(unpacked), isSealed: true } };
  }
  const isPacked = unpacked.kind === 'refused' && unpacked.refusal.kind !== 'foreign';
  return isPacked ? refusedLink(unpacked.refusal) : asText;
}

function fromText(text: string, desk: ReadingDesk, isSealed: boolean): ReplyOutcome {
  const read = readReply(text, desk.spare);
  if (read.kind === 'refused') return refused({ kind: 'file', refusal: read.refusal });
  return { kind: 'read', reply: { ...withoutKind(read), isSealed } };
}

function isNotJson(outcome: ReplyOutcome): boolean {
  return (
    outcome.kind === 'refused' &&
    outcome.refusal.kind === 'file' &&
    outcome.refusal.refusal.kind === 'not-json'
  );
}

function withoutKind({ head, assessment, repairs }: Omit<ReadReply, 'isSealed'>) {
  return { head, assessment, repairs };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function refusedLink(refusal: OpenRefusal): ReplyOutcome {
  return refused(refusal.kind === 'file' ? refusal : { kind: 'link', refusal });
}

function refused(refusal: ReplyRefusal): ReplyOutcome {
  return { kind: 'refused', refusal };
}
