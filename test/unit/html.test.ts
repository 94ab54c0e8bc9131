import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { asOf } from '../../src/content/ai-act/law.ts';
import { example } from '../../src/content/example/index.ts';
import { itemIds } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import type { Answer } from '../../src/core/assessment.ts';
import { style, styleChecksum } from '../../src/export/html/style.ts';
import { filledTables } from '../../src/export/tables/tables.ts';
import { longDate } from '../../src/i18n/format.ts';
import { m } from '../../src/i18n/index.ts';
import { htmlText, pageOf, tablesFor } from './helpers/read-tables.ts';
import { sampleReport } from './helpers/sample-report.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank } from './support/assessments.ts';
import { reportFor } from './support/texts.ts';

const patience = 60_000;

/** Every sign between angle brackets that the page may have. */
const ours =
  /^<\/?(html|head|meta|title|body|header|main|footer|nav|section|h[1-4]|p|ul|li|a|dl|dt|dd|div|table|caption|thead|tbody|tr|th|td|time)( (lang|charset|http-equiv|content|name|class|id|href|scope|datetime|role|tabindex|aria-labelledby)="[^"<>]*")*>$/;

/** What could run, load or send something, or lead out of the page. */
const active =
  'script, iframe, object, embed, link, img, svg, form, base, audio, video, [src], [style], a:not([href^="#"])';

function dangersIn(page: Document): readonly string[] {
  const elements = [...page.querySelectorAll('*')];
  return [
    ...[...page.querySelectorAll(active)].map(({ outerHTML }) => outerHTML),
    ...elements.flatMap(({ attributes }) =>
      [...attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
    ),
  ];
}

describe('the web page of the worked example', { timeout: patience }, () => {
  let html: string;
  let page: Document;

  beforeAll(async () => {
    html = await htmlText(await sampleReport(example));
    page = pageOf(html);
  }, patience);

  test('names itself, the organisation and its language', () => {
    expect(html.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(page.title).toContain('Três Cegonhas Software');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('h1')?.textContent).toBe('Três Cegonhas Software');
    expect(page.body.textContent).toContain(m.pdf.exampleText);
  });

  test('allows nothing but its own style, by its checksum', () => {
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const written = page.querySelector('style')?.textContent ?? '';
    expect(createHash('sha256').update(written).digest('base64')).toBe(styleChecksum);
    expect(policy).toContain(`style-src 'sha256-${styleChecksum}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(style).not.toMatch(/<|@import|url\(/);
  });

  test('has no script and loads nothing', () => {
    expect(dangersIn(page)).toEqual([]);
    expect(html).not.toMatch(/https?:/);
  });

  test('leads from its contents to every table', async () => {
    const tables = filledTables(await tablesFor(await sampleReport(example)));
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(tables.map(({ id }) => `#${id}`));
    for (const link of links) expect(page.querySelectorAll(link ?? '')).toHaveLength(1);
  });

  test('gives every table a caption and every head a scope', () => {
    const tables = [...page.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter((table) => !table.querySelector('caption')?.textContent)).toEqual([]);
    const heads = [...page.querySelectorAll('th')];
    expect(heads.filter((head) => !/^(col|row)$/.test(head.getAttribute('scope') ?? ''))).toEqual(
      [],
    );
  });

  test('says what it is not', async () => {
    const aiAct = await texts.aiAct();
    for (const text of Object.values(aiAct.disclaimers(longDate(asOf)))) {
      expect(page.querySelector('footer')?.textContent).toContain(text);
    }
  });
});

describe('hostile texts', { timeout: patience }, () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</td></table><iframe src="javascript:alert(1)">',
    '</style><script>1</script>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
    '{{constructor}}',
  ];

  test('stand on the page as they were typed, and run nothing', async () => {
    const name = hostile.join(' ');
    const typed = hostile.map((text, index): [string, Partial<Answer>] => [
      itemIds[index] ?? '',
      {
        note: text,
        owner: text,
        evidence: [{ id: 'e', title: text, location: text, date: '' }],
      },
    ]);
    const report = reportFor(answered(blank({ name }), Object.fromEntries(typed)));
    const page = pageOf(await htmlText(report));
    expect(dangersIn(page)).toEqual([]);
    expect(page.querySelector('h1')?.textContent).toBe(name);
    expect(page.title).toContain(name);
    const cells = [...page.querySelectorAll('td, th, dd')].map(({ textContent }) => textContent);
    for (const text of hostile) {
      expect(cells.filter((cell) => cell === text).length, text).toBeGreaterThanOrEqual(4);
    }
  });

  test('of any kind add no element and no attribute of their own', async () => {
    await fc.assert(
      fc.asyncProperty(assessment, async (any) => {
        const html = await htmlText(reportFor(any));
        const written = html.replace(/<!doctype html>/, '').replace(/<style>[^<]*<\/style>/, '');
        const signs = written.match(/<[^>]*>?/g) ?? [];
        expect(signs.filter((sign) => !ours.test(sign))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

test('an empty assessment gives a page that says what is not there', async () => {
  const html = await htmlText(reportFor(blank()));
  expect(html).toContain(m.tables.titles.ownControls);
  expect(html).not.toContain('id="ownControls"');
});
