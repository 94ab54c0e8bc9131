import { collectionLimits } from '../core/entries.ts';
import {
  defaultPlanSettings,
  newPlanEntry,
  type PlanEntry,
  type PlanSettings,
} from '../core/plan/records.ts';
import type { Environment } from './environment.ts';
import type { OpenAssessment } from './open-assessment.svelte.ts';
import { inTheWay, placeAt, type PlanRow } from './plan-list.ts';

/** What a user can do to the plan; each call is stored at once and can be undone. */
export class PlanEditing {
  readonly limit = collectionLimits.planEntries;
  readonly #check: OpenAssessment;
  readonly #environment: Pick<Environment, 'newId' | 'now'>;

  constructor(check: OpenAssessment, environment: Pick<Environment, 'newId' | 'now'>) {
    this.#check = check;
    this.#environment = environment;
  }

  /** Whether there is no room for another entry. */
  get isFull(): boolean {
    return this.#entries.length >= this.limit;
  }

  /** Says something about an action. `typedIn`: the field that is being typed in, or null for a choice. */
  change(action: string, change: Partial<PlanEntry>, typedIn: string | null = null): void {
    const blank = newPlanEntry(action, this.#environment.now());
    this.#check.entry('planEntries', action, change, {
      blank,
      ...(typedIn === null ? {} : { typedIn }),
    });
  }

  /** Adds an own action and gives back its id, or null where there is no room. */
  add(title: string): string | null {
    const { newId, now } = this.#environment;
    const entry = { ...newPlanEntry(`own:${newId()}`, now()), title };
    const [added] = this.#check.addEntries('planEntries', [entry]);
    return added?.id ?? null;
  }

  /** Removes an own action, or what was said about another. Gives back what brings it back. */
  remove(action: string): () => void {
    const removed = this.#entries.filter(({ id }) => id === action);
    this.#check.removeEntries('planEntries', [action]);
    return () => {
      if (this.#entries.some(({ id }) => id === action)) return;
      this.#check.addEntries('planEntries', removed);
    };
  }

  /** Moves an action to where another one stands, or gives back the one that is in the way. */
  move(rows: readonly PlanRow[], moved: PlanRow, neighbour: PlanRow): PlanRow | null {
    const obstacle = inTheWay(rows, moved, neighbour);
    if (!obstacle) this.change(moved.action.id, { place: placeAt(rows, moved, neighbour) });
    return obstacle;
  }

  /** Forgets the user's own order. Gives back what brings it back. */
  resetOrder(): () => void {
    const placed = this.#entries.filter(({ place }) => place !== null);
    this.#check.entries(
      'planEntries',
      placed.map((entry) => ({ ...entry, place: null })),
    );
    return () => {
      const places = new Map(placed.map(({ id, place }) => [id, place]));
      const now = this.#entries.filter(({ id }) => places.has(id));
      this.#check.entries(
        'planEntries',
        now.map((entry) => ({ ...entry, place: places.get(entry.id) ?? null })),
      );
    };
  }

  settings(change: Partial<PlanSettings>): void {
    this.#check.settings({ planSettings: { ...this.#check.assessment.planSettings, ...change } });
  }

  resetSettings(): void {
    const { updatedAt } = this.#check.assessment.planSettings;
    this.#check.settings({ planSettings: { ...defaultPlanSettings, updatedAt } });
  }

  get #entries(): readonly PlanEntry[] {
    return this.#check.assessment.planEntries;
  }
}
