import { backupLimit, type BackedUpDesk } from '../core/backup/format.ts';
import {
  readBackup,
  type BackupRefusal,
  type LeftOut,
  type ReadEntry,
} from '../core/backup/read.ts';
import {
  compareWithHere,
  joinedNewer,
  type Comparison,
  type RestoreChoice,
} from '../core/backup/standing.ts';
import { progressOf } from '../core/progress.ts';
import type { App } from './app.svelte.ts';
import { putBack } from './put-back.ts';
import { restoreDesk } from './restoring-desk.ts';

export type { RestoreChoice };

export type RestoreRefusal =
  | BackupRefusal
  | {
      readonly kind: 'unreadable' | 'sealed-to-a-key' | 'seal-damaged' | 'not-loaded';
    };

/** An assessment of the backup, and what is to become of it. */
export interface RestoreRow extends Comparison {
  readonly entry: ReadEntry;
  readonly answered: number;
  readonly choice: RestoreChoice;
}

export interface Restorable {
  readonly exportedAt: string;
  readonly rows: readonly RestoreRow[];
  readonly leftOut: readonly LeftOut[];
  readonly desk: BackedUpDesk | null;
  readonly deskLosses: number;
  readonly takesDesk: boolean;
}

export type RestoringState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'locked';
      readonly sealed: Uint8Array<ArrayBuffer>;
      readonly isWrong: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: RestoreRefusal }
  | { readonly kind: 'preview'; readonly backup: Restorable }
  | { readonly kind: 'restoring'; readonly done: number; readonly total: number };

/** What was restored, and the way back. */
export interface Restored {
  readonly count: number;
  readonly fromDesk: number;
  readonly keys: number;
  readonly undo: () => Promise<void>;
}

type Undo = () => Promise<void>;

/** Restoring a backup: read, checked, compared with what is here, and applied only when somebody says so. */
export class Restoring {
  readonly #app: App;
  #state: RestoringState = $state.raw({ kind: 'idle' });

  constructor(app: App) {
    this.#app = app;
  }

  get state(): RestoringState {
    return this.#state;
  }

  async open(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<void> {
    this.#state = { kind: 'reading' };
    // A character takes at most four bytes, so a larger file cannot be within the limit.
    if (file.size > backupLimit * 4) {
      this.#refuse({ kind: 'too-large', limit: backupLimit });
      return;
    }
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      this.#refuse({ kind: 'unreadable' });
      return;
    }
    await this.#loading(async () => {
      const { formOf } = await import('../share/seal.ts');
      const form = formOf(bytes);
      if (form === 'keys') this.#refuse({ kind: 'sealed-to-a-key' });
      else if (form === 'passphrase')
        this.#state = { kind: 'locked', sealed: bytes, isWrong: false };
      else await this.#read(new TextDecoder().decode(bytes));
    });
  }

  async unlock(passphrase: string): Promise<void> {
    if (this.#state.kind !== 'locked') return;
    const { sealed } = this.#state;
    this.#state = { kind: 'reading' };
    await this.#loading(async () => {
      const { openWithPassphrase } = await import('../share/seal.ts');
      const opened = await openWithPassphrase(sealed, passphrase);
      if (opened.kind === 'opened') await this.#read(new TextDecoder().decode(opened.bytes));
      else if (opened.kind === 'wrong-passphrase')
        this.#state = { kind: 'locked', sealed, isWrong: true };
      else this.#refuse({ kind: 'seal-damaged' });
    });
  }

  choose(id: string, choice: RestoreChoice): void {
    this.#change(({ rows }) => ({
      rows: rows.map((row) => (row.entry.assessment.id === id ? { ...row, choice } : row)),
    }));
  }

  takeDesk(takesDesk: boolean): void {
    this.#change(() => ({ takesDesk }));
  }

  dismiss(): void {
    this.#state = { kind: 'idle' };
  }

  /** Applies what was chosen. Where storage refuses, the app says so and keeps the rest in this tab. */
  async restore(): Promise<Restored | null> {
    if (this.#state.kind !== 'preview') return null;
    const { rows, desk, takesDesk } = this.#state.backup;
    const wanted = rows.filter(({ choice }) => choice !== 'leave');
    const undos: Undo[] = [];
    for (const [done, row] of wanted.entries()) {
      this.#state = { kind: 'restoring', done, total: wanted.length };
      undos.unshift(await this.#apply(row));
    }
    const fromDesk =
      desk && takesDesk ? await restoreDesk(this.#app, desk) : { count: 0, keys: 0, undo: nothing };
    this.#state = { kind: 'idle' };
    return {
      count: wanted.length,
      fromDesk: fromDesk.count,
      keys: fromDesk.keys,
      undo: async () => {
        await fromDesk.undo();
        for (const undo of undos) await undo();
      },
    };
  }

  /** Looks again at what is here: another tab may have changed it since the preview. */
  async #apply({ entry, choice }: RestoreRow): Promise<Undo> {
    const app = this.#app;
    const { assessment } = entry;
    const { id } = assessment;
    const wasDeleted = app.deleted.some((each) => each.id === id);
    const here = choice === 'copy' ? null : await app.read(id);
    if (!here) {
      const newId = choice === 'copy' ? app.environment.newId() : id;
      await app.add({ ...assessment, id: newId });
      if (entry.deletedAt !== '') await app.remove(newId);
      return () => app.purge(newId);
    }
    await app.add(joinedNewer(here, assessment));
    if (wasDeleted && entry.deletedAt !== '') await app.remove(id);
    return async () => {
      await putBack(app, here);
      if (wasDeleted) await app.remove(id);
    };
  }

  async #read(text: string): Promise<void> {
    const { newId, now } = this.#app.environment;
    const reading = readBackup(text, { newId, now: now() });
    if (reading.kind === 'refused') {
      this.#refuse(reading.refusal);
      return;
    }
    const rows: RestoreRow[] = [];
    for (const entry of reading.assessments) rows.push(await this.#rowOf(entry));
    const { exportedAt, leftOut, desk, deskLosses } = reading;
    this.#state = {
      kind: 'preview',
      backup: { exportedAt, rows, leftOut, desk, deskLosses, takesDesk: desk !== null },
    };
  }

  async #rowOf(entry: ReadEntry): Promise<RestoreRow> {
    const { id } = entry.assessment;
    const assessment = await this.#app.read(id);
    const isDeleted = this.#app.deleted.some((each) => each.id === id);
    const comparison = compareWithHere(assessment && { assessment, isDeleted }, entry);
    const { answered } = progressOf(entry.assessment);
    return { ...comparison, entry, answered, choice: comparison.choices[0] };
  }

  #change(work: (backup: Restorable) => Partial<Restorable>): void {
    if (this.#state.kind !== 'preview') return;
    const { backup } = this.#state;
    this.#state = { kind: 'preview', backup: { ...backup, ...work(backup) } };
  }

  #refuse(refusal: RestoreRefusal): void {
    this.#state = { kind: 'refused', refusal };
  }

  /** The code that opens seals is loaded when it is first needed, and without a network that can fail. */
  async #loading(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.#refuse({ kind: 'not-loaded' });
    }
  }
}

const nothing = (): Promise<void> => Promise.resolve();
