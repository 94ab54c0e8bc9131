import type { ItemId } from '../../content/items.ts';
import type { Level } from '../assessment.ts';
import { isNo, readResult, readScore } from './audit-cells.ts';
import { textOf, type Cell } from './cells.ts';
import { framework, partsOfUrn, referenceOf, type NodeId, type Reference } from './nodes.ts';
import type { ComplianceResult } from './results.ts';

/** Columns of an audit that are read. All others, `extended_result` among them, are the auditor's own. */
export const auditColumns = [
  'urn',
  'assessable',
  'ref_id',
  'compliance_result',
  'observations',
  'score',
  'implementation_score',
] as const;
export type AuditColumn = (typeof auditColumns)[number];

/** One row that was understood and says something. */
export interface AuditRow {
  /** Its number in a spreadsheet, counted from 1. */
  readonly row: number;
  readonly node: NodeId | ItemId;
  readonly items: readonly ItemId[];
  readonly result: ComplianceResult | null;
  readonly score: Level | null;
  /** Remarks, or empty. */
  readonly observations: string;
}

/** Why a row is left out entirely. */
export const rowErrors = [
  'no-reference',
  'unknown-reference',
  'other-framework',
  'duplicate',
  'unknown-result',
  'score-not-a-number',
  'score-not-whole',
  'score-out-of-range',
  'clause-not-applicable',
] as const;
export type RowError = (typeof rowErrors)[number];

/** What one has to know about a row that is taken over all the same. */
export const rowRemarks = [
  /** `ref_id` and `urn` name different rows; `ref_id` counts. */
  'references-differ',
  /** Score and result do not fit; the score counts. */
  'score-against-result',
  /** A control is not applicable, and nobody wrote why. */
  'no-reason',
  /** Together with what stands there already, the text is longer than a field holds. */
  'text-cut',
] as const;
export type RowRemark = (typeof rowRemarks)[number];

export interface RowIssue<Kind extends RowError | RowRemark = RowError | RowRemark> {
  readonly row: number;
  readonly kind: Kind;
  /** What stands in the cell, or the number of the row that it repeats. */
  readonly value: string;
}

/** Why a table is no audit of ISO/IEC 42001 that could be read. */
export type AuditRefusal =
  | { readonly kind: 'no-references' }
  | { readonly kind: 'no-answers' }
  | { readonly kind: 'no-rows' }
  /** An audit, but of another standard; its name as the file has it. */
  | { readonly kind: 'other-framework'; readonly name: string };

export type AuditReading =
  | { readonly kind: 'refused'; readonly refusal: AuditRefusal }
  | {
      readonly kind: 'audit';
      readonly rows: readonly AuditRow[];
      readonly errors: readonly RowIssue<RowError>[];
      readonly remarks: readonly RowIssue<RowRemark>[];
      /** Rows that hold others, or that cannot be assessed. */
      readonly headings: number;
      /** Rows of an item that say nothing about it. */
      readonly blanks: number;
    };

type Columns = Partial<Readonly<Record<AuditColumn, number>>>;

/** How many rows may stand above the names of the columns: a title, a logo, an empty line. */
const headSearch = 20;

/**
 * Reads a table that CISO Assistant exported or would import. Rows are found by `ref_id` first and by `urn`
 * where that says nothing; empty cells say nothing; rows that cannot be assessed are passed over.
 */
export function readAudit(rows: readonly (readonly Cell[])[]): AuditReading {
  const head = rows.slice(0, headSearch).findIndex((row) => hasReferences(columnsOf(row)));
  if (head < 0) return refused({ kind: 'no-references' });
  const columns = columnsOf(rows[head] ?? []);
  if (!hasAnswers(columns)) return refused({ kind: 'no-answers' });

  const body = rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(head + 1)
    .filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''));
  if (body.length === 0) return refused({ kind: 'no-rows' });
  const other = otherFramework(body.map(({ cells }) => cellOf(cells, columns, 'urn')));
  if (other !== null) return refused({ kind: 'other-framework', name: other });

  const reading = new Reading();
  for (const { row, cells } of body) reading.take(row, cells, columns);
  return reading.result;
}

function refused(refusal: AuditRefusal): AuditReading {
  return { kind: 'refused', refusal };
}

