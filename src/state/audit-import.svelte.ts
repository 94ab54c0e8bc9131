import type { Cell } from '../core/exchange/cells.ts';
import { previewAudit, type AuditPreview } from '../core/exchange/preview-audit.ts';
import {
  looksLikeAudit,
  readAudit,
  type AuditReading,
  type AuditRefusal,
} from '../core/exchange/read-audit.ts';
import { decode, isBlank, parseCsv, separatorOf, type Encoding } from '../core/systems/csv.ts';
import type { OpenAssessment } from './open-assessment.svelte.ts';
import {
  compoundFile,
  readWorkbook,
  sheetRowLimit,
  type Sheet,
  type WorkbookRefusal,
} from './workbook.ts';

/** Bytes of an audit that are read at most: one of the largest framework, with long remarks, takes a tenth. */
export const auditFileLimit = 10_000_000;

/** Why nothing could be read. A closed list: each has its sentence. */
export type ImportRefusal =
  | { readonly kind: 'too-large' | 'unreadable' | 'not-text' | 'empty' | WorkbookRefusal }
  | AuditRefusal;

/** What one has to know about a file that was read all the same. */
export type FileNote =
  | { readonly kind: 'other-sheets'; readonly sheet: string }
  | { readonly kind: 'formulas' | 'merged-cells' | 'dates' | 'open-quote' | 'old-encoding' };

interface OpenAudit {
  /** The name of the file. */
  readonly name: string;
  readonly notes: readonly FileNote[];
  readonly reading: Extract<AuditReading, { kind: 'audit' }>;
}

export type AuditImporting =
  | { readonly kind: 'choosing'; readonly refusal: ImportRefusal | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly open: OpenAudit; readonly preview: AuditPreview };

interface Table {
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly FileNote[];
}

type TableReading =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal };

type Source = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Taking over an audit of CISO Assistant: read, looked at, and only then taken, all in one step. */
export class AuditImport {
  #open: OpenAudit | null = $state.raw(null);
  #refusal: ImportRefusal | null = $state.raw(null);
  #isReading = $state(false);
  /** Grows with every file, so that a slow one never takes the place of a later one. */
  #attempt = 0;
  readonly #check: OpenAssessment;
  /** Follows the answers, which may change in another tab while the preview is looked at. */
  readonly #state: AuditImporting = $derived.by(() => this.#lookedAt());

  constructor(check: OpenAssessment) {
    this.#check = check;
  }

  get state(): AuditImporting {
    return this.#state;
  }

  async readFile(file: Source): Promise<void> {
    const attempt = (this.#attempt += 1);
    this.#open = null;
    this.#refusal = null;
    this.#isReading = true;
    const read = await tableOf(file);
    if (attempt !== this.#attempt) return;
    this.#isReading = false;
    if (read.kind === 'refused') {
      this.#refusal = read.refusal;
      return;
    }
    const reading = readAudit(read.table.rows);
    if (reading.kind === 'refused') this.#refusal = reading.refusal;
    else this.#open = { name: file.name, notes: read.table.notes, reading };
  }

  /** Takes over what the preview shows, in one step, and says how many answers changed. */
  take(): number {
    const state = this.#state;
    if (state.kind !== 'preview') return 0;
    const { answers, changes } = state.preview;
    if (changes.length > 0) this.#check.answers(answers);
    this.startOver();
    return changes.length;
  }

  startOver(): void {
    this.#attempt += 1;
    this.#open = null;
    this.#refusal = null;
    this.#isReading = false;
  }

  #lookedAt(): AuditImporting {
    const open = this.#open;
    if (!open) {
      return this.#isReading ? { kind: 'reading' } : { kind: 'choosing', refusal: this.#refusal };
    }
    return {
      kind: 'preview',
      open,
      preview: previewAudit(open.reading, this.#check.assessment),
    };
  }
}

async function tableOf(file: Source): Promise<TableReading> {
  if (file.size > auditFileLimit) return refused({ kind: 'too-large' });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused({ kind: 'unreadable' });
  }
  const compound = compoundFile(bytes);
  if (compound !== null) return refused({ kind: compound });
  const decoded = decode(bytes);
  if (decoded.kind === 'not-text') return refused({ kind: 'not-text' });
  return decoded.kind === 'workbook'
    ? fromWorkbook(bytes)
    : fromText(decoded.text, decoded.encoding);
}

function refused(refusal: ImportRefusal): TableReading {
  return { kind: 'refused', refusal };
}

function fromText(text: string, encoding: Encoding): TableReading {
  const table = parseCsv(text, separatorOf(text), sheetRowLimit);
  if (table.rows.every(isBlank)) return refused({ kind: 'empty' });
  if (table.isCut) return refused({ kind: 'too-many-rows' });
  const notes: FileNote[] = [];
  if (encoding === 'windows-1252') notes.push({ kind: 'old-encoding' });
  if (table.openQuote !== null) notes.push({ kind: 'open-quote' });
  return { kind: 'table', table: { rows: table.rows, notes } };
}

/** Of several sheets the first that has the columns of an audit; where none has, the first says what lacks. */
async function fromWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<TableReading> {
  const reading = await readWorkbook(bytes);
  if (reading.kind === 'refused') return refused({ kind: reading.refusal });
  const filled = reading.sheets.filter(({ rows }) => rows.length > 0);
  const sheet = filled.find(({ rows }) => looksLikeAudit(rows)) ?? filled[0];
  if (!sheet) return refused({ kind: 'empty' });
  return {
    kind: 'table',
    table: { rows: sheet.rows, notes: notesOn(sheet, filled.length > 1) },
  };
}

function notesOn({ name, facts }: Sheet, hasOthers: boolean): readonly FileNote[] {
  const notes: FileNote[] = [];
  if (hasOthers) notes.push({ kind: 'other-sheets', sheet: name });
  if (facts.hasFormulas) notes.push({ kind: 'formulas' });
  if (facts.hasMergedCells) notes.push({ kind: 'merged-cells' });
  if (facts.hasDates) notes.push({ kind: 'dates' });
  return notes;
}
