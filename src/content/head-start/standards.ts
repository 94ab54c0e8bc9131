import { itemOf, type HeadStart, type ItemId } from '../items.ts';

export const headStartStandards = ['iso-27001', 'iso-27701', 'iso-9001'] as const;
/** The standards whose certificate gives a head start that we can name item by item. */
export type HeadStartStandard = (typeof headStartStandards)[number];

interface HeadStartRow {
  readonly verdict: Exclude<HeadStart, 'new'>;
  /** The nearest place in the other standard, where we are sure of its number. */
  readonly counterpart?: string;
}

/** ISO 9001 by the numbers of its edition of 2015: a full management system, with design, release and suppliers. */
export const iso9001Rows = {
  '4.1': { verdict: 'extend', counterpart: '9001:4.1' },
  '4.2': { verdict: 'extend', counterpart: '9001:4.2' },
  '4.3': { verdict: 'extend', counterpart: '9001:4.3' },
  '4.4': { verdict: 'extend', counterpart: '9001:4.4' },
  '5.1': { verdict: 'extend', counterpart: '9001:5.1' },
  '5.3': { verdict: 'extend', counterpart: '9001:5.3' },
  '6.1.1': { verdict: 'extend', counterpart: '9001:6.1' },
  '6.2': { verdict: 'extend', counterpart: '9001:6.2' },
  '6.3': { verdict: 'reuse', counterpart: '9001:6.3' },
  '7.1': { verdict: 'extend', counterpart: '9001:7.1' },
  '7.2': { verdict: 'extend', counterpart: '9001:7.2' },
  '7.3': { verdict: 'extend', counterpart: '9001:7.3' },
  '7.4': { verdict: 'extend', counterpart: '9001:7.4' },
  '7.5.1': { verdict: 'reuse', counterpart: '9001:7.5.1' },
  '7.5.2': { verdict: 'reuse', counterpart: '9001:7.5.2' },
  '7.5.3': { verdict: 'reuse', counterpart: '9001:7.5.3' },
  '8.1': { verdict: 'extend', counterpart: '9001:8.1' },
  '9.1': { verdict: 'extend', counterpart: '9001:9.1' },
  '9.2.1': { verdict: 'extend', counterpart: '9001:9.2.1' },
  '9.2.2': { verdict: 'reuse', counterpart: '9001:9.2.2' },
  '9.3.1': { verdict: 'reuse', counterpart: '9001:9.3.1' },
  '9.3.2': { verdict: 'extend', counterpart: '9001:9.3.2' },
  '9.3.3': { verdict: 'reuse', counterpart: '9001:9.3.3' },
  '10.1': { verdict: 'reuse', counterpart: '9001:10.3' },
  '10.2': { verdict: 'reuse', counterpart: '9001:10.2' },
  'A.2.3': { verdict: 'extend', counterpart: '9001:5.2' },
  'A.2.4': { verdict: 'extend', counterpart: '9001:5.2' },
  'A.3.2': { verdict: 'extend', counterpart: '9001:5.3' },
  'A.4.6': { verdict: 'extend', counterpart: '9001:7.2' },
  'A.6.1.3': { verdict: 'extend', counterpart: '9001:8.3' },
  'A.6.2.2': { verdict: 'extend', counterpart: '9001:8.3' },
  'A.6.2.3': { verdict: 'extend', counterpart: '9001:8.3' },
  'A.6.2.4': { verdict: 'extend', counterpart: '9001:8.3' },
  'A.6.2.5': { verdict: 'extend', counterpart: '9001:8.6' },
  'A.6.2.6': { verdict: 'extend', counterpart: '9001:8.5' },
  'A.8.2': { verdict: 'extend', counterpart: '9001:8.2' },
  'A.8.4': { verdict: 'extend', counterpart: '9001:8.7' },
  'A.10.2': { verdict: 'extend', counterpart: '9001:8.4' },
  'A.10.3': { verdict: 'extend', counterpart: '9001:8.4' },
} as const satisfies Readonly<Partial<Record<ItemId, HeadStartRow>>>;

/**
 * ISO/IEC 27701 by the edition of 2025, which stands alone. Its clauses 4 to 10 have the numbers of ours; of its
 * controls we name the subject only. It knows harm to people, as far as their personal data is concerned.
 */
