import { expect, test, type Page } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { dumpOf } from './support/database.ts';
import { leaveOut, onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';
import { serveBuild } from './support/servers.ts';

onlyInChromium('same-everywhere');

const { save, storage } = en.app;

/** Begins a check with one answer that is stored. */
async function startedCheck(page: Page, home = '/') {
  const app = new Plumbline(page, home);
  const id = await app.startCheck('Acme');
  const card = await app.seeItem('4.1', id);
  await page.keyboard.press('3');
  await expect(app.saveMark).toBeVisible();
  return { app, id, card };
}

const radio = (app: Plumbline, item: '4.1' | '4.2', name: string) =>
  app.card(item).getByRole('radio', { name });

test('a tab that crashes in mid-write costs nothing that was marked as saved', async ({
  page,
  context,
  browserName,
}) => {
  leaveOut(browserName !== 'chromium', 'devtools');
  const { app, id, card } = await startedCheck(page);
  await app.openDetails(card);
  const note = card.getByLabel(en.check.note, { exact: true });
  await note.fill('Saved');
  await expect(app.saveMark).toBeVisible();
  const devtools = await context.newCDPSession(page);
  // Right behind the letters, which are being written.
  await note.pressSequentially(' and more', { delay: 0 });
  const crashed = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;

  const later = new Plumbline(await context.newPage());
  const again = await later.seeItem('4.1', id);
  await expect(radio(later, '4.1', '3 Defined')).toBeChecked();
  await later.openDetails(again);
  await expect(again.getByLabel(en.check.note, { exact: true })).toHaveValue(/^Saved/);
});

test('what is deleted from under an open tab stays on its screen, and is stored again with a reload', async ({
  page,
  context,
}) => {
  const { app, id } = await startedCheck(page);
  const other = await context.newPage();
  await other.goto('/favicon.png');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('plumbline');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error ?? new Error('refused'));
        request.onblocked = () => reject(new Error('the app holds on'));
      }),
  );
  await page.bringToFront();
  await expect(page.getByRole('alert')).toContainText(storage.erased);
  await page.keyboard.press('n');
  await page.keyboard.press('2');
  await expect(radio(app, '4.2', '2 Repeatable')).toBeChecked();
  await expect(page.getByText(save['not-saved'])).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await app.seeItem('4.1', id);
  await expect(radio(app, '4.1', '3 Defined')).toBeChecked();
  await expect(radio(app, '4.2', '2 Repeatable')).toBeChecked();
});

test('all site data cleared while the app is open: the next answer stores everything again', async ({
  page,
  context,
  browserName,
}) => {
  leaveOut(browserName !== 'chromium', 'devtools');
  const { app, id } = await startedCheck(page);
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  expect(await dumpOf(page)).not.toContain('"item":"4.1"');
  await page.keyboard.press('n');
  await page.keyboard.press('2');
  await expect(page.getByText(en.app.wasGone)).toBeVisible();
  await expect(app.saveMark).toBeVisible();
  await page.reload();
  await app.seeItem('4.1', id);
  await expect(radio(app, '4.1', '3 Defined')).toBeChecked();
  await expect(radio(app, '4.2', '2 Repeatable')).toBeChecked();
});

test('a disk that fills up is said, asks before the tab closes, and needs nobody once there is room', async ({
  page,
}) => {
  // Chromium's own limit lets small writes pass for half a minute: the disk itself has to say no.
  await page.addInitScript(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (
      this: IDBObjectStore,
      ...parts: unknown[]
    ) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.put = function (...parts: unknown[]) {
      if ('isFull' in globalThis) throw new DOMException('Full on purpose', 'QuotaExceededError');
      return put.apply(this, parts);
    };
  });
  const { app, id, card } = await startedCheck(page);
  await page.evaluate(() => Object.assign(globalThis, { isFull: true }));
  await page.keyboard.press('4');
  await expect(page.getByRole('alert')).toContainText(storage.full);
  await expect(page.getByText(save['not-saved'])).toBeVisible();
  await expect(card.getByRole('radio', { name: '4 Managed' })).toBeChecked();

  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;

  // Even from another assessment: what was left behind unsaved is stored, too.
  await app.goTo('#/method');
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'isFull'));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await app.seeItem('4.1', id);
  await expect(radio(app, '4.1', '4 Managed')).toBeChecked();
});

test('a clock that is set back by a year turns no answer into an older one', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-21T12:00:00Z') });
  const { app, id } = await startedCheck(page);
  await page.clock.setSystemTime(new Date('2025-11-21T12:00:00Z'));
  await page.keyboard.press('5');
  await expect(app.saveMark).toBeVisible();
  const other = new Plumbline(await context.newPage());
  await other.seeItem('4.1', id);
  await expect(radio(other, '4.1', '5 Optimised')).toBeChecked();
  await other.page.keyboard.press('2');
  await expect(radio(app, '4.1', '2 Repeatable')).toBeChecked();
  await page.keyboard.press('1');
  await expect(radio(other, '4.1', '1 Initial')).toBeChecked();
  await page.reload();
  await app.seeItem('4.1', id);
  await expect(radio(app, '4.1', '1 Initial')).toBeChecked();
});

test('a screen whose code cannot be fetched once comes the next time, and nothing typed is gone', async ({
  page,
  context,
}) => {
  // Without a service worker, which would have the code.
  await context.addInitScript(() => {
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
      value: () => Promise.reject(new Error('Refused on purpose')),
    });
  });
  const { app, id } = await startedCheck(page);
  let refused = 0;
  await page.route(/\/assets\/ReportView[^/]*\.js$/, (route) => {
    refused += 1;
    return refused === 1 ? route.abort() : route.continue();
  });
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/check/${id}/report`);
  // It may have come anew by itself already, or asks.
  const again = page.getByRole('button', { name: en.app.loadFailed.again });
  await expect(app.heading.filter({ hasText: en.report.title }).or(again)).toBeVisible();
  if (await again.isVisible()) await again.click();
  expect(refused).toBeGreaterThan(0);
  await expect(app.heading).toHaveText(en.report.title);
  await app.seeItem('4.1', id);
  await expect(radio(app, '4.1', '3 Defined')).toBeChecked();
});

test('a broken service worker harms nobody, and the next visit repairs it', async ({
  page,
  context,
}) => {
  const server = await serveBuild();
  try {
    const { app, id } = await startedCheck(page, server.address);
    await app.worksOffline();
    await page.evaluate(async () => {
      for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.keyboard.press('n');
    await page.keyboard.press('2');
    await expect(app.saveMark).toBeVisible();
    await app.see('results', id);

    await page.goto('about:blank');
    await app.seeItem('4.1', id);
    await app.worksOffline();
    await context.setOffline(true);
    await page.reload();
    await expect(radio(app, '4.1', '3 Defined')).toBeChecked();
    await expect(radio(app, '4.2', '2 Repeatable')).toBeChecked();
  } finally {
    await server.stop();
  }
});
