import type { Range } from '../credit.ts';
import { daysBetween } from '../law-view.ts';
import type { Summary } from '../summary.ts';
import type { Rung } from '../verdict.ts';
import type { Client, ClientDigest } from './client.ts';

/** One client in the list. */
export interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly answered: number;
  readonly readiness: Range;
  readonly rung: Rung;
  readonly tags: readonly string[];
  readonly note: string;
  /** ISO date of the last reply. */
  readonly sentOn: string;
  readonly replies: number;
  readonly digest: ClientDigest;
}

/** The clients whose assessment is here, in the order of the summaries. */
export function clientRows(
  summaries: readonly Summary[],
  clients: readonly Client[],
): readonly ClientRow[] {
  const byId = new Map(clients.map((client) => [client.id, client]));
  return summaries.flatMap(({ id, name, answered, readiness, rung }): ClientRow[] => {
    const client = byId.get(id);
    if (!client) return [];
    const { tags, note, sentOn, replies, digest } = client;
    return [{ id, name, answered, readiness, rung, tags, note, sentOn, replies, digest }];
  });
}

export const deadlineFilters = ['half-year', 'year', 'later', 'none'] as const;
export type DeadlineFilter = (typeof deadlineFilters)[number];

/** Null lets everything through. */
export interface ClientFilter {
  /** Words that all stand in the name, the tags or the note. */
  readonly text: string;
  readonly tag: string | null;
  readonly rung: Rung | null;
  readonly deadline: DeadlineFilter | null;
}

export const everyClient: ClientFilter = { text: '', tag: null, rung: null, deadline: null };

/** The rows that pass a filter, as of a day (ISO date). */
export function filteredRows(
  rows: readonly ClientRow[],
  filter: ClientFilter,
  today: string,
): readonly ClientRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter.tag !== null && !row.tags.includes(filter.tag)) return false;
    if (filter.rung !== null && row.rung !== filter.rung) return false;
    if (filter.deadline !== null && spanOf(row, today) !== filter.deadline) return false;
    if (words.length === 0) return true;
    const text = [row.name, ...row.tags, row.note].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function spanOf({ digest }: ClientRow, today: string): DeadlineFilter {
  if (digest.deadline === '') return 'none';
  const days = daysBetween(today, digest.deadline);
  if (days <= 183) return 'half-year';
  return days <= 366 ? 'year' : 'later';
}

export const clientSortKeys = ['name', 'readiness', 'deadline', 'last-reply'] as const;
export type ClientSortKey = (typeof clientSortKeys)[number];

export interface ClientOrder {
  readonly by: ClientSortKey;
  readonly isReversed: boolean;
}

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/**
 * By name from A, by readiness from the least, by the nearest deadline, by the latest reply; or the other way
 * round. Rows that have nothing to sort by come last either way, and equal ones stand by name.
 */
export function sortedRows(
  rows: readonly ClientRow[],
  { by, isReversed }: ClientOrder,
): readonly ClientRow[] {
  const turn = isReversed ? -1 : 1;
  return rows.toSorted(
    (one, other) =>
      lacking(one, by) - lacking(other, by) ||
      turn * compared(one, other, by) ||
      names.compare(one.name, other.name) ||
      compareText(one.id, other.id),
  );
}

function lacking({ sentOn, digest }: ClientRow, by: ClientSortKey): number {
  if (by === 'deadline') return digest.deadline === '' ? 1 : 0;
  return by === 'last-reply' && sentOn === '' ? 1 : 0;
}

function compared(one: ClientRow, other: ClientRow, by: ClientSortKey): number {
  switch (by) {
    case 'name':
      return names.compare(one.name, other.name);
    case 'readiness':
      return one.readiness.low - other.readiness.low || one.readiness.high - other.readiness.high;
    case 'deadline':
      return compareText(one.digest.deadline, other.digest.deadline);
    case 'last-reply':
      return compareText(other.sentOn, one.sentOn);
  }
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Every tag that some client has, from A. */
export function tagsOf(rows: readonly ClientRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ tags }) => tags))].sort(names.compare);
}
