import type { AtlasTest, OwaspRisk } from '../systems/risks.ts';
import type { GradedItems } from './types.ts';

/**
 * The items of each risk and test in `content/systems/risks.ts`, graded. The result of a security test is evidence for a control and never satisfies one by itself, so
 * direct is rare: only where the framework's measure is what the control asks for. All of it is our judgement.
 */
export const owaspGrades = {
  LLM01: { partial: ['A.6.2.4', 'A.6.2.6'], supporting: ['8.2', 'A.6.2.2'] },
  LLM02: { partial: ['A.6.2.4', 'A.7.2'], supporting: ['A.5.4', 'A.7.3'] },
  LLM03: {
    partial: ['A.9.3', 'A.9.4'],
    supporting: ['A.6.1.3', 'A.6.2.2', 'A.6.2.6', 'A.6.2.8'],
  },
  LLM04: { partial: ['A.7.5', 'A.10.3'], supporting: ['A.4.3', 'A.4.4', 'A.10.2'] },
  LLM05: { partial: ['A.7.4', 'A.7.5'], supporting: ['A.6.2.4', 'A.7.2', 'A.7.3', 'A.7.6'] },
  LLM06: { partial: ['A.6.2.6'], supporting: ['A.4.5'] },
  LLM07: { partial: ['A.6.2.4', 'A.8.2'], supporting: ['A.5.5', 'A.9.3'] },
  LLM08: { partial: ['A.6.2.4'], supporting: ['A.6.2.3'] },
  LLM09: { partial: ['A.7.2', 'A.7.4'], supporting: ['A.4.3', 'A.7.5'] },
  LLM10: { partial: ['A.6.2.4'], supporting: ['A.6.2.2', 'A.6.2.3'] },
} as const satisfies Readonly<Record<OwaspRisk, GradedItems>>;

export const atlasGrades = {
  'threat-model': { partial: ['8.2'], supporting: ['6.1.2', 'A.6.2.2'] },
  'red-team': { partial: ['A.6.2.4'] },
  logging: { direct: ['A.6.2.8'], partial: ['A.6.2.6'] },
  'data-provenance': { direct: ['A.7.5'], partial: ['A.7.4', 'A.7.6'] },
  'bill-of-materials': { partial: ['A.4.2', 'A.4.4'], supporting: ['A.4.3', 'A.10.3'] },
  'human-in-the-loop': { partial: ['A.9.2', 'A.9.3'], supporting: ['A.6.1.3'] },
  'user-training': { partial: ['7.2', '7.3'], supporting: ['A.4.6'] },
  'resource-limits': { partial: ['A.6.2.6'], supporting: ['A.4.5'] },
} as const satisfies Readonly<Record<AtlasTest, GradedItems>>;

/** The 16 tactics of MITRE ATLAS, release 2026.07: the steps of an attack, in MITRE's order and words. */
export const atlasTactics = [
  'Reconnaissance',
  'Resource Development',
  'Initial Access',
  'AI Model Access',
  'Execution',
  'Persistence',
  'Privilege Escalation',
  'Defense Evasion',
  'Credential Access',
  'Discovery',
  'Lateral Movement',
  'Collection',
  'AI Attack Staging',
  'Command and Control',
  'Exfiltration',
  'Impact',
] as const;
