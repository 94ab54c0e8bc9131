import { logoLimit } from '../core/share/brand-fields.ts';
import { pictureHeadOf } from './picture-head.ts';

/** Why a file is not taken as a logo. The logo that was there before stays. */
export type LogoRefusal =
  | 'svg'
  | 'not-a-picture'
  /** More bytes, or more points, than anybody's logo has. */
  | 'too-large'
  /** It looks like a picture, but the browser cannot draw it. */
  | 'unreadable'
  /** It does not become small enough for a link, however small it is drawn. */
  | 'too-detailed';

export type LogoReading =
  | {
      readonly kind: 'logo';
      /** `data:image/png|jpeg|webp;base64,...`, at most `logoLimit` letters. */
      readonly logo: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'refused'; readonly refusal: LogoRefusal };

/** Bytes and points that are looked at at most. */
export const logoFileLimit = 5_000_000;
export const logoPointLimit = 25_000_000;

/** The box that a logo is scaled into; a smaller one is never blown up. */
export const logoBox = { width: 240, height: 96 };

/** Where the browser draws; the tests bring their own. */
export interface Easel {
  open(file: Blob): Promise<EaselPicture>;
}

export interface EaselPicture {
  readonly width: number;
  readonly height: number;
  /** The picture at a size and in a format; null where the browser cannot write that format. */
  encode(size: Size, format: Format): Promise<Blob | null>;
  close(): void;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Format {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
  /** 0 to 1; PNG knows none. */
  readonly quality?: number;
}

const webp: readonly Format[] = [
  { type: 'image/webp', quality: 0.9 },
  { type: 'image/webp', quality: 0.75 },
];
/** From best to smallest. JPEG has no transparent ground, so only what came as one may become one. */
const formats = {
  'image/png': [{ type: 'image/png' }, ...webp],
  'image/webp': [...webp, { type: 'image/png' }],
  'image/jpeg': [
    ...webp,
    { type: 'image/jpeg', quality: 0.85 },
    { type: 'image/jpeg', quality: 0.6 },
  ],
} as const satisfies Record<Format['type'], readonly Format[]>;

/** How much smaller the next attempt is, and from where on nobody could make anything out. */
const shrink = 0.8;
const smallestSide = 32;

/**
 * Reads a file as a logo: looks at its first bytes, draws it, and keeps only what was drawn, so that nothing
 * else that stood in the file travels on. Never throws.
 */
export async function readLogo(
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
  easel: Easel = browserEasel,
): Promise<LogoReading> {
  if (file.size > logoFileLimit) return refused('too-large');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused('unreadable');
  }
  const head = pictureHeadOf(bytes);
  if (head.kind === 'svg') return refused('svg');
  if (head.kind === 'other') return refused('not-a-picture');
  if (head.width * head.height > logoPointLimit) return refused('too-large');
  try {
    const picture = await easel.open(new Blob([bytes], { type: head.type }));
    try {
      return await smallEnough(picture, formats[head.type]);
    } finally {
      picture.close();
    }
  } catch {
    return refused('unreadable');
  }
}

/** The largest and best that fits into a link. */
async function smallEnough(picture: EaselPicture, wanted: readonly Format[]): Promise<LogoReading> {
  let scale = Math.min(1, logoBox.width / picture.width, logoBox.height / picture.height);
  for (;;) {
    const size = scaled(picture, scale);
    for (const format of wanted) {
      const encoded = await picture.encode(size, format);
      if (encoded?.type !== format.type) continue;
      const logo = await dataAddressOf(encoded);
      if (logo.length <= logoLimit) return { kind: 'logo', logo, ...size };
    }
    if (Math.max(size.width, size.height) <= smallestSide) return refused('too-detailed');
    scale *= shrink;
  }
}

function scaled({ width, height }: Size, scale: number): Size {
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}

async function dataAddressOf(encoded: Blob): Promise<string> {
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:${encoded.type};base64,${btoa(binary)}`;
}

function refused(refusal: LogoRefusal): LogoReading {
  return { kind: 'refused', refusal };
}

const browserEasel: Easel = {
  async open(file) {
    const bitmap = await createImageBitmap(file);
    return {
      width: bitmap.width,
      height: bitmap.height,
      encode: (size, format) => drawn(bitmap, size, format),
      close: () => {
        bitmap.close();
      },
    };
  },
};

function drawn(bitmap: ImageBitmap, size: Size, format: Format): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, format.type, format.quality);
  });
}
