import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { example } from '../../src/content/example/index.ts';
import { itemIds } from '../../src/content/items.ts';
import type { Answer } from '../../src/core/assessment.ts';
import { wholePercent } from '../../src/i18n/format.ts';
import { m } from '../../src/i18n/index.ts';
import { typedCell } from '../../src/export/tables/cell.ts';
import { filledTables, loadTableTexts } from '../../src/export/tables/tables.ts';
import type { ReportTable } from '../../src/export/tables/types.ts';
import { addressOf } from '../../src/export/xlsx/sheet.ts';
import { cellLimit, sheetNameLimit, sheetNames } from '../../src/export/xlsx/text.ts';
import { xlsxOf } from '../../src/export/xlsx/xlsx.ts';
import { plainText } from '../../src/export/docx/plain-text.ts';
import { readXlsx, tablesFor, type Value } from './helpers/read-tables.ts';
import { sampleReport } from './helpers/sample-report.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank } from './support/assessments.ts';
import { reportFor } from './support/texts.ts';

const patience = 60_000;

async function partsOf(report: Parameters<typeof xlsxOf>[0]): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await xlsxOf(report, await loadTableTexts()));
  return new Map(
    Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}

/** What a reader of the workbook should find where the table has its cells. */
function expectedRows(table: ReportTable): readonly (readonly Value[])[] {
  return table.rows.map((row) =>
    row.map((cell, index): Value => {
      const { kind, value } = typedCell(cell, table.columns[index]?.kind ?? 'text');
      if (kind === 'share' && typeof value === 'number') return wholePercent(value) / 100;
      if (kind === 'date' && typeof value === 'string') return new Date(`${value}T00:00:00Z`);
      // The reader takes an empty text for none, and so does everybody.
      return typeof value === 'string' ? plainText(value) || null : value;
    }),
  );
}

/** The reader leaves out empty cells and rows at the end, and space around texts. */
function trimmed(rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  const plain = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? value.trim() || null : value)),
  );
  const width = Math.max(0, ...plain.map((row) => row.findLastIndex((each) => each !== null) + 1));
  return plain.map((row) => [...row, ...Array<Value>(width).fill(null)].slice(0, width));
}

describe('the workbook', { timeout: patience }, () => {
  test('has a sheet for each table in which something stands, cell for cell with real types', async () => {
    const report = await sampleReport(example);
    const tables = filledTables(await tablesFor(report));
    const read = await readXlsx(report);
    expect([...read.keys()]).toEqual(tables.map(({ title }) => title));
    for (const table of tables) {
      expect(trimmed(read.get(table.title) ?? []), table.title).toEqual(
        trimmed(expectedRows(table)),
      );
    }
    const values = [...read.values()].flat(2);
    for (const type of ['number', 'boolean', 'object']) {
      expect(values.filter((value) => typeof value === type).length).toBeGreaterThan(50);
    }
  });

  test('holds whatever any assessment holds', async () => {
    await fc.assert(
      fc.asyncProperty(assessment, async (any) => {
        const report = reportFor(any);
        const read = await readXlsx(report);
        for (const table of filledTables(await tablesFor(report))) {
          const names = sheetNames([table.title]);
          expect(trimmed(read.get(names[0] ?? '') ?? [])).toEqual(trimmed(expectedRows(table)));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('has no formula, whatever was typed, and keeps the text as it was', async () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|"/c calc"!A0'];
    const typed = hostile.map((note, index): [string, Partial<Answer>] => [
      itemIds[index] ?? '',
      { note },
    ]);
    const report = reportFor(answered(blank(), Object.fromEntries(typed)));
    const parts = await partsOf(report);
    const sheets = [...parts].filter(([path]) => path.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.filter(([, xml]) => /<f[ >]/.test(xml))).toEqual([]);
    const read = (await readXlsx(report)).get(m.tables.titles.items)?.flat() ?? [];
    for (const note of ['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|"/c calc"!A0']) {
      expect(read).toContain(note);
    }
  });

  test('survives what XML cannot hold, and what spreadsheets read as signs', async () => {
    const note = 'bell\u0007 null\u0000 half\uD83D end <b>&amp; _x0041_ ✓ 👩‍👩‍👧\r\nnext';
    const names = { '4.1': { note, owner: '__proto__' }, '4.2': { owner: 'constructor' } };
    const read = (await readXlsx(reportFor(answered(blank(), names)))).get('Item by item')?.flat();
    expect(read).toContain('bell null half end <b>&amp; _x0041_ ✓ 👩‍👩‍👧\nnext');
    expect(read).toContain('__proto__');
    expect(read).toContain('constructor');
  });

  test('cuts a cell at the limit of spreadsheets, and says so', async () => {
    const evidence = Array.from({ length: 100 }, (_, index) => ({
      ...{ id: `e${index}`, title: 'x'.repeat(500), location: '', date: '' },
    }));
    const report = reportFor(answered(blank(), { 'A.2.2': { choice: 3, evidence } }));
    const cells = (await readXlsx(report)).get(m.tables.titles.soa)?.flat() ?? [];
    const longest = cells.find((cell) => String(cell).length > 1000);
    expect(String(longest).length).toBe(cellLimit);
    expect(String(longest).endsWith(m.tables.words.cut)).toBe(true);
  });

  test('writes a day that spreadsheets cannot count as its text', async () => {
    const early = answered(blank(), { '4.1': { dueDate: '1899-12-31' } });
    expect((await readXlsx(reportFor(early))).get('Item by item')?.flat()).toContain('1899-12-31');
  });

  test('freezes and filters the heads, sets widths and repeats heads on paper', async () => {
    const parts = await partsOf(reportFor(blank()));
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain(`<autoFilter ref="A1:G17"/>`);
    expect(sheet.match(/<col /g)).toHaveLength(7);
    expect(parts.get('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });

  test('is the same for the same report', async () => {
    const texts = await loadTableTexts();
    const report = reportFor(blank());
    expect(await xlsxOf(report, texts)).toEqual(await xlsxOf(report, texts));
  });
});

describe('names of sheets', () => {
  test('are the titles of our tables as they are', () => {
    const titles = Object.values(m.tables.titles);
    expect(sheetNames(titles)).toEqual(titles);
  });

  test('are short, different and without forbidden signs, whatever the titles are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }), (titles) => {
        const names = sheetNames(titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(sheetNameLimit);
          expect(name).not.toMatch(/[[\]\\/:*?]|^'|'$/);
        }
      }),
    );
  });
});

test('addresses of cells', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map((column) => addressOf(column, 4))).toEqual([
    ...['A5', 'Z5', 'AA5', 'AZ5', 'BA5', 'ZZ5', 'AAA5'],
  ]);
});
