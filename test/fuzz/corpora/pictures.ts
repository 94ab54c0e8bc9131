import { logoPointLimit, readLogo, type Easel } from '../../../src/share/logo.ts';
import { pictureHeadOf } from '../../../src/share/picture-head.ts';
import { m } from '../../../src/i18n/index.ts';
import type { Corpus } from '../campaign.ts';
import type { Dice } from '../dice.ts';
import { refusedAs } from '../laws.ts';
import { bytesOf, joined, spoiledBytes } from '../mutate-bytes.ts';

const png = [
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 240, 0, 0, 0, 96, 8, 6, 0, 0, 0],
];
const jpeg = [
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
  ...[0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 0, 96, 0, 240, 3, 1, 0x22, 0],
];
const webp = (form: string, rest: readonly number[]) => [
  ...bytesOf('RIFF'),
  ...[0, 0, 1, 0],
  ...bytesOf(`WEBP${form}`),
  ...rest,
];
const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="x()"></svg>';

const heads: readonly Uint8Array<ArrayBuffer>[] = [
  png,
  jpeg,
  webp('VP8 ', [30, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 240, 0, 96, 0]),
  webp('VP8L', [30, 0, 0, 0, 0x2f, 0xef, 0xc0, 0x17, 0]),
  webp('VP8X', [10, 0, 0, 0, 0, 0, 0, 0, 239, 0, 0, 95, 0, 0]),
  [...bytesOf(svg)],
].map((bytes) => Uint8Array.from([...bytes, ...new Uint8Array(64)]));

/** Stands in for the browser's canvas, and notes that it was asked to unpack something. */
function easel(unpacked: () => void): Easel {
  return {
    open() {
      unpacked();
      return Promise.resolve({
        ...{ width: 240, height: 96, close: () => undefined },
        encode: (_, { type }) => Promise.resolve(new Blob(['x'], { type })),
      });
    },
  };
}

/** Pictures for a brand: their first bytes, where their size stands. */
export const pictures: Corpus = {
  name: 'pictures',
  percent: 5,
  make(dice: Dice) {
    const head = dice.pick(heads);
    const spoiled = spoiledBytes(head, dice, dice.pick(heads));
    // A JPEG of nothing but markers is walked through to its end.
    return dice.chance(3)
      ? joined(
          head.subarray(0, 2),
          dice.bytes(2).map((_, at) => 255 - at),
          new Uint8Array(50_000).fill(255),
        )
      : spoiled;
  },
  async open(input) {
    const bytes = typeof input === 'string' ? bytesOf(input) : input;
    const head = pictureHeadOf(bytes);
    const points = head.kind === 'picture' ? head.width * head.height : 0;
    if (head.kind === 'picture' && !(Number.isInteger(points) && points > 0)) {
      throw new Error(`A picture of ${points} points.`);
    }
    let times = 0;
    const reading = await readLogo(
      new Blob([bytes]),
      easel(() => {
        times += 1;
      }),
    );
    if (times > 0 && points > logoPointLimit) throw new Error(`${points} points were unpacked.`);
    if (reading.kind === 'refused') {
      return refusedAs(reading.refusal, m.consultant.logo.refused[reading.refusal]);
    }
    return 'accepted';
  },
};
