import type { DocumentId } from '../content/documents.ts';
import type { ItemId } from '../content/items.ts';
import {
  answerOf,
  documentRecordOf,
  emptyAnswer,
  emptyDocumentRecord,
  systemOf,
  withAnswer,
  withDismissedOffers,
  withAnswers,
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
} from '../core/assessment.ts';
import {
  collectionIds,
  collectionLimits,
  type CollectionId,
  type Collections,
  type EntriesOf,
  type Entry,
  type EntryOf,
} from '../core/entries.ts';
import { mergeNewer, mergeStored } from '../core/merge.ts';
import type { Snapshot } from '../core/snapshots/records.ts';
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
  /** Systems and entries removed here that storage may still hold (`thingsOf`). */
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
   * full, and of systems and lists what storage does not hold yet as it is here.
   */
  get unwritten(): Assessment {
    if (this.#save.kind === 'not-saved') return this.#current;
    const waiting = [...this.#writing, ...this.#waiting].flatMap(thingsOf);
    return only(this.#current, (thing) => waiting.includes(thing));
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

  /** Takes over many answers and documents in one step. */
  answers(answers: Answers, documents: DocumentRecords = {}): void {
    const change = { kind: 'answers', answers, documents } as const;
    this.#remember(null, this.#undoingOf(change));
    this.#apply(this.#restamped(change));
  }

  /**
   * Keeps the state as a snapshot and takes over the answers and documents of a new round, all in one step.
   * Gives back false, and changes nothing, where there is no room for another snapshot.
   */
  beginRound(snapshot: Snapshot, answers: Answers, documents: DocumentRecords): boolean {
    if (this.#current.snapshots.length >= collectionLimits.snapshots) return false;
    const change = { kind: 'answers', answers, documents } as const;
    this.#remember(null, this.#undoingOf(change), {
      kind: 'entries-removed',
      collection: 'snapshots',
      ids: [snapshot.id],
    });
    this.#apply(entriesChange('snapshots', [snapshot]));
    this.#apply(this.#restamped(change));
    return true;
  }

  #undoingOf({ answers, documents }: Extract<Change, { kind: 'answers' }>): Change {
    const { answers: given, documents: records } = this.#current;
    return {
      kind: 'answers',
      answers: mapped(answers, (_each, item) => given[item] ?? emptyAnswer),
      documents: mapped(documents, (_each, id) => records[id] ?? emptyDocumentRecord),
    };
  }

  /** Changes the head of the Statement of Applicability or the assumptions of the plan. */
  settings(change: Partial<Settings>, typedIn: string | null = null): void {
    const { soaHead, planSettings } = this.#current;
    const before: Partial<Settings> = {
      ...(change.soaHead ? { soaHead } : {}),
      ...(change.planSettings ? { planSettings } : {}),
    };
    this.#remember(typedIn, { kind: 'settings', settings: before });
    this.#apply(this.#restamped({ kind: 'settings', settings: change }));
  }

  /**
   * Adds entries to one of the lists, as many as it has room for, all in one step, and gives those back that
   * were added.
   */
  addEntries<Id extends CollectionId>(
    collection: Id,
    entries: readonly EntryOf<Id>[],
  ): readonly EntryOf<Id>[] {
    const room = Math.max(0, collectionLimits[collection] - this.#current[collection].length);
    const added = oneAfterTheOther<EntryOf<Id>>(entries.slice(0, room));
    if (added.length === 0) return [];
    const ids = added.map(({ id }) => id);
    this.#remember(null, { kind: 'entries-removed', collection, ids });
    this.#apply(entriesChange(collection, added));
    return added;
  }

  /**
   * Changes one entry of a list; one that is not there yet begins as `blank`. `typedIn` names the text field
   * that is being typed in, so that typing is one step to undo; leave it out for a tick, a choice or a date.
   */
  entry<Id extends CollectionId>(
    collection: Id,
    id: string,
    change: Partial<EntryOf<Id>>,
    how: { readonly typedIn?: string; readonly blank?: EntryOf<Id> } = {},
  ): void {
    const list: readonly EntryOf<Id>[] = this.#current[collection];
    const before = list.find((each) => each.id === id);
    const start = before ?? how.blank;
    if (!start || (!before && list.length >= collectionLimits[collection])) return;
    const field = how.typedIn === undefined ? null : `${collection} ${id}.${how.typedIn}`;
    this.#remember(
      field,
      before
        ? entriesChange(collection, [before])
        : { kind: 'entries-removed', collection, ids: [id] },
    );
    this.#apply(entriesChange(collection, [{ ...start, ...change, updatedAt: this.#now() }]));
  }

  /** Puts several entries in place, new ones and changed ones, all in one step. */
  entries<Id extends CollectionId>(collection: Id, changed: readonly EntryOf<Id>[]): void {
    const list: readonly Entry[] = this.#current[collection];
    const before = list.filter(({ id }) => changed.some((each) => each.id === id));
    const isHere = ({ id }: Entry) => before.some((each) => each.id === id);
    const room = Math.max(0, collectionLimits[collection] - list.length);
    const added = changed.filter((each) => !isHere(each)).slice(0, room);
    const kept = [...changed.filter(isHere), ...added];
    if (kept.length === 0) return;
    const removal: Change = {
      kind: 'entries-removed',
      collection,
      ids: added.map(({ id }) => id),
    };
    const restoring = entriesChange(collection, before);
    if (before.length === 0) this.#remember(null, removal);
    else if (added.length === 0) this.#remember(null, restoring);
    else this.#remember(null, removal, restoring);
    const updatedAt = this.#now();
    this.#apply(
      entriesChange(
        collection,
        kept.map((each) => ({ ...each, updatedAt })),
      ),
    );
  }

  removeEntries(collection: CollectionId, ids: readonly string[]): void {
    const list: readonly Entry[] = this.#current[collection];
    const removed = list.filter(({ id }) => ids.includes(id));
    if (removed.length === 0) return;
    this.#remember(null, entriesChange(collection, removed));
    this.#apply({ kind: 'entries-removed', collection, ids: removed.map(({ id }) => id) });
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
    return only(mergeNewer(this.#current, stored), (thing) => !this.#removed.includes(thing));
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
      case 'answers':
        return {
          ...change,
          answers: mapped(change.answers, (each) => ({ ...each, updatedAt })),
          documents: mapped(change.documents, (each) => ({ ...each, updatedAt })),
        };
      case 'settings':
        return {
          ...change,
          settings: Object.fromEntries(
            Object.entries(change.settings).map(([name, each]) => [name, { ...each, updatedAt }]),
          ),
        };
      case 'systems':
        return { ...change, systems: change.systems.map((each) => ({ ...each, updatedAt })) };
      case 'entries':
        return entriesChange(
          change.collection,
          change.entries.map((each) => ({
            ...each,
            updatedAt,
          })),
        );
      case 'profile':
      case 'systems-removed':
      case 'entries-removed':
      case 'offers':
        return change;
    }
  }

  #apply(change: Change): void {
    this.#current = applied(this.#current, change, this.#now());
    const things = thingsOf(change);
    const others = this.#removed.filter((thing) => !things.includes(thing));
    const isRemoval = change.kind === 'systems-removed' || change.kind === 'entries-removed';
    this.#removed = isRemoval ? [...others, ...things] : others;
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
 * overtake another that concerns the same thing: a system written before its removal would be removed with it.
 */
function queued(waiting: readonly Change[], change: Change): readonly Change[] {
  const place = placeOf(change);
  const index = waiting.findLastIndex((each) => placeOf(each) === place);
  const things = thingsOf(change);
  const isOvertaking = waiting
    .slice(index + 1)
    .some((later) => thingsOf(later).some((thing) => things.includes(thing)));
  return index < 0 || isOvertaking ? [...waiting, change] : waiting.with(index, change);
}

/** Names what a change writes or removes, as far as two kinds of change can concern the same thing. */
function thingsOf(change: Change): readonly string[] {
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

/** The assessment with only those systems and entries of lists that are wanted (`thingsOf` names them). */
function only(assessment: Assessment, isWanted: (thing: string) => boolean): Assessment {
  const lists = ['systems', ...collectionIds] as const;
  const kept = lists.map((list) => [
    list,
    (assessment[list] as readonly Entry[]).filter(({ id }) => isWanted(`${list} ${id}`)),
  ]);
  return {
    ...assessment,
    ...(Object.fromEntries(kept) as Collections & Pick<Assessment, 'systems'>),
  };
}

/** The compiler cannot follow which list belongs to which entries; the types of this function can. */
function entriesChange(
  collection: CollectionId,
  entries: readonly Entry[],
): Extract<Change, { kind: 'entries' }> {
  return { kind: 'entries', ...({ collection, entries } as unknown as EntriesOf) };
}

function mapped<Key extends string, From, To>(
  all: Readonly<Partial<Record<Key, From>>>,
  to: (each: From, key: Key) => To,
): Readonly<Partial<Record<Key, To>>> {
  const pairs = (Object.entries(all) as [Key, From][]).map(([key, each]) => [key, to(each, key)]);
  return Object.fromEntries(pairs) as Readonly<Partial<Record<Key, To>>>;
}

/** What is entered at one moment gets times a millisecond apart, so that it keeps its order everywhere. */
function oneAfterTheOther<Each extends Entry>(entries: readonly Each[]): readonly Each[] {
  const start = Date.parse(entries[0]?.createdAt ?? '');
  if (entries.length < 2 || Number.isNaN(start)) return entries;
  return entries.map((entry, index) => ({
    ...entry,
    createdAt: new Date(start + index).toISOString(),
  }));
}

function placeOf(change: Change): string {
  switch (change.kind) {
    case 'answer':
      return change.item;
    case 'document':
      return change.document;
    case 'answers':
      return `answers ${[...Object.keys(change.answers), ...Object.keys(change.documents)].join()}`;
    case 'settings':
      return `settings ${Object.keys(change.settings).join()}`;
    case 'profile':
    case 'offers':
      return change.kind;
    case 'entries':
      return `${change.collection} ${change.entries.map(({ id }) => id).join()}`;
    case 'entries-removed':
      return `removed ${change.collection} ${change.ids.join()}`;
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
  'version',
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
