import type { Assessment } from '../core/assessment.ts';
import type { Change } from '../core/changes/change.ts';
import type { Step } from '../core/changes/step.ts';
import type { Summary } from '../core/summary.ts';

/** Why the browser does not keep what we give it. Each has its sentence in the messages. */
export type StorageFailure =
  'refused' | 'full' | 'newer' | 'blocked' | 'erased' | 'not-upgraded' | 'failed';

export type Stored<Value> =
  | { readonly kind: 'stored'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** What a change is written with. */
export interface Writing {
  /**
   * What storage held when this tab last looked. Where another tab stored something since, the two are joined
   * (core/changes/three-way.ts); without it, what is written takes the place of what is there.
   */
  readonly base?: Assessment;
  /** The steps of the log that the change belongs to; stored with it or not at all. */
  readonly steps?: readonly Step[];
}

export interface Written {
  /** What storage holds now: the change, or what it was joined to. */
  readonly change: Change;
  /** Storage held nothing of this assessment: it was cleared or deleted for ever, and has all of it again. */
  readonly wasGone: boolean;
}

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
  write(assessment: Assessment, change: Change, writing?: Writing): Promise<Stored<Written>>;
  /** Writes a whole assessment, joined with what another tab stored since `base`, and gives back the outcome. */
  join(
    assessment: Assessment,
    base: Assessment,
    steps: readonly Step[],
  ): Promise<Stored<Assessment>>;
  /** The log of an assessment in its order, the newest last. */
  steps(id: string): Promise<Stored<readonly Step[]>>;
  /** Marks as deleted (`at` is an ISO timestamp) or, with an empty text, restores. */
  markDeleted(id: string, at: string): Promise<Stored<null>>;
  /** Removes for ever. */
  purge(id: string): Promise<Stored<null>>;
}
