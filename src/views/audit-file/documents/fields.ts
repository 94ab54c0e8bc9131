import type { DocumentId } from '../../../content/documents.ts';

/** The ids of rows and fields of the register, for the links that lead to them. */
export const fieldId = {
  row: (document: DocumentId) => `document-${document}`,
  of: (document: DocumentId, field: string) => `document-${document}-${field}`,
};
