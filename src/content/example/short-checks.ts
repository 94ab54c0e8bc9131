import { quickQuestionIds } from '../quick/questions.ts';
import type { ExampleFitAnswers, ExampleQuickAnswers } from './types.ts';

/** They began with the full check at once. */
export const quickAnswers = {
  ...Object.fromEntries(quickQuestionIds.map((id) => [id, null])),
  updatedAt: '',
} as unknown as ExampleQuickAnswers;

/** What they said in the first week, before they decided to go for the certificate. */
export const fitAnswers: ExampleFitAnswers = {
  'in-production': 'yes',
  'at-the-core': 'yes',
  'customers-ask': 'yes',
  'security-system': 'yes',
  // Telling people that they talk to a machine cannot wait for a certificate; the duties for Crivo come later.
  'deadline-presses': 'partly',
  'other-standard': 'no',
  'lasting-order': 'yes',
  'people-for-it': 'partly',
  updatedAt: '2026-09-16T09:20:00Z',
};
