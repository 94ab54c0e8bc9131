import { quickQuestionIds, type QuickQuestionId } from '../../content/quick/questions.ts';

/** What can be said to a question of the quick check, from nothing at all to practised and shown. */
export const quickChoices = ['nothing', 'some', 'working', 'proven', 'unknown'] as const;
export type QuickChoice = (typeof quickChoices)[number];

/** What was said in the quick check; `null` where nothing was said. It speaks for items provisionally. */
export type QuickAnswers = Readonly<Record<QuickQuestionId, QuickChoice | null>> & {
  /** ISO timestamp of the last change, or empty when untouched. */
  readonly updatedAt: string;
};

export const emptyQuickAnswers = {
  ...Object.fromEntries(quickQuestionIds.map((id) => [id, null])),
  updatedAt: '',
} as unknown as QuickAnswers;
