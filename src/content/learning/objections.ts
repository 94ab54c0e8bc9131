import type { Leads } from './types.ts';

export const objectionIds = [
  'too-early',
  'security-and-law-suffice',
  'no-return',
  'tired-of-frameworks',
  'nobody-asks',
  'will-change',
] as const;
export type ObjectionId = (typeof objectionIds)[number];

export const objectionLeads: Readonly<Record<ObjectionId, Leads>> = {
  'too-early': { places: ['questions'], items: ['4.1'] },
  'security-and-law-suffice': { places: ['iso-27001', 'frameworks'], items: ['6.1.4', 'A.5.4'] },
  'no-return': { places: ['questions'], items: ['4.2', '6.2'] },
  'tired-of-frameworks': { places: ['iso-27001'], items: ['9.2.2', '9.3.2'] },
  'nobody-asks': { places: ['questions'], items: ['4.2', 'A.10.4'] },
  'will-change': { places: ['sources'], items: ['6.3', 'A.2.4'] },
};
