import type { ExampleProfile } from './types.ts';

/**
 * 42 people in Porto. Balcão answers customers' questions and reads their documents, on a language model
 * behind an interface of the model vendor, with retrieval. Rota, a small classifier of their own, routes
 * what comes in. Crivo pre-screens CVs for employers: Annex III, point 4(a), so high-risk, and theirs.
 */
export const profile: ExampleProfile = {
  name: 'Três Cegonhas Software',
  sector: 'software',
  size: '10-49',
  country: 'PT',
  activities: ['develops', 'provides'],
  isoRoles: ['provider', 'producer', 'customer'],
  operatorRoles: ['provider'],
  riskClasses: ['high-risk-annex-iii', 'transparency', 'minimal'],
  certifications: ['iso-27001'],
  goal: 'certify',
  target: 3,
};
