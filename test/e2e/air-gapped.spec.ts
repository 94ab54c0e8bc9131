import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Page, type TestInfo } from '@playwright/test';
import type { AssessmentFile } from '../../src/core/file/write.ts';
import { percentRange } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { squeezed, textOfPdf } from './support/pdf.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';
import { allRoutes } from './support/routes.ts';
import { Watch } from './support/watch.ts';

onlyInChromium('same-everywhere');

const { consultant, downloads, edition, handoff, send } = en;
const built = path.resolve(import.meta.dirname, '../../dist/plumbline.html');

// Playwright lets files see each other's data in Firefox, which the Firefox of everybody else does not.
test.use({
  launchOptions: async ({ launchOptions, browserName }, use) => {
    const firefoxUserPrefs = { 'security.fileuri.strict_origin_policy': true };
    await use(browserName === 'firefox' ? { ...launchOptions, firefoxUserPrefs } : launchOptions);
  },
});

/** A copy of the file as on a stick: nothing lies beside it. */
function stick(info: TestInfo, name = 'stick'): string {
  const folder = info.outputPath(name);
  mkdirSync(folder, { recursive: true });
  copyFileSync(built, path.join(folder, 'plumbline.html'));
  return pathToFileURL(path.join(folder, 'plumbline.html')).href;
}

/** A page that sees no network at all, with a watch over everything that it asks for. */
async function airGapped(context: BrowserContext): Promise<{ page: Page; watch: Watch }> {
  await context.setOffline(true);
  const page = await context.newPage();
  return { page, watch: await Watch.over(page) };
}

/** Opening the file itself is all that was ever asked for. */
function expectSilence(watch: Watch, address: string): void {
  expect(watch.complaints.filter((each) => each !== `request to ${address}`)).toEqual([]);
}

test('the whole app runs from one file, without a server, and keeps what is typed', async ({
  context,
}, info) => {
  test.slow();
  const address = stick(info);
  const { page, watch } = await airGapped(context);
  const app = new Plumbline(page, address);

  const id = await app.startCheck('Fonte Lda');
  const card = await app.seeItem('4.1', id);
  await card.getByRole('radio', { name: /^3 / }).check();
  await expect(app.saveMark).toBeVisible();
  await page.reload();
  await expect(card.getByRole('radio', { name: /^3 / })).toBeChecked();
  await expect(page.getByText(en.app.singleFile)).toBeVisible();

  await test.step('the first screen says where the answers are, and saves them to the stick', async () => {
    await app.goHome();
    await expect(page.getByRole('region', { name: edition.kept.title })).toBeVisible();
    const { path: saved } = await app.downloadFrom(edition.kept.save('Fonte Lda'));
    const { assessment } = JSON.parse(readFileSync(saved, 'utf8')) as AssessmentFile;
    expect(assessment.answers['4.1']?.choice).toBe(3);
    await app.openFile('stick.plumbline.json', readFileSync(saved, 'utf8'));
    await app.dialog.getByRole('button', { name: en.files.preview.addCopy }).click();
    await expect(app.heading).toHaveText(en.results.title);
  });

  await test.step('the charts of the example are drawn', async () => {
    await app.openExample();
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
  });

  await test.step('every screen opens', async () => {
    for (const route of allRoutes(app.id)) await app.goTo(route);
  });
  expectSilence(watch, address);
});

test('every download is made, with the figures of the app on the web', async ({
  page: web,
  context,
}, info) => {
  test.slow();
  const hosted = new Plumbline(web);
  const told = await hosted.exportJson(await hosted.openExample());
  const { report } = told.file;

  const address = stick(info);
  const { page, watch } = await airGapped(context);
  const app = new Plumbline(page, address);
  await app.see('report', await app.openExample());
  const starts = {
    ...{ pdf: '%PDF-', docx: 'PK', soaDocx: 'PK', xlsx: 'PK', html: '<!doctype html>', json: '{' },
    ...{ audit: 'PK', auditText: '', actionPlan: '', oscal: '{' },
  } as const satisfies Record<keyof typeof downloads.formats, string>;
  for (const [format, { button, done }] of Object.entries(downloads.formats)) {
    await test.step(format, async () => {
      const { path: file } = await app.downloadFrom(button);
      await expect(page.getByText(done)).toBeVisible();
      const bytes = new Uint8Array(readFileSync(file));
      expect(bytes.length).toBeGreaterThan(2_000);
      expect(new TextDecoder('latin1').decode(bytes)).toContain(
        starts[format as keyof typeof starts],
      );
      if (format === 'json') {
        const own = JSON.parse(new TextDecoder().decode(bytes)) as AssessmentFile;
        expect({ ...own.report, generatedAt: '' }).toEqual({ ...report, generatedAt: '' });
      }
      if (format === 'pdf') {
        // Its letters come from inside the file, too.
        const readiness = squeezed(percentRange(report.readiness.overall ?? { low: 0, high: 0 }));
        expect(squeezed(await textOfPdf(bytes)).includes(readiness)).toBe(true);
      }
    });
  }
  await app.downloadFrom(downloads.csv.button);
  expectSilence(watch, address);
});

