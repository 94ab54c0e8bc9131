import { correction, generate } from 'lean-qr';

/** A QR code as one path in a square of `size` units, with the quiet zone that readers need around it. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

export type MadeQr =
  | { readonly kind: 'code'; readonly code: QrCode }
  /** A telephone could not tell its points apart on a screen. */
  | { readonly kind: 'too-long'; readonly length: number };

/** The largest code that telephones read from a screen: 117 modules a side. */
const largestVersion = 25;
/** Letters that such a code holds. */
export const qrLimit = 1273;
/** Modules of quiet around the code (ISO/IEC 18004). */
const quiet = 4;

/** Draws an address as a QR code, where it is short enough for one. */
export function qrOf(address: string): MadeQr {
  const length = new TextEncoder().encode(address).length;
  if (length > qrLimit) return { kind: 'too-long', length };
  const bitmap = generate(address, {
    minCorrectionLevel: correction.L,
    maxVersion: largestVersion,
  });
  const rows: string[] = [];
  for (let y = 0; y < bitmap.size; y += 1) {
    for (let x = 0; x < bitmap.size; x += 1) {
      if (!bitmap.get(x, y)) continue;
      const start = x;
      while (bitmap.get(x + 1, y)) x += 1;
      const run = x - start + 1;
      rows.push(`M${start + quiet} ${y + quiet}h${run}v1h-${run}z`);
    }
  }
  return { kind: 'code', code: { size: bitmap.size + 2 * quiet, path: rows.join('') } };
}
