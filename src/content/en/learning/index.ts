import type { LearningTexts } from '../../learning/types.ts';
import { comparison, frameworks, headStart } from './comparison.ts';
import { mistakes } from './mistakes.ts';
import { objections } from './objections.ts';
import { changes, limits, sources } from './provenance.ts';
import { questions } from './questions.ts';

/** What can be learned, in English, all but the glossary. */
export const learning: LearningTexts = {
  questions,
  objections,
  mistakes,
  comparison,
  headStart,
  frameworks,
  sources,
  changes,
  limits,
};
