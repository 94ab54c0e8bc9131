import { obligations } from '../content/ai-act/obligations.ts';
import type { Confidence, ObligationId, Reach } from '../content/ai-act/types.ts';
import { areaIds, type AreaId } from '../content/areas.ts';
import { nistRows } from '../content/crosswalks/nist.ts';
import { atlasGrades, owaspGrades } from '../content/crosswalks/security.ts';
import {
  frameworkIds,
  grades,
  type FrameworkId,
  type Grade,
  type GradedItems,
  type LinkSource,
  type NistCategory,
  type NistFunction,
} from '../content/crosswalks/types.ts';
import { isItemId, itemIds, itemOf, itemsOf, type ItemId } from '../content/items.ts';
import {
  atlasTests,
  owaspRisks,
  type AtlasTest,
  type OwaspRisk,
} from '../content/systems/risks.ts';

/**
 * The items of ISO/IEC 42001 beside the entries of other frameworks, to be walked in both directions. Nothing
 * here is added up: how much of a framework somebody meets is not a figure that a mapping can give.
 */

/** One pair of entry and item. */
export interface CrosswalkLink {
  readonly item: ItemId;
  readonly grade: Grade;
  readonly source: LinkSource;
  /** The parts of the entry (`2.7`) under which a published crosswalk names the item. */
  readonly publishedAt: readonly string[];
}

interface EntryShape {
  /** The strongest grade first, within it in the standard's order. */
  readonly links: readonly CrosswalkLink[];
}

export type CrosswalkEntry = EntryShape &
  (
    | {
        readonly framework: 'nist-ai-rmf';
        readonly id: NistCategory;
        readonly label: string;
        readonly function: NistFunction;
      }
    /** `before` is the number in the edition of 2025. */
    | { readonly framework: 'owasp-llm'; readonly id: OwaspRisk; readonly before: string }
    | {
        readonly framework: 'mitre-atlas';
        readonly id: AtlasTest;
        readonly mitigations: readonly string[];
      }
    | {
        readonly framework: 'ai-act';
        readonly id: ObligationId;
        readonly article: string;
        readonly reach: Reach;
      }
  );

export type EntryId = CrosswalkEntry['id'];

const nistEntries: readonly CrosswalkEntry[] = nistRows.map((row) => ({
  framework: 'nist-ai-rmf',
  id: row.id,
  label: row.label,
  function: row.label.split(' ')[0] as NistFunction,
  links: linksOf(row, (item) => {
    const publishedAt = Object.entries<readonly ItemId[]>(row.published)
      .filter(([, items]) => items.includes(item))
      .map(([part]) => part);
    return { source: publishedAt.length > 0 ? 'published' : 'judgement', publishedAt };
  }),
}));

const owaspEntries: readonly CrosswalkEntry[] = owaspRisks.map(({ id, before }) => ({
  framework: 'owasp-llm',
  id,
  before,
  links: linksOf(owaspGrades[id], ours),
}));

const atlasEntries: readonly CrosswalkEntry[] = atlasTests.map(({ id, mitigations }) => ({
  framework: 'mitre-atlas',
  id,
  mitigations,
  links: linksOf(atlasGrades[id], ours),
}));

/** The Act regulates products, so an item is never its direct counterpart: what carries a duty is partial. */
const aiActEntries: readonly CrosswalkEntry[] = obligations.map(
  ({ id, article, reach, primary, supporting }) => ({
    framework: 'ai-act',
    id,
    article,
    reach,
    links: linksOf({ partial: primary, supporting }, () => ({
      source: 'built-on-published',
      publishedAt: [],
    })),
  }),
);

/** Every entry of every framework, in the order of the frameworks and then in their own. */
export const crosswalkEntries: readonly CrosswalkEntry[] = [
  ...nistEntries,
  ...owaspEntries,
  ...atlasEntries,
  ...aiActEntries,
];

function ours(): Pick<CrosswalkLink, 'source' | 'publishedAt'> {
  return { source: 'judgement', publishedAt: [] };
}

function linksOf(
  graded: GradedItems,
  originOf: (item: ItemId) => Pick<CrosswalkLink, 'source' | 'publishedAt'>,
): readonly CrosswalkLink[] {
  return grades.flatMap((grade) => {
    const named = graded[grade] ?? [];
    return itemIds
      .filter((item) => named.includes(item))
      .map((item) => ({ item, grade, ...originOf(item) }));
  });
}

/** How sure we are of a pair. The best that there is, a mapping somebody published, is still one reading. */
export function confidenceOf(source: LinkSource): Confidence {
  return source === 'judgement' ? 'low' : 'medium';
}

// Both directions ------------------------------------------------------------------------------------------

const byId: ReadonlyMap<string, CrosswalkEntry> = new Map(
  crosswalkEntries.map((entry) => [entry.id, entry]),
);

export function entriesOfFramework(framework: FrameworkId): readonly CrosswalkEntry[] {
  return crosswalkEntries.filter((entry) => entry.framework === framework);
}

/** The items that serve an entry; empty where none does. */
export function itemsServing(id: EntryId): readonly CrosswalkLink[] {
  return byId.get(id)?.links ?? [];
}

/** An entry as an item sees it. */
export interface ServedEntry {
  readonly entry: CrosswalkEntry;
  readonly link: CrosswalkLink;
}

/** The entries that an item serves: by framework, the strongest grade first, then in the framework's order. */
export function entriesServedBy(item: ItemId): readonly ServedEntry[] {
  const served = crosswalkEntries.flatMap((entry) =>
    entry.links.filter((link) => link.item === item).map((link) => ({ entry, link })),
  );
  return frameworkIds.flatMap((framework) =>
    grades.flatMap((grade) =>
      served.filter(({ entry, link }) => entry.framework === framework && link.grade === grade),
    ),
  );
}

/** The entries of a framework that the items of one area serve, or all of them without an area. */
export function entriesTouching(
  framework: FrameworkId,
  area: AreaId | null,
): readonly CrosswalkEntry[] {
  return entriesOfFramework(framework).filter(
    ({ links }) => area === null || links.some(({ item }) => itemOf(item).area === area),
  );
}

/** The items of an area with what they serve, in all frameworks or in one. */
export function areaCrosswalk(
  area: AreaId,
  framework: FrameworkId | null,
): readonly { readonly item: ItemId; readonly served: readonly ServedEntry[] }[] {
  return itemsOf(area).map(({ id }) => ({
    item: id,
    served: entriesServedBy(id).filter(
      ({ entry }) => framework === null || entry.framework === framework,
    ),
  }));
}

// Where one stands -----------------------------------------------------------------------------------------

/** What the last part of the address of the comparison names. */
export type CrosswalkPlace =
  | { readonly kind: 'start' }
  | { readonly kind: 'framework'; readonly framework: FrameworkId }
  | { readonly kind: 'entry'; readonly entry: CrosswalkEntry }
  | { readonly kind: 'area'; readonly area: AreaId }
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'unknown'; readonly at: string };

/** Never throws: an id that no framework, entry, area or item has is `unknown`. */
export function placeAt(at: string | undefined): CrosswalkPlace {
  if (at === undefined) return { kind: 'start' };
  if (isItemId(at)) return { kind: 'item', item: at };
  const framework = frameworkIds.find((each) => each === at);
  if (framework) return { kind: 'framework', framework };
  const area = areaIds.find((each) => each === at);
  if (area) return { kind: 'area', area };
  const entry = byId.get(at);
  return entry ? { kind: 'entry', entry } : { kind: 'unknown', at };
}
