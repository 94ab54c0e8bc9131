/**
 * What an AI system impact assessment looks at: the six dimensions that common guides use and the eight of
 * ISO/IEC 42005:2025, merged (reference iso-42001.md section 9). Autonomy became `human-rights`, social
 * impact `society`; accessibility and money stand under fairness and `human-rights`.
 */
export const impactDimensions = [
  'fairness',
  'safety',
  'privacy',
  'human-rights',
  'transparency',
  'explainability',
  'accountability',
  'reliability',
  'society',
  'environment',
] as const;
export type ImpactDimension = (typeof impactDimensions)[number];

/** What makes an assessment due again before its review date. */
export const reviewTriggers = [
  'new-purpose',
  'new-people',
  'new-model',
  'new-data',
  'more-autonomy',
  'incident',
  'complaints',
  'law',
] as const;
export type ReviewTrigger = (typeof reviewTriggers)[number];

/** The six elements of a fundamental rights impact assessment, Art. 27(1)(a) to (f) of the AI Act. */
export const rightsElements = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type RightsElement = (typeof rightsElements)[number];
