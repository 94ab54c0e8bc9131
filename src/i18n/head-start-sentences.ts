import type { HeadStartTexts } from '../content/head-start/types.ts';
import type { ItemId } from '../content/items.ts';
import type { Guidance } from '../content/types.ts';
import type { Giver, ItemHeadStart } from '../core/head-start/credit.ts';
import { m } from './index.ts';

/** "Carried over from ISO/IEC 27001 (27001:6.3); ISO 9001 (9001:6.3). Confirmed ...": the note of an answer. */
export function carriedOverNote({ givers }: ItemHeadStart): string {
  return m.headStart.note(givers.map(giverName).join('; '));
}

/** "ISO/IEC 27001 (27001:6.3)" or, where no place is named, the standard alone. */
export function giverName({ standard, counterpart }: Giver): string {
  const name = m.headStart.standards[standard];
  return counterpart ? `${name} (${counterpart})` : name;
}

/** What a standard gives for an item; empty where it gives nothing. */
export function giverText(
  { standard }: Giver,
  item: ItemId,
  texts: HeadStartTexts,
  guidance: Guidance,
): string {
  if (standard === 'iso-27001') return guidance[item].iso27001;
  const given: Readonly<Partial<Record<ItemId, string>>> = texts[standard];
  return given[item] ?? '';
}
