import { buildOrder } from '../../content/build-order.ts';
import type { DocumentId } from '../../content/documents.ts';
import { itemIds, type ItemId } from '../../content/items.ts';
import { isAnswered } from '../assessment.ts';
import type { Report } from '../report.ts';
import { blockingItems } from '../stage-one.ts';
import { reportItemOf, wordsOn } from './lookup.ts';
import type { Agenda, AgendaQuestion, FirstQuestion } from './types.ts';

/** Where so much is open that a call cannot go through it, it begins with these. */
export const mostFirstQuestions = 5;

/** What they did not know, one question an item, and what was not asked at all. */
export function agendaOf(report: Report): Agenda {
  const notAsked = itemIds.filter((item) => !isAnswered(reportItemOf(report, item).answer));
  return {
    questions: questionsOf(report),
    notAsked: {
      count: notAsked.length,
      first: firstOf(notAsked).map((item): FirstQuestion => {
        const { question } = reportItemOf(report, item);
        return { item, question };
      }),
    },
  };
}

function questionsOf(report: Report): readonly AgendaQuestion[] {
  const levels = new Set<ItemId>();
  const documents = new Map<ItemId, DocumentId[]>();
  for (const question of report.openQuestions) {
    if (question.kind === 'unknown-level') {
      levels.add(question.item);
      continue;
    }
    // A document that several items share is asked for where the level is open too, else at its owner.
    const item = question.items.find((each) => levels.has(each)) ?? question.items[0];
    if (item) documents.set(item, [...(documents.get(item) ?? []), question.document]);
  }
  return itemIds
    .filter((item) => levels.has(item) || documents.has(item))
    .map((item) => ({
      item,
      question: reportItemOf(report, item).question,
      asksLevel: levels.has(item),
      documents: documents.get(item) ?? [],
      words: wordsOn(report, item),
    }));
}

/** What an audit makes no sense without comes first, in the order in which a management system is built. */
function firstOf(notAsked: readonly ItemId[]): readonly ItemId[] {
  const blocking = (buildOrder as readonly ItemId[]).filter(
    (item) => blockingItems.has(item) && notAsked.includes(item),
  );
  const others = notAsked.filter((item) => !blocking.includes(item));
  return [...blocking, ...others].slice(0, mostFirstQuestions);
}
