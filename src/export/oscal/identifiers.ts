/**
 * Identifiers of version 5 (RFC 9562): made from a namespace and a name, so the same name always has the same.
 * OSCAL allows versions 4 and 5.
 */
export function uuidOf(namespace: string, name: string): string {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  const digest = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)]));
  const bytes = digest.slice(0, 16).map((byte, place) => {
    if (place === 6) return (byte & 0x0f) | 0x50;
    return place === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The namespace that RFC 9562 sets aside for addresses. */
const addresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Identifiers of one check: of the document itself for the empty name, else of a part of it. */
export function identifiersOf(assessment: string, namespace: string): (name: string) => string {
  const check = uuidOf(uuidOf(addresses, namespace), assessment);
  return (name) => (name === '' ? check : uuidOf(check, name));
}

/** SHA-1 (RFC 3174), for identifiers only: nothing here is secured by it. The browser's own is not immediate. */
function sha1(message: Uint8Array): Uint8Array {
  const words = paddedWords(message);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < words.length; block += 16) {
    const schedule = words.slice(block, block + 16);
    for (let at = 16; at < 80; at += 1) {
      const mixed = [3, 8, 14, 16].reduce((sum, back) => sum ^ (schedule[at - back] ?? 0), 0);
      schedule.push(rotated(mixed, 1));
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    schedule.forEach((word, at) => {
      const [mix, constant] = roundOf(at, b, c, d);
      const next = (rotated(a, 5) + mix + e + constant + word) | 0;
      [a, b, c, d, e] = [next, a, rotated(b, 30), c, d];
    });
    [a, b, c, d, e].forEach((value, place) => {
      state[place] = ((state[place] ?? 0) + value) | 0;
    });
  }
  return Uint8Array.from(state.flatMap((word) => [24, 16, 8, 0].map((bits) => word >>> bits)));
}

function roundOf(at: number, b: number, c: number, d: number): readonly [number, number] {
  if (at < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (at < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (at < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The message with its end mark and its length in bits, filled up to blocks of sixteen words. */
function paddedWords(message: Uint8Array): readonly number[] & number[] {
  const length = (((message.length + 8) >>> 6) + 1) * 16;
  const words = Array.from({ length }, () => 0);
  [...message, 0x80].forEach((byte, at) => {
    words[at >>> 2] = (words[at >>> 2] ?? 0) | (byte << (24 - 8 * (at & 3)));
  });
  words[length - 1] = message.length * 8;
  return words;
}
