import { newAssessment, type Answers, type Assessment } from '../../../src/core/assessment.ts';
import { spare } from '../when.ts';

/** An assessment of these answers and nothing else, as levels become one when they are kept. */
export function answeredWith(answers: Answers): Assessment {
  return { ...newAssessment(spare.id, '', spare.now), answers };
}
