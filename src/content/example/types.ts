import type { ClassificationAnswers } from '../ai-act/classification/facts.ts';
import type { OperatorRole, RiskClass } from '../ai-act/types.ts';
import type { DocumentId } from '../documents.ts';
import type { ItemId } from '../items.ts';
import type { ImpactDimension, ReviewTrigger } from '../systems/impact.ts';
import type { RiskFamily, RiskSource } from '../systems/risks.ts';

/** The shapes of core's Assessment as far as the example fills them. Content may not import core. */
export interface ExampleEvidence {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  readonly date: string;
}

export interface ExampleAnswer {
  readonly choice: 0 | 1 | 2 | 3 | 4 | 5 | 'unknown' | 'excluded';
  readonly justification: string;
  readonly evidence: readonly ExampleEvidence[];
  readonly note: string;
  readonly owner: string;
  readonly dueDate: string;
  readonly flagged: boolean;
  readonly updatedAt: string;
}

export interface ExampleDocument {
  readonly state: 'unknown' | 'missing' | 'draft' | 'approved';
  readonly location: string;
  readonly date: string;
  readonly owner: string;
  readonly updatedAt: string;
}

export interface ExampleProfile {
  readonly name: string;
  readonly sector: 'software';
  readonly size: '10-49';
  readonly country: string;
  readonly activities: readonly ('develops' | 'provides' | 'uses')[];
  readonly isoRoles: readonly ('provider' | 'producer' | 'customer' | 'partner' | 'subject')[];
  readonly operatorRoles: readonly OperatorRole[];
  readonly riskClasses: readonly RiskClass[];
  readonly certifications: readonly 'iso-27001'[];
  readonly goal: 'certify';
  readonly target: 3;
}

type Step = 1 | 2 | 3 | 4 | 5 | null;

export interface ExampleRated {
  readonly likelihood: Step;
  readonly severity: Step;
}

export interface ExampleDimension {
  readonly benefit: string;
  readonly harm: string;
  readonly inherent: ExampleRated;
  readonly measures: string;
  readonly residual: ExampleRated;
}

export interface ExampleImpact {
  readonly intendedUse: string;
  readonly periodAndFrequency: string;
  readonly affected: string;
  readonly misuse: string;
  readonly failures: string;
  readonly dimensions: Readonly<Partial<Record<ImpactDimension, ExampleDimension>>>;
  readonly oversight: string;
  readonly response: string;
  readonly decision: 'go' | 'go-with-conditions' | 'stop' | null;
  readonly conditions: string;
  readonly approver: string;
  readonly approvedOn: string;
  readonly nextReview: string;
  readonly triggers: readonly ReviewTrigger[];
}

export interface ExampleRisk {
  readonly id: string;
  readonly title: string;
  readonly family: RiskFamily;
  readonly source: RiskSource;
  readonly description: string;
  readonly inherent: ExampleRated;
  readonly treatment: 'reduce' | 'avoid' | 'share' | 'accept' | null;
  readonly measures: string;
  readonly residual: ExampleRated;
  readonly items: readonly ItemId[];
  readonly owner: string;
  readonly dueDate: string;
  readonly state: 'open' | 'in-treatment' | 'treated' | 'accepted';
}

export interface ExampleSystem {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly owner: string;
  readonly origin: 'own' | 'bought' | 'built-on';
  readonly vendor: string;
  readonly suppliers: string;
  readonly stage: 'trial' | 'in-use';
  readonly inScope: boolean;
  readonly affectedGroups: readonly ('applicants' | 'business-customers' | 'consumers' | 'staff')[];
  readonly dataCategories: readonly ('business' | 'contact' | 'employment' | 'other-sensitive')[];
  readonly availableSince: string;
  readonly note: string;
  readonly classification: ClassificationAnswers;
  readonly impact: ExampleImpact;
  readonly risks: readonly ExampleRisk[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ExampleAssessment {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly example: true;
  readonly profile: ExampleProfile;
  readonly answers: Readonly<Record<ItemId, ExampleAnswer>>;
  readonly documents: Readonly<Record<DocumentId, ExampleDocument>>;
  readonly systems: readonly ExampleSystem[];
  readonly dismissedOffers: readonly string[];
}
