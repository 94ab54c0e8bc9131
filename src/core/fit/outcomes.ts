import {
  factValues,
  ways,
  type FactId,
  type FactValue,
  type Way,
} from '../../content/fit/facts.ts';
import type { Facts } from './facts.ts';
import { rules, type Rule } from './rules.ts';

/** Facts as bare values, so that those not known can be tried. */
export type Values = Readonly<Partial<Record<FactId, FactValue>>>;

export function valuesOf(facts: Facts): Values {
  return Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, fact.value]));
}

/** Every way that some value of what is not known would lead to, in the order of `ways`; never empty. */
export function possibleWays(values: Values): readonly Way[] {
  const found = new Set<Way>();
  follow(values, 0, found);
  return ways.filter((way) => found.has(way));
}

/** The rule that decides when all that it and the rules before it ask is known; else the fact it waits for. */
export type Decision =
  | { readonly kind: 'decided'; readonly rule: Rule }
  | { readonly kind: 'waits'; readonly fact: FactId; readonly at: number };

/** `from` is the first rule to look at, where those before it are known to fail. */
export function decisionOf(values: Values, from = 0): Decision {
  for (const [at, rule] of rules.entries()) {
    if (at < from) continue;
    const standing = standingOf(rule, values);
    if (standing === 'holds') return { kind: 'decided', rule };
    if (standing !== 'fails') return { kind: 'waits', fact: standing.waitsFor, at };
  }
  throw new Error('The last rule of the fit check has to hold always.');
}

/** A condition that fails settles the rule, whatever the others are. */
function standingOf(
  { when }: Rule,
  values: Values,
): 'holds' | 'fails' | { readonly waitsFor: FactId } {
  let waitsFor: FactId | null = null;
  for (const { fact, is } of when) {
    const value = values[fact];
    if (value === undefined && !isSign(fact)) waitsFor ??= fact;
    else if (!(is as readonly (FactValue | undefined)[]).includes(value)) return 'fails';
  }
  return waitsFor ? { waitsFor } : 'holds';
}

/** A sign is seen or not seen; not to see it is no answer, so nothing waits for it. */
export function isSign(fact: FactId): boolean {
  return factValues[fact].length === 1;
}

/** The ways that a rule and those after it lead to: where all are found, there is nothing left to find. */
const waysFrom: readonly (readonly Way[])[] = rules.map((_, at) => [
  ...new Set(rules.slice(at).map(({ way }) => way)),
]);

/** A rule that failed fails whatever else turns out, so it is not looked at again. */
function follow(values: Values, from: number, found: Set<Way>): void {
  if (waysFrom[from]?.every((way) => found.has(way))) return;
  const decision = decisionOf(values, from);
  if (decision.kind === 'decided') {
    found.add(decision.rule.way);
    return;
  }
  for (const value of factValues[decision.fact]) {
    follow({ ...values, [decision.fact]: value }, decision.at, found);
  }
}
