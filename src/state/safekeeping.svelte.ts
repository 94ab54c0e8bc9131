import { changedSinceBackup, reminderOf, type Reminder } from '../core/backup/reminder.ts';
import { progressOf } from '../core/progress.ts';
import { keepNotes, readNotes, type SafekeepingNotes } from '../storage/safekeeping-notes.ts';
import type { App } from './app.svelte.ts';

/** What the browser says to keeping the data; `may-go` is what every browser does unless it was asked. */
export type Persistence = 'kept' | 'may-go' | 'unknown';

/** Bytes; the quota is what the browser would allow at most. */
export interface Room {
  readonly used: number;
  readonly quota: number;
}

const made = new WeakMap<App, Safekeeping>();

/** The one of an app: the first screen, its reminder and the page about the data look at the same. */
export function safekeepingOf(app: App): Safekeeping {
  const known = made.get(app) ?? new Safekeeping(app);
  made.set(app, known);
  return known;
}

/** How safe the data is in this browser: whether it keeps it, how much room there is, and when it was backed up. */
export class Safekeeping {
  readonly #app: App;
  #notes: SafekeepingNotes = $state.raw(readNotes());
  #persistence: Persistence | null = $state.raw(null);
  #room: Room | null | undefined = $state.raw();

  constructor(app: App) {
    this.#app = app;
  }

  get notes(): SafekeepingNotes {
    return this.#notes;
  }

  /** Null until the browser has answered. */
  get persistence(): Persistence | null {
    return this.#persistence;
  }

  /** Undefined until the browser has answered, null where it does not say. */
  get room(): Room | null | undefined {
    return this.#room;
  }

  /** The real assessments that have changed since they were last backed up. */
  get changed(): readonly { readonly id: string }[] {
    return changedSinceBackup(this.#app.assessments, this.#notes);
  }

  /** Where nothing is stored anyway, the page says that instead. */
  get reminder(): Reminder {
    const { assessments, environment, storageFailure } = this.#app;
    if (storageFailure !== null) return { kind: 'none' };
    return reminderOf(assessments, this.#notes, environment.now());
  }

  /**
   * Asks the browser to keep the data, once, after the first real answer. True when there is nothing more to do
   * about later answers.
   */
  async afterStored(id: string): Promise<boolean> {
    if (this.#knowsFirstAnswer()) return true;
    if (this.#app.storageFailure !== null) return false;
    const assessment = await this.#app.read(id);
    if (!assessment || assessment.example || progressOf(assessment).answered === 0) return false;
    // Several answers may have been stored while this one was looked at: the first of them asks.
    if (this.#knowsFirstAnswer()) return true;
    this.#keep({ firstAnswerAt: this.#app.environment.now() });
    if (this.#notes.persistAskedAt === '') await this.ask();
    return true;
  }

  /** Asks now, first or again. Some browsers put the question to the person, others decide by themselves. */
  async ask(): Promise<void> {
    this.#keep({ persistAskedAt: this.#app.environment.now() });
    this.#persistence = await answerOf((storage) => storage.persist());
  }

  /** Looks anew at all that the browser says. */
  async look(): Promise<void> {
    this.#notes = readNotes();
    this.#persistence = await answerOf((storage) => storage.persisted());
    this.#room = await roomOfBrowser();
  }

  dismissReminder(): void {
    this.#keep({ dismissedAt: this.#app.environment.now() });
  }

  #knowsFirstAnswer(): boolean {
    return this.#notes.firstAnswerAt !== '';
  }

  /** Holds in this tab even where nothing can be remembered beyond it. */
  #keep(change: Partial<SafekeepingNotes>): void {
    keepNotes(change);
    this.#notes = { ...this.#notes, ...change };
  }
}

async function answerOf(
  question: (storage: StorageManager) => Promise<boolean>,
): Promise<Persistence> {
  try {
    return (await question(navigator.storage)) ? 'kept' : 'may-go';
  } catch {
    // Old browsers and addresses without https do not have the question.
    return 'unknown';
  }
}

async function roomOfBrowser(): Promise<Room | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined || quota === 0
      ? null
      : { used: usage, quota };
  } catch {
    return null;
  }
}
