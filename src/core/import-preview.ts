import { same } from './same.ts';
import { documents, type DocumentId } from '../content/documents.ts';
import { itemIds, type ItemId } from '../content/items.ts';
import { impactDimensions } from '../content/systems/impact.ts';
import { collectionIds, type CollectionId, type Entry } from './entries.ts';
import { answerOf, documentRecordOf, type Assessment, type Choice } from './assessment.ts';
import { emptyDimension, type AiSystem } from './systems/system.ts';

/** What replacing one assessment by another would change. */
export interface ImportPreview {
  readonly profileChanges: boolean;
  readonly items: readonly ItemChange[];
  readonly documents: readonly DocumentId[];
  /** In the order of the register: those that are stored, then those that come new. */
  readonly systems: readonly SystemChange[];
  /** Of the other lists those that would change, with how many of their entries. */
  readonly lists: readonly ListChange[];
  /** The head of the Statement of Applicability, the assumptions of the plan, or a short check would change. */
  readonly settingsChange: boolean;
  /** Other offers would be put away than now. */
  readonly offersChange: boolean;
}

export interface ItemChange {
  readonly item: ItemId;
  readonly before: Choice;
  readonly after: Choice;
  /** True when something beside the level differs: note, evidence, owner, date, flag, justification. */
  readonly details: boolean;
}

export interface ListChange {
  readonly collection: CollectionId;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface SystemChange {
  readonly id: string;
  /** As it is called after the replacement or, if it would be gone, now. */
  readonly name: string;
  readonly change: 'added' | 'changed' | 'removed';
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
    systems: systemChanges(stored.systems, incoming.systems),
    lists: collectionIds.flatMap((id) => listChange(id, stored[id], incoming[id])),
    settingsChange: !same(settingsOf(stored), settingsOf(incoming)),
    offersChange: !same(stored.dismissedOffers.toSorted(), incoming.dismissedOffers.toSorted()),
  };
}

function listChange(
  collection: CollectionId,
  stored: readonly Entry[],
  incoming: readonly Entry[],
): readonly ListChange[] {
  const before = new Map(stored.map((entry) => [entry.id, entry]));
  const after = new Set(incoming.map(({ id }) => id));
  const added = incoming.filter(({ id }) => !before.has(id)).length;
  const removed = stored.filter(({ id }) => !after.has(id)).length;
  const changed = incoming.filter((entry) => {
    const own = before.get(entry.id);
    return own !== undefined && !same(unstamped(own), unstamped(entry));
  }).length;
  return added + removed + changed === 0 ? [] : [{ collection, added, changed, removed }];
}

function unstamped(entry: Entry): unknown {
  return { ...entry, createdAt: '', updatedAt: '' };
}

function settingsOf({ soaHead, planSettings, quickAnswers, fitAnswers }: Assessment): unknown {
  return [soaHead, planSettings, quickAnswers, fitAnswers].map((each) => ({
    ...each,
    updatedAt: '',
  }));
}

function systemChanges(
  stored: readonly AiSystem[],
  incoming: readonly AiSystem[],
): readonly SystemChange[] {
  const after = new Map(incoming.map((system) => [system.id, system]));
  const before = new Set(stored.map(({ id }) => id));
  const kept = stored.flatMap((system): SystemChange[] => {
    const { id, name } = system;
    const other = after.get(id);
    if (!other) return [{ id, name, change: 'removed' }];
    return sameSystem(system, other) ? [] : [{ id, name: other.name, change: 'changed' }];
  });
  const added = incoming
    .filter(({ id }) => !before.has(id))
    .map(({ id, name }): SystemChange => ({ id, name, change: 'added' }));
  return [...kept, ...added];
}

/** Most systems are the same to the letter; only the others are worth a closer look. */
function sameSystem(one: AiSystem, other: AiSystem): boolean {
  return JSON.stringify(one) === JSON.stringify(other) || same(entered(one), entered(other));
}

/** What somebody entered about a system: a dimension left empty is the same as none. */
function entered(system: AiSystem): unknown {
  const { dimensions } = system.impact;
  const all = impactDimensions.map((id) => [id, dimensions[id] ?? emptyDimension]);
  const impact = { ...system.impact, dimensions: Object.fromEntries(all) as unknown };
  return { ...system, impact, createdAt: '', updatedAt: '' };
}

/** Replacing the stored assessment would change nothing. */
export function isIdentical(preview: ImportPreview): boolean {
  const { items, documents: records, systems, lists } = preview;
  const isUntouched = [items, records, systems, lists].every((changes) => changes.length === 0);
  return isUntouched && !preview.profileChanges && !preview.settingsChange && !preview.offersChange;
}
