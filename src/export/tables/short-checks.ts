import type { FitAnswers } from '../../core/fit/records.ts';
import type { QuickAnswers } from '../../core/quick/records.ts';
import type { Report } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { saidInFitCheck, saidInQuickCheck } from '../short-checks.ts';
import { date, long, tableOf, text } from './build.ts';
import type { ReportTable, TableTexts } from './types.ts';

interface Row {
  readonly snapshot: string;
  readonly section: string;
  readonly question: string;
  readonly answer: string;
  readonly updatedAt: string;
}

/** What was said in the quick check, now and in each kept state, and in the fit check. */
export function shortChecksTable({ assessment }: Report, texts: TableTexts): ReportTable {
  const { now } = m.tables.words;
  const rows = [
    ...quickRows(now, assessment.quickAnswers, texts),
    ...fitRows(now, assessment.fitAnswers, texts),
    ...assessment.snapshots.flatMap(({ name, day, quickAnswers }) =>
      quickRows(name || day, quickAnswers, texts),
    ),
  ];
  return tableOf<Row>(
    { id: 'shortChecks', group: 'answers', naming: 3 },
    [
      text('snapshot', ({ snapshot }) => snapshot),
      text('section', ({ section }) => section),
      long('question', ({ question }) => question),
      long('answer', ({ answer }) => answer),
      date('updated', ({ updatedAt }) => updatedAt),
    ],
    rows,
  );
}

function quickRows(snapshot: string, given: QuickAnswers, { quick }: TableTexts): readonly Row[] {
  const section = m.tables.sections.quick;
  const { updatedAt } = given;
  return saidInQuickCheck(given, quick).map((said) => ({ snapshot, section, ...said, updatedAt }));
}

function fitRows(snapshot: string, given: FitAnswers, { fit }: TableTexts): readonly Row[] {
  const section = m.tables.sections.fit;
  const { updatedAt } = given;
  return saidInFitCheck(given, fit).map((said) => ({ snapshot, section, ...said, updatedAt }));
}
