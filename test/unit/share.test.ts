import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/share/base64url.ts';
import { deflate, inflate } from '../../src/share/deflate.ts';
import { fragmentOf, linkKinds, readFragment } from '../../src/share/fragment.ts';
import {
  isRecipient,
  keyPairOf,
  newKeyPair,
  openWithKeys,
  openWithPassphrase,
  sealTo,
  sealWith,
} from '../../src/share/seal.ts';

const bytes = fc.uint8Array({ maxLength: 300 });
const words = new TextEncoder().encode('Três Cegonhas');

describe('letters for an address', () => {
  test('give the same bytes back, and are only such letters', () => {
    fc.assert(
      fc.property(bytes, (each) => {
        const text = toBase64Url(each);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect([...(fromBase64Url(text) ?? [])]).toEqual([...each]);
      }),
    );
  });

  test.each(['a', 'ab=c', 'a b', 'ä', '%20'])('refuse %s', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});

describe('packing', () => {
  test('gives any text back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await inflate(await deflate(text), 10_000)).toEqual({ kind: 'inflated', text });
      }),
      { numRuns: 30 },
    );
  });

  test('stops a bomb at the limit', async () => {
    const bomb = await deflate('0'.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(50_000);
    expect(await inflate(bomb, 100_000)).toEqual({ kind: 'too-large' });
  });

  test('never throws at damage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), async (noise) => {
        const { kind } = await inflate(Uint8Array.from(noise), 10_000);
        expect(['inflated', 'damaged', 'too-large']).toContain(kind);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a link', () => {
  test.each(linkKinds)('of kind %s gives its bytes back', (kind) => {
    fc.assert(
      fc.property(bytes, (each) => {
        const read = readFragment(fragmentOf(kind, each));
        expect(read).toEqual({ kind: 'read', link: kind, bytes: Uint8Array.from(each) });
      }),
    );
  });

  test('that lost its end is told from one that was changed', () => {
    const whole = fragmentOf('a1', words);
    for (let length = '#/open/a1.'.length; length < whole.length; length += 1) {
      const read = readFragment(whole.slice(0, length));
      expect(read).toEqual({ kind: 'refused', refusal: { kind: 'cut' } });
    }
    for (let at = '#/open/a1.'.length; at < whole.length; at += 1) {
      if (whole[at] === '.') continue;
      const other = whole[at] === 'A' ? 'B' : 'A';
      const read = readFragment(whole.slice(0, at) + other + whole.slice(at + 1));
      expect(read).toEqual({ kind: 'refused', refusal: { kind: 'altered' } });
    }
  });

  test('of a later version, a foreign one and one without end each have their reason', () => {
    const reasonOf = (hash: string) => readFragment(hash);
    expect(reasonOf('#/open/i2.abcd.efghij')).toMatchObject({ refusal: { kind: 'newer' } });
    expect(reasonOf('#/open/zz.abcd.efghij')).toMatchObject({ refusal: { kind: 'unknown-kind' } });
    expect(reasonOf(`#/open/a1.${'A'.repeat(100_000)}`)).toMatchObject({
      refusal: { kind: 'too-long' },
    });
  });

  test('of anything else never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readFragment(text)));
  });
});

describe('sealing', () => {
  test('to a key opens with that key, an old one beside a new one, and with no other', async () => {
    const [mine, old, foreign] = await Promise.all([newKeyPair(), newKeyPair(), newKeyPair()]);
    const sealed = await sealTo(old.recipient, words);
    expect(await openWithKeys(sealed, [mine.identity, old.identity])).toEqual({
      kind: 'opened',
      bytes: Uint8Array.from(words),
    });
    expect(await openWithKeys(sealed, [foreign.identity])).toEqual({ kind: 'other-key' });
    expect(await openWithKeys(sealed, [])).toEqual({ kind: 'other-key' });
    expect(await openWithPassphrase(sealed, 'x')).toEqual({ kind: 'needs-key' });
  });

  test('with a passphrase opens with it alone', { timeout: 60_000 }, async () => {
    const sealed = await sealWith('correct horse', words);
    expect(await openWithPassphrase(sealed, 'correct horse')).toMatchObject({ kind: 'opened' });
    expect(await openWithPassphrase(sealed, 'wrong')).toEqual({ kind: 'wrong-passphrase' });
    expect(await openWithKeys(sealed, [])).toEqual({ kind: 'needs-passphrase' });
  });

  test('that was altered says so, and what is no seal, too', async () => {
    const { recipient, identity } = await newKeyPair();
    const sealed = await sealTo(recipient, words);
    const altered = Uint8Array.from(sealed);
    altered[altered.length - 1] = (altered[altered.length - 1] ?? 0) ^ 1;
    expect(await openWithKeys(altered, [identity])).toEqual({ kind: 'damaged' });
    expect(await openWithKeys(sealed.slice(0, 150), [identity])).toEqual({ kind: 'damaged' });
    expect(await openWithKeys(words, [identity])).toEqual({ kind: 'not-sealed' });
  });

  test('knows a key when it sees one', async () => {
    const { recipient, identity } = await newKeyPair();
    expect(isRecipient(recipient)).toBe(true);
    // One letter in 32 would be the right one.
    const wrong = recipient.endsWith('x') ? 'q' : 'x';
    expect(isRecipient(recipient.slice(0, -1) + wrong)).toBe(false);
    expect(isRecipient(identity)).toBe(false);
    expect(await keyPairOf(identity)).toEqual({ recipient, identity });
    expect(await keyPairOf('AGE-SECRET-KEY-1NONSENSE')).toBeNull();
  });
});
