import type { Cell } from '../core/exchange/cells.ts';
import {
  factsOfSheet,
  sheetPaths,
  type PartFacts,
  type SheetFacts,
} from '../core/exchange/workbook-xml.ts';
import { filesOfZip, storedZip, type PackedFile } from '../core/exchange/zip.ts';

/** Bytes that the texts of a workbook may have once they are unpacked, all together. */
export const unpackedLimit = 40_000_000;
/** Far more than any framework has, and than any audit of one has columns. */
export const sheetRowLimit = 5_000;
export const sheetColumnLimit = 100;
/** Parts that are unpacked, and sheets and cells in all of them together that are read at most. */
const partLimit = 1_000;
const sheetLimit = 200;
const cellLimit = 2_000_000;
/** Letters that the reader looks at to trim its cells, since a long text may be named by each of them. */
const trimLimit = 2_000_000_000;

export type WorkbookRefusal =
  'damaged' | 'locked' | 'old-workbook' | 'too-much-inside' | 'too-many-rows' | 'too-many-columns';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly facts: SheetFacts & { readonly hasDates: boolean };
}

export type WorkbookReading =
  | { readonly kind: 'refused'; readonly refusal: WorkbookRefusal }
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] };

/**
 * The form of files that spreadsheets wrote before 2007, and in which every workbook with a password still
 * comes; null for any other.
 */
export function compoundFile(bytes: Uint8Array): 'locked' | 'old-workbook' | null {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (!signature.every((byte, place) => bytes[place] === byte)) return null;
  // Names of the streams in it stand there as UTF-16.
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes('EncryptedPackage') ? 'locked' : 'old-workbook';
}

/**
 * Reads all sheets of a workbook (XLSX). It is unpacked here, with an eye on how large it becomes, and handed
 * to the reader as it is: the reader would start workers of its own for large files, which our content
 * security policy forbids.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookReading> {
  const archive = filesOfZip(bytes);
  if (archive.kind !== 'archive') return refused(archive.kind);
  const parts = archive.files.filter(({ path }) => /\.xml(\.rels)?$/.test(path));
  if (parts.length > partLimit) return refused('too-much-inside');
  const unpacked = await unpackAll(parts);
  if (typeof unpacked === 'string') return refused(unpacked);

  const texts = new Map(
    [...unpacked].map(([path, content]) => [path, new TextDecoder().decode(content)] as const),
  );
  const facts = new Map([...texts].map(([path, text]) => [path, factsOfSheet(text)] as const));
  // Whatever part the reader may take for a sheet, none reaches further than this.
  const all = [...facts.values()];
  if (all.some(({ rows }) => rows > sheetRowLimit)) return refused('too-many-rows');
  if (all.some(({ columns }) => columns > sheetColumnLimit)) return refused('too-many-columns');
  const paths = sheetPaths(
    texts.get('xl/workbook.xml') ?? '',
    texts.get('xl/_rels/workbook.xml.rels') ?? '',
  );
  // A workbook may list one part as many sheets.
  const listed = paths.flatMap((path) => facts.get(path) ?? []);
  if (paths.length > sheetLimit || isTooMuch(all) || isTooMuch(listed)) {
    return refused('too-much-inside');
  }

  const files = [...unpacked].map(([path, content]) => ({ path, bytes: content }));
  try {
    const { default: readXlsxFile } = await import('read-excel-file/universal');
    const sheets = await readXlsxFile(storedZip(files).buffer);
    if (isTooMuchToKeep(sheets.map(({ data }) => data))) return refused('too-much-inside');
    return {
      kind: 'sheets',
      sheets: sheets.map(({ sheet, data }, index) => ({
        name: sheet,
        rows: data.map((row) => row.map(cellFrom)),
        facts: {
          ...sheetFacts(facts.get(paths[index] ?? '')),
          hasDates: data.some((row) => row.some(isDay)),
        },
      })),
    };
  } catch {
    return refused('damaged');
  }
}

const noFacts: SheetFacts = { rows: 0, columns: 0, hasFormulas: false, hasMergedCells: false };

function sheetFacts(facts: SheetFacts = noFacts): SheetFacts {
  const { rows, columns, hasFormulas, hasMergedCells } = facts;
  return { rows, columns, hasFormulas, hasMergedCells };
}

/** Many small sheets that reach far each, or a long text that many cells name, are as bad as one that is large. */
function isTooMuch(parts: readonly PartFacts[]): boolean {
  const area = parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const cells = parts.reduce((sum, part) => sum + part.cells, 0);
  const longest = parts.reduce((most, { longestText }) => Math.max(most, longestText), 0);
  return area > cellLimit || cells * longest > trimLimit;
}

/** The same of what was read, each text counted as often as a cell names it. */
function isTooMuchToKeep(sheets: readonly (readonly (readonly unknown[])[])[]): boolean {
  let [cells, letters] = [0, 0];
  for (const rows of sheets) {
    for (const row of rows) {
      cells += row.length;
      for (const cell of row) if (typeof cell === 'string') letters += cell.length;
    }
  }
  return cells > cellLimit || letters > unpackedLimit;
}

function refused(refusal: WorkbookRefusal): WorkbookReading {
  return { kind: 'refused', refusal };
}

function isDay(value: unknown): value is Date {
  return value instanceof Date;
}

function cellFrom(value: unknown): Cell {
  if (isDay(value)) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

async function unpackAll(
  files: readonly PackedFile[],
): Promise<ReadonlyMap<string, Uint8Array> | 'damaged' | 'too-much-inside'> {
  const unpacked = new Map<string, Uint8Array>();
  let room = unpackedLimit;
  for (const { path, packing, bytes } of files) {
    const content = packing === 'stored' ? bytes : await inflated(bytes, room);
    if (typeof content === 'string') return content;
    room -= content.length;
    if (room < 0) return 'too-much-inside';
    unpacked.set(path, content);
  }
  return unpacked;
}

/** Unpacks until there is no more room: a few kilobytes can become gigabytes. */
async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  room: number,
): Promise<Uint8Array | 'damaged' | 'too-much-inside'> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
      if (length > room) {
        await reader.cancel();
        return 'too-much-inside';
      }
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
