import type { DocumentId } from '../../content/documents.ts';
import type { ItemId } from '../../content/items.ts';
import {
  withAnswer,
  withAnswers,
  withDismissedOffers,
  withDocument,
  withEntriesIn,
  withoutEntries,
  withoutSystems,
  withProfile,
  withSettings,
  withSystems,
  type Answer,
  type Answers,
  type Assessment,
  type DocumentRecord,
  type DocumentRecords,
  type Profile,
  type Settings,
} from '../assessment.ts';
import type { CollectionId, EntriesOf, Entry } from '../entries.ts';
import type { AiSystem } from '../systems/system.ts';

/** One change to an assessment, as small as it can be written. */
export type Change =
  | { readonly kind: 'answer'; readonly item: ItemId; readonly answer: Answer }
  | { readonly kind: 'document'; readonly document: DocumentId; readonly record: DocumentRecord }
  /** Many answers and documents in one go: all of them or none are stored. */
  | {
      readonly kind: 'answers';
      readonly answers: Answers;
      readonly documents: DocumentRecords;
    }
  | { readonly kind: 'profile'; readonly profile: Profile }
  | { readonly kind: 'settings'; readonly settings: Partial<Settings> }
  /** New systems, or existing ones as they are now: all of them or none are stored. */
  | { readonly kind: 'systems'; readonly systems: readonly AiSystem[] }
  | { readonly kind: 'systems-removed'; readonly ids: readonly string[] }
  /** New entries of one of the lists, or existing ones as they are now. */
  | ({ readonly kind: 'entries' } & EntriesOf)
  | {
      readonly kind: 'entries-removed';
      readonly collection: CollectionId;
      readonly ids: readonly string[];
    }
  | { readonly kind: 'offers'; readonly dismissed: readonly string[] };

/** The assessment after a change. `now` is an ISO timestamp, for what has no time of its own. */
export function applied(assessment: Assessment, change: Change, now: string): Assessment {
  switch (change.kind) {
    case 'answer':
      return withAnswer(assessment, change.item, change.answer);
    case 'document':
      return withDocument(assessment, change.document, change.record);
    case 'profile':
      return withProfile(assessment, change.profile, now);
    case 'answers':
      return withAnswers(assessment, change, now);
    case 'settings':
      return withSettings(assessment, change.settings, now);
    case 'entries':
      return withEntriesIn(assessment, change);
    case 'entries-removed':
      return withoutEntries(assessment, change.collection, change.ids, now);
    case 'systems':
      return withSystems(assessment, change.systems);
    case 'systems-removed':
      return withoutSystems(assessment, change.ids, now);
    case 'offers':
      return withDismissedOffers(assessment, change.dismissed, now);
  }
}

/** The compiler cannot follow which list belongs to which entries; the types of this function can. */
export function entriesChange(
  collection: CollectionId,
  entries: readonly Entry[],
): Extract<Change, { kind: 'entries' }> {
  return { kind: 'entries', ...({ collection, entries } as unknown as EntriesOf) };
}

/** Names what a change writes or removes, as far as two kinds of change can concern the same thing. */
export function thingsOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'answer':
      return [`answer ${change.item}`];
    case 'document':
      return [`document ${change.document}`];
    case 'answers':
      return [
        ...Object.keys(change.answers).map((item) => `answer ${item}`),
        ...Object.keys(change.documents).map((id) => `document ${id}`),
      ];
    case 'systems':
      return change.systems.map(({ id }) => `systems ${id}`);
    case 'systems-removed':
      return change.ids.map((id) => `systems ${id}`);
    case 'entries':
      return change.entries.map(({ id }) => `${change.collection} ${id}`);
    case 'entries-removed':
      return change.ids.map((id) => `${change.collection} ${id}`);
    case 'profile':
    case 'settings':
    case 'offers':
      return [];
  }
}

/**
 * A time for what is changed now that beats the time of what it replaces, even where the clock of the computer was
 * set back meanwhile: whoever compares times must never take the older text for the newer one. ISO timestamps.
 */
export function laterThan(before: string, now: string): string {
  const [last, present] = [Date.parse(before), Date.parse(now)];
  if (Number.isNaN(last) || last < present) return now;
  return new Date(last + 1).toISOString();
}
