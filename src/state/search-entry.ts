import type { AreaId } from '../content/areas.ts';
import type { ItemId } from '../content/items.ts';
import type { Page } from './route.ts';
import type { CommandId } from './commands.ts';

export const searchGroups = [
  'commands',
  'screens',
  'assessments',
  'own',
  'items',
  'documents',
  'duties',
  'terms',
  'answers',
] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** Where a thing found leads. Items and pages are those of the assessment at hand. */
export type Place =
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'area'; readonly area: AreaId }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'command'; readonly command: CommandId };

/** One thing that can be found. */
export interface SearchEntry {
  readonly id: string;
  readonly group: SearchGroup;
  readonly title: string;
  /** Numbers by which it is found: its own first (empty where it has none), then those it belongs to. */
  readonly codes: readonly string[];
  /** What stands under the title where nothing else was hit. */
  readonly lead: string;
  readonly texts: readonly string[];
  /** Other words that people look for it by. They find it, and are not shown. */
  readonly foundBy?: readonly string[];
  readonly place: Place;
}
