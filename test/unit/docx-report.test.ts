import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { controlIds } from '../../src/core/soa/soa.ts';
import type { Report } from '../../src/core/report.ts';
import { cellText } from '../../src/export/docx/cell-text.ts';
import { reportDocx } from '../../src/export/docx/report.ts';
import { soaDocx } from '../../src/export/docx/soa.ts';
import { filledTables, loadTableTexts } from '../../src/export/tables/tables.ts';
import { longDate, percent, percentRange } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { soaIssueLine } from '../../src/i18n/soa-sentences.ts';
import { titles } from '../../src/content/en/titles.ts';
import { readDocx, readReportDocx, xmlFaults, type WordText } from './helpers/read-docx.ts';
import { sampleReport, strangeAssessment } from './helpers/sample-report.ts';
import { tablesFor } from './helpers/read-tables.ts';
import { assessment } from './support/arbitraries.ts';
import { blank, conforming } from './support/assessments.ts';
import { reportFor } from './support/texts.ts';

const words = en.docx;
const patience = 60_000;

/** What no XML can hold is dropped, and ends of lines are of one kind. */
const kept = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');

async function missingCells(report: Report, { text }: WordText): Promise<readonly string[]> {
  const cells = filledTables(await tablesFor(report)).flatMap(({ columns, rows }) =>
    rows.flatMap((row) => columns.map(({ kind }, index) => cellText(row[index] ?? null, kind))),
  );
  return [...new Set(cells.map(kept))].filter((cell) => !text.includes(cell));
}

function faultsIn({ files }: WordText): readonly string[] {
  return Object.entries(files)
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .flatMap(([path, xml]) => xmlFaults(xml).map((fault) => `${path}: ${fault}`));
}

describe('the report in Word', () => {
  let report: Report;
  let word: WordText;

  beforeAll(async () => {
    report = await sampleReport(example);
    word = await readReportDocx(report);
  });

  test('holds every cell of every table', async () => {
    expect(await missingCells(report, word)).toEqual([]);
    const shown = filledTables(await tablesFor(report)).filter(({ layout }) => layout === 'grid');
    for (const { title, rows } of shown) {
      const name = title === en.tables.groups.summary ? words.report.inFull(title) : title;
      expect(word.tables.get(name)?.length, title).toBe(rows.length);
    }
  });

  test('says in prose what the figures are', () => {
    const { readiness, stageOne, verdict } = report.results;
    const { share } = readiness.overall;
    const start = word.text.slice(0, word.text.indexOf(words.report.inFull('Answers')) + 20_000);
    for (const text of [
      example.profile.name,
      longDate(report.day),
      share ? percentRange(share) : '',
      percentRange(stageOne.share),
      percent(readiness.evidenced),
      en.words.rungs[verdict.rung],
      en.words.rungMeaning[verdict.rung],
    ]) {
      expect(start).toContain(text);
    }
  });

  test('names each gap and its first step before the tables', () => {
    const rows = word.tables.get(en.results.gaps.title) ?? [];
    expect(rows).toHaveLength(10);
    const [gap] = report.gaps;
    expect(String(rows[0]?.[0])).toContain(gap ? itemName(gap.item, titles) : '');
    expect(rows.every((row) => String(row[2]).length > 10)).toBe(true);
  });

  test('leads from its contents to headings that are there', () => {
    const xml = word.files['word/document.xml'] ?? '';
    const linked = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, to]) => to);
    const marked = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, at]) => at);
    expect(linked.length).toBeGreaterThan(30);
    expect(new Set(marked).size).toBe(marked.length);
    expect(linked).toEqual(marked);
  });

  test('puts wide tables on pages that lie on their side, and numbers every page', () => {
    const xml = word.files['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const footers = Object.entries(word.files).filter(([path]) => /footer\d+\.xml$/.test(path));
    expect(footers).toHaveLength(1);
    expect(footers[0]?.[1]).toContain('NUMPAGES');
    expect(footers[0]?.[1]).toContain(words.report.footer(report.day));
  });

  test('ends with every disclaimer', async () => {
    const { aiAct } = await loadTableTexts();
    for (const text of Object.values(aiAct.disclaimers(longDate(report.law.asOf)))) {
      expect(word.text.slice(-4000)).toContain(text);
    }
  });

  test('is the same file for the same report, and names no machine', async () => {
    const texts = await loadTableTexts();
    const first = await reportDocx(report, texts);
    expect(await reportDocx(report, texts)).toEqual(first);
    const core = word.files['docProps/core.xml'] ?? '';
    expect(core).toContain(`${report.day}T12:00:00Z`);
    expect(core).toContain(`<dc:creator>${example.profile.name}</dc:creator>`);
  });

  test.each([
    ['nothing in it', blank()],
    ['all done', conforming()],
    ['long, foreign and broken texts', strangeAssessment()],
  ])('is sound and whole for an assessment with %s', async (_name, from) => {
    const any = reportFor(from);
    const read = await readReportDocx(any);
    expect(faultsIn(read)).toEqual([]);
    expect(await missingCells(any, read)).toEqual([]);
  });

  test(
    'is sound and whole, whatever was entered',
    async () => {
      await fc.assert(
        fc.asyncProperty(assessment, async (any) => {
          const drawn = reportFor(any);
          const read = await readReportDocx(drawn);
          expect(faultsIn(read)).toEqual([]);
          expect(await missingCells(drawn, read)).toEqual([]);
        }),
        { numRuns: 6, endOnFailure: true },
      );
    },
    patience,
  );
});

