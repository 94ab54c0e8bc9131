import type { AiActTexts } from '../../content/ai-act/types.ts';
import type { CoverageRow } from '../../core/coverage.ts';
import { dutyCalendarOf, type CalendarEntry, type Starting } from '../../core/duty-calendar.ts';
import type { Report } from '../../core/report.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { someNames } from '../../i18n/law-sentences.ts';
import { calendarText, type DayEvent } from './calendar.ts';

/** How many systems one line names; the app has the rest. */
const nameLimit = 10;

/** The deadlines ahead that matter to the organisation, as the text of a calendar file. */
export function icsOf(report: Report, aiAct: AiActTexts): string {
  const organisation = report.profile.name.trim() || m.app.unnamed;
  return calendarText({
    name: m.aiAct.calendar.name(organisation),
    product: `-//Plumbline//${m.aiAct.calendar.product}//EN`,
    stamp: report.generatedAt,
    events: dutyCalendarOf(report.results.coverage, report.day).map((entry) =>
      eventOf(entry, report, aiAct, organisation),
    ),
  });
}

function eventOf(
  entry: CalendarEntry,
  report: Report,
  aiAct: AiActTexts,
  organisation: string,
): DayEvent {
  const { milestone } = entry;
  const { title } = aiAct.milestones[milestone.id];
  return {
    uid: `${report.id}-${milestone.id}@plumbline`,
    day: milestone.asAmended,
    summary: m.aiAct.calendar.summary(title, organisation),
    description: descriptionOf(entry, report, aiAct),
  };
}

/** Paragraphs: what the day is, what starts for whom, on what basis, and how far to trust it. */
function descriptionOf(entry: CalendarEntry, report: Report, aiAct: AiActTexts): string {
  const { milestone, starting, afterChange } = entry;
  const words = m.aiAct.calendar;
  const disclaimers = aiAct.disclaimers(longDate(report.law.asOf));
  const unfinished = report.systems.filter(
    ({ system, classification }) => system.stage !== 'retired' && classification.state !== 'done',
  ).length;
  return [
    aiAct.milestones[milestone.id].what,
    ...paragraphsOf(starting, { forSystems: words.startsFor, forAll: words.starts }, aiAct),
    ...paragraphsOf(
      afterChange,
      { forSystems: words.afterChangeFor, forAll: words.afterChange },
      aiAct,
    ),
    starting.length === 0 && afterChange.length === 0 ? words.notYours : '',
    words.basis(milestone.basis),
    report.legal.source === 'guess' ? words.guess : '',
    report.legal.source === 'systems' && unfinished > 0 ? words.incomplete(unfinished) : '',
    words.asOf(longDate(report.law.asOf)),
    report.law.stale ? aiAct.stale(longDate(report.law.asOf)) : '',
    disclaimers['not-legal-advice'],
    disclaimers['likely-only'],
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** Duties of the same systems stand together, so that no name is said twenty times. */
function paragraphsOf(
  starting: readonly Starting[],
  heads: { readonly forSystems: (names: string) => string; readonly forAll: string },
  aiAct: AiActTexts,
): readonly string[] {
  const byNames = new Map<string, string[]>();
  for (const { row, triggers } of starting) {
    const names = someNames(triggers, nameLimit);
    byNames.set(names, [...(byNames.get(names) ?? []), `- ${titleOf(row, aiAct)}`]);
  }
  return [...byNames].map(([names, lines]) =>
    [names === '' ? heads.forAll : heads.forSystems(names), ...lines].join('\n'),
  );
}

function titleOf({ obligation }: CoverageRow, aiAct: AiActTexts): string {
  return `${obligation.article} ${aiAct.obligations[obligation.id].title}`;
}
