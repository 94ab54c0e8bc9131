import type { AreaId } from '../../content/areas.ts';
import type { ItemId } from '../../content/items.ts';

/** What the portfolio shows of a client without loading the assessment. */
export interface ClientDigest {
  /** The assessment's `updatedAt` that it was worked out from. */
  readonly updatedAt: string;
  /** Low readings, 0 to 1; null where every item of the area is excluded. */
  readonly areas: Readonly<Record<AreaId, number | null>>;
  /** Items that are surely below their target. */
  readonly missed: readonly ItemId[];
  /** Items answered with "I don't know". */
  readonly unknown: readonly ItemId[];
  /** Items whose level rests on the quick check. */
  readonly provisional: number;
  /** Nearest day (ISO date) on which a duty of the AI Act starts, or empty. */
  readonly deadline: string;
}

/** An assessment of somebody else, kept apart from one's own. Its id is the assessment's. */
export interface Client {
  readonly id: string;
  /** The invitation that was answered, or empty. */
  readonly invitation: string;
  readonly tags: readonly string[];
  readonly note: string;
  /** ISO date on which the last reply was sent, and ISO timestamp at which it was opened here. */
  readonly sentOn: string;
  readonly openedAt: string;
  readonly replies: number;
  readonly digest: ClientDigest;
}

export const tagLimit = 40;
export const tagsLimit = 12;
export const clientNoteLimit = 2_000;

/** A tag as it is kept: one line, without spaces around it; empty where nothing is left. */
export function asTag(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, tagLimit).trim();
}

/** A client with one more tag; the same client where it has it, in whatever case, or has as many as it may. */
export function tagged(client: Client, text: string): Client {
  const tag = asTag(text);
  const has = client.tags.some((each) => each.toLowerCase() === tag.toLowerCase());
  if (tag === '' || has || client.tags.length >= tagsLimit) return client;
  return { ...client, tags: [...client.tags, tag] };
}

export function untagged(client: Client, tag: string): Client {
  return { ...client, tags: client.tags.filter((each) => each !== tag) };
}
