import type { Dice } from './dice.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const awkward: readonly Bytes[] = [
  [0],
  [0xff],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0x0a],
  [0x0d, 0x0a],
  [0x22],
  [0x7f, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0xff],
  [0xe2, 0x80, 0xae],
].map((bytes) => Uint8Array.from(bytes));

type Change = (bytes: Bytes, dice: Dice, other: Bytes) => Bytes;

const changes: readonly Change[] = [
  function flipBits(bytes, dice) {
    const flipped = bytes.slice();
    for (let times = dice.between(1, 8); times > 0 && flipped.length > 0; times -= 1) {
      const at = dice.below(flipped.length);
      flipped[at] = (flipped[at] as number) ^ (1 << dice.below(8));
    }
    return flipped;
  },
  function overwrite(bytes, dice) {
    const written = bytes.slice();
    const at = dice.below(bytes.length + 1);
    written.set(dice.pick(awkward).subarray(0, Math.max(0, bytes.length - at)), at);
    return written;
  },
  function cutEnd(bytes, dice) {
    return bytes.slice(0, dice.below(bytes.length + 1));
  },
  function cutStart(bytes, dice) {
    return bytes.slice(dice.below(Math.min(bytes.length, 64) + 1));
  },
  function leaveOut(bytes, dice) {
    const at = dice.below(bytes.length + 1);
    return joined(bytes.subarray(0, at), bytes.subarray(at + dice.between(1, 64)));
  },
  function insert(bytes, dice) {
    const at = dice.below(bytes.length + 1);
    const coming = dice.chance(50) ? dice.pick(awkward) : dice.bytes(dice.between(1, 32));
    return joined(bytes.subarray(0, at), coming, bytes.subarray(at));
  },
  function repeat(bytes, dice) {
    const at = dice.below(bytes.length + 1);
    const part = bytes.subarray(at, at + dice.between(1, 200));
    const parts = Array.from({ length: dice.between(1, 30) }, () => part);
    return joined(bytes.subarray(0, at), ...parts, bytes.subarray(at));
  },
  function splice(bytes, dice, other) {
    return joined(
      bytes.subarray(0, dice.below(bytes.length + 1)),
      other.subarray(dice.below(other.length + 1)),
    );
  },
  function swapParts(bytes, dice) {
    const [one, two] = [dice.below(bytes.length + 1), dice.below(bytes.length + 1)];
    const [from, to] = [Math.min(one, two), Math.max(one, two)];
    return joined(bytes.subarray(to), bytes.subarray(from, to), bytes.subarray(0, from));
  },
];

/** Bytes of text as another program might have written them. */
export const encodings: readonly ((bytes: Bytes) => Bytes)[] = [
  (bytes) => joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
  (bytes) => joined(Uint8Array.of(0xff, 0xfe), wide(bytes, true)),
  (bytes) => joined(Uint8Array.of(0xfe, 0xff), wide(bytes, false)),
  (bytes) => wide(bytes, true),
];

/** One to four changes, wherever chance has them. */
export function spoiledBytes(bytes: Bytes, dice: Dice, other: Bytes = bytes): Bytes {
  let spoiled = bytes;
  for (let times = dice.between(1, 4); times > 0; times -= 1) {
    spoiled = dice.pick(changes)(spoiled, dice, other);
  }
  return spoiled;
}

/** The same of a text, through its bytes: what is no UTF-8 any more is read as browsers read it. */
export function spoiledText(text: string, dice: Dice, other = text): string {
  const bytes = spoiledBytes(bytesOf(text), dice, bytesOf(other));
  return new TextDecoder().decode(dice.chance(5) ? dice.pick(encodings)(bytes) : bytes);
}

export function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function wide(bytes: Bytes, isLittle: boolean): Bytes {
  const text = new TextDecoder().decode(bytes);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  }
  return new Uint8Array(view.buffer);
}
