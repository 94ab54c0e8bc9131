import { changeDayOf, startOf } from '../../core/coverage-groups.ts';
import { wholePartsOf, type CoverageRow } from '../../core/coverage.ts';
import type { Report } from '../../core/report.ts';
import { unfitReasonOf } from '../../core/unfit-reason.ts';
import { m } from '../../i18n/index.ts';
import { systemName, unfitSentence } from '../../i18n/law-sentences.ts';
import { date, listed, long, share, tableOf, text, yesNo } from './build.ts';
import type { ReportTable, TableTexts } from './types.ts';

/** Every obligation of the AI Act with its bar, and why it is not the organisation's where it is not. */
export function lawTable(report: Report, { aiAct }: TableTexts): ReportTable {
  const behind =
    report.legal.source === 'systems'
      ? report.systems.filter(({ system }) => system.stage !== 'retired')
      : [];
  const formalDay = ({ applicability }: CoverageRow) =>
    'formalFrom' in applicability ? applicability.formalFrom : '';
  return tableOf<CoverageRow>(
    { id: 'coverage', group: 'law', layout: 'records', naming: 2 },
    [
      text('article', ({ obligation }) => obligation.article),
      text('obligation', ({ obligation }) => aiAct.obligations[obligation.id].title),
      long('duty', ({ obligation }) => aiAct.obligations[obligation.id].duty),
      text('obligationKind', ({ obligation }) => aiAct.kinds[obligation.kind].name),
      text('applies', ({ applicability }) => m.tables.words.lawApplies[applicability.kind]),
      date('from', (row) => startOf(row) || changeDayOf(row)),
      date('formallyFrom', formalDay),
      long('whyNot', (row) => unfitSentence(unfitReasonOf(row, behind), aiAct)),
      long('onlyIf', ({ obligation: { onlyIf } }) => (onlyIf ? aiAct.conditions[onlyIf] : null)),
      yesNo('undetermined', ({ undetermined }) => undetermined),
      text('systems', ({ triggers }) =>
        listed([...new Set(triggers.map(({ name }) => systemName(name)))]),
      ),
      text('reach', ({ obligation }) => aiAct.reaches[obligation.reach].name),
      share('inPlace', (row) => wholePartsOf(row).inPlace / 100),
      share('withinReach', (row) => wholePartsOf(row).withinReach / 100),
      share('outside', (row) => wholePartsOf(row).outside / 100),
      long('notCovered', ({ obligation }) => aiAct.obligations[obligation.id].gap),
    ],
    report.results.coverage,
  );
}
