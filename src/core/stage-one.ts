import {
  documents,
  type Blocking,
  type DocumentId,
  type MandatoryDocument,
} from '../content/documents.ts';
import { isControl, type ItemId } from '../content/items.ts';
import {
  answerOf,
  documentRecordOf,
  isJustifiedExclusion,
  type Assessment,
  type DocumentRecord,
  type DocumentState,
} from './assessment.ts';
import type { Range } from './credit.ts';
import { sum } from './readiness.ts';

/** One row of the register of documented information, as it applies to this assessment. */
export interface RegisterRow {
  readonly document: DocumentId;
  readonly items: readonly ItemId[];
  readonly kind: 'document' | 'record';
  readonly record: DocumentRecord;
  readonly blocks: Blocking | null;
  /** False when every control that asks for it is justifiably excluded. */
  readonly applicable: boolean;
  /** Blockers weigh 2, the rest 1. */
  readonly weight: 1 | typeof blockerWeight;
  /** approved 1, draft ½, missing 0; unknown counts 0 low and 1 high. */
  readonly credit: Range;
}

export interface StageOne {
  /** Weighted share of the applicable register, 0 to 1. Never empty: clauses cannot be excluded. */
  readonly share: Range;
  readonly register: readonly RegisterRow[];
}

/** What a document counts. One that nobody has spoken of may not exist, or may be approved. */
export const documentCredits: Readonly<Record<DocumentState, Range>> = {
  approved: { low: 1, high: 1 },
  draft: { low: 0.5, high: 0.5 },
  missing: { low: 0, high: 0 },
  unknown: { low: 0, high: 1 },
};

/** A blocking document weighs this much, the others 1 (design, section 3). */
export const blockerWeight = 2;

/** Requirements whose absence makes Stage 2 pointless: those that own a blocking document. */
export const blockingItems: ReadonlySet<ItemId> = new Set(
  (documents as readonly MandatoryDocument[])
    .filter(({ blocks }) => blocks !== undefined)
    .flatMap(({ items }) => items.slice(0, 1)),
);

/** How far the documents alone have come: what a Stage 1 audit reads (design, section 3). */
export function stageOneOf(assessment: Assessment): StageOne {
  const register = documents.map((document) => registerRow(assessment, document));
  const { credit, weight } = stageOneSums({ register });
  return { share: { low: credit.low / weight, high: credit.high / weight }, register };
}

/** The two sums behind Stage 1, over the applicable rows: weight × credit on both readings, and weight. */
export function stageOneSums(stageOne: Pick<StageOne, 'register'>): {
  readonly credit: Range;
  readonly weight: number;
} {
  const counted = stageOne.register.filter((row) => row.applicable);
  return {
    credit: {
      low: sum(counted.map((row) => row.weight * row.credit.low)),
      high: sum(counted.map((row) => row.weight * row.credit.high)),
    },
    weight: sum(counted.map((row) => row.weight)),
  };
}

/** Where the documents come from: clauses 4 to 10 make some mandatory, the controls in use add theirs. */
export interface RegisterCounts {
  readonly clauses: number;
  readonly controls: number;
}

/** Counts the applicable documents. One that a clause and a control ask for is the clause's. */
export function registerCountsOf(stageOne: Pick<StageOne, 'register'>): RegisterCounts {
  const applicable = stageOne.register.filter((row) => row.applicable);
  const controls = applicable.filter((row) => row.items.every(isControl)).length;
  return { clauses: applicable.length - controls, controls };
}

function registerRow(assessment: Assessment, document: MandatoryDocument): RegisterRow {
  const record = documentRecordOf(assessment, document.id);
  return {
    document: document.id,
    items: document.items,
    kind: document.kind,
    record,
    blocks: document.blocks ?? null,
    applicable: document.items.some((item) => !isJustifiedExclusion(answerOf(assessment, item))),
    weight: document.blocks ? blockerWeight : 1,
    credit: documentCredits[record.state],
  };
}

/** A blocker is open until its document is approved, or, for records, until anything exists at all. */
export function isOpenBlocker(row: RegisterRow): boolean {
  if (row.blocks === 'approved') return row.record.state !== 'approved';
  if (row.blocks === 'started')
    return row.record.state === 'missing' || row.record.state === 'unknown';
  return false;
}
