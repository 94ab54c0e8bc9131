import { milestones } from '../content/ai-act/law.ts';
import type { MilestoneId } from '../content/ai-act/types.ts';

const dayOfMilestone = new Map<MilestoneId, string>(
  milestones.map((milestone) => [milestone.id, milestone.asAmended]),
);

/** The day of a milestone (ISO date) as the law stands now. */
export function dayOf(milestone: MilestoneId): string {
  return dayOfMilestone.get(milestone) as string;
}
