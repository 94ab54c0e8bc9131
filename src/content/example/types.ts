import type { OperatorRole, RiskClass } from '../ai-act/types.ts';
import type { DocumentId } from '../documents.ts';
import type { ItemId } from '../items.ts';

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

export interface ExampleAssessment {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly example: true;
  readonly profile: ExampleProfile;
  readonly answers: Readonly<Record<ItemId, ExampleAnswer>>;
  readonly documents: Readonly<Record<DocumentId, ExampleDocument>>;
}
