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
  try {
    await database.open();
    return {
      repository: dexieRepository(database),
      failure: null,
      onClosed: (callback) => {
        database.on('versionchange', () => {
          database.close();
          callback();
        });
      },
    };
  } catch (error) {
    return { repository: memoryRepository(), failure: failureOf(error), onClosed: () => undefined };
  }
}
