import { fineTierOf, fineTiers, milestones, sources } from '../content/ai-act/law.ts';
import {
  riskClasses,
  type FineTier,
  type FineTierId,
  type LegacyRuleId,
  type Milestone,
  type Obligation,
  type RiskClass,
  type SeedVerdict,
  type Source,
  type SourceId,
  type Standard,
} from '../content/ai-act/types.ts';
import { isControl, itemIds, type ItemId } from '../content/items.ts';
import type { Applicability, CoverageRow, DutyTrigger } from './coverage.ts';
import {
  afterChangeRows,
  byDay,
  fittingRows,
  isNotYours,
  startOf,
  type DayRows,
} from './coverage-groups.ts';
import { currentApplications } from './legal-fit.ts';
import type { Range } from './credit.ts';
import { sum } from './readiness.ts';

/** What the AI Act screen shows, put in order: the calendar, and the groups of the chart with their rows. */

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Whole days from one ISO date to another; negative if the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / dayInMilliseconds,
  );
}

// The calendar ----------------------------------------------------------------------------------------

/** A milestone whose day has come is past; of those to come, the nearest day is next. */
export type MilestoneState = 'past' | 'next' | 'future';

export interface TimelineEntry {
  readonly milestone: Milestone;
  readonly state: MilestoneState;
}

export interface Timeline {
  readonly past: readonly TimelineEntry[];
  readonly ahead: readonly TimelineEntry[];
}

/** All milestones around today, in the order of their days. */
export function timelineOf(today: string): Timeline {
  const next = nextDeadline(today);
  const entries = milestones
    .map((milestone): TimelineEntry => ({
      milestone,
      state:
        milestone.asAmended <= today
          ? 'past'
          : milestone.asAmended === next?.day
            ? 'next'
            : 'future',
    }))
    .sort((one, other) => one.milestone.asAmended.localeCompare(other.milestone.asAmended));
  return {
    past: entries.filter(({ state }) => state === 'past'),
    ahead: entries.filter(({ state }) => state !== 'past'),
  };
}

export interface Deadline {
  readonly day: string;
  readonly daysLeft: number;
  readonly milestones: readonly Milestone[];
}

/** The nearest day after today on which something starts or a grace ends; null after the last one. */
export function nextDeadline(today: string): Deadline | null {
  const coming = milestones.filter(({ asAmended }) => asAmended > today);
  const day = coming.map(({ asAmended }) => asAmended).sort()[0];
  if (day === undefined) return null;
  return {
    day,
    daysLeft: daysBetween(today, day),
    milestones: coming.filter(({ asAmended }) => asAmended === day),
  };
}

// The chart -------------------------------------------------------------------------------------------

export interface CoverageGroups {
  /** Duties that bind on the day and that a management system can carry in part. */
  readonly now: readonly CoverageRow[];
  /** The same for later days, the nearest first. */
  readonly later: readonly DayRows[];
  /** Rows that only a significant change of a system's design would bring, with or without a bar. */
  readonly afterChange: readonly DayRows[];
  /** Duties that fit and that no management system carries: their bars would be empty for ever. */
  readonly uncovered: readonly CoverageRow[];
  /** Permissions and voluntary rows that fit. They have no bar. */
  readonly optional: readonly CoverageRow[];
  /** Everything that does not fit, whatever its kind. */
  readonly notYours: readonly CoverageRow[];
}

/** Each obligation in exactly one group. */
export function coverageGroupsOf(rows: readonly CoverageRow[]): CoverageGroups {
  const duties = fittingRows(rows);
  const carried = duties.filter((row) => row.ceiling > 0);
  return {
    now: carried.filter((row) => row.applicability.kind === 'applies'),
    later: byDay(
      carried.filter((row) => row.applicability.kind === 'from'),
      startOf,
    ),
    afterChange: afterChangeRows(rows),
    uncovered: duties.filter((row) => row.ceiling === 0),
    optional: rows.filter((row) => row.obligation.kind !== 'duty' && startOf(row) !== ''),
    notYours: rows.filter(isNotYours),
  };
}

/** The rows of the table to the chart: every duty that the chart and the checklist show, in their order. */
export function tableRowsOf(groups: CoverageGroups): readonly CoverageRow[] {
  const inDays = (days: readonly DayRows[]) => days.flatMap(({ rows }) => rows);
  return [
    ...groups.now,
    ...inDays(groups.later),
    ...groups.uncovered,
    ...inDays(groups.afterChange),
  ];
}

/** How many duties each part of the screen holds. Counts of rows, never a measure of compliance. */
export interface CoverageCounts {
  readonly now: number;
  readonly later: number;
  readonly uncovered: number;
  readonly afterChange: number;
  readonly notYours: number;
}

export function countsOf(groups: CoverageGroups): CoverageCounts {
  return {
    now: groups.now.length,
    later: sum(groups.later.map(({ rows }) => rows.length)),
    uncovered: groups.uncovered.length,
    afterChange: sum(groups.afterChange.map(({ rows }) => rows.length)),
    notYours: groups.notYours.length,
  };
}

/** The sums behind a bar: weight × credit on both readings, and weight. */
export function coverageSums(row: CoverageRow): {
  readonly credit: Range;
  readonly weight: number;
} {
  const weighted = (reading: keyof Range) =>
    sum(row.mapped.map((each) => each.weight * each.contribution.credit[reading]));
  return {
    credit: { low: weighted('low'), high: weighted('high') },
    weight: sum(row.mapped.map((each) => each.weight)),
  };
}

