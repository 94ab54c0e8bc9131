import { isControl } from '../../content/items.ts';
import type { Evidence } from '../../core/assessment.ts';
import type { Report, ReportArea, ReportItem } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { answerWord } from '../../i18n/sentences.ts';
import { date, listed, long, number, rounded, share, tableOf, text, yesNo } from './build.ts';
import type { ReportTable, TableTexts } from './types.ts';

/** The 16 areas with their readiness. */
export function areasTable(report: Report): ReportTable {
  const answered = ({ items }: ReportArea) =>
    items.filter(({ answer }) => answer.choice !== null).length;
  return tableOf<ReportArea>(
    { id: 'areas', group: 'answers', naming: 2 },
    [
      text('area', ({ id }) => id),
      text('title', ({ title }) => title),
      text('part', ({ part }) => m.words.parts[part]),
      share('readinessLow', ({ readiness }) => readiness?.low ?? null),
      share('readinessHigh', ({ readiness }) => readiness?.high ?? null),
      number('answered', answered),
      number('itemCount', ({ items }) => items.length),
    ],
    report.areas,
  );
}

/** All 70 items with everything that was answered, and how it counts. */
export function itemsTable(report: Report, { titles }: TableTexts): ReportTable {
  return tableOf<ReportItem & { readonly area: string }>(
    { id: 'items', group: 'answers', layout: 'records', naming: 2 },
    [
      text('item', ({ id }) => id),
      text('title', ({ title }) => title),
      text('itemKind', ({ id }) => (isControl(id) ? m.words.control : m.words.requirement)),
      text('area', ({ area }) => area),
      long('question', ({ question }) => question),
      text('answer', ({ contribution }) => answerWord(contribution)),
      number('level', ({ answer: { choice } }) => (typeof choice === 'number' ? choice : null)),
      number('countsAs', ({ contribution }) => rounded(contribution.effective.low)),
      number('countsAsHigh', ({ contribution }) => rounded(contribution.effective.high)),
      number('weight', ({ contribution }) => contribution.weight),
      share('creditLow', ({ contribution }) => contribution.credit.low),
      share('creditHigh', ({ contribution }) => contribution.credit.high),
      text('heldBy', ({ contribution }) =>
        listed(contribution.cappedBy.map((id) => titles.documents[id].title)),
      ),
      number('evidenceCount', ({ evidence }) => evidence.length),
      long('note', ({ answer }) => answer.note),
      text('owner', ({ answer }) => answer.owner),
      date('dueDate', ({ answer }) => answer.dueDate),
      yesNo('flagged', ({ answer }) => answer.flagged),
      long('justification', ({ answer }) => answer.justification),
      date('updated', ({ answer }) => answer.updatedAt),
    ],
    report.areas.flatMap(({ title, items }) => items.map((item) => ({ ...item, area: title }))),
  );
}

/** Every evidence reference, also one that nobody named and only dated. */
export function evidenceTable(report: Report): ReportTable {
  return tableOf<{ readonly item: ReportItem; readonly evidence: Evidence }>(
    { id: 'evidence', group: 'answers', naming: 2 },
    [
      text('item', ({ item }) => item.id),
      text('itemTitle', ({ item }) => item.title),
      text('evidence', ({ evidence }) => evidence.title),
      long('location', ({ evidence }) => evidence.location),
      date('date', ({ evidence }) => evidence.date),
    ],
    report.areas.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.answer.evidence.filter(isWritten).map((evidence) => ({ item, evidence })),
      ),
    ),
  );
}

export function isWritten({ title, location, date: day }: Evidence): boolean {
  return title !== '' || location !== '' || day !== '';
}
