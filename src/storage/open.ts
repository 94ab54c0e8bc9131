import { currentVersion } from '../core/file/migrations.ts';
import { PlumblineDatabase } from './database.ts';
import { dexieRepository } from './dexie-repository.ts';
import { failureOf } from './failure.ts';
import { dropOldCopies, keepCopy, rawTables } from './kept-copy.ts';
import { memoryRepository } from './memory.ts';
import { assessmentsIn } from './rescue.ts';
import type { Repository, StorageFailure } from './repository.ts';

export interface OpenedStorage {
  readonly repository: Repository;
  /** Null when IndexedDB works; else why everything lives in memory only. */
  readonly failure: StorageFailure | null;
  /** Called when another tab upgrades or erases the database and this one has to let go of it. */
  readonly onClosed: (callback: (failure: StorageFailure) => void) => void;
}

/**
 * Opens the browser's database; where that is refused, everything works in memory instead. Data of an earlier
 * version is copied first and then brought up to date whole or not at all. `now` is an ISO timestamp.
 */
export async function openStorage(
  name = 'plumbline',
  now = new Date().toISOString(),
  database = new PlumblineDatabase(name),
): Promise<OpenedStorage> {
  const before = await storedVersion(name);
  if (before > currentVersion) return inMemory('newer');
  const isOld = before > 0 && before < currentVersion;
  // Where there is no room for a copy the update goes on all the same: it is one transaction.
  if (isOld) await keepCopy(name, before, now).catch(() => undefined);
  try {
    await database.open();
  } catch (error) {
    const failure = failureOf(error);
    return isOld && failure !== 'full' ? rescued(name, before) : inMemory(failure);
  }
  void dropOldCopies(name, now).catch(() => undefined);
  let lostTo: StorageFailure | null = null;
  return {
    repository: dexieRepository(database, () => lostTo),
    failure: null,
    onClosed: (callback) => {
      database.on('versionchange', ({ newVersion }) => {
        // A database that is being deleted has no new version.
        lostTo = newVersion === null ? 'erased' : 'blocked';
        database.close();
        callback(lostTo);
        // Keeps Dexie's own handler out, which would open the upgraded database again on the next write.
        return false;
      });
    },
  };
}

function inMemory(failure: StorageFailure): OpenedStorage {
  return { repository: memoryRepository(), failure, onClosed: () => undefined };
}

/** The stored data stays as it is; what can be read of it is shown, and lives in memory from here. */
async function rescued(name: string, version: number): Promise<OpenedStorage> {
  const opened = inMemory('not-upgraded');
  try {
    for (const assessment of assessmentsIn(await rawTables(name), version)) {
      await opened.repository.save(assessment);
    }
  } catch {
    // It cannot even be read: the sentence of the failure says what to do.
  }
  return opened;
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
