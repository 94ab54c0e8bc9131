import { legacyRuleOf, milestoneOf, milestones } from '../content/ai-act/law.ts';
import type { Milestone, MilestoneId, Obligation } from '../content/ai-act/types.ts';
import type { Applicability, CoverageRow, DutyTrigger } from './coverage.ts';
import { daysBetween } from './law-view.ts';

/** Which of the organisation's duties start when: the nearest deadline, and the entries of its calendar. */

/** A duty that starts on a day, with the systems that bring it on that day. */
export interface Starting {
  readonly row: CoverageRow;
  /** Empty where roles and classes alone were looked at. */
  readonly triggers: readonly DutyTrigger[];
}

export interface DutyDeadline {
  /** ISO date. */
  readonly day: string;
  readonly daysLeft: number;
  readonly starting: readonly Starting[];
}

/**
 * The days after `today` on which duties start, the nearest first. A duty that binds for one system already
 * and for another later stands under the later day, too, with that system.
 */
export function dutyDeadlinesOf(
  rows: readonly CoverageRow[],
  today: string,
): readonly DutyDeadline[] {
  return startingOn(rows, 'from', today).map(({ day, starting }) => ({
    day,
    daysLeft: daysBetween(today, day),
    starting,
  }));
}

/** The duties that start in one way after `today`, by their days, each with the systems of that day. */
function startingOn(
  rows: readonly CoverageRow[],
  kind: 'from' | 'after-change',
  today: string,
): readonly { readonly day: string; readonly starting: readonly Starting[] }[] {
  const byDay = new Map<string, Starting[]>();
  for (const row of rows.filter(({ obligation }) => obligation.kind === 'duty')) {
    const starts: readonly Applicability[] =
      row.triggers.length > 0 ? row.triggers.map(({ start }) => start) : [row.applicability];
    const days = new Set(starts.flatMap((start) => dayOf(start, kind)));
    for (const day of [...days].filter((each) => each > today)) {
      const triggers = row.triggers.filter(({ start }) => dayOf(start, kind).includes(day));
      byDay.set(day, [...(byDay.get(day) ?? []), { row, triggers }]);
    }
  }
  return [...byDay]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([day, starting]) => ({ day, starting }));
}

function dayOf(start: Applicability, kind: 'from' | 'after-change'): readonly string[] {
  if (start.kind !== kind) return [];
  return 'day' in start ? [start.day] : [];
}

/** A milestone of the law with what it means for the organisation. */
export interface CalendarEntry {
  readonly milestone: Milestone;
  readonly starting: readonly Starting[];
  /** Duties that a significant change of design would bring from this day on. */
  readonly afterChange: readonly Starting[];
}

/**
 * The milestones after `today` that matter to the organisation: those on which one of its duties starts, or
 * from which a change of design would bring one. All that are ahead where none does.
 */
export function dutyCalendarOf(
  rows: readonly CoverageRow[],
  today: string,
): readonly CalendarEntry[] {
  const named = (kind: 'from' | 'after-change') =>
    startingOn(rows, kind, today).flatMap(({ day, starting }) =>
      starting.map((each) => ({ each, id: milestoneOn(each.row.obligation, day) })),
    );
  const [starts, changes] = [named('from'), named('after-change')];
  const all = milestones
    .filter(({ asAmended }) => asAmended > today)
    .sort((one, other) => one.asAmended.localeCompare(other.asAmended))
    .map((milestone): CalendarEntry => {
      const of = (list: typeof starts) =>
        list.filter(({ id }) => id === milestone.id).map(({ each }) => each);
      return { milestone, starting: of(starts), afterChange: of(changes) };
    });
  const own = all.filter((entry) => entry.starting.length > 0 || entry.afterChange.length > 0);
  return own.length > 0 ? own : all;
}

/** The milestone behind a day on which an obligation starts, of new systems or of those that were there before. */
export function milestoneOn(obligation: Obligation, day: string): MilestoneId | null {
  const named = obligation.applications.map(({ practicalFrom }) => practicalFrom);
  const later = (obligation.legacy ?? []).flatMap((rule) => legacyRuleOf(rule).appliesFrom ?? []);
  return [...named, ...later].find((id) => milestoneOf(id).asAmended === day) ?? null;
}
