import type { CharacterRange } from '../character-ranges.ts';

/**
 * Reads the code points that a TrueType font has glyphs for, from the segments of its "cmap" table
 * (format 4, which holds everything up to U+FFFF).
 */
export function readCodePoints(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = findSegments(view, findTable(view, 'cmap'));
  const segmentBytes = view.getUint16(table + 6);
  const lastCodes = table + 14;
  const firstCodes = lastCodes + segmentBytes + 2;

  const codePoints = new Set<number>();
  for (let offset = 0; offset < segmentBytes; offset += 2) {
    const first = view.getUint16(firstCodes + offset);
    const last = view.getUint16(lastCodes + offset);
    for (let code = first; code <= last && code < 0xffff; code += 1) codePoints.add(code);
  }
  return codePoints;
}

/** Turns code points into the shortest list of ranges. */
export function toRanges(codePoints: Iterable<number>): CharacterRange[] {
  const ranges: [number, number][] = [];
  for (const code of [...codePoints].sort((a, b) => a - b)) {
    const current = ranges.at(-1);
    if (current?.[1] === code - 1) current[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

function findTable(view: DataView, name: string): number {
  const count = view.getUint16(4);
  for (let record = 12; record < 12 + count * 16; record += 16) {
    const tag = [0, 1, 2, 3].map((i) => String.fromCharCode(view.getUint8(record + i))).join('');
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table "${name}".`);
}

function findSegments(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  for (let record = cmap + 4; record < cmap + 4 + count * 8; record += 8) {
    const subtable = cmap + view.getUint32(record + 4);
    if (view.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('The font has no character map of format 4.');
}
