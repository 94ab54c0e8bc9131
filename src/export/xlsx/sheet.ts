import { guarded } from '../../core/systems/csv.ts';
import { shownShare, typedCell } from '../tables/cell.ts';
import type { Cell, ColumnKind, ReportTable } from '../tables/types.ts';
import { styles } from './styles.ts';
import { cellText } from './text.ts';

/** Days from the day that spreadsheets count from to that of the clock of computers. */
const epochDay = 25_569;
const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** One worksheet: a frozen head and first column, filters on the head, and one row for each row of the table. */
export function sheetXml(table: ReportTable, words: { readonly cut: string }): string {
  const { columns, rows } = table;
  const head = columns.map(({ title }, index) =>
    textCell(addressOf(index, 0), title, styles.head, words.cut),
  );
  const body = rows.map((row, place) => {
    const cells = row.map((cell, index) =>
      cellXml(addressOf(index, place + 1), cell, columns[index]?.kind ?? 'text', words.cut),
    );
    return `<row r="${place + 2}">${cells.join('')}</row>`;
  });
  const widths = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    '</sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1">${head.join('')}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="A1:${addressOf(columns.length - 1, rows.length)}"/>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

/** 27, 4 → "AB5". */
export function addressOf(column: number, row: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function cellXml(address: string, cell: Cell, columnKind: ColumnKind, cut: string): string {
  const { kind, value } = typedCell(cell, columnKind);
  if (value === null) return '';
  if (typeof value === 'boolean') {
    return `<c r="${address}" s="${styles.plain}" t="b"><v>${value ? 1 : 0}</v></c>`;
  }
  if (typeof value === 'number') {
    return kind === 'share'
      ? numberCell(address, shownShare(value), styles.share)
      : numberCell(address, value, styles.plain);
  }
  const day = kind === 'date' ? serialDay(value) : null;
  if (day !== null) return numberCell(address, day, styles.date);
  // Typed as text, nothing is run as a formula; marked as literal, it stays a text when somebody edits it.
  const style = guarded(value) === value ? styles.text : styles.literal;
  return textCell(address, value, style, cut);
}

function numberCell(address: string, value: number, style: number): string {
  return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
}

function textCell(address: string, value: string, style: number, cut: string): string {
  const text = `<is><t xml:space="preserve">${cellText(value, cut)}</t></is>`;
  return `<c r="${address}" s="${style}" t="inlineStr">${text}</c>`;
}

/**
 * The number by which spreadsheets know a day (ISO date); null for days that they cannot count rightly: they
 * take 1900 for a leap year, and know nothing before it.
 */
function serialDay(day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || day < '1900-03-01') return null;
  const moment = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(moment) ? null : moment / millisecondsOfDay + epochDay;
}
