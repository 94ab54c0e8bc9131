import type {
  AwaitedAct,
  AwaitedActShape,
  FineTier,
  FineTierShape,
  Instrument,
  InstrumentShape,
  LegacyRule,
  LegacyRuleId,
  LegacyRuleShape,
  Milestone,
  MilestoneId,
  MilestoneShape,
  ObligationFine,
  Source,
  SourceId,
  SourceShape,
  Standard,
} from './types.ts';

/**
 * The law as data: when its parts start, what it can cost, which standards count. Our own notes on
 * Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, checked through public extractions of
 * the Official Journal and of the consolidated text; EUR-Lex itself was not opened for this edition.
 */

/** When we last looked. */
export const asOf = '2026-11-21';
/** The day of the newest source that we found. */
export const evidenceHorizon = '2026-10-14';
/** After this day a banner says that the legal data is old. */
export const reviewBy = '2026-12-31';

// Sources ---------------------------------------------------------------------------------------------

/** Most stand behind rows; a few serve the page as a whole: the official texts, pages and notices to link. */
export const sourceRows = [
  {
    id: 'act',
    kind: 'primary',
    title: 'Regulation (EU) 2024/1689, OJ L, 2024/1689, 12.7.2024',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng',
    seen: null,
  },
  {
    id: 'omnibus',
    kind: 'primary',
    title: 'Regulation (EU) 2026/1744, OJ L, 2026/1744, 24.7.2026',
    url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj/eng',
    seen: null,
  },
  {
    id: 'consolidated',
    kind: 'primary-extract',
    title: 'Consolidated text of 27 July 2026 (02024R1689-20260727), documentation only',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02024R1689-20260727',
    seen: null,
  },
  {
    id: 'extractions',
    kind: 'primary-extract',
    title:
      'Four independent public extractions of the Official Journal and of the consolidated text, August and September 2026',
    url: null,
    seen: '2026-09-03',
  },
  {
    id: 'guides',
    kind: 'secondary',
    title: 'Public guides checked against the Official Journal, August 2026',
    url: null,
    seen: '2026-08-05',
  },
  {
    id: 'reviews',
    kind: 'secondary',
    title:
      'Public reviews of crosswalks and of the amendment-marked text, September and October 2026',
    url: null,
    seen: '2026-10-03',
  },
  {
    id: 'start-date-readings',
    kind: 'secondary',
    title: 'Public readings, in conflict, of when Art. 49(2) and Art. 86 start, up to October 2026',
    url: null,
    seen: '2026-10-14',
  },
  {
    id: 'commission-framework',
    kind: 'secondary',
    title: 'European Commission: AI Act, regulatory framework page, through public quotations',
    url: 'https://digital-strategy.ec.europa.eu/en/policies/regulatory-framework-ai',
    seen: '2026-08-03',
  },
  {
    id: 'commission-transparency',
    kind: 'secondary',
    title:
      'Commission guidelines on Art. 50, C(2026) 5054, and the code of practice on marking and labelling, through public summaries',
    url: null,
    seen: '2026-10-09',
  },
  {
    id: 'commission-gpai',
    kind: 'secondary',
    title:
      'Commission guidelines on general-purpose AI models of 18 July 2025, through public summaries',
    url: null,
    seen: null,
  },
  {
    id: 'commission-checker',
    kind: 'secondary',
    title: 'AI Act Service Desk: compliance checker, as transcribed before the amendment',
    url: 'https://ai-act-service-desk.ec.europa.eu/en/eu-ai-act-compliance-checker',
    seen: '2026-02-11',
  },
  {
    id: 'commission-standards',
    kind: 'secondary',
    title: 'European Commission: standardisation of the AI Act, through public quotations',
    url: 'https://digital-strategy.ec.europa.eu/en/policies/ai-act-standardisation',
    seen: null,
  },
  {
    id: 'cen-cenelec',
    kind: 'secondary',
    title: 'CEN and CENELEC: announcement of EN 18286, 30 July 2026, through public quotations',
    url: 'https://www.cencenelec.eu/news-events/news/2026/en-in-the-spotlight/2026-07-30-ai-quality-management/',
    seen: null,
  },
  {
    id: 'standards-guides',
    kind: 'secondary',
    title: 'Dated public guides on the standards of the AI Act, up to October 2026',
    url: null,
    seen: '2026-10-09',
  },
  {
    id: 'legal-notices',
    kind: 'secondary',
    title: 'EUR-Lex legal notice and Commission Decision 2011/833/EU on reuse',
    url: 'https://eur-lex.europa.eu/content/legal-notice/legal-notice.html',
    seen: null,
  },
] as const satisfies readonly SourceShape[];

