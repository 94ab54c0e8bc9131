import { documents, type DocumentId } from '../content/documents.ts';
import { isControl, type ItemId, type RequirementId } from '../content/items.ts';
import type { DocumentState } from './assessment.ts';
import type { Contribution } from './credit.ts';
import type { Readiness } from './readiness.ts';
import { isOpenBlocker, type StageOne } from './stage-one.ts';

export const rungs = ['starting', 'building', 'stage-1-possible', 'stage-2-possible'] as const;

/** A ladder with gates, never a bare percentage. */
export type Rung = (typeof rungs)[number];

/** Below this readiness the check says *Starting*. Our judgement: a third of the way. */
export const buildingFrom = 1 / 3;
export const stageOneFrom = 0.9;
export const stageTwoFrom = 0.9;

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
}

const auditAndReview: readonly RequirementId[] = ['9.2.1', '9.2.2', '9.3.1', '9.3.2', '9.3.3'];

/** Requirements whose absence makes Stage 2 pointless: those that own a blocking document. */
const blockingItems: ReadonlySet<ItemId> = new Set(
  documents.filter((document) => 'blocks' in document).map((document) => document.items[0]),
);

/** Places the assessment on the ladder, always by the low reading: Plumbline never flatters. */
export function verdictOf(readiness: Readiness, stageOne: StageOne): Verdict {
  const share = readiness.overall.share?.low ?? 0;
  const contributions = readiness.overall.contributions;
  const beforeStageOne = stageOneObstacles(contributions, stageOne);
  const beforeStageTwo = stageTwoObstacles(contributions, share);

  if (beforeStageOne.length === 0) {
    return beforeStageTwo.length === 0
      ? { rung: 'stage-2-possible', next: null, obstacles: [] }
      : { rung: 'stage-1-possible', next: 'stage-2-possible', obstacles: beforeStageTwo };
  }
  if (isBelow(share, buildingFrom)) {
    const low: Obstacle = { kind: 'readiness', share, needed: buildingFrom };
    return { rung: 'starting', next: 'building', obstacles: [low, ...beforeStageOne] };
  }
  return { rung: 'building', next: 'stage-1-possible', obstacles: beforeStageOne };
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
    if ((auditAndReview as readonly ItemId[]).includes(item) && effective.low < 3) {
      obstacles.push({ kind: 'audit-and-review', item, effective: effective.low, shortfall });
    } else if (!isControl(item) && effective.low < 2) {
      obstacles.push({ kind: 'weak-requirement', item, effective: effective.low, shortfall });
    }
  }
  if (isBelow(share, stageTwoFrom))
    obstacles.push({ kind: 'readiness', share, needed: stageTwoFrom });
  return obstacles;
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
