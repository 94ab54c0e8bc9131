import type { ImpactDimension, ReviewTrigger, RightsElement } from './impact.ts';
import type { AtlasTest, OwaspRisk, RiskFamily, RiskSource } from './risks.ts';

/** The texts of impact assessments in one language. */
export interface ImpactTexts {
  readonly dimensions: Readonly<Record<ImpactDimension, DimensionText>>;
  readonly triggers: Readonly<Record<ReviewTrigger, string>>;
  readonly rights: Readonly<Record<RightsElement, RightsText>>;
  /** Prompts under the plain fields of the form. */
  readonly prompts: {
    readonly intendedUse: string;
    readonly periodAndFrequency: string;
    readonly affected: string;
    readonly misuse: string;
    readonly failures: string;
    readonly oversight: string;
    readonly response: string;
    readonly conditions: string;
  };
}

export interface DimensionText {
  readonly name: string;
  /** What to look at here, as two or three short questions. */
  readonly questions: readonly [string, string, ...string[]];
  /** One harm and one benefit from real life, so that nobody starts from an empty page. */
  readonly exampleHarm: string;
  readonly exampleBenefit: string;
}

export interface RightsText {
  readonly name: string;
  /** What has to be written down for it to count as done. */
  readonly needs: string;
}

/** The texts of the risk register in one language. */
export interface RiskTexts {
  readonly families: Readonly<Record<RiskFamily, PromptText>>;
  readonly sources: Readonly<Record<RiskSource, PromptText>>;
}

export interface PromptText {
  readonly name: string;
  /** Questions that make people think of a risk of this kind. */
  readonly prompts: readonly [string, string, ...string[]];
}

/** The texts of the security tests in one language. */
export interface SecurityTestTexts {
  readonly owasp: Readonly<Record<OwaspRisk, SecurityTestText>>;
  readonly atlas: Readonly<Record<AtlasTest, SecurityTestText>>;
}

export interface SecurityTestText {
  readonly name: string;
  /** What to try, in one or two sentences, so that somebody could start this week. */
  readonly test: string;
  /** What to keep as evidence. */
  readonly evidence: string;
}
