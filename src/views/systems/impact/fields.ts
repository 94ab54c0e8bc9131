import type { ImpactDimension, RightsElement } from '../../../content/systems/impact.ts';
import type { ImpactAssessment } from '../../../core/systems/system.ts';

/** The plain texts of an impact assessment. */
export type ImpactText =
  | 'intendedUse'
  | 'periodAndFrequency'
  | 'affected'
  | 'misuse'
  | 'failures'
  | 'oversight'
  | 'response'
  | 'conditions';

/** The ids of the form's fields, for the links that lead to them. */
export const fieldId = {
  of: (field: Exclude<keyof ImpactAssessment, 'dimensions'>) => `impact-${field}`,
  dimension: (dimension: ImpactDimension) => `impact-${dimension}`,
  harm: (dimension: ImpactDimension) => `impact-${dimension}-harm`,
  benefit: (dimension: ImpactDimension) => `impact-${dimension}-benefit`,
  measures: (dimension: ImpactDimension) => `impact-${dimension}-measures`,
  inherent: (dimension: ImpactDimension) => `impact-${dimension}-inherent`,
  residual: (dimension: ImpactDimension) => `impact-${dimension}-residual`,
};

/** The field behind each element of Art. 27(1); (d) stands in the ten dimensions. */
export const fieldOfElement: Readonly<Record<RightsElement, ImpactText | 'dimensions'>> = {
  a: 'intendedUse',
  b: 'periodAndFrequency',
  c: 'affected',
  d: 'dimensions',
  e: 'oversight',
  f: 'response',
};
