import type { ItemId } from '../items.ts';
import type {
  awaitedActRows,
  disclaimerIds,
  fineTierRows,
  instrumentRows,
  legacyRuleRows,
  milestoneRows,
  sourceRows,
} from './law.ts';
import type { obligationRows } from './obligations.ts';
import type { seedMappingRows } from './seed-mappings.ts';

/**
 * The shape of the EU AI Act data. "The Act" is Regulation (EU) 2024/1689 as amended by Regulation (EU)
 * 2026/1744. Data refers to dates only through milestones, so that a date is written once and moved once.
 */

// Words of the law ------------------------------------------------------------------------------------

/**
 * The operator roles of Art. 3(3) to (8), the product manufacturer of Art. 25(3) and the provider of a
 * general-purpose AI model of Chapter V. One company can hold several. They are not the AI roles of
 * ISO/IEC 42001 clause 4.1.
 */
export const operatorRoles = [
  'provider',
  'deployer',
  'importer',
  'distributor',
  'authorised-representative',
  'product-manufacturer',
  'gpai-provider',
] as const;
export type OperatorRole = (typeof operatorRoles)[number];

/** The classes that a system (or, for the `gpai` ones, a model) can fall into. A system can have several. */
export const riskClasses = [
  /** Art. 5(1). */
  'prohibited',
  /** Art. 6(2) with Annex III. */
  'high-risk-annex-iii',
  /** Art. 6(1) with Annex I, Section A. */
  'high-risk-annex-i-a',
  /** Art. 6(1) with Annex I, Section B: sector law applies, the Act itself hardly (Art. 2(2)). */
  'high-risk-sectoral-b',
  /** Art. 50: an overlay that can lie on top of any other class. */
  'transparency',
  /** Art. 3(63) with Art. 53. */
  'gpai',
  /** Art. 51. */
  'gpai-systemic',
  /** None of the others. */
  'minimal',
] as const;
export type RiskClass = (typeof riskClasses)[number];

/** A calendar day, `2026-12-02`. */
export type IsoDate = `${number}-${number}-${number}`;

/** high: two verbatim extractions agree; medium: one good source or several secondary; low: one, or they conflict. */
export type Confidence = 'high' | 'medium' | 'low';

// Where it is written ---------------------------------------------------------------------------------

export interface SourceShape {
  readonly id: string;
  /** primary: the legal act itself; primary-extract: quotes it word for word; secondary: tells about it. */
  readonly kind: 'primary' | 'primary-extract' | 'secondary';
  readonly title: string;
  /** Only official addresses. Offline it is text, so the title carries the citation too. */
  readonly url: string | null;
  /** When the copy that we relied on was made; null where we cite the place but read it through others. */
  readonly seen: IsoDate | null;
}
export type SourceId = (typeof sourceRows)[number]['id'];
export type Source = SourceShape & { readonly id: SourceId };

export interface InstrumentShape {
  readonly id: string;
  readonly kind: 'regulation' | 'consolidated-text' | 'guidelines' | 'code-of-practice';
  readonly title: string;
  /** CELEX number, document number or nothing. */
  readonly reference: string | null;
  /** Where it was published, in the Official Journal's own form. */
  readonly published: string | null;
  readonly url: string | null;
  readonly status: 'in-force' | 'documentation-only' | 'guidance' | 'voluntary';
  readonly date: IsoDate;
  readonly inForce?: IsoDate;
  readonly confidence: Confidence;
}
export type InstrumentId = (typeof instrumentRows)[number]['id'];
export type Instrument = InstrumentShape & { readonly id: InstrumentId };

// When it applies -------------------------------------------------------------------------------------

export type ChangeStatus = 'unchanged' | 'postponed' | 'introduced' | 'brought-forward';

/** A day on which part of the Act starts, or a period of grace ends. */
export interface MilestoneShape {
  readonly id: string;
  /** The day in the text of 2024; null where that text had none. History only: never compute from it. */
  readonly asEnacted: IsoDate | null;
  /** The day that counts. */
  readonly asAmended: IsoDate;
  readonly changeStatus: ChangeStatus;
  readonly legalStatus: 'in-force' | 'proposed';
  readonly basis: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  /** Where the milestone concerns only what was on the market before a day that is no milestone itself. */
  readonly placedBefore?: IsoDate;
}
export type MilestoneId = (typeof milestoneRows)[number]['id'];
export type Milestone = MilestoneShape & { readonly id: MilestoneId };

/** A rule of Art. 111 for what was on the market already. */
export interface LegacyRuleShape {
  readonly id: string;
  readonly basis: string;
  /** It covers what was placed on the market or put into service before the day of one of these. */
  readonly placedBefore: readonly MilestoneId[];
  /** When the duties reach it; null: only after a significant change of its design. */
  readonly appliesFrom: MilestoneId | null;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}
