import { fitQuestionIds } from '../content/fit/questions.ts';
import type { FitTexts } from '../content/fit/texts.ts';
import { quickQuestionIds } from '../content/quick/questions.ts';
import type { QuickTexts } from '../content/quick/texts.ts';
import type { FitAnswers } from '../core/fit/records.ts';
import type { QuickAnswers } from '../core/quick/records.ts';
import { m } from '../i18n/index.ts';

/** A question that was answered, and the answer in its own words. */
export interface SaidInShort {
  readonly question: string;
  readonly answer: string;
}

/** What was said in the quick check, in the order in which it is asked. */
export function saidInQuickCheck(given: QuickAnswers, texts: QuickTexts): readonly SaidInShort[] {
  return quickQuestionIds.flatMap((id): readonly SaidInShort[] => {
    const choice = given[id];
    if (choice === null) return [];
    const { question, choices } = texts[id];
    const word = m.quick.choices[choice];
    const answer = choice === 'unknown' ? word : m.tables.chosen(word, choices[choice]);
    return [{ question, answer }];
  });
}

/** What was said in the fit check, in the order in which it is asked. */
export function saidInFitCheck(given: FitAnswers, texts: FitTexts): readonly SaidInShort[] {
  return fitQuestionIds.flatMap((id): readonly SaidInShort[] => {
    const choice = given[id];
    if (choice === null) return [];
    const { question, options } = texts.questions[id];
    return [{ question, answer: options[choice] }];
  });
}
