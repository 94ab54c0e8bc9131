import type { DocumentId } from '../content/documents.ts';
import type { ItemId } from '../content/items.ts';
import {
  answerOf,
  documentRecordOf,
  systemOf,
  type Answer,
  type Answers,
  type Assessment,
  type DocumentRecord,
  type DocumentRecords,
  type Profile,
  type Settings,
} from '../core/assessment.ts';
import { applied, entriesChange, thingsOf, type Change } from '../core/changes/change.ts';
import { inverseOf, only, stamped, takingBack } from '../core/changes/inverse.ts';
import { continued, placeOf, stepLimit, type Step } from '../core/changes/step.ts';
import { joinedThreeWays } from '../core/changes/three-way.ts';
import { collectionLimits, type CollectionId, type Entry, type EntryOf } from '../core/entries.ts';
import { same } from '../core/same.ts';
import type { Snapshot } from '../core/snapshots/records.ts';
import type { RoundChanges } from '../core/snapshots/round.ts';
import { systemLimit, type AiSystem } from '../core/systems/system.ts';
import type { Repository, StorageFailure, Stored, Written } from '../storage/repository.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly failure: StorageFailure };

/** A change on its way to storage, with the steps of the log that it stands for. */
interface Waiting {
  readonly change: Change;
  readonly steps: readonly Step[];
}

/** What an open assessment takes from outside besides its storage. */
export interface Surroundings {
  /** ISO timestamp. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Called after each write that succeeded. */
  readonly changed: (id: string) => void;
}

/**
 * The assessment on the screen: the one place that changes it. Every change is applied at once, written to
 * storage with its step of the log, and can be taken back, after a reload as well. If a write fails the change stays
 * here, in memory, and the next write that succeeds stores the whole. What another tab stored is joined, never
 * overwritten.
 */
export class OpenAssessment {
  #current: Assessment = $state.raw() as Assessment;
  #save: SaveState = $state.raw({ kind: 'saved' });
  #steps: readonly Step[] = $state.raw([]);
  #wasGone = $state(false);
  /** The text field that is being typed in: more of it belongs to the step that it began. */
  #typedIn: string | null = null;
  /** What storage holds, as far as this tab knows. */
  #synced: Assessment;
  #writes: Promise<void> = Promise.resolve();
  #refreshes: Promise<void> = Promise.resolve();
  /** What is still to be written, in this order: of many quick changes to one thing only the last. */
  #waiting: readonly Waiting[] = [];
  /** What is being written right now. */
  #writing: readonly Waiting[] = [];
  /** Steps whose write failed; they are stored with the whole. */
  #unlogged: readonly Step[] = [];
  readonly #repository: Repository;
  readonly #surroundings: Surroundings;

