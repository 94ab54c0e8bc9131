import {
  noFilter,
  type RegisterFilter,
  type RegisterOrder,
} from '../core/systems/register-list.ts';
import type { OpenAssessment } from './open-assessment.svelte.ts';

/** Systems that are drawn at first, and with every "show more". */
export const pageSize = 50;

/** How the register is looked at: kept while its check is open, so that coming back finds the same list. */
export class RegisterView {
  #filter: RegisterFilter = $state.raw(noFilter);
  #order: RegisterOrder = $state.raw({ by: 'name', isReversed: false });
  #shown = $state(pageSize);

  get filter(): RegisterFilter {
    return this.#filter;
  }

  get order(): RegisterOrder {
    return this.#order;
  }

  get shown(): number {
    return this.#shown;
  }

  narrow(change: Partial<RegisterFilter>): void {
    this.#filter = { ...this.#filter, ...change };
    this.#shown = pageSize;
  }

  widen(): void {
    this.#filter = noFilter;
    this.#shown = pageSize;
  }

  /** Asked twice for the same order, it turns it round. */
  sortBy(by: RegisterOrder['by']): void {
    this.#order = { by, isReversed: this.#order.by === by && !this.#order.isReversed };
  }

  showMore(): void {
    this.#shown += pageSize;
  }
}

const views = new WeakMap<OpenAssessment, RegisterView>();

export function registerViewOf(check: OpenAssessment): RegisterView {
  const view = views.get(check) ?? new RegisterView();
  views.set(check, view);
  return view;
}
