import { SvelteSet } from 'svelte/reactivity';
import type { PhaseId } from '../core/plan/records.ts';
import { everything, type PlanFilter } from './plan-list.ts';
import type { OpenAssessment } from './open-assessment.svelte.ts';

/** How the list stands: under the phases of the road, or one after the other. */
export const groupings = ['phase', 'order'] as const;
export type Grouping = (typeof groupings)[number];

/** Actions that the list in order draws at first. */
const firstShown = 25;

/**
 * How the plan is looked at: kept while its check is open, so that coming back from an item that an action
 * leads to finds the same list, the same action open and the same ticks.
 */
export class PlanView {
  #filter: PlanFilter = $state.raw(everything);
  #grouping: Grouping = $state('phase');
  #shown: number = $state(firstShown);
  #opened: string | null = $state(null);
  #folds: Readonly<Partial<Record<PhaseId, boolean>>> = $state.raw({});
  readonly #ticked = new SvelteSet<string>();

  get filter(): PlanFilter {
    return this.#filter;
  }

  get isNarrowed(): boolean {
    return this.#filter !== everything;
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  /** How many actions the list in order draws. */
  get shown(): number {
    return this.#shown;
  }

  /** The id of the action whose fields are open. */
  get opened(): string | null {
    return this.#opened;
  }

  /** Ids of the actions that are taken as done, to see what that would change. */
  get ticked(): ReadonlySet<string> {
    return this.#ticked;
  }

  narrow(change: Partial<PlanFilter>): void {
    const filter = { ...this.#filter, ...change };
    const keys = Object.keys(everything) as (keyof PlanFilter)[];
    this.#filter = keys.every((key) => filter[key] === everything[key]) ? everything : filter;
    this.#folds = {};
    this.#shown = firstShown;
  }

  widen(): void {
    this.narrow(everything);
  }

  group(by: Grouping): void {
    this.#grouping = by;
    this.#shown = firstShown;
  }

  showAll(): void {
    this.#shown = Infinity;
  }

  /** Makes sure that the action at this place of the list in order is drawn. */
  showUpTo(place: number): void {
    this.#shown = Math.max(this.#shown, place + 1);
  }

  open(action: string): void {
    this.#opened = action;
  }

  close(): void {
    this.#opened = null;
  }

  /** Whether the actions of a phase are drawn; `unlessSaid` where nobody folded or unfolded it. */
  isUnfolded(phase: PhaseId, unlessSaid: boolean): boolean {
    return this.#folds[phase] ?? unlessSaid;
  }

  fold(phase: PhaseId, isUnfolded: boolean): void {
    this.#folds = { ...this.#folds, [phase]: isUnfolded };
  }

  tick(action: string, isTicked: boolean): void {
    if (isTicked) this.#ticked.add(action);
    else this.#ticked.delete(action);
  }

  tickAll(actions: readonly string[]): void {
    for (const action of actions) this.#ticked.add(action);
  }

  clearTicks(): void {
    this.#ticked.clear();
  }
}

const views = new WeakMap<OpenAssessment, PlanView>();

export function planViewOf(check: OpenAssessment): PlanView {
  const view = views.get(check) ?? new PlanView();
  views.set(check, view);
  return view;
}
