import type { RiskClass } from '../ai-act/types.ts';
import { itemOf, type ItemId } from '../items.ts';
import { firstAreasOf, type SectorId } from './sectors.ts';

/** A kind of AI system that is typical of a sector, with its likely class and where that stands in the Act. */
export interface TypicalSystem {
  readonly id: string;
  readonly likely: readonly RiskClass[];
  /** Empty where no single provision decides. */
  readonly basis: string;
}

/** A law or rule beside the standard, and the items at which the two meet. */
export interface MeetingLaw {
  readonly id: string;
  readonly items: readonly ItemId[];
}

interface SectorShape {
  /** Items with an example in the sector's own words, in the order of the standard. */
  readonly examples: readonly ItemId[];
  readonly systems: readonly TypicalSystem[];
  readonly laws: readonly MeetingLaw[];
}

const highRisk = ['high-risk-annex-iii'] as const;
const product = ['high-risk-annex-i-a'] as const;
const sectoral = ['high-risk-sectoral-b'] as const;
const transparency = ['transparency'] as const;
const minimal = ['minimal'] as const;

/** Classes were checked against Annexes I and III of the Act as amended in July 2026. */
export const sectorShapes = {
  software: {
    examples: [
      '4.1',
      '4.3',
      '6.1.4',
      'A.4.2',
      'A.6.1.3',
      'A.6.2.4',
      'A.6.2.5',
      'A.6.2.6',
      'A.6.2.8',
      'A.7.3',
      'A.7.5',
      'A.8.2',
      'A.10.2',
      'A.10.3',
      'A.10.4',
    ],
    systems: [
      { id: 'assistant', likely: transparency, basis: 'Art. 50(1), (2)' },
      { id: 'cv-screening', likely: highRisk, basis: 'Annex III, point 4(a)' },
      { id: 'embedded-api', likely: ['transparency', 'minimal'], basis: '' },
      { id: 'internal-routing', likely: minimal, basis: '' },
      { id: 'own-model', likely: ['gpai'], basis: 'Art. 3(63), Art. 53' },
    ],
    laws: [
      { id: 'gdpr', items: ['A.7.2', 'A.7.3', 'A.10.2'] },
      { id: 'data-act', items: ['A.10.2', 'A.10.4'] },
      { id: 'cra', items: ['A.6.2.2', 'A.6.2.4', 'A.6.2.6', 'A.8.4'] },
      { id: 'nis2', items: ['6.1.2', 'A.8.4', 'A.10.3'] },
      { id: 'customer-rules', items: ['A.8.5', 'A.10.2', 'A.10.4'] },
    ],
  },
  financial: {
    examples: [
      '4.2',
      '6.1.2',
      '8.4',
      'A.3.2',
      'A.5.2',
      'A.5.4',
      'A.5.5',
      'A.6.2.4',
      'A.6.2.6',
      'A.7.4',
      'A.7.5',
      'A.8.5',
      'A.9.2',
      'A.9.3',
      'A.10.3',
    ],
    systems: [
      { id: 'credit-score', likely: highRisk, basis: 'Annex III, point 5(b)' },
      { id: 'insurance-pricing', likely: highRisk, basis: 'Annex III, point 5(c)' },
      { id: 'fraud', likely: minimal, basis: 'Annex III, point 5(b), exception' },
      { id: 'service-bot', likely: transparency, basis: 'Art. 50(1)' },
      { id: 'claims', likely: minimal, basis: '' },
    ],
    laws: [
      { id: 'dora', items: ['8.1', 'A.6.2.6', 'A.8.4', 'A.10.2', 'A.10.3'] },
      { id: 'gdpr', items: ['A.5.4', 'A.8.2', 'A.9.3'] },
      { id: 'consumer-credit', items: ['A.7.3', 'A.8.2', 'A.9.3'] },
      { id: 'supervisors', items: ['A.6.2.4', 'A.6.2.7', '9.1', '9.2.1'] },
      { id: 'ai-act-finance', items: ['8.4', 'A.5.4', 'A.9.2'] },
    ],
  },
  healthcare: {
    examples: [
      '4.1',
      '6.1.2',
      '8.4',
      'A.3.3',
      'A.4.6',
      'A.5.4',
      'A.5.5',
      'A.6.2.4',
      'A.6.2.6',
      'A.7.3',
      'A.7.4',
      'A.7.6',
      'A.8.2',
      'A.8.4',
      'A.9.3',
      'A.9.4',
    ],
    systems: [
      { id: 'imaging', likely: product, basis: 'Art. 6(1), Annex I, Section A, 11 and 12' },
      { id: 'emergency-triage', likely: highRisk, basis: 'Annex III, point 5(d)' },
      { id: 'dictation', likely: ['transparency', 'minimal'], basis: '' },
      { id: 'symptom-chat', likely: ['high-risk-annex-i-a', 'transparency'], basis: 'Art. 6(1)' },
      { id: 'bed-planning', likely: minimal, basis: '' },
    ],
    laws: [
      { id: 'mdr', items: ['A.6.2.2', 'A.6.2.4', 'A.6.2.6', 'A.6.2.7', 'A.8.4'] },
      { id: 'gdpr', items: ['A.5.2', 'A.7.2', 'A.7.3'] },
      { id: 'ehds', items: ['A.7.3', 'A.7.5'] },
      { id: 'nis2', items: ['6.1.2', 'A.8.4', 'A.10.3'] },
      { id: 'professional', items: ['A.3.2', 'A.9.2', 'A.9.3'] },
    ],
  },
  public: {
    examples: [
      '4.2',
      '5.2',
      '8.4',
      'A.2.2',
      'A.2.3',
      'A.3.3',
      'A.5.2',
      'A.5.4',
      'A.5.5',
      'A.6.2.8',
      'A.7.4',
      'A.8.2',
      'A.8.3',
      'A.8.5',
      'A.9.2',
      'A.10.3',
    ],
    systems: [
      { id: 'benefits', likely: highRisk, basis: 'Annex III, point 5(a)' },
      { id: 'police-border', likely: highRisk, basis: 'Annex III, points 6 and 7' },
      { id: 'courts', likely: highRisk, basis: 'Annex III, point 8(a)' },
      { id: 'citizen-chat', likely: transparency, basis: 'Art. 50(1)' },
      { id: 'file-sorting', likely: minimal, basis: 'Art. 6(3)' },
    ],
    laws: [
      { id: 'fria', items: ['6.1.4', '8.4', 'A.5.4', 'A.5.5'] },
      { id: 'gdpr', items: ['A.5.4', 'A.8.2', 'A.9.3'] },
      { id: 'reasons', items: ['A.6.2.8', 'A.8.2', 'A.9.3'] },
      { id: 'procurement', items: ['A.10.2', 'A.10.3'] },
      { id: 'accessibility', items: ['A.6.2.2', 'A.8.2'] },
      { id: 'security-scheme', items: ['6.1.2', 'A.4.5'] },
    ],
  },
  industry: {
    examples: [
      '4.3',
      '6.1.2',
      '8.4',
      'A.4.5',
      'A.5.4',
      'A.5.5',
      'A.6.1.2',
      'A.6.2.2',
      'A.6.2.4',
      'A.6.2.5',
      'A.6.2.6',
      'A.6.2.8',
      'A.7.4',
      'A.9.2',
      'A.9.3',
      'A.9.4',
    ],
    systems: [
      { id: 'machine-safety', likely: sectoral, basis: 'Art. 6(1), Annex I, Section B, 21' },
      { id: 'infrastructure', likely: highRisk, basis: 'Annex III, point 2' },
      { id: 'quality-camera', likely: minimal, basis: 'Art. 6(1a)' },
      { id: 'maintenance', likely: minimal, basis: '' },
      { id: 'shift-planning', likely: highRisk, basis: 'Annex III, point 4(b)' },
    ],
    laws: [
      { id: 'machinery', items: ['A.6.2.2', 'A.6.2.4', 'A.6.2.7', 'A.9.3'] },
      { id: 'nis2', items: ['6.1.2', 'A.8.4', 'A.10.3'] },
      { id: 'cra', items: ['A.6.2.2', 'A.6.2.6', 'A.8.4'] },
      { id: 'work', items: ['7.4', 'A.5.4', 'A.9.2'] },
      { id: 'functional-safety', items: ['A.6.2.2', 'A.6.2.4', 'A.6.2.5'] },
    ],
  },
  education: {
    examples: [
      '4.2',
      '7.3',
      '8.4',
      'A.2.2',
      'A.3.3',
      'A.5.2',
      'A.5.4',
      'A.5.5',
      'A.6.2.4',
      'A.7.2',
      'A.7.4',
      'A.7.5',
      'A.8.2',
      'A.8.3',
      'A.9.2',
      'A.9.4',
      'A.10.3',
    ],
    systems: [
      { id: 'admission', likely: highRisk, basis: 'Annex III, point 3(a)' },
      { id: 'grading', likely: highRisk, basis: 'Annex III, point 3(b)' },
      { id: 'proctoring', likely: highRisk, basis: 'Annex III, point 3(d)' },
      { id: 'emotion', likely: ['prohibited'], basis: 'Art. 5(1)(f)' },
      { id: 'study-assistant', likely: transparency, basis: 'Art. 50(1)' },
    ],
    laws: [
      { id: 'gdpr', items: ['A.5.2', 'A.5.4', 'A.7.2'] },
      { id: 'fria', items: ['6.1.4', '8.4', 'A.5.4'] },
      { id: 'school-law', items: ['A.9.2', 'A.9.3', 'A.6.2.8'] },
      { id: 'child-rights', items: ['A.5.4', 'A.5.5', 'A.8.2'] },
      { id: 'accessibility', items: ['A.6.2.2', 'A.8.2'] },
    ],
  },
} as const satisfies Readonly<Record<SectorId, SectorShape>>;

export function sectorShapeOf(sector: SectorId): SectorShape {
  return sectorShapes[sector];
}

/** The items with an example: those of the first areas first, the others after them as the standard has them. */
export function examplesInOrder(sector: SectorId): readonly ItemId[] {
  const { examples } = sectorShapeOf(sector);
  const first = firstAreasOf(sector);
  const inFirst = first.flatMap((area) => examples.filter((item) => itemOf(item).area === area));
  return [...inFirst, ...examples.filter((item) => !inFirst.includes(item))];
}
