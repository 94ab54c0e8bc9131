import { itemIds, itemOf, type HeadStart, type ItemId } from '../items.ts';

/** What ISO/IEC 27001 and ISO/IEC 42001 are compared by. */
export const comparisonRowIds = [
  'protects',
  'object',
  'structure',
  'risk',
  'impact',
  'annex-a',
  'statement',
  'roles',
  'life-cycle',
  'data',
  'suppliers',
  'people',
  'incidents',
  'certificate',
] as const;
export type ComparisonRowId = (typeof comparisonRowIds)[number];

/** From what carries over to what has no counterpart. */
export const headStarts = ['reuse', 'extend', 'new'] as const satisfies readonly HeadStart[];

/** The items by what an ISO/IEC 27001:2022 system already gives, in the standard's order. */
export const itemsByHeadStart: Readonly<Record<HeadStart, readonly ItemId[]>> = {
  reuse: itemsWith('reuse'),
  extend: itemsWith('extend'),
  new: itemsWith('new'),
};

function itemsWith(verdict: HeadStart): readonly ItemId[] {
  return itemIds.filter((id) => itemOf(id).iso27001.verdict === verdict);
}

/** The frameworks that are named beside ISO/IEC 42001. */
export const frameworkIds = [
  'iso-42001',
  'iso-27001',
  'eu-ai-act',
  'nist-ai-rmf',
  'owasp-llm',
  'mitre-atlas',
  'oecd',
] as const;
export type ComparedFrameworkId = (typeof frameworkIds)[number];
