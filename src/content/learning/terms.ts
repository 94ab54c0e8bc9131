import type { ItemId } from '../items.ts';

/** The terms of the glossary: of management systems and audits, of the AI Act, of AI itself, and our own. */
export const termIds = [
  // The management system
  ...(['aims', 'harmonised-structure', 'scope', 'interested-party', 'ai-policy'] as const),
  ...([
    'documented-information',
    'management-review',
    'internal-audit',
    'corrective-action',
  ] as const),
  ...(['control', 'annex-a', 'statement-of-applicability', 'life-cycle', 'ai-system'] as const),
  // Risk and impact
  ...(['risk-criteria', 'risk-owner', 'risk-treatment', 'residual-risk'] as const),
  ...(['impact-assessment', 'dpia', 'fria'] as const),
  // The certificate
  ...(['accreditation', 'iaf-mla', 'certification-body', 'stage-1', 'stage-2'] as const),
  ...(['surveillance', 'recertification', 'major-nonconformity', 'minor-nonconformity'] as const),
  'observation',
  // Who does what
  ...(['provider', 'deployer', 'producer', 'customer', 'ai-subject'] as const),
  // The AI Act
  ...(['ai-act', 'digital-omnibus', 'high-risk', 'annex-iii', 'annex-iv', 'gpai'] as const),
  ...(['systemic-risk', 'conformity-assessment', 'ce-marking', 'notified-body'] as const),
  ...(['presumption-of-conformity', 'harmonised-standard', 'en-18286', 'ai-literacy'] as const),
  ...(['human-oversight', 'serious-incident'] as const),
  // Other standards
  ...(['iso-27001', 'iso-27701', 'iso-23894', 'iso-42005', 'iso-42006', 'iso-5338'] as const),
  ...(['iso-22989', 'nist-ai-rmf'] as const),
  // AI and its data
  ...(['drift', 'data-provenance', 'labelling', 'red-teaming', 'prompt-injection'] as const),
  ...([
    'hallucination',
    'explainability',
    'event-log',
    'model-card',
    'fine-tuning',
    'rag',
    'shadow-ai',
  ] as const),
  // Words of this tool
  ...(['readiness', 'evidence', 'level', 'target', 'blocker'] as const),
] as const;

export type TermId = (typeof termIds)[number];

/** What belongs beside a term. */
export interface TermLinks {
  readonly seeAlso: readonly TermId[];
  /** The items that it matters for most. */
  readonly items: readonly ItemId[];
}

