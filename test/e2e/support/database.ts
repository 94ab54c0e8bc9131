import type { Page } from '@playwright/test';
import type { AssessmentRow } from '../../../src/storage/database.ts';

/** Everything that IndexedDB holds, word for word and in a fixed order. */
export function dumpOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('refused'));
      });
    const dump: Record<string, unknown> = {};
    for (const { name = '', version = 0 } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name, version));
      for (const store of database.objectStoreNames) {
        dump[`${name} ${version} ${store}`] = await done(
          database.transaction(store).objectStore(store).getAll(),
        );
      }
      database.close();
    }
    return JSON.stringify(dump);
  });
}

/** Leaves the app, then deletes from another tab all that the browser keeps of it. */
export async function wipe(page: Page): Promise<void> {
  await page.goto('about:blank');
  const other = await page.context().newPage();
  await other.goto('/favicon.png');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('plumbline');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error ?? new Error('refused'));
        request.onblocked = () => reject(new Error('another tab holds the database'));
      }),
  );
  await other.close();
}

/** Puts assessments beside the app's own, in the shape in which it keeps them. */
export async function seed(page: Page, rows: readonly AssessmentRow[]): Promise<void> {
  await page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('refused'));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('assessments', 'readwrite');
      for (const row of all) transaction.objectStore('assessments').put(row);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error ?? new Error('refused'));
    });
    database.close();
  }, rows);
}
