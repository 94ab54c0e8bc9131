import { dropOfflineCopy, offlineCopy, type OfflineCopy } from '../pwa/repair.ts';
import { eraseStorage, type Remainder } from '../storage/erase.ts';
import { takeInventory, type Inventory } from '../storage/inventory.ts';
import type { App } from './app.svelte.ts';

export type { OfflineCopy, WorkerState } from '../pwa/repair.ts';
export type { Remainder } from '../storage/erase.ts';
export type { Inventory } from '../storage/inventory.ts';

/** All that this browser keeps of Plumbline, read just now. */
export interface Stock {
  readonly inventory: Inventory;
  readonly offline: OfflineCopy;
}

export async function takeStock(): Promise<Stock> {
  const [inventory, offline] = await Promise.all([takeInventory(), offlineCopy()]);
  return { inventory, offline };
}

export type Erased = {
  /** What the browser holds after it. */
  readonly after: Stock;
} & (
  | { readonly kind: 'erased' }
  | {
      readonly kind: 'partly';
      readonly remains: readonly (Remainder | { readonly kind: 'offline-copy' })[];
    }
);

/** Deletes everything of Plumbline in this browser, and counts again. The page is to be loaded anew after it. */
export async function eraseEverything(app: App): Promise<Erased> {
  // What is still being written would come back otherwise.
  await app.settled();
  const erasure = await eraseStorage();
  const isCopyGone = await dropOfflineCopy();
  const after = await takeStock();
  const remains = [
    ...(erasure.kind === 'partly' ? erasure.remains : []),
    ...(isCopyGone ? [] : [{ kind: 'offline-copy' } as const]),
  ];
  return remains.length === 0 ? { kind: 'erased', after } : { kind: 'partly', remains, after };
}

/** Removes the offline copy, so that the next load fetches a fresh one: `repairing` until the page is loaded anew. */
export async function repairOfflineCopy(app: App): Promise<'repairing' | 'failed' | 'no-network'> {
  if (!navigator.onLine) return 'no-network';
  await app.settled();
  return (await dropOfflineCopy()) ? 'repairing' : 'failed';
}

/** The rules of the content security policy as they stand in this page; none where the page has none. */
export function policyOfPage(): readonly string[] {
  const tag = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return (tag?.content ?? '')
    .split(';')
    .map((rule) => rule.trim().replace(/\s+/g, ' '))
    .filter((rule) => rule !== '');
}
