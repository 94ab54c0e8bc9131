import type { Report } from '../../core/report.ts';
import { scoreOf } from '../../core/systems/ratings.ts';
import { isOverdue, risksByWeight, type RiskOfSystem } from '../../core/systems/risk-register.ts';
import { m } from '../../i18n/index.ts';
import { systemName } from '../../i18n/law-sentences.ts';
import { date, long, number, tableOf, text, yesNo } from './build.ts';
import { bandWord, likelihoodWord, severityWord } from './ratings.ts';
import type { ReportTable, TableTexts } from './types.ts';

/** The risks of all systems, the heaviest first. */
export function risksTable({ systems, day }: Report, { risks: texts }: TableTexts): ReportTable {
  return tableOf<RiskOfSystem>(
    { id: 'risks', group: 'systems', layout: 'records' },
    [
      text('risk', ({ risk }) => risk.title),
      text('system', ({ system }) => systemName(system.name)),
      text('family', ({ risk }) => risk.family && texts.families[risk.family].name),
      text('source', ({ risk }) => risk.source && texts.sources[risk.source].name),
      long('description', ({ risk }) => risk.description),
      text('likelihoodBefore', ({ risk }) => likelihoodWord(risk.inherent)),
      text('severityBefore', ({ risk }) => severityWord(risk.inherent)),
      number('weightBefore', ({ risk }) => scoreOf(risk.inherent)),
      text('bandBefore', ({ risk }) => bandWord(risk.inherent)),
      text('treatment', ({ risk }) => risk.treatment && m.risks.treatments[risk.treatment]),
      long('measures', ({ risk }) => risk.measures),
      text('items', ({ risk }) => risk.items.join(', ')),
      text('likelihoodAfter', ({ risk }) => likelihoodWord(risk.residual)),
      text('severityAfter', ({ risk }) => severityWord(risk.residual)),
      number('weightAfter', ({ risk }) => scoreOf(risk.residual)),
      text('bandAfter', ({ risk }) => bandWord(risk.residual)),
      text('owner', ({ risk }) => risk.owner),
      date('dueDate', ({ risk }) => risk.dueDate),
      text('state', ({ risk }) => m.risks.states[risk.state]),
      yesNo('overdue', ({ risk }) => isOverdue(risk, day)),
    ],
    risksByWeight(systems.map(({ system }) => system)),
  );
}
