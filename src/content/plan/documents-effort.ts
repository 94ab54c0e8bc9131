import type { DocumentId } from '../documents.ts';

/**
 * Working days of one person to write a document from nothing, and to get it reviewed and approved, in a
 * company of 50 to 249 people. A record counts what it takes to set it up and to hold its first entries; the
 * work that it tells of stands with its item (`effort.ts`). Our judgement, document by document.
 */
export interface DocumentEffort {
  readonly write: number;
  readonly approve: number;
  /** Days to write that are left where an ISO/IEC 27001 system has one to extend or to reuse. */
  readonly writeWithIso27001?: number;
}

export const documentEfforts = {
  'aims-scope': { write: 0.75, approve: 0.25, writeWithIso27001: 0.5 },
  'ai-policy': { write: 1, approve: 0.5 },
  'risk-criteria-and-actions': { write: 1, approve: 0.5, writeWithIso27001: 0.5 },
  'risk-assessment-process': { write: 1.5, approve: 0.25, writeWithIso27001: 0.5 },
  'risk-treatment-process': { write: 1, approve: 0.25, writeWithIso27001: 0.4 },
  'statement-of-applicability': { write: 2, approve: 0.5, writeWithIso27001: 1.25 },
  'risk-treatment-plan': { write: 1, approve: 0.5, writeWithIso27001: 0.5 },
  'impact-assessment-process': { write: 1.25, approve: 0.25 },
  'ai-objectives': { write: 0.75, approve: 0.25, writeWithIso27001: 0.5 },
  'competence-evidence': { write: 0.75, approve: 0.1, writeWithIso27001: 0.3 },
  'document-master-list': { write: 0.75, approve: 0.1, writeWithIso27001: 0.1 },
  'operation-evidence': { write: 0.75, approve: 0.1, writeWithIso27001: 0.3 },
  'risk-assessment-results': { write: 0.5, approve: 0.25, writeWithIso27001: 0.25 },
  'risk-treatment-results': { write: 0.5, approve: 0.1, writeWithIso27001: 0.25 },
  'impact-assessment-results': { write: 0.5, approve: 0.25 },
  'monitoring-results': { write: 0.75, approve: 0.1, writeWithIso27001: 0.4 },
  'audit-programme-and-results': { write: 0.75, approve: 0.25, writeWithIso27001: 0.25 },
  'management-review-results': { write: 0.5, approve: 0.25, writeWithIso27001: 0.1 },
  'nonconformity-records': { write: 0.5, approve: 0.1, writeWithIso27001: 0.1 },
  'ai-roles-matrix': { write: 0.5, approve: 0.25, writeWithIso27001: 0.3 },
  'concerns-procedure': { write: 0.75, approve: 0.25, writeWithIso27001: 0.4 },
  'ai-resource-inventory': { write: 1, approve: 0.1, writeWithIso27001: 0.5 },
  'data-resource-register': { write: 0.75, approve: 0.1 },
  'tooling-list': { write: 0.4, approve: 0.1 },
  'computing-resource-record': { write: 0.4, approve: 0.1 },
  'human-resource-record': { write: 0.5, approve: 0.1, writeWithIso27001: 0.25 },
  'people-impact-section': { write: 0.5, approve: 0.1 },
  'societal-impact-section': { write: 0.4, approve: 0.1 },
  'development-objectives': { write: 0.5, approve: 0.25, writeWithIso27001: 0.4 },
  'development-process': { write: 1.25, approve: 0.25, writeWithIso27001: 0.5 },
  'system-specification': { write: 0.75, approve: 0.25, writeWithIso27001: 0.4 },
  'design-record': { write: 0.75, approve: 0.1, writeWithIso27001: 0.4 },
  'verification-plan-and-reports': { write: 1, approve: 0.25, writeWithIso27001: 0.5 },
  'deployment-plan': { write: 0.5, approve: 0.25, writeWithIso27001: 0.25 },
  'operation-runbook': { write: 1, approve: 0.1, writeWithIso27001: 0.4 },
  'technical-documentation': { write: 1, approve: 0.25, writeWithIso27001: 0.5 },
  'logging-specification': { write: 0.75, approve: 0.1, writeWithIso27001: 0.3 },
  'data-management-procedure': { write: 1, approve: 0.25 },
  'data-acquisition-records': { write: 0.5, approve: 0.1 },
  'data-quality-criteria': { write: 0.75, approve: 0.25 },
  'data-provenance-record': { write: 0.75, approve: 0.1 },
  'data-preparation-criteria': { write: 0.5, approve: 0.1 },
  'user-information': { write: 0.75, approve: 0.25 },
  'external-reporting-channel': { write: 0.5, approve: 0.1 },
  'incident-communication-plan': { write: 0.75, approve: 0.25, writeWithIso27001: 0.4 },
  'reporting-duty-register': { write: 0.75, approve: 0.1 },
  'responsible-use-procedure': { write: 1, approve: 0.25, writeWithIso27001: 0.6 },
  'responsible-use-objectives': { write: 0.5, approve: 0.25 },
  'responsibility-allocation': { write: 0.75, approve: 0.25, writeWithIso27001: 0.5 },
  'supplier-process': { write: 0.75, approve: 0.25, writeWithIso27001: 0.25 },
} as const satisfies Readonly<Record<DocumentId, DocumentEffort>>;

export function documentEffortOf(document: DocumentId): DocumentEffort {
  return documentEfforts[document];
}
