import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A pair of keys in the words of age: what is given away, and what opens. */
export interface KeyPair {
  /** `age1...`: anybody may have it. */
  readonly recipient: string;
  /** `AGE-SECRET-KEY-1...`: never leaves this browser but in a sealed backup. */
  readonly identity: string;
}

export type Opened =
  | { readonly kind: 'opened'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Sealed to somebody else's key. */
  | { readonly kind: 'other-key' }
  | { readonly kind: 'wrong-passphrase' }
  /** It needs a passphrase, or it needs a key, and the other was tried. */
  | { readonly kind: 'needs-passphrase' }
  | { readonly kind: 'needs-key' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'not-sealed' };

/** What our sealed files hold at most, in bytes. */
export const sealedLimit = 50_000_000;
/**
 * Bytes of the head at most, which names in some hundred bytes each to whom a file is sealed. Every name is tried
 * with every key, and a file of nothing but names would keep a browser busy for hours.
 */
const headLimit = 65_536;

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Whether a text is a key that something can be sealed to. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return text.startsWith('age1');
  } catch {
    return false;
  }
}

/** The keys of an identity, or null where the text is none. */
export async function keyPairOf(identity: string): Promise<KeyPair | null> {
  try {
    return { identity, recipient: await identityToRecipient(identity) };
  } catch {
    return null;
  }
}

/** Seals to a public key, in the age format that the program of that name opens. */
export async function sealTo(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** Seals with a passphrase, in the same format. It takes about a second by design. */
export async function sealWith(passphrase: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

/** Tries all keys that this browser has or had. Never throws. */
export async function openWithKeys(
  sealed: Uint8Array,
  identities: readonly string[],
): Promise<Opened> {
  const form = formOf(sealed);
  if (form !== 'keys') return { kind: form === 'passphrase' ? 'needs-passphrase' : 'not-sealed' };
  if (identities.length === 0) return { kind: 'other-key' };
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return opened(decrypter, sealed, 'other-key');
}

export async function openWithPassphrase(sealed: Uint8Array, passphrase: string): Promise<Opened> {
  const form = formOf(sealed);
  if (form !== 'passphrase') return { kind: form === 'keys' ? 'needs-key' : 'not-sealed' };
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return opened(decrypter, sealed, 'wrong-passphrase');
}

async function opened(
  decrypter: Decrypter,
  sealed: Uint8Array,
  refusal: 'other-key' | 'wrong-passphrase',
): Promise<Opened> {
  if (sealed.length > sealedLimit || !endsInTime(sealed)) return { kind: 'damaged' };
  try {
    const bytes = await decrypter.decrypt(sealed);
    return { kind: 'opened', bytes: Uint8Array.from(bytes) };
  } catch (error) {
    const isOther = error instanceof Error && error.message.includes('no identity matched');
    return { kind: isOther ? refusal : 'damaged' };
  }
}

/** The last line of a head begins with three dashes. */
function endsInTime(sealed: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(sealed.subarray(0, headLimit)).includes('\n---');
}

/** Reads the head of an age file, which names in clear what opens it. */
export function formOf(sealed: Uint8Array): 'keys' | 'passphrase' | 'none' {
  const head = new TextDecoder('latin1').decode(sealed.subarray(0, 200));
  if (!head.startsWith('age-encryption.org/v1\n')) return 'none';
  return head.includes('\n-> scrypt ') ? 'passphrase' : 'keys';
}
