import { wholePercent } from '../../i18n/format.ts';
import type { Cell, ColumnKind, TypedCell } from './types.ts';

/** A cell with its kind: its own, or else that of its column. */
export function typedCell(cell: Cell, kind: ColumnKind): TypedCell {
  return typeof cell === 'object' && cell !== null ? cell : { kind, value: cell };
}

/** A share as every output shows it: whole percents, rounded down, so that no gate looks passed. */
export function shownShare(share: number): number {
  return wholePercent(share) / 100;
}
