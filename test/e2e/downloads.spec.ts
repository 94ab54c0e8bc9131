import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { itemIds, type ItemId } from '../../src/content/items.ts';
import type { Answers, Choice } from '../../src/core/assessment.ts';
import type { AssessmentFile } from '../../src/core/file/write.ts';
import { percentRange } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { partsOf, readable } from './support/office.ts';
import { squeezed, textOfPdf } from './support/pdf.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';
import { Watch } from './support/watch.ts';

onlyInChromium('same-everywhere');

const { downloads: words, exchange } = en;
type Format = keyof typeof words.formats | 'csv';

const buttons = Object.entries(words.formats).map(
  ([format, { button, done }]) => ({ format: format as Format, button, done }) as const,
);
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Readiness as the results page draws it: "41 – 63 %". */
async function readinessOnResults(app: Plumbline, id: string): Promise<string> {
  await app.see('results', id);
  const name = `${en.results.figures.readiness}: `;
  const bar = app.page.getByRole('img', { name: new RegExp(`^${name}`) }).first();
  return ((await bar.getAttribute('aria-label')) ?? '').slice(name.length);
}

/** The two figures of readiness in the summary of the workbook, as percents. */
function readinessInWorkbook(bytes: Uint8Array): string {
  const parts = partsOf(bytes);
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text = '']) => readable(text).trim(),
  );
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const rows = [...sheet.matchAll(/<row\b.*?<\/row>/gs)].map(([row]) =>
    [...row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, head = '', cell = '']) =>
      head.includes('t="s"') ? shared[Number(readable(cell))] : readable(cell).trim(),
    ),
  );
  const row = rows.find((cells) => cells.includes(en.results.figures.readiness)) ?? [];
  const [low, high] = row.map(Number).filter((value) => !Number.isNaN(value));
  return percentRange({ low: low ?? Number.NaN, high: high ?? Number.NaN });
}

/** Whether the file is what its format says, with the readiness that the results page shows. */
async function look(format: Format, bytes: Uint8Array, readiness: string): Promise<void> {
  const text = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const range = squeezed(readiness);
  switch (format) {
    case 'pdf':
      expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
      expect(squeezed(await textOfPdf(bytes)).includes(range), `It says ${readiness}.`).toBe(true);
      return;
    case 'docx':
      expect(
        squeezed(readable(partsOf(bytes)['word/document.xml'] ?? '')).includes(range),
        `It says ${readiness}.`,
      ).toBe(true);
      return;
    case 'soaDocx':
      expect(readable(partsOf(bytes)['word/document.xml'] ?? '')).toContain('A.6.2.4');
      return;
    case 'xlsx':
      expect(readinessInWorkbook(bytes)).toBe(readiness);
      return;
    case 'html':
      expect(text()).toMatch(/^<!doctype html>/i);
      expect(squeezed(readable(text())).includes(range), `It says ${readiness}.`).toBe(true);
      return;
    case 'json': {
      const { report } = JSON.parse(text()) as AssessmentFile;
      expect(percentRange(report.readiness.overall ?? { low: 0, high: 0 })).toBe(readiness);
      return;
    }
    case 'audit':
      expect(Object.keys(partsOf(bytes))).toContain('xl/workbook.xml');
      return;
    case 'oscal':
      expect(JSON.parse(text())).toHaveProperty('assessment-results');
      return;
    case 'auditText':
    case 'actionPlan':
    case 'csv':
      expect(text().trim().split('\n').length).toBeGreaterThan(10);
  }
}

test('every format is made without a network, and all of them say the same', async ({
  page,
  context,
}) => {
  test.slow();
  const watch = await Watch.over(page);
  const app = new Plumbline(page);
  await app.goHome();
  await app.worksOffline();
  await context.setOffline(true);
  const id = await app.openExample();
  const readiness = await readinessOnResults(app, id);
  expect(readiness).toMatch(/^\d+ – \d+ %$/);
  await app.see('report', id);

  const { csv } = words;
  const table = en.tables.titles.soa;
  await page.getByLabel(csv.label).selectOption({ label: table });
  const all = [...buttons, { format: 'csv', button: csv.button, done: csv.done(table) } as const];
  const names = new Set<string>();
  for (const { format, button, done } of all) {
    await test.step(format, async () => {
      const start = performance.now();
      const { name, path } = await app.downloadFrom(button);
      const milliseconds = Math.round(performance.now() - start);
      await expect(page.getByText(done)).toBeVisible();
      const bytes = new Uint8Array(readFileSync(path));
      test.info().annotations.push({
        type: format,
        description: `${name}: ${milliseconds} ms from the click, ${bytes.length} bytes`,
      });
      names.add(name);
      expect(bytes.length).toBeGreaterThan(2_000);
      expect(bytes.length).toBeLessThan(3_000_000);
      await look(format, bytes, readiness);
    });
  }
  expect(names.size).toBe(all.length);
  watch.expectSilence();
});

