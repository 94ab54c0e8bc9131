import type { ClassificationAnswers } from '../ai-act/classification/facts.ts';
import type { OperatorRole, RiskClass } from '../ai-act/types.ts';
import type { DocumentId } from '../documents.ts';
import type { ControlId, ItemId } from '../items.ts';
import type { FitQuestionId } from '../fit/questions.ts';
import type { PhaseId } from '../plan/phases.ts';
import type { QuickQuestionId } from '../quick/questions.ts';
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
  readonly version: string;
  readonly date: string;
  readonly reviewDate: string;
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

export type ExampleDriver = 'risk' | 'law' | 'contract' | 'good-practice';

interface Stamps {
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ExampleSoaEntry extends Stamps {
  readonly id: ControlId;
  readonly reason: string;
  readonly drivers: readonly ExampleDriver[];
  readonly reviewDate: string;
}

export interface ExampleOwnControl extends Stamps {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly reason: string;
  readonly drivers: readonly ExampleDriver[];
  readonly state: 'planned' | 'partly' | 'in-place';
  readonly owner: string;
  readonly evidence: string;
  readonly evidenceDate: string;
  readonly reviewDate: string;
}

export interface ExampleSoaRow {
  readonly reference: string;
  readonly title: string;
  readonly applies: boolean | null;
  readonly reason: string;
  readonly drivers: readonly ExampleDriver[];
  readonly level: number | null;
  readonly owner: string;
  readonly reviewDate: string;
}

export interface ExampleSoaVersion extends Stamps {
  readonly id: string;
  readonly version: string;
  readonly date: string;
  readonly approver: string;
  readonly note: string;
  readonly rows: readonly ExampleSoaRow[];
}

export interface ExampleFinding extends Stamps {
  readonly id: string;
  readonly potential: string;
  readonly origin: 'self-assessment' | 'internal-audit' | 'incident' | 'monitoring' | 'complaint';
  readonly grade: 'major' | 'minor' | 'observation' | 'opportunity';
  readonly title: string;
  readonly description: string;
  readonly item: ItemId | null;
  readonly cause: string;
  readonly correction: string;
  readonly correctiveAction: string;
  readonly effectiveness: string;
  readonly acceptance: string;
  readonly owner: string;
  readonly openedOn: string;
  readonly dueDate: string;
  readonly closedOn: string;
  readonly state: 'open' | 'accepted' | 'in-work' | 'closed';
}

export interface ExamplePlanEntry extends Stamps {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly item: ItemId | null;
  readonly phase: PhaseId | null;
  readonly effortDays: number | null;
  readonly after: readonly string[];
  readonly place: number | null;
  readonly owner: string;
  readonly startDate: string;
  readonly dueDate: string;
  readonly state: 'open' | 'in-work' | 'done' | 'dropped';
}

export interface ExampleTraining extends Stamps {
  readonly id: string;
  readonly date: string;
  readonly trained: number;
  readonly affected: number;
  readonly note: string;
}

export interface ExampleSnapshot extends Stamps {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly kind: 'kept' | 'round';
  readonly day: string;
  readonly target: 3;
  readonly answers: Readonly<Record<ItemId, ExampleAnswer>>;
  readonly documents: Readonly<Record<DocumentId, ExampleDocument>>;
  readonly quickAnswers: ExampleQuickAnswers;
  readonly kpis: {
    readonly controlsInPlace: number | null;
    readonly systemsAssessed: number | null;
    readonly internalMinors: number | null;
    readonly externalMinors: number | null;
    readonly majorDays: number | null;
    readonly minorDays: number | null;
    readonly trained: number | null;
    readonly maturity: number | null;
  };
}

export interface ExampleSoaHead {
  readonly version: string;
  readonly date: string;
  readonly approver: string;
  readonly updatedAt: string;
}

export interface ExamplePlanSettings {
  readonly startDate: string;
  readonly people: number;
  readonly daysPerWeek: number;
  readonly bestCase: number;
  readonly worstCase: number;
  readonly weeksOfOperation: number;
  readonly weeksToStageOne: number;
  readonly weeksToStageTwo: number;
  readonly updatedAt: string;
}

/** The example was assessed in full, so nothing was said in the quick check. */
export type ExampleQuickAnswers = Readonly<Record<QuickQuestionId, null>> & {
  readonly updatedAt: string;
};

export type ExampleFitAnswers = Readonly<Record<FitQuestionId, 'yes' | 'partly' | 'no'>> & {
  readonly updatedAt: string;
};

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
  readonly soaHead: ExampleSoaHead;
  readonly planSettings: ExamplePlanSettings;
  readonly quickAnswers: ExampleQuickAnswers;
  readonly fitAnswers: ExampleFitAnswers;
  readonly soaEntries: readonly ExampleSoaEntry[];
  readonly ownControls: readonly ExampleOwnControl[];
  readonly soaVersions: readonly ExampleSoaVersion[];
  readonly findings: readonly ExampleFinding[];
  readonly planEntries: readonly ExamplePlanEntry[];
  readonly training: readonly ExampleTraining[];
  readonly snapshots: readonly ExampleSnapshot[];
}
