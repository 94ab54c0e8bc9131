import { expect, test } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { runCorpus, say, type Corpus, type Input } from '../fuzz/campaign.ts';
import { linkFixtures } from '../fuzz/corpora/seeds.ts';
import { spoiledDocument } from '../fuzz/make-document.ts';
import { spoiledLink } from '../fuzz/make-link.ts';
import { spoiledReply } from '../fuzz/make-reply.ts';
import { dumpOf } from './support/database.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';
import { Watch } from './support/watch.ts';

onlyInChromium('same-everywhere');

/** Some of it is megabytes, and the machine may have other things to do. */
const patience = { timeout: 30_000 };

/** How many of each are opened through the interface. */
const each = 100;

test('links and files that were spoiled open as a sentence or a preview, and nothing else happens', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const watch = await Watch.over(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const app = new Plumbline(page);
  await app.openExample();
  // An invitation makes the desk's own database, which is empty; from here on nothing may be written at all.
  await app.goTo(linkFixtures.invitation);
  await expect(page.getByText('Ana Prudente').first()).toBeVisible();
  await app.goHome();
  const origin = new URL(page.url()).origin;
  const before = await dumpOf(page);
  const done = page.getByText(en.handoff.reading, { exact: true });

  /** Opened by the address, in the same page: it cleans its address once all is read. */
  const byAddress = async (input: Input): Promise<string> => {
    const hash = String(input).replace(/^(?!#\/open\/)/, '#/open/');
    await page.evaluate((address) => {
      location.hash = address;
    }, hash);
    await expect(done).toHaveCount(0, patience);
    return 'opened';
  };
  const byFile = async (input: Input): Promise<string> => {
    const buffer = Buffer.from(input);
    await page
      .getByLabel(en.home.open.button, { exact: true })
      .setInputFiles({ name: 'a.plumbline.json', mimeType: 'application/json', buffer });
    // While the file is read there is a heading and no button yet.
    const { close, cancel } = en.app;
    const button = app.dialog.getByRole('button', { name: new RegExp(`^(${close}|${cancel})$`) });
    await expect(button).toBeVisible(patience);
    const isRefused = (await button.textContent())?.trim() === close;
    await button.click();
    await expect(app.dialog).toBeHidden(patience);
    return isRefused ? 'refused' : 'accepted';
  };
  const sealedFile = async (input: Input): Promise<string> => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.age', mimeType: '', buffer: Buffer.from(input) });
    await expect(page.getByText(en.handoff.readingFile('a.age'), { exact: true })).toHaveCount(
      0,
      patience,
    );
    return 'opened';
  };

  const tried: number[] = [];
  const run = async (
    name: string,
    make: Corpus['make'],
    open: (input: Input) => Promise<string>,
  ) => {
    const result = await runCorpus({ name, percent: 100, make, open }, each);
    tried.push(result.tried);
    say(`in the browser, ${result.line}`);
    expect(new URL(page.url()).origin).toBe(origin);
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(await dumpOf(page)).toBe(before);
  };
  await run('documents', spoiledDocument, byFile);
  await app.goTo('#/open');
  await run('links', spoiledLink, byAddress);
  await app.goTo('#/open');
  await run('sealed replies', spoiledReply, sealedFile);

  expect(tried).toEqual([each, each, each]);
  expect(dialogs).toEqual([]);
  watch.expectSilence();
});
