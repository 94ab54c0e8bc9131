import type { DateOf } from '../types.ts';
import type {
  AnnexThreeArea,
  AnnexThreeUse,
  FactId,
  UseAspect,
  SilentFact,
  AspectFact,
} from './facts.ts';
import type { PageId } from './pages.ts';
import type { ContradictionId, FirstStepId, OutcomeId, RemarkId } from './rules.ts';

/** The texts of the classification in one language. */
export interface ClassificationTexts {
  readonly pages: Readonly<Record<PageId, PageText>>;
  /** The wording of each fact as a tick or a short question. Facts asked for each use: see `aspects`. */
  readonly facts: Readonly<Record<Exclude<FactId, AspectFact>, FactText>>;
  /** The options of the pages of form `pick`, by page and option. */
  readonly options: Readonly<Partial<Record<PageId, Readonly<Record<string, FactText>>>>>;
  /** What is asked for one matching use; `use` is the short name of it. */
  readonly aspects: Readonly<Record<UseAspect, (use: string) => FactText>>;
  /** Short names of the uses of Annex III, for headings and reasons. */
  readonly uses: Readonly<Record<AnnexThreeUse, string>>;
  readonly areas: Readonly<Record<AnnexThreeArea, string>>;
  /** How the facts that are never asked read among the reasons. */
  readonly silent: Readonly<Record<SilentFact, string>>;
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeText>>;
  readonly remarks: Readonly<Record<RemarkId, (dateOf: DateOf) => string>>;
  readonly contradictions: Readonly<Record<ContradictionId, ContradictionText>>;
  readonly firstSteps: Readonly<Record<FirstStepId, (dateOf: DateOf) => string>>;
}

export interface PageText {
  /** The question, in plain words. */
  readonly question: string;
  /** What helps to answer it: what counts, what does not, one example. */
  readonly hint: string;
  /** What ticking nothing means, for pages of form `several`. */
  readonly none: string;
}

export interface FactText {
  readonly label: string;
  /** One sentence that draws the line: what is in, what is out. Empty where the label says all. */
  readonly hint: string;
}

export interface OutcomeText {
  /** "Likely high-risk: a use listed in Annex III". */
  readonly title: string;
  /** Two sentences on what it means for the company. */
  readonly meaning: string;
}

export interface ContradictionText {
  /** Which two answers do not go together, and why. */
  readonly what: string;
  /** With which reading the outcome is worked out meanwhile. */
  readonly kept: string;
}
