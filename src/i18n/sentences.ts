import type { AreaId } from '../content/areas.ts';
import type { DocumentId } from '../content/documents.ts';
import type { ItemId } from '../content/items.ts';
import type { CatalogueTitles } from '../content/types.ts';
import type { Choice } from '../core/assessment.ts';
import type { Finding } from '../core/findings.ts';
import type { OpenQuestion } from '../core/gaps.ts';
import type { Obstacle } from '../core/verdict.ts';
import { oneDecimal } from './format.ts';
import { m } from './index.ts';

/** "6.1.3 AI risk treatment": how an item is named in running text and tables. */
export function itemName(item: ItemId, titles: CatalogueTitles): string {
  return `${item} ${titles.items[item]}`;
}

export function areaName(area: AreaId, titles: CatalogueTitles): string {
  return `${area} ${titles.areas[area].title}`;
}

/** "3 Defined", "I don't know", "Not applicable" or "Not answered". */
export function choiceWord(choice: Choice): string {
  if (choice === null) return m.words.unanswered;
  if (choice === 'unknown') return m.words.unknown;
  if (choice === 'excluded') return m.words.excluded;
  return `${choice} ${m.words.levels[choice]}`;
}

export function obstacleSentence(obstacle: Obstacle, titles: CatalogueTitles): string {
  const text = m.results.obstacles;
  switch (obstacle.kind) {
    case 'readiness':
      return text.readiness(obstacle.share, obstacle.needed);
    case 'documents':
      return text.documents(obstacle.share, obstacle.needed);
    case 'blocking-document':
      return text['blocking-document'][obstacle.state](documentTitle(obstacle.document, titles));
    case 'blocking-item':
      return text['blocking-item'][obstacle.shortfall](itemName(obstacle.item, titles));
    case 'audit-and-review':
      return text['audit-and-review'][obstacle.shortfall](itemName(obstacle.item, titles));
    case 'weak-requirement':
      return text['weak-requirement'][obstacle.shortfall](itemName(obstacle.item, titles));
  }
}

export function findingSentence(finding: Finding, titles: CatalogueTitles): string {
  const text = m.results.findings.causes;
  const { cause } = finding;
  switch (cause.kind) {
    case 'blocking-document':
      return text['blocking-document'](documentTitle(cause.document, titles));
    case 'nothing-in-place':
      return text['nothing-in-place'];
    case 'partly-in-place':
      return text['partly-in-place'](oneDecimal(cause.level));
    case 'held-by-document':
      return text['held-by-document'](
        oneDecimal(cause.level),
        cause.documents.map((document) => documentTitle(document, titles)).join('; '),
      );
    case 'exclusion-without-reason':
      return text['exclusion-without-reason'];
    case 'no-evidence':
      return text['no-evidence'](oneDecimal(cause.level));
    case 'several-in-one-clause':
      return text['several-in-one-clause'](areaName(cause.area, titles), cause.count);
  }
}

export function questionSentence(question: OpenQuestion, titles: CatalogueTitles): string {
  return question.kind === 'unknown-level'
    ? m.results.questions.level
    : m.results.questions.document(documentTitle(question.document, titles));
}

function documentTitle(document: DocumentId, titles: CatalogueTitles): string {
  return titles.documents[document].title;
}
