import type { DocumentId } from '../content/documents.ts';
import type { ItemId } from '../content/items.ts';
import {
  answerOf,
  documentRecordOf,
  systemOf,
  withAnswer,
  withDismissedOffers,
  withDocument,
  withoutSystems,
  withProfile,
  withSystems,
  type Answer,
  type Assessment,
  type DocumentRecord,
  type Profile,
} from '../core/assessment.ts';
import { mergeNewer, mergeStored } from '../core/merge.ts';
import { systemLimit, type AiSystem } from '../core/systems/system.ts';
import type { Change, Repository, StorageFailure, Stored } from '../storage/repository.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly failure: StorageFailure };

/** One change that can be taken back. Consecutive typing in one field is one step. */
interface UndoStep {
  /** The field that was typed in, or null for a change made in one go. */
  readonly field: string | null;
  /** What brings back how it was; the last says where it can be seen. */
  readonly before: readonly [...Change[], Change];
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
  #refreshes: Promise<void> = Promise.resolve();
  /** What is still to be written, in this order: of many quick changes to one thing only the last. */
  #waiting: readonly Change[] = [];
  /** What is being written right now. */
  #writing: readonly Change[] = [];
  /** Systems removed here that storage may still hold. */
  #removed: readonly string[] = [];
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

  /**
   * The assessment for a tab that is being closed, whose space to leave it is small: answers and documents in
   * full, and of the systems those that storage does not hold yet as they are here.
   */
  get unwritten(): Assessment {
    if (this.#save.kind === 'not-saved') return this.#current;
    const ids = [...this.#writing, ...this.#waiting].flatMap(systemIdsOf);
    return {
      ...this.#current,
      systems: this.#current.systems.filter(({ id }) => ids.includes(id)),
    };
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

  /**
   * Adds systems to the register in their order, all in one step, and gives back those that were added: as
   * many as the register has room for.
   */
  addSystems(systems: readonly AiSystem[]): readonly AiSystem[] {
    const room = Math.max(0, systemLimit - this.#current.systems.length);
    const added = oneAfterTheOther(systems.slice(0, room));
    if (added.length === 0) return [];
    this.#remember(null, { kind: 'systems-removed', ids: added.map(({ id }) => id) });
    this.#apply({ kind: 'systems', systems: added });
    return added;
  }

  /**
   * Takes over a table: systems that are new and systems that it changes, all in one step. Gives back how many
   * there were of each; of the new ones as many as the register has room for.
   */
  takeSystems(
    found: readonly AiSystem[],
    changed: readonly AiSystem[],
  ): { readonly added: number; readonly changed: number } {
    const before = changed.flatMap(({ id }) => systemOf(this.#current, id) ?? []);
    const here = changed.filter(({ id }) => systemOf(this.#current, id) !== null);
    const room = Math.max(0, systemLimit - this.#current.systems.length);
    const added = oneAfterTheOther(found.slice(0, room));
    if (added.length + here.length === 0) return { added: 0, changed: 0 };
    const removal: Change = { kind: 'systems-removed', ids: added.map(({ id }) => id) };
    const restoring: Change = { kind: 'systems', systems: before };
    if (here.length === 0) this.#remember(null, removal);
    else if (added.length === 0) this.#remember(null, restoring);
    else this.#remember(null, restoring, removal);
    this.#apply({ kind: 'systems', systems: [...here, ...added] });
    return { added: added.length, changed: here.length };
  }

  /** Brings systems back that were removed a moment ago, each in its old place. */
  restoreSystems(systems: readonly AiSystem[]): void {
    const missing = systems.filter(({ id }) => systemOf(this.#current, id) === null);
    const room = Math.max(0, systemLimit - this.#current.systems.length);
    const restored = missing.slice(0, room);
    if (restored.length === 0) return;
    this.#remember(null, { kind: 'systems-removed', ids: restored.map(({ id }) => id) });
    this.#apply(this.#restamped({ kind: 'systems', systems: restored }));
  }

  /**
   * Changes one system. `typedIn` names the text field that is being typed in, so that typing is one step to
   * undo; leave it out for a tick, a choice or a date.
   */
  system(id: string, change: Partial<AiSystem>, typedIn: string | null = null): void {
    const before = systemOf(this.#current, id);
    if (!before) return;
    const field = typedIn === null ? null : `${id}.${typedIn}`;
    this.#remember(field, { kind: 'systems', systems: [before] });
    this.#apply({ kind: 'systems', systems: [{ ...before, ...change, updatedAt: this.#now() }] });
  }

  removeSystems(ids: readonly string[]): void {
    const systems = this.#current.systems.filter(({ id }) => ids.includes(id));
    if (systems.length === 0) return;
    this.#remember(null, { kind: 'systems', systems });
    this.#apply({ kind: 'systems-removed', ids: systems.map(({ id }) => id) });
  }

  /** Hides an offer for good (core/systems/offers.ts). */
  dismissOffer(id: string): void {
    const dismissed = this.#current.dismissedOffers;
    if (dismissed.includes(id)) return;
    this.#remember(null, { kind: 'offers', dismissed });
    this.#apply({ kind: 'offers', dismissed: [...dismissed, id] });
  }

  /** Takes the last change back and says what it was about, so that the view can go there. */
  undo(): Change | null {
    const step = this.#steps.at(-1);
    if (!step) return null;
    this.#steps = this.#steps.slice(0, -1);
    for (const change of step.before) this.#apply(this.#restamped(change));
    return step.before.at(-1) ?? null;
  }

  /** Takes over what another tab stored, where it is newer than what is here. */
  refresh(): Promise<void> {
    this.#refreshes = this.#refreshes.then(() => this.#refreshOnce());
    return this.#refreshes;
  }

  async #refreshOnce(): Promise<void> {
    let writes: Promise<void>;
    let stored: Stored<Assessment | null>;
    do {
      writes = this.#writes;
      await writes;
      stored = await this.#repository.load(this.id);
      // What changed here meanwhile is not in what was read: it has to be written first, and read again.
    } while (writes !== this.#writes);
    if (stored.kind === 'stored' && stored.value) this.#current = this.#joinedWith(stored.value);
  }

  /** Where storage refuses, what is here stays and what was removed here stays away. */
  #joinedWith(stored: Assessment): Assessment {
    if (this.#save.kind !== 'not-saved') return mergeStored(this.#current, stored);
    const merged = mergeNewer(this.#current, stored);
    return { ...merged, systems: merged.systems.filter(({ id }) => !this.#removed.includes(id)) };
  }

  /** Resolves when every change so far has been written or has failed. */
  settled(): Promise<void> {
    return this.#writes;
  }

  #remember(field: string | null, ...before: UndoStep['before']): void {
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
      case 'systems':
        return { ...change, systems: change.systems.map((each) => ({ ...each, updatedAt })) };
      case 'profile':
      case 'systems-removed':
      case 'offers':
        return change;
    }
  }

  #apply(change: Change): void {
    this.#current = applied(this.#current, change, this.#now());
    const ids = systemIdsOf(change);
    const others = this.#removed.filter((id) => !ids.includes(id));
    this.#removed = change.kind === 'systems-removed' ? [...others, ...ids] : others;
    this.#store(change);
  }

  #store(change: Change): void {
    if (this.#save.kind !== 'not-saved') this.#save = { kind: 'saving' };
    this.#waiting = queued(this.#waiting, change);
    this.#writes = this.#writes.then(() => this.#writeNext());
  }

  /** Writes the change that has waited longest; after a failure the whole, and with it all that waits. */
  async #writeNext(): Promise<void> {
    const change = this.#waiting[0];
    if (!change) return;
    const isWhole = this.#save.kind === 'not-saved';
    this.#writing = isWhole ? this.#waiting : [change];
    this.#waiting = this.#waiting.slice(this.#writing.length);
    const outcome = isWhole
      ? await this.#repository.save(this.#current)
      : await this.#repository.write(this.#current, change);
    this.#writing = [];
    if (outcome.kind === 'failed') this.#save = { kind: 'not-saved', failure: outcome.failure };
    else {
      if (this.#waiting.length === 0) {
        this.#save = { kind: 'saved' };
        this.#removed = [];
      }
      this.#changed(this.id);
    }
  }
}

/**
 * A change takes the place of one that waits for the same thing, so that typing never queues up. It must not
 * overtake another that concerns the same system: one written before its removal would be removed with it.
 */
function queued(waiting: readonly Change[], change: Change): readonly Change[] {
  const place = placeOf(change);
  const index = waiting.findLastIndex((each) => placeOf(each) === place);
  const ids = systemIdsOf(change);
  const isOvertaking = waiting
    .slice(index + 1)
    .some((later) => systemIdsOf(later).some((id) => ids.includes(id)));
  return index < 0 || isOvertaking ? [...waiting, change] : waiting.with(index, change);
}

function systemIdsOf(change: Change): readonly string[] {
  if (change.kind === 'systems') return change.systems.map(({ id }) => id);
  return change.kind === 'systems-removed' ? change.ids : [];
}

/** Systems entered at one moment get times a millisecond apart, so that they keep their order everywhere. */
function oneAfterTheOther(systems: readonly AiSystem[]): readonly AiSystem[] {
  const start = Date.parse(systems[0]?.createdAt ?? '');
  if (systems.length < 2 || Number.isNaN(start)) return systems;
  return systems.map((system, index) => ({
    ...system,
    createdAt: new Date(start + index).toISOString(),
  }));
}

function placeOf(change: Change): string {
  switch (change.kind) {
    case 'answer':
      return change.item;
    case 'document':
      return change.document;
    case 'profile':
    case 'offers':
      return change.kind;
    case 'systems':
      return `systems ${change.systems.map(({ id }) => id).join()}`;
    case 'systems-removed':
      return `removed ${change.ids.join()}`;
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
    case 'systems':
      return withSystems(assessment, change.systems);
    case 'systems-removed':
      return withoutSystems(assessment, change.ids, now);
    case 'offers':
      return withDismissedOffers(assessment, change.dismissed, now);
  }
}
