import type { Action, Bar, Course } from '../../core/plan/types.ts';
import type { Report } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { actionStep, actionTitle, type ActionTexts } from '../../i18n/plan-sentences.ts';
import { calendarText, type DayEvent } from './calendar.ts';

/**
 * The plan as the text of a calendar file: the due dates of open actions, and the days on which the two audit
 * stages are projected. Dates that only follow from the estimates stay out, since they move with every change.
 */
export function planIcsOf(report: Report, texts: ActionTexts): string {
  const organisation = report.profile.name.trim() || m.app.unnamed;
  const words = m.plan.calendar;
  const bars = new Map(report.plan.schedule.bars.map((bar) => [bar.action, bar]));
  return calendarText({
    name: words.name(organisation),
    product: `-//Plumbline//${words.product}//EN`,
    stamp: report.generatedAt,
    events: [
      ...report.plan.actions.flatMap((action) => {
        const bar = bars.get(action.id);
        return bar && action.dueDate !== '' ? [dueEvent(action, bar, report, texts)] : [];
      }),
      ...stageEvents(report, organisation),
    ],
  });
}

function dueEvent(action: Action, bar: Bar, report: Report, texts: ActionTexts): DayEvent {
  const words = m.plan.calendar;
  const title = actionTitle(action, texts, report.plan.basis.target);
  return {
    uid: `${report.id}-${action.id.replaceAll(':', '-')}@plumbline`,
    day: action.dueDate,
    summary: words.due(title),
    description: paragraphs([
      actionStep(action, texts),
      action.note.trim(),
      action.owner.trim() === '' ? '' : words.owner(action.owner.trim()),
      bar.isLate ? words.late(bar.span.likely.end) : '',
    ]),
  };
}

function stageEvents(report: Report, organisation: string): readonly DayEvent[] {
  const { stageOne, stageTwo } = report.plan.schedule;
  const words = m.plan.calendar;
  return [
    ...stageEvent(report, 'stage-1', words.stageOne(organisation), stageOne),
    ...stageEvent(report, 'stage-2', words.stageTwo(organisation), stageTwo),
  ];
}

function stageEvent(
  report: Report,
  id: string,
  summary: string,
  course: Course<string> | null,
): readonly DayEvent[] {
  if (course === null) return [];
  const { settings, schedule } = report.plan;
  const words = m.plan.calendar;
  return [
    {
      uid: `${report.id}-plan-${id}@plumbline`,
      day: course.likely,
      summary,
      description: paragraphs([
        words.course(course.best, course.worst),
        words.assumptions({ day: report.day, ...settings, days: schedule.days }),
        words.judgement,
      ]),
    },
  ];
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
