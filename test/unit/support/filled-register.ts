import { factAnswers, factIds } from '../../../src/content/ai-act/classification/facts.ts';
import { impactDimensions } from '../../../src/content/systems/impact.ts';
import { riskFamilies, riskSources } from '../../../src/content/systems/risks.ts';
import { newAssessment, type Assessment } from '../../../src/core/assessment.ts';
import {
  affectedGroups,
  dataCategories,
  emptyImpact,
  newRisk,
  newSystem,
  type AiSystem,
  type Rated,
  type Risk,
} from '../../../src/core/systems/system.ts';

/**
 * A register as a large company keeps it, to see that it is fast and fits: each system with 60 facts, an
 * impact assessment in all ten dimensions and ten risks, its texts as long as people write them.
 */

const start = Date.UTC(2026, 9, 5, 8);
const sentence =
  'The clerk sees the suggestion, its three main reasons and how sure the model is. ';
const paragraph = sentence.repeat(4).trim();
const inherent: Rated = { likelihood: 4, severity: 5 };
const residual: Rated = { likelihood: 2, severity: 4 };

export function filledRegister(count: number): Assessment {
  return {
    ...newAssessment('large', 'Large plc', new Date(start).toISOString()),
    systems: Array.from({ length: count }, (_, index) => filledSystem(index)),
  };
}

function filledSystem(index: number): AiSystem {
  const createdAt = new Date(start + index * 1000).toISOString();
  return {
    ...newSystem(`3b0f1c52-9a77-4d1e-8a5c-${String(index).padStart(12, '0')}`, '', createdAt),
    name: `System ${index}`,
    purpose: paragraph,
    owner: 'Head of claims',
    origin: 'built-on',
    vendor: 'Vendor GmbH',
    suppliers: sentence,
    stage: 'in-use',
    inScope: true,
    affectedGroups: affectedGroups.slice(0, 3),
    dataCategories: dataCategories.slice(2, 5),
    availableSince: '2025-03-01',
    note: sentence,
    classification: Object.fromEntries(
      factIds.slice(0, 60).map((fact, at) => [fact, factAnswers[at % factAnswers.length]]),
    ),
    impact: {
      ...emptyImpact,
      intendedUse: paragraph,
      periodAndFrequency: sentence,
      affected: paragraph,
      misuse: paragraph,
      failures: paragraph,
      dimensions: Object.fromEntries(
        impactDimensions.map((dimension) => [
          dimension,
          { benefit: sentence, harm: paragraph, inherent, measures: paragraph, residual },
        ]),
      ),
      oversight: paragraph,
      response: paragraph,
      decision: 'go-with-conditions',
      conditions: sentence,
      approver: 'Board',
      approvedOn: '2026-10-01',
      nextReview: '2027-10-01',
      triggers: ['incident'],
    },
    risks: Array.from({ length: 10 }, (_, at) => filledRisk(at)),
  };
}

function filledRisk(index: number): Risk {
  return {
    ...newRisk(`9d2c7a10-55aa-4c1f-bb0e-${String(index).padStart(12, '0')}`, `Risk ${index}`),
    family: riskFamilies[index % riskFamilies.length] ?? null,
    source: riskSources[index % riskSources.length] ?? null,
    description: paragraph,
    inherent,
    treatment: 'reduce',
    measures: paragraph,
    residual,
    items: ['8.3', 'A.6.2.4'],
    owner: 'Head of claims',
    dueDate: '2027-01-31',
    state: 'in-treatment',
  };
}
