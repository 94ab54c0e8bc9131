import type { RequirementId } from './items.ts';

/**
 * The requirements in the order in which a management system is built: what comes later rests on what stands
 * before it. There is no scope without a context, no treatment without assessed risks, no audit of what does
 * not run. The order of the clauses is close to it, but parts processes from their results (6.1.2 and 8.2).
 * Our judgement; the standard sets no order.
 */
export const buildOrder = [
  // Context and scope
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  // Who leads and who does what, then what they stand for
  '5.1',
  '5.3',
  '5.2',
  // Risks: criteria, process, results, and what is done about them
  '6.1.1',
  '6.1.2',
  '8.2',
  '6.1.3',
  '8.3',
  // Impact on people: process and results
  '6.1.4',
  '8.4',
  // Objectives and changes
  '6.2',
  '6.3',
  // People and paper
  '7.1',
  '7.2',
  '7.3',
  '7.4',
  '7.5.1',
  '7.5.2',
  '7.5.3',
  // Operation and its figures
  '8.1',
  '9.1',
  // Looking back: audit programme, audit, review, improvement
  '9.2.2',
  '9.2.1',
  '9.3.1',
  '9.3.2',
  '9.3.3',
  '10.2',
  '10.1',
] as const satisfies readonly RequirementId[];