test('an invitation leads to the web, and its sealed reply is opened without a network', async ({
  browser,
  context,
}, info) => {
  test.slow();
  const address = stick(info);
  const { page, watch } = await airGapped(context);
  const office = new Plumbline(page, address);

  await office.goTo('#/consultant');
  await page.getByLabel(consultant.brand.name, { exact: true }).fill('Ana Prudente');
  await page.getByRole('button', { name: consultant.invitations.make }).click();
  await page.getByRole('button', { name: consultant.form.save }).click();
  await expect(page.getByText(edition.linkPage.missing)).toBeVisible();
  await page.getByLabel(edition.linkPage.label).fill('C:\\plumbline.html');
  await page.getByRole('button', { name: edition.linkPage.save }).click();
  await expect(page.getByText(edition.linkPage.wrong)).toBeVisible();
  await page.getByLabel(edition.linkPage.label).fill('https://plumbline.example/app/#/method');
  await page.getByRole('button', { name: edition.linkPage.save }).click();
  const link = page.getByRole('textbox', { name: consultant.invitation.link, exact: true });
  await expect(link).toHaveValue(/^https:\/\/plumbline\.example\/app\/#\/open\/i1\./);
  await page.getByText(consultant.invitation.qr).click();
  await expect(page.getByRole('img', { name: consultant.invitation.qrLabel })).toBeVisible();
  const [, invitation = ''] = (await link.inputValue()).split('#');

  const company = await (await browser.newContext()).newPage();
  const client = new Plumbline(company);
  await company.goto(`/#${invitation}`);
  await company.getByLabel(handoff.invitation.name, { exact: true }).fill('Fonte Lda');
  await company.getByRole('button', { name: handoff.invitation.start, exact: true }).click();
  await expect.poll(() => company.url()).toMatch(/#\/check\//);
  const { id } = client;
  await (await client.seeItem('4.1', id)).getByRole('radio', { name: /^3 / }).check();
  await expect(client.saveMark).toBeVisible();
  await client.goTo(`#/check/${id}/send`);
  await company.getByRole('button', { name: send.make.invited }).click();
  const field = company.getByRole('textbox', { name: send.made.field, exact: true });
  await expect(field).toHaveValue(/#\/open\/s1\./);
  const [, reply = ''] = (await field.inputValue()).split('#');

  await page.goto(`${address}#${reply}`);
  await expect(page.getByText(handoff.result.reply)).toBeVisible();
  await page.getByRole('button', { name: handoff.result.take }).click();
  await office.goTo('#/clients');
  await expect(page.getByText('Fonte Lda').first()).toBeVisible();
  await office.goTo(`#/check/${id}/present`);
  expectSilence(watch, address);
});

test('a link of one’s own is not made to a file, and a file is', async ({ context }, info) => {
  const { page } = await airGapped(context);
  const app = new Plumbline(page, stick(info));
  await app.goTo(`#/check/${await app.startCheck('Fonte Lda')}/send`);
  await page.getByRole('button', { name: send.make.levels }).click();
  await expect(page.getByRole('alert').filter({ hasText: send.failed['no-page'] })).toBeVisible();
  await expect(page.getByLabel(edition.linkPage.label)).toBeVisible();
});

test('another copy finds the answers where the edition says that it does', async ({
  browserName,
  context,
}, info) => {
  const { page } = await airGapped(context);
  const first = new Plumbline(page, stick(info));
  await first.startCheck('Fonte Lda');
  await first.page.getByRole('link', { name: en.app.nav.home }).click();
  await expect(page.getByRole('link', { name: 'Fonte Lda' }).first()).toBeVisible();

  const second = new Plumbline(page, stick(info, 'other'));
  await second.goHome();
  await expect(page.getByRole('region', { name: edition.kept.title })).toBeVisible();
  const isThere = await page.getByRole('link', { name: 'Fonte Lda' }).first().isVisible();
  expect(isThere).toBe(browserName === 'chromium');
});

test('its own rules let nothing out, whatever runs in it', async ({ context }, info) => {
  await context.setOffline(false);
  const page = await context.newPage();
  const watch = await Watch.over(page);
  await new Plumbline(page, stick(info)).goHome();
  await page.evaluate(async () => {
    await fetch('https://example.org/').catch(() => undefined);
    const image = new Image();
    image.src = 'https://example.org/pixel.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(image, frame);
  });
  await expect.poll(() => watch.complaints.join('\n')).toContain('policy: connect-src');
  await expect.poll(() => watch.complaints.join('\n')).toContain('policy: img-src');
  await expect.poll(() => watch.complaints.join('\n')).toContain('policy: frame-src');
});

test('the app on the web offers it, with the size that it has', async ({ page }) => {
  const app = new Plumbline(page);
  await app.goTo('#/method');
  const content = readFileSync(built);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download plumbline.html' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('plumbline.html');
  expect(readFileSync(await download.path()).equals(content)).toBe(true);

  const sums = readFileSync(path.resolve(built, '../SHA256SUMS'), 'utf8');
  const hash = createHash('sha256').update(content).digest('hex');
  expect(sums).toContain(`${hash}  plumbline.html\n`);
});
