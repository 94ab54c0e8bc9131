import type {
  Answer,
  Answers,
  Assessment,
  DocumentRecord,
  DocumentRecords,
  Profile,
  Settings,
} from '../core/assessment.ts';
import type { CollectionId, EntriesOf } from '../core/entries.ts';
import type { AiSystem } from '../core/systems/system.ts';
import type { Summary } from '../core/summary.ts';
import type { DocumentId } from '../content/documents.ts';
import type { ItemId } from '../content/items.ts';

/** Why the browser does not keep what we give it. Each has its sentence in the messages. */
export type StorageFailure = 'refused' | 'full' | 'newer' | 'blocked' | 'failed';

export type Stored<Value> =
  | { readonly kind: 'stored'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

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

/**
 * Keeps assessments. Plain objects go in and come out, nothing throws: every outcome is a `Stored`.
 * Writes resolve only when the data is durable in the store.
 */
export interface Repository {
  /** All assessments, deleted ones included, last changed first. */
  list(): Promise<Stored<readonly Summary[]>>;
  load(id: string): Promise<Stored<Assessment | null>>;
  /** Writes a whole assessment, replacing what was stored under its id. */
  save(assessment: Assessment): Promise<Stored<null>>;
  /** Writes one change; `assessment` is the state after it, from which the summary is taken. */
  write(assessment: Assessment, change: Change): Promise<Stored<null>>;
  /** Marks as deleted (`at` is an ISO timestamp) or, with an empty text, restores. */
  markDeleted(id: string, at: string): Promise<Stored<null>>;
  /** Removes for ever. */
  purge(id: string): Promise<Stored<null>>;
}
