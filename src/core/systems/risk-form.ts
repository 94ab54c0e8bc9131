import { itemIds, type ItemId } from '../../content/items.ts';
import { riskFamilies, riskSources } from '../../content/systems/risks.ts';
import type { RiskFamily, RiskSource } from '../../content/systems/risks.ts';
import { scoreOf } from './ratings.ts';
import { byWeight } from './risk-register.ts';
import type { AiSystem, Rated, Risk } from './system.ts';

/** Requirements and controls that one risk links to at most: more would say that nobody has chosen. */
export const linkLimit = 20;

/**
 * Items whose id begins with what was typed, then those with all of its words in id or title, in the
 * standard's order. Items that are linked already are left out.
 */
export function itemsFound(
  typed: string,
  titles: Readonly<Record<ItemId, string>>,
  linked: readonly ItemId[],
): readonly ItemId[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const free = itemIds.filter((id) => !linked.includes(id));
  const byId = free.filter(
    (id) => words.length === 1 && id.toLowerCase().startsWith(words[0] ?? ''),
  );
  const byWords = free.filter((id) => {
    const text = `${id} ${titles[id]}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return [...new Set([...byId, ...byWords])];
}

/** Linked items stand in the standard's order; one too many is not taken. */
export function withItem(linked: readonly ItemId[], item: ItemId): readonly ItemId[] {
  if (linked.includes(item) || linked.length >= linkLimit) return linked;
  return itemIds.filter((id) => id === item || linked.includes(id));
}

/**
 * The risks in the order in which they stood when one of them was opened, so that nothing jumps about while
 * it is rated; what came since stands last. Without such an order, the heaviest first.
 */
export function inOrder(risks: readonly Risk[], order: readonly string[] | null): readonly Risk[] {
  if (order === null) return byWeight(risks);
  const places = new Map(order.map((id, index) => [id, index]));
  const place = ({ id }: Risk) => places.get(id) ?? order.length;
  return risks.toSorted((one, other) => place(one) - place(other));
}

/** Accepting needs no measures: their fields are in the way unless something stands in them. */
export function asksForMeasures(risk: Risk): boolean {
  if (risk.treatment !== 'accept') return true;
  const { likelihood, severity } = risk.residual;
  return (
    risk.measures.trim() !== '' ||
    risk.items.length > 0 ||
    risk.dueDate !== '' ||
    likelihood !== null ||
    severity !== null
  );
}

/** The first part of a rating that nobody has said; the likelihood where both are. */
export function unratedPart({ likelihood, severity }: Rated): 'likelihood' | 'severity' {
  return likelihood !== null && severity === null ? 'severity' : 'likelihood';
}

/** Risks that no map can show, since likelihood or severity was never said. */
export function unratedRisks(
  risks: readonly Risk[],
  ratedOf: (risk: Risk) => Rated,
): readonly Risk[] {
  return risks.filter((risk) => scoreOf(ratedOf(risk)) === null);
}

/** How many risks of each family and from each source are written down, so that gaps show. */
export function riskKindCounts({ risks }: Pick<AiSystem, 'risks'>): {
  readonly families: Readonly<Record<RiskFamily, number>>;
  readonly sources: Readonly<Record<RiskSource, number>>;
} {
  const count = (is: (risk: Risk) => boolean) => risks.filter(is).length;
  return {
    families: Object.fromEntries(
      riskFamilies.map((family) => [family, count((risk) => risk.family === family)]),
    ) as Record<RiskFamily, number>,
    sources: Object.fromEntries(
      riskSources.map((source) => [source, count((risk) => risk.source === source)]),
    ) as Record<RiskSource, number>,
  };
}