export const sources: readonly Source[] = sourceRows;

// Instruments -----------------------------------------------------------------------------------------

export const instrumentRows = [
  {
    id: 'act',
    kind: 'regulation',
    title: 'Regulation (EU) 2024/1689',
    reference: '32024R1689',
    published: 'OJ L, 2024/1689, 12.7.2024',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng',
    status: 'in-force',
    date: '2024-06-13',
    inForce: '2024-08-01',
    confidence: 'high',
  },
  {
    id: 'omnibus',
    kind: 'regulation',
    title: 'Regulation (EU) 2026/1744',
    reference: '32026R1744',
    published: 'OJ L, 2026/1744, 24.7.2026',
    url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj/eng',
    status: 'in-force',
    date: '2026-07-08',
    inForce: '2026-07-27',
    confidence: 'high',
  },
  {
    id: 'consolidated',
    kind: 'consolidated-text',
    title: 'Consolidated text of Regulation (EU) 2024/1689',
    reference: '02024R1689-20260727',
    published: null,
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02024R1689-20260727',
    status: 'documentation-only',
    date: '2026-07-27',
    confidence: 'high',
  },
  {
    id: 'transparency-guidelines',
    kind: 'guidelines',
    title: 'Commission guidelines on the transparency duties of Art. 50',
    reference: 'C(2026) 5054',
    published: null,
    url: null,
    status: 'guidance',
    date: '2026-07-20',
    confidence: 'medium',
  },
  {
    id: 'gpai-guidelines',
    kind: 'guidelines',
    title: 'Commission guidelines on the scope of the duties for general-purpose AI models',
    reference: null,
    published: null,
    url: null,
    status: 'guidance',
    date: '2025-07-18',
    confidence: 'medium',
  },
  {
    id: 'gpai-code',
    kind: 'code-of-practice',
    title: 'General-Purpose AI Code of Practice',
    reference: null,
    published: null,
    url: null,
    status: 'voluntary',
    date: '2025-07-10',
    confidence: 'medium',
  },
] as const satisfies readonly InstrumentShape[];

export const instruments: readonly Instrument[] = instrumentRows;

// Milestones ------------------------------------------------------------------------------------------

const enacted = ['act', 'extractions'] as const satisfies readonly SourceId[];
const amended = ['act', 'omnibus', 'extractions'] as const satisfies readonly SourceId[];

/**
 * Every day that the Act names for itself. The law numbers no paragraphs in Art. 113, hence the long form
 * of citation.
 */
