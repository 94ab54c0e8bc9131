import { documents, type DocumentId } from '../content/documents.ts';
import { itemIds, type ItemId } from '../content/items.ts';
import { answerOf, documentRecordOf, type Assessment, type Choice } from './assessment.ts';

/** What replacing one assessment by another would change. */
export interface ImportPreview {
  readonly profileChanges: boolean;
  readonly items: readonly ItemChange[];
  readonly documents: readonly DocumentId[];
}

export interface ItemChange {
  readonly item: ItemId;
  readonly before: Choice;
  readonly after: Choice;
  /** True when something beside the level differs: note, evidence, owner, date, flag, justification. */
  readonly details: boolean;
}

/** Compares what is stored with what would replace it, item by item in the standard's order. */
export function previewReplacement(stored: Assessment, incoming: Assessment): ImportPreview {
  return {
    profileChanges: !same(stored.profile, incoming.profile),
    items: itemIds.flatMap((item): ItemChange[] => {
      const before = { ...answerOf(stored, item), updatedAt: '' };
      const after = { ...answerOf(incoming, item), updatedAt: '' };
      if (same(before, after)) return [];
      const details = !same({ ...before, choice: null }, { ...after, choice: null });
      return [{ item, before: before.choice, after: after.choice, details }];
    }),
    documents: documents
      .filter(({ id }) => {
        const before = { ...documentRecordOf(stored, id), updatedAt: '' };
        const after = { ...documentRecordOf(incoming, id), updatedAt: '' };
        return !same(before, after);
      })
      .map(({ id }) => id),
  };
}

function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** JSON with sorted keys, so that field order never counts as a change. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
