import type { Assessment } from '../assessment.ts';
import type { Results } from '../results.ts';
import { actionsOf } from './actions.ts';
import { planBasisOf } from './effort.ts';
import { scheduleOf } from './schedule.ts';
import type { Plan } from './types.ts';

/** The plan of an assessment as of a day (ISO date); `results` are the same assessment's on the same day. */
export function planOf(assessment: Assessment, results: Results, today: string): Plan {
  const actions = actionsOf(assessment, results);
  return {
    settings: assessment.planSettings,
    basis: planBasisOf(assessment),
    actions,
    schedule: scheduleOf(actions, assessment.planSettings, today),
  };
}
