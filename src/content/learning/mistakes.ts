import type { Leads } from './types.ts';

export const mistakeIds = [
  'confusing-with-the-act',
  'self-certified',
  'no-security-base',
  'paper-only',
  'overestimating-the-market',
] as const;
export type MistakeId = (typeof mistakeIds)[number];

export const mistakeLeads: Readonly<Record<MistakeId, Leads>> = {
  'confusing-with-the-act': { places: ['frameworks'], items: ['4.1', '4.2', 'A.8.5'] },
  'self-certified': { places: ['limits'], items: ['7.4'] },
  'no-security-base': { places: ['iso-27001'], items: ['A.2.3', 'A.4.5', 'A.6.2.6', 'A.6.2.8'] },
  'paper-only': { places: ['method'], items: ['8.1', '8.3', 'A.6.2.4', 'A.7.4', 'A.9.3'] },
  'overestimating-the-market': { places: ['questions'], items: ['4.2', '6.2'] },
};
