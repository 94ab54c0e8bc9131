import { obligationsOf } from '../content/ai-act/obligations.ts';
import type { ObligationId } from '../content/ai-act/types.ts';
import type { ItemId } from '../content/items.ts';

/** An article of the AI Act that an item feeds, named by the first obligation under it. */
export interface FedArticle {
  readonly article: string;
  readonly obligation: ObligationId;
}

/** Each article once, those that the item carries before those that it only helps. */
export function articlesFedBy(item: ItemId): readonly FedArticle[] {
  const fed = obligationsOf(item).map(({ article, id }) => ({ article, obligation: id }));
  return fed.filter(
    ({ article }, index) => fed.findIndex((other) => other.article === article) === index,
  );
}
