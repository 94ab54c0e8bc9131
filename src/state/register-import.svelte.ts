import {
  decode,
  isBlank,
  parseCsv,
  separatorOf,
  type CsvTable,
  type Encoding,
  type Separator,
} from '../core/systems/csv.ts';
import {
  columnsOf,
  planFor,
  previewRegister,
  systemsOf,
  withTarget,
  type DuplicateChoice,
  type FileColumn,
  type ReadingPlan,
  type RegisterColumn,
  type RegisterPreview,
  type RegisterWords,
} from '../core/systems/register-csv.ts';
import type { Environment } from './environment.ts';
import type { OpenAssessment } from './open-assessment.svelte.ts';

/** Bytes of a table that are read at most: a thousand systems described at length take a tenth of it. */
export const tableLimit = 20_000_000;

export type TableRefusal = 'too-large' | 'workbook' | 'not-text' | 'empty' | 'unreadable';

/** A table that was read and waits for the user's word. Nothing is stored yet. */
interface OpenTable {
  /** File name, or null for pasted text. */
  readonly name: string | null;
  readonly text: string;
  /** Null for pasted text, which has none. */
  readonly encoding: Encoding | null;
  readonly separator: Separator;
  readonly table: CsvTable;
  readonly plan: ReadingPlan;
  readonly duplicates: DuplicateChoice;
}

export type Importing =
  | { readonly kind: 'choosing'; readonly refusal: TableRefusal | null }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'preview';
      readonly open: OpenTable;
      readonly columns: readonly FileColumn[];
      readonly preview: RegisterPreview;
    };

type Source = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Importing a table into the register: read, matched, previewed, and only then taken, all in one step. */
export class RegisterImport {
  #open: OpenTable | null = $state.raw(null);
  #refusal: TableRefusal | null = $state.raw(null);
  #isReading = $state(false);
  /** Grows with every table, so that a slow file never takes the place of a later one. */
  #attempt = 0;
  readonly #check: OpenAssessment;
  readonly #environment: Pick<Environment, 'newId' | 'now'>;
  readonly #words: RegisterWords;
  /** Follows the register, which may change in another tab while the preview is looked at. */
  readonly #state: Importing = $derived.by(() => this.#lookedAt());

  constructor(
    check: OpenAssessment,
    environment: Pick<Environment, 'newId' | 'now'>,
    words: RegisterWords,
  ) {
    this.#check = check;
    this.#environment = environment;
    this.#words = words;
  }

  get state(): Importing {
    return this.#state;
  }

  async readFile(file: Source): Promise<void> {
    const attempt = this.#begin();
    if (file.size > tableLimit) {
      this.#refuse('too-large');
      return;
    }
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      if (attempt === this.#attempt) this.#refuse('unreadable');
      return;
    }
    if (attempt !== this.#attempt) return;
    const decoded = decode(bytes);
    if (decoded.kind !== 'text') this.#refuse(decoded.kind);
    else this.#take(file.name, decoded.text, decoded.encoding);
  }

  readText(text: string): void {
    this.#begin();
    if (text.length > tableLimit) this.#refuse('too-large');
    else this.#take(null, text, null);
  }

  separate(separator: Separator): void {
    if (!this.#open) return;
    const table = parseCsv(this.#open.text, separator);
    this.#open = { ...this.#open, separator, table, plan: planFor(table, this.#words) };
  }

  setHeader(hasHeader: boolean): void {
    if (!this.#open) return;
    this.#open = { ...this.#open, plan: planFor(this.#open.table, this.#words, hasHeader) };
  }

  setTarget(index: number, target: RegisterColumn | null): void {
    if (!this.#open) return;
    this.#open = { ...this.#open, plan: withTarget(this.#open.plan, index, target) };
  }

  setDuplicates(duplicates: DuplicateChoice): void {
    if (this.#open) this.#open = { ...this.#open, duplicates };
  }

  /** Takes over all rows without errors, in one step, and says how many systems were added and changed. */
  take(): { readonly added: number; readonly changed: number } {
    const state = this.#state;
    if (state.kind !== 'preview') return { added: 0, changed: 0 };
    const { newId, now } = this.#environment;
    const { added, changed } = systemsOf(state.preview, newId, now());
    const taken = this.#check.takeSystems(added, changed);
    this.startOver();
    return taken;
  }

  startOver(): void {
    this.#begin();
    this.#isReading = false;
  }

  #begin(): number {
    this.#open = null;
    this.#refusal = null;
    this.#isReading = true;
    return (this.#attempt += 1);
  }

  #refuse(refusal: TableRefusal): void {
    this.#isReading = false;
    this.#refusal = refusal;
  }

  #take(name: string | null, text: string, encoding: Encoding | null): void {
    const separator = separatorOf(text);
    const table = parseCsv(text, separator);
    if (table.rows.every(isBlank)) {
      this.#refuse('empty');
      return;
    }
    const plan = planFor(table, this.#words);
    this.#isReading = false;
    this.#open = { name, text, encoding, separator, table, plan, duplicates: 'skip' };
  }

  #lookedAt(): Importing {
    const open = this.#open;
    if (!open) {
      return this.#isReading ? { kind: 'reading' } : { kind: 'choosing', refusal: this.#refusal };
    }
    const { table, plan, duplicates } = open;
    const { systems } = this.#check.assessment;
    return {
      kind: 'preview',
      open,
      columns: columnsOf(table, plan),
      preview: previewRegister(table, plan, duplicates, systems, this.#words),
    };
  }
}
