import { beforeAll, describe, expect, test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import type { Report } from '../../src/core/report.ts';
import { emptyBrand } from '../../src/core/share/brand.ts';
import { pdfOf } from '../../src/export/pdf/pdf.ts';
import { presets } from '../../src/export/pdf/presets.ts';
import { texts } from '../../src/content/locale.ts';
import { readReportDocx } from './helpers/read-docx.ts';
import { readPdf } from './helpers/read-pdf.ts';
import { htmlText, pageOf, tablesFor } from './helpers/read-tables.ts';
import { sampleReport } from './helpers/sample-report.ts';

const line = 'Prepared for Nora Bell, Bell Audits';
const logo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Who invited is said once in every report that is for people, and never in place of our own words. */
describe('the report that somebody asked for', { timeout: 60_000 }, () => {
  let report: Report;
  let alone: Report;

  beforeAll(async () => {
    alone = await sampleReport(example);
    const preparedFor = { ...emptyBrand, name: 'Nora Bell', company: 'Bell Audits', logo };
    report = { ...alone, preparedFor };
  });

  test('says so in the PDF, long and short, beside the disclaimers', async () => {
    const aiAct = await texts.aiAct();
    for (const preset of [presets.auditor, presets.board]) {
      const withBrand = (await readPdf(await pdfOf(report, aiAct, preset))).pages.join(' ');
      const without = (await readPdf(await pdfOf(alone, aiAct, preset))).pages.join(' ');
      expect(withBrand).toContain(line);
      expect(without).not.toContain('Prepared for');
      expect(withBrand).toContain('not legal advice');
    }
  });

  test('says so in Word and in the tables', async () => {
    expect((await readReportDocx(report)).text).toContain(line);
    const summary = (await tablesFor(report)).find(({ id }) => id === 'summary');
    expect(JSON.stringify(summary)).toContain('Nora Bell, Bell Audits');
  });

  test('says so in the web page, with the logo, which the page itself holds', async () => {
    const page = pageOf(await htmlText(report));
    expect(page.body.textContent).toContain(line);
    expect([...page.querySelectorAll('img')].map((each) => each.getAttribute('src'))).toEqual([
      logo,
    ]);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain('img-src data:');
    expect(pageOf(await htmlText(alone)).querySelectorAll('img')).toHaveLength(0);
  });

  test('of a brand without a name says nothing', async () => {
    const nameless = { ...report, preparedFor: { ...emptyBrand, logo } };
    expect((await htmlText(nameless)).includes('Prepared for')).toBe(false);
  });
});
