import type { ClassificationAnswers } from '../../content/ai-act/classification/facts.ts';
import type { ImpactDimension, ReviewTrigger } from '../../content/systems/impact.ts';
import type { RiskFamily, RiskSource } from '../../content/systems/risks.ts';
import type { ItemId } from '../../content/items.ts';

/** Where a system comes from: built here, bought or hired whole, or built here on somebody else's model. */
export const origins = ['own', 'bought', 'built-on'] as const;
export type Origin = (typeof origins)[number];

export const lifeCycleStages = ['idea', 'development', 'trial', 'in-use', 'retired'] as const;
export type LifeCycleStage = (typeof lifeCycleStages)[number];

/** Who feels what the system does. */
export const affectedGroups = [
  'staff',
  'applicants',
  'business-customers',
  'consumers',
  'patients',
  'students',
  'citizens',
  'children',
  'vulnerable',
  'bystanders',
] as const;
export type AffectedGroup = (typeof affectedGroups)[number];

export const dataCategories = [
  'none-personal',
  'business',
  'contact',
  'behaviour',
  'financial',
  'employment',
  'health',
  'biometric',
  'other-sensitive',
  'location',
  'children',
] as const;
export type DataCategory = (typeof dataCategories)[number];

/** Likelihood or severity, 1 lowest to 5 highest. */
export type Rating = 1 | 2 | 3 | 4 | 5;
export const ratings: readonly Rating[] = [1, 2, 3, 4, 5];

/** How likely and how bad; null while nobody has said. */
export interface Rated {
  readonly likelihood: Rating | null;
  readonly severity: Rating | null;
}

/** One dimension of an impact assessment: good and bad, before and after what is done about it. */
export interface DimensionEntry {
  readonly benefit: string;
  readonly harm: string;
  readonly inherent: Rated;
  readonly measures: string;
  readonly residual: Rated;
}

export const impactDecisions = ['go', 'go-with-conditions', 'stop'] as const;
export type ImpactDecision = (typeof impactDecisions)[number];

/** The impact assessment of one system (ISO/IEC 42001 clauses 6.1.4 and 8.4, controls A.5.2 to A.5.5). */
export interface ImpactAssessment {
  /** Process in which it is used, and what for: Art. 27(1)(a). */
  readonly intendedUse: string;
  /** How long and how often: Art. 27(1)(b). */
  readonly periodAndFrequency: string;
  /** People and groups affected: Art. 27(1)(c). */
  readonly affected: string;
  readonly misuse: string;
  readonly failures: string;
  readonly dimensions: Readonly<Partial<Record<ImpactDimension, DimensionEntry>>>;
  /** Art. 27(1)(e). */
  readonly oversight: string;
  /** What happens when a risk comes true, who decides, where to complain: Art. 27(1)(f). */
  readonly response: string;
  readonly decision: ImpactDecision | null;
  readonly conditions: string;
  readonly approver: string;
  /** ISO date of the decision, or empty. */
  readonly approvedOn: string;
  /** ISO date, or empty. */
  readonly nextReview: string;
  /** What has happened since the decision that makes it due again. */
  readonly triggers: readonly ReviewTrigger[];
}

export const treatments = ['reduce', 'avoid', 'share', 'accept'] as const;
export type Treatment = (typeof treatments)[number];

export const riskStates = ['open', 'in-treatment', 'treated', 'accepted'] as const;
export type RiskState = (typeof riskStates)[number];

/** One row of a system's risk register (clauses 6.1.2, 6.1.3, 8.2, 8.3). */
export interface Risk {
  readonly id: string;
  readonly title: string;
  readonly family: RiskFamily | null;
  readonly source: RiskSource | null;
  readonly description: string;
  readonly inherent: Rated;
  readonly treatment: Treatment | null;
  readonly measures: string;
  readonly residual: Rated;
  /** Requirements and controls that carry the treatment. */
  readonly items: readonly ItemId[];
  readonly owner: string;
  /** ISO date, or empty. */
  readonly dueDate: string;
  readonly state: RiskState;
}

/** One AI system of the organisation, with all that was said about it. */
export interface AiSystem {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly owner: string;
  readonly origin: Origin | null;
  readonly vendor: string;
  /** Models and suppliers behind it. */
  readonly suppliers: string;
  readonly stage: LifeCycleStage | null;
  /** Inside the scope of the management system; null while undecided. */
  readonly inScope: boolean | null;
  readonly affectedGroups: readonly AffectedGroup[];
  readonly dataCategories: readonly DataCategory[];
  /** ISO date since which it is on the market or in use, or empty. */
  readonly availableSince: string;
  readonly note: string;
  readonly classification: ClassificationAnswers;
  readonly impact: ImpactAssessment;
  readonly risks: readonly Risk[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Systems that one assessment holds at most; a register beyond it belongs into several checks. */
export const systemLimit = 1000;
/** Risks that one system holds at most. */
export const riskLimit = 200;

export const emptyRated: Rated = { likelihood: null, severity: null };

export const emptyDimension: DimensionEntry = {
  benefit: '',
  harm: '',
  inherent: emptyRated,
  measures: '',
  residual: emptyRated,
};

export const emptyImpact: ImpactAssessment = {
  intendedUse: '',
  periodAndFrequency: '',
  affected: '',
  misuse: '',
  failures: '',
  dimensions: {},
  oversight: '',
  response: '',
  decision: null,
  conditions: '',
  approver: '',
  approvedOn: '',
  nextReview: '',
  triggers: [],
};

/** A new system about which only the name is known. `now` is an ISO timestamp. */
export function newSystem(id: string, name: string, now: string): AiSystem {
  return {
    id,
    name,
    purpose: '',
    owner: '',
    origin: null,
    vendor: '',
    suppliers: '',
    stage: null,
    inScope: null,
    affectedGroups: [],
    dataCategories: [],
    availableSince: '',
    note: '',
    classification: {},
    impact: emptyImpact,
    risks: [],
    createdAt: now,
    updatedAt: now,
  };
}

export function newRisk(id: string, title: string): Risk {
  return {
    id,
    title,
    family: null,
    source: null,
    description: '',
    inherent: emptyRated,
    treatment: null,
    measures: '',
    residual: emptyRated,
    items: [],
    owner: '',
    dueDate: '',
    state: 'open',
  };
}

/** In use, or far enough that people meet it: what the law and an auditor look at. */
export function isLive(system: AiSystem): boolean {
  return system.stage !== 'retired' && system.stage !== 'idea';
}
