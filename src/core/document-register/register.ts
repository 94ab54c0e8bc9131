import type { DocumentId } from '../../content/documents.ts';
import { isControl } from '../../content/items.ts';
import type { DocumentState } from '../assessment.ts';
import type { RegisterRow, StageOne } from '../stage-one.ts';
import { isOpenBlocker } from '../stage-one.ts';
import type { Obstacle, Verdict } from '../verdict.ts';

/** Days before a review date from which it is said to be near. */
export const reviewSoonDays = 30;

/** Whether somebody has to look at a document again: its review date has passed or is near. */
export type ReviewMark = 'none' | 'overdue' | 'soon';

/** One row of the document register with what it means on a day. */
export interface DocumentRow extends RegisterRow {
  readonly review: ReviewMark;
  /** It keeps Stage 1 from being possible. */
  readonly isOpenBlocker: boolean;
}

/** The register of documented information (clause 7.5) as of a day (ISO date), in the catalogue's order. */
export function documentRowsOf(
  stageOne: Pick<StageOne, 'register'>,
  today: string,
): readonly DocumentRow[] {
  return stageOne.register.map((row) => ({
    ...row,
    review: reviewMarkOf(row.record.reviewDate, today),
    isOpenBlocker: row.applicable && isOpenBlocker(row),
  }));
}

/** `overdue` from the day itself on, `soon` in the thirty days before. */
export function reviewMarkOf(reviewDate: string, today: string): ReviewMark {
  if (reviewDate === '') return 'none';
  if (reviewDate <= today) return 'overdue';
  const days = (Date.parse(reviewDate) - Date.parse(today)) / (24 * 60 * 60 * 1000);
  return days <= reviewSoonDays ? 'soon' : 'none';
}

/** The register as it is shown: what the clauses ask for, what the controls in use add, and the rest. */
export interface DocumentGroups {
  readonly clauses: readonly DocumentRow[];
  readonly controls: readonly DocumentRow[];
  /** Asked for by excluded controls only. */
  readonly notApplicable: readonly DocumentRow[];
}

/** Kept apart as `registerCountsOf` counts: a document that a clause and a control ask for is the clause's. */
export function documentGroupsOf(rows: readonly DocumentRow[]): DocumentGroups {
  const applicable = rows.filter((row) => row.applicable);
  const ofControls = (row: DocumentRow) => row.items.every(isControl);
  return {
    clauses: applicable.filter((row) => !ofControls(row)),
    controls: applicable.filter(ofControls),
    notApplicable: rows.filter((row) => !row.applicable),
  };
}

/** How many of the applicable documents are in which state, and how many need somebody. */
export interface DocumentCounts {
  readonly all: number;
  readonly states: Readonly<Record<DocumentState, number>>;
  readonly blockers: number;
  /** Review dates that have passed, and those of the next thirty days. */
  readonly overdue: number;
  readonly soon: number;
  readonly withoutOwner: number;
}

export function documentCountsOf(rows: readonly DocumentRow[]): DocumentCounts {
  const count = (filter: DocumentFilter) => rows.filter((row) => isIn(row, filter)).length;
  return {
    all: count('all'),
    states: {
      approved: rows.filter((row) => row.applicable && row.record.state === 'approved').length,
      draft: count('draft'),
      missing: count('missing'),
      unknown: count('unknown'),
    },
    blockers: count('blockers'),
    overdue: count('overdue'),
    soon: rows.filter((row) => row.applicable && row.review === 'soon').length,
    withoutOwner: count('without-owner'),
  };
}

/** Which documents to show; each but the first is a list of things to do. */
export const documentFilters = [
  'all',
  'blockers',
  'missing',
  'unknown',
  'draft',
  'overdue',
  'without-owner',
] as const;
export type DocumentFilter = (typeof documentFilters)[number];

/** Whether a document belongs to what is asked for. One that does not apply belongs to nothing. */
export function isIn(row: DocumentRow, filter: DocumentFilter): boolean {
  if (!row.applicable) return false;
  switch (filter) {
    case 'all':
      return true;
    case 'blockers':
      return row.isOpenBlocker;
    case 'missing':
    case 'unknown':
    case 'draft':
      return row.record.state === filter;
    case 'overdue':
      return row.review === 'overdue';
    case 'without-owner':
      return row.record.owner.trim() === '';
  }
}

/** `catalogue`: the standard's order. `urgency`: what an auditor would miss first. */
export const documentOrders = ['catalogue', 'urgency', 'review-date', 'owner'] as const;
export type DocumentOrder = (typeof documentOrders)[number];

/**
 * The applicable documents that belong to a filter, in an order; equals keep the catalogue's order. With
 * `held`, documents that stood there keep their place whatever becomes of them, so that a row does not slip
 * away while it is filled in; what came since and belongs there stands last.
 */
export function documentsShown(
  rows: readonly DocumentRow[],
  filter: DocumentFilter,
  order: DocumentOrder,
  held: readonly DocumentId[] | null = null,
): readonly DocumentRow[] {
  const belonging = rows.filter((row) => isIn(row, filter)).toSorted(comparisons[order]);
  if (held === null) return belonging;
  const kept = held.flatMap(
    (id) => rows.find(({ document, applicable }) => document === id && applicable) ?? [],
  );
  return [...kept, ...belonging.filter(({ document }) => !held.includes(document))];
}

const stateUrgency: Readonly<Record<DocumentState, number>> = {
  missing: 0,
  unknown: 1,
  draft: 2,
  approved: 3,
};
const reviewUrgency: Readonly<Record<ReviewMark, number>> = { overdue: 0, soon: 1, none: 2 };

const comparisons: Readonly<
  Record<DocumentOrder, (one: DocumentRow, other: DocumentRow) => number>
> = {
  catalogue: () => 0,
  urgency: (one, other) =>
    Number(other.isOpenBlocker) - Number(one.isOpenBlocker) ||
    stateUrgency[one.record.state] - stateUrgency[other.record.state] ||
    reviewUrgency[one.review] - reviewUrgency[other.review],
  'review-date': (one, other) => emptyLast(one.record.reviewDate, other.record.reviewDate),
  owner: (one, other) => emptyLast(one.record.owner.trim(), other.record.owner.trim()),
};

function emptyLast(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return one.localeCompare(other);
}

/** What keeps the assessment from Stage 1, on whichever rung it stands: the very list of the verdict. */
export function stageOneObstaclesOf(verdict: Verdict): readonly Obstacle[] {
  switch (verdict.rung) {
    case 'starting':
      return verdict.later;
    case 'building':
      return verdict.obstacles;
    case 'stage-1-possible':
    case 'stage-2-possible':
      return [];
  }
}
