import type { AreaId } from './areas.ts';
import type { DocumentId } from './documents.ts';
import type { ControlId, ItemId, RequirementId } from './items.ts';

/**
 * The written contract of the catalogue's texts. Each locale folder fulfils it; a missing text does not
 * compile. Every text is ours: numbers and short titles are the standard's, its sentences are never here.
 */
export interface RequirementText {
  /** The question in plain words, addressed to the company ("Who can switch the model off ...?"). */
  readonly question: string;
  /** Why it matters, one or two sentences. */
  readonly why: string;
  /** What three of the levels look like for this item. Level 3 is what certification asks for. */
  readonly levels: { readonly 1: string; readonly 3: string; readonly 5: string };
  /** What an auditor looks at on paper (Stage 1): two to four concrete examples. */
  readonly stage1: readonly string[];
  /** What an auditor looks at in practice (Stage 2): two to four concrete examples. */
  readonly stage2: readonly string[];
  /** The usual gap in a small company. */
  readonly usualGap: string;
  /** The first step to take, small enough for this week. */
  readonly firstStep: string;
  /** What an ISO/IEC 27001 system already gives here, and what it does not. */
  readonly iso27001: string;
  /** Where the web or common guides are wrong about this item. */
  readonly commonlyQuoted?: CommonlyQuoted;
}

export interface ControlText extends RequirementText {
  /** Who may plausibly exclude this control, or why nobody credibly can. */
  readonly exclusion: string;
}

export interface CommonlyQuoted {
  readonly claim: string;
  readonly fact: string;
}

export type ItemText = RequirementText | ControlText;

/** The texts of one area's items. */
export type RequirementTexts<Id extends RequirementId> = Readonly<Record<Id, RequirementText>>;
export type ControlTexts<Id extends ControlId> = Readonly<Record<Id, ControlText>>;

export interface AreaText {
  /** The standard's short title of the clause or domain. */
  readonly title: string;
  /** One or two words for charts and narrow places. */
  readonly short: string;
  /** Two or three sentences: what this area is about and why it is asked. */
  readonly introduction: string;
}

export interface DocumentText {
  readonly title: string;
  /** What must be in it, in one plain sentence. */
  readonly mustHold: string;
}

/** The light part of a locale: loaded with the app, needed on every screen. */
export interface CatalogueTitles {
  readonly areas: Readonly<Record<AreaId, AreaText>>;
  readonly items: Readonly<Record<ItemId, string>>;
  readonly documents: Readonly<Record<DocumentId, DocumentText>>;
}

/** The whole text of the items: heavy, loaded when first used. */
export type Guidance = Readonly<Record<ItemId, ItemText>>;
