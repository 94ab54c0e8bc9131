import { areaOf, ourDatabases, ourKeys } from './inventory.ts';

/** Something that is still there, and why. */
export type Remainder =
  /** Another tab does not let go of it; it goes as soon as that tab is closed. */
  | { readonly kind: 'database-held'; readonly name: string }
  | { readonly kind: 'database-refused'; readonly name: string }
  | { readonly kind: 'keys-refused'; readonly count: number };

export type Erasure =
  { readonly kind: 'erased' } | { readonly kind: 'partly'; readonly remains: readonly Remainder[] };

/** How long other tabs get to let go of a database. Those of Plumbline do it at once when they are asked. */
const patience = 3_000;

/** Deletes every database and every key of ours in this browser. Never throws. */
export async function eraseStorage(wait: number = patience): Promise<Erasure> {
  const outcomes = await Promise.all((await ourDatabases()).map((name) => drop(name, wait)));
  const remains = outcomes.filter((outcome) => outcome !== null);
  // After the databases: closing one may still have written a note.
  const kept = eraseKeys();
  if (kept > 0) remains.push({ kind: 'keys-refused', count: kept });
  return remains.length === 0 ? { kind: 'erased' } : { kind: 'partly', remains };
}

/** Null once it is gone. */
function drop(name: string, wait: number): Promise<Remainder | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => {
        resolve(null);
      };
      request.onerror = (event) => {
        event.preventDefault();
        resolve({ kind: 'database-refused', name });
      };
      request.onblocked = () => {
        setTimeout(() => {
          resolve({ kind: 'database-held', name });
        }, wait);
      };
    } catch {
      resolve({ kind: 'database-refused', name });
    }
  });
}

/** How many keys could not be removed. */
function eraseKeys(): number {
  for (const { area, name } of ourKeys()) {
    try {
      areaOf(area).removeItem(name);
    } catch {
      // Counted below.
    }
  }
  return ourKeys().length;
}
