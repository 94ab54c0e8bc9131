import { expect, test, type Page } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { Plumbline } from './support/plumbline.ts';
import { allRoutes } from './support/routes.ts';
import { serveBuild } from './support/servers.ts';
import { Watch } from './support/watch.ts';

test('works from any folder of any host, and there without the host', async ({ page }) => {
  const server = await serveBuild('/some/deep/folder/');
  try {
    const watch = await Watch.over(page);
    const app = new Plumbline(page, server.address);
    const id = await app.openExample();
    await app.worksOffline();
    await server.stop();
    await page.reload();
    for (const route of allRoutes(id)) await app.goTo(route);
    expect((await app.exportPdf(id)).bytes.length).toBeGreaterThan(50_000);
    await app.exportJson(id);
    watch.expectSilence();
  } finally {
    await server.stop();
  }
});

test('needs one visit only: parts never opened before are there offline', async ({
  page,
  context,
}) => {
  const app = new Plumbline(page);
  await app.goHome();
  await app.worksOffline();
  await context.setOffline(true);

  const id = await app.openExample();
  const chart = page.getByRole('img', { name: en.results.charts.radar });
  await expect(chart).toBeVisible();
  await expect
    .poll(() =>
      chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        return pixels.some((value) => value > 0);
      }),
    )
    .toBe(true);
  await app.exportPdf(id);
  const card = await app.seeItem('A.6.2.4', id);
  await page.keyboard.press('g');
  await expect(card.getByRole('complementary')).toBeVisible();
  await app.see('ai-act', id);
  await app.goTo('#/method');
});

test('a deep address can be reloaded offline after the first visit', async ({ page, context }) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  await app.seeItem('9.3.2', id);
  await app.worksOffline();
  await context.setOffline(true);
  await page.reload();
  await expect(app.card('9.3.2')).toBeFocused();
  await page.keyboard.press('2');
  await expect(app.saveMark).toBeVisible();
});

test('an update waits, says so without interrupting, and keeps what was typed', async ({
  page,
  context,
}) => {
  const server = await serveBuild();
  try {
    const app = new Plumbline(page, server.address);
    const id = await app.startCheck('Acme');
    await app.worksOffline();
    const card = await app.seeItem('4.1', id);
    await app.openDetails(card);
    const note = card.getByLabel(en.check.note, { exact: true });
    await note.fill('Half a sent');
    const other = new Plumbline(await context.newPage(), server.address);
    await other.see('results', id);

    await page.bringToFront();
    server.release();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.getByText(en.app.update.ready)).toBeVisible();
    await expect(note).toBeFocused();
    await note.press('End');
    await page.keyboard.type('ence');
    await expect(note).toHaveValue('Half a sentence');

    await applyUpdate(page);
    await expect(app.card('4.1')).toBeFocused();
    await app.openDetails(app.card('4.1'));
    await expect(note).toHaveValue('Half a sentence');

    // The other tab is told, and reloads when its person likes.
    await expect(other.page.getByText(en.app.update.elsewhere)).toBeVisible();
    await other.page.getByRole('button', { name: en.app.reload }).click();
    await other.hasLoaded();
    await expect(other.heading).toHaveText(en.results.title);
  } finally {
    await server.stop();
  }
});

test('an update is taken over on a screen without an assessment, too', async ({ page }) => {
  const server = await serveBuild();
  try {
    const app = new Plumbline(page, server.address);
    await app.goHome();
    await app.worksOffline();
    server.release();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.getByText(en.app.update.ready)).toBeVisible();
    await applyUpdate(page);
    await app.hasLoaded();
    await expect(page.getByText(en.app.update.ready)).toBeHidden();
  } finally {
    await server.stop();
  }
});

/** Takes the offer, and is back when the page has been loaded anew and no version waits any more. */
async function applyUpdate(page: Page): Promise<void> {
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: en.app.update.apply }).click();
  await reloaded;
  const waits = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect.poll(waits).toBe(false);
}
