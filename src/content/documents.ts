import type { ItemId } from './items.ts';

/**
 * Whether a document's absence makes a certification audit pointless.
 * `approved`: open until it is approved. `started`: open only while nothing exists, since Stage 1 accepts
 * what is planned or begun (reference: mandatory documented information, "yes if none at all").
 */
export type Blocking = 'approved' | 'started';

interface DocumentShape {
  readonly id: string;
  /** Items that make it mandatory. It is applicable while one of them is. */
  readonly items: readonly ItemId[];
  /** A document is kept current; a record is evidence that is retained. */
  readonly kind: 'document' | 'record';
  readonly blocks?: Blocking;
}

/**
 * Documented information: the 19 pieces that clauses 4 to 10 make mandatory, then what the applicable
 * controls of Annex A add. A document two items ask for (the AI policy: 5.2 and A.2.2) is kept once.
 */
export const documents = [
  { id: 'aims-scope', items: ['4.3'], kind: 'document', blocks: 'approved' },
  { id: 'ai-policy', items: ['5.2', 'A.2.2'], kind: 'document', blocks: 'approved' },
  { id: 'risk-criteria-and-actions', items: ['6.1.1'], kind: 'record', blocks: 'approved' },
  { id: 'risk-assessment-process', items: ['6.1.2'], kind: 'document', blocks: 'approved' },
  { id: 'risk-treatment-process', items: ['6.1.3'], kind: 'document', blocks: 'approved' },
  { id: 'statement-of-applicability', items: ['6.1.3'], kind: 'document', blocks: 'approved' },
  { id: 'risk-treatment-plan', items: ['6.1.3'], kind: 'document', blocks: 'approved' },
  {
    id: 'impact-assessment-process',
    items: ['6.1.4', 'A.5.2'],
    kind: 'document',
    blocks: 'approved',
  },
  { id: 'ai-objectives', items: ['6.2'], kind: 'document', blocks: 'approved' },
  { id: 'competence-evidence', items: ['7.2'], kind: 'record' },
  { id: 'document-master-list', items: ['7.5.1', '7.5.3'], kind: 'document' },
  { id: 'operation-evidence', items: ['8.1'], kind: 'record' },
  { id: 'risk-assessment-results', items: ['8.2'], kind: 'record', blocks: 'started' },
  { id: 'risk-treatment-results', items: ['8.3'], kind: 'record' },
  { id: 'impact-assessment-results', items: ['8.4', 'A.5.3'], kind: 'record', blocks: 'started' },
  { id: 'monitoring-results', items: ['9.1'], kind: 'record' },
  { id: 'audit-programme-and-results', items: ['9.2.2'], kind: 'record', blocks: 'started' },
  { id: 'management-review-results', items: ['9.3.3'], kind: 'record', blocks: 'started' },
  { id: 'nonconformity-records', items: ['10.2'], kind: 'record' },
  { id: 'ai-roles-matrix', items: ['A.3.2'], kind: 'document' },
  { id: 'concerns-procedure', items: ['A.3.3'], kind: 'document' },
  { id: 'ai-resource-inventory', items: ['A.4.2'], kind: 'document' },
  { id: 'data-resource-register', items: ['A.4.3'], kind: 'document' },
  { id: 'tooling-list', items: ['A.4.4'], kind: 'document' },
  { id: 'computing-resource-record', items: ['A.4.5'], kind: 'record' },
  { id: 'human-resource-record', items: ['A.4.6'], kind: 'record' },
  { id: 'people-impact-section', items: ['A.5.4'], kind: 'record' },
  { id: 'societal-impact-section', items: ['A.5.5'], kind: 'record' },
  { id: 'development-objectives', items: ['A.6.1.2'], kind: 'document' },
  { id: 'development-process', items: ['A.6.1.3'], kind: 'document' },
  { id: 'system-specification', items: ['A.6.2.2'], kind: 'document' },
  { id: 'design-record', items: ['A.6.2.3'], kind: 'record' },
  { id: 'verification-plan-and-reports', items: ['A.6.2.4'], kind: 'document' },
  { id: 'deployment-plan', items: ['A.6.2.5'], kind: 'document' },
  { id: 'operation-runbook', items: ['A.6.2.6'], kind: 'document' },
  { id: 'technical-documentation', items: ['A.6.2.7'], kind: 'document' },
  { id: 'logging-specification', items: ['A.6.2.8'], kind: 'document' },
  { id: 'data-management-procedure', items: ['A.7.2'], kind: 'document' },
  { id: 'data-acquisition-records', items: ['A.7.3'], kind: 'record' },
  { id: 'data-quality-criteria', items: ['A.7.4'], kind: 'document' },
  { id: 'data-provenance-record', items: ['A.7.5'], kind: 'record' },
  { id: 'data-preparation-criteria', items: ['A.7.6'], kind: 'document' },
  { id: 'user-information', items: ['A.8.2'], kind: 'document' },
  { id: 'external-reporting-channel', items: ['A.8.3'], kind: 'document' },
  { id: 'incident-communication-plan', items: ['A.8.4'], kind: 'document' },
  { id: 'reporting-duty-register', items: ['A.8.5'], kind: 'document' },
  { id: 'responsible-use-procedure', items: ['A.9.2'], kind: 'document' },
  { id: 'responsible-use-objectives', items: ['A.9.3'], kind: 'document' },
  { id: 'responsibility-allocation', items: ['A.10.2'], kind: 'document' },
  { id: 'supplier-process', items: ['A.10.3'], kind: 'document' },
] as const satisfies readonly DocumentShape[];

export type DocumentId = (typeof documents)[number]['id'];

export type MandatoryDocument = DocumentShape & { readonly id: DocumentId };

const known: ReadonlySet<string> = new Set(documents.map((document) => document.id));

export function isDocumentId(value: string): value is DocumentId {
  return known.has(value);
}

const byItem = new Map<ItemId, MandatoryDocument[]>();
for (const document of documents as readonly MandatoryDocument[]) {
  for (const item of document.items) byItem.set(item, [...(byItem.get(item) ?? []), document]);
}

/** The documents an item makes mandatory, in register order; none for most leadership and planning items. */
export function documentsOf(item: ItemId): readonly MandatoryDocument[] {
  return byItem.get(item) ?? [];
}

/** The item where a document is first asked for. */
export function firstItemOf(id: DocumentId): ItemId {
  return (documents.find((document) => document.id === id) as MandatoryDocument).items[0] as ItemId;
}
