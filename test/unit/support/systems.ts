import { impactDimensions } from '../../../src/content/systems/impact.ts';
import type { Assessment } from '../../../src/core/assessment.ts';
import {
  emptyDimension,
  emptyImpact,
  newRisk,
  newSystem,
  type AiSystem,
  type ImpactAssessment,
  type Rated,
  type Rating,
  type Risk,
} from '../../../src/core/systems/system.ts';
import { blank, now } from './assessments.ts';

/** AI systems for tests, put together step by step. */

export function rated(likelihood: Rating | null, severity: Rating | null): Rated {
  return { likelihood, severity };
}

export function system(id: string, change: Partial<AiSystem> = {}): AiSystem {
  return { ...newSystem(id, id, now), stage: 'in-use', ...change };
}

export function risk(id: string, change: Partial<Risk> = {}): Risk {
  return { ...newRisk(id, id), ...change };
}

/** A risk with nothing missing. */
export function treatedRisk(id: string, change: Partial<Risk> = {}): Risk {
  return risk(id, {
    inherent: rated(4, 4),
    treatment: 'reduce',
    measures: 'A second reader for every refusal',
    residual: rated(2, 4),
    owner: 'Joana',
    dueDate: '2027-01-31',
    state: 'in-treatment',
    ...change,
  });
}

/** An impact assessment with nothing missing, approved on 1 October 2026 and due on 1 October 2027. */
export function approvedImpact(change: Partial<ImpactAssessment> = {}): ImpactAssessment {
  return {
    ...emptyImpact,
    intendedUse: 'Sorts applications before a person reads them',
    periodAndFrequency: 'Daily, all year',
    affected: 'Applicants',
    misuse: 'Used to reject without a person',
    failures: 'Two wrong rejections a month',
    dimensions: Object.fromEntries(
      impactDimensions.map((dimension) => [dimension, { ...emptyDimension, benefit: 'Quicker' }]),
    ),
    oversight: 'Joana can switch it off, and did in a drill',
    response: 'Complaints go to Leonor',
    decision: 'go',
    approver: 'Inês',
    approvedOn: '2026-10-01',
    nextReview: '2027-10-01',
    ...change,
  };
}

export function withRegister(
  systems: readonly AiSystem[],
  assessment: Assessment = blank(),
): Assessment {
  return { ...assessment, systems };
}