export const milestoneRows = [
  {
    id: 'eif',
    asEnacted: '2024-08-01',
    asAmended: '2024-08-01',
    changeStatus: 'unchanged',
    legalStatus: 'in-force',
    basis: 'Art. 113, first paragraph',
    sources: enacted,
    confidence: 'high',
  },
  {
    id: 'ch1-2',
    asEnacted: '2025-02-02',
    asAmended: '2025-02-02',
    changeStatus: 'unchanged',
    legalStatus: 'in-force',
    basis: 'Art. 113, third paragraph, point (a)',
    sources: enacted,
    confidence: 'high',
  },
  {
    id: 'gpai',
    asEnacted: '2025-08-02',
    asAmended: '2025-08-02',
    changeStatus: 'unchanged',
    legalStatus: 'in-force',
    basis: 'Art. 113, third paragraph, point (b)',
    sources: enacted,
    confidence: 'high',
  },
  {
    id: 'sectoral',
    asEnacted: '2026-08-02',
    asAmended: '2026-07-27',
    changeStatus: 'brought-forward',
    legalStatus: 'in-force',
    basis: 'Art. 113, third paragraph, point (d)',
    sources: amended,
    confidence: 'high',
  },
  {
    id: 'omnibus-text',
    asEnacted: null,
    asAmended: '2026-07-27',
    changeStatus: 'introduced',
    legalStatus: 'in-force',
    basis: 'Art. 4 of Regulation (EU) 2026/1744',
    sources: amended,
    confidence: 'high',
  },
  {
    id: 'general',
    asEnacted: '2026-08-02',
    asAmended: '2026-08-02',
    changeStatus: 'unchanged',
    legalStatus: 'in-force',
    basis: 'Art. 113, second paragraph',
    sources: amended,
    confidence: 'high',
  },
  {
    id: 'art5-new',
    asEnacted: null,
    asAmended: '2026-12-02',
    changeStatus: 'introduced',
    legalStatus: 'in-force',
    basis: 'Art. 113, third paragraph, point (a)',
    sources: amended,
    confidence: 'high',
  },
  {
    id: 'art50-2-legacy',
    asEnacted: null,
    asAmended: '2026-12-02',
    changeStatus: 'introduced',
    legalStatus: 'in-force',
    basis: 'Art. 111(4)',
    sources: amended,
    confidence: 'high',
  },
  {
    id: 'gpai-legacy',
    asEnacted: '2027-08-02',
    asAmended: '2027-08-02',
    changeStatus: 'unchanged',
    legalStatus: 'in-force',
    basis: 'Art. 111(3)',
    sources: enacted,
    confidence: 'high',
  },
  {
    id: 'sandbox',
    asEnacted: '2026-08-02',
    asAmended: '2027-08-02',
    changeStatus: 'postponed',
    legalStatus: 'in-force',
    basis: 'Art. 57(1)',
    sources: amended,
    confidence: 'high',
  },
  {
    id: 'annex3',
    asEnacted: '2026-08-02',
    asAmended: '2027-12-02',
    changeStatus: 'postponed',
    legalStatus: 'in-force',
    basis: 'Art. 113, third paragraph, point (c)(i)',
    sources: amended,
    confidence: 'high',
  },
  {
    id: 'nb',
    asEnacted: null,
    asAmended: '2028-01-28',
    changeStatus: 'introduced',
    legalStatus: 'in-force',
    basis: 'Art. 43(3)',
    sources: amended,
    confidence: 'medium',
  },
  {
    id: 'annex1',
    asEnacted: '2027-08-02',
    asAmended: '2028-08-02',
    changeStatus: 'postponed',
    legalStatus: 'in-force',
    basis: 'Art. 113, third paragraph, point (c)(ii)',
    sources: amended,
    confidence: 'high',
  },
  {
    id: 'public-legacy',
    asEnacted: '2030-08-02',
    asAmended: '2030-08-02',
    changeStatus: 'unchanged',
    legalStatus: 'in-force',
    basis: 'Art. 111(2)',
    sources: amended,
    confidence: 'high',
  },
  {
    id: 'annex10',
    asEnacted: '2030-12-31',
    asAmended: '2030-12-31',
    changeStatus: 'unchanged',
    legalStatus: 'in-force',
    basis: 'Art. 111(1)',
    sources: enacted,
    confidence: 'high',
    placedBefore: '2027-08-02',
  },
] as const satisfies readonly MilestoneShape[];

/** In the order of their days. */
export const milestones: readonly Milestone[] = milestoneRows;

const milestoneById = new Map<MilestoneId, Milestone>(
  milestones.map((milestone) => [milestone.id, milestone]),
);

export function milestoneOf(id: MilestoneId): Milestone {
  return milestoneById.get(id) as Milestone;
}

// What was on the market already ------------------------------------------------------------------------

