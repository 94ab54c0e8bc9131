import type { TermTexts } from '../../../learning/types.ts';
import { certificateTerms } from './certificate.ts';
import { lawTerms } from './law.ts';
import { managementTerms } from './management.ts';
import { technologyTerms } from './technology.ts';

/** The glossary in English. */
export const terms: TermTexts = {
  ...managementTerms,
  ...certificateTerms,
  ...lawTerms,
  ...technologyTerms,
};
