/** One file of an archive, still packed. */
export interface PackedFile {
  readonly path: string;
  /** How it is packed: `stored` as it is, or deflated. */
  readonly packing: 'stored' | 'deflated';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type Archive =
  | { readonly kind: 'archive'; readonly files: readonly PackedFile[] }
  | { readonly kind: 'damaged' }
  /** A file in it is locked with a password, or packed in a way that no spreadsheet uses. */
  | { readonly kind: 'locked' };

const signatures = { file: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
/** Bytes of the records without their names. */
const sizes = { file: 30, directory: 46, end: 22 } as const;
/** An archive can end in a remark of this many bytes. */
const remarkLimit = 0xffff;
const encrypted = 1;
/** Stands where a size or a place needs the 64-bit form, which no workbook of a size that we read does. */
const elsewhere = 0xffffffff;

/**
 * Reads the directory of a ZIP archive, as a workbook (XLSX) is one, and hands out its files still packed: how
 * large they become is for the unpacking to watch, since what the directory says of it may be a lie.
 */
export function filesOfZip(bytes: Uint8Array<ArrayBuffer>): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return { kind: 'damaged' };
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const files: PackedFile[] = [];
  let room = bytes.length;
  for (let index = 0; index < count; index += 1) {
    if (at + sizes.directory > end || view.getUint32(at, true) !== signatures.directory) {
      return { kind: 'damaged' };
    }
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    if (flags & encrypted || (method !== 0 && method !== 8)) return { kind: 'locked' };
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(
      bytes.subarray(at + sizes.directory, at + sizes.directory + nameLength),
    );
    const content = contentAt(view, bytes, at);
    if (content === null) return { kind: 'damaged' };
    // Files that share their bytes would let a small archive be unpacked a thousand times over.
    room -= content.length;
    if (room < 0) return { kind: 'damaged' };
    files.push({ path, packing: method === 0 ? 'stored' : 'deflated', bytes: content });
    at +=
      sizes.directory + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { kind: 'archive', files };
}

/** Where the record at the end of an archive stands, searched from behind; null where there is none. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - sizes.end;
  for (let at = last; at >= Math.max(0, last - remarkLimit); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return null;
}

/** The packed bytes of the file that a line of the directory is about; null where they are not there. */
function contentAt(
  view: DataView,
  bytes: Uint8Array<ArrayBuffer>,
  line: number,
): Uint8Array<ArrayBuffer> | null {
  const length = view.getUint32(line + 20, true);
  const place = view.getUint32(line + 42, true);
  if (length === elsewhere || place + sizes.file > view.byteLength) return null;
  if (view.getUint32(place, true) !== signatures.file) return null;
  const head = sizes.file + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
  const start = place + head;
  return start + length > bytes.length ? null : bytes.subarray(start, start + length);
}

/**
 * Puts unpacked files into an archive as they are. Its checksums are left at nothing: it is handed to the
 * reader of workbooks at once, which does not look at them.
 */
export function storedZip(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const named = files.map(({ path, bytes }) => ({ name: new TextEncoder().encode(path), bytes }));
  const content = named.reduce((sum, { name, bytes }) => sum + name.length + bytes.length, 0);
  const directory = named.reduce((sum, { name }) => sum + sizes.directory + name.length, 0);
  const start = content + named.length * sizes.file;
  const archive = new Uint8Array(start + directory + sizes.end);
  const view = new DataView(archive.buffer);

  let at = 0;
  let line = start;
  for (const { name, bytes } of named) {
    view.setUint32(at, signatures.file, true);
    writeFacts(view, at + 4, name.length, bytes.length);
    archive.set(name, at + sizes.file);
    archive.set(bytes, at + sizes.file + name.length);

    view.setUint32(line, signatures.directory, true);
    writeFacts(view, line + 6, name.length, bytes.length);
    view.setUint32(line + 42, at, true);
    archive.set(name, line + sizes.directory);

    at += sizes.file + name.length + bytes.length;
    line += sizes.directory + name.length;
  }
  view.setUint32(line, signatures.end, true);
  view.setUint16(line + 8, named.length, true);
  view.setUint16(line + 10, named.length, true);
  view.setUint32(line + 12, directory, true);
  view.setUint32(line + 16, start, true);
  return archive;
}

/** What a file and its line in the directory say alike; `at` is where the version stands. */
function writeFacts(view: DataView, at: number, nameLength: number, size: number): void {
  const version = 20;
  const utf8Names = 0x0800;
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
