import * as fc from 'fast-check';
import { generate } from 'lean-qr';
import { describe, expect, test } from 'vitest';
import { qrLimit, qrOf, type QrCode } from '../../src/share/qr.ts';

/** The dark squares of a path, as `x y`. */
function squaresOf({ path }: QrCode): Set<string> {
  const squares = new Set<string>();
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(run); step += 1) squares.add(`${Number(x) + step} ${y ?? ''}`);
  }
  return squares;
}

function codeOf(address: string): QrCode {
  const made = qrOf(address);
  if (made.kind === 'too-long') throw new Error(`${made.length} letters`);
  return made.code;
}

describe('a QR code', () => {
  test('draws every dark module once and nothing into the quiet zone', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, size: 'large' }), (address) => {
        fc.pre(address.length <= 1000);
        const code = codeOf(address);
        const plain = generate(address);
        const dark = new Set<string>();
        for (let y = 0; y < plain.size; y += 1) {
          for (let x = 0; x < plain.size; x += 1) {
            if (plain.get(x, y)) dark.add(`${x + 4} ${y + 4}`);
          }
        }
        expect(code.size).toBe(plain.size + 8);
        expect(squaresOf(code)).toEqual(dark);
      }),
      { numRuns: 15 },
    );
  });

  test('is made up to the limit, and beyond it says how long the address is', () => {
    expect(codeOf('a'.repeat(qrLimit)).size).toBe(117 + 8);
    expect(qrOf('a'.repeat(qrLimit + 1))).toEqual({ kind: 'too-long', length: qrLimit + 1 });
  });

  test('counts letters that take several bytes', () => {
    expect(qrOf('ü'.repeat(700)).kind).toBe('too-long');
  });
});
