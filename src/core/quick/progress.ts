import { quickQuestionIds, type QuickQuestionId } from '../../content/quick/questions.ts';
import type { QuickAnswers, QuickChoice } from './records.ts';

/** What reading a question and choosing takes, on average. Our estimate; 18 of them stay under ten minutes. */
export const secondsPerQuestion = 30;

export interface QuickProgress {
  /** *I don't know* is an answer. */
  readonly answered: number;
  readonly total: number;
  /** Whole minutes for the questions that are left, rounded up; 0 when none is. */
  readonly minutesLeft: number;
}

export function quickProgressOf(answers: QuickAnswers): QuickProgress {
  const total = quickQuestionIds.length;
  const answered = quickQuestionIds.filter((id) => answers[id] !== null).length;
  const minutesLeft = Math.ceil(((total - answered) * secondsPerQuestion) / 60);
  return { answered, total, minutesLeft };
}

/** Where to go on: the first question without an answer, or null when all have one. */
export function firstOpenQuestion(answers: QuickAnswers): QuickQuestionId | null {
  return quickQuestionIds.find((id) => answers[id] === null) ?? null;
}

/** The question after or before another one, or null at either end. */
export function questionBeside(question: QuickQuestionId, step: 1 | -1): QuickQuestionId | null {
  return quickQuestionIds[quickQuestionIds.indexOf(question) + step] ?? null;
}

/** The answers with one of them changed; its time is stamped where changes are made. */
export function withQuickAnswer(
  answers: QuickAnswers,
  question: QuickQuestionId,
  choice: QuickChoice,
): QuickAnswers {
  return { ...answers, [question]: choice };
}
