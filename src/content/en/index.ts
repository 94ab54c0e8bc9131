import type { ContentLocale } from '../locale.ts';
import { titles } from './titles.ts';

/** The catalogue in English. The texts of an area are a file of their own, loaded when it is opened. */
export const en: ContentLocale = {
  titles,
  guidanceOf: {
    '4': async () => (await import('./items/clause-4.ts')).clause4,
    '5': async () => (await import('./items/clause-5.ts')).clause5,
    '6': async () => (await import('./items/clause-6.ts')).clause6,
    '7': async () => (await import('./items/clause-7.ts')).clause7,
    '8': async () => (await import('./items/clause-8.ts')).clause8,
    '9': async () => (await import('./items/clause-9.ts')).clause9,
    '10': async () => (await import('./items/clause-10.ts')).clause10,
    'A.2': async () => (await import('./items/annex-a-2.ts')).annexA2,
    'A.3': async () => (await import('./items/annex-a-3.ts')).annexA3,
    'A.4': async () => (await import('./items/annex-a-4.ts')).annexA4,
    'A.5': async () => (await import('./items/annex-a-5.ts')).annexA5,
    'A.6': async () => (await import('./items/annex-a-6.ts')).annexA6,
    'A.7': async () => (await import('./items/annex-a-7.ts')).annexA7,
    'A.8': async () => (await import('./items/annex-a-8.ts')).annexA8,
    'A.9': async () => (await import('./items/annex-a-9.ts')).annexA9,
    'A.10': async () => (await import('./items/annex-a-10.ts')).annexA10,
  },
  aiAct: async () => (await import('./ai-act.ts')).aiAct,
  classification: async () => (await import('./classification/index.ts')).classification,
  impact: async () => (await import('./systems/impact.ts')).impact,
  risks: async () => (await import('./systems/risks.ts')).risks,
  securityTests: async () => (await import('./systems/security-tests.ts')).securityTests,
  quick: async () => (await import('./quick/index.ts')).quickTexts,
  crosswalks: async () => (await import('./crosswalks/index.ts')).crosswalks,
  headStart: async () => (await import('./head-start/index.ts')).headStart,
  outlines: async () => (await import('./outlines/index.ts')).outlines,
  learning: async () => (await import('./learning/index.ts')).learning,
  terms: async () => (await import('./learning/terms/index.ts')).terms,
  fit: async () => (await import('./fit.ts')).fit,
  sectors: {
    software: async () => (await import('./sectors/software.ts')).software,
    financial: async () => (await import('./sectors/financial.ts')).financial,
    healthcare: async () => (await import('./sectors/healthcare.ts')).healthcare,
    public: async () => (await import('./sectors/public.ts')).publicSector,
    industry: async () => (await import('./sectors/industry.ts')).industry,
    education: async () => (await import('./sectors/education.ts')).education,
  },
};

export default en;
