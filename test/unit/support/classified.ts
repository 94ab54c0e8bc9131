import type {
  ClassificationAnswers,
  FactAnswer,
  FactId,
} from '../../../src/content/ai-act/classification/facts.ts';
import type { PageId } from '../../../src/content/ai-act/classification/pages.ts';
import { classify } from '../../../src/core/systems/classify.ts';
import { knownFacts } from '../../../src/core/systems/known-facts.ts';
import { classifiedSystem, type ClassifiedSystem } from '../../../src/core/systems/register-law.ts';
import type { AiSystem } from '../../../src/core/systems/system.ts';
import { system } from './systems.ts';

/** Systems whose questions are answered one after the other, as somebody at the screen would. */

export const today = '2026-11-21';
const company = { country: 'PT', size: '10-49' } as const;

/**
 * Answers what is asked until nothing is left, or until the page `until` is next. What is not named is a
 * plain no, save that it is an AI system.
 */
export function answeredSystem(
  said: Readonly<Partial<Record<FactId, FactAnswer>>>,
  change: Partial<AiSystem> = {},
  until: PageId | null = null,
): AiSystem {
  const empty = system('one', change);
  const known = knownFacts(empty, company, today);
  const all: Readonly<Partial<Record<FactId, FactAnswer>>> = { 'is-ai': 'yes', ...said };
  let answers: ClassificationAnswers = {};
  for (;;) {
    const { next, asked } = classify(answers, known);
    if (next === null || next === until) return { ...empty, classification: answers };
    const facts = asked.find(({ page }) => page.id === next)?.facts ?? [];
    answers = {
      ...answers,
      ...Object.fromEntries(facts.map((fact) => [fact, all[fact] ?? 'no'])),
    };
  }
}

export function classified(each: AiSystem): ClassifiedSystem {
  return classifiedSystem(each, company, today);
}

export const chatbot = { 'role-provider': 'yes', 'on-union-market': 'yes' } as const;
export const recruiting = {
  'role-deployer': 'yes',
  'deployer-in-union': 'yes',
  'use-4a': 'yes',
  'profiles-4a': 'yes',
} as const;
