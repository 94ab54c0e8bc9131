import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { directives } from '../../src/pwa/build/content-security-policy.ts';
import en from '../../src/i18n/locales/en.ts';
import { downloadOf } from './support/downloads.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';
import { Watch } from './support/watch.ts';

onlyInChromium('same-everywhere');

const words = en.privacy;
const passphrase = 'otter gravel window nine';

const part = (page: Page, title: string) => page.getByRole('region', { name: title });

/** What the browser itself says is left of us, without asking the app. */
function left(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    worker: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

async function answerAndNote(app: Plumbline): Promise<string> {
  const id = await app.startCheck('Acme');
  const card = await app.seeItem('4.1', id);
  await card.getByRole('radio').nth(2).check();
  await app.openDetails(card);
  await card.getByLabel(en.check.note, { exact: true }).fill('Kept for ever');
  await expect(app.saveMark).toBeVisible();
  return id;
}

async function sealedBackup(page: Page): Promise<string> {
  const backup = part(page, words.backup.title);
  await backup.getByLabel(en.consultant.key.backUp.passphrase, { exact: true }).fill(passphrase);
  await backup.getByLabel(en.consultant.key.backUp.again).fill(passphrase);
  const download = await downloadOf(page, () =>
    backup.getByRole('button', { name: words.backup.save }).click(),
  );
  expect(download.name).toMatch(/^plumbline-backup-\d{4}-\d\d-\d\d\.age$/);
  return download.path;
}

async function erase(page: Page): Promise<void> {
  const section = part(page, words.erase.title);
  await section.getByRole('button', { name: words.erase.begin }).click();
  await section.getByLabel(words.erase.confirm).check();
  await section.getByRole('button', { name: words.erase.run }).click();
}

test('answered, backed up sealed, erased, proved empty, restored: everything is back', async ({
  page,
}) => {
  // Sealing and opening take about a second each, by design.
  test.slow();
  const watch = await Watch.over(page);
  const app = new Plumbline(page);
  const id = await answerAndNote(app);
  const { file: before } = await app.exportJson(id);
  await app.worksOffline();
  await app.goTo('#/privacy');
  await expect(part(page, words.stored.title).getByText('answers', { exact: true })).toBeVisible();
  const path = await sealedBackup(page);
  const sealed = readFileSync(path, 'latin1');
  expect(sealed).toContain('age-encryption.org/v1');
  expect(sealed).not.toContain('Kept for ever');

  await test.step('erased, and counted again', async () => {
    await erase(page);
    await expect(app.heading).toHaveText(words.erase.erasedTitle);
    await expect(page.getByText(words.stored.nothing)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await left(page)).toEqual({
      ...{ databases: [], local: [], session: [], caches: [], worker: 0 },
    });
  });

  await test.step('a fresh start knows nothing', async () => {
    await page.getByRole('link', { name: words.erase.afresh }).click();
    await expect(app.heading).toHaveText(en.home.heroTitle);
    await expect(page.getByText(en.home.list.empty)).toBeVisible();
  });

  await test.step('restored', async () => {
    await app.goTo('#/privacy');
    const restore = part(page, words.restore.title);
    await restore.getByLabel(words.restore.choose).setInputFiles({
      ...{ name: 'plumbline-backup.age', mimeType: 'application/octet-stream' },
      buffer: readFileSync(path),
    });
    await restore.getByLabel(words.restore.passphrase).fill('otter gravel window ten');
    await restore.getByRole('button', { name: words.restore.open }).click();
    await expect(restore.getByText(words.restore.wrong)).toBeVisible();
    await restore.getByLabel(words.restore.passphrase).fill(passphrase);
    await restore.getByRole('button', { name: words.restore.open }).click();
    await expect(restore.getByText(words.restore.standings.new)).toBeVisible();
    await restore.getByRole('button', { name: words.restore.apply, exact: true }).click();
    await expect(page.getByText(words.restore.done(1, 0, 0))).toBeVisible();
    const { file: after } = await app.exportJson(id);
    expect(after.assessment).toEqual(before.assessment);
  });
  watch.expectSilence();
});

test('another tab lets go when everything is erased, and loses nothing that it shows', async ({
  page,
}) => {
  const app = new Plumbline(page);
  const id = await answerAndNote(app);
  const other = await page.context().newPage();
  const there = new Plumbline(other);
  await there.seeItem('4.1', id);
  await app.goTo('#/privacy');
  await erase(page);
  await expect(app.heading).toHaveText(words.erase.erasedTitle);
  expect(await left(page)).toMatchObject({ databases: [] });
  await expect(there.card('4.1').getByRole('radio').nth(2)).toBeChecked();
});

test('a connection that does not let go is named, and nothing is claimed', async ({ page }) => {
  const app = new Plumbline(page);
  await answerAndNote(app);
  const other = await page.context().newPage();
  await other.goto('/favicon.png');
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('plumbline');
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve();
        };
      }),
  );
  await app.goTo('#/privacy');
  await erase(page);
  // The other tab is given some seconds to let go.
  await expect(app.heading).toHaveText(words.erase.partlyTitle, { timeout: 20_000 });
  await expect(page.getByText(words.erase.remains['database-held']('plumbline'))).toBeVisible();
  await other.close();
  await expect.poll(() => left(page)).toMatchObject({ databases: [] });
});

