import { emptyBrand } from '../core/share/brand.ts';
import { emptyDesk, type Desk, type DeskContent } from './desk-content.ts';
import type { ClientDigest } from '../core/portfolio/client.ts';
import type { Invitation } from '../core/share/invitation.ts';
import { DeskDatabase, type Client, type DeskKey } from './desk-database.ts';
import { failureOf } from './failure.ts';
import type { Stored } from './repository.ts';

/** The desk in IndexedDB, opened when it is first needed. */
export function openDesk(name?: string): Desk {
  const database = new DeskDatabase(name);
  const { keys, brands, invitations, clients, received } = database;
  return {
    read: () =>
      attempt(async () => ({
        keys: (await keys.toArray()).sort(byAge),
        brand: { ...emptyBrand, ...(await brands.get('own'))?.brand },
        invitations: (await invitations.toArray()).map(invitationOfToday),
        clients: (await clients.toArray()).map(clientOfToday),
        received: (await received.toArray()).map((each) => ({
          ...each,
          invitation: invitationOfToday(each.invitation),
        })),
      })),
    keepKey: (key) => done(() => keys.put(key)),
    keepBrand: (brand) => done(() => brands.put({ id: 'own', brand })),
    keepInvitation: (invitation) => done(() => invitations.put(invitation)),
    removeInvitation: (id) => done(() => invitations.delete(id)),
    keepClients: (changed) => done(() => clients.bulkPut([...changed])),
    removeClient: (id) => done(() => clients.delete(id)),
    keepReceived: (each) => done(() => received.put(each)),
    removeReceived: (id) => done(() => received.delete(id)),
  };
}

/** What an earlier Plumbline kept lacks what came with the quick check. */
function invitationOfToday(kept: Invitation): Invitation {
  return { ...kept, check: (kept as Partial<Invitation>).check ?? 'full' };
}

function clientOfToday(kept: Client): Client {
  const digest: Partial<ClientDigest> = kept.digest;
  return { ...kept, digest: { ...kept.digest, provisional: digest.provisional ?? 0 } };
}

/** Stands in while the browser refuses storage: it forgets with the tab, and whoever uses it has to say so. */
export function memoryDesk(): Desk {
  let content = emptyDesk;
  const keep = (change: Partial<DeskContent>): Promise<Stored<null>> => {
    content = { ...content, ...change };
    return Promise.resolve({ kind: 'stored', value: null });
  };
  return {
    read: () => Promise.resolve({ kind: 'stored', value: content }),
    keepKey: (key) => keep({ keys: [...without(content.keys, key.id), key].sort(byAge) }),
    keepBrand: (brand) => keep({ brand }),
    keepInvitation: (invitation) =>
      keep({ invitations: [...without(content.invitations, invitation.id), invitation] }),
    removeInvitation: (id) => keep({ invitations: without(content.invitations, id) }),
    keepClients: (changed) => {
      const ids = new Set(changed.map(({ id }) => id));
      return keep({ clients: [...content.clients.filter(({ id }) => !ids.has(id)), ...changed] });
    },
    removeClient: (id) => keep({ clients: without(content.clients, id) }),
    keepReceived: (each) => keep({ received: [...without(content.received, each.id), each] }),
    removeReceived: (id) => keep({ received: without(content.received, id) }),
  };
}

function without<Each extends { readonly id: string }>(all: readonly Each[], id: string): Each[] {
  return all.filter((each) => each.id !== id);
}

function byAge(one: DeskKey, other: DeskKey): number {
  return one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id);
}

function done(work: () => Promise<unknown>): Promise<Stored<null>> {
  return attempt(async () => {
    await work();
    return null;
  });
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { kind: 'stored', value: await work() };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}