export const legacyRuleRows = [
  {
    /** Generative systems and the marking of what they make. */
    id: 'generative-systems',
    basis: 'Art. 111(4)',
    placedBefore: ['general'],
    appliesFrom: 'art50-2-legacy',
    confidence: 'high',
    sources: amended,
  },
  {
    id: 'gpai-models',
    basis: 'Art. 111(3)',
    placedBefore: ['gpai'],
    appliesFrom: 'gpai-legacy',
    confidence: 'high',
    sources: enacted,
  },
  {
    /** Counted by type and model: the first unit decides (recital 39 of Regulation (EU) 2026/1744). */
    id: 'high-risk-systems',
    basis: 'Art. 111(2), first sentence',
    placedBefore: ['annex3', 'annex1'],
    appliesFrom: null,
    confidence: 'high',
    sources: amended,
  },
  {
    id: 'high-risk-systems-of-public-authorities',
    basis: 'Art. 111(2), second sentence',
    placedBefore: ['annex3', 'annex1'],
    appliesFrom: 'public-legacy',
    confidence: 'high',
    sources: amended,
  },
] as const satisfies readonly LegacyRuleShape[];

export const legacyRules: readonly LegacyRule[] = legacyRuleRows;

export function legacyRuleOf(id: LegacyRuleId): LegacyRule {
  return legacyRules.find((rule) => rule.id === id) as LegacyRule;
}

// Fines -----------------------------------------------------------------------------------------------

/**
 * Ceilings for companies. An SME always has the lower amount under Art. 99(6); a small mid-cap only for the
 * two tiers that Art. 99(6a) names. Art. 101 knows no relief.
 */
export const fineTierRows = [
  {
    id: 'F1',
    article: 'Art. 99(3)',
    euroMillion: 35,
    turnoverPercent: 7,
    counts: { undertaking: 'higher', sme: 'lower', 'small-mid-cap': 'higher' },
    reliefs: { sme: 'Art. 99(6)' },
    finableFrom: 'gpai',
    confidence: 'high',
    sources: amended,
  },
  {
    id: 'F2',
    article: 'Art. 99(4)',
    euroMillion: 15,
    turnoverPercent: 3,
    counts: { undertaking: 'higher', sme: 'lower', 'small-mid-cap': 'lower' },
    reliefs: { sme: 'Art. 99(6)', 'small-mid-cap': 'Art. 99(6a)' },
    finableFrom: 'gpai',
    confidence: 'high',
    sources: amended,
  },
  {
    id: 'F3',
    article: 'Art. 99(5)',
    euroMillion: 7.5,
    turnoverPercent: 1,
    counts: { undertaking: 'higher', sme: 'lower', 'small-mid-cap': 'lower' },
    reliefs: { sme: 'Art. 99(6)', 'small-mid-cap': 'Art. 99(6a)' },
    finableFrom: 'gpai',
    confidence: 'high',
    sources: amended,
  },
  {
    id: 'F4',
    article: 'Art. 101',
    euroMillion: 15,
    turnoverPercent: 3,
    counts: { undertaking: 'higher', sme: 'higher', 'small-mid-cap': 'higher' },
    reliefs: {},
    finableFrom: 'general',
    confidence: 'high',
    sources: amended,
  },
] as const satisfies readonly FineTierShape[];

export const fineTiers: readonly FineTier[] = fineTierRows;

/** The ceiling behind an obligation's fine; undefined where Art. 99(3) to (5) does not list it. */
export function fineTierOf(fine: ObligationFine): FineTier | undefined {
  const id = fine === 'via-16' ? 'F2' : fine;
  return fineTiers.find((tier) => tier.id === id);
}

/** Art. 100: ceilings for the institutions of the Union, in million euro. Not for companies. */
export const institutionFines = {
  article: 'Art. 100',
  prohibitedPractices: 1.5,
  otherDuties: 0.75,
} as const;

/**
 * The Act's own numbers other than dates and fines, written here once for texts and tests.
 * Source: the article named beside each.
 */
