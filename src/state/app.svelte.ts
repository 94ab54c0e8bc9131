import { newAssessment, type Assessment } from '../core/assessment.ts';
import { mergeNewer } from '../core/merge.ts';
import type { Step } from '../core/changes/step.ts';
import type { Summary } from '../core/summary.ts';
import { dropLeftover, keepLeftover, leftoverBase, leftovers } from '../storage/leftover.ts';
import { memoryRepository } from '../storage/memory.ts';
import type { Repository, Stored, StorageFailure } from '../storage/repository.ts';
import { DeskState } from './desk.svelte.ts';
import type { Channel, Environment } from './environment.ts';
import { OpenAssessment, type SaveState } from './open-assessment.svelte.ts';
import { parseRoute, type Route } from './route.ts';

/** Deleted assessments can be brought back this long. */
export const keepDeletedDays = 30;

export type Loading =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly check: OpenAssessment }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** The whole app's state: storage, the list of assessments, the route and what is open. */
export class App {
  readonly environment: Environment;
  /** The hand-off between consultant and client; opened when it is first needed. */
  readonly desk: DeskState;
  #repository: Repository = memoryRepository();
  #storageIsOpen: () => void = () => undefined;
  /** The first screen shows before storage is open; whatever reads or writes waits for it here. */
  readonly #storageOpen = new Promise<void>((resolve) => {
    this.#storageIsOpen = resolve;
  });
  #channel: Channel | null = null;
  /** The latest address asked for, which may change while storage is being opened. */
  #hash: string = $state('');
  #route: Route = $state.raw({ name: 'home' });
  #summaries: readonly Summary[] = $state.raw([]);
  #loading: Loading = $state.raw({ kind: 'none' });
  /** Assessments that were left while something of them was not stored yet: they are kept until it is. */
  #leftOpen: readonly OpenAssessment[] = $state.raw([]);
  #failure: StorageFailure | null = $state.raw(null);
  #ready = $state(false);
  #livesInMemory = false;
  #watchers: readonly ((id: string) => void)[] = [];
  #today: string = $state('');

  /** `hash` is the address to begin at, so that the first screen is the right one before storage is open. */
  constructor(environment: Environment, hash = '') {
    this.environment = environment;
    this.desk = new DeskState(environment);
    this.#today = environment.today();
    this.#hash = hash;
    this.#route = parseRoute(hash);
    if ('id' in this.#route) this.#loading = { kind: 'loading' };
  }

  /** The address that is shown, with all that stands in it. */
  get hash(): string {
    return this.#hash;
  }

  get route(): Route {
    return this.#route;
  }

  /** True once storage has been opened, or has refused. */
  get ready(): boolean {
    return this.#ready;
  }

  get today(): string {
    return this.#today;
  }

  /** Why storage does not keep anything, or null when all is well. */
  get storageFailure(): StorageFailure | null {
    return this.#failure ?? this.#notSaved?.failure ?? null;
  }

  /** Whether closing the tab would lose something that was changed in it. */
  get wouldLose(): boolean {
    return this.#livesInMemory || this.hasNotSaved;
  }

  /** Something could not be stored, here or in an assessment that was open before. */
  get hasNotSaved(): boolean {
    return this.#notSaved !== null;
  }

  get #notSaved(): Extract<SaveState, { kind: 'not-saved' }> | null {
    for (const { save } of this.#held) if (save.kind === 'not-saved') return save;
    return null;
  }

  get #held(): readonly OpenAssessment[] {
    return this.check ? [this.check, ...this.#leftOpen] : this.#leftOpen;
  }

  get assessments(): readonly Summary[] {
    return this.#summaries.filter((each) => each.deletedAt === '');
  }

  get deleted(): readonly Summary[] {
    return this.#summaries.filter((each) => each.deletedAt !== '');
  }

  get loading(): Loading {
    return this.#loading;
  }

  get check(): OpenAssessment | null {
    return this.#loading.kind === 'open' ? this.#loading.check : null;
  }

  async start(): Promise<void> {
    const opened = await this.environment.openStorage();
    this.#repository = opened.repository;
    this.#failure = opened.failure;
    this.#storageIsOpen();
    opened.onClosed((failure) => {
      this.#failure = failure;
    });
    this.#channel = this.environment.channel();
    this.#channel.listen((id) => {
      void this.#heardOf(id);
    });
    await this.#takeUpLeftovers();
    await this.#refreshList();
    await this.#purgeOld();
    await this.navigate(this.#hash);
    this.#ready = true;
  }

  /** Calls `watcher` whenever an assessment has been stored, here or in another tab; answers how to stop. */
  onStored(watcher: (id: string) => void): () => void {
    this.#watchers = [...this.#watchers, watcher];
    return () => {
      this.#watchers = this.#watchers.filter((each) => each !== watcher);
    };
  }

  /** Follows the address. Opening an assessment that is already open keeps it, with its undo. */
  async navigate(hash: string): Promise<void> {
    const route = parseRoute(hash);
    this.#hash = hash;
    this.#today = this.environment.today();
    this.#route = route;
    await this.#storageOpen;
    if (!('id' in route)) {
      await this.check?.settled();
      await this.#refreshList();
      return;
    }
    if (this.check?.id === route.id) return;
    const kept = this.#held.find((each) => each.id === route.id);
    this.#leftOpen = this.#held.filter((each) => each !== kept && each.save.kind !== 'saved');
    if (kept) {
      this.#loading = { kind: 'open', check: kept };
      return;
    }
    this.#loading = { kind: 'loading' };
    const [stored, steps] = await Promise.all([
      this.#repository.load(route.id),
      this.#repository.steps(route.id),
    ]);
    // A faster click may have gone elsewhere meanwhile.
    if (this.#route === route) this.#loading = this.#opened(stored, steps);
  }

  /** The tab is about to go: what is still being written, or could not be, has to outlive it. */
  leave(): void {
    for (const each of this.#held) {
      if (each.save.kind !== 'saved') keepLeftover(each.unwritten, each.unwrittenBase);
    }
  }

  /** Resolves when every change so far, in whatever is or was open, has been written or has failed. */
  async settled(): Promise<void> {
    await Promise.all(this.#held.map((each) => each.settled()));
  }

  /** Tries again to store what could not be stored. */
  tryAgain(): void {
    for (const each of this.#held) each.tryAgain();
  }

  async create(name: string): Promise<string> {
    return this.add(newAssessment(this.environment.newId(), name, this.environment.now()));
  }

  /** Stores a whole assessment, new or in place of the one with its id, and says where it is. */
  async add(assessment: Assessment): Promise<string> {
    await this.#storageOpen;
    const stored = await this.#repository.save(assessment);
    if (stored.kind === 'failed') await this.#workInMemory(stored.failure, assessment);
    if (this.#failure) this.#livesInMemory = true;
    this.#close(assessment.id);
    await this.#afterChange(assessment.id);
    return assessment.id;
  }

  /** Opens the worked example; one that is here already, perhaps changed, is kept as it is. */
  async openExample(): Promise<string> {
    const { example } = await import('../content/example/index.ts');
    await this.#storageOpen;
    const kept = this.assessments.some((each) => each.id === example.id);
    return kept ? example.id : this.add(example);
  }

  async read(id: string): Promise<Assessment | null> {
    await this.#storageOpen;
    const held = this.#held.find((each) => each.id === id);
    await held?.settled();
    if (held) return held.assessment;
    const stored = await this.#repository.load(id);
    return stored.kind === 'stored' ? stored.value : null;
  }

  async rename(id: string, name: string): Promise<void> {
    const assessment = await this.read(id);
    if (!assessment) return;
    const now = this.environment.now();
    await this.add({ ...assessment, updatedAt: now, profile: { ...assessment.profile, name } });
  }

  async duplicate(id: string, name: string): Promise<void> {
    const assessment = await this.read(id);
    if (!assessment) return;
    const now = this.environment.now();
    await this.add({
      ...assessment,
      id: this.environment.newId(),
      createdAt: now,
      updatedAt: now,
      example: false,
      profile: { ...assessment.profile, name },
    });
  }

  async remove(id: string): Promise<void> {
    await this.#noteFailure(this.#repository.markDeleted(id, this.environment.now()));
    this.#close(id);
    await this.#afterChange(id);
  }

  async restore(id: string): Promise<void> {
    await this.#noteFailure(this.#repository.markDeleted(id, ''));
    await this.#afterChange(id);
  }

  async purge(id: string): Promise<void> {
    await this.#noteFailure(this.#repository.purge(id));
    dropLeftover(id);
    await this.#afterChange(id);
  }

  /** What is in its place now, or nothing, is what counts. */
  #close(id: string): void {
    if (this.check?.id === id) this.#loading = { kind: 'none' };
    this.#leftOpen = this.#leftOpen.filter((each) => each.id !== id);
  }

  #opened(stored: Stored<Assessment | null>, steps: Stored<readonly Step[]>): Loading {
    if (stored.kind === 'failed') return { kind: 'failed', failure: stored.failure };
    if (!stored.value) return { kind: 'missing' };
    const { now, newId } = this.environment;
    const changed = (id: string) => {
      if (this.#failure) this.#livesInMemory = true;
      this.#announce(id);
    };
    const log = steps.kind === 'stored' ? steps.value : [];
    const surroundings = { now, newId, changed };
    const check = new OpenAssessment(stored.value, this.#repository, surroundings, log);
    return { kind: 'open', check };
  }

  #announce(id: string): void {
    this.#channel?.send(id);
    for (const watcher of this.#watchers) watcher(id);
  }

  async #heardOf(id: string): Promise<void> {
    for (const each of this.#held) if (each.id === id) await each.refresh();
    for (const watcher of this.#watchers) watcher(id);
    if (this.#route.name === 'home') await this.#refreshList();
  }

  async #afterChange(id: string): Promise<void> {
    this.#announce(id);
    await this.#refreshList();
  }

  async #refreshList(): Promise<void> {
    const stored = await this.#repository.list();
    if (stored.kind === 'stored') this.#summaries = stored.value;
    else this.#failure = stored.failure;
  }

  async #noteFailure(outcome: Promise<Stored<null>>): Promise<void> {
    const stored = await outcome;
    if (stored.kind === 'failed') this.#failure = stored.failure;
  }

  /** The browser refused a new assessment: carry on in memory with all that can still be read. */
  async #workInMemory(failure: StorageFailure, assessment: Assessment): Promise<void> {
    const memory = memoryRepository();
    for (const { id } of this.assessments) {
      const stored = await this.#repository.load(id);
      if (stored.kind === 'stored' && stored.value) await memory.save(stored.value);
    }
    await memory.save(assessment);
    this.#repository = memory;
    this.#failure = failure;
  }

  /** What an earlier tab could not write in time, joined with what was stored since. */
  async #takeUpLeftovers(): Promise<void> {
    if (this.#failure) return;
    for (const left of leftovers()) {
      const taken = await this.#takenUp(left);
      if (taken.kind === 'failed') continue;
      dropLeftover(left.id);
      this.#announce(left.id);
    }
  }

  async #takenUp(left: Assessment): Promise<Stored<Assessment | null>> {
    const base = leftoverBase(left.id);
    // In one transaction: another tab may be writing right now.
    if (base) return this.#repository.join(left, base, []);
    const stored = await this.#repository.load(left.id);
    if (stored.kind === 'failed' || !stored.value) return stored;
    const saved = await this.#repository.save(mergeNewer(stored.value, left));
    return saved.kind === 'failed' ? saved : stored;
  }

  async #purgeOld(): Promise<void> {
    const oldest = Date.parse(this.environment.now()) - keepDeletedDays * 24 * 60 * 60 * 1000;
    const old = this.deleted.filter((each) => Date.parse(each.deletedAt) < oldest);
    for (const { id } of old) await this.#repository.purge(id);
    if (old.length > 0) await this.#refreshList();
  }
}
