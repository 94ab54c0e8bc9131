import type { FindingRecord } from '../../core/findings/records.ts';
import type { Finding } from '../../core/findings/potential.ts';
import type { Gap, OpenQuestion } from '../../core/gaps.ts';
import type { Report } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import {
  findingSentence,
  gapCauseSentence,
  nextStepSentence,
  questionSentence,
} from '../../i18n/sentences.ts';
import { date, listed, long, number, rounded, tableOf, text, yesNo } from './build.ts';
import type { ReportTable, TableTexts } from './types.ts';

const group = 'findings';

export function findingTables(report: Report, texts: TableTexts): readonly ReportTable[] {
  return [
    potential(report, texts),
    workedOn(report, texts),
    gaps(report, texts),
    questions(report, texts),
  ];
}

function potential({ findings }: Report, { titles }: TableTexts): ReportTable {
  return tableOf<Finding>(
    { id: 'potentialFindings', group },
    [
      text('grade', ({ grade }) => m.words.grades[grade]),
      text('item', ({ item, area }) => item ?? area),
      text('title', ({ item, area }) => (item ? titles.items[item] : titles.areas[area].title)),
      long('finding', (finding) => findingSentence(finding, titles)),
    ],
    findings,
  );
}

/** Every record, with the potential finding that it works on as the answers show it now. */
function workedOn({ assessment, workList }: Report, { titles }: TableTexts): ReportTable {
  const shown = new Map(
    workList.flatMap((each) =>
      each.kind === 'taken-up' ? [[each.key, findingSentence(each.finding, titles)]] : [],
    ),
  );
  const { origins, grades, potentialGrades, states } = m.findings;
  const stillShows = ({ potential: key }: FindingRecord) =>
    key === '' ? null : (shown.get(key) ?? m.tables.words.noLongerShown(key));
  return tableOf<FindingRecord>(
    { id: 'findings', group, layout: 'records' },
    [
      text('title', ({ title }) => title),
      text('origin', ({ origin }) => origins[origin]),
      text('grade', ({ grade, potential: key }) =>
        key === '' ? grades[grade] : potentialGrades[grade],
      ),
      text('state', ({ state }) => states[state]),
      text('item', ({ item }) => item),
      long('workedOn', stillShows),
      long('description', ({ description }) => description),
      long('cause', ({ cause }) => cause),
      long('correction', ({ correction }) => correction),
      long('correctiveAction', ({ correctiveAction }) => correctiveAction),
      long('effectiveness', ({ effectiveness }) => effectiveness),
      long('acceptance', ({ acceptance }) => acceptance),
      text('owner', ({ owner }) => owner),
      date('openedOn', ({ openedOn }) => openedOn),
      date('dueDate', ({ dueDate }) => dueDate),
      date('closedOn', ({ closedOn }) => closedOn),
      date('updated', ({ updatedAt }) => updatedAt),
    ],
    assessment.findings,
  );
}

function gaps({ gaps: rows, profile, areas }: Report, { titles }: TableTexts): ReportTable {
  const steps = new Map(
    areas.flatMap(({ items }) => items.map(({ id, firstStep }) => [id, firstStep])),
  );
  return tableOf<Gap>(
    { id: 'gaps', group, naming: 2 },
    [
      text('item', ({ item }) => item),
      text('title', ({ item }) => titles.items[item]),
      yesNo('blocker', ({ blocker }) => blocker),
      long('whyShort', (gap) => gapCauseSentence(gap, profile.target, titles)),
      number('countsAs', ({ effective }) => rounded(effective)),
      number('gain', ({ gain }) => rounded(gain * 100)),
      long('nextStep', (gap) => nextStepSentence(gap, steps.get(gap.item) ?? '', titles)),
    ],
    rows,
  );
}

function questions({ openQuestions }: Report, { titles }: TableTexts): ReportTable {
  const itemsOf = (question: OpenQuestion) =>
    question.kind === 'unknown-level' ? [question.item] : question.items;
  return tableOf<OpenQuestion>(
    { id: 'openQuestions', group, naming: 2 },
    [
      text('items', (question) => itemsOf(question).join(', ')),
      text('title', (question) => listed(itemsOf(question).map((item) => titles.items[item]))),
      long('question', (question) => questionSentence(question, titles)),
    ],
    openQuestions,
  );
}
