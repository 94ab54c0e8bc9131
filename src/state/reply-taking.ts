import type { Assessment } from '../core/assessment.ts';
import { isIdentical, previewReplacement, type ImportPreview } from '../core/import-preview.ts';
import type { Client } from '../core/portfolio/client.ts';
import { digestOf } from '../core/portfolio/digest.ts';
import { withReply } from '../core/portfolio/with-reply.ts';
import { resultsOf } from '../core/results.ts';
import type { ReplyHead } from '../core/share/reply.ts';
import type { App } from './app.svelte.ts';
import { putBack } from './put-back.ts';

/** What a client sent; `head` is null for an assessment file without an invitation. */
export interface TakenReply {
  readonly head: ReplyHead | null;
  readonly assessment: Assessment;
}

/** What this browser holds under the identifier of a reply, and what the reply would make of it. */
export interface KnownBefore {
  readonly assessment: Assessment;
  /** False for an assessment that is not among the clients: one's own, or one that was opened as a file. */
  readonly isClient: boolean;
  readonly preview: ImportPreview;
}

/** What taking a reply would change; null where its assessment is not in this browser. Stores nothing. */
export async function knownBefore(app: App, reply: TakenReply): Promise<KnownBefore | null> {
  await app.desk.open();
  const { id } = reply.assessment;
  const stored = await app.read(id);
  if (!stored) return null;
  const after = withReply(stored, reply.assessment, reply.head, app.environment.now());
  return {
    assessment: stored,
    isClient: app.desk.clientOf(id) !== null,
    preview: previewReplacement(stored, after),
  };
}

/**
 * Takes a reply, once somebody has seen it and said so: a new client, or the newer of each answer for one that is
 * known. Gives back the identifier of the assessment (`#/check/<id>`). Nothing throws: where storage refuses, the
 * reply lives in this tab and the app says so.
 */
export async function takeReply(app: App, reply: TakenReply): Promise<string> {
  await app.desk.open();
  const stored = await app.read(reply.assessment.id);
  const whole = stored
    ? withReply(stored, reply.assessment, reply.head, app.environment.now())
    : reply.assessment;
  return storeReply(app, reply, whole, stored);
}

/** The same with an assessment that somebody joined by hand. */
export async function storeReply(
  app: App,
  { head, assessment }: TakenReply,
  whole: Assessment,
  stored: Assessment | null,
): Promise<string> {
  const { now, today } = app.environment;
  const known = app.desk.clientOf(whole.id);
  const isNews = stored === null || !isIdentical(previewReplacement(stored, whole));
  const sentOn = head?.sentOn ?? assessment.updatedAt.slice(0, 10);
  const client: Client = {
    tags: [],
    note: '',
    ...known,
    id: whole.id,
    invitation: head?.invitation || (known?.invitation ?? ''),
    // An old reply that is opened late does not make the last one older.
    sentOn: known && known.sentOn > sentOn ? known.sentOn : sentOn,
    openedAt: now(),
    replies: (known?.replies ?? 0) + (isNews || !known ? 1 : 0),
    digest: digestOf(whole, resultsOf(whole, today()), today()),
  };
  const id = await app.add(whole);
  await app.desk.keepClients([client]);
  return id;
}

/** Puts everything back as it was before a reply was taken. */
export async function undoTaking(
  app: App,
  id: string,
  before: { readonly assessment: Assessment | null; readonly client: Client | null },
): Promise<void> {
  if (before.assessment) await putBack(app, before.assessment);
  else await app.purge(id);
  if (before.client) await app.desk.keepClients([before.client]);
  else await app.desk.removeClient(id);
}