/** The part in place if everything unknown turned out to be there. */
export function inPlaceHigh(row: CoverageRow): number {
  return row.ceiling * row.evidence.high;
}

/** Readers of the law disagree about one of the days. */
export function isContested(obligation: Obligation): boolean {
  return obligation.applications.some(({ contested }) => contested === true);
}

/** The practical day is not the day that the law names for the provision. */
export function bitesLater(row: CoverageRow): boolean {
  const { applicability } = row;
  return 'formalFrom' in applicability && applicability.formalFrom !== startOf(row);
}

/** The classes that an obligation is meant for; `all` where it asks for none in particular. */
export function classesOf(obligation: Obligation): readonly RiskClass[] | 'all' {
  const wanted = currentApplications(obligation).map(({ classes }) => classes);
  if (wanted.includes('all')) return 'all';
  return riskClasses.filter((each) => wanted.some((classes) => classes.includes(each)));
}

/** The ceiling of fines behind an obligation, where the law names one. */
export function namedFine(obligation: Obligation): FineTier | null {
  return fineTierOf(obligation.fineTier) ?? null;
}

/** The tiers of fines behind some duties, with those duties, and the duties for which the law names none. */
export function finesBehind(rows: readonly CoverageRow[]): {
  readonly tiers: readonly { readonly tier: FineTier; readonly rows: readonly CoverageRow[] }[];
  readonly unnamed: readonly CoverageRow[];
} {
  const tierOf = (row: CoverageRow): FineTierId | null => namedFine(row.obligation)?.id ?? null;
  return {
    tiers: fineTiers
      .map((tier) => ({ tier, rows: rows.filter((row) => tierOf(row) === tier.id) }))
      .filter((each) => each.rows.length > 0),
    unnamed: rows.filter((row) => tierOf(row) === null),
  };
}

// The systems of a row ----------------------------------------------------------------------------------

/** Systems that bring a row in the same way: in the same roles, from the same day, as surely. */
export interface TriggerGroup {
  readonly start: DutyTrigger['start'];
  readonly certainty: DutyTrigger['certainty'];
  /** It starts on another day than the row, which stands under the nearest. */
  readonly isApart: boolean;
  readonly triggers: readonly DutyTrigger[];
}

/** The systems through which a row comes in the same roles of the organisation. */
export interface RoleTriggers {
  readonly roles: DutyTrigger['roles'];
  readonly groups: readonly TriggerGroup[];
}

/** The triggers of a row in few lines, in their order: the nearest day first. */
export function triggersByRole({ applicability, triggers }: CoverageRow): readonly RoleTriggers[] {
  return gathered(triggers, ({ roles }) => roles.join()).map((same) => ({
    roles: same[0]?.roles ?? [],
    groups: gathered(same, ({ start, certainty }) => `${startKey(start)} ${certainty}`).flatMap(
      (alike) => {
        const [first] = alike;
        if (!first) return [];
        const { start, certainty } = first;
        const isApart = startKey(start) !== startKey(applicability);
        return [{ start, certainty, isApart, triggers: alike }];
      },
    ),
  }));
}

/** Gathers what has the same key, in the order in which the keys come up. */
function gathered<Value>(
  all: readonly Value[],
  keyOf: (value: Value) => string,
): readonly (readonly Value[])[] {
  const found = new Map<string, Value[]>();
  for (const each of all) {
    const known = found.get(keyOf(each));
    if (known) known.push(each);
    else found.set(keyOf(each), [each]);
  }
  return [...found.values()];
}

function startKey(start: Applicability): string {
  if (start.kind === 'applies') return `${start.kind} ${start.since}`;
  return 'day' in start ? `${start.kind} ${start.day}` : start.kind;
}

// What is commonly quoted -----------------------------------------------------------------------------

/** A mapping that is right as far as it goes is not struck through. */
export function isStruck(verdict: SeedVerdict): boolean {
  return verdict !== 'incomplete' && verdict !== 'right';
}

const requirements = itemIds.filter((id) => !isControl(id));

/** A list of items with the 32 requirements said in one breath where all of them are meant. */
export function mentionOf(items: readonly ItemId[]): {
  readonly everyRequirement: boolean;
  readonly items: readonly ItemId[];
} {
  const everyRequirement = requirements.every((id) => items.includes(id));
  return {
    everyRequirement,
    items: everyRequirement ? items.filter((id) => isControl(id)) : items,
  };
}

export const requirementCount = requirements.length;

/** The sources with these ids, in the order of the source list. */
export function sourcesNamed(ids: readonly SourceId[]): readonly Source[] {
  return sources.filter(({ id }) => ids.includes(id));
}

/** The rules for what was on the market already, those that only shift a day left to that day. */
export function legacyRulesOf(obligation: Obligation): readonly LegacyRuleId[] {
  return obligation.legacy ?? [];
}

/** A mapped control is left out of the Statement of Applicability. */
export function hasExclusion(row: CoverageRow): boolean {
  return row.mapped.some(({ contribution }) => contribution.exclusion !== 'none');
}

/** Standards that the Official Journal had not cited for the Act when we looked. */
export function uncitedStandards(standards: readonly Standard[]): readonly Standard[] {
  return standards.filter(({ ojCited }) => !ojCited);
}

/** The day up to which all of them were looked for: the oldest look. */
export function standardsCheckedOn(standards: readonly Standard[]): string {
  return standards.map(({ ojCheckedOn }) => ojCheckedOn).sort()[0] ?? '';
}
