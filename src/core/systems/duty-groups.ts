import type { Duty } from './duties.ts';

/** The obligations of one system in the order in which they come up. Each is in exactly one group. */
export interface DutyGroups {
  readonly now: readonly Duty[];
  /** The nearest day first. */
  readonly later: readonly { readonly day: string; readonly duties: readonly Duty[] }[];
  /** Reached only by a significant change of the design, and from which day on. */
  readonly afterChange: readonly { readonly day: string; readonly duties: readonly Duty[] }[];
  /** Permissions and voluntary rows: no duties. */
  readonly optional: readonly Duty[];
}

export function dutyGroupsOf(rows: readonly Duty[]): DutyGroups {
  const duties = rows.filter(({ obligation }) => obligation.kind === 'duty');
  return {
    now: duties.filter(({ start }) => start.kind === 'applies'),
    later: byDay(duties, 'from'),
    afterChange: byDay(duties, 'after-change'),
    optional: rows.filter(({ obligation }) => obligation.kind !== 'duty'),
  };
}

function byDay(duties: readonly Duty[], kind: 'from' | 'after-change'): DutyGroups['later'] {
  const chosen = duties.filter(({ start }) => start.kind === kind);
  const days = [...new Set(chosen.map(dayOfStart))].sort();
  return days.map((day) => ({ day, duties: chosen.filter((duty) => dayOfStart(duty) === day) }));
}

/** The practical day (ISO date) on which a duty binds, or from which a change brings it. */
export function dayOfStart({ start }: Duty): string {
  return start.kind === 'applies' ? start.since : start.day;
}

/** The day in the law's own table, where the duty can only bite later; null where both are one. */
export function formalDayOf(duty: Duty): string | null {
  const { start } = duty;
  if (start.kind === 'after-change') return null;
  return start.formalFrom === dayOfStart(duty) ? null : start.formalFrom;
}
