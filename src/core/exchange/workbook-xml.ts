/** What can be learned from the parts of a workbook (XLSX) before it is read, without building any of it. */

/** How far a sheet reaches, and what is in it that a reader of values does not show. */
export interface SheetFacts {
  readonly rows: number;
  readonly columns: number;
  readonly hasFormulas: boolean;
  readonly hasMergedCells: boolean;
}

/** The same, with what reading it would cost. */
export interface PartFacts extends SheetFacts {
  /** Cells that are written out. */
  readonly cells: number;
  /** Letters of the longest text between two tags; each cell may name it. */
  readonly longestText: number;
}

/**
 * Looks through the text of one sheet. A single cell at the far end of a sheet, a few bytes in the file, would
 * make a reader build billions of empty ones. What no program writes reaches infinitely far.
 */
export function factsOfSheet(xml: string): PartFacts {
  let [rows, columns, cells, inRow, longestText] = [0, 0, 0, 0, 0];
  let [hasFormulas, hasMergedCells] = [false, false];
  for (const tag of tagsIn(xml)) {
    longestText = Math.max(longestText, tag.textBefore);
    if (!tag.isSound) rows = Number.POSITIVE_INFINITY;
    const name = localName(tag.name);
    if (name === 'row') {
      const number = rowOf(tag.attributes);
      rows = Math.max(rows + 1, number ?? 0);
      inRow = 0;
    } else if (name === 'c') {
      const place = cellOf(tag.attributes);
      inRow = place?.column ?? inRow + 1;
      cells += 1;
      columns = Math.max(columns, inRow);
      rows = Math.max(rows, place?.row ?? 0);
    } else if (name === 'f') hasFormulas = true;
    else if (name === 'mergeCell') hasMergedCells = true;
  }
  return { rows, columns, cells, longestText, hasFormulas, hasMergedCells };
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

interface Tag {
  /** With its prefix; that of a closing tag begins with a slash. */
  readonly name: string;
  /** All that stands between the name and the end of the tag. */
  readonly attributes: string;
  /** False for a tag within which another begins, or that is far longer than any that a program writes. */
  readonly isSound: boolean;
  /** Letters of the text since the tag before. */
  readonly textBefore: number;
}

/** The longest tag that a program writes lists the cells of a rule; a longer one is there to be slow. */
const tagLimit = 100_000;

/**
 * All tags from first to last, in one pass and found as the reader of workbooks finds them. A pattern would go
 * back and forth over a file that was made for it, for hours.
 */
function* tagsIn(xml: string): Generator<Tag> {
  let textStart = 0;
  for (;;) {
    const start = xml.indexOf('<', textStart);
    if (start < 0) return;
    const end = endOfTag(xml, start);
    if (end < 0) return;
    const first = xml[start + 1];
    if (first !== '!' && first !== '?') {
      const content = xml.slice(start + 1, Math.min(end, start + tagLimit)).replace(/\/$/, '');
      const name = /^[^\s>]*/.exec(content)?.[0] ?? '';
      const isSound = end - start < tagLimit && !content.includes('<');
      yield {
        name,
        attributes: content.slice(name.length),
        isSound,
        textBefore: start - textStart,
      };
    }
    textStart = end + 1;
  }
}

/** Where the tag, comment or instruction that begins at `start` ends; -1 where it does not. */
function endOfTag(xml: string, start: number): number {
  for (const [opening, closing] of longTags) {
    if (xml.startsWith(opening, start)) {
      const end = xml.indexOf(closing, start);
      return end < 0 ? -1 : end + closing.length - 1;
    }
  }
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml[at];
    if (sign === '>') return at;
    if (sign === '"' || sign === "'") {
      const closing = xml.indexOf(sign, at + 1);
      if (closing > 0) at = closing;
    }
  }
  return -1;
}

const longTags = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The number of a row, or null where it has none. */
function rowOf(attributes: string): number | null {
  const address = addressIn(attributes);
  if (address === null) return null;
  return /^\d{1,7}$/.test(address) ? Number(address) : Number.POSITIVE_INFINITY;
}

/** Where a cell stands, or null where it does not say. */
function cellOf(attributes: string): { readonly row: number; readonly column: number } | null {
  const address = addressIn(attributes);
  if (address === null) return null;
  const [, letters, digits] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) {
    return { row: Number.POSITIVE_INFINITY, column: Number.POSITIVE_INFINITY };
  }
  return { row: Number(digits), column: columnOf(letters) };
}

/**
 * What the attribute `r` says, or null where there is none. No program writes attributes in another way than this,
 * twice, with a prefix, or an address in other signs; whoever does has something to hide, and gets an empty one.
 */
function addressIn(attributes: string): string | null {
  if (attributes.trim() === '') return null;
  if (!/^(?:\s+[\w:.-]+=(?:"[^"]*"|'[^']*'))*\s*$/.test(attributes)) return '';
  const found = [...attributes.matchAll(/\s(?:[\w.-]*:)?r=(?:"([^"]*)"|'([^']*)')/g)];
  if (found.length > 1) return '';
  const [address] = found;
  return address ? (address[1] ?? address[2] ?? '') : null;
}

/** "AB" → 28. */
function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** The attributes of all tags of one name. */
function tagsOf(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  for (const tag of tagsIn(xml)) if (localName(tag.name) === name) found.push(tag.attributes);
  return found;
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}