/** What comes back: levels and reasoned exclusions travel, and 6.1 is one row with the worst level of its four. */
function levelsThatTravel(answers: Answers): Readonly<Partial<Record<ItemId, Choice>>> {
  const isOfPlanning = (item: ItemId) => /^6\.1\.[1-4]$/.test(item);
  const levels = itemIds
    .filter(isOfPlanning)
    .map((item) => answers[item]?.choice)
    .filter((choice) => typeof choice === 'number');
  const worst = Math.min(...levels) as Choice;
  return Object.fromEntries(
    itemIds.flatMap((item) => {
      const choice = isOfPlanning(item) ? worst : (answers[item]?.choice ?? null);
      const isReasoned = choice === 'excluded' && answers[item]?.justification.trim() !== '';
      return typeof choice === 'number' || isReasoned ? [[item, choice]] : [];
    }),
  );
}

function chosenIn(answers: Answers): Readonly<Partial<Record<ItemId, Choice>>> {
  return Object.fromEntries(
    itemIds.flatMap((item) => {
      const choice = answers[item]?.choice ?? null;
      return choice === null ? [] : [[item, choice]];
    }),
  );
}

test('an audit goes out and comes back with its levels, and a foreign workbook changes nothing', async ({
  page,
}) => {
  test.slow();
  const watch = await Watch.over(page);
  const app = new Plumbline(page);
  const example = await app.openExample();
  const { file: told } = await app.exportJson(example);
  const audit = await app.downloadFrom(words.formats.audit.button);
  const workbook = await app.downloadFrom(words.formats.xlsx.button);

  const id = await app.startCheck('Acme');
  await app.see('report', id);
  await page.getByRole('button', { name: exchange.open }).click();
  const choose = async (name: string, buffer: Buffer) => {
    const field = app.dialog.locator('input[type="file"]');
    await field.setInputFiles({ name, mimeType: workbookType, buffer });
  };

  await test.step('a workbook that is no audit', async () => {
    await choose('report.xlsx', readFileSync(workbook.path));
    await expect(app.dialog.getByRole('alert')).toHaveText(exchange.refused['no-references']());
  });

  await test.step('an audit of another framework', async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(audit.path)));
    const foreign = Object.fromEntries(
      Object.entries(parts).map(([path, part]) => {
        const text = Buffer.from(part).toString('utf8');
        return [path, strToU8(text.replaceAll('iso42001-2023', 'iso27001-2022'))];
      }),
    );
    await choose('audit-27001.xlsx', Buffer.from(zipSync(foreign)));
    const sentence = exchange.refused['other-framework']({
      ...{ megabytes: 0, rows: 0, columns: 0 },
      name: 'iso27001-2022',
    });
    await expect(app.dialog.getByRole('alert')).toHaveText(sentence);
    await app.dialog.getByRole('button', { name: en.app.close }).click();
    const { file } = await app.exportJson(id);
    expect(chosenIn(file.assessment.answers)).toEqual({});
  });

  await test.step('our own audit', async () => {
    const expected = levelsThatTravel(told.assessment.answers);
    await page.getByRole('button', { name: exchange.open }).click();
    await choose(audit.name, readFileSync(audit.path));
    // Notes travel, too, so there can be more to take over than levels.
    const take = app.dialog.getByRole('button', { name: /^Take over \d+ answers$/ });
    const count = Number((await take.innerText()).replace(/\D/g, ''));
    expect(count).toBeGreaterThanOrEqual(Object.keys(expected).length);
    await take.click();
    await expect(page.getByText(exchange.taken(count))).toBeVisible();
    const { file } = await app.exportJson(id);
    expect(chosenIn(file.assessment.answers)).toEqual(expected);
    await page.reload();
    const { file: kept } = await app.exportJson(id);
    expect(chosenIn(kept.assessment.answers)).toEqual(expected);
  });
  watch.expectSilence();
});
