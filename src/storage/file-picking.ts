import type { FileHandle, FolderHandle } from './file-access.ts';

/** The pickers of the File System Access API, where the browser has them. */
interface Pickers {
  showSaveFilePicker?(wish: object): Promise<FileHandle>;
  showOpenFilePicker?(wish: object): Promise<readonly FileHandle[]>;
  showDirectoryPicker?(wish: object): Promise<FolderHandle>;
}

export interface Place {
  readonly file: FileHandle;
  readonly folder: FolderHandle | null;
}

export type Picked =
  | { readonly kind: 'picked'; readonly place: Place }
  /** The user closed the picker, or did not allow writing there. */
  | { readonly kind: 'called-off' }
  | { readonly kind: 'refused' };

/** How a file is picked: a new one, one that is there, or the folder in which it lies or will lie. */
export type Picking = 'new-file' | 'existing-file' | 'folder';

export function canPickFiles(): boolean {
  return ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker'].every(
    (picker) => picker in globalThis,
  );
}

/** `name` is what the file is called if it is a new one; `kind` names the kind of file in the picker. */
export async function pick(picking: Picking, name: string, kind: string): Promise<Picked> {
  const types = [{ description: kind, accept: { 'application/json': ['.json'] } }];
  const id = 'plumbline';
  try {
    switch (picking) {
      case 'new-file':
        return picked(await pickers().showSaveFilePicker?.({ id, types, suggestedName: name }));
      case 'existing-file':
        return picked((await pickers().showOpenFilePicker?.({ id, types }))?.[0]);
      case 'folder': {
        const folder = await pickers().showDirectoryPicker?.({ id, mode: 'readwrite' });
        return picked(await folder?.getFileHandle(name, { create: true }), folder);
      }
    }
  } catch (error) {
    const isCalledOff =
      error instanceof DOMException && ['AbortError', 'NotAllowedError'].includes(error.name);
    return { kind: isCalledOff ? 'called-off' : 'refused' };
  }
}

/** The names of the files in a folder that `isWanted`, with their handles; none where it cannot be read. */
export async function filesIn(
  folder: FolderHandle,
  isWanted: (name: string) => boolean,
): Promise<readonly FileHandle[]> {
  const found: FileHandle[] = [];
  try {
    for await (const each of folder.values()) {
      if (each.kind === 'file' && isWanted(each.name)) found.push(each);
    }
  } catch {
    return [];
  }
  return found.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function picked(file: FileHandle | undefined, folder: FolderHandle | null = null): Picked {
  return file ? { kind: 'picked', place: { file, folder } } : { kind: 'called-off' };
}

function pickers(): Pickers {
  return globalThis as Pickers;
}
