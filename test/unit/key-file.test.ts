import { armor } from 'age-encryption';
import { describe, expect, test, vi } from 'vitest';
import { strengthOf } from '../../src/core/share/passphrase.ts';
import {
  keyFileText,
  readKeyFile,
  sealedKeyFile,
  type FiledKey,
} from '../../src/share/key-file.ts';
import { newKeyPair, openWithKeys, sealTo, sealWith } from '../../src/share/seal.ts';

vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'otter gravel window nine';
const fileOf = (bytes: Uint8Array | string) => new Blob([bytes as BlobPart]);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const refused = (refusal: string) => ({ kind: 'refused', refusal });

async function twoKeys(): Promise<[FiledKey, FiledKey]> {
  return [
    { ...(await newKeyPair()), createdAt: '2026-10-01T08:00:00.000Z' },
    { ...(await newKeyPair()), createdAt: '2026-11-21T12:00:00.000Z' },
  ];
}

describe('a key file', () => {
  test('is the identity text that the program age reads', async () => {
    const [key] = await twoKeys();
    expect(keyFileText([key])).toBe(
      `# created: 2026-10-01T08:00:00.000Z\n# public key: ${key.recipient}\n${key.identity}\n`,
    );
  });

  test('brings all keys back, and they open what was sealed to them', async () => {
    const keys = await twoKeys();
    const sealed = await sealedKeyFile(keys, passphrase);
    const reading = await readKeyFile(fileOf(sealed), passphrase);
    expect(reading).toEqual({ kind: 'keys', keys });

    const reply = await sealTo(keys[0].recipient, bytesOf('a reply'));
    const identities = reading.kind === 'keys' ? reading.keys.map((key) => key.identity) : [];
    expect(await openWithKeys(reply, identities)).toMatchObject({ kind: 'opened' });
  });

  test('holds no secret in clear', async () => {
    const keys = await twoKeys();
    const sealed = new TextDecoder('latin1').decode(await sealedKeyFile(keys, passphrase));
    expect(sealed).not.toContain('AGE-SECRET-KEY');
    expect(sealed).not.toContain(keys[0].recipient);
  });

  test('made with age-keygen and `age -p -a` is read, too', async () => {
    const { identity, recipient } = await newKeyPair();
    const text = `# created: 2026-11-21T13:00:00+01:00\r\n# public key: ${recipient}\r\n${identity}\r\n`;
    const armoured = armor.encode(await sealWith(passphrase, bytesOf(text)));
    expect(await readKeyFile(fileOf(armoured), passphrase)).toEqual({
      kind: 'keys',
      keys: [{ identity, recipient, createdAt: '2026-11-21T12:00:00.000Z' }],
    });
  });

  test('does not believe the public key that stands in it', async () => {
    const [key, other] = await twoKeys();
    const text = keyFileText([{ ...key, recipient: other.recipient }]);
    const sealed = await sealWith(passphrase, bytesOf(text));
    expect(await readKeyFile(fileOf(sealed), passphrase)).toEqual({ kind: 'keys', keys: [key] });
  });
});

describe('what is no key file', () => {
  test('is refused, each kind with its own word', async () => {
    const [key] = await twoKeys();
    const sealed = await sealedKeyFile([key], passphrase);
    const cut = sealed.subarray(0, sealed.length - 20);
    const words = await sealWith(passphrase, bytesOf('my shopping list'));
    const reply = await sealTo(key.recipient, bytesOf('a reply'));
    const read = (bytes: Uint8Array | string, phrase = passphrase) =>
      readKeyFile(fileOf(bytes), phrase);

    expect(await read(sealed, 'otter gravel window ten')).toEqual(refused('wrong-passphrase'));
    expect(await read(cut)).toEqual(refused('damaged'));
    expect(await read(words)).toEqual(refused('no-key'));
    expect(await read(reply)).toEqual(refused('a-reply'));
    expect(await read('AGE-SECRET-KEY-1...')).toEqual(refused('not-sealed'));
    expect(await read('')).toEqual(refused('not-sealed'));
    expect(await read('-----BEGIN AGE ENCRYPTED FILE-----\n?')).toEqual(refused('unreadable'));
    expect(await read('x'.repeat(1_000_001))).toEqual(refused('too-large'));
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('moved')) };
    expect(await readKeyFile(gone, passphrase)).toEqual(refused('unreadable'));
  });
});

describe('the hint on a passphrase', () => {
  test.each([
    ['', 'short'],
    ['secret', 'short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abcdefghijklmnopqrstuvwx', 'weak'],
    ['1234567890123456', 'weak'],
    ['abababababababababab', 'weak'],
    ['Summer2026?!', 'fair'],
    ['otter gravel window nine', 'strong'],
  ])('%s is %s', (phrase, strength) => {
    expect(strengthOf(phrase)).toBe(strength);
  });
});
