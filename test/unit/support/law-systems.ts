import { example } from '../../../src/content/example/index.ts';
import type { Assessment } from '../../../src/core/assessment.ts';
import { newSystem, type AiSystem } from '../../../src/core/systems/system.ts';
import { blank, now } from './assessments.ts';

/** Classified AI systems for tests, taken from the worked example and changed in one answer or two. */

const [balcao, rota, crivo] = example.systems as unknown as readonly [AiSystem, AiSystem, AiSystem];

/** Transparency duties, on the market before the general date: it has the grace for marking. */
export const chatbot: AiSystem = { ...balcao, id: 'chatbot', name: 'Chatbot' };

export const minimal: AiSystem = { ...rota, id: 'minimal', name: 'Planner' };

/** High-risk by its use, and about to be changed, so that the Act reaches it in full. */
export const highRisk: AiSystem = { ...crivo, id: 'high-risk', name: 'Scorer' };

/** The same, left as it is: only a significant change of its design brings the duties. */
export const existing: AiSystem = {
  ...crivo,
  id: 'existing',
  name: 'Old scorer',
  classification: {
    ...crivo.classification,
    'design-changes-later': 'no',
    'for-public-authorities': 'no',
  },
};

/** Nobody is sure whether its use is a listed one. */
export const unsure: AiSystem = {
  ...crivo,
  id: 'unsure',
  name: 'Doubtful scorer',
  classification: { ...crivo.classification, 'use-4a': 'unsure' },
};

export const untouched: AiSystem = { ...newSystem('untouched', 'Copilot', now), stage: 'in-use' };

/** An organisation that has these systems; country and size settle some of the questions about them. */
export function organisationWith(
  systems: readonly AiSystem[],
  profile: Partial<Assessment['profile']> = {},
): Assessment {
  const empty = blank();
  const { country, size } = example.profile;
  return { ...empty, profile: { ...empty.profile, country, size, ...profile }, systems };
}
