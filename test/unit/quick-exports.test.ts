import { beforeAll, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import type { Report } from '../../src/core/report.ts';
import { pdfOf } from '../../src/export/pdf/pdf.ts';
import en from '../../src/i18n/locales/en.ts';
import { readReportDocx } from './helpers/read-docx.ts';
import { readPdf, squeezed } from './helpers/read-pdf.ts';
import { sampleReport } from './helpers/sample-report.ts';
import { htmlText, pageOf, readCsv, readXlsx } from './helpers/read-tables.ts';
import { blank } from './support/assessments.ts';

const patience = 60_000;
const { quick, results } = en;
const standing = results.standing({ answered: 0, provisional: 2, open: 68 });
const word = quick.notAnswered(quick.levels(1, 4));

/** Where an item has no answer, every way out says what the quick check says of it, and that it is no answer. */
let report: Report;
beforeAll(async () => {
  const { quickAnswers, ...rest } = blank();
  report = await sampleReport({ ...rest, quickAnswers: { ...quickAnswers, audit: 'working' } });
}, patience);

test('the tables', { timeout: patience }, async () => {
  for (const read of [await readXlsx(report), await readCsv(report)]) {
    const cells = [...read.values()].flat(2);
    expect(cells.filter((cell) => cell === word)).toHaveLength(2);
  }
});

test(
  'the web page and the Word report, with how much stands on it',
  { timeout: patience },
  async () => {
    const page = pageOf(await htmlText(report)).body.textContent;
    const { text } = await readReportDocx(report);
    for (const each of [page, text]) {
      expect(each).toContain(word);
      expect(each).toContain(standing);
    }
  },
);

test('the PDF, with how much stands on it', { timeout: patience }, async () => {
  const { pages } = await readPdf(await pdfOf(report, await texts.aiAct()));
  const text = squeezed(pages.join(' '));
  expect(text).toContain(squeezed(quick.count(2)));
  expect(text).toContain(squeezed(quick.provisional(quick.levels(1, 4))));
});

test('the JSON file, by itself', () => {
  const item = report.areas.flatMap(({ items }) => items).find(({ id }) => id === '9.2.1');
  expect(item?.contribution).toMatchObject({ choice: null, provisional: { low: 1, high: 4 } });
});
