import { itemIds } from '../content/items.ts';
import type { Assessment } from '../core/assessment.ts';
import { fileLimit, readAssessmentFile, type Refusal, type Repair } from '../core/file/read.ts';
import { previewReplacement, type ImportPreview } from '../core/import-preview.ts';
import { progressOf } from '../core/progress.ts';
import type { App } from './app.svelte.ts';
import { Joining } from './joining.svelte.ts';

/** A file that was read and checked, and waits for the user's word. Nothing is stored yet. */
export interface OpenedFile {
  readonly assessment: Assessment;
  readonly repairs: readonly Repair[];
  readonly exportedAt: string;
  readonly answered: number;
  readonly total: number;
  /** What this browser holds under the same identifier, with what replacing it would change. */
  readonly stored: { readonly assessment: Assessment; readonly preview: ImportPreview } | null;
}

export type Opening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: Refusal | { readonly kind: 'unreadable' } }
  | { readonly kind: 'preview'; readonly file: OpenedFile };

/** Opening one assessment file: read, checked, previewed, and only then stored or dropped. */
export class FileOpening {
  #state: Opening = $state.raw({ kind: 'idle' });
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get state(): Opening {
    return this.#state;
  }

  async open(file: Pick<File, 'size' | 'text'>): Promise<void> {
    this.#state = { kind: 'reading' };
    // A character takes at most four bytes, so a larger file cannot be within the limit.
    if (file.size > fileLimit * 4) {
      this.#state = { kind: 'refused', refusal: { kind: 'too-large', limit: fileLimit } };
      return;
    }
    let text: string;
    try {
      text = await file.text();
    } catch {
      this.#state = { kind: 'refused', refusal: { kind: 'unreadable' } };
      return;
    }
    const { newId, now } = this.#app.environment;
    const result = readAssessmentFile(text, { id: newId(), now: now() });
    if (result.kind === 'refused') {
      this.#state = { kind: 'refused', refusal: result.refusal };
      return;
    }
    const { assessment, repairs, exportedAt } = result;
    const stored = await this.#app.read(assessment.id);
    this.#state = {
      kind: 'preview',
      file: {
        assessment,
        repairs,
        exportedAt,
        answered: progressOf(assessment).answered,
        total: itemIds.length,
        stored: stored && {
          assessment: stored,
          preview: previewReplacement(stored, assessment),
        },
      },
    };
  }

  /** Stores the previewed assessment under its own identifier, replacing what was there. */
  async take(): Promise<string | null> {
    if (this.#state.kind !== 'preview') return null;
    const { assessment } = this.#state.file;
    this.#state = { kind: 'idle' };
    return this.#app.add(assessment);
  }

  /** Stores the previewed assessment beside what is there, as another one. */
  async takeAsCopy(): Promise<string | null> {
    if (this.#state.kind !== 'preview') return null;
    const { assessment } = this.#state.file;
    this.#state = { kind: 'idle' };
    return this.#app.add({ ...assessment, id: this.#app.environment.newId() });
  }

  /** To join what is previewed and what is stored; the preview is over with it. */
  join(): Joining | null {
    if (this.#state.kind !== 'preview' || !this.#state.file.stored) return null;
    const { assessment, stored } = this.#state.file;
    this.#state = { kind: 'idle' };
    return new Joining(this.#app, stored.assessment, assessment);
  }

  dismiss(): void {
    this.#state = { kind: 'idle' };
  }
}
