import type { FileHandle, FolderHandle } from '../../../src/storage/file-access.ts';

/** A file in memory with the handle that a browser would give of it, and what can go wrong with it. */
export class FakeFile {
  readonly name: string;
  text: string;
  permission: PermissionState = 'granted';
  isGone = false;
  /** Set to have the next writing fail, as with a full disk. */
  refusesWriting = false;
  /** Called when the next writing has begun, before it is in place. */
  meanwhile: (() => void) | null = null;
  #modified = 1;

  constructor(name: string, text = '') {
    this.name = name;
    this.text = text;
  }

  /** Somebody else writes it. */
  write(text: string): void {
    this.text = text;
    this.#modified += 1;
  }

  /** What a picker would answer. */
  get handle(): FileHandle {
    return {
      kind: 'file',
      name: this.name,
      getFile: () => this.#read(),
      createWritable: () => this.#begin(),
      queryPermission: () => Promise.resolve(this.permission),
      requestPermission: () => {
        this.permission = 'granted';
        return Promise.resolve(this.permission);
      },
    } as unknown as FileHandle;
  }

  #read(): Promise<File> {
    if (this.isGone) return Promise.reject(new DOMException('gone', 'NotFoundError'));
    const file = new File([this.text], this.name, { lastModified: this.#modified });
    return Promise.resolve(file);
  }

  #begin(): Promise<unknown> {
    let waiting = '';
    return Promise.resolve({
      write: (text: string) => {
        if (this.refusesWriting) {
          return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        }
        waiting = text;
        const { meanwhile } = this;
        this.meanwhile = null;
        meanwhile?.();
        return Promise.resolve();
      },
      close: () => {
        this.write(waiting);
        return Promise.resolve();
      },
      abort: () => Promise.resolve(),
    });
  }
}

/** A folder in memory that holds these files; a file that is asked for and not there is made. */
export function fakeFolder(name: string, files: FakeFile[]): FolderHandle {
  return {
    kind: 'directory',
    name,
    getFileHandle: (wanted: string) => {
      const known = files.find((file) => file.name === wanted) ?? new FakeFile(wanted);
      if (!files.includes(known)) files.push(known);
      return Promise.resolve(known.handle);
    },
    values: async function* () {
      await Promise.resolve();
      for (const file of files) yield file.handle;
    },
  } as unknown as FolderHandle;
}
