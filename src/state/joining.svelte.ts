import type { Assessment } from '../core/assessment.ts';
import { previewReplacement, type ImportPreview } from '../core/import-preview.ts';
import {
  conflictKey,
  conflictsOf,
  joined,
  type Conflict,
  type Decision,
} from '../core/share/join.ts';
import type { App } from './app.svelte.ts';
import { putBack } from './put-back.ts';

/** What was joined and stored, and the way back. */
export interface Joined {
  readonly id: string;
  readonly name: string;
  readonly undo: () => Promise<void>;
}

/**
 * Two assessments of one company on their way to become one: what contradicts is decided here, and nothing is stored
 * until all of it is.
 */
export class Joining {
  readonly mine: Assessment;
  readonly theirs: Assessment;
  readonly conflicts: readonly Conflict[];
  /** What comes over where only one of the two said something. */
  readonly additions: ImportPreview;
  readonly #app: App;
  readonly #store: (whole: Assessment) => Promise<string>;
  #decisions: Readonly<Partial<Record<string, Decision>>> = $state.raw({});

  /** `mine` is stored, `theirs` came in. `store` puts the whole in its place; without it, the app does. */
  constructor(
    app: App,
    mine: Assessment,
    theirs: Assessment,
    store: (whole: Assessment) => Promise<string> = (whole) => app.add(whole),
  ) {
    this.#app = app;
    this.mine = mine;
    this.theirs = theirs;
    this.#store = store;
    this.conflicts = conflictsOf(mine, theirs);
    const keptMine: Partial<Record<string, Decision>> = Object.fromEntries(
      this.conflicts.map((each) => [conflictKey(each), 'mine'] as const),
    );
    this.additions = previewReplacement(mine, joined(mine, theirs, keptMine, ''));
  }

  decisionOf(conflict: Conflict): Decision | null {
    return this.#decisions[conflictKey(conflict)] ?? null;
  }

  /** Contradictions that nobody has decided yet. */
  get open(): number {
    return this.conflicts.filter((each) => this.decisionOf(each) === null).length;
  }

  decide(conflict: Conflict, decision: Decision): void {
    this.#decisions = { ...this.#decisions, [conflictKey(conflict)]: decision };
  }

  /** Whatever is not decided goes to whoever said it last. */
  newestForAll(): void {
    const newest = this.conflicts.map((each) => [conflictKey(each), each.newer] as const);
    this.#decisions = { ...Object.fromEntries(newest), ...this.#decisions };
  }

  /** Stores the one assessment in place of the one that is here; null while something is open. */
  async finish(): Promise<Joined | null> {
    if (this.open > 0) return null;
    const { mine } = this;
    const now = this.#app.environment.now();
    const client = this.#app.desk.clientOf(mine.id);
    const whole = joined(mine, this.theirs, this.#decisions, now);
    const id = await this.#store({ ...whole, updatedAt: now });
    const undo = async (): Promise<void> => {
      await putBack(this.#app, mine);
      if (client) await this.#app.desk.keepClients([client]);
    };
    return { id, name: mine.profile.name, undo };
  }
}
