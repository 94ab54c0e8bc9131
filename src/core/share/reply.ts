import * as v from 'valibot';
import type { Assessment } from '../assessment.ts';
import { currentVersion } from '../file/migrations.ts';
import { readAssessmentFile, type Refusal, type Repair } from '../file/read.ts';
import { fileFormat, identifier, isCalendarDate } from '../file/schema.ts';
import { allowedPart, shareGroups, type ShareGroup } from './field-groups.ts';

/** What stands at the head of a reply, beside the assessment. */
export interface ReplyHead {
  /** The invitation that it answers, or empty. */
  readonly invitation: string;
  /** ISO date. */
  readonly sentOn: string;
  /** What was sent; all else was left out on purpose. */
  readonly groups: readonly ShareGroup[];
  readonly message: string;
}

export const replyMessageLimit = 1_000;

const headSchema = v.object({
  invitation: v.union([v.literal(''), identifier]),
  sentOn: v.pipe(v.string(), v.check(isCalendarDate)),
  groups: v.pipe(
    v.array(v.picklist(shareGroups)),
    // Each once and in their own order, however often somebody wrote them.
    v.transform((groups) => shareGroups.filter((group) => groups.includes(group))),
  ),
  message: v.pipe(v.string(), v.maxLength(replyMessageLimit)),
});

/**
 * The text of a reply: an assessment file without its report, cut down to what the client lets go. Every
 * Plumbline opens it, and so can the client, with the `age` program and a text editor.
 */
export function replyText(assessment: Assessment, head: ReplyHead): string {
  const groups = new Set<ShareGroup>([...head.groups, 'base']);
  return JSON.stringify({
    format: fileFormat,
    version: currentVersion,
    exportedAt: '',
    reply: { ...head, groups: shareGroups.filter((group) => groups.has(group)) },
    assessment: allowedPart(assessment, groups),
  });
}

export type ReplyReading =
  | {
      readonly kind: 'read';
      /** Null for an assessment file that was sent without an invitation. */
      readonly head: ReplyHead | null;
      readonly assessment: Assessment;
      readonly repairs: readonly Repair[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads what a client sent. It trusts nothing: see `readAssessmentFile`. */
export function readReply(
  text: string,
  spare: { readonly id: string; readonly now: string },
): ReplyReading {
  const read = readAssessmentFile(text, spare);
  if (read.kind === 'refused') return read;
  const { reply } = JSON.parse(text.replace(/^\uFEFF/, '')) as { readonly reply?: unknown };
  const head = v.safeParse(headSchema, reply);
  const { assessment, repairs } = read;
  return { kind: 'read', head: head.success ? head.output : null, assessment, repairs };
}
