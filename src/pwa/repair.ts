/** What becomes of the offline copy: the service worker and the files that it keeps. */
export type WorkerState =
  | { readonly kind: 'none'; readonly why: 'file-address' | 'insecure' | 'unsupported' | 'refused' }
  /** `waiting` is a new version that comes into use with the next reload that is agreed to. */
  | { readonly kind: 'installing' | 'waiting' | 'active' };

export interface CacheCount {
  readonly name: string;
  readonly files: number;
}

export interface OfflineCopy {
  readonly worker: WorkerState;
  readonly caches: readonly CacheCount[];
}

/** The offline copy as it is just now. Never throws. */
export async function offlineCopy(): Promise<OfflineCopy> {
  return { worker: await workerState(), caches: await countCaches() };
}

/**
 * Unregisters the worker and empties its caches, never the data. True when nothing of it is left; the next
 * start fetches a fresh copy.
 */
export async function dropOfflineCopy(): Promise<boolean> {
  try {
    const found = await registration();
    const isInstalling = Boolean(found?.installing);
    await found?.unregister();
    // A worker that is just storing its files goes on for a moment, and would fill the cache again.
    const looks = isInstalling ? patience : 1;
    for (let look = 0; look < looks; look += 1) {
      for (const name of await ourCaches()) await caches.delete(name);
      if (isInstalling) await new Promise((resolve) => setTimeout(resolve, pause));
      if ((await ourCaches()).length === 0) return true;
    }
    return false;
  } catch {
    return false;
  }
}

/** How often an installing worker is looked after, and the time in between, in milliseconds. */
const patience = 20;
const pause = 500;

async function workerState(): Promise<WorkerState> {
  if (location.protocol === 'file:') return { kind: 'none', why: 'file-address' };
  if (!('serviceWorker' in navigator)) {
    const isInsecure = 'isSecureContext' in globalThis && !isSecureContext;
    return { kind: 'none', why: isInsecure ? 'insecure' : 'unsupported' };
  }
  try {
    const found = await registration();
    if (found?.waiting) return { kind: 'waiting' };
    if (found?.active) return { kind: 'active' };
    if (found?.installing) return { kind: 'installing' };
  } catch {
    // Private windows of some browsers refuse even the question.
  }
  return { kind: 'none', why: 'refused' };
}

async function countCaches(): Promise<readonly CacheCount[]> {
  try {
    return await Promise.all(
      (await ourCaches()).map(async (name) => {
        const files = await (await caches.open(name)).keys();
        return { name, files: files.length };
      }),
    );
  } catch {
    return [];
  }
}

/** Several apps can live under one origin: ours are the caches that carry the address of this folder. */
async function ourCaches(): Promise<readonly string[]> {
  if (!('caches' in globalThis)) return [];
  return (await caches.keys()).filter((name) => name.endsWith(folder()));
}

async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  return navigator.serviceWorker.getRegistration(folder());
}

function folder(): string {
  return new URL('./', document.baseURI).href;
}
