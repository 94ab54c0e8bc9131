import { percent, shortDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { locale } from '../../i18n/locale.ts';
import { typedCell } from '../tables/cell.ts';
import type { Cell, ColumnKind } from '../tables/types.ts';

/** A cell as people read it; empty where nothing is said. */
export function cellText(cell: Cell, columnKind: ColumnKind): string {
  const { kind, value } = typedCell(cell, columnKind);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? m.words.yes : m.words.no;
  if (typeof value === 'number') {
    return kind === 'share' ? percent(value) : value.toLocaleString(locale);
  }
  return kind === 'date' ? shortDate(value) : value;
}
