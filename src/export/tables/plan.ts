import type { PlanEntry } from '../../core/plan/records.ts';
import type { Action, Bar } from '../../core/plan/types.ts';
import type { Report } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { actionStep, actionTitle } from '../../i18n/plan-sentences.ts';
import { date, listed, long, number, rounded, tableOf, text, yesNo } from './build.ts';
import type { Cell, ReportTable, TableTexts } from './types.ts';

const group = 'plan';

export function planTables(report: Report, texts: TableTexts): readonly ReportTable[] {
  const { actions: all, basis } = report.plan;
  const names = new Map(all.map((action) => [action.id, actionTitle(action, texts, basis.target)]));
  return [actions(report, names, texts), entries(report, names), assumptions(report)];
}

type Names = ReadonlyMap<string, string>;

/** Every action in the order of the plan, with its dates while it is open. */
function actions({ plan }: Report, names: Names, texts: TableTexts): ReportTable {
  const bars = new Map(plan.schedule.bars.map((bar) => [bar.action, bar]));
  const dayOf = (find: (bar: Bar) => string) => (action: Action) => {
    const bar = bars.get(action.id);
    return bar ? find(bar) : null;
  };
  const { phases } = m.plan;
  return tableOf<Action>(
    { id: 'plan', group, layout: 'records' },
    [
      text('action', ({ id }) => names.get(id) ?? id),
      long('nextStep', (action) => actionStep(action, texts)),
      text('phase', ({ phase }) => phases[phase]),
      yesNo('blocker', ({ isBlocker }) => isBlocker),
      text('items', ({ items }) => items.join(', ')),
      number('gain', ({ gain }) => rounded(gain.readiness * 100)),
      number('gainStageOne', ({ gain }) => rounded(gain.stageOne * 100)),
      number('days', ({ effort }) => rounded(effort.days)),
      text('effortBasis', ({ effort }) => m.planView.list.basis[effort.basis]),
      number('estimate', ({ effort }) => rounded(effort.estimate)),
      number('daysAtRisk', ({ effort }) => rounded(effort.atRisk)),
      long('waitsFor', ({ after }) => listed(after.map((id) => names.get(id) ?? id))),
      text('owner', ({ owner }) => owner),
      date('notBefore', ({ notBefore }) => notBefore),
      date('dueDate', ({ dueDate }) => dueDate),
      text('state', ({ state }) => m.planView.list.states[state]),
      yesNo('doneButOpen', ({ doneButOpen }) => doneButOpen),
      date(
        'likelyStart',
        dayOf(({ span }) => span.likely.start),
      ),
      date(
        'bestEnd',
        dayOf(({ span }) => span.best.end),
      ),
      date(
        'likelyEnd',
        dayOf(({ span }) => span.likely.end),
      ),
      date(
        'worstEnd',
        dayOf(({ span }) => span.worst.end),
      ),
      yesNo('late', ({ id }) => bars.get(id)?.isLate ?? null),
      long('note', ({ note }) => note),
    ],
    plan.actions,
  );
}

/** What somebody entered about actions, as it stands, also where the plan has no such action any more. */
function entries({ plan, assessment }: Report, names: Names): ReportTable {
  const inPlan = new Set(plan.actions.map(({ id }) => id));
  const { phases } = m.plan;
  return tableOf<PlanEntry>(
    { id: 'planEntries', group, layout: 'records' },
    [
      text('action', ({ id }) => names.get(id) ?? id),
      yesNo('inPlan', ({ id }) => inPlan.has(id)),
      text('title', ({ title }) => title),
      text('item', ({ item }) => item),
      text('phase', ({ phase }) => phase && phases[phase]),
      number('days', ({ effortDays }) => effortDays),
      long('waitsFor', ({ after }) => listed(after.map((id) => names.get(id) ?? id))),
      number('place', ({ place }) => place),
      text('owner', ({ owner }) => owner),
      date('notBefore', ({ startDate }) => startDate),
      date('dueDate', ({ dueDate }) => dueDate),
      text('state', ({ state }) => m.planView.list.states[state]),
      long('note', ({ note }) => note),
      date('updated', ({ updatedAt }) => updatedAt),
    ],
    assessment.planEntries,
  );
}

/** What the dates of the plan rest on, and where they lead. */
function assumptions({ plan: { settings, schedule } }: Report): ReportTable {
  const { assumptions: words } = m.tables;
  const plain = (value: number): Cell => ({ kind: 'number', value });
  const day = (value: string | undefined): Cell => ({ kind: 'date', value: value || null });
  const { stageOne, stageTwo } = schedule;
  const rows: readonly (readonly [string, Cell])[] = [
    [words.startDate, day(settings.startDate)],
    [words.people, plain(settings.people)],
    [words.daysPerWeek, plain(settings.daysPerWeek)],
    [words.bestCase, plain(settings.bestCase)],
    [words.worstCase, plain(settings.worstCase)],
    [words.weeksOfOperation, plain(settings.weeksOfOperation)],
    [words.weeksToStageOne, plain(settings.weeksToStageOne)],
    [words.weeksToStageTwo, plain(settings.weeksToStageTwo)],
    [words.days, plain(rounded(schedule.days))],
    [words.stageOne.best, day(stageOne?.best)],
    [words.stageOne.likely, day(stageOne?.likely)],
    [words.stageOne.worst, day(stageOne?.worst)],
    [words.stageTwo.best, day(stageTwo?.best)],
    [words.stageTwo.likely, day(stageTwo?.likely)],
    [words.stageTwo.worst, day(stageTwo?.worst)],
  ];
  return tableOf<readonly [string, Cell]>(
    { id: 'planAssumptions', group },
    [text('what', ([what]) => what), long('value', ([, value]) => value)],
    rows,
  );
}
