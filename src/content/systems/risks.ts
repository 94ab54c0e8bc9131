import type { ItemId } from '../items.ts';

/** The six families of AI risk that common guides use. */
export const riskFamilies = [
  'bias',
  'safety-failure',
  'autonomy',
  'privacy',
  'transparency-gap',
  'third-party',
] as const;
export type RiskFamily = (typeof riskFamilies)[number];

/** The seven sources of risk of ISO/IEC 42001 Annex C.3, as prompts. */
export const riskSources = [
  'environment',
  'opacity',
  'automation',
  'machine-learning',
  'hardware',
  'life-cycle',
  'readiness',
] as const;
export type RiskSource = (typeof riskSources)[number];

/**
 * OWASP Top 10 for LLM applications: the order of the 2026 edition (4 August 2026) with the ids of 2025, and
 * the items that a test of each gives evidence for (reference crosswalks.md section 5.2).
 */
export const owaspRisks = [
  { id: 'LLM01', before: 'LLM01', items: ['A.6.2.4', 'A.6.2.6', 'A.6.2.2', '8.2'] },
  { id: 'LLM02', before: 'LLM02', items: ['A.6.2.4', 'A.7.2', 'A.7.3', 'A.5.4'] },
  {
    id: 'LLM03',
    before: 'LLM06',
    items: ['A.9.3', 'A.9.4', 'A.6.1.3', 'A.6.2.2', 'A.6.2.6', 'A.6.2.8'],
  },
  { id: 'LLM04', before: 'LLM03', items: ['A.10.3', 'A.10.2', 'A.4.3', 'A.4.4', 'A.7.5'] },
  {
    id: 'LLM05',
    before: 'LLM04',
    items: ['A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.6', 'A.6.2.4'],
  },
  { id: 'LLM06', before: 'LLM10', items: ['A.4.5', 'A.6.2.6'] },
  { id: 'LLM07', before: 'LLM09', items: ['A.6.2.4', 'A.8.2', 'A.5.5', 'A.9.3'] },
  { id: 'LLM08', before: 'LLM07', items: ['A.6.2.3', 'A.6.2.4'] },
  { id: 'LLM09', before: 'LLM08', items: ['A.7.2', 'A.7.4', 'A.7.5', 'A.4.3'] },
  { id: 'LLM10', before: 'LLM05', items: ['A.6.2.2', 'A.6.2.3', 'A.6.2.4'] },
] as const satisfies readonly {
  readonly id: string;
  readonly before: string;
  readonly items: readonly ItemId[];
}[];
export type OwaspRisk = (typeof owaspRisks)[number]['id'];

/**
 * Uses of MITRE ATLAS (release 2026.07) as evidence, with its mitigations (reference crosswalks.md section
 * 5.3). Results of a red team are evidence for controls; they never satisfy a clause by themselves.
 */
export const atlasTests = [
  { id: 'threat-model', mitigations: [], items: ['6.1.2', '8.2', 'A.6.2.2'] },
  { id: 'red-team', mitigations: ['AML.M0035', 'AML.M0008'], items: ['A.6.2.4'] },
  { id: 'logging', mitigations: ['AML.M0024'], items: ['A.6.2.8', 'A.6.2.6'] },
  {
    id: 'data-provenance',
    mitigations: ['AML.M0025', 'AML.M0007'],
    items: ['A.7.5', 'A.7.6', 'A.7.4'],
  },
  {
    id: 'bill-of-materials',
    mitigations: ['AML.M0023', 'AML.M0014'],
    items: ['A.4.2', 'A.4.3', 'A.4.4', 'A.10.3'],
  },
  {
    id: 'human-in-the-loop',
    mitigations: ['AML.M0029', 'AML.M0026', 'AML.M0027', 'AML.M0028', 'AML.M0030'],
    items: ['A.9.3', 'A.9.2', 'A.6.1.3'],
  },
  { id: 'user-training', mitigations: ['AML.M0018'], items: ['7.2', '7.3', 'A.4.6'] },
  {
    id: 'resource-limits',
    mitigations: ['AML.M0036', 'AML.M0004'],
    items: ['A.4.5', 'A.6.2.6'],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly mitigations: readonly string[];
  readonly items: readonly ItemId[];
}[];
export type AtlasTest = (typeof atlasTests)[number]['id'];
