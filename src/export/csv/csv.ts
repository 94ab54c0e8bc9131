import { csvText, guarded, type Separator } from '../../core/systems/csv.ts';
import { m } from '../../i18n/index.ts';
import { shownShare, typedCell } from '../tables/cell.ts';
import type { Cell, ColumnKind, ReportTable } from '../tables/types.ts';

/**
 * One table as text that every spreadsheet reads (RFC 4180), with the mark before it without which some take
 * UTF-8 for something older. Unlike a workbook, a text says nowhere that `=1+1` is a text, so a formula gets
 * an apostrophe before it. Where semicolons separate, commas stand in numbers.
 */
export function csvOf(table: ReportTable, separator: Separator): string {
  const head = table.columns.map(({ title }) => guarded(title));
  const rows = table.rows.map((row) =>
    row.map((cell, index) => cellText(cell, table.columns[index]?.kind ?? 'text', separator)),
  );
  return `\uFEFF${csvText([head, ...rows], separator)}`;
}

/** Days stay ISO dates, which no country reads in two ways. */
function cellText(cell: Cell, columnKind: ColumnKind, separator: Separator): string {
  const { kind, value } = typedCell(cell, columnKind);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? m.words.yes : m.words.no;
  if (typeof value === 'string') return guarded(value);
  const text = kind === 'share' ? `${Math.round(shownShare(value) * 100)}%` : String(value);
  return separator === ';' ? text.replace('.', ',') : text;
}
