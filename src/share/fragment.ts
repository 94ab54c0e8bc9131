import { fromBase64Url, toBase64Url } from './base64url.ts';

/**
 * What a link can carry: levels alone, answers, a sealed reply, an invitation. The number is the version of
 * the kind; a new one is a new entry, and the old ones open for ever.
 */
export const linkKinds = ['l1', 'a1', 's1', 'i1'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Longer links are cut by mail and chat programs; from here on a file is offered instead. */
export const linkLimit = 8000;

/** Why an address is not opened. Nothing is stored or changed in any of these cases. */
export type LinkRefusal =
  | { readonly kind: 'too-long'; readonly limit: number }
  /** The end is missing: a chat or mail program cut it. */
  | { readonly kind: 'cut' }
  /** Letters were changed on the way. */
  | { readonly kind: 'altered' }
  | { readonly kind: 'unknown-kind' }
  /** A later version of a kind that we know. */
  | { readonly kind: 'newer' };

export type Fragment =
  | {
      readonly kind: 'read';
      readonly link: LinkKind;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'refused'; readonly refusal: LinkRefusal };

/** Where the app opens what was sent; all of it stands behind `#`, so that no server sees it. */
export const openPath = '#/open/';

/** `#/open/<kind>.<bytes>.<check>`: the check comes last, so that a link that was cut lacks it. */
export function fragmentOf(kind: LinkKind, bytes: Uint8Array): string {
  const body = `${kind}.${toBase64Url(bytes)}`;
  return `${openPath}${body}.${checkOf(body)}`;
}

/** Reads what stands behind `#/open/`. Never throws. */
export function readFragment(hash: string): Fragment {
  const text = hash.startsWith(openPath) ? hash.slice(openPath.length) : hash;
  // Ten times what we would ever make: not worth looking at.
  if (text.length > linkLimit * 10) return refused({ kind: 'too-long', limit: linkLimit });
  const [kind = '', letters, check, ...rest] = text.trim().split('.');
  if (!linkKinds.some((each) => each === kind)) {
    return refused(/^[lasi][2-9]$/.test(kind) ? { kind: 'newer' } : { kind: 'unknown-kind' });
  }
  if (letters === undefined || check === undefined || check.length < checkLength) {
    return refused({ kind: 'cut' });
  }
  const bytes = fromBase64Url(letters);
  if (!bytes || rest.length > 0 || check !== checkOf(`${kind}.${letters}`)) {
    return refused({ kind: 'altered' });
  }
  return { kind: 'read', link: kind as LinkKind, bytes };
}

function refused(refusal: LinkRefusal): Fragment {
  return { kind: 'refused', refusal };
}

const checkLength = 6;

/** Finds slips of the hand and cut ends, not forgery: FNV-1a over the letters, as six letters. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return toBase64Url(Uint8Array.of(hash >>> 24, hash >>> 16, hash >>> 8, hash));
}
