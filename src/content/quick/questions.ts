/** The questions of the quick check, in the order in which they are asked. What each speaks for: `reach.ts`. */
export const quickQuestionIds = [
  'scope',
  'leadership',
  'policy',
  'risk',
  'treatment',
  'impact',
  'inventory',
  'competence',
  'documents',
  'life-cycle',
  'monitoring',
  'data',
  'information',
  'incidents',
  'use',
  'suppliers',
  'audit',
  'review',
] as const;
export type QuickQuestionId = (typeof quickQuestionIds)[number];