export const termLinks: Readonly<Record<TermId, TermLinks>> = {
  aims: { seeAlso: ['scope', 'harmonised-structure'], items: ['4.4'] },
  'harmonised-structure': { seeAlso: ['aims', 'iso-27001'], items: [] },
  scope: { seeAlso: ['aims', 'interested-party'], items: ['4.3'] },
  'interested-party': { seeAlso: ['ai-subject', 'scope'], items: ['4.2', 'A.8.5'] },
  'ai-policy': { seeAlso: ['documented-information'], items: ['5.2', 'A.2.2', 'A.2.4'] },
  'documented-information': {
    seeAlso: ['evidence', 'blocker'],
    items: ['7.5.1', '7.5.2', '7.5.3'],
  },
  'management-review': { seeAlso: ['internal-audit'], items: ['9.3.1', '9.3.2', '9.3.3'] },
  'internal-audit': {
    seeAlso: ['management-review', 'corrective-action'],
    items: ['9.2.1', '9.2.2'],
  },
  'corrective-action': {
    seeAlso: ['major-nonconformity', 'minor-nonconformity'],
    items: ['10.2'],
  },
  control: { seeAlso: ['annex-a', 'statement-of-applicability'], items: ['6.1.3'] },
  'annex-a': { seeAlso: ['control', 'statement-of-applicability'], items: ['6.1.3'] },
  'statement-of-applicability': { seeAlso: ['annex-a', 'risk-treatment'], items: ['6.1.3'] },
  'life-cycle': { seeAlso: ['iso-5338', 'drift'], items: ['A.6.1.3', 'A.6.2.5', 'A.6.2.6'] },
  'ai-system': { seeAlso: ['scope', 'life-cycle'], items: ['4.3', 'A.4.2'] },
  'risk-criteria': { seeAlso: ['residual-risk', 'iso-23894'], items: ['6.1.1', '6.1.2'] },
  'risk-owner': { seeAlso: ['residual-risk', 'risk-treatment'], items: ['5.3', '6.1.3'] },
  'risk-treatment': {
    seeAlso: ['statement-of-applicability', 'residual-risk'],
    items: ['6.1.3', '8.3'],
  },
  'residual-risk': { seeAlso: ['risk-owner', 'risk-criteria'], items: ['6.1.3', '8.3'] },
  'impact-assessment': {
    seeAlso: ['dpia', 'fria', 'iso-42005'],
    items: ['6.1.4', '8.4', 'A.5.2', 'A.5.4'],
  },
  dpia: { seeAlso: ['impact-assessment', 'fria'], items: ['6.1.4'] },
  fria: { seeAlso: ['impact-assessment', 'dpia', 'high-risk'], items: ['A.5.4'] },
  accreditation: { seeAlso: ['certification-body', 'iaf-mla'], items: [] },
  'iaf-mla': { seeAlso: ['accreditation'], items: [] },
  'certification-body': { seeAlso: ['accreditation', 'iso-42006'], items: [] },
  'stage-1': { seeAlso: ['stage-2', 'blocker'], items: ['4.3', '6.1.3', '9.2.2'] },
  'stage-2': { seeAlso: ['stage-1', 'major-nonconformity'], items: ['9.2.1', '9.3.3'] },
  surveillance: { seeAlso: ['recertification'], items: ['10.1'] },
  recertification: { seeAlso: ['surveillance'], items: [] },
  'major-nonconformity': { seeAlso: ['minor-nonconformity', 'corrective-action'], items: ['10.2'] },
  'minor-nonconformity': { seeAlso: ['major-nonconformity', 'observation'], items: ['10.2'] },
  observation: { seeAlso: ['minor-nonconformity'], items: ['10.1'] },
  provider: { seeAlso: ['deployer', 'producer'], items: ['4.1', 'A.10.2'] },
  deployer: { seeAlso: ['provider', 'customer', 'fria'], items: ['4.1', 'A.9.2'] },
  producer: { seeAlso: ['provider', 'iso-22989'], items: ['4.1'] },
  customer: { seeAlso: ['deployer', 'iso-22989'], items: ['4.1', 'A.10.4'] },
  'ai-subject': { seeAlso: ['interested-party', 'impact-assessment'], items: ['4.2', 'A.5.4'] },
  'ai-act': { seeAlso: ['digital-omnibus', 'high-risk'], items: ['4.1', '4.2'] },
  'digital-omnibus': { seeAlso: ['ai-act'], items: ['4.1', '6.3'] },
  'high-risk': { seeAlso: ['annex-iii', 'conformity-assessment'], items: ['4.1', '6.1.4'] },
  'annex-iii': { seeAlso: ['high-risk', 'fria'], items: [] },
  'annex-iv': { seeAlso: ['high-risk', 'model-card'], items: ['A.6.2.7', 'A.6.2.3'] },
  gpai: { seeAlso: ['systemic-risk', 'fine-tuning'], items: ['A.10.3'] },
  'systemic-risk': { seeAlso: ['gpai'], items: [] },
  'conformity-assessment': { seeAlso: ['notified-body', 'ce-marking'], items: [] },
  'ce-marking': { seeAlso: ['conformity-assessment'], items: [] },
  'notified-body': { seeAlso: ['conformity-assessment', 'certification-body'], items: [] },
  'presumption-of-conformity': { seeAlso: ['harmonised-standard', 'en-18286'], items: [] },
  'harmonised-standard': { seeAlso: ['presumption-of-conformity', 'en-18286'], items: [] },
  'en-18286': { seeAlso: ['harmonised-standard'], items: [] },
  'ai-literacy': { seeAlso: ['ai-act'], items: ['7.2', '7.3', 'A.4.6'] },
  'human-oversight': {
    seeAlso: ['explainability', 'high-risk'],
    items: ['A.9.2', 'A.9.3', 'A.6.2.2'],
  },
  'serious-incident': { seeAlso: ['event-log'], items: ['A.8.4', '10.2'] },
  'iso-27001': { seeAlso: ['harmonised-structure', 'iso-27701'], items: [] },
  'iso-27701': { seeAlso: ['iso-27001', 'dpia'], items: [] },
  'iso-23894': { seeAlso: ['risk-criteria', 'iso-42005'], items: ['6.1.2', '8.2'] },
  'iso-42005': { seeAlso: ['impact-assessment'], items: ['6.1.4', 'A.5.2'] },
  'iso-42006': { seeAlso: ['certification-body', 'accreditation'], items: [] },
  'iso-5338': { seeAlso: ['life-cycle'], items: ['A.6.1.3'] },
  'iso-22989': { seeAlso: ['producer', 'customer', 'ai-subject'], items: ['4.1'] },
  'nist-ai-rmf': { seeAlso: ['iso-23894'], items: [] },
  drift: { seeAlso: ['life-cycle', 'event-log'], items: ['A.6.2.6', '9.1'] },
  'data-provenance': { seeAlso: ['labelling'], items: ['A.7.5', 'A.7.3'] },
  labelling: { seeAlso: ['data-provenance'], items: ['A.7.6', 'A.7.4'] },
  'red-teaming': { seeAlso: ['prompt-injection'], items: ['A.6.2.4'] },
  'prompt-injection': { seeAlso: ['red-teaming', 'rag'], items: ['A.6.2.4', 'A.6.2.6'] },
  hallucination: { seeAlso: ['rag', 'human-oversight'], items: ['A.6.2.4', 'A.8.2'] },
  explainability: { seeAlso: ['human-oversight'], items: ['A.8.2', 'A.5.4'] },
  'event-log': { seeAlso: ['drift', 'serious-incident'], items: ['A.6.2.8'] },
  'model-card': { seeAlso: ['annex-iv'], items: ['A.6.2.7', 'A.8.2'] },
  'fine-tuning': { seeAlso: ['rag', 'gpai'], items: ['A.6.1.3', 'A.7.2'] },
  rag: { seeAlso: ['fine-tuning', 'prompt-injection'], items: ['A.4.3', 'A.7.4'] },
  'shadow-ai': { seeAlso: ['scope', 'ai-system'], items: ['A.9.2', 'A.4.2'] },
  readiness: { seeAlso: ['level', 'evidence', 'blocker'], items: [] },
  evidence: { seeAlso: ['documented-information', 'readiness'], items: [] },
  level: { seeAlso: ['target', 'readiness'], items: [] },
  target: { seeAlso: ['level'], items: [] },
  blocker: { seeAlso: ['stage-1', 'documented-information'], items: [] },
};

export function isTermId(value: string): value is TermId {
  return (termIds as readonly string[]).includes(value);
}