  /** `steps` is the log as it was stored, in its order. */
  constructor(
    assessment: Assessment,
    repository: Repository,
    surroundings: Surroundings,
    steps: readonly Step[] = [],
  ) {
    this.#current = assessment;
    this.#synced = assessment;
    this.#repository = repository;
    this.#surroundings = surroundings;
    this.#steps = steps;
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

  /** The log, the newest step last. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** Storage had lost the assessment, and got all of it again from this tab. */
  get wasGone(): boolean {
    return this.#wasGone;
  }

  /**
   * The assessment for a tab that is being closed, whose space to leave it is small: answers and documents in
   * full, and of systems and lists what storage does not hold yet as it is here.
   */
  get unwritten(): Assessment {
    return this.#unwrittenOf(this.#current);
  }

  /** Of the same things what storage held, so that a removal, or what another tab stores, is known as such. */
  get unwrittenBase(): Assessment {
    return this.#unwrittenOf(this.#synced);
  }

  #unwrittenOf(assessment: Assessment): Assessment {
    if (this.#save.kind === 'not-saved') return assessment;
    const waiting = [...this.#writing, ...this.#waiting].flatMap(({ change }) => thingsOf(change));
    return only(assessment, (thing) => waiting.includes(thing));
  }

  get canUndo(): boolean {
    return this.#steps.some(({ undone }) => !undone);
  }

  answer(item: ItemId, change: Partial<Answer>): void {
    const answer = { ...answerOf(this.#current, item), ...change };
    this.#make(typedField(item, change), { kind: 'answer', item, answer });
  }

  document(document: DocumentId, change: Partial<DocumentRecord>): void {
    const record = { ...documentRecordOf(this.#current, document), ...change };
    this.#make(typedField(document, change), { kind: 'document', document, record });
  }

  profile(change: Partial<Profile>): void {
    const profile = { ...this.#current.profile, ...change };
    this.#make(typedField('profile', change), { kind: 'profile', profile });
  }

  /** Takes over many answers and documents in one step. */
  answers(answers: Answers, documents: DocumentRecords = {}): void {
    this.#make(null, { kind: 'answers', answers, documents });
  }

  /**
   * Keeps the state as a snapshot and takes over what a new round changes, all in one step.
   * Gives back false, and changes nothing, where there is no room for another snapshot.
   */
  beginRound(snapshot: Snapshot, { answers, documents, quickAnswers }: RoundChanges): boolean {
    if (this.#current.snapshots.length >= collectionLimits.snapshots) return false;
    const round = this.#stamped({ kind: 'answers', answers, documents });
    const quick: readonly Change[] = quickAnswers
      ? [this.#stamped({ kind: 'settings', settings: { quickAnswers } })]
      : [];
    this.#makeAsIs(null, round, ...quick, entriesChange('snapshots', [snapshot]));
    return true;
  }

  /** Changes what is set once: the head of the Statement, the assumptions of the plan, the short checks. */
  settings(change: Partial<Settings>, typedIn: string | null = null): void {
    this.#make(typedIn, { kind: 'settings', settings: change });
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
    if (added.length > 0) this.#makeAsIs(null, entriesChange(collection, added));
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
    this.#make(field, entriesChange(collection, [{ ...start, ...change }]));
  }

  /** Puts several entries in place, new ones and changed ones, all in one step. */
  entries<Id extends CollectionId>(collection: Id, changed: readonly EntryOf<Id>[]): void {
    const list: readonly Entry[] = this.#current[collection];
    const isHere = ({ id }: Entry) => list.some((each) => each.id === id);
    const room = Math.max(0, collectionLimits[collection] - list.length);
    const added = changed.filter((each) => !isHere(each)).slice(0, room);
    const kept = [...changed.filter(isHere), ...added];
    if (kept.length > 0) this.#make(null, entriesChange(collection, kept));
  }

  removeEntries(collection: CollectionId, ids: readonly string[]): void {
    const list: readonly Entry[] = this.#current[collection];
    const removed = list.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
    if (removed.length === 0) return;
    this.#make(null, { kind: 'entries-removed', collection, ids: removed });
  }

  /**
   * Adds systems to the register in their order, all in one step, and gives back those that were added: as
   * many as the register has room for.
   */
  addSystems(systems: readonly AiSystem[]): readonly AiSystem[] {
    const room = Math.max(0, systemLimit - this.#current.systems.length);
    const added = oneAfterTheOther(systems.slice(0, room));
    if (added.length > 0) this.#makeAsIs(null, { kind: 'systems', systems: added });
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
    const here = changed.filter(({ id }) => systemOf(this.#current, id) !== null);
    const room = Math.max(0, systemLimit - this.#current.systems.length);
    const added = oneAfterTheOther(found.slice(0, room));
    if (added.length + here.length === 0) return { added: 0, changed: 0 };
    this.#makeAsIs(null, { kind: 'systems', systems: [...here, ...added] });
    return { added: added.length, changed: here.length };
  }

  /** Brings systems back that were removed a moment ago, each in its old place. */
  restoreSystems(systems: readonly AiSystem[]): void {
    const missing = systems.filter(({ id }) => systemOf(this.#current, id) === null);
    const room = Math.max(0, systemLimit - this.#current.systems.length);
    const restored = missing.slice(0, room);
    if (restored.length > 0) this.#make(null, { kind: 'systems', systems: restored });
  }

  /**
   * Changes one system. `typedIn` names the text field that is being typed in, so that typing is one step to
   * undo; leave it out for a tick, a choice or a date.
   */
  system(id: string, change: Partial<AiSystem>, typedIn: string | null = null): void {
    const before = systemOf(this.#current, id);
    if (!before) return;
    const field = typedIn === null ? null : `${id}.${typedIn}`;
    this.#make(field, { kind: 'systems', systems: [{ ...before, ...change }] });
  }

  removeSystems(ids: readonly string[]): void {
    const known = this.#current.systems.map(({ id }) => id).filter((id) => ids.includes(id));
    if (known.length > 0) this.#make(null, { kind: 'systems-removed', ids: known });
  }

  /** Hides an offer for good (core/systems/offers.ts). */
  dismissOffer(id: string): void {
    const dismissed = this.#current.dismissedOffers;
    if (dismissed.includes(id)) return;
    this.#make(null, { kind: 'offers', dismissed: [...dismissed, id] });
  }

  /** Takes the last change back and says what it was about, so that the view can go there. */
  undo(): Change | null {
    const last = this.#steps.findLast(({ undone }) => !undone);
    if (!last) return null;
    this.#typedIn = null;
    const back = takingBack(this.#current, last);
    const undone = { ...last, undone: true };
    this.#steps = this.#steps.map((each) => (each.id === last.id ? undone : each));
    for (const change of back) this.#apply(this.#stamped(change), undone);
    return back.at(-1) ?? null;
  }

  /**
   * Takes one step of the log back, whatever came after it: what was changed again since in the same place goes
   * back with it. It is a step of its own, which can be undone. Gives back what it was about.
   */
  takeBack(step: Step): Change | null {
    const [first, ...others] = takingBack(this.#current, step).map((each) => this.#stamped(each));
    if (!first) return null;
    this.#makeAsIs(null, first, ...others);
    return others.at(-1) ?? first;
  }

  /** Takes over what another tab stored, joined with what was changed here. */
  refresh(): Promise<void> {
    this.#refreshes = this.#refreshes.then(() => this.#refreshOnce());
    return this.#refreshes;
  }

  /** Tries again to store what could not be stored. */
  tryAgain(): void {
    if (this.#save.kind !== 'not-saved') return;
    this.#writes = this.#writes.then(() => this.#writeWhole());
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
    if (stored.kind === 'stored' && stored.value) this.#takeOver(this.#synced, stored.value);
  }

  /** `base` is what this tab and storage had in common, `stored` what storage holds now. */
  #takeOver(base: Assessment, stored: Assessment): void {
    this.#current = joinedThreeWays(base, this.#current, stored);
    this.#synced = stored;
  }

  /** Resolves when every change so far has been written or has failed. */
  settled(): Promise<void> {
    return this.#writes;
  }

  #stamped(change: Change): Change {
    return stamped(this.#current, change, this.#surroundings.now());
  }

  #make(field: string | null, change: Change): void {
    this.#makeAsIs(field, this.#stamped(change));
  }

  /** Makes changes in one step of the log, or as more of the step that began with typing in the same field. */
  #makeAsIs(field: string | null, ...changes: readonly [Change, ...Change[]]): void {
    const last = this.#steps.at(-1);
    const goesOn = field !== null && field === this.#typedIn && last && !last.undone;
    let step = goesOn ? last : this.#begun(changes);
    this.#typedIn = field;
    const at = this.#surroundings.now();
    for (const change of changes) step = continued(step, change, at);
    const others = goesOn ? this.#steps.slice(0, -1) : this.#steps;
    this.#steps = [...others, step].slice(-stepLimit);
    for (const change of changes) this.#apply(change, step);
  }

  #begun(changes: readonly [Change, ...Change[]]): Step {
    const [first, ...others] = changes.flatMap((change) => inverseOf(this.#current, change));
    return {
      id: this.#surroundings.newId(),
      order: (this.#steps.at(-1)?.order ?? 0) + 1,
      at: '',
      before: [first as Change, ...others],
      after: [],
      undone: false,
    };
  }

  #apply(change: Change, step: Step): void {
    this.#current = applied(this.#current, change, this.#surroundings.now());
    if (this.#save.kind !== 'not-saved') this.#save = { kind: 'saving' };
    this.#waiting = queued(this.#waiting, { change, steps: [step] });
    this.#writes = this.#writes.then(() => this.#writeNext());
  }

  /** Writes the change that has waited longest; after a failure the whole, and with it all that waits. */
  async #writeNext(): Promise<void> {
    const [next] = this.#waiting;
    if (!next) return;
    if (this.#save.kind === 'not-saved') {
      await this.#writeWhole();
      return;
    }
    this.#waiting = this.#waiting.slice(1);
    this.#writing = [next];
    const { change, steps } = next;
    const base = this.#synced;
    const before = this.#current;
    const outcome = await this.#repository.write(before, change, { base, steps });
    this.#writing = [];
    if (outcome.kind === 'failed') {
      this.#unlogged = [...this.#unlogged, ...steps];
      this.#save = { kind: 'not-saved', failure: outcome.failure };
    } else {
      this.#noteWritten(before, change, outcome.value);
      this.#noteSaved();
    }
  }

  #noteWritten(before: Assessment, change: Change, written: Written): void {
    if (written.wasGone) {
      this.#wasGone = true;
      this.#synced = before;
      return;
    }
    const { updatedAt } = before;
    const mine = applied(this.#synced, change, updatedAt);
    if (same(change, written.change)) this.#synced = mine;
    else this.#takeOver(mine, applied(this.#synced, written.change, updatedAt));
  }

  async #writeWhole(): Promise<void> {
    if (this.#save.kind !== 'not-saved') return;
    this.#writing = this.#waiting;
    this.#waiting = [];
    const steps = [...this.#unlogged, ...this.#writing.flatMap((each) => each.steps)];
    const before = this.#current;
    const outcome = await this.#repository.join(before, this.#synced, steps);
    this.#writing = [];
    if (outcome.kind === 'failed') {
      this.#unlogged = steps;
      this.#save = { kind: 'not-saved', failure: outcome.failure };
      return;
    }
    this.#unlogged = [];
    this.#takeOver(before, outcome.value);
    this.#save = { kind: 'saving' };
    this.#noteSaved();
  }

  #noteSaved(): void {
    if (this.#waiting.length === 0) this.#save = { kind: 'saved' };
    this.#surroundings.changed(this.id);
  }
}

/**
 * A change takes the place of one that waits for the same thing, so that typing never queues up. It must not
 * overtake another that concerns the same thing: a system written before its removal would be removed with it.
 */
function queued(waiting: readonly Waiting[], next: Waiting): readonly Waiting[] {
  const place = placeOf(next.change);
  const index = waiting.findLastIndex((each) => placeOf(each.change) === place);
  const earlier = waiting[index];
  const things = thingsOf(next.change);
  const isOvertaking = waiting
    .slice(index + 1)
    .some((later) => thingsOf(later.change).some((thing) => things.includes(thing)));
  if (!earlier || isOvertaking) return [...waiting, next];
  const ids = next.steps.map(({ id }) => id);
  const others = earlier.steps.filter(({ id }) => !ids.includes(id));
  return waiting.with(index, { ...next, steps: [...others, ...next.steps] });
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