export const iso27701Rows = {
  '4.1': { verdict: 'extend', counterpart: '27701:4.1' },
  '4.2': { verdict: 'extend', counterpart: '27701:4.2' },
  '4.3': { verdict: 'extend', counterpart: '27701:4.3' },
  '4.4': { verdict: 'extend', counterpart: '27701:4.4' },
  '5.1': { verdict: 'extend', counterpart: '27701:5.1' },
  '5.3': { verdict: 'extend', counterpart: '27701:5.3' },
  '6.1.1': { verdict: 'extend', counterpart: '27701:6.1.1' },
  '6.1.2': { verdict: 'extend', counterpart: '27701:6.1.2' },
  '6.1.3': { verdict: 'extend', counterpart: '27701:6.1.3' },
  '6.1.4': { verdict: 'extend' },
  '6.2': { verdict: 'extend', counterpart: '27701:6.2' },
  '6.3': { verdict: 'reuse', counterpart: '27701:6.3' },
  '7.1': { verdict: 'extend', counterpart: '27701:7.1' },
  '7.2': { verdict: 'extend', counterpart: '27701:7.2' },
  '7.3': { verdict: 'extend', counterpart: '27701:7.3' },
  '7.4': { verdict: 'extend', counterpart: '27701:7.4' },
  '7.5.1': { verdict: 'reuse', counterpart: '27701:7.5.1' },
  '7.5.2': { verdict: 'reuse', counterpart: '27701:7.5.2' },
  '7.5.3': { verdict: 'reuse', counterpart: '27701:7.5.3' },
  '8.1': { verdict: 'extend', counterpart: '27701:8.1' },
  '8.2': { verdict: 'extend', counterpart: '27701:8.2' },
  '8.3': { verdict: 'extend', counterpart: '27701:8.3' },
  '8.4': { verdict: 'extend' },
  '9.1': { verdict: 'extend', counterpart: '27701:9.1' },
  '9.2.1': { verdict: 'extend', counterpart: '27701:9.2.1' },
  '9.2.2': { verdict: 'reuse', counterpart: '27701:9.2.2' },
  '9.3.1': { verdict: 'reuse', counterpart: '27701:9.3.1' },
  '9.3.2': { verdict: 'extend', counterpart: '27701:9.3.2' },
  '9.3.3': { verdict: 'reuse', counterpart: '27701:9.3.3' },
  '10.1': { verdict: 'reuse', counterpart: '27701:10.1' },
  '10.2': { verdict: 'reuse', counterpart: '27701:10.2' },
  'A.2.3': { verdict: 'extend' },
  'A.2.4': { verdict: 'extend' },
  'A.3.2': { verdict: 'extend' },
  'A.4.2': { verdict: 'extend' },
  'A.5.2': { verdict: 'extend' },
  'A.5.3': { verdict: 'extend' },
  'A.5.4': { verdict: 'extend' },
  'A.6.1.2': { verdict: 'extend' },
  'A.6.1.3': { verdict: 'extend' },
  'A.7.2': { verdict: 'extend' },
  'A.7.3': { verdict: 'extend' },
  'A.7.4': { verdict: 'extend' },
  'A.8.2': { verdict: 'extend' },
  'A.8.4': { verdict: 'extend' },
  'A.8.5': { verdict: 'extend' },
  'A.9.4': { verdict: 'extend' },
  'A.10.2': { verdict: 'extend' },
  'A.10.3': { verdict: 'extend' },
} as const satisfies Readonly<Partial<Record<ItemId, HeadStartRow>>>;

const rows = { 'iso-9001': iso9001Rows, 'iso-27701': iso27701Rows } satisfies Record<
  Exclude<HeadStartStandard, 'iso-27001'>,
  Readonly<Partial<Record<ItemId, HeadStartRow>>>
>;

export interface StandardVerdict {
  readonly verdict: HeadStart;
  /** `27001:A.5.9`, always with the standard in front, so that it cannot be read as an id of ours. */
  readonly counterpart: string | null;
}

/** What one standard gives for one item. For ISO/IEC 27001 it is what the catalogue itself says. */
export function verdictOf(standard: HeadStartStandard, item: ItemId): StandardVerdict {
  if (standard === 'iso-27001') {
    const { verdict, counterpart } = itemOf(item).iso27001;
    return { verdict, counterpart: counterpart ?? null };
  }
  const given: Readonly<Partial<Record<ItemId, HeadStartRow>>> = rows[standard];
  const row = given[item];
  return { verdict: row?.verdict ?? 'new', counterpart: row?.counterpart ?? null };
}
