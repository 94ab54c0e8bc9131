import type { Assessment } from '../core/assessment.ts';
import type { Stamp } from '../storage/file-access.ts';
import { browserLinkStore, type Link } from '../storage/linked-file.ts';
import type { Place } from '../storage/file-picking.ts';

/** The link of one assessment to its file, as this browser keeps it for all its tabs. */
export class KeptLink {
  readonly #id: string;
  readonly #store = browserLinkStore();
  #link: Link | null = $state.raw(null);
  #isKept = $state(true);

  constructor(id: string) {
    this.#id = id;
  }

  get current(): Link | null {
    return this.#link;
  }

  /** False where the browser does not remember the link beyond this tab. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Takes up what another tab, or an earlier visit, has left. */
  async recall(): Promise<void> {
    if (!this.#isKept) return;
    const stored = await this.#store.read(this.#id);
    if (stored.kind === 'stored') this.#link = stored.value;
  }

  async begin(place: Place): Promise<void> {
    await this.#keep({ id: this.#id, ...place, agreed: null, joinedCopies: [] });
  }

  /** Browser and file hold the same now; from here on it is told who changed what. */
  async agree(stamp: Stamp, base: Assessment, at: string): Promise<void> {
    if (this.#link) await this.#keep({ ...this.#link, agreed: { stamp, base, at } });
  }

  async copyJoined(key: string): Promise<void> {
    const link = this.#link;
    if (link) await this.#keep({ ...link, joinedCopies: [...link.joinedCopies, key] });
  }

  async forget(): Promise<void> {
    this.#link = null;
    await this.#store.forget([this.#id]);
  }

  async #keep(link: Link): Promise<void> {
    this.#link = link;
    this.#isKept = (await this.#store.keep(link)).kind === 'stored';
  }
}
