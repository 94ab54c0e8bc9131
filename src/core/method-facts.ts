import { areaIds } from '../content/areas.ts';
import { documents, type Blocking, type DocumentId } from '../content/documents.ts';
import { isControl, itemIds, itemOf, items, type ItemId } from '../content/items.ts';
import { obligations } from '../content/ai-act/obligations.ts';
import { targets, type Level, type Target } from './assessment.ts';
import { creditOf, documentCap } from './credit.ts';

/**
 * What the method page says of the catalogue, counted from the data. The numbers of a rule stand with the
 * rule (credit, stage-one, verdict, findings), and the page takes them from there.
 */

export const counts = {
  items: itemIds.length,
  requirements: itemIds.filter((id) => !isControl(id)).length,
  controls: itemIds.filter(isControl).length,
  areas: areaIds.length,
  documents: documents.length,
  clauseDocuments: documents.filter(({ items: [owner] }) => !isControl(owner)).length,
  controlDocuments: documents.filter(({ items: [owner] }) => isControl(owner)).length,
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
  return { level, target, effective, credit: creditOf(effective, target) };
}

/** What certification asks for, and the highest that a company can aim for. */
export const targetRange: { readonly usual: Target; readonly highest: Target } = {
  usual: Math.min(...targets) as Target,
  highest: Math.max(...targets) as Target,
};
