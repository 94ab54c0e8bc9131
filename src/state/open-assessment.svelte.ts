import type { DocumentId } from '../content/documents.ts';
import type { ItemId } from '../content/items.ts';
import {
  answerOf,
  documentRecordOf,
  withAnswer,
  withDocument,
  withProfile,
  type Answer,
  type Assessment,
  type DocumentRecord,
  type Profile,
} from '../core/assessment.ts';
import { mergeNewer } from '../core/merge.ts';
import type { Change, Repository, StorageFailure } from '../storage/repository.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly failure: StorageFailure };

/** One change that can be taken back. Consecutive typing in one field is one step. */
interface UndoStep {
  /** The field that was typed in, or null for a change made in one go. */
  readonly field: string | null;
  readonly before: Change;
}

const undoLimit = 100;

type Clock = () => string;

/**
 * The assessment on the screen: the one place that changes it. Every change is applied at once, written to
 * storage, and can be undone. If a write fails the change stays here, in memory, and the next write that
 * succeeds stores the whole.
 */
export class OpenAssessment {
  #current: Assessment = $state.raw() as Assessment;
  #save: SaveState = $state.raw({ kind: 'saved' });
  #steps: readonly UndoStep[] = $state.raw([]);
  #writes: Promise<void> = Promise.resolve();
  /** The last change to each item, document or the profile that is still to be written. */
  #waiting: readonly Change[] = [];
  readonly #repository: Repository;
  readonly #now: Clock;
  readonly #changed: (id: string) => void;

  constructor(
    assessment: Assessment,
    repository: Repository,
    now: Clock,
    changed: (id: string) => void,
  ) {
    this.#current = assessment;
    this.#repository = repository;
    this.#now = now;
    this.#changed = changed;
  }

  get assessment(): Assessment {
    return this.#current;
  }

  get id(): string {
    return this.#current.id;
  }

  get save(): SaveState {
    return this.#save;
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  answer(item: ItemId, change: Partial<Answer>): void {
    const before = answerOf(this.#current, item);
    this.#remember(typedField(item, change), {
      kind: 'answer',
      item,
      answer: before,
    });
    const answer = { ...before, ...change, updatedAt: this.#now() };
    this.#apply({ kind: 'answer', item, answer });
  }

  document(document: DocumentId, change: Partial<DocumentRecord>): void {
    const before = documentRecordOf(this.#current, document);
    this.#remember(typedField(document, change), {
      kind: 'document',
      document,
      record: before,
    });
    this.#apply({
      kind: 'document',
      document,
      record: { ...before, ...change, updatedAt: this.#now() },
    });
  }

  profile(change: Partial<Profile>): void {
    const before = this.#current.profile;
    this.#remember(typedField('profile', change), { kind: 'profile', profile: before });
    this.#apply({ kind: 'profile', profile: { ...before, ...change } });
  }

  /** Takes the last change back and says what it was about, so that the view can go there. */
  undo(): Change | null {
    const step = this.#steps.at(-1);
    if (!step) return null;
    this.#steps = this.#steps.slice(0, -1);
    this.#apply(this.#restamped(step.before));
    return step.before;
  }

  /** Takes over what another tab stored, where it is newer than what is here. */
  async refresh(): Promise<void> {
    const stored = await this.#repository.load(this.id);
    if (stored.kind === 'stored' && stored.value) {
      this.#current = mergeNewer(this.#current, stored.value);
    }
  }

  /** Resolves when every change so far has been written or has failed. */
  settled(): Promise<void> {
    return this.#writes;
  }

  #remember(field: string | null, before: Change): void {
    if (field !== null && this.#steps.at(-1)?.field === field) return;
    this.#steps = [...this.#steps, { field, before }].slice(-undoLimit);
  }

  /** An undone answer is a new change: its time must beat the one it replaces, in other tabs too. */
  #restamped(change: Change): Change {
    const updatedAt = this.#now();
    switch (change.kind) {
      case 'answer':
        return { ...change, answer: { ...change.answer, updatedAt } };
      case 'document':
        return { ...change, record: { ...change.record, updatedAt } };
      case 'profile':
        return change;
    }
  }

  #apply(change: Change): void {
    this.#current = applied(this.#current, change, this.#now());
    this.#store(change);
  }

  #store(change: Change): void {
    if (this.#save.kind !== 'not-saved') this.#save = { kind: 'saving' };
    const place = placeOf(change);
    this.#waiting = [...this.#waiting.filter((each) => placeOf(each) !== place), change];
    this.#writes = this.#writes.then(() => this.#write(place));
  }

  /** Writes what waits for one place: the last of many quick changes, so that typing never queues up. */
  async #write(place: string): Promise<void> {
    const change = this.#waiting.find((each) => placeOf(each) === place);
    if (!change) return;
    this.#waiting = this.#waiting.filter((each) => each !== change);
    const outcome =
      this.#save.kind === 'not-saved'
        ? await this.#repository.save(this.#current)
        : await this.#repository.write(this.#current, change);
    if (outcome.kind === 'failed') this.#save = { kind: 'not-saved', failure: outcome.failure };
    else {
      if (this.#waiting.length === 0) this.#save = { kind: 'saved' };
      this.#changed(this.id);
    }
  }
}

function placeOf(change: Change): string {
  switch (change.kind) {
    case 'answer':
      return change.item;
    case 'document':
      return change.document;
    case 'profile':
      return change.kind;
  }
}

const typedFields: ReadonlySet<string> = new Set([
  'justification',
  'note',
  'owner',
  'location',
  'name',
]);

/** Names the text field that a change comes from; null for a tick, a choice or a date, each a step of its own. */
function typedField(
  subject: string,
  change: Partial<Answer> | Partial<DocumentRecord> | Partial<Profile>,
): string | null {
  // Typing in an entry keeps the list's entries; adding or removing one does not.
  if ('evidence' in change) {
    return `${subject}.evidence.${change.evidence.map(({ id }) => id).join()}`;
  }
  const name = Object.keys(change).join();
  return typedFields.has(name) ? `${subject}.${name}` : null;
}

function applied(assessment: Assessment, change: Change, now: string): Assessment {
  switch (change.kind) {
    case 'answer':
      return withAnswer(assessment, change.item, change.answer);
    case 'document':
      return withDocument(assessment, change.document, change.record);
    case 'profile':
      return withProfile(assessment, change.profile, now);
  }
}
