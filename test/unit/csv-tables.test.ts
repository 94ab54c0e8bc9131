import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv, unguarded } from '../../src/core/systems/csv.ts';
import { csvOf } from '../../src/export/csv/csv.ts';
import { typedCell } from '../../src/export/tables/cell.ts';
import type { ReportTable } from '../../src/export/tables/types.ts';
import { wholePercent } from '../../src/i18n/format.ts';
import { tablesFor } from './helpers/read-tables.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, withItem } from './support/assessments.ts';
import { reportFor } from './support/texts.ts';

async function tableNamed(id: ReportTable['id'], from = blank()): Promise<ReportTable> {
  const table = (await tablesFor(reportFor(from))).find((each) => each.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

const rowsOf = (text: string, separator: ',' | ';') => parseCsv(text, separator).rows;

describe('a table as CSV', () => {
  test('begins with the mark, ends its lines as RFC 4180 asks, and has the titles first', async () => {
    const table = await tableNamed('areas');
    const text = csvOf(table, ',');
    expect(text.startsWith('\uFEFFArea,Title,Part,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(18);
    expect(rowsOf(text, ',')[0]).toEqual(table.columns.map(({ title }) => title));
  });

  test('keeps a formula from running, and gives it back as it was typed', async () => {
    const notes = ['=1+1', '+49 351', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"];
    for (const note of notes) {
      const table = await tableNamed('items', answered(blank(), { '4.1': { note } }));
      const cells = rowsOf(csvOf(table, ';'), ';').flat();
      const written = cells.find((cell) => unguarded(cell) === note);
      expect(written).toBe(`'${note}`);
    }
  });

  test('leaves negative numbers, days and percents as they are', async () => {
    const table: ReportTable = {
      ...(await tableNamed('areas')),
      columns: (['number', 'share', 'date', 'yes-no'] as const).map((kind) => ({
        ...{ id: 'what', title: kind, kind, width: 9 },
      })),
      rows: [[-1.5, 0.4199, '2026-11-21', true]],
    };
    expect(rowsOf(csvOf(table, ','), ',')[1]).toEqual(['-1.5', '41%', '2026-11-21', 'Yes']);
    expect(rowsOf(csvOf(table, ';'), ';')[1]).toEqual(['-1,5', '41%', '2026-11-21', 'Yes']);
  });

  test('keeps separators, quotation marks and lines of a text', async () => {
    const note = 'one, two; "three"\r\nfour\n\n five ';
    const table = await tableNamed('items', withItem(blank(), '4.1', { note }));
    for (const separator of [',', ';'] as const) {
      expect(rowsOf(csvOf(table, separator), separator).flat()).toContain(note);
    }
  });

  test('reads back cell for cell, whatever any assessment holds', async () => {
    await fc.assert(
      fc.asyncProperty(assessment, fc.constantFrom(',', ';'), async (any, separator) => {
        for (const table of await tablesFor(reportFor(any))) {
          const [, ...rows] = parseCsv(csvOf(table, separator), separator).rows;
          expect(rows.map((row) => row.map(unguarded))).toEqual(
            table.rows.map((row) => row.map((cell, index) => shown(table, cell, index, separator))),
          );
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

function shown(
  table: ReportTable,
  cell: ReportTable['rows'][number][number],
  index: number,
  separator: ',' | ';',
): string {
  const { kind, value } = typedCell(cell, table.columns[index]?.kind ?? 'text');
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return value;
  const text = kind === 'share' ? `${wholePercent(value)}%` : String(value);
  return separator === ';' ? text.replace('.', ',') : text;
}
