import type { Desk } from '../storage/desk-content.ts';
import { memoryRepository } from '../storage/memory.ts';
import type { OpenedStorage } from '../storage/open.ts';

/** Everything the app takes from outside: the clock, chance and the browser's storage. */
export interface Environment {
  /** ISO timestamp in UTC. */
  readonly now: () => string;
  /** The user's calendar day as an ISO date. */
  readonly today: () => string;
  readonly newId: () => string;
  readonly openStorage: () => Promise<OpenedStorage>;
  /** The hand-off's own database; its code is loaded with it. */
  readonly openDesk: () => Promise<Desk>;
  /** Tells other tabs of this browser that an assessment changed, and hears it from them. */
  readonly channel: () => Channel;
}

export interface Channel {
  readonly send: (assessment: string) => void;
  readonly listen: (callback: (assessment: string) => void) => void;
}

export function browserEnvironment(): Environment {
  return {
    now: () => new Date().toISOString(),
    today: () => {
      const day = new Date();
      const two = (number: number) => String(number).padStart(2, '0');
      return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    },
    newId: () => crypto.randomUUID(),
    openStorage: storageOfBrowser,
    openDesk: async () => (await import('../storage/desk.ts')).openDesk(),
    channel: browserChannel,
  };
}

/** The database is no part of the first screen, which shows meanwhile. */
async function storageOfBrowser(): Promise<OpenedStorage> {
  try {
    const { openStorage } = await import('../storage/open.ts');
    return await openStorage();
  } catch {
    // Its code could not be fetched: everything works until the tab is closed, and the page says so.
    const repository = memoryRepository();
    return { repository, failure: 'failed', onClosed: () => undefined };
  }
}

function browserChannel(): Channel {
  if (!('BroadcastChannel' in globalThis)) {
    return { send: () => undefined, listen: () => undefined };
  }
  const channel = new BroadcastChannel('plumbline');
  return {
    send: (assessment) => {
      channel.postMessage(assessment);
    },
    listen: (callback) => {
      channel.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (typeof event.data === 'string') callback(event.data);
      });
    },
  };
}
