import { itemIds } from '../../content/items.ts';
import type { Report } from '../../core/report.ts';
import { tableOf, text } from './build.ts';
import type { ReportTable } from './types.ts';

/** Offers of the register that somebody put away, by their keys: kind, item, and how many systems of how many. */
export function offersTable({ assessment }: Report): ReportTable {
  const itemOf = (key: string) => itemIds.find((item) => key.split(':')[1] === item) ?? null;
  return tableOf<string>(
    { id: 'dismissedOffers', group: 'systems' },
    [text('item', itemOf), text('offer', (key) => key)],
    assessment.dismissedOffers,
  );
}
