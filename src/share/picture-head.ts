/** What the first bytes of a file say it is. Names and media types that others give it are not believed. */
export type PictureHead =
  | {
      readonly kind: 'picture';
      readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
      readonly width: number;
      readonly height: number;
    }
  /** A drawing that may hold scripts and addresses. */
  | { readonly kind: 'svg' }
  | { readonly kind: 'other' };

/** Reads the size from the head, so that a picture of a billion points is refused before it is unpacked. */
export function pictureHeadOf(bytes: Uint8Array): PictureHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) {
      return picture('image/png', view.getUint32(16), view.getUint32(20));
    }
    if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegHead(view);
    if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return webpHead(view);
  } catch (error) {
    // The file ends within its own head.
    if (error instanceof RangeError) return { kind: 'other' };
    throw error;
  }
  return isSvg(bytes) ? { kind: 'svg' } : { kind: 'other' };
}

function picture(
  type: 'image/png' | 'image/jpeg' | 'image/webp',
  width: number,
  height: number,
): PictureHead {
  return width > 0 && height > 0 ? { kind: 'picture', type, width, height } : { kind: 'other' };
}

/** Walks from marker to marker up to the start of the frame, which holds the size. */
function jpegHead(view: DataView): PictureHead {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return { kind: 'other' };
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame =
      marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return picture('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
}

/** WebP has three forms: lossy, lossless, and one with extras around either. */
function webpHead(view: DataView): PictureHead {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  switch (letters(bytes, 12, 16)) {
    case 'VP8 ':
      return picture(
        'image/webp',
        view.getUint16(26, true) & 0x3fff,
        view.getUint16(28, true) & 0x3fff,
      );
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return picture('image/webp', (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X': {
      const threeBytes = (at: number) =>
        view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1;
      return picture('image/webp', threeBytes(24), threeBytes(27));
    }
    default:
      return { kind: 'other' };
  }
}

function isSvg(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const isWide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  const text = new TextDecoder(
    isWide ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8',
  ).decode(head);
  return /^\s*<(\?xml|!doctype\s+svg|!--|svg)/i.test(text) && /<svg|<\?xml/i.test(text);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function letters(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
