import type { Dexie } from 'dexie';
import { failureOf } from './failure.ts';
import type { Stored, StorageFailure } from './repository.ts';

/** A second attempt would end like the first. */
const final: readonly StorageFailure[] = ['full', 'newer'];

/**
 * Does work on a database so that nothing throws. Browsers close databases and abort transactions for reasons of
 * their own (a crashed process, a cleaned disk): what fails is tried once more on a connection opened anew.
 * `lostTo` says why the database is no longer this tab's to open, or null where it is.
 */
export function attempts(
  database: Dexie,
  lostTo: () => StorageFailure | null,
): <Value>(work: () => Promise<Value>) => Promise<Stored<Value>> {
  return async (work) => {
    try {
      return { kind: 'stored', value: await work() };
    } catch (error) {
      const failure = lostTo() ?? failureOf(error);
      if (lostTo() || final.includes(failure)) return { kind: 'failed', failure };
    }
    try {
      database.close({ disableAutoOpen: false });
      await database.open();
      return { kind: 'stored', value: await work() };
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  };
}
