/**
 * What the catalogue was checked with, besides the law: the sources of the law stand in `ai-act/law.ts`.
 * An address is only given where it is the publisher's own.
 */
export const standardSources = [
  { id: 'iso-42001', url: 'https://www.iso.org/standard/81230.html' },
  { id: 'catalogues', url: null },
  { id: 'companions', url: null },
  { id: 'audit-practice', url: null },
  { id: 'guides', url: null },
  { id: 'nist', url: 'https://www.nist.gov/itl/ai-risk-management-framework' },
  { id: 'owasp', url: 'https://genai.owasp.org/' },
  { id: 'atlas', url: 'https://atlas.mitre.org/' },
  { id: 'own', url: null },
] as const;

export type StandardSourceId = (typeof standardSources)[number]['id'];
