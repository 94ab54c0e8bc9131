import type { ItemId } from '../../content/items.ts';
import {
  atlasTests,
  owaspRisks,
  type AtlasTest,
  type OwaspRisk,
} from '../../content/systems/risks.ts';

/** A test of one OWASP risk: its id in the edition of 2026 and the id it had in 2025. */
export interface OwaspTestRef {
  readonly id: OwaspRisk;
  readonly before: string;
}

/** A use of MITRE ATLAS as evidence, with the ids of its mitigations; a threat model has none. */
export interface AtlasTestRef {
  readonly id: AtlasTest;
  readonly mitigations: readonly string[];
}

/** The security tests that give evidence for one item; both lists are empty for most items. */
export interface SecurityTests {
  readonly owasp: readonly OwaspTestRef[];
  readonly atlas: readonly AtlasTestRef[];
}

/** The tests whose results speak for an item, in the order of the lists they come from. */
export function securityTestsFor(item: ItemId): SecurityTests {
  const names = ({ items }: { readonly items: readonly ItemId[] }) => items.includes(item);
  return {
    owasp: owaspRisks.filter(names).map(({ id, before }) => ({ id, before })),
    atlas: atlasTests.filter(names).map(({ id, mitigations }) => ({ id, mitigations })),
  };
}
