import { fitQuestionIds, type FitQuestionId } from '../../content/fit/questions.ts';

export const fitChoices = ['yes', 'partly', 'no', 'unknown'] as const;
export type FitChoice = (typeof fitChoices)[number];

/** What was said in the fit check; `null` where nothing was said. No score is made from it. */
export type FitAnswers = Readonly<Record<FitQuestionId, FitChoice | null>> & {
  /** ISO timestamp of the last change, or empty when untouched. */
  readonly updatedAt: string;
};

export const emptyFitAnswers = {
  ...Object.fromEntries(fitQuestionIds.map((id) => [id, null])),
  updatedAt: '',
} as unknown as FitAnswers;
