/** What can be learned from the parts of a workbook (XLSX) before it is read, without building any of it. */

/** How far a sheet reaches, and what is in it that a reader of values does not show. */
export interface SheetFacts {
  readonly rows: number;
  readonly columns: number;
  readonly hasFormulas: boolean;
  readonly hasMergedCells: boolean;
}

/**
 * Looks through the text of one sheet. A single cell at the far end of a sheet, a few bytes in the file, would
 * make a reader build billions of empty ones.
 */
export function factsOfSheet(xml: string): SheetFacts {
  let [rows, columns, cells] = [0, 0, 0];
  for (const [, tag, attributes = ''] of xml.matchAll(rowsAndCells)) {
    const [, letters = '', digits = '0'] = cellAddress.exec(attributes) ?? [];
    // No program writes an address in other signs than these; whoever does has something to hide.
    if (attributes.includes('&')) rows = Number.POSITIVE_INFINITY;
    if (tag === 'row') {
      rows = Math.max(rows + 1, Number(digits));
      cells = 0;
    } else {
      cells = letters === '' ? cells + 1 : columnOf(letters);
      columns = Math.max(columns, cells);
      rows = Math.max(rows, Number(digits));
    }
  }
  return {
    rows,
    columns,
    hasFormulas: /<(?:\w+:)?f[\s>/]/.test(xml),
    hasMergedCells: /<(?:\w+:)?mergeCell\s/.test(xml),
  };
}

const rowsAndCells = /<(?:\w+:)?(row|c)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const cellAddress = /\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/;

/** "AB" → 28. */
function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** Which part of the workbook holds each sheet, in the order of the sheets. */
export function sheetPaths(workbook: string, relations: string): readonly string[] {
  const targets = new Map(
    tagsOf(relations, 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/xl\/|^\.\//, ''),
    ]),
  );
  return tagsOf(workbook, 'sheet').map(
    (tag) => `xl/${targets.get(attribute(tag, '[\\w]+:id')) ?? ''}`,
  );
}

function tagsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}
