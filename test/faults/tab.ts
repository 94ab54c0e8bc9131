import { Dexie } from 'dexie';
import { App } from '../../src/state/app.svelte.ts';
import type { OpenAssessment } from '../../src/state/open-assessment.svelte.ts';
import { PlumblineDatabase } from '../../src/storage/database.ts';
import { memoryDesk } from '../../src/storage/desk.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import type { Repository } from '../../src/storage/repository.ts';
import { openStorage, type OpenedStorage } from '../../src/storage/open.ts';
import type { FaultyDisk, Owner } from './faulty-disk.ts';

export const databaseName = 'plumbline';

/** What all tabs of one browser share. */
export interface Browser {
  readonly disk: FaultyDisk;
  /** The time in milliseconds; it moves on at every look. */
  readonly time: () => number;
  readonly newId: () => string;
  /** The other tabs hear that an assessment was stored. */
  readonly tell: (from: Tab, id: string) => void;
  /** Whether the code of the storage can be fetched; where it cannot, it can the next time. */
  readonly codeLoads: () => boolean;
  /** The engine as it is, or broken on purpose. */
  readonly engine: (repository: Repository) => Repository;
}

/** One tab of the browser, with the app in it. */
export class Tab implements Owner {
  readonly number: number;
  readonly app: App;
  readonly #browser: Browser;
  #isDead = false;
  #hear: (id: string) => void = () => undefined;
  #noteDeath: () => void = () => undefined;
  readonly #death: Promise<void>;
  /** Called once, when the tab is gone. */
  onDeath: () => void = () => undefined;

  constructor(number: number, browser: Browser, at: string) {
    this.number = number;
    this.#browser = browser;
    this.#death = new Promise((resolve) => {
      this.#noteDeath = resolve;
    });
    const now = () => new Date(browser.time()).toISOString();
    this.app = new App(
      {
        now,
        today: () => now().slice(0, 10),
        newId: browser.newId,
        openStorage: () => this.#openStorage(now()),
        openDesk: () => Promise.resolve(memoryDesk()),
        channel: () => ({
          send: (id) => {
            if (!this.#isDead) browser.tell(this, id);
          },
          listen: (hear) => {
            this.#hear = hear;
          },
        }),
      },
      at,
    );
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  get check(): OpenAssessment | null {
    return this.#isDead ? null : this.app.check;
  }

  /** What the person may rely on: the page says "saved", and shows no notice that it does not store. */
  get saysSaved(): boolean {
    if (this.#isDead || this.app.storageFailure !== null) return false;
    return this.check?.save.kind !== 'saving';
  }

  hears(id: string): void {
    if (!this.#isDead) this.#hear(id);
  }

  /** Nothing that the tab had begun goes on; nobody hears of it again. */
  readonly die = (): void => {
    if (this.#isDead) return;
    this.#isDead = true;
    this.#browser.disk.release(this);
    this.onDeath();
    this.#noteDeath();
  };

  /** Waits for work in the tab, or for its end. What takes for ever is a fault of its own. */
  async until(what: string, work: Promise<unknown> | undefined): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`waits for ever: ${what}`)), 8000);
    });
    try {
      await Promise.race([work, this.#death, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #openStorage(now: string): Promise<OpenedStorage> {
    if (!this.#browser.codeLoads()) {
      // As storageOfBrowser in src/state/environment.ts does it.
      const repository = memoryRepository();
      return Promise.resolve({ repository, failure: 'failed', onClosed: () => undefined });
    }
    const own = this.#browser.disk.seenBy(this);
    const others = globalThis.indexedDB;
    globalThis.indexedDB = own;
    Dexie.dependencies.indexedDB = own;
    try {
      return openStorage(databaseName, now, new PlumblineDatabase(databaseName)).then((opened) => ({
        ...opened,
        repository: this.#browser.engine(opened.repository),
      }));
    } finally {
      globalThis.indexedDB = others;
    }
  }
}
