import type { Answers, Assessment } from '../core/assessment.ts';
import type { Refusal, Repair } from '../core/file/read.ts';
import { readReply, replyText, type ReplyHead } from '../core/share/reply.ts';
import { packLevels, unpackLevels } from '../core/share/packed-levels.ts';
import { invitationText, readInvitation, type Invitation } from '../core/share/invitation.ts';
import { deflate, inflate } from './deflate.ts';
import { fragmentOf, linkLimit, readFragment, type LinkRefusal } from './fragment.ts';

/** What a link's content may unpack to, in bytes: far more than any that we make. */
export const unpackedLimit = 2_000_000;

/** A link where it is short enough for mail and chat, else only how long it would be. */
export type MadeLink =
  | { readonly kind: 'link'; readonly hash: string }
  | { readonly kind: 'too-long'; readonly length: number };

/** What a link holds. Nothing is stored or changed by reading it. */
export type OpenedLink =
  /** Levels alone, without a name. */
  | { readonly kind: 'levels'; readonly answers: Answers }
  | {
      readonly kind: 'answers';
      readonly head: ReplyHead | null;
      readonly assessment: Assessment;
      readonly repairs: readonly Repair[];
    }
  /** Only a key or a passphrase opens it. */
  | { readonly kind: 'sealed'; readonly sealed: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  /** An invitation whose day has passed; shown, so that the client can ask for another. */
  | { readonly kind: 'expired'; readonly invitation: Invitation }
  | { readonly kind: 'refused'; readonly refusal: OpenRefusal };

/** Why what a link holds is not taken. */
export type OpenRefusal =
  | LinkRefusal
  /** It would unpack to far more than any link of ours: not unpacked. */
  | { readonly kind: 'bomb' }
  /** The letters arrived whole, but what they hold is no link of ours. */
  | { readonly kind: 'foreign' }
  /** Levels that count the items of another edition of the catalogue. */
  | { readonly kind: 'other-edition'; readonly edition: number }
  | { readonly kind: 'file'; readonly refusal: Refusal };

/** Levels alone: short enough for a QR code, and without a word about anybody. */
export function levelsLink(assessment: Assessment): MadeLink {
  return made(fragmentOf('l1', packLevels(assessment)));
}

/** Answers with as much as the head allows, readable by whoever has the link. */
export async function answersLink(assessment: Assessment, head: ReplyHead): Promise<MadeLink> {
  return made(fragmentOf('a1', await deflate(replyText(assessment, head))));
}

/** The same, sealed to a public key: packed first, since what is sealed no longer packs. */
export async function sealedLink(
  assessment: Assessment,
  head: ReplyHead,
  recipient: string,
): Promise<MadeLink> {
  // Loaded when something is sealed: an invitation must not wait for it.
  const { sealTo } = await import('./seal.ts');
  const packed = await deflate(replyText(assessment, head));
  return made(fragmentOf('s1', await sealTo(recipient, packed)));
}

export async function invitationLink(invitation: Invitation): Promise<MadeLink> {
  return made(fragmentOf('i1', await deflate(invitationText(invitation))));
}

function made(hash: string): MadeLink {
  return hash.length > linkLimit
    ? { kind: 'too-long', length: hash.length }
    : { kind: 'link', hash };
}

/** Reads the address of a link as of a day. Never throws; `spare` as for `readAssessmentFile`. */
export async function openLink(
  hash: string,
  today: string,
  spare: { readonly id: string; readonly now: string },
): Promise<OpenedLink> {
  const fragment = readFragment(hash);
  if (fragment.kind === 'refused') return fragment;
  const { link, bytes } = fragment;
  switch (link) {
    case 'l1': {
      const unpacked = unpackLevels(bytes, spare.now);
      if (unpacked.kind === 'unpacked') return { kind: 'levels', answers: unpacked.answers };
      return refused(unpacked.kind === 'damaged' ? { kind: 'foreign' } : unpacked);
    }
    case 's1': {
      const { formOf } = await import('./seal.ts');
      const isSealed = formOf(bytes) !== 'none';
      return isSealed ? { kind: 'sealed', sealed: bytes } : refused({ kind: 'foreign' });
    }
    case 'a1':
      return unpackedAnswers(bytes, spare);
    case 'i1': {
      const inflated = await inflate(bytes, unpackedLimit);
      if (inflated.kind !== 'inflated') return refused(packingRefusal(inflated.kind));
      const read = readInvitation(inflated.text, today);
      if (read.kind === 'damaged') return refused({ kind: 'foreign' });
      const { invitation } = read;
      return { kind: read.kind === 'expired' ? 'expired' : 'invitation', invitation };
    }
  }
}

/** Reads what was packed and, for a sealed reply, has been opened with its key. Never throws. */
export async function unpackedAnswers(
  bytes: Uint8Array<ArrayBuffer>,
  spare: { readonly id: string; readonly now: string },
): Promise<OpenedLink> {
  const inflated = await inflate(bytes, unpackedLimit);
  if (inflated.kind !== 'inflated') return refused(packingRefusal(inflated.kind));
  const read = readReply(inflated.text, spare);
  if (read.kind === 'refused') return refused({ kind: 'file', refusal: read.refusal });
  return { ...read, kind: 'answers' };
}

function packingRefusal(kind: 'too-large' | 'damaged'): OpenRefusal {
  return { kind: kind === 'too-large' ? 'bomb' : 'foreign' };
}

function refused(refusal: OpenRefusal): OpenedLink {
  return { kind: 'refused', refusal };
}