export const legalTerms = {
  /** Art. 3(14b) with Recommendation (EU) 2025/1099; an SME is no small mid-cap. Confidence medium. */
  smallMidCap: { staffBelow: 750, turnoverEuroMillion: 150, balanceSheetEuroMillion: 129 },
  /** Arts 18, 22, 23, 47, 54. */
  keepDocumentsYears: 10,
  /** Arts 19 and 26(6): at least. */
  keepLogsMonths: 6,
  /** Art. 73(2) to (4): at latest. */
  reportIncidentDays: { general: 15, death: 10, widespreadOrInfrastructure: 2 },
  /** Art. 26(10). */
  biometricAuthorisationHours: 48,
  /** Art. 52(1). */
  notifySystemicRiskWeeks: 2,
  /** Art. 51(2): floating-point operations in training, as a power of ten. */
  systemicRiskComputeExponent: 25,
  /** Commission guidelines of 2025, indicative. Confidence medium. */
  gpaiComputeExponent: 23,
  /** Art. 17(1), points (a) to (m). */
  qualitySystemPoints: 13,
  /** Art. 27(1), points (a) to (f). */
  rightsAssessmentElements: 6,
} as const;

// Standards -------------------------------------------------------------------------------------------

/** Draft standards are left out: their stages change faster than this file. */
export const standards: readonly Standard[] = [
  {
    id: 'EN 18286:2026',
    relation: 'written-for-the-act',
    published: '2026-07',
    ojCited: false,
    ojCheckedOn: '2026-10-09',
    confidence: 'medium',
    sources: ['cen-cenelec', 'standards-guides', 'reviews', 'commission-standards'],
  },
  {
    id: 'ISO/IEC 42001:2023',
    relation: 'management-system',
    published: '2023',
    ojCited: false,
    ojCheckedOn: '2026-10-09',
    confidence: 'high',
    sources: ['standards-guides'],
  },
  {
    id: 'EN ISO/IEC 42001:2026',
    relation: 'management-system',
    published: '2026-03',
    ojCited: false,
    ojCheckedOn: '2026-10-09',
    confidence: 'medium',
    sources: ['standards-guides'],
  },
  {
    id: 'ISO/IEC 42005:2025',
    relation: 'companion',
    published: '2025',
    ojCited: false,
    ojCheckedOn: '2026-10-09',
    confidence: 'medium',
    sources: ['standards-guides'],
  },
  {
    id: 'ISO/IEC 42006:2025',
    relation: 'companion',
    published: '2025-07',
    ojCited: false,
    ojCheckedOn: '2026-10-09',
    confidence: 'medium',
    sources: ['standards-guides'],
  },
];

/** What the Act promises and we had not seen when last looking. */
export const awaitedActRows = [
  {
    id: 'high-risk-guidelines',
    basis: 'Art. 6(5)',
    due: null,
    checkedOn: '2026-10-14',
  },
  {
    id: 'short-form-documentation',
    basis: 'Art. 11(1)',
    due: null,
    checkedOn: '2026-10-14',
  },
  {
    id: 'rights-assessment-template',
    basis: 'Art. 27(5)',
    due: null,
    checkedOn: '2026-08-05',
  },
  {
    id: 'overlap-guidelines',
    basis: 'Art. 96(1)(g)',
    due: '2027-08-01',
    checkedOn: '2026-10-14',
  },
  {
    id: 'overlap-delegated-acts',
    basis: 'Art. 2(13)',
    due: '2027-08-02',
    checkedOn: '2026-10-14',
  },
  {
    id: 'monitoring-plan-guidance',
    basis: 'Art. 72(3)',
    due: '2027-09-02',
    checkedOn: '2026-10-14',
  },
] as const satisfies readonly AwaitedActShape[];

export const awaitedActs: readonly AwaitedAct[] = awaitedActRows;

// Disclaimers -----------------------------------------------------------------------------------------

export const disclaimerIds = [
  'not-legal-advice',
  'own-answers',
  'not-affiliated',
  'not-a-certificate',
  'no-presumption',
  'dated',
  'likely-only',
  'stays-in-the-browser',
] as const;

/** Those that travel with every export, because reports are read without the app. */
export const travellingDisclaimers = [
  'not-legal-advice',
  'not-affiliated',
  'not-a-certificate',
  'no-presumption',
  'dated',
] as const satisfies readonly (typeof disclaimerIds)[number][];
