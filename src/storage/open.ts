import { currentVersion } from '../core/file/migrations.ts';
import { PlumblineDatabase } from './database.ts';
import { dexieRepository } from './dexie-repository.ts';
import { failureOf } from './failure.ts';
import { memoryRepository } from './memory.ts';
import type { Repository, StorageFailure } from './repository.ts';

export interface OpenedStorage {
  readonly repository: Repository;
  /** Null when IndexedDB works; else why everything lives in memory only. */
  readonly failure: StorageFailure | null;
  /** Called when another tab upgrades the database and this one has to let go of it. */
  readonly onClosed: (callback: () => void) => void;
}

/** Opens the browser's database; where that is refused, everything works in memory instead. */
export async function openStorage(name?: string): Promise<OpenedStorage> {
  const database = new PlumblineDatabase(name);
  if ((await storedVersion(database.name)) > currentVersion) return inMemory('newer');
  try {
    await database.open();
    return {
      repository: dexieRepository(database),
      failure: null,
      onClosed: (callback) => {
        database.on('versionchange', () => {
          database.close();
          callback();
          // Keeps Dexie's own handler out, which would open the upgraded database again on the next write.
          return false;
        });
      },
    };
  } catch (error) {
    return inMemory(failureOf(error));
  }
}

function inMemory(failure: StorageFailure): OpenedStorage {
  return { repository: memoryRepository(), failure, onClosed: () => undefined };
}

/** Dexie multiplies its version numbers, which leaves room between them for its own repairs. */
const dexieFactor = 10;

/**
 * The version of what is stored, or 0 if nothing is or nobody can tell. Dexie itself would open a database
 * of a newer Plumbline all the same, and change its shape to fit.
 */
function storedVersion(name: string): Promise<number> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name);
      // It asks for an upgrade only where there is no database: then none is to be left behind.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => {
        const { version } = request.result;
        request.result.close();
        resolve(Math.floor(version / dexieFactor));
      };
      request.onerror = (event) => {
        event.preventDefault();
        resolve(0);
      };
    } catch {
      resolve(0);
    }
  });
}
