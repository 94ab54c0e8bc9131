/** Tables as text: separated values in, rows of cells out, and back. Knows nothing of registers. */

export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** How the bytes of a file were read. `windows-1252` is a fallback, so people are told of it. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  /** A workbook (they are zip archives) or anything else that is no text. */
  | { readonly kind: 'workbook' }
  | { readonly kind: 'not-text' };

export interface CsvTable {
  /** Every row there is, empty ones too, so that the place in the list is the row in a spreadsheet. */
  readonly rows: readonly (readonly string[])[];
  /** The text holds more rows than were read. */
  readonly isCut: boolean;
  /** Place of the row in which a quotation mark opens and is never closed, or null. */
  readonly openQuote: number | null;
}

/** Rows and cells that are read at most: enough for any register, and no file can exhaust the browser. */
export const rowLimit = 20_000;
export const cellLimit = 200;

/** Reads the bytes of a file: by its byte order mark, as UTF-8, or as what Windows wrote before it. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third, fourth] = bytes;
  if (first === 0x50 && second === 0x4b && (third ?? 0) < 9 && (fourth ?? 0) < 9) {
    return { kind: 'workbook' };
  }
  if (first === 0xff && second === 0xfe) return read(bytes, 'utf-16le', 'utf-16');
  if (first === 0xfe && second === 0xff) return read(bytes, 'utf-16be', 'utf-16');
  if (bytes.includes(0)) return { kind: 'not-text' };
  try {
    return read(bytes, 'utf-8', 'utf-8');
  } catch {
    return read(bytes, 'windows-1252', 'windows-1252');
  }
}

function read(bytes: Uint8Array, label: string, encoding: Encoding): Decoded {
  const fatal = encoding === 'utf-8';
  return { kind: 'text', text: new TextDecoder(label, { fatal }).decode(bytes), encoding };
}

const announcement = /^\uFEFF?sep=([,;\t])[ \t]*(?:\r\n|\n|\r|$)/i;

/** The text without a byte order mark and without the line `sep=;` that some programs write first. */
function withoutPreamble(text: string): string {
  return text.replace(announcement, '').replace(/^\uFEFF/, '');
}

/**
 * The separator of a text: the one that it announces, else the one that cuts its first rows into the same
 * number of cells most often.
 */
export function separatorOf(text: string): Separator {
  const announced = announcement.exec(text)?.[1];
  if (announced) return announced as Separator;
  const sample = text.slice(0, 50_000);
  const scores = separators.map((separator) => {
    const rows = parseCsv(sample, separator, 30).rows.filter((row) => !isBlank(row));
    const width = rows[0]?.length ?? 0;
    const even = width < 2 ? 0 : rows.filter((row) => row.length === width).length / rows.length;
    return { separator, even, width };
  });
  scores.sort((one, other) => other.even - one.even || other.width - one.width);
  return scores[0]?.separator ?? ',';
}

/**
 * Cuts a text into rows of cells as RFC 4180 has it, and forgives what people write by hand: spaces before a
 * quotation mark, any kind of line end, rows of different lengths, a quotation mark inside a cell.
 */
export function parseCsv(text: string, separator: Separator, most = rowLimit): CsvTable {
  const source = withoutPreamble(text);
  const end = source.length;
  const rows: string[][] = [];
  let row: string[] = [];
  let openQuote: number | null = null;
  let at = 0;
  while (at < end) {
    const cell = cellAt(source, at, separator);
    if (row.length < cellLimit) row.push(cell.text);
    if (cell.isOpen) openQuote = rows.length;
    at = cell.end;
    const sign = source[at];
    at += sign === '\r' && source[at + 1] === '\n' ? 2 : 1;
    // A separator as the very last sign still begins one more, empty cell.
    if (sign === separator && at < end) continue;
    if (sign === separator && row.length < cellLimit) row.push('');
    rows.push(row);
    row = [];
    if (rows.length === most) return { rows, isCut: source.slice(at).trim() !== '', openQuote };
  }
  return { rows, isCut: false, openQuote };
}

interface Cell {
  readonly text: string;
  /** Where its separator or line end stands. */
  readonly end: number;
  readonly isOpen: boolean;
}

function cellAt(source: string, start: number, separator: Separator): Cell {
  let at = start;
  while (source[at] === ' ') at += 1;
  if (source[at] !== '"') {
    const end = endOfCell(source, start, separator);
    return { text: source.slice(start, end), end, isOpen: false };
  }
  let text = '';
  at += 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote < 0) return { text: text + source.slice(at), end: source.length, isOpen: true };
    text += source.slice(at, quote);
    at = quote + 1;
    if (source[at] !== '"') break;
    text += '"';
    at += 1;
  }
  const end = endOfCell(source, at, separator);
  return { text: text + source.slice(at, end).trimEnd(), end, isOpen: false };
}

function endOfCell(source: string, start: number, separator: Separator): number {
  let at = start;
  for (; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === separator || sign === '\n' || sign === '\r') break;
  }
  return at;
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** Rows as text that every spreadsheet reads, with line ends as RFC 4180 asks. */
export function csvText(rows: readonly (readonly string[])[], separator: Separator): string {
  return rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join('');
}

/** Quoted whatever the separator, so that the same cells can go out with another one. */
function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// Formulas ----------------------------------------------------------------------------------------------

/**
 * What makes a spreadsheet take a cell for a formula, with the wide forms that some turn into these. Spaces and
 * signs without a shape before it are dropped by one program or another, so they hide nothing.
 */
const formula = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
const guardedFormula = /^'+(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Takes off exactly what `guarded` put on. */
export function unguarded(cell: string): string {
  return guardedFormula.test(cell) ? cell.slice(1) : cell;
}
