import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { AssessmentFile } from '../../src/core/file/write.ts';
import en from '../../src/i18n/locales/en.ts';
import { dumpOf } from './support/database.ts';
import { Plumbline } from './support/plumbline.ts';

const { save, storage } = en.app;

test('every change is stored, and the mark says so', async ({ page }) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  const card = await app.seeItem('4.1', id);
  await page.keyboard.press('3');
  await expect(app.saveMark).toBeVisible();
  expect(await dumpOf(page)).toContain('"item":"4.1","answer":{"choice":3');
  await app.openDetails(card);
  await card.getByLabel(en.check.owner, { exact: true }).fill('Ida');
  await expect(app.saveMark).toBeVisible();
  expect(await dumpOf(page)).toContain('"owner":"Ida"');
});

test('a reload right behind the last letter keeps the text', async ({ page }) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  const card = await app.seeItem('4.1', id);
  const note = card.getByLabel(en.check.note, { exact: true });
  await app.openDetails(card);
  for (const attempt of [1, 2, 3]) {
    const text = `Attempt ${attempt}: the quick brown fox jumps over the lazy dog.`;
    await note.fill('');
    await note.pressSequentially(text);
    await page.reload();
    await expect(card).toBeFocused();
    await app.openDetails(card);
    await expect(note).toHaveValue(text);
  }
  expect(await dumpOf(page)).toContain('Attempt 3: the quick brown fox jumps over the lazy dog.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a tab that is closed right behind an answer loses nothing', async ({ page, context }) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  await app.seeItem('4.1', id);
  await page.keyboard.press('4');
  await page.close();

  const later = new Plumbline(await context.newPage());
  const card = await later.seeItem('4.1', id);
  await expect(card.getByRole('radio', { name: '4 Managed' })).toBeChecked();
});

test('two tabs on one assessment keep each other’s answers', async ({ page, context }) => {
  const one = new Plumbline(page);
  const id = await one.startCheck('Acme');
  const other = new Plumbline(await context.newPage());
  await one.seeItem('4.1', id);
  await other.seeItem('4.2', id);

  await Promise.all([one.page.keyboard.press('1'), other.page.keyboard.press('2')]);
  for (const step of [one, one, other, other]) await step.page.keyboard.press('n');
  await Promise.all([one.page.keyboard.press('3'), other.page.keyboard.press('f')]);

  for (const app of [one, other]) {
    await expect(app.card('4.1').getByRole('radio', { name: '1 Initial' })).toBeChecked();
    await expect(app.card('4.2').getByRole('radio', { name: '2 Repeatable' })).toBeChecked();
  }
  await expect(one.saveMark).toBeVisible();
  await expect(other.saveMark).toBeVisible();
  for (const app of [one, other]) {
    const { answers } = (await app.exportJson(id)).file.assessment;
    expect(answers['4.1']?.choice).toBe(1);
    expect(answers['4.2']?.choice).toBe(2);
    expect(answers['4.3']?.choice).toBe(3);
    expect(answers['4.4']?.flagged).toBe(true);
  }
  await one.page.reload();
  await one.goTo(`#/check/${id}/4`);
  await expect(one.page.getByText(en.check.progress(3, 70))).toBeVisible();
});

for (const name of ['SecurityError', 'InvalidStateError']) {
  test(`where the browser refuses to store (${name}), all works in memory`, async ({ page }) => {
    await page.addInitScript((error) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Refused on purpose', error);
      };
    }, name);
    const app = new Plumbline(page);
    const id = await app.startCheck('Acme');
    await expect(page.getByRole('alert')).toContainText(storage.refused);
    await app.seeItem('4.1', id);
    await page.keyboard.press('3');
    await app.seeItem('A.2.3', id);
    await page.keyboard.press('5');
    await expect(page.getByRole('alert')).toContainText(storage.refused);

    const { path, name: fileName } = await app.downloadFrom(en.app.downloadFile);
    expect(fileName).toMatch(/^acme-\d{4}-\d\d-\d\d\.plumbline\.json$/);
    const file = JSON.parse(readFileSync(path, 'utf8')) as AssessmentFile;
    expect(file.assessment.answers['4.1']?.choice).toBe(3);
    expect(file.assessment.answers['A.2.3']?.choice).toBe(5);

    await app.goHome();
    await expect(page.getByRole('link', { name: 'Acme' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(storage.refused);
  });
}

test('on a full disk the answer stays on the screen, and is stored once there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (
      this: IDBObjectStore,
      ...parts: unknown[]
    ) => IDBRequest<IDBValidKey>;
    const disk = globalThis as unknown as { isFull?: boolean };
    IDBObjectStore.prototype.put = function (...parts: unknown[]) {
      if (disk.isFull) throw new DOMException('Full on purpose', 'QuotaExceededError');
      return put.apply(this, parts);
    };
  });
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  await app.seeItem('4.1', id);
  const before = await dumpOf(page);
  await page.evaluate(() => Object.assign(globalThis, { isFull: true }));
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText(storage.full);
  await expect(page.getByText(save['not-saved'])).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('2');
  await expect(app.card('4.1').getByRole('radio', { name: '3 Defined' })).toBeChecked();
  await expect(app.card('4.2').getByRole('radio', { name: '2 Repeatable' })).toBeChecked();
  expect(await dumpOf(page)).toBe(before);
  const { path } = await app.downloadFrom(en.app.downloadFile);
  expect(readFileSync(path, 'utf8')).toContain('"4.2"');

  await page.evaluate(() => Object.assign(globalThis, { isFull: false }));
  await app.card('4.3').focus();
  await page.keyboard.press('1');
  await expect(app.saveMark).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await app.goTo(`#/check/${id}/4`);
  await expect(page.getByText(en.check.progress(3, 70))).toBeVisible();
});

test('data of a newer version is left as it is, and that is said', async ({ page }) => {
  await page.goto('/favicon.png');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('plumbline', 9990);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('assessments', { keyPath: 'id' });
          request.result.createObjectStore('inventions', { keyPath: 'id' });
          store.put({ id: 'from-the-future', profile: { name: 'Later' }, hologram: true });
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  const before = await dumpOf(page);

  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  await expect(page.getByRole('alert')).toContainText(storage.newer);
  await app.seeItem('4.1', id);
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText(storage.newer);
  await app.goHome();
  await expect(page.getByText('Later', { exact: true })).toHaveCount(0);
  expect(await dumpOf(page)).toBe(before);
});

test('when another tab upgrades the database, this one lets go and says so', async ({
  page,
  context,
}) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  await app.seeItem('4.1', id);
  const other = await context.newPage();
  await other.goto('/favicon.png');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('plumbline', 9990);
        request.onblocked = () => reject(new Error('the first tab holds on'));
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await expect(page.getByRole('alert')).toContainText(storage.blocked);
  await page.keyboard.press('3');
  await expect(app.card('4.1').getByRole('radio', { name: '3 Defined' })).toBeChecked();
  await expect(page.getByText(save['not-saved'])).toBeVisible();
});
