import { itemIds, type ItemId } from '../content/items.ts';
import type { CommonlyQuoted, Guidance } from '../content/types.ts';

/** What is commonly said of an item and is wrong, with what is right. */
export interface WrongStatement extends CommonlyQuoted {
  readonly item: ItemId;
}

/** Every "commonly quoted, but" of the guidance, in the standard's order. */
export function wrongStatements(guidance: Guidance): readonly WrongStatement[] {
  return itemIds.flatMap((item) => {
    const quoted = guidance[item].commonlyQuoted;
    return quoted ? [{ item, ...quoted }] : [];
  });
}
