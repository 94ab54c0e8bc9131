import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { brandFields, logoLimit } from '../../src/core/share/brand-fields.ts';
import {
  logoBox,
  logoFileLimit,
  readLogo,
  type Easel,
  type Format,
  type Size,
} from '../../src/share/logo.ts';
import { pictureHeadOf } from '../../src/share/picture-head.ts';

function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

function jpeg(width: number, height: number): Uint8Array<ArrayBuffer> {
  const head = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc4, 0, 2, 0xff, 0xc2, 0, 11, 8];
  return Uint8Array.from([...head, height >> 8, height & 255, width >> 8, width & 255, 3]);
}

function webp(form: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number) {
  const bytes = new Uint8Array(40);
  bytes.set(new TextEncoder().encode('RIFF'), 0);
  bytes.set(new TextEncoder().encode(`WEBP${form}`), 8);
  const view = new DataView(bytes.buffer);
  if (form === 'VP8 ') {
    view.setUint16(26, width, true);
    view.setUint16(28, height, true);
  } else if (form === 'VP8L') {
    view.setUint32(21, (width - 1) | ((height - 1) << 14), true);
  } else {
    view.setUint16(24, width - 1, true);
    view.setUint16(27, height - 1, true);
  }
  return bytes;
}

/** A browser that can write some formats, and of which each point takes so many bytes. */
function easelFor(
  size: Size,
  bytesFor: (size: Size, format: Format) => number = () => 600,
  writes: readonly Format['type'][] = ['image/png', 'image/jpeg', 'image/webp'],
) {
  const tried: { size: Size; format: Format }[] = [];
  let isClosed = false;
  const easel: Easel = {
    open: () =>
      Promise.resolve({
        ...size,
        encode: (wanted, format) => {
          tried.push({ size: wanted, format });
          // A browser that cannot write a format writes PNG and says so.
          const type = writes.includes(format.type) ? format.type : 'image/png';
          return Promise.resolve(new Blob([new Uint8Array(bytesFor(wanted, format))], { type }));
        },
        close: () => {
          isClosed = true;
        },
      }),
  };
  return { easel, tried, isClosed: () => isClosed };
}

const read = (content: BlobPart, easel?: Easel) => readLogo(new Blob([content]), easel);
const refused = (refusal: string) => ({ kind: 'refused', refusal });
const broken: Easel = { open: () => Promise.reject(new Error('cannot decode')) };

describe('the first bytes of a file', () => {
  test('say what it is and how large, whatever its name', () => {
    const side = fc.integer({ min: 1, max: 16_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const is = (type: string) => ({ kind: 'picture', type, width, height });
        expect(pictureHeadOf(png(width, height))).toEqual(is('image/png'));
        expect(pictureHeadOf(jpeg(width, height))).toEqual(is('image/jpeg'));
        for (const form of ['VP8 ', 'VP8L', 'VP8X'] as const) {
          expect(pictureHeadOf(webp(form, width, height))).toEqual(is('image/webp'));
        }
      }),
    );
  });

  test('never make it fail, wherever they end', () => {
    const whole = [png(9, 9), jpeg(9, 9), webp('VP8 ', 9, 9), webp('VP8X', 9, 9)];
    for (const bytes of whole) {
      for (let end = 0; end < bytes.length; end += 1) pictureHeadOf(bytes.slice(0, end));
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (noise) => {
        expect(pictureHeadOf(noise).kind).not.toBe('picture');
        pictureHeadOf(Uint8Array.from([0xff, 0xd8, 0xff, ...noise]));
      }),
    );
  });
});

describe('a file that is no logo', () => {
  test.each([
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    '\ufeff<?xml version="1.0"?><svg/>',
    '\n<!-- drawn by hand --><svg></svg>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"><svg/>',
  ])('%s is an SVG', async (content) => {
    expect(await read(content)).toEqual(refused('svg'));
  });

  test.each(['', 'GIF89a\u0001\u0000', '%PDF-1.7', '<html></html>', 'RIFF....WAVEfmt '])(
    '%s is no picture',
    async (content) => {
      expect(await read(content)).toEqual(refused('not-a-picture'));
    },
  );

  test('an SVG in the letters of Windows is one, too', async () => {
    const letters = Array.from('<svg/>', (letter) => [letter.charCodeAt(0), 0]).flat();
    expect(await read(Uint8Array.from([0xff, 0xfe, ...letters]))).toEqual(refused('svg'));
  });

  test('too many bytes are not even read', async () => {
    const file = { size: logoFileLimit + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await readLogo(file)).toEqual(refused('too-large'));
  });

  test('a billion points in a few bytes are not unpacked', async () => {
    const { easel, tried } = easelFor({ width: 1, height: 1 });
    expect(await read(png(60_000, 60_000), easel)).toEqual(refused('too-large'));
    expect(tried).toEqual([]);
  });

  test('what the browser cannot draw, or the disk cannot give, is unreadable', async () => {
    expect(await read(png(10, 10), broken)).toEqual(refused('unreadable'));
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('moved')) };
    expect(await readLogo(gone, broken)).toEqual(refused('unreadable'));
  });

  test('noise that never becomes small is too detailed', async () => {
    const { easel, isClosed } = easelFor({ width: 300, height: 100 }, () => 9000);
    expect(await read(png(300, 100), easel)).toEqual(refused('too-detailed'));
    expect(isClosed()).toBe(true);
  });
});

describe('a logo', () => {
  test('fits the box, keeps its shape, and may travel in a link', async () => {
    const side = fc.integer({ min: 1, max: 4000 });
    await fc.assert(
      fc.asyncProperty(side, side, async (width, height) => {
        const { easel } = easelFor({ width, height }, (size) => size.width * size.height);
        const reading = await read(png(width, height), easel);
        if (reading.kind === 'refused') throw new Error(reading.refusal);
        expect(reading.width).toBeLessThanOrEqual(Math.min(width, logoBox.width));
        expect(reading.height).toBeLessThanOrEqual(Math.min(height, logoBox.height));
        expect(reading.logo.length).toBeLessThanOrEqual(logoLimit);
        expect(v.is(brandFields.logo, reading.logo)).toBe(true);
      }),
    );
  });

  test('is drawn smaller until it fits', async () => {
    const { easel } = easelFor({ width: 480, height: 192 }, ({ width }) => width * 20);
    const reading = await read(png(480, 192), easel);
    expect(reading).toMatchObject({ kind: 'logo', width: 123, height: 49 });
  });

  test('is never black where it was transparent: a PNG does not become a JPEG', async () => {
    const { easel, tried } = easelFor({ width: 240, height: 96 }, ({ width }) => width * 100);
    await read(png(240, 96), easel);
    expect(tried.some(({ format }) => format.type === 'image/jpeg')).toBe(false);
  });

  test('takes another format where the browser cannot write WebP', async () => {
    const { easel } = easelFor({ width: 200, height: 80 }, () => 900, ['image/png', 'image/jpeg']);
    const reading = await read(jpeg(200, 80), easel);
    expect(reading.kind === 'logo' && reading.logo.slice(0, 15)).toBe('data:image/jpeg');
  });
});
