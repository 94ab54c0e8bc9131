/** Everything of ours in this browser has a name that begins with this. */
const ourPrefix = 'plumbline';

/** Where a browser does not list its databases, these are looked for by name. */
const knownNames = [
  'plumbline',
  'plumbline-before-update',
  'plumbline-desk',
  'plumbline-linked-files',
];

/** Rows that are measured; the size of the others follows from theirs. */
const sampleSize = 200;

/** How long a database may take to open. One that is being deleted or upgraded elsewhere never does. */
const patience = 2_000;

export interface TableCount {
  readonly name: string;
  readonly rows: number;
  /** Rough: characters of the rows as text. */
  readonly size: number;
}

export type DatabaseEntry =
  | { readonly kind: 'read'; readonly name: string; readonly tables: readonly TableCount[] }
  /** It is there, but another tab holds it or the browser refuses to open it. */
  | { readonly kind: 'closed'; readonly name: string };

export interface KeyEntry {
  readonly area: 'local' | 'session';
  readonly name: string;
  /** Characters of its value. */
  readonly size: number;
}

/** What this browser stores for Plumbline, read just now. */
export interface Inventory {
  readonly databases: readonly DatabaseEntry[];
  readonly keys: readonly KeyEntry[];
}

/** Counts all that is stored, without ever making a database that is not there. Never throws. */
export async function takeInventory(): Promise<Inventory> {
  const read = await Promise.all((await ourDatabases()).map(readDatabase));
  return { databases: read.filter((entry) => entry !== null), keys: ourKeys() };
}

/** The names of our databases, in order; where the browser cannot list them, those that can be there. */
export async function ourDatabases(): Promise<readonly string[]> {
  const unlisted = 'indexedDB' in globalThis ? knownNames : [];
  try {
    // Firefox gives no list while a database waits to be deleted that another tab holds.
    const all = await Promise.race([indexedDB.databases(), after(patience)]);
    if (all === null) return unlisted;
    return all
      .map(({ name = '' }) => name)
      .filter((name) => name.startsWith(ourPrefix))
      .sort();
  } catch {
    return unlisted;
  }
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, milliseconds);
  });
}

/** Our keys in localStorage and sessionStorage; none where the browser refuses them. */
export function ourKeys(): readonly KeyEntry[] {
  return (['local', 'session'] as const).flatMap((area) => {
    try {
      const storage = areaOf(area);
      return Object.keys(storage)
        .filter((name) => name.startsWith(ourPrefix))
        .sort()
        .map((name) => ({ area, name, size: storage.getItem(name)?.length ?? 0 }));
    } catch {
      return [];
    }
  });
}

export function areaOf(area: KeyEntry['area']): Storage {
  return area === 'local' ? localStorage : sessionStorage;
}

/** Null for a database that is not there after all. */
function readDatabase(name: string): Promise<DatabaseEntry | null> {
  return new Promise((resolve) => {
    const closed = { kind: 'closed', name } as const;
    const waiting = setTimeout(() => {
      resolve(closed);
    }, patience);
    try {
      const request = indexedDB.open(name);
      let isThere = true;
      request.onupgradeneeded = () => {
        // Only a database that is not there asks for an upgrade here; aborting leaves none behind.
        isThere = false;
        request.transaction?.abort();
      };
      request.onerror = (event) => {
        event.preventDefault();
        clearTimeout(waiting);
        resolve(isThere ? closed : null);
      };
      request.onsuccess = () => {
        clearTimeout(waiting);
        const database = request.result;
        // Looking must never stand in the way of an upgrade or of erasing.
        database.onversionchange = () => {
          database.close();
        };
        const counting = Promise.all([...database.objectStoreNames].map(countIn(database)));
        counting
          .then(
            (tables) => resolve({ kind: 'read', name, tables }),
            () => resolve(closed),
          )
          .finally(() => database.close());
      };
    } catch {
      clearTimeout(waiting);
      resolve(closed);
    }
  });
}

function countIn(database: IDBDatabase): (name: string) => Promise<TableCount> {
  return async (name) => {
    const store = database.transaction(name).objectStore(name);
    const [rows, sample] = await Promise.all([
      answerTo(store.count()),
      answerTo(store.getAll(null, sampleSize)),
    ]);
    const measured = sample.reduce((sum: number, row) => sum + sizeOf(row), 0);
    const share = sample.length === 0 ? 0 : rows / sample.length;
    return { name, rows, size: Math.round(measured * share) };
  };
}

/** A row that cannot be written as text, such as a folder's handle, counts as little as it takes. */
function sizeOf(row: unknown): number {
  try {
    return (JSON.stringify(row) as string | undefined)?.length ?? 0;
  } catch {
    return 0;
  }
}

function answerTo<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('refused'));
    };
  });
}
