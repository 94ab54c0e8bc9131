import type { Leads } from './types.ts';

/** What people ask, by what it is about. */
export const questionGroups = {
  standard: [
    ...(['mandatory', 'what-is-certified', 'only-chatgpt', 'five-people', 'no-ai-yet'] as const),
    ...(['how-many-controls', 'exclude', 'documents', 'buy-the-standard'] as const),
  ],
  certificate: [
    ...(['who-certifies', 'self-certify', 'how-long', 'cost', 'stages', 'fail'] as const),
    ...(['internal-auditor', 'need-27001', 'align-only', 'standard-changes', 'mature'] as const),
  ],
  law: [
    ...([
      'relation-to-act',
      'what-changed',
      'harmonised',
      'impact-or-dpia',
      'percent-of-act',
    ] as const),
  ],
  tool: [
    ...(['evidence', 'official', 'my-data', 'offline', 'consultant', 'several-people'] as const),
  ],
} as const;

export type QuestionGroup = keyof typeof questionGroups;
export type QuestionId = (typeof questionGroups)[QuestionGroup][number];

export const questionGroupIds = Object.keys(questionGroups) as QuestionGroup[];

export const questionLeads: Readonly<Record<QuestionId, Leads>> = {
  mandatory: { places: ['limits'], items: [] },
  'what-is-certified': { places: ['glossary'], items: ['4.3', '4.4'] },
  'only-chatgpt': { places: ['objections'], items: ['A.9.2', 'A.10.3', '7.3'] },
  'five-people': { places: ['objections'], items: ['5.3', '9.2.2'] },
  'no-ai-yet': { places: ['objections'], items: ['4.1', 'A.4.2'] },
  'how-many-controls': { places: ['mistakes'], items: ['6.1.3'] },
  exclude: { places: ['method'], items: ['6.1.3'] },
  documents: { places: ['method'], items: ['7.5.1', '7.5.3'] },
  'buy-the-standard': { places: ['sources', 'limits'], items: [] },
  'who-certifies': { places: ['glossary'], items: [] },
  'self-certify': { places: ['mistakes', 'limits'], items: [] },
  'how-long': { places: ['method'], items: ['9.2.2', '9.3.3'] },
  cost: { places: ['objections'], items: ['7.1'] },
  stages: { places: ['method'], items: ['4.3', '6.1.3', '9.2.2', '9.3.3'] },
  fail: { places: ['glossary'], items: ['10.2'] },
  'internal-auditor': { places: [], items: ['9.2.1', '9.2.2'] },
  'need-27001': { places: ['iso-27001'], items: ['A.2.3'] },
  'align-only': { places: ['objections'], items: ['4.4'] },
  'standard-changes': { places: ['sources', 'objections'], items: ['6.3'] },
  mature: { places: ['mistakes'], items: [] },
  'relation-to-act': { places: ['frameworks', 'mistakes'], items: ['4.1', '4.2'] },
  'what-changed': { places: ['sources'], items: ['4.2', '7.2', 'A.2.4'] },
  harmonised: { places: ['limits'], items: [] },
  'impact-or-dpia': { places: ['glossary'], items: ['6.1.4', '8.4', 'A.5.4'] },
  'percent-of-act': { places: ['method', 'frameworks'], items: [] },
  evidence: { places: ['method'], items: ['7.5.1', '8.1'] },
  official: { places: ['method', 'limits'], items: [] },
  'my-data': { places: ['privacy'], items: [] },
  offline: { places: ['privacy'], items: [] },
  consultant: { places: ['consultant'], items: [] },
  'several-people': { places: ['privacy'], items: [] },
};
