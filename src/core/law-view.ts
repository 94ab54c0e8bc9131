import { fineTierOf, milestones, sources } from '../content/ai-act/law.ts';
import {
  operatorRoles,
  riskClasses,
  type FineTier,
  type LegacyRuleId,
  type Milestone,
  type Obligation,
  type OperatorRole,
  type RiskClass,
  type SeedVerdict,
  type Source,
  type SourceId,
  type Standard,
} from '../content/ai-act/types.ts';
import { isControl, itemIds, type ItemId } from '../content/items.ts';
import type { Profile } from './assessment.ts';
import { currentApplications, type CoverageRow, type LegalSituation } from './coverage.ts';
import { fittingRows, startOf } from './coverage-groups.ts';
import type { Range } from './credit.ts';
import { sum } from './readiness.ts';

/** What the AI Act screen shows, put in order: the calendar, the chosen situation and the chart's groups. */

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

// The chosen situation --------------------------------------------------------------------------------

/** What the reader narrows the screen to. `null`: as in the profile, or as of today. */
export interface LawFilter {
  readonly role: OperatorRole | 'any' | null;
  readonly riskClass: RiskClass | 'any' | null;
  readonly day: string | null;
}

export const unfiltered: LawFilter = { role: null, riskClass: null, day: null };

/** Any role or class means each of them, which is known; an empty profile means that nobody has said. */
export function situationFor(profile: Profile, filter: LawFilter, today: string): LegalSituation {
  return {
    roles: chosen(filter.role, profile.operatorRoles, operatorRoles),
    classes: chosen(filter.riskClass, profile.riskClasses, riskClasses),
    day: filter.day ?? today,
  };
}

function chosen<Value>(
  choice: Value | 'any' | null,
  own: readonly Value[],
  all: readonly Value[],
): readonly Value[] {
  if (choice === null) return own;
  return choice === 'any' ? all : [choice];
}

/** The text of a date field as an ISO date, or null while it is empty or half typed. */
export function dayFrom(text: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

// The chart -------------------------------------------------------------------------------------------

export interface CoverageGroups {
  /** Duties that bind on the day and that a management system can carry in part. */
  readonly now: readonly CoverageRow[];
  /** The same for later days, the nearest first. */
  readonly later: readonly { readonly day: string; readonly rows: readonly CoverageRow[] }[];
  /** Duties that fit and that no management system carries: their bars would be empty for ever. */
  readonly uncovered: readonly CoverageRow[];
  /** Permissions and voluntary rows that fit. They have no bar. */
  readonly optional: readonly CoverageRow[];
  /** Everything that does not fit the roles or classes, whatever its kind. */
  readonly notYours: readonly CoverageRow[];
}

/** Each obligation in exactly one group. */
export function coverageGroupsOf(rows: readonly CoverageRow[]): CoverageGroups {
  const duties = fittingRows(rows);
  const carried = duties.filter((row) => row.ceiling > 0);
  const coming = carried.filter((row) => row.applicability.kind === 'from');
  const notYours = rows.filter((row) => startOf(row) === '');
  return {
    now: carried.filter((row) => row.applicability.kind === 'applies'),
    later: [...new Set(coming.map(startOf))].map((day) => ({
      day,
      rows: coming.filter((row) => startOf(row) === day),
    })),
    uncovered: duties.filter((row) => row.ceiling === 0),
    optional: rows.filter((row) => row.obligation.kind !== 'duty' && startOf(row) !== ''),
    notYours,
  };
}

/** The rows of the table to the chart: every duty that the chart and its list show, in their order. */
export function tableRowsOf(groups: CoverageGroups): readonly CoverageRow[] {
  return [...groups.now, ...groups.later.flatMap(({ rows }) => rows), ...groups.uncovered];
}

/** How many duties each part of the screen holds. Counts of rows, never a measure of compliance. */
export interface CoverageCounts {
  readonly now: number;
  readonly later: number;
  readonly uncovered: number;
  readonly notYours: number;
}

export function countsOf(groups: CoverageGroups): CoverageCounts {
  return {
    now: groups.now.length,
    later: sum(groups.later.map(({ rows }) => rows.length)),
    uncovered: groups.uncovered.length,
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

/** Nothing was said about roles or about classes, so rows could not be ruled out. */
export function isUndetermined(situation: LegalSituation): boolean {
  return situation.roles.length === 0 || situation.classes.length === 0;
}
