import { fileLimit } from '../core/file/read.ts';

/** The parts of the File System Access API that are used; the compiler's own library lacks some of them. */
interface Permitted {
  queryPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}
export type FileHandle = FileSystemFileHandle & Permitted;
export type FolderHandle = FileSystemDirectoryHandle & Permitted;

/** What a file was like: enough to tell quickly, and then surely, whether it is still the same. */
export interface Stamp {
  readonly size: number;
  readonly lastModified: number;
  /** SHA-256 of its content, in hexadecimal digits. */
  readonly hash: string;
}

export type Look =
  | { readonly kind: 'unchanged'; readonly stamp: Stamp }
  | { readonly kind: 'content'; readonly text: string; readonly stamp: Stamp }
  | { readonly kind: 'gone' | 'needs-permission' | 'too-large' | 'unreadable' };

export type WriteOutcome =
  | { readonly kind: 'written'; readonly stamp: Stamp }
  /** Somebody else was quicker: look again. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'gone' | 'needs-permission' | 'refused' };

/** Reads a file only as far as needed to tell whether it still is what `known` says. */
export async function lookAt(handle: FileHandle, known: Stamp | null): Promise<Look> {
  try {
    const file = await handle.getFile();
    if (known && isAsBefore(file, known)) return { kind: 'unchanged', stamp: known };
    // A character takes at most four bytes, so a larger file cannot be within the limit.
    if (file.size > fileLimit * 4) return { kind: 'too-large' };
    const text = await file.text();
    const stamp = { ...momentOf(file), hash: await hashOf(text) };
    return known?.hash === stamp.hash
      ? { kind: 'unchanged', stamp }
      : { kind: 'content', text, stamp };
  } catch (error) {
    const kind = failureOf(error);
    return { kind: kind === 'refused' ? 'unreadable' : kind };
  }
}

/**
 * Writes over what was `seen`, whole or not at all: the browser puts the new file in place of the old one when
 * all of it is written, and until then it is looked whether somebody else has changed the old one.
 */
export async function writeOver(
  handle: FileHandle,
  text: string,
  seen: Stamp,
): Promise<WriteOutcome> {
  let writing: FileSystemWritableFileStream | null = null;
  try {
    writing = await handle.createWritable();
    await writing.write(text);
    if (!isAsBefore(await handle.getFile(), seen)) {
      await writing.abort();
      return { kind: 'changed' };
    }
    await writing.close();
  } catch (error) {
    await writing?.abort().catch(() => undefined);
    return { kind: failureOf(error) };
  }
  return { kind: 'written', stamp: await stampAfter(handle, await hashOf(text)) };
}

/** If somebody wrote right after us, the time is left open, so that the next look reads the content. */
async function stampAfter(handle: FileHandle, hash: string): Promise<Stamp> {
  try {
    const file = await handle.getFile();
    if ((await hashOf(await file.text())) === hash) return { ...momentOf(file), hash };
  } catch {
    // It cannot be read back now; the next look says why.
  }
  return { size: -1, lastModified: -1, hash };
}

export async function permissionFor(
  handle: FileHandle | FolderHandle,
  asking: 'ask' | 'look',
): Promise<PermissionState> {
  const wish = { mode: 'readwrite' } as const;
  try {
    const answer =
      asking === 'ask' ? handle.requestPermission?.(wish) : handle.queryPermission?.(wish);
    return (await answer) ?? 'granted';
  } catch {
    // Without a click just before, a browser refuses even to ask.
    return 'prompt';
  }
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function momentOf({ size, lastModified }: File): Pick<Stamp, 'size' | 'lastModified'> {
  return { size, lastModified };
}

function isAsBefore(file: File, known: Stamp): boolean {
  return file.size === known.size && file.lastModified === known.lastModified;
}

function failureOf(error: unknown): 'gone' | 'needs-permission' | 'refused' {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'gone';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'needs-permission' : 'refused';
}
