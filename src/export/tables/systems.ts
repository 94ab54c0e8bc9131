import {
  factIds,
  type FactAnswer,
  type FactId,
} from '../../content/ai-act/classification/facts.ts';
import type { Report, ReportSystem } from '../../core/report.ts';
import type { Duty } from '../../core/systems/duties.ts';
import { aspectOf } from '../../core/systems/question.ts';
import type { AiSystem } from '../../core/systems/system.ts';
import { m } from '../../i18n/index.ts';
import {
  certaintySentence,
  classSentence,
  roleNames,
  systemName,
} from '../../i18n/law-sentences.ts';
import { date, listed, long, number, tableOf, text, yesNo } from './build.ts';
import type { ReportTable, TableTexts } from './types.ts';

const group = 'systems';

export function systemTables(report: Report, texts: TableTexts): readonly ReportTable[] {
  return [
    register(report),
    classes(report, texts),
    duties(report, texts),
    classificationAnswers(report, texts),
  ];
}

function register({ systems }: Report): ReportTable {
  const { fields, origins, stages, affectedGroups, dataCategories } = m.systems;
  return tableOf<AiSystem>(
    { id: 'systems', group, layout: 'records' },
    [
      text('system', ({ name }) => systemName(name)),
      long('purpose', ({ purpose }) => purpose),
      text('owner', ({ owner }) => owner),
      text('origin', ({ origin }) => origin && origins[origin]),
      text('vendor', ({ vendor }) => vendor),
      long('suppliers', ({ suppliers }) => suppliers),
      text('stage', ({ stage }) => stage && stages[stage]),
      yesNo('inScope', ({ inScope }) => inScope),
      text('affectedGroups', (system) =>
        listed(system.affectedGroups.map((id) => affectedGroups[id])),
      ),
      text('dataCategories', (system) =>
        listed(system.dataCategories.map((id) => dataCategories[id])),
      ),
      {
        ...date<AiSystem>('availableSince', (each) => each.availableSince),
        title: fields.availableSince.label,
      },
      long('note', ({ note }) => note),
      date('updated', ({ updatedAt }) => updatedAt),
    ],
    systems.map(({ system }) => system),
  );
}

function classes({ systems }: Report, { aiAct }: TableTexts): ReportTable {
  return tableOf<ReportSystem>(
    { id: 'systemClasses', group },
    [
      text('system', ({ system }) => systemName(system.name)),
      text('class', (each) => classSentence(each, aiAct)),
      text('certainty', certaintySentence),
      text('roles', ({ roles }) => roleNames(roles, aiAct)),
      yesNo('needsReview', ({ needsReview }) => needsReview),
      number('dutyCount', (each) => each.duties.length),
      date('nextDeadline', ({ nextDeadline }) => nextDeadline),
    ],
    systems,
  );
}

function duties({ systems }: Report, { aiAct }: TableTexts): ReportTable {
  const startOf = ({ start }: Duty) => (start.kind === 'applies' ? start.since : start.day);
  return tableOf<{ readonly system: AiSystem; readonly duty: Duty }>(
    { id: 'systemDuties', group, naming: 3 },
    [
      text('system', ({ system }) => systemName(system.name)),
      text('article', ({ duty }) => duty.obligation.article),
      text('obligation', ({ duty }) => aiAct.obligations[duty.obligation.id].title),
      text('roles', ({ duty }) => roleNames(duty.roles, aiAct)),
      text('class', ({ duty }) => listed(duty.classes.map((id) => aiAct.riskClasses[id].name))),
      text('certainty', ({ duty }) => m.classification.certainty[duty.certainty]),
      date('from', ({ duty }) => startOf(duty)),
      yesNo('onlyAfterChange', ({ duty }) => duty.start.kind === 'after-change'),
    ],
    systems.flatMap((each) => each.duties.map((duty) => ({ system: each.system, duty }))),
  );
}

interface GivenAnswer {
  readonly system: AiSystem;
  readonly fact: FactId;
  readonly answer: FactAnswer;
}

function classificationAnswers({ systems }: Report, texts: TableTexts): ReportTable {
  return tableOf<GivenAnswer>(
    { id: 'classificationAnswers', group, naming: 2 },
    [
      text('system', ({ system }) => systemName(system.name)),
      long('question', ({ fact }) => factLabel(fact, texts)),
      text('answer', ({ answer }) => m.classification.answers[answer]),
    ],
    systems.flatMap(({ system }) =>
      factIds.flatMap((fact): readonly GivenAnswer[] => {
        const answer = system.classification[fact];
        return answer === undefined ? [] : [{ system, fact, answer }];
      }),
    ),
  );
}

function factLabel(fact: FactId, { classification }: TableTexts): string {
  const asked = aspectOf(fact);
  if (asked) return classification.aspects[asked.aspect](classification.uses[asked.use]).label;
  return classification.facts[fact as keyof typeof classification.facts].label;
}
