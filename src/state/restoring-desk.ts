import { areaIds, type AreaId } from '../content/areas.ts';
import type { BackedUpClient, BackedUpDesk, BackedUpReceived } from '../core/backup/format.ts';
import type { Client, ClientDigest } from '../core/portfolio/client.ts';
import { emptyBrand } from '../core/share/brand.ts';
import type { App } from './app.svelte.ts';

/** Stands in until the list of clients works it out anew, which it does for every one that does not fit. */
const noDigest: ClientDigest = {
  ...{ updatedAt: '', missed: [], unknown: [], provisional: 0, deadline: '' },
  areas: Object.fromEntries(areaIds.map((area) => [area, null])) as Record<AreaId, null>,
};

export interface RestoredDesk {
  readonly count: number;
  readonly keys: number;
  /** Keys stay, since a reply may have been sealed to them by then. */
  readonly undo: () => Promise<void>;
}

/**
 * Puts the desk of a backup beside what is here, by identifier: what is here stays unless the backup's is newer.
 * Clients and invitations taken up come only with their assessment.
 */
export async function restoreDesk(app: App, backup: BackedUpDesk): Promise<RestoredDesk> {
  const { desk } = app;
  await desk.open();
  const before = desk.content;
  const present = new Set([...app.assessments, ...app.deleted].map(({ id }) => id));
  const byId = <Each extends { readonly id: string }>(all: readonly Each[]) =>
    new Map(all.map((each) => [each.id, each]));

  const isUnbranded = JSON.stringify(before.brand) === JSON.stringify(emptyBrand);
  const takesBrand = isUnbranded && JSON.stringify(backup.brand) !== JSON.stringify(emptyBrand);
  if (takesBrand) await desk.keepBrand(backup.brand);

  const invitationsHere = byId(before.invitations);
  const invitations = backup.invitations.filter(({ id }) => !invitationsHere.has(id));
  for (const invitation of invitations) await desk.keepInvitation(invitation);

  const clientsHere = byId(before.clients);
  const clients = backup.clients
    .filter((each) => present.has(each.id) && isNewer(each, clientsHere.get(each.id)))
    .map((each): Client => ({ ...each, digest: clientsHere.get(each.id)?.digest ?? noDigest }));
  if (clients.length > 0) await desk.keepClients(clients);

  const receivedHere = byId(before.received);
  const received = backup.received.filter(
    (each) => present.has(each.id) && isLater(each, receivedHere.get(each.id)),
  );
  for (const each of received) await desk.keepReceived(each);

  const keys = await restoreKeys(app, backup);
  return {
    count: invitations.length + clients.length + received.length + (takesBrand ? 1 : 0),
    keys,
    undo: async () => {
      if (takesBrand) await desk.keepBrand(before.brand);
      for (const { id } of invitations) await desk.removeInvitation(id);
      for (const { id } of clients) {
        const old = clientsHere.get(id);
        await (old ? desk.keepClients([old]) : desk.removeClient(id));
      }
      for (const { id } of received) {
        const old = receivedHere.get(id);
        await (old ? desk.keepReceived(old) : desk.removeReceived(id));
      }
    },
  };
}

/** The public half is worked out anew and not believed; a key that is here stays as it is. */
async function restoreKeys(app: App, { keys }: BackedUpDesk): Promise<number> {
  if (keys.length === 0) return 0;
  const { keyPairOf } = await import('../share/seal.ts');
  const { newId, now } = app.environment;
  let added = 0;
  for (const { identity, createdAt, replacedAt } of keys) {
    const pair = await keyPairOf(identity);
    const here = app.desk.content.keys;
    if (!pair || here.some(({ recipient }) => recipient === pair.recipient)) continue;
    const times = { createdAt: createdAt || now(), backedUpAt: now(), replacedAt };
    await app.desk.keepKey({ ...pair, ...times, id: newId() });
    added += 1;
  }
  return added;
}

function isNewer(theirs: BackedUpClient, mine: Client | undefined): boolean {
  return mine === undefined || theirs.openedAt > mine.openedAt;
}

function isLater(theirs: BackedUpReceived, mine: BackedUpReceived | undefined): boolean {
  const last = (each: BackedUpReceived) =>
    each.repliedAt > each.receivedAt ? each.repliedAt : each.receivedAt;
  return mine === undefined || last(theirs) > last(mine);
}