export type LegacyRuleId = (typeof legacyRuleRows)[number]['id'];
export type LegacyRule = LegacyRuleShape & { readonly id: LegacyRuleId };

/** From when an obligation binds which classes. */
export interface Application {
  /** `all` is every class that the Act reaches directly: never `high-risk-sectoral-b` (Art. 2(2)). */
  readonly classes: readonly RiskClass[] | 'all';
  /** The day in Art. 113 for the place where the provision stands. */
  readonly formalFrom: MilestoneId;
  /** The day on which it can bite. Show this one; the formal day belongs in the details. */
  readonly practicalFrom: MilestoneId;
  /** Serious readers disagree about the practical day: show the obligation's note beside it. */
  readonly contested?: true;
  /** Given where our confidence in the practical day is lower than in the obligation itself. */
  readonly dateConfidence?: Exclude<Confidence, 'high'>;
  /** Given where the obligation joins several provisions and the days belong to one of them. */
  readonly provision?: string;
  /** Given where the days hold only for what this rule covers, instead of the days for everything else. */
  readonly legacy?: LegacyRuleId;
}

// What it costs ---------------------------------------------------------------------------------------

export const companySizes = ['undertaking', 'sme', 'small-mid-cap'] as const;
/** sme: Art. 3(14a); small-mid-cap: Art. 3(14b); undertaking: everything larger. */
export type CompanySize = (typeof companySizes)[number];

/** A ceiling, not a tariff. Of the two amounts the higher or the lower counts, by size of the company. */
export interface FineTierShape {
  readonly id: string;
  readonly article: string;
  readonly euroMillion: number;
  readonly turnoverPercent: number;
  readonly counts: Readonly<Record<CompanySize, 'higher' | 'lower'>>;
  /** The provision behind each `lower`. */
  readonly reliefs: Readonly<Partial<Record<CompanySize, string>>>;
  readonly finableFrom: MilestoneId;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}
export type FineTierId = (typeof fineTierRows)[number]['id'];
export type FineTier = FineTierShape & { readonly id: FineTierId };

/** via-16: reached through Art. 16, ceiling of F2. none-listed: not in Art. 99(3) to (5), national rules only. */
export type ObligationFine = FineTierId | 'via-16' | 'none-listed';

// What has to be done ---------------------------------------------------------------------------------

export const reaches = ['strong', 'partial', 'weak', 'none'] as const;
/** How far an ISO/IEC 42001 system can carry an obligation: our judgement. What it is worth lives in core. */
export type Reach = (typeof reaches)[number];

export const obligationKinds = ['duty', 'permission', 'voluntary'] as const;
/** Only duties have a coverage bar. */
export type ObligationKind = (typeof obligationKinds)[number];

export const conditionIds = [
  'public-authority',
  'public-service-credit-or-insurance',
  'law-enforcement',
  'employer',
  'controls-input-data',
  'decides-about-people',
  'data-protection-assessment-due',
  'outside-the-union',
  'derogation-claimed',
  'near-systemic-risk',
] as const;
/** A fact about the organisation, beyond role and class, without which the obligation does not bite. */
export type ConditionId = (typeof conditionIds)[number];

export const noteIds = [
  'literacy-reworded',
  'role-specific-prohibition',
  'registration-contested',
  'misclassification-fine',
  'formal-before-practical',
  'explanation-contested',
  'explanation-comes-second',
  'short-form-awaited',
  'purpose-built-standard',
  'registration-exceptions',
  'rights-assessment-template-awaited',
  'four-different-notices',
  'stacks-on-high-risk',
  'law-enforcement-exception',
  'open-source-models',
  'model-provider-only',
] as const;
export type NoteId = (typeof noteIds)[number];

export interface ObligationShape {
  readonly id: string;
  /** As cited: `Art. 26(7)`. */
  readonly article: string;
  readonly kind: ObligationKind;
  readonly roles: readonly OperatorRole[] | 'everyone';
  readonly applications: readonly [Application, ...(readonly Application[])];
  readonly onlyIf?: ConditionId;
  readonly fineTier: ObligationFine;
  /** Regulation (EU) 2026/1744 changed the wording, or a provision it hangs on, and not only its day. */
  readonly touchedByOmnibus: boolean;
  readonly reach: Reach;
  /** The items whose evidence carries the obligation. Empty where no management system can. */
  readonly primary: readonly ItemId[];
  /** The items that help. */
  readonly supporting: readonly ItemId[];
  readonly notes: readonly NoteId[];
  /** The rule for what was on the market already, where it does not change the days (else see `Application.legacy`). */
  readonly legacy?: readonly LegacyRuleId[];
  /** How sure we are of the duty. For the days see `Application.dateConfidence`. */
  readonly confidence: Confidence;
  readonly basis: string;
  readonly sources: readonly SourceId[];
}
export type ObligationId = (typeof obligationRows)[number]['id'];
export type Obligation = ObligationShape & { readonly id: ObligationId };

