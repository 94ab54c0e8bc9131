import type { AreaId } from './areas.ts';

/** What an ISO/IEC 27001:2022 system already gives for an item. Our judgement, item by item. */
export type HeadStart = 'reuse' | 'extend' | 'new';

interface ItemShape {
  readonly id: string;
  readonly area: AreaId;
  /** 2 for what carries the management system (risk, impact, audit, review), else 1. */
  readonly weight: 1 | 2;
  /** The nearest place in ISO/IEC 27001:2022, always prefixed so that it cannot be read as a 42001 id. */
  readonly iso27001: { readonly verdict: HeadStart; readonly counterpart?: `27001:${string}` };
}

/**
 * The 32 requirements and 38 controls of ISO/IEC 42001:2023, by the standard's own ids.
 * Headings (6.1, 7.5, 9.2, 9.3) and objectives (A.2.1, A.6.1, A.8.1 ...) are not items.
 */
export const items = [
  { id: '4.1', area: '4', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:4.1' } },
  { id: '4.2', area: '4', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:4.2' } },
  { id: '4.3', area: '4', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:4.3' } },
  { id: '4.4', area: '4', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:4.4' } },
  { id: '5.1', area: '5', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:5.1' } },
  { id: '5.2', area: '5', weight: 1, iso27001: { verdict: 'new', counterpart: '27001:5.2' } },
  { id: '5.3', area: '5', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:5.3' } },
  {
    id: '6.1.1',
    area: '6',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:6.1.1' },
  },
  {
    id: '6.1.2',
    area: '6',
    weight: 2,
    iso27001: { verdict: 'extend', counterpart: '27001:6.1.2' },
  },
  {
    id: '6.1.3',
    area: '6',
    weight: 2,
    iso27001: { verdict: 'extend', counterpart: '27001:6.1.3' },
  },
  { id: '6.1.4', area: '6', weight: 2, iso27001: { verdict: 'new' } },
  { id: '6.2', area: '6', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:6.2' } },
  { id: '6.3', area: '6', weight: 1, iso27001: { verdict: 'reuse', counterpart: '27001:6.3' } },
  { id: '7.1', area: '7', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:7.1' } },
  { id: '7.2', area: '7', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:7.2' } },
  { id: '7.3', area: '7', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:7.3' } },
  { id: '7.4', area: '7', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:7.4' } },
  { id: '7.5.1', area: '7', weight: 1, iso27001: { verdict: 'reuse', counterpart: '27001:7.5.1' } },
  { id: '7.5.2', area: '7', weight: 1, iso27001: { verdict: 'reuse', counterpart: '27001:7.5.2' } },
  { id: '7.5.3', area: '7', weight: 1, iso27001: { verdict: 'reuse', counterpart: '27001:7.5.3' } },
  { id: '8.1', area: '8', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:8.1' } },
  { id: '8.2', area: '8', weight: 2, iso27001: { verdict: 'extend', counterpart: '27001:8.2' } },
  { id: '8.3', area: '8', weight: 2, iso27001: { verdict: 'extend', counterpart: '27001:8.3' } },
  { id: '8.4', area: '8', weight: 2, iso27001: { verdict: 'new' } },
  { id: '9.1', area: '9', weight: 1, iso27001: { verdict: 'extend', counterpart: '27001:9.1' } },
  {
    id: '9.2.1',
    area: '9',
    weight: 2,
    iso27001: { verdict: 'extend', counterpart: '27001:9.2.1' },
  },
  { id: '9.2.2', area: '9', weight: 2, iso27001: { verdict: 'reuse', counterpart: '27001:9.2.2' } },
  { id: '9.3.1', area: '9', weight: 2, iso27001: { verdict: 'reuse', counterpart: '27001:9.3.1' } },
  {
    id: '9.3.2',
    area: '9',
    weight: 2,
    iso27001: { verdict: 'extend', counterpart: '27001:9.3.2' },
  },
  { id: '9.3.3', area: '9', weight: 2, iso27001: { verdict: 'reuse', counterpart: '27001:9.3.3' } },
  { id: '10.1', area: '10', weight: 1, iso27001: { verdict: 'reuse', counterpart: '27001:10.1' } },
  { id: '10.2', area: '10', weight: 1, iso27001: { verdict: 'reuse', counterpart: '27001:10.2' } },
  { id: 'A.2.2', area: 'A.2', weight: 1, iso27001: { verdict: 'new', counterpart: '27001:A.5.1' } },
  {
    id: 'A.2.3',
    area: 'A.2',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.5.1' },
  },
  {
    id: 'A.2.4',
    area: 'A.2',
    weight: 1,
    iso27001: { verdict: 'reuse', counterpart: '27001:A.5.1' },
  },
  {
    id: 'A.3.2',
    area: 'A.3',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.5.2' },
  },
  {
    id: 'A.3.3',
    area: 'A.3',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.6.8' },
  },
  {
    id: 'A.4.2',
    area: 'A.4',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.5.9' },
  },
  { id: 'A.4.3', area: 'A.4', weight: 1, iso27001: { verdict: 'new', counterpart: '27001:A.5.9' } },
  { id: 'A.4.4', area: 'A.4', weight: 1, iso27001: { verdict: 'new', counterpart: '27001:A.5.9' } },
  { id: 'A.4.5', area: 'A.4', weight: 1, iso27001: { verdict: 'new', counterpart: '27001:A.5.9' } },
  {
    id: 'A.4.6',
    area: 'A.4',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.5.9' },
  },
  { id: 'A.5.2', area: 'A.5', weight: 1, iso27001: { verdict: 'new' } },
  { id: 'A.5.3', area: 'A.5', weight: 1, iso27001: { verdict: 'new' } },
  { id: 'A.5.4', area: 'A.5', weight: 1, iso27001: { verdict: 'new' } },
  { id: 'A.5.5', area: 'A.5', weight: 1, iso27001: { verdict: 'new' } },
  {
    id: 'A.6.1.2',
    area: 'A.6',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.8.25' },
  },
  {
    id: 'A.6.1.3',
    area: 'A.6',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.8.25' },
  },
  {
    id: 'A.6.2.2',
    area: 'A.6',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.8.26' },
  },
  {
    id: 'A.6.2.3',
    area: 'A.6',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.8.27' },
  },
  {
    id: 'A.6.2.4',
    area: 'A.6',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.8.29' },
  },
  {
    id: 'A.6.2.5',
    area: 'A.6',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.8.32' },
  },
  {
    id: 'A.6.2.6',
    area: 'A.6',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.8.16' },
  },
  {
    id: 'A.6.2.7',
    area: 'A.6',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.5.37' },
  },
  {
    id: 'A.6.2.8',
    area: 'A.6',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.8.15' },
  },
  {
    id: 'A.7.2',
    area: 'A.7',
    weight: 1,
    iso27001: { verdict: 'new', counterpart: '27001:A.5.12' },
  },
  { id: 'A.7.3', area: 'A.7', weight: 1, iso27001: { verdict: 'new' } },
  { id: 'A.7.4', area: 'A.7', weight: 1, iso27001: { verdict: 'new' } },
  { id: 'A.7.5', area: 'A.7', weight: 1, iso27001: { verdict: 'new' } },
  {
    id: 'A.7.6',
    area: 'A.7',
    weight: 1,
    iso27001: { verdict: 'new', counterpart: '27001:A.8.11' },
  },
  { id: 'A.8.2', area: 'A.8', weight: 1, iso27001: { verdict: 'new' } },
  { id: 'A.8.3', area: 'A.8', weight: 1, iso27001: { verdict: 'new' } },
  {
    id: 'A.8.4',
    area: 'A.8',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.5.24' },
  },
  { id: 'A.8.5', area: 'A.8', weight: 1, iso27001: { verdict: 'new' } },
  {
    id: 'A.9.2',
    area: 'A.9',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.5.10' },
  },
  { id: 'A.9.3', area: 'A.9', weight: 1, iso27001: { verdict: 'new' } },
  {
    id: 'A.9.4',
    area: 'A.9',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.5.10' },
  },
  {
    id: 'A.10.2',
    area: 'A.10',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.5.20' },
  },
  {
    id: 'A.10.3',
    area: 'A.10',
    weight: 1,
    iso27001: { verdict: 'extend', counterpart: '27001:A.5.19' },
  },
  { id: 'A.10.4', area: 'A.10', weight: 1, iso27001: { verdict: 'new' } },
] as const satisfies readonly ItemShape[];

export type ItemId = (typeof items)[number]['id'];
export type RequirementId = Exclude<ItemId, `A.${string}`>;
export type ControlId = Extract<ItemId, `A.${string}`>;

/** One assessable thing: a requirement of clauses 4 to 10 or a control of Annex A. */
export type Item = ItemShape & { readonly id: ItemId };

export const itemIds: readonly ItemId[] = items.map((item) => item.id);

/** Only controls may be excluded; ISO/IEC 42001 conformity allows no exclusion of clauses 4 to 10. */
export function isControl(id: ItemId): id is ControlId {
  return id.startsWith('A.');
}

const known: ReadonlySet<string> = new Set(itemIds);

export function isItemId(value: string): value is ItemId {
  return known.has(value);
}

const byId = new Map<ItemId, Item>(items.map((item) => [item.id, item]));

export function itemOf(id: ItemId): Item {
  return byId.get(id) as Item;
}

export function itemsOf(area: AreaId): readonly Item[] {
  return items.filter((item) => item.area === area);
}
