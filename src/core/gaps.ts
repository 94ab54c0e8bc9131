import { buildOrder } from '../content/build-order.ts';
import type { DocumentId } from '../content/documents.ts';
import { itemIds, type ItemId } from '../content/items.ts';
import {
  answerOf,
  isAnswered,
  isJustifiedExclusion,
  type Assessment,
  type Choice,
  type DocumentState,
} from './assessment.ts';
import { documentCap, type Contribution, type Range } from './credit.ts';
import { sum, type Readiness } from './readiness.ts';
import { blockingItems, isOpenBlocker, type RegisterRow, type StageOne } from './stage-one.ts';

/** A document that is not approved, where that holds an item back or blocks the verdict. */
export interface GapDocument {
  readonly document: DocumentId;
  readonly state: Exclude<DocumentState, 'approved'>;
}

export const gapCauses = [
  'below-target',
  'held-by-document',
  'document-not-known',
  'excluded-without-reason',
  'not-known',
  'not-answered',
  'quick-check',
] as const;

/** Why an item is short of its target. */
export type GapCause = (typeof gapCauses)[number];

/** What to do next about a gap. `first-step` is the step that the guidance of the item names. */
export type NextStep =
  | { readonly kind: 'first-step' | 'write-reason' | 'find-out-level' | 'answer-item' }
  | {
      readonly kind: 'write' | 'approve' | 'find-out-document';
      readonly documents: readonly DocumentId[];
    };

/** An item known to be under its target, or one that blocks the verdict because nobody knows. */
export interface Gap {
  readonly item: ItemId;
  readonly choice: Choice;
  /** The levels that count, low and high, where only the quick check says that it is a gap; else null. */
  readonly provisional: Range | null;
  readonly cause: GapCause;
  /** The level that surely counts; 0 where nobody knows. */
  readonly effective: number;
  /** Documents behind the cause, in register order. */
  readonly documents: readonly GapDocument[];
  /** True when the item owns a blocking document that is open, or is a blocker with nothing known in place. */
  readonly blocker: boolean;
  /** Overall readiness gained by reaching the target here, 0 to 1. */
  readonly gain: number;
  /** Never empty. */
  readonly steps: readonly NextStep[];
}

/** Something the company could not say: the agenda of the next conversation. */
export type OpenQuestion =
  | { readonly kind: 'unknown-level'; readonly item: ItemId }
  | {
      readonly kind: 'unknown-document';
      readonly document: DocumentId;
      readonly items: readonly ItemId[];
    };

/**
 * All gaps, those that matter most first: blockers in the order in which a management system is built, since
 * each rests on those before it, then the others by the readiness each would add. An item without an answer
 * is no gap, unless a document without which an audit makes no sense is known to be missing or a draft, or the
 * quick check places it under its target even by the high reading. The latter stands among the others, by the
 * same order, but marked as provisional.
 */
export function gapsOf(readiness: Readiness, stageOne: StageOne): readonly Gap[] {
  const counted = readiness.overall.contributions.filter((each) => each.exclusion !== 'justified');
  const weight = sum(counted.map((each) => each.weight));
  const gaps = counted.flatMap((each): Gap[] => {
    const rows = stageOne.register.filter((row) => row.items.includes(each.item));
    const documents = documentsBehind(each, rows);
    const cause = causeOf(each, documents);
    if (!cause) return [];
    return [
      {
        item: each.item,
        choice: each.choice,
        provisional: cause === 'quick-check' ? each.effective : null,
        cause,
        effective: surelyCounts(each),
        documents,
        blocker:
          rows.some((row) => isOwnBlocker(row, each.item)) ||
          (blockingItems.has(each.item) && each.effective.low === 0),
        gain: (each.weight * (1 - each.credit.low)) / weight,
        steps: stepsOf(cause, documents),
      },
    ];
  });
  return [
    ...gaps.filter(({ blocker }) => blocker).sort((one, other) => placeOf(one) - placeOf(other)),
    ...gaps.filter(({ blocker }) => !blocker).sort((one, other) => other.gain - one.gain),
  ];
}

