import { Readable } from 'node:stream';
import readXlsxFile from 'read-excel-file/node';
import { Window } from 'happy-dom';
import { parseCsv, unguarded } from '../../../src/core/systems/csv.ts';
import type { Report } from '../../../src/core/report.ts';
import { csvOf } from '../../../src/export/csv/csv.ts';
import { htmlOf } from '../../../src/export/html/html.ts';
import { filledTables, loadTableTexts, tablesOf } from '../../../src/export/tables/tables.ts';
import type { Cell, ReportTable } from '../../../src/export/tables/types.ts';
import { xlsxOf } from '../../../src/export/xlsx/xlsx.ts';

/** Makes each format of the tables and reads it back with something that does not know how it was made. */

export type Value = string | number | boolean | Date | null;

/** Rows of cells by the title of their table, the head not among them. */
export type Read = ReadonlyMap<string, readonly (readonly Value[])[]>;

export async function tablesFor(report: Report): Promise<readonly ReportTable[]> {
  return tablesOf(report, await loadTableTexts());
}

export async function readXlsx(report: Report): Promise<Read> {
  const bytes = await xlsxOf(report, await loadTableTexts());
  return readWorkbook(bytes);
}

export async function readWorkbook(bytes: Uint8Array): Promise<Read> {
  const sheets = await readXlsxFile(Readable.from(Buffer.from(bytes)));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.slice(1) as Value[][]]));
}

export async function readCsv(report: Report): Promise<Read> {
  const tables = filledTables(await tablesFor(report));
  return new Map(
    tables.map((table) => {
      const { rows } = parseCsv(csvOf(table, ','), ',', Number.MAX_SAFE_INTEGER);
      return [table.title, rows.slice(1).map((row) => row.map(unguarded))];
    }),
  );
}

export async function htmlText(report: Report): Promise<string> {
  return htmlOf(report, await loadTableTexts());
}

/** The page as a browser would understand it, with nothing run. */
export function pageOf(html: string): Document {
  const window = new Window();
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

export function plain(cell: Cell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}
