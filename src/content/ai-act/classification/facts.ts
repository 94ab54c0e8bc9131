/**
 * The facts that decide the class of one AI system under the EU AI Act. Each is a yes, a no or an unsure;
 * a question (pages.ts) asks one or several of them at once.
 */

/** The product laws of Annex I as amended: point 1 of Section A is deleted, machinery is point 21 of B. */
export const productActRows = [
  { point: 2, section: 'A' },
  { point: 3, section: 'A' },
  { point: 4, section: 'A' },
  { point: 5, section: 'A' },
  { point: 6, section: 'A' },
  { point: 7, section: 'A' },
  { point: 8, section: 'A' },
  { point: 9, section: 'A' },
  { point: 10, section: 'A' },
  { point: 11, section: 'A' },
  { point: 12, section: 'A' },
  { point: 13, section: 'B' },
  { point: 14, section: 'B' },
  { point: 15, section: 'B' },
  { point: 16, section: 'B' },
  { point: 17, section: 'B' },
  { point: 18, section: 'B' },
  { point: 19, section: 'B' },
  { point: 20, section: 'B' },
  { point: 21, section: 'B' },
] as const;
export type ProductAct = (typeof productActRows)[number]['point'];

/** The ten practices of Art. 5(1). `ba` and `bb` came with Regulation (EU) 2026/1744. */
export const practices = ['a', 'b', 'ba', 'bb', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type Practice = (typeof practices)[number];

/** The 25 uses of Annex III, in its eight areas. Point 2 is a single use. */
export const annexThreeUses = [
  '1a',
  '1b',
  '1c',
  '2',
  '3a',
  '3b',
  '3c',
  '3d',
  '4a',
  '4b',
  '5a',
  '5b',
  '5c',
  '5d',
  '6a',
  '6b',
  '6c',
  '6d',
  '6e',
  '7a',
  '7b',
  '7c',
  '7d',
  '8a',
  '8b',
] as const;
export type AnnexThreeUse = (typeof annexThreeUses)[number];

export const annexThreeAreas = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
export type AnnexThreeArea = (typeof annexThreeAreas)[number];

export function areaOfUse(use: AnnexThreeUse): AnnexThreeArea {
  return use[0] as AnnexThreeArea;
}

/** The uses at work and in education, where inferring emotions is prohibited (Art. 5(1)(f)). */
export const workOrEducation = ['3a', '3b', '3c', '3d', '4a', '4b'] as const;

/** What is asked anew for each matching use: Art. 6(3) looks at one use at a time. */
export const useAspects = [
  /** Profiling of people: no way out of Annex III. */
  'profiles',
  /** No significant risk to health, safety or rights, and no material influence on decisions. */
  'harmless',
  /** The four conditions of Art. 6(3), second subparagraph. */
  'narrow-task',
  'improves-finished-work',
  'spots-patterns',
  'prepares-assessment',
] as const;
export type UseAspect = (typeof useAspects)[number];

/** Facts that stand alone, in the order of the questions. */
const singleFacts = [
  'is-model',
  'is-ai',
  'role-provider',
  'role-deployer',
  'role-importer',
  'role-distributor',
  'role-representative',
  'role-manufacturer',
  'private-use-only',
  'on-union-market',
  'deployer-in-union',
  'output-used-in-union',
  'in-product-in-union',
  'only-military',
  'third-country-cooperation',
  'only-research',
  'before-market',
  'open-source',
  'safety-component-a',
  'safety-component-b',
  'third-party-assessment-a',
  'third-party-assessment-b',
  'emotions-allowed',
  'rebranded',
  'substantially-changed',
  'repurposed',
  'product-under-own-name',
  'talks-to-people',
  'makes-content',
  'reads-emotions',
  'sorts-by-body',
  'deep-fake',
  'public-interest-text',
  'trained-own-model',
  'modified-model',
  'represents-model-provider',
  'over-compute-threshold',
  'high-impact-capabilities',
  'designated',
  'nears-threshold',
  'open-weights',
  'public-body',
  'public-service',
  'at-own-workplace',
  'controls-inputs',
  'decides-about-people',
  'data-protection-assessment',
  'law-enforcement',
  'design-changes-later',
  'for-public-authorities',
] as const;

/**
 * Facts that the register, the profile or the calendar may settle already; only where they do not are they
 * asked. See `knownFacts` in core.
 */
const settledFacts = [
  'placed-before-marking',
  'model-placed-before-chapter',
  'placed-before-annex-iii',
  'placed-before-annex-i',
  'outside-union',
  'small-enterprise',
  'small-mid-cap',
] as const;

/** Facts that only the calendar and the register know. They are never asked. */
export const silentFacts = [
  /** 2026-12-02 has come: Art. 5(1)(ba) and (bb) bind. */
  'new-prohibitions-bind',
  /** 2026-12-02 has come: the grace of Art. 111(4) is over. */
  'marking-grace-over',
  /** 2027-08-02 has come: the grace of Art. 111(3) is over. */
  'model-grace-over',
  'register-in-use',
  'register-built-here',
  'register-built-on-model',
  'register-bought',
  'register-workers',
  'profile-in-union',
] as const;
export type SilentFact = (typeof silentFacts)[number];

export type ProductActFact = `product-act-${ProductAct}`;
export type PracticeFact = `practice-${Practice}`;
export type UseFact = `use-${AnnexThreeUse}`;
export type AspectFact = `${UseAspect}-${AnnexThreeUse}`;
export type SingleFact = (typeof singleFacts)[number];
export type SettledFact = (typeof settledFacts)[number];

/** A fact that a question asks. */
export type FactId =
  SingleFact | SettledFact | PracticeFact | ProductActFact | UseFact | AspectFact;

export const practiceFacts: readonly PracticeFact[] = practices.map(
  (practice): PracticeFact => `practice-${practice}`,
);

export function productActFacts(section?: 'A' | 'B'): readonly ProductActFact[] {
  return productActRows
    .filter((row) => section === undefined || row.section === section)
    .map(({ point }): ProductActFact => `product-act-${point}`);
}

export const useFacts: readonly UseFact[] = annexThreeUses.map((use): UseFact => `use-${use}`);

export function aspectFact(aspect: UseAspect, use: AnnexThreeUse): AspectFact {
  return `${aspect}-${use}`;
}

export const factIds: readonly FactId[] = [
  ...singleFacts,
  ...settledFacts,
  ...practiceFacts,
  ...productActFacts(),
  ...useFacts,
  ...useAspects.flatMap((aspect) => annexThreeUses.map((use) => aspectFact(aspect, use))),
];

const known: ReadonlySet<string> = new Set(factIds);

export function isFactId(text: string): text is FactId {
  return known.has(text);
}

export const factAnswers = ['yes', 'no', 'unsure'] as const;
export type FactAnswer = (typeof factAnswers)[number];

/** What was answered about one system. A fact that is absent has not been asked or not been answered. */
export type ClassificationAnswers = Readonly<Partial<Record<FactId, FactAnswer>>>;
