import type { FactId, FactValue } from '../content/fit/facts.ts';
import type { FactSource } from '../core/fit/facts.ts';
import { m } from './index.ts';

/** How the fit check and the call brief say things alike. */

/** What is known, said of whoever is assessed. */
export function factSentence({
  fact,
  value,
}: {
  readonly fact: FactId;
  readonly value: FactValue;
}): string {
  const sentences: Readonly<Partial<Record<FactValue, string>>> = m.fit.facts[fact];
  return sentences[value] ?? '';
}

/** Where it was said. */
export function factSourceName(from: FactSource): string {
  const words = m.fit.reasons.from;
  return from.kind === 'register' ? words.register(from.systems) : words[from.kind];
}
