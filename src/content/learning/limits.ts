import type { Place } from './types.ts';

/** What this tool is not, the likeliest misunderstandings first; with where to read on. */
export const limitIds = [
  'certificate',
  'legal-advice',
  'presumption',
  'text-of-the-standard',
  'affiliated',
  'reach',
  'finding',
  'server',
  'unseen',
  'dated',
] as const;
export type LimitId = (typeof limitIds)[number];

export const limitPlaces: Readonly<Record<LimitId, Place | null>> = {
  certificate: 'questions',
  'legal-advice': null,
  presumption: 'questions',
  'text-of-the-standard': 'sources',
  affiliated: null,
  reach: 'method',
  finding: 'method',
  server: 'privacy',
  unseen: null,
  dated: 'sources',
};