describe('the Statement of Applicability in Word', () => {
  let report: Report;
  let word: WordText;

  beforeAll(async () => {
    report = await sampleReport(example);
    word = readDocx(await soaDocx(report));
  });

  test('has a row for each of the 38 controls, below its domain, with its reason', () => {
    const domains = word.headings.filter(({ text }) => /^A\.\d+ /.test(text));
    expect(domains).toHaveLength(9);
    const rows = domains.flatMap(({ text }) => word.tables.get(text) ?? []);
    expect(rows.map(([control]) => control)).toEqual(controlIds.map((id) => itemName(id, titles)));
    expect(rows.map((row) => row[2])).toEqual(
      report.soa.rows.map(({ reason }) => reason.trim() || en.soa.table.noReason),
    );
    expect(rows.map((row) => row[1])).toEqual(
      report.soa.rows.map(({ applicability }) => en.soa.applicability[applicability]),
    );
  });

  test('repeats what is left out, with the own controls and the kept versions', () => {
    const excluded = report.soa.rows.filter(({ applicability }) => applicability === 'excluded');
    expect(excluded.length).toBeGreaterThan(0);
    expect(word.tables.get(words.soa.excluded)?.length).toBe(excluded.length);
    expect(word.tables.get(en.soa.own.title)?.length).toBe(report.soa.own.length);
    expect(word.tables.get(words.soa.history)?.length).toBe(report.soa.versions.length);
  });

  test('leaves room to sign, and says what to settle first', () => {
    expect(word.tables.get(words.soa.signature.title)?.[0]).toHaveLength(3);
    const must = report.soaIssues.filter(({ severity }) => severity === 'must').length;
    expect(word.text).toContain(words.soa.open(must));
    const last = word.text.slice(word.text.lastIndexOf(en.soa.issues.title));
    for (const issue of report.soaIssues) {
      expect(last).toContain(soaIssueLine(issue, titles, report.soa.own));
    }
  });

  test(
    'is sound, whatever was entered',
    async () => {
      await fc.assert(
        fc.asyncProperty(assessment, async (any) => {
          const read = readDocx(await soaDocx(reportFor(any)));
          expect(faultsIn(read)).toEqual([]);
        }),
        { numRuns: 20, endOnFailure: true },
      );
    },
    patience,
  );
});
