import { riskClasses } from '../../content/ai-act/types.ts';
import { dutyDeadlinesOf, type DutyDeadline } from '../duty-calendar.ts';
import type { Report, ReportSystem } from '../report.ts';
import { shortlist } from './lookup.ts';
import type { BriefDay, BriefLaw } from './types.ts';

/** How far ahead a call looks; beyond it every date may still move. */
export const monthsAhead = 24;
const mostSystems = 6;
const mostDays = 4;

/** Their AI systems with their classes, and the days on which duties of theirs start. */
export function briefLawOf(report: Report): BriefLaw {
  const systems = currentSystemsOf(report);
  return {
    source: sourceOf(report),
    systems: shortlist(
      systems.toSorted((one, other) => weightOf(one) - weightOf(other)),
      mostSystems,
    ),
    unfinished: systems
      .filter(({ classification }) => classification.state !== 'done')
      .map(({ system }) => system.name),
    days: shortlist(upcomingOf(report).map(briefDay), mostDays),
  };
}

/** All systems but retired ones, in the order of the register. */
export function currentSystemsOf({ systems }: Pick<Report, 'systems'>): readonly ReportSystem[] {
  return systems.filter(({ system }) => system.stage !== 'retired');
}

/** The days ahead on which duties that are surely theirs start, as far as a call looks. */
export function upcomingOf(report: Report): readonly DutyDeadline[] {
  if (sourceOf(report) === 'nothing') return [];
  const rows = report.results.coverage.filter(({ undetermined }) => !undetermined);
  const last = monthsAfter(report.day, monthsAhead);
  return dutyDeadlinesOf(rows, report.day).filter(({ day }) => day <= last);
}

function sourceOf({ legal }: Report): BriefLaw['source'] {
  if (legal.source === 'systems') return 'systems';
  return legal.roles.length > 0 && legal.classes.length > 0 ? 'guess' : 'nothing';
}

/** The heaviest class has the lowest place; a system without one comes last. */
function weightOf({ classes }: ReportSystem): number {
  const [heaviest] = classes;
  return heaviest ? riskClasses.indexOf(heaviest) : riskClasses.length;
}

function briefDay({ day, daysLeft, starting }: DutyDeadline): BriefDay {
  return {
    day,
    daysLeft,
    duties: starting.length,
    articles: [...new Set(starting.map(({ row }) => row.obligation.article))],
    systems: [...new Set(starting.flatMap(({ triggers }) => triggers.map(({ name }) => name)))],
  };
}

/** An ISO date so many months later. Only compared with others, so that the 31st of a short month may stand. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const two = String((total % 12) + 1).padStart(2, '0');
  return `${Math.floor(total / 12)}-${two}-${day.slice(8)}`;
}
