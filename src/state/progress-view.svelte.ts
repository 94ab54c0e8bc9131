import type { Moment } from '../core/snapshots/types.ts';
import type { OpenAssessment } from './open-assessment.svelte.ts';

/** Stands for the state as it is now, where a snapshot has its identifier. */
export const now = '';

export type Side = 'from' | 'to';

/** The two moments that are compared, the earlier first. */
export interface Pair {
  readonly from: Moment;
  readonly to: Moment;
}

/** Which states are compared and what is unfolded: kept while its check is open. */
export class ProgressView {
  /** Null until somebody chooses: the latest snapshot against now. */
  #sides: Readonly<Record<Side, string | null>> = $state.raw({ from: null, to: null });
  #showsAllSnapshots = $state(false);
  #renamed: string | null = $state(null);

  get showsAllSnapshots(): boolean {
    return this.#showsAllSnapshots;
  }

  /** The snapshot whose name and note are being changed. */
  get renamed(): string | null {
    return this.#renamed;
  }

  choose(side: Side, id: string): void {
    this.#sides = { ...this.#sides, [side]: id };
  }

  compareWithNow(id: string): void {
    this.#sides = { from: id, to: now };
  }

  showAllSnapshots(): void {
    this.#showsAllSnapshots = true;
  }

  rename(id: string | null): void {
    this.#renamed = id;
  }

  /** What is chosen on a side, or what stands there while nothing is. `moments` end with now. */
  chosen(side: Side, moments: readonly Moment[]): Moment | null {
    const wanted = this.#sides[side];
    const found = wanted === null ? undefined : moments.find((each) => idOf(each) === wanted);
    return found ?? moments.at(side === 'from' ? -2 : -1) ?? null;
  }

  /** The chosen two in the order of time, whichever side they were chosen on; null for one and the same. */
  pairIn(moments: readonly Moment[]): Pair | null {
    const [one, other] = [this.chosen('from', moments), this.chosen('to', moments)];
    if (!one || !other || one === other) return null;
    return moments.indexOf(one) < moments.indexOf(other)
      ? { from: one, to: other }
      : { from: other, to: one };
  }
}

export function idOf(moment: Moment): string {
  return moment.snapshot ?? now;
}

const views = new WeakMap<OpenAssessment, ProgressView>();

export function progressViewOf(check: OpenAssessment): ProgressView {
  const view = views.get(check) ?? new ProgressView();
  views.set(check, view);
  return view;
}
