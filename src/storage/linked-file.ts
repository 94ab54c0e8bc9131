import { Dexie, type EntityTable } from 'dexie';
import type { Assessment } from '../core/assessment.ts';
import { deskExists } from './desk-exists.ts';
import { failureOf } from './failure.ts';
import type { FileHandle, FolderHandle, Stamp } from './file-access.ts';
import { linkedFilesDatabase } from './linked-files-name.ts';
import type { Stored } from './repository.ts';

/** The file in which an assessment is kept besides the browser. Its id is the assessment's. */
export interface Link {
  readonly id: string;
  readonly file: FileHandle;
  /** The folder that was picked, if it was a folder: then the copies that sync services make are seen. */
  readonly folder: FolderHandle | null;
  /** What the file was like when browser and file last agreed; null before they ever did. */
  readonly agreed: Agreement | null;
  /** Copies in the folder that were joined already, as `copyKey` names them. */
  readonly joinedCopies: readonly string[];
}

export interface Agreement {
  readonly stamp: Stamp;
  /** What both held then, so that it can be told who changed what since. */
  readonly base: Assessment;
  /** ISO timestamp. */
  readonly at: string;
}

/** Keeps the links. Nothing throws: every outcome is a value. */
export interface LinkStore {
  read(id: string): Promise<Stored<Link | null>>;
  keep(link: Link): Promise<Stored<null>>;
  forget(ids: readonly string[]): Promise<Stored<null>>;
}

/**
 * The links in IndexedDB. A database of its own: a handle belongs to this browser on this computer, and no file
 * of an assessment can carry it.
 */
class LinkedFilesDatabase extends Dexie {
  readonly links!: EntityTable<Link, 'id'>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ links: 'id' });
  }
}

export function openLinkStore(name = linkedFilesDatabase): LinkStore {
  const { links } = new LinkedFilesDatabase(name);
  return {
    // Looking makes no database where there is none, or none any more.
    read: (id) =>
      attempt(async () => ((await deskExists(name)) ? ((await links.get(id)) ?? null) : null)),
    keep: (link) =>
      attempt(async () => {
        await links.put(link);
        return null;
      }),
    forget: (ids) =>
      attempt(async () => {
        await links.bulkDelete([...ids]);
        return null;
      }),
  };
}

let ofBrowser: LinkStore | null = null;

/** The one store of this tab. */
export function browserLinkStore(): LinkStore {
  ofBrowser ??= 'indexedDB' in globalThis ? openLinkStore() : memoryLinkStore();
  return ofBrowser;
}

/** Stands in where the browser keeps nothing: a link then lasts as long as the tab. */
export function memoryLinkStore(): LinkStore {
  const links = new Map<string, Link>();
  const done: Stored<null> = { kind: 'stored', value: null };
  return {
    read: (id) => Promise.resolve({ kind: 'stored', value: links.get(id) ?? null }),
    keep: (link) => {
      links.set(link.id, link);
      return Promise.resolve(done);
    },
    forget: (ids) => {
      for (const id of ids) links.delete(id);
      return Promise.resolve(done);
    },
  };
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { kind: 'stored', value: await work() };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}
