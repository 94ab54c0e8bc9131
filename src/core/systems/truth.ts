import {
  termRows,
  type Condition,
  type TermId,
} from '../../content/ai-act/classification/terms.ts';
import type { FactId, SilentFact } from '../../content/ai-act/classification/facts.ts';

/**
 * Logic with three values after Kleene: what is not known is `unknown`, and a sentence is unknown only where
 * it really hangs on that. Knowing more can settle an unknown sentence but never overturn a settled one, so
 * an "unsure" can never rule out what a "yes" or a "no" would bring.
 */
export type Truth = 'true' | 'false' | 'unknown';

/** What is held of each fact. */
export type Facts = (id: FactId | SilentFact) => Truth;

/** Evaluates conditions over one set of facts and remembers the terms it has worked out. */
export class Evaluation {
  readonly #facts: Facts;
  readonly #terms = new Map<TermId, Truth>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  of(condition: Condition): Truth {
    if ('fact' in condition) return this.#facts(condition.fact);
    if ('term' in condition) return this.term(condition.term);
    if ('not' in condition) return negated(this.of(condition.not));
    if ('all' in condition) return this.#every(condition.all, 'true', 'false');
    return this.#every(condition.any, 'false', 'true');
  }

  term(id: TermId): Truth {
    const known = this.#terms.get(id);
    if (known) return known;
    const value = this.of(termRows[id].when);
    this.#terms.set(id, value);
    return value;
  }

  /** It holds, or could hold. */
  may(condition: Condition): boolean {
    return this.of(condition) !== 'false';
  }

  /** It surely holds. */
  must(condition: Condition): boolean {
    return this.of(condition) === 'true';
  }

  /**
   * The facts that make a condition hold, or keep it open: what a reason has to name. Where some of several
   * ways hold already, those that are merely open say nothing. For a negation, the facts that keep its inside
   * from holding.
   */
  support(
    condition: Condition,
    wanted: 'true' | 'false' = 'true',
  ): readonly (FactId | SilentFact)[] {
    if (this.of(condition) === opposite(wanted)) return [];
    if ('fact' in condition) return [condition.fact];
    if ('term' in condition) return this.support(termRows[condition.term].when, wanted);
    if ('not' in condition) return this.support(condition.not, opposite(wanted));
    const parts = 'all' in condition ? condition.all : condition.any;
    const oneIsEnough = 'any' in condition ? wanted === 'true' : wanted === 'false';
    const holding = parts.filter((part) => this.of(part) === wanted);
    const telling = oneIsEnough && holding.length > 0 ? holding : parts;
    return telling.flatMap((part) => this.support(part, wanted));
  }

  #every(parts: readonly Condition[], whenAll: Truth, decisive: Truth): Truth {
    let result = whenAll;
    for (const part of parts) {
      const value = this.of(part);
      if (value === decisive) return decisive;
      if (value === 'unknown') result = 'unknown';
    }
    return result;
  }
}

function negated(value: Truth): Truth {
  return value === 'unknown' ? 'unknown' : opposite(value);
}

function opposite(value: 'true' | 'false'): 'true' | 'false' {
  return value === 'true' ? 'false' : 'true';
}
