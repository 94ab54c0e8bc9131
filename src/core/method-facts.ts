import { areaIds } from '../content/areas.ts';
import { documents, type Blocking, type DocumentId } from '../content/documents.ts';
import { isControl, itemIds, itemOf, items, type ItemId } from '../content/items.ts';
import { obligations } from '../content/ai-act/obligations.ts';
import type { DocumentState, Level } from './assessment.ts';
import { documentCap, type Range } from './credit.ts';

/**
 * The numbers that the method page names, gathered from the data and the rules themselves. What a rule
 * holds as a bare number stands here once, and a test puts the rule to the proof on both sides of it.
 */

export const counts = {
  items: itemIds.length,
  requirements: itemIds.filter((id) => !isControl(id)).length,
  controls: itemIds.filter(isControl).length,
  areas: areaIds.length,
  documents: documents.length,
  clauseDocuments: documents.filter(({ items: [owner] }) => !isControl(owner)).length,
  obligations: obligations.length,
} as const;

/** Items that count double, in the standard's order. */
export const doubleWeightItems: readonly ItemId[] = itemIds.filter((id) => itemOf(id).weight === 2);

/** Why they do, by what they carry. */
export const weightReasons = ['risk', 'impact', 'audit', 'review'] as const;
export type WeightReason = (typeof weightReasons)[number];

const reasonByPlace: readonly (readonly [start: string, reason: WeightReason])[] = [
  ['6.1.4', 'impact'],
  ['8.4', 'impact'],
  ['9.2', 'audit'],
  ['9.3', 'review'],
];

function weightReasonOf(item: ItemId): WeightReason {
  return reasonByPlace.find(([start]) => item.startsWith(start))?.[1] ?? 'risk';
}

/** The double-weight items with the reason that they share. */
export const doubleWeights: readonly {
  readonly reason: WeightReason;
  readonly items: readonly ItemId[];
}[] = weightReasons.map((reason) => ({
  reason,
  items: doubleWeightItems.filter((item) => weightReasonOf(item) === reason),
}));

/** Documents without which a certification audit makes no sense, by when they stop blocking. */
export function blockersOf(blocking: Blocking): readonly DocumentId[] {
  return documents
    .filter((document) => 'blocks' in document && document.blocks === blocking)
    .map(({ id }) => id);
}

export const itemWeights = {
  plain: Math.min(...items.map(({ weight }) => weight)),
  double: Math.max(...items.map(({ weight }) => weight)),
} as const;

/** What a document counts in Stage 1. */
export const documentCredits: Readonly<Record<DocumentState, Range>> = {
  approved: { low: 1, high: 1 },
  draft: { low: 0.5, high: 0.5 },
  missing: { low: 0, high: 0 },
  unknown: { low: 0, high: 1 },
};
/** A blocking document in Stage 1, against 1 for the others. */
export const blockerWeight = 2;

/** What Stage 2 asks for beside readiness: internal audit and management review, and every requirement. */
export const auditAndReviewLevel = 3;
export const weakestRequirement = 2;

/** Potential findings: up to this level a potential minor, above it an observation if nothing is shown. */
export const minorUpTo = 2;

/** Items that carry an obligation of the AI Act, and items that only help. */
export const mappingWeights = { primary: 2, supporting: 1 } as const;

export interface CreditExample {
  readonly level: Level;
  readonly target: Level;
  readonly effective: number;
  readonly credit: number;
}

/** The worked example of the page: a level claimed while a mandatory document is still a draft. */
export function creditExample(level: Level, target: Level): CreditExample {
  const effective = Math.min(level, documentCap);
  return { level, target, effective, credit: Math.min(effective / target, 1) };
}

/** What certification asks for, and the highest that a company can aim for. */
export const targetRange = { usual: 3, highest: 5 } as const satisfies Record<string, Level>;
