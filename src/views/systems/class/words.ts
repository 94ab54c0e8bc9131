import { isFactId, type FactId } from '../../../content/ai-act/classification/facts.ts';
import type {
  ClassificationTexts,
  FactText,
} from '../../../content/ai-act/classification/texts.ts';
import type { Reason } from '../../../core/systems/classify.ts';
import { aspectOf, type FactGroup } from '../../../core/systems/question.ts';
import { m } from '../../../i18n/index.ts';

/** The wording of a fact; what is asked for a use names the use. */
export function factText(texts: ClassificationTexts, fact: FactId): FactText {
  const asked = aspectOf(fact);
  if (asked) return texts.aspects[asked.aspect](texts.uses[asked.use]);
  return texts.facts[fact as keyof ClassificationTexts['facts']];
}

/** What a reason rests on, in words. */
export function reasonText(texts: ClassificationTexts, { fact }: Reason): string {
  return isFactId(fact) ? factText(texts, fact).label : texts.silent[fact];
}

/** The heading of a group of lines; empty where a page has only one. */
export function groupTitle(texts: ClassificationTexts, group: FactGroup): string {
  switch (group.kind) {
    case 'area':
      return texts.areas[group.id as keyof ClassificationTexts['areas']];
    case 'section':
      return m.classification.question.section[group.id as 'A' | 'B'];
    case 'use':
      return m.classification.question.forUse(
        texts.uses[group.id as keyof ClassificationTexts['uses']],
      );
    case 'all':
      return '';
  }
}
