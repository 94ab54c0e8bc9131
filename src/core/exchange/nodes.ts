import { areaIds } from '../../content/areas.ts';
import { isItemId, itemIds, type ItemId } from '../../content/items.ts';

/**
 * CISO Assistant keeps clause 6.1 as one row where the standard, and we, tell four requirements apart. So its
 * framework has 67 rows that can be assessed for our 70 items.
 */
export const planningClause = '6.1';

export const planningItems = ['6.1.1', '6.1.2', '6.1.3', '6.1.4'] as const;
type PlanningItem = (typeof planningItems)[number];

/** A row of its framework: one of our items, or clause 6.1 as a whole. */
export type NodeId = Exclude<ItemId, PlanningItem> | typeof planningClause;

/** The name of the framework inside its addresses. */
export const framework = 'iso42001-2023';
const nodeAddress = `urn:intuitem:risk:req_node:${framework}:`;

/** All 67, in the standard's order. */
export const nodeIds: readonly NodeId[] = itemIds.flatMap((item): readonly NodeId[] => {
  if (!isPlanningItem(item)) return [item];
  return item === planningItems[0] ? [planningClause] : [];
});

export function isPlanningItem(item: ItemId): item is PlanningItem {
  return (planningItems as readonly ItemId[]).includes(item);
}

/** The items that a row of its framework stands for. */
export function itemsOfNode(node: NodeId): readonly ItemId[] {
  return node === planningClause ? planningItems : [node];
}

/** "A.3.2" → "urn:intuitem:risk:req_node:iso42001-2023:a.3.2". */
export function urnOf(node: NodeId): string {
  return `${nodeAddress}${node.toLowerCase()}`;
}

/** What a reference in a file stands for. Our own numbers below 6.1 are understood, too. */
export type Reference =
  | { readonly kind: 'items'; readonly node: NodeId | ItemId; readonly items: readonly ItemId[] }
  /** A clause, a domain or an objective: it holds rows and is none. */
  | { readonly kind: 'heading' }
  | { readonly kind: 'unknown' };

const headings: ReadonlySet<string> = new Set([
  ...areaIds,
  '7.5',
  '9.2',
  '9.3',
  'A',
  'CLAUSES',
  'CONTROLS',
]);

/** Objectives of Annex A end in 1: A.2.1, A.6.1.1. No control does, but A.6.1 and A.6.2 hold some. */
const objective = /^A\.(\d+\.1|6\.[12](\.1)?)$/;

/** Reads a number of the standard in any spelling of case: "a.3.2", "6.1", "A.2". */
export function referenceOf(text: string): Reference {
  const number = text.trim().replace(/\.$/, '').toUpperCase();
  if (number === planningClause) {
    return { kind: 'items', node: planningClause, items: planningItems };
  }
  if (isItemId(number)) return { kind: 'items', node: number, items: [number] };
  return { kind: headings.has(number) || objective.test(number) ? 'heading' : 'unknown' };
}

/** The parts of an address of CISO Assistant: which framework, and which row of it. Null for anything else. */
export function partsOfUrn(
  text: string,
): { readonly framework: string; readonly reference: string } | null {
  const parts = /^urn:[^:]+:[^:]+:req_node:([^:]+):(.+)$/.exec(text.trim().toLowerCase());
  return parts ? { framework: parts[1] as string, reference: parts[2] as string } : null;
}
