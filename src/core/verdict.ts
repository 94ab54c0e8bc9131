import { documents, type DocumentId } from '../content/documents.ts';
import { isControl, type ItemId, type RequirementId } from '../content/items.ts';
import type { DocumentState } from './assessment.ts';
import type { Contribution } from './credit.ts';
import type { Readiness } from './readiness.ts';
import { blockingItems, isOpenBlocker, type StageOne } from './stage-one.ts';

export const rungs = ['starting', 'building', 'stage-1-possible', 'stage-2-possible'] as const;

/** A ladder with gates, never a bare percentage. */
export type Rung = (typeof rungs)[number];

/** Below this readiness the check says *Starting*. Our judgement: a third of the way. */
export const buildingFrom = 1 / 3;
export const stageOneFrom = 0.9;
export const stageTwoFrom = 0.9;

/** What Stage 2 asks for beside readiness (design, section 3): audit and review at this level ... */
export const auditAndReviewLevel = 3;
/** ... and no requirement under this one. */
export const weakestRequirement = 2;

/** Why an item is not where it must be: said so, not known, or not answered. */
export type Shortfall = 'too-low' | 'unknown' | 'unanswered';

/** One thing that keeps the verdict from its next rung. */
export type Obstacle =
  | { readonly kind: 'readiness'; readonly share: number; readonly needed: number }
  | { readonly kind: 'documents'; readonly share: number; readonly needed: number }
  | {
      readonly kind: 'blocking-document';
      readonly document: DocumentId;
      readonly state: DocumentState;
    }
  | { readonly kind: 'blocking-item'; readonly item: ItemId; readonly shortfall: Shortfall }
  | {
      readonly kind: 'audit-and-review';
      readonly item: ItemId;
      readonly effective: number;
      readonly shortfall: Shortfall;
    }
  | {
      readonly kind: 'weak-requirement';
      readonly item: ItemId;
      readonly effective: number;
      readonly shortfall: Shortfall;
    };

export interface Verdict {
  readonly rung: Rung;
  /** The next rung, or null at the top. */
  readonly next: Rung | null;
  /** What keeps it from the next rung; empty only at the top. */
  readonly obstacles: readonly Obstacle[];
  /** What Stage 1 will need once *Building* is reached; empty on every rung but the first. */
  readonly later: readonly Obstacle[];
}

const internalAudit: readonly RequirementId[] = ['9.2.1', '9.2.2'];
const managementReview: readonly RequirementId[] = ['9.3.1', '9.3.2', '9.3.3'];
const auditAndReview: ReadonlySet<ItemId> = new Set([...internalAudit, ...managementReview]);

/** Places the assessment on the ladder, always by the low reading: Plumbline never flatters. */
export function verdictOf(readiness: Readiness, stageOne: StageOne): Verdict {
  const share = readiness.overall.share?.low ?? 0;
  const contributions = readiness.overall.contributions;
  const beforeStageOne = stageOneObstacles(contributions, stageOne);
  const beforeStageTwo = stageTwoObstacles(contributions, share);

  if (beforeStageOne.length === 0) {
    return beforeStageTwo.length === 0
      ? { rung: 'stage-2-possible', next: null, obstacles: [], later: [] }
      : {
          rung: 'stage-1-possible',
          next: 'stage-2-possible',
          obstacles: beforeStageTwo,
          later: [],
        };
  }
  if (isBelow(share, buildingFrom)) {
    const low: Obstacle = { kind: 'readiness', share, needed: buildingFrom };
    return { rung: 'starting', next: 'building', obstacles: [low], later: beforeStageOne };
  }
  return { rung: 'building', next: 'stage-1-possible', obstacles: beforeStageOne, later: [] };
}

function stageOneObstacles(
  contributions: readonly Contribution[],
  stageOne: StageOne,
): readonly Obstacle[] {
  const obstacles: Obstacle[] = stageOne.register
    .filter((row) => row.applicable && isOpenBlocker(row))
    .map((row) => ({
      kind: 'blocking-document',
      document: row.document,
      state: row.record.state,
    }));
  for (const { item, choice, effective } of contributions) {
    if (blockingItems.has(item) && effective.low === 0) {
      obstacles.push({ kind: 'blocking-item', item, shortfall: shortfallOf(choice) });
    }
  }
  if (isBelow(stageOne.share.low, stageOneFrom)) {
    obstacles.push({ kind: 'documents', share: stageOne.share.low, needed: stageOneFrom });
  }
  return obstacles;
}