// Standards, and what is still to come ------------------------------------------------------------------

export interface Standard {
  readonly id: string;
  /** What it is to the Act: made for it, the management system that Plumbline is about, or beside it. */
  readonly relation: 'written-for-the-act' | 'management-system' | 'companion';
  /** Year, or year and month. */
  readonly published: `${number}` | `${number}-${number}`;
  /** Cited in the Official Journal for the Act. Say "not cited as of ...", never "not harmonised" without a day. */
  readonly ojCited: boolean;
  readonly ojCheckedOn: IsoDate;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/** A text that the Act promises and that we have not seen. */
export interface AwaitedActShape {
  readonly id: string;
  readonly basis: string;
  readonly due: IsoDate | null;
  readonly checkedOn: IsoDate;
}
export type AwaitedActId = (typeof awaitedActRows)[number]['id'];
export type AwaitedAct = AwaitedActShape & { readonly id: AwaitedActId };

export type DisclaimerId = (typeof disclaimerIds)[number];

// What is commonly quoted -------------------------------------------------------------------------------

export const seedVerdicts = ['wrong', 'loose', 'incomplete', 'over-claim', 'right'] as const;
export type SeedVerdict = (typeof seedVerdicts)[number];

/** An article for which common guides name the wrong part of ISO/IEC 42001, and the right part. */
export interface SeedMappingNoteShape {
  readonly article: `Art. ${number}`;
  readonly verdict: SeedVerdict;
  /** What carries the article. Empty: it is a legal act that no management system performs. */
  readonly correct: readonly ItemId[];
  readonly supporting: readonly ItemId[];
  readonly obligations: readonly ObligationId[];
}
export type SeedArticle = (typeof seedMappingRows)[number]['article'];
export type SeedMappingNote = SeedMappingNoteShape & { readonly article: SeedArticle };

// Texts: each locale fulfils this ------------------------------------------------------------------------

/** Gives the day of a milestone, written out in the reader's locale. */
export type DateOf = (milestone: MilestoneId) => string;

export interface ObligationText {
  readonly title: string;
  /** The duty in one or two plain sentences of ours, never the law's. */
  readonly duty: string;
  /** What an ISO/IEC 42001 system does not cover here. */
  readonly gap: string;
}

export interface NamedText {
  readonly name: string;
  readonly explanation: string;
}

export interface AiActTexts {
  readonly obligations: Readonly<Record<ObligationId, ObligationText>>;
  readonly milestones: Readonly<
    Record<MilestoneId, { readonly title: string; readonly what: string }>
  >;
  readonly changes: Readonly<
    Record<
      ChangeStatus,
      (dates: { readonly asEnacted: string | null; readonly asAmended: string }) => string
    >
  >;
  readonly roles: Readonly<Record<OperatorRole, NamedText>>;
  readonly riskClasses: Readonly<Record<RiskClass, NamedText>>;
  readonly reaches: Readonly<Record<Reach, NamedText>>;
  readonly kinds: Readonly<Record<ObligationKind, NamedText>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly conditions: Readonly<Record<ConditionId, string>>;
  readonly notes: Readonly<Record<NoteId, (dateOf: DateOf) => string>>;
  readonly legacyRules: Readonly<Record<LegacyRuleId, (dateOf: DateOf) => string>>;
  readonly fines: {
    readonly tiers: Readonly<Record<ObligationFine, NamedText>>;
    readonly companySizes: Readonly<Record<CompanySize, string>>;
    /** "Up to EUR 15 million or 3% of ...". */
    readonly ceiling: (tier: FineTierShape, size: CompanySize) => string;
    readonly ceilingsNotTariffs: string;
  };
  readonly awaited: Readonly<Record<AwaitedActId, string>>;
  readonly seedMappings: Readonly<
    Record<SeedArticle, { readonly commonlyQuoted: string; readonly note: string }>
  >;
  readonly seedVerdicts: Readonly<Record<SeedVerdict, string>>;
  /** In the order of `disclaimerIds`. Dates arrive written out. */
  readonly disclaimers: (asOf: string) => Readonly<Record<DisclaimerId, string>>;
  readonly banner: (asOf: string) => string;
  readonly stale: (asOf: string) => string;
  readonly checkedThrough: (evidenceHorizon: string) => string;
  readonly presumption: (checkedOn: string) => string;
  readonly notCited: (standard: string, checkedOn: string) => string;
  readonly bothDates: (dates: { readonly formal: string; readonly practical: string }) => string;
  readonly contested: string;
  readonly coverageIsNotCompliance: string;
  readonly reachIsJudgement: string;
  readonly reuseNotice: string;
  readonly isoCopyright: string;
}
