import type { HeadStart, ItemId } from '../items.ts';
import type { ChangeId } from './changes.ts';
import type { ComparisonRowId, ComparedFrameworkId } from './comparison.ts';
import type { LimitId } from './limits.ts';
import type { MistakeId } from './mistakes.ts';
import type { ObjectionId } from './objections.ts';
import type { QuestionId } from './questions.ts';
import type { StandardSourceId } from './sources.ts';
import type { TermId } from './terms.ts';

/** A screen that an entry can lead to: those to learn from, and those that need no assessment. */
export type Place =
  | 'glossary'
  | 'questions'
  | 'objections'
  | 'mistakes'
  | 'sectors'
  | 'iso-27001'
  | 'frameworks'
  | 'sources'
  | 'limits'
  | 'method'
  | 'privacy'
  | 'consultant';

/** What to read or do next, beside an entry. */
export interface Leads {
  readonly places: readonly Place[];
  readonly items: readonly ItemId[];
}

/** Days of the law, already in words. The days stand once, in `ai-act/law.ts`; no text repeats one. */
export interface LawDays {
  /** Regulation (EU) 2026/1744 came into force. */
  readonly amended: string;
  readonly newProhibitions: string;
  readonly annexIII: string;
  readonly annexI: string;
  /** When the legal data was last looked at. */
  readonly asOf: string;
}

/** A text, or one that names days of the law. */
export type DatedText = string | ((days: LawDays) => string);

export interface TermText {
  /** The term as a heading. */
  readonly term: string;
  /**
   * What marks the term in running text: other spellings and plurals. One in lower case may begin a sentence;
   * one with capitals is found only as it is written. Empty where the word is too common to be marked.
   */
  readonly spellings: readonly string[];
  /** One or two plain sentences. */
  readonly definition: string;
  /** What it comes down to in a small company, where that helps. */
  readonly inPractice?: string;
}
export type TermTexts = Readonly<Record<TermId, TermText>>;

export interface QuestionText {
  readonly question: string;
  readonly answer: DatedText;
}

export interface ObjectionText {
  /** As somebody in the room would say it, fairly. */
  readonly objection: string;
  readonly whatIsTrue: string;
  readonly whatSpeaksAgainst: string;
  /** When it is right, and certifying should wait or stay away. */
  readonly whenItWins: string;
}

export interface MistakeText {
  readonly title: string;
  readonly looksLike: string;
  readonly whyItHurts: string;
  readonly instead: string;
}

export interface ComparisonText {
  readonly aspect: string;
  readonly iso27001: string;
  readonly iso42001: string;
}

export interface FrameworkText {
  readonly name: string;
  readonly kind: string;
  /** Begins with the word that answers "certifiable?". */
  readonly certifiable: string;
  readonly use: string;
}

export interface SourceText {
  readonly title: string;
  readonly usedFor: string;
}

export interface ChangeText {
  readonly title: string;
  readonly text: string;
  /** Which of one's own answers or papers to look at again. */
  readonly lookAgain: string;
}

export interface LimitText {
  readonly title: string;
  readonly text: string;
  readonly instead: string;
}

/** The texts to learn from, all but the glossary, which is needed on more screens. */
export interface LearningTexts {
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  readonly objections: Readonly<Record<ObjectionId, ObjectionText>>;
  readonly mistakes: Readonly<Record<MistakeId, MistakeText>>;
  readonly comparison: Readonly<Record<ComparisonRowId, ComparisonText>>;
  /** What becomes of an ISO/IEC 27001 system's work, by our verdict. */
  readonly headStart: Readonly<Record<HeadStart, string>>;
  readonly frameworks: Readonly<Record<ComparedFrameworkId, FrameworkText>>;
  readonly sources: Readonly<Record<StandardSourceId, SourceText>>;
  readonly changes: Readonly<Record<ChangeId, ChangeText>>;
  readonly limits: Readonly<Record<LimitId, LimitText>>;
}
