import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { Plumbline } from './support/plumbline.ts';
import { Watch } from './support/watch.ts';

/** Takes from the page what not every engine has, whatever this one has. */
async function withoutExtras(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const names = ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker'];
    for (const name of [...names, 'BroadcastChannel']) {
      Reflect.deleteProperty(globalThis, name);
    }
    for (const name of ['serviceWorker', 'share', 'canShare', 'locks', 'storage']) {
      Reflect.deleteProperty(Navigator.prototype, name);
    }
  });
}

test('where the engine lacks every extra, a check is answered, kept and taken along', async ({
  page,
}) => {
  await withoutExtras(page);
  const watch = await Watch.over(page);
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  await app.seeItem('4.1', id);
  await page.keyboard.press('3');
  await expect(app.saveMark).toBeVisible();
  await page.reload();
  await expect(app.card('4.1').getByRole('radio', { name: '3 Defined' })).toBeChecked();
  const { file } = await app.exportJson(id);
  expect(file.assessment.answers['4.1']?.choice).toBe(3);
  await app.goTo('#/privacy');
  await expect(page.getByRole('alert')).toHaveCount(0);
  watch.expectSilence();
});

test('a file is kept up to date where the engine can, and downloaded where it cannot', async ({
  page,
}) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  await app.see('history', id);
  const { notSupported, pick } = en.linkedFile;
  const canWriteFiles = await page.evaluate(() => 'showSaveFilePicker' in globalThis);
  const newFile = page.getByRole('button', { name: pick['new-file'] });
  if (canWriteFiles) {
    await expect(newFile).toBeVisible();
    await expect(page.getByText(notSupported.text)).toBeHidden();
    return;
  }
  await expect(page.getByText(notSupported.text)).toBeVisible();
  await expect(newFile).toBeHidden();
  const { name, path } = await app.downloadFrom(notSupported.download);
  expect(name).toMatch(/\.plumbline\.json$/);
  expect(readFileSync(path, 'utf8')).toContain('"Acme"');
});
