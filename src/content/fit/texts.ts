import type { CostDriver, DurationId } from './costs.ts';
import type { FitCaution, Recommendation } from './facts.ts';
import type { FitQuestionId } from './questions.ts';

/** The longer texts of the fit check in one language. */
export interface FitTexts {
  readonly questions: Readonly<
    Record<
      FitQuestionId,
      {
        readonly question: string;
        /** Why it is asked: what the answer decides. */
        readonly why: string;
        readonly options: Readonly<Record<'yes' | 'partly' | 'no' | 'unknown', string>>;
      }
    >
  >;
  readonly recommendations: Readonly<
    Record<Recommendation, { readonly text: string; readonly nextStep: string }>
  >;
  readonly cautions: Readonly<Record<FitCaution, string>>;
  readonly costDrivers: Readonly<
    Record<CostDriver, { readonly name: string; readonly text: string }>
  >;
  readonly durations: Readonly<
    Record<
      DurationId,
      { readonly what: string; readonly claimedBy: string; readonly comment: string }
    >
  >;
}
