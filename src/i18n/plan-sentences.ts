import type { AiActTexts, ObligationId } from '../content/ai-act/types.ts';
import type { CatalogueTitles, Guidance } from '../content/types.ts';
import type { Action } from '../core/plan/types.ts';
import { m } from './index.ts';
import { itemName } from './sentences.ts';

/** What an action is named with. Without the heavy texts it is named all the same, only shorter. */
export interface ActionTexts {
  readonly titles: CatalogueTitles;
  readonly guidance?: Partial<Guidance> | null;
  readonly aiAct?: AiActTexts | null;
}

/**
 * "Write: AI policy", "Bring to level 3: 6.1.2 AI risk assessment": an action by what it is about. `target` is
 * the level of the plan (`plan.basis.target`).
 */
export function actionTitle(
  { subject, title, items }: Pick<Action, 'subject' | 'title' | 'items'>,
  texts: ActionTexts,
  target = 3,
): string {
  const words = m.plan.titles;
  switch (subject.kind) {
    case 'item':
      return words.item[subject.task](itemName(subject.item, texts.titles), target);
    case 'document':
      return words.document[subject.task](texts.titles.documents[subject.document].title);
    case 'finding': {
      const [item] = items;
      if (title.trim() !== '') return words.finding(title.trim());
      return item ? words.findingOn(itemName(item, texts.titles)) : words.findingUntitled;
    }
    case 'duty':
      return dutyTitle(subject.obligation, title, texts);
    case 'own':
      return title.trim() || words.ownUntitled;
  }
}

/** How to begin with an action, in a sentence or two; empty for own ones, which only their author can explain. */
export function actionStep(
  { subject, effort }: Pick<Action, 'subject' | 'effort'>,
  texts: ActionTexts,
): string {
  const words = m.plan.steps;
  switch (subject.kind) {
    case 'item':
      if (subject.task === 'find-out') return words.findOut(effort.atRisk);
      if (subject.task === 'write-reason') return words.writeReason;
      return texts.guidance?.[subject.item]?.firstStep ?? words.reachTarget;
    case 'document':
      if (subject.task === 'find-out') return words.findOutDocument(effort.atRisk);
      if (subject.task === 'approve') return words.approve;
      return words.write(texts.titles.documents[subject.document].mustHold);
    case 'finding':
      return words.finding;
    case 'duty':
      return texts.aiAct?.obligations[subject.obligation as ObligationId].duty ?? '';
    case 'own':
      return '';
  }
}

/** Named by its article as long as the texts of the law are not there. */
function dutyTitle(id: string, article: string, { aiAct }: ActionTexts): string {
  const words = m.plan.titles;
  const title = aiAct?.obligations[id as ObligationId].title;
  return title ? words.duty(article, title) : words.dutyUntitled(article);
}
