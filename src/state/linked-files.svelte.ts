import { deskExists } from '../storage/desk-exists.ts';
import { linkedFilesDatabase } from '../storage/linked-files-name.ts';
import type { App } from './app.svelte.ts';
import type { LinkedFile } from './linked-file.svelte.ts';

/** The linked file of the assessment that is open. Its code is loaded where there is one, or is to be one. */
export class LinkedFiles {
  readonly #app: App;
  #opening: { readonly id: string; readonly file: Promise<LinkedFile> } | null = null;
  #current: LinkedFile | null = $state.raw(null);
  /** From then on there may be links, wherever this browser keeps them. */
  #wasOpened = false;

  constructor(app: App) {
    this.#app = app;
  }

  get current(): LinkedFile | null {
    return this.#current;
  }

  /** Follows the file of an assessment if this browser ever linked one. */
  async openIfKept(id: string): Promise<void> {
    if (this.#opening?.id === id) return;
    if (this.#opening || (await deskExists(linkedFilesDatabase))) await this.open(id);
  }

  /** Follows the file of this assessment, and no longer that of the one before. */
  open(id: string): Promise<LinkedFile> {
    if (this.#opening?.id !== id) {
      if (this.#opening) this.close(this.#opening.id);
      this.#opening = { id, file: this.#begin(id) };
    }
    return this.#opening.file;
  }

  /** The assessment is no longer on the screen: what waits to be written is written, and then nothing more. */
  close(id: string): void {
    if (this.#opening?.id !== id) return;
    void this.#opening.file.then(
      (file) => file.stop(),
      () => undefined,
    );
    this.#opening = null;
    this.#current = null;
  }

  /** Assessments were deleted: their files stay where they are, and are no longer written. */
  async forget(ids: readonly string[]): Promise<void> {
    if (this.#current && ids.includes(this.#current.id)) await this.#current.unlink();
    if (ids.length === 0) return;
    if (!this.#wasOpened && !(await deskExists(linkedFilesDatabase))) return;
    const { browserLinkStore } = await import('../storage/linked-file.ts');
    await browserLinkStore().forget(ids);
  }

  async #begin(id: string): Promise<LinkedFile> {
    try {
      const { LinkedFile } = await import('./linked-file.svelte.ts');
      const file = new LinkedFile(this.#app, id);
      this.#wasOpened = true;
      if (this.#opening?.id === id) this.#current = file;
      file.start();
      return file;
    } catch (error) {
      // Its code could not be fetched; whoever asks next tries again.
      if (this.#opening?.id === id) this.#opening = null;
      throw error;
    }
  }
}

const ofApps = new WeakMap<App, LinkedFiles>();

/** The mark in the header and the section of the history screen look at the same. */
export function linkedFilesOf(app: App): LinkedFiles {
  const known = ofApps.get(app) ?? new LinkedFiles(app);
  ofApps.set(app, known);
  return known;
}