function stageTwoObstacles(
  contributions: readonly Contribution[],
  share: number,
): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  for (const { item, choice, effective } of contributions) {
    const shortfall = shortfallOf(choice);
    if (auditAndReview.has(item) && effective.low < auditAndReviewLevel) {
      obstacles.push({ kind: 'audit-and-review', item, effective: effective.low, shortfall });
    } else if (!isControl(item) && effective.low < weakestRequirement) {
      obstacles.push({ kind: 'weak-requirement', item, effective: effective.low, shortfall });
    }
  }
  if (isBelow(share, stageTwoFrom))
    obstacles.push({ kind: 'readiness', share, needed: stageTwoFrom });
  return obstacles;
}

/** One thing that Stage 2 needs beyond the documents of Stage 1, and where it stands. */
export type StageTwoGate =
  | {
      readonly kind: 'internal-audit' | 'management-review' | 'requirements';
      readonly met: boolean;
      /** The level that it asks for. */
      readonly level: number;
      /** Requirements that are not there yet, out of `of`. */
      readonly open: readonly ItemId[];
      readonly of: number;
    }
  | {
      readonly kind: 'readiness';
      readonly met: boolean;
      readonly share: number;
      readonly needed: number;
    }
  /** No gate of the verdict, but the first thing that a Stage 2 audit asks to see. */
  | {
      readonly kind: 'evidence';
      readonly met: boolean;
      readonly level: number;
      /** Items with an evidence reference, out of those that count as this level or more. */
      readonly shown: number;
      readonly of: number;
    };

/** The gates of Stage 2 with their state, all by the low reading, as the verdict reads them. */
export function stageTwoGatesOf(readiness: Readiness): readonly StageTwoGate[] {
  const { contributions, share } = readiness.overall;
  const gate = (
    kind: 'internal-audit' | 'management-review' | 'requirements',
    counted: readonly Contribution[],
    level: number,
  ): StageTwoGate => {
    const open = counted.filter(({ effective }) => effective.low < level).map(({ item }) => item);
    return { kind, met: open.length === 0, level, open, of: counted.length };
  };
  const among = (items: readonly ItemId[]) =>
    contributions.filter(({ item }) => items.includes(item));
  const low = share?.low ?? 0;
  const claimed = contributions.filter(({ effective }) => effective.low >= auditAndReviewLevel);
  const shown = claimed.filter(({ hasEvidence }) => hasEvidence).length;
  return [
    gate('internal-audit', among(internalAudit), auditAndReviewLevel),
    gate('management-review', among(managementReview), auditAndReviewLevel),
    gate(
      'requirements',
      contributions.filter(({ item }) => !isControl(item)),
      weakestRequirement,
    ),
    { kind: 'readiness', met: !isBelow(low, stageTwoFrom), share: low, needed: stageTwoFrom },
    {
      kind: 'evidence',
      met: claimed.length > 0 && shown === claimed.length,
      level: auditAndReviewLevel,
      shown,
      of: claimed.length,
    },
  ];
}

/** Sums of thirds end a hair beside the true figure in binary; that is noise, not a shortfall. */
function isBelow(share: number, needed: number): boolean {
  return share < needed - 1e-9;
}

function shortfallOf(choice: Contribution['choice']): Shortfall {
  if (choice === null) return 'unanswered';
  return choice === 'unknown' ? 'unknown' : 'too-low';
}

const ownerOf = new Map<DocumentId, ItemId>(
  documents.map((document) => [document.id, document.items[0]]),
);

/** The item where an obstacle can be dealt with; null for one that the whole assessment shares. */
export function obstacleItem(obstacle: Obstacle): ItemId | null {
  switch (obstacle.kind) {
    case 'readiness':
    case 'documents':
      return null;
    case 'blocking-document':
      return ownerOf.get(obstacle.document) ?? null;
    case 'blocking-item':
    case 'audit-and-review':
    case 'weak-requirement':
      return obstacle.item;
  }
}
