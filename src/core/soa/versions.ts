import type { ItemId } from '../../content/items.ts';
import type { Driver, OwnControl, SoaKeptRow, SoaVersion } from './records.ts';
import type { Soa, SoaRow } from './soa.ts';

/** How the statement reads now, row by row, as a version would keep it: the controls of Annex A, then own ones. */
export function statementRows(
  soa: Pick<Soa, 'rows' | 'own'>,
  titles: Readonly<Record<ItemId, string>>,
): readonly SoaKeptRow[] {
  return [...soa.rows.map((row) => keptRow(row, titles[row.control])), ...soa.own.map(keptOwn)];
}

/**
 * Freezes the statement as it stands. `name` is what the version is called; date and approver are the head's.
 * `now` is an ISO timestamp.
 */
export function keptVersion(
  soa: Soa,
  titles: Readonly<Record<ItemId, string>>,
  kept: { readonly id: string; readonly name: string; readonly note: string; readonly now: string },
): SoaVersion {
  return {
    id: kept.id,
    version: kept.name,
    date: soa.head.date,
    approver: soa.head.approver,
    note: kept.note,
    rows: statementRows(soa, titles),
    createdAt: kept.now,
    updatedAt: kept.now,
  };
}

/** What happened to one part of a row. Whether it applies is null while nobody has decided. */
export type SoaChange =
  | { readonly kind: 'added' | 'removed' }
  | { readonly kind: 'now-applies' | 'now-excluded' | 'now-undecided' }
  | {
      readonly kind: 'title' | 'reason' | 'owner' | 'review-date';
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'drivers';
      readonly before: readonly Driver[];
      readonly after: readonly Driver[];
    }
  | {
      readonly kind: 'level';
      readonly before: number | null;
      readonly after: number | null;
    };

export interface ChangedRow {
  readonly reference: string;
  /** As it is called in the later one, or was in the earlier where it has gone. */
  readonly title: string;
  /** Never empty. */
  readonly changes: readonly SoaChange[];
}

/** What differs from one statement to a later one: rows of the later in their order, then those that have gone. */
export function compareVersions(
  before: readonly SoaKeptRow[],
  after: readonly SoaKeptRow[],
): readonly ChangedRow[] {
  const earlier = byName(before);
  const later = byName(after);
  const kept = [...later].flatMap(([name, row]) => {
    const old = earlier.get(name);
    return changedRow(row, old ? changesOf(old, row) : [{ kind: 'added' }]);
  });
  const gone = [...earlier]
    .filter(([name]) => !later.has(name))
    .flatMap(([, row]) => changedRow(row, [{ kind: 'removed' }]));
  return [...kept, ...gone];
}

function changedRow(
  { reference, title }: SoaKeptRow,
  changes: readonly SoaChange[],
): readonly ChangedRow[] {
  return changes.length > 0 ? [{ reference, title, changes }] : [];
}

function changesOf(before: SoaKeptRow, after: SoaKeptRow): readonly SoaChange[] {
  const text = (
    kind: 'title' | 'reason' | 'owner' | 'review-date',
    of: 'title' | 'reason' | 'owner' | 'reviewDate',
  ) => (before[of] === after[of] ? [] : [{ kind, before: before[of], after: after[of] }]);
  return [
    ...text('title', 'title'),
    ...(before.applies === after.applies ? [] : [{ kind: verdictOf(after) }]),
    ...text('reason', 'reason'),
    ...(sameDrivers(before.drivers, after.drivers)
      ? []
      : [{ kind: 'drivers' as const, before: before.drivers, after: after.drivers }]),
    ...(before.level === after.level
      ? []
      : [{ kind: 'level' as const, before: before.level, after: after.level }]),
    ...text('owner', 'owner'),
    ...text('review-date', 'reviewDate'),
  ];
}

function verdictOf({ applies }: SoaKeptRow): 'now-applies' | 'now-excluded' | 'now-undecided' {
  if (applies === null) return 'now-undecided';
  return applies ? 'now-applies' : 'now-excluded';
}

/** In whatever order they were ticked. */
function sameDrivers(one: readonly Driver[], other: readonly Driver[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

/**
 * Rows by their reference. Nobody is kept from giving two own controls one number, or a control's number to an
 * own one: of those that share a reference the first is compared with the first, the second with the second.
 */
function byName(rows: readonly SoaKeptRow[]): ReadonlyMap<string, SoaKeptRow> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const reference = row.reference.trim() || row.title.trim();
      const count = (seen.get(reference) ?? 0) + 1;
      seen.set(reference, count);
      return [`${count} ${reference}`, row];
    }),
  );
}

function keptRow(row: SoaRow, title: string): SoaKeptRow {
  return {
    reference: row.control,
    title,
    applies: row.applicability === 'undecided' ? null : row.applicability === 'applies',
    reason: row.reason,
    drivers: row.drivers,
    level: row.level,
    owner: row.owner,
    reviewDate: row.reviewDate,
  };
}

/** An own control is in because it was written down; how far it is, it says in words of its own. */
function keptOwn(own: OwnControl): SoaKeptRow {
  return {
    reference: own.reference,
    title: own.title,
    applies: true,
    reason: own.reason,
    drivers: own.drivers,
    level: null,
    owner: own.owner,
    reviewDate: own.reviewDate,
  };
}
