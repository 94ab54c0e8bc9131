import type { RiskLack } from '../../../core/systems/risk-register.ts';
import type { Risk } from '../../../core/systems/system.ts';

/** The ids of the fields of the open risk, for the links that lead to them. */
export const fieldId = {
  of: (field: Exclude<keyof Risk, 'id'>) => `risk-${field}`,
  row: (risk: string) => `risk-row-${risk}`,
  /** The row of the plain table under the maps. */
  rating: (risk: string) => `risk-rating-${risk}`,
};

/** The field behind each thing that a row lacks. */
export const fieldOfLack: Readonly<Record<RiskLack, Exclude<keyof Risk, 'id'>>> = {
  rating: 'inherent',
  treatment: 'treatment',
  measures: 'measures',
  residual: 'residual',
  owner: 'owner',
  'due-date': 'dueDate',
};
