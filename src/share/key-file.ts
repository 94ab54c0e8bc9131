import { armor } from 'age-encryption';
import { keyPairOf, openWithPassphrase, sealWith, type KeyPair } from './seal.ts';

/** A key as a key file carries it. */
export interface FiledKey extends KeyPair {
  /** ISO timestamp, or empty where a file made elsewhere does not say. */
  readonly createdAt: string;
}

export type KeyFileRefusal =
  /** Far larger than a file of keys. */
  | 'too-large'
  | 'unreadable'
  /** No age file at all. */
  | 'not-sealed'
  /** Sealed to a key, as replies are; a key file is sealed with a passphrase. */
  | 'a-reply'
  | 'wrong-passphrase'
  | 'damaged'
  /** It opened, but there is no key in it. */
  | 'no-key';

export type KeyFileReading =
  | { readonly kind: 'keys'; readonly keys: readonly FiledKey[] }
  | { readonly kind: 'refused'; readonly refusal: KeyFileRefusal };

const fileLimit = 1_000_000;

/** The text that the program age reads as an identity file: `age -d -i keys.txt reply.age` opens a reply. */
export function keyFileText(keys: readonly FiledKey[]): string {
  return keys
    .map(
      ({ createdAt, recipient, identity }) =>
        `# created: ${createdAt}\n# public key: ${recipient}\n${identity}\n`,
    )
    .join('');
}

/** The same, sealed with a passphrase in the age format. Takes about a second by design. */
export async function sealedKeyFile(
  keys: readonly FiledKey[],
  passphrase: string,
): Promise<Uint8Array> {
  return sealWith(passphrase, new TextEncoder().encode(keyFileText(keys)));
}

/** Reads a sealed key file, ours or one made with `age -p`. Never throws. */
export async function readKeyFile(
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
  passphrase: string,
): Promise<KeyFileReading> {
  if (file.size > fileLimit) return refused('too-large');
  let bytes: Uint8Array;
  try {
    bytes = withoutArmour(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused('unreadable');
  }
  const opened = await openWithPassphrase(bytes, passphrase);
  switch (opened.kind) {
    case 'opened': {
      const keys = await keysOf(new TextDecoder().decode(opened.bytes));
      return keys.length === 0 ? refused('no-key') : { kind: 'keys', keys };
    }
    case 'needs-key':
      return refused('a-reply');
    case 'wrong-passphrase':
    case 'not-sealed':
      return refused(opened.kind);
    case 'other-key':
    case 'needs-passphrase':
    case 'damaged':
      return refused('damaged');
  }
}

/** Every key of an identity text, each once. A key's public half is worked out anew and not believed. */
async function keysOf(text: string): Promise<readonly FiledKey[]> {
  const found = new Map<string, FiledKey>();
  let createdAt = '';
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    const created = /^# created: (\S+)$/.exec(line)?.[1];
    if (created !== undefined) createdAt = timestampOf(created);
    if (line === '' || line.startsWith('#')) continue;
    const pair = await keyPairOf(line);
    if (pair && !found.has(pair.recipient)) found.set(pair.recipient, { ...pair, createdAt });
    createdAt = '';
  }
  return [...found.values()];
}

/** A moment as we write it; age-keygen writes the same with the offset of its time zone. */
function timestampOf(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function withoutArmour(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 40)).trimStart();
  return start.startsWith('-----BEGIN AGE') ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
}

function refused(refusal: KeyFileRefusal): KeyFileReading {
  return { kind: 'refused', refusal };
}
