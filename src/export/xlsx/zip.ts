/** One file of a ZIP archive. */
export interface ZipEntry {
  readonly path: string;
  readonly content: string;
}

interface Packed {
  readonly path: Uint8Array;
  readonly checksum: number;
  readonly size: number;
  readonly deflated: Uint8Array;
}

const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
const versionNeeded = 20;
const utf8Names = 0x0800;
const deflate = 8;
/** Midnight of 1980-01-01, the first moment that ZIP knows: the same files always give the same bytes. */
const firstDay = 0x0021;

/**
 * Packs texts into a ZIP archive with the browser's own compression. Libraries hand large files to a worker
 * that they make from text, which our content security policy forbids, and rightly.
 */
export async function zipOf(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Promise.all(entries.map(pack));
  const offsets: number[] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  const add = (part: Uint8Array) => {
    parts.push(part);
    offset += part.length;
  };

  for (const entry of packed) {
    offsets.push(offset);
    add(record(signatures.entry, [...facts(entry), [2, 0]]));
    add(entry.path);
    add(entry.deflated);
  }
  const directory = offset;
  packed.forEach((entry, index) => {
    const place = [2, 2, 2, 2, 4].map((width) => [width, 0] as const);
    add(
      record(signatures.directory, [
        [2, versionNeeded],
        ...facts(entry),
        ...place,
        [4, offsets[index] ?? 0],
      ]),
    );
    add(entry.path);
  });
  const sizes = [
    [4, offset - directory],
    [4, directory],
    [2, 0],
  ] as const;
  const counts = [0, 0, packed.length, packed.length].map((count) => [2, count] as const);
  add(record(signatures.end, [...counts, ...sizes]));
  return joined(parts, offset);
}

async function pack({ path, content }: ZipEntry): Promise<Packed> {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(content);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return {
    path: encoder.encode(path),
    checksum: checksumOf(bytes),
    size: bytes.length,
    deflated: new Uint8Array(await new Response(stream).arrayBuffer()),
  };
}

type Field = readonly [width: number, value: number];

/** What an entry's own head and its line in the directory both say. */
function facts({ path, checksum, size, deflated }: Packed): readonly Field[] {
  return [
    [2, versionNeeded],
    [2, utf8Names],
    [2, deflate],
    [2, 0],
    [2, firstDay],
    [4, checksum],
    [4, deflated.length],
    [4, size],
    [2, path.length],
  ];
}

/** Numbers one after the other, the lowest byte first. */
function record(signature: number, fields: readonly Field[]): Uint8Array {
  const all: readonly Field[] = [[4, signature], ...fields];
  const bytes = all.flatMap(([width, value]) =>
    Array.from({ length: width }, (_, place) => (value >>> (8 * place)) & 0xff),
  );
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return value;
});

/** CRC-32 as ZIP asks for it. */
function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value = (checksumTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}