/** Column names as they are written, whatever their case and the spaces in them; the first of two counts. */
function columnsOf(row: readonly Cell[]): Columns {
  const names = row.map((cell) =>
    textOf(cell)
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const found = auditColumns.map((column) => [column, names.indexOf(column)] as const);
  return Object.fromEntries(found.filter(([, index]) => index >= 0));
}

/** Whether a row of a table could be the head of an audit: it names a column of references. */
export function looksLikeHead(row: readonly Cell[]): boolean {
  const columns = columnsOf(row);
  return hasReferences(columns) && hasAnswers(columns);
}

/** Whether any of the first rows of a table could be the head of an audit. */
export function looksLikeAudit(rows: readonly (readonly Cell[])[]): boolean {
  return rows.slice(0, headSearch).some(looksLikeHead);
}

function hasReferences(columns: Columns): boolean {
  return columns.ref_id !== undefined || columns.urn !== undefined;
}

function hasAnswers(columns: Columns): boolean {
  const { compliance_result: result, score, implementation_score: implementation } = columns;
  return [result, score, implementation].some((index) => index !== undefined);
}

function cellOf(cells: readonly Cell[], columns: Columns, column: AuditColumn): string {
  const index = columns[column];
  return index === undefined ? '' : textOf(cells[index]);
}

/**
 * The framework that the addresses name, where not one of them is of ours: an audit of ISO/IEC 27001 has a
 * clause 4.1, too, and nothing else would tell the two apart.
 */
function otherFramework(urns: readonly string[]): string | null {
  const named = urns.flatMap((urn) => partsOfUrn(urn)?.framework ?? []);
  return named.includes(framework) ? null : (named[0] ?? null);
}

class Reading {
  readonly #rows = new Map<NodeId | ItemId, AuditRow>();
  readonly #errors: RowIssue<RowError>[] = [];
  readonly #remarks: RowIssue<RowRemark>[] = [];
  #headings = 0;
  #blanks = 0;

  get result(): AuditReading {
    return {
      kind: 'audit',
      rows: [...this.#rows.values()],
      errors: this.#errors,
      remarks: this.#remarks,
      headings: this.#headings,
      blanks: this.#blanks,
    };
  }

  take(row: number, cells: readonly Cell[], columns: Columns): void {
    const text = (column: AuditColumn) => cellOf(cells, columns, column);
    if (isNo(text('assessable'))) {
      this.#headings += 1;
      return;
    }
    const reference = this.#referenceOf(row, text('ref_id'), text('urn'));
    if (!reference) return;
    const result = readResult(text('compliance_result'));
    const score = readScore(text('score') || text('implementation_score'));
    const observations = text('observations');

    if (result.kind === 'error') this.#fail(row, 'unknown-result', result.value);
    else if (score.kind === 'error') this.#fail(row, score.error, score.value);
    else if (result.value === null && score.value === null && observations === '')
      this.#blanks += 1;
    else {
      this.#keep({
        row,
        node: reference.node,
        items: reference.items,
        result: result.value,
        score: score.value,
        observations,
      });
    }
  }

  #keep(row: AuditRow): void {
    const first = this.#rows.get(row.node);
    if (first) {
      this.#fail(row.row, 'duplicate', String(first.row));
      return;
    }
    const isControl = row.node.startsWith('A.');
    if (row.result === 'not_applicable' && row.score === null && !isControl) {
      this.#fail(row.row, 'clause-not-applicable', row.node);
      return;
    }
    this.#rows.set(row.node, row);
  }

  /** Null for a heading, and for what was not understood, which is written down here. */
  #referenceOf(row: number, refId: string, urn: string): ItemsReference | null {
    const address = partsOfUrn(urn);
    if (address && address.framework !== framework) {
      this.#fail(row, 'other-framework', address.framework);
      return null;
    }
    const byNumber = refId === '' ? null : referenceOf(refId);
    const byAddress = address ? referenceOf(address.reference) : null;
    const found = [byNumber, byAddress].find((each) => each !== null && each.kind !== 'unknown');
    if (!found) {
      const value = refId || urn;
      this.#fail(row, value === '' ? 'no-reference' : 'unknown-reference', value);
      return null;
    }
    if (found.kind !== 'items') {
      this.#headings += 1;
      return null;
    }
    if (byAddress?.kind === 'items' && byAddress.node !== found.node) {
      this.#remarks.push({ row, kind: 'references-differ', value: byAddress.node });
    }
    return found;
  }

  #fail(row: number, kind: RowError, value: string): void {
    this.#errors.push({ row, kind, value });
  }
}

type ItemsReference = Extract<Reference, { kind: 'items' }>;