function surelyCounts({ choice, provisional, effective }: Contribution): number {
  if (typeof choice === 'number') return effective.high;
  return provisional ? effective.low : 0;
}

/** True of an open blocker at the item that owns it; a control that shares the document is not blamed. */
function isOwnBlocker(row: RegisterRow, item: ItemId): boolean {
  return row.items[0] === item && isOpenBlocker(row);
}

function placeOf({ item }: Gap): number {
  const place = (buildOrder as readonly ItemId[]).indexOf(item);
  return place < 0 ? buildOrder.length : place;
}

/** Documents that block, and those known not to be approved that hold a claimed level back. */
function documentsBehind(
  { item, choice, exclusion }: Contribution,
  rows: readonly RegisterRow[],
): readonly GapDocument[] {
  if (exclusion !== 'none') return [];
  const claimed = typeof choice === 'number' && choice > documentCap;
  // Where nothing is in place, or nothing was said, a document that may exist is not the first question.
  const mayExist = choice !== null && choice !== 0;
  return rows.flatMap((row): GapDocument[] => {
    const { document, record } = row;
    const { state } = record;
    if (state === 'approved') return [];
    const matters =
      state === 'unknown'
        ? mayExist && isOwnBlocker(row, item)
        : claimed || isOwnBlocker(row, item);
    return matters ? [{ document, state }] : [];
  });
}

function causeOf(
  { item, choice, provisional, credit }: Contribution,
  documents: readonly GapDocument[],
): GapCause | null {
  if (provisional && credit.high < 1) return 'quick-check';
  if (choice === null) return documents.length > 0 ? 'not-answered' : null;
  if (choice === 'unknown') return blockingItems.has(item) ? 'not-known' : null;
  if (choice === 'excluded') return 'excluded-without-reason';
  if (choice > documentCap && documents.some(({ state }) => state !== 'unknown')) {
    return 'held-by-document';
  }
  if (credit.high < 1) return 'below-target';
  return documents.length > 0 ? 'document-not-known' : null;
}

/** The step that fits the cause: a draft has to be approved, not written again. */
function stepsOf(cause: GapCause, documents: readonly GapDocument[]): readonly NextStep[] {
  const named = (state: GapDocument['state']) =>
    documents.filter((each) => each.state === state).map(({ document }) => document);
  const [missing, drafts, notKnown] = [named('missing'), named('draft'), named('unknown')];
  const steps: NextStep[] = [];
  if (cause === 'excluded-without-reason') steps.push({ kind: 'write-reason' });
  if (cause === 'not-known') steps.push({ kind: 'find-out-level' });
  if (cause === 'quick-check') steps.push({ kind: 'answer-item' });
  if (cause === 'below-target' || cause === 'quick-check') {
    if (missing.length > 0 || drafts.length === 0) steps.push({ kind: 'first-step' });
  } else if (missing.length > 0) {
    steps.push({ kind: 'write', documents: missing });
  }
  if (drafts.length > 0) steps.push({ kind: 'approve', documents: drafts });
  if (notKnown.length > 0) steps.push({ kind: 'find-out-document', documents: notKnown });
  return steps;
}

/**
 * What was answered with *I don't know*, and the documents that nobody could place, of items that have an
 * answer: what was not asked yet is no question yet.
 */
export function openQuestionsOf(
  assessment: Assessment,
  stageOne: StageOne,
): readonly OpenQuestion[] {
  const counts = (item: ItemId) => {
    const answer = answerOf(assessment, item);
    return isAnswered(answer) && !isJustifiedExclusion(answer);
  };
  const levels = itemIds
    .filter((item) => answerOf(assessment, item).choice === 'unknown')
    .map((item): OpenQuestion => ({ kind: 'unknown-level', item }));
  const records = stageOne.register
    .filter((row) => row.applicable && row.record.state === 'unknown' && row.items.some(counts))
    .map((row): OpenQuestion => ({
      kind: 'unknown-document',
      document: row.document,
      items: row.items,
    }));
  return [...levels, ...records];
}