test('what left is counted live, and every rule of the policy has its sentence', async ({
  page,
}) => {
  const app = new Plumbline(page);
  await app.goTo('#/privacy');
  const sent = part(page, words.sent.title);
  await expect(sent.getByText(words.sent.none)).toBeVisible();
  await sent.getByText(words.sent.policy).click();
  for (const rule of directives) await expect(sent.getByText(rule, { exact: true })).toBeVisible();
  await expect(sent.getByText(words.sent.unknownRule)).toHaveCount(0);
  const count = async () => {
    const said = await sent.getByText(/^This site:/).innerText();
    return Number(/\d+/.exec(said)?.[0]);
  };
  const before = await count();
  await page.evaluate(() => fetch('./favicon.png'));
  await expect.poll(count).toBeGreaterThan(before);
});

test('the offline copy can be repaired without touching the data', async ({ page }) => {
  const app = new Plumbline(page);
  const id = await answerAndNote(app);
  await app.worksOffline();
  await app.goTo('#/privacy');
  const offline = part(page, words.offline.title);
  await expect(offline.getByText(words.offline.states.active)).toBeVisible();
  const loaded = page.waitForEvent('load');
  await offline.getByRole('button', { name: words.offline.repair }).click();
  await loaded;
  await expect(app.heading).toHaveText(words.title);
  await app.worksOffline();
  const card = await app.seeItem('4.1', id);
  await expect(card.getByRole('radio').nth(2)).toBeChecked();
});

test.describe('axe', () => {
  for (const [scheme, width] of [
    ['light', 390],
    ['dark', 1440],
  ] as const) {
    test(`axe finds nothing, all of it open, ${scheme}, ${width} px wide`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const app = new Plumbline(page);
      await answerAndNote(app);
      await app.goTo('#/privacy');
      const file = readFileSync(await sealedBackup(page));
      await app.unfoldAll(page.locator('main'));
      const restore = part(page, words.restore.title);
      await restore.getByLabel(words.restore.choose).setInputFiles({
        ...{ name: 'a.age', mimeType: 'application/octet-stream', buffer: file },
      });
      await restore.getByLabel(words.restore.passphrase).fill(passphrase);
      await restore.getByRole('button', { name: words.restore.open }).click();
      await expect(restore.getByText(words.restore.standings.same)).toBeVisible();
      await part(page, words.erase.title).getByRole('button', { name: words.erase.begin }).click();
      await page.getByRole('button', { name: words.erase.run }).click();
      const look = async () => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .setLegacyMode()
          .analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
      };
      expect(await look()).toEqual([]);
      await page.getByLabel(words.erase.confirm).check();
      await page.getByRole('button', { name: words.erase.run }).click();
      await expect(app.heading).toHaveText(words.erase.erasedTitle);
      expect(await look()).toEqual([]);
    });
  }
});
