import { expect, test as base } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { findWebKit } from '../browser.js';
import { allRoutes } from '../e2e/support/routes.ts';
import { headingAt } from '../e2e/support/plumbline.ts';
import { serveBuild, type OwnServer } from '../e2e/support/servers.ts';
import { keys, WebKit } from './driver.ts';
import { PlumblineInWebKit } from './plumbline.ts';

interface Together {
  readonly server: OwnServer;
  readonly app: PlumblineInWebKit;
}

/** One browser and one server for all of these, as they are one path. */
const test = base.extend<object, Together>({
  server: [
    async ({}, use) => {
      const server = await serveBuild();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ server }, use) => {
      const programs = findWebKit();
      if (!programs) throw new Error('No WebKit driver found.');
      const webkit = await WebKit.start(programs);
      await use(new PlumblineInWebKit(webkit, server.address));
      await webkit.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.describe.configure({ mode: 'serial', timeout: 60_000 });

let check = '';
let example = '';
let results = '';

test('opens, and says when it needs the network no more', async ({ app }) => {
  await app.load('#/');
  await app.expectHeading(en.home.heroTitle);
  await app.expectText(en.app.offlineReady);
  await app.expectSilence();
});

test('a check is started and answered by keyboard', async ({ app }) => {
  await app.webkit.run(() => {
    document.getElementById('new-name')?.focus();
  });
  await app.press('A', 'c', 'm', 'e', keys.Enter);
  await app.expectHeading(en.quick.title);
  check = await app.id();
  await app.goTo(`#/check/${check}/4.1`);
  await app.atItem('4.1');
  await app.press('3', 'n');
  await app.atItem('4.2');
  await app.press('2');
  await app.expectLevel('4.1', '3');
  await app.expectLevel('4.2', '2');
  await app.isSaved();
});

test('a reload keeps every answer', async ({ app }) => {
  await app.reload();
  await app.expectLevel('4.1', '3');
  await app.expectLevel('4.2', '2');
  await app.expectText(en.check.progress(2, 70));
});

test('the results follow from the answers', async ({ app }) => {
  await app.goTo(`#/check/${check}/results`);
  await app.expectHeading(en.results.title);
  results = await app.mainTextWith(en.results.gaps.title);
  expect(results).toContain(en.words.rungs.starting);
  expect(results).toMatch(/\d+ – \d+ %/);
  await app.expectSilence();
});

test('the worked example opens with its figures', async ({ app }) => {
  await app.goTo('#/');
  await app.click(en.home.example.button);
  await app.expectHeading(en.results.title);
  expect(await app.mainTextWith(en.results.gaps.title)).toMatch(/\d+ – \d+ %/);
  example = await app.id();
  expect(example).not.toBe(check);
});

test('every screen opens, and none complains', async ({ app }) => {
  for (const route of allRoutes(example)) {
    await app.goTo(route);
    await app.expectHeading(headingAt(route));
  }
  await app.expectSilence();
});

test('JSON and PDF are made', async ({ app }) => {
  await app.goTo(`#/check/${example}/report`);
  await app.expectHeading(en.report.title);
  await app.click(en.report.downloadJson);
  await app.expectText(en.downloads.formats.json.done);
  await app.click(en.report.downloadPdf);
  await app.expectText(en.report.pdfDone);
  await app.expectSilence();
});

test('goes on when the server is gone: what was there, and what was never opened', async ({
  app,
  server,
}) => {
  await server.stop();
  await expect(fetch(server.address)).rejects.toThrow();
  await app.load(`#/check/${check}/results`);
  expect(await app.mainTextWith(en.results.gaps.title)).toBe(results);
  await app.goTo(`#/check/${check}/9.3.2`);
  await app.atItem('9.3.2');
  await app.press('4');
  await app.isSaved();
  await app.reload();
  await app.expectLevel('9.3.2', '4');
  await app.expectSilence();
});
