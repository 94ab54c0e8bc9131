import { itemOf, type ItemId } from '../../content/items.ts';
import type { Report, ReportItem } from '../report.ts';
import type { Shortlist } from './types.ts';

/** An item of the report by its id. */
export function reportItemOf({ areas }: Pick<Report, 'areas'>, item: ItemId): ReportItem {
  const { area } = itemOf(item);
  const found = areas.find(({ id }) => id === area)?.items.find(({ id }) => id === item);
  if (!found) throw new Error(`The report has no item ${item}.`);
  return found;
}

/** What they wrote about an item themselves; may be empty. */
export function wordsOn(report: Pick<Report, 'areas'>, item: ItemId): string {
  return reportItemOf(report, item).answer.note.trim();
}

/** The first so many of a list, and how many more there are. */
export function shortlist<Entry>(entries: readonly Entry[], most: number): Shortlist<Entry> {
  return { shown: entries.slice(0, most), more: Math.max(0, entries.length - most) };
}
