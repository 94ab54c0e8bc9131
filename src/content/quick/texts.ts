import type { QuickQuestionId } from './questions.ts';

/** The words of one question of the quick check. Every text is ours. */
export interface QuickQuestionText {
  /** Two or three words for lists and buttons. */
  readonly short: string;
  /** The question in plain words, addressed to the company. */
  readonly question: string;
  /** One sentence: why this is asked. */
  readonly why: string;
  /** What each of the four choices looks like here, one concrete sentence each. */
  readonly choices: {
    readonly nothing: string;
    readonly some: string;
    readonly working: string;
    readonly proven: string;
  };
}

export type QuickTexts = Readonly<Record<QuickQuestionId, QuickQuestionText>>;
