import type { AreaId } from '../../content/areas.ts';
import type { DocumentId } from '../../content/documents.ts';
import type { ItemId } from '../../content/items.ts';
import type { Answer, Choice, DocumentRecord, DocumentState } from '../assessment.ts';
import type { Range } from '../credit.ts';
import type { KpiFigures } from '../kpis/kpis.ts';
import type { Rung } from '../verdict.ts';

/** The figures of one moment, worked out by the rules of today. */
export interface Moment {
  /** The snapshot's id, or null for the state as it is now. */
  readonly snapshot: string | null;
  readonly name: string;
  /** ISO date. */
  readonly day: string;
  readonly readiness: Range;
  readonly evidenced: number;
  readonly stageOne: Range;
  readonly rung: Rung;
  /** Answered items, 0 to 70. */
  readonly answered: number;
  /** Null where every item of the area is excluded. */
  readonly areas: Readonly<Record<AreaId, Range | null>>;
  readonly kpis: KpiFigures;
}

/** One answer that is not what it was. Only differences that somebody entered, never time stamps. */
export interface AnswerChange {
  readonly item: ItemId;
  readonly before: Choice;
  readonly after: Choice;
  /**
   * Levels (low reading, after the document cap) that it rose or, below 0, fell; 0 where only texts changed and
   * where the control is rightly left out on one side.
   */
  readonly moved: number;
  /** What else differs; the note as it is now says why, if anything does. */
  readonly fields: readonly (keyof Answer)[];
  readonly noteBefore: string;
  readonly note: string;
}

export interface DocumentChange {
  readonly document: DocumentId;
  readonly before: DocumentState;
  readonly after: DocumentState;
  /** What else differs: a new version, another place. */
  readonly fields: readonly (keyof DocumentRecord)[];
}

/** Two moments side by side, the earlier first. */
export interface Comparison {
  readonly before: Moment;
  readonly after: Moment;
  /** Items that moved most come first, falls before rises of the same size. */
  readonly answers: readonly AnswerChange[];
  readonly documents: readonly DocumentChange[];
}
