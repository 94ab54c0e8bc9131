import type { ClassificationTexts } from '../../ai-act/classification/texts.ts';
import { areas, aspects, facts, options, silent, uses } from './facts.ts';
import { contradictions, firstSteps, outcomes, remarks } from './outcomes.ts';
import { pages } from './pages.ts';

/** The English texts of the classification: paraphrases of ours, neither the law's wording nor advice on it. */
export const classification: ClassificationTexts = {
  pages,
  facts,
  options,
  aspects,
  uses,
  areas,
  silent,
  outcomes,
  remarks,
  contradictions,
  firstSteps,
};
