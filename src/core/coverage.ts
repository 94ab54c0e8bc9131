import { obligations } from '../content/ai-act/obligations.ts';
import type { Obligation, OperatorRole, Reach, RiskClass } from '../content/ai-act/types.ts';
import type { ItemId } from '../content/items.ts';
import type { Assessment } from './assessment.ts';
import { contributionOf, type Contribution, type Range } from './credit.ts';
import { dayOf } from './law-days.ts';
import { currentApplications, fitsClass, fitsRole } from './legal-fit.ts';
import { sum } from './readiness.ts';
import type { Certainty } from './systems/classify.ts';
import type { Duty, DutyStart } from './systems/duties.ts';
import { registerLawOf, type ClassifiedSystem } from './systems/register-law.ts';

/** How much of a bar evidence from a management system can fill at most. Our judgement, said on the page. */
export const ceilings: Readonly<Record<Reach, number>> = {
  strong: 0.75,
  partial: 0.5,
  weak: 0.25,
  none: 0,
};

/** What is asked of the law: whose obligations, and as of which day. Empty lists narrow nothing. */
export interface LegalSituation {
  readonly roles: readonly OperatorRole[];
  readonly classes: readonly RiskClass[];
  /** ISO date. */
  readonly day: string;
}

/** Whether an obligation is the organisation's, and from when. */
export type Applicability =
  | { readonly kind: 'applies'; readonly since: string; readonly formalFrom: string }
  | { readonly kind: 'from'; readonly day: string; readonly formalFrom: string }
  /** All systems that it concerns were there before; only a significant change of design brings it. */
  | { readonly kind: 'after-change'; readonly day: string }
  | { readonly kind: 'not-your-role' }
  | { readonly kind: 'not-your-class' };

export interface MappedItem {
  readonly item: ItemId;
  /** Primary items count 2, supporting items 1. */
  readonly weight: 1 | 2;
  readonly contribution: Contribution;
}

/** A system of the register that brings an obligation. */
export interface DutyTrigger {
  readonly system: string;
  readonly name: string;
  readonly roles: readonly OperatorRole[];
  readonly classes: readonly RiskClass[];
  readonly certainty: Certainty;
  readonly start: DutyStart;
}

/** One obligation with the three parts of its bar, which always add up to 1. */
export interface CoverageRow {
  readonly obligation: Obligation;
  readonly applicability: Applicability;
  /** True where the profile names no role or no class, so that the obligation could not be ruled out. */
  readonly undetermined: boolean;
  /** The systems that bring it, the nearest day first; empty where only roles and classes were given. */
  readonly triggers: readonly DutyTrigger[];
  readonly mapped: readonly MappedItem[];
  /** Weighted mean credit of the mapped items, 0 to 1. Exclusions count nothing: the law knows none. */
  readonly evidence: Range;
  readonly ceiling: number;
  /** Part of the bar with evidence in place, low reading. */
  readonly inPlace: number;
  /** Part still within reach of the management system. */
  readonly withinReach: number;
  /** Part that no management system covers. */
  readonly outside: number;
}

/** All obligations, in the order of the data, with coverage and applicability. */
export function coverageOf(
  assessment: Assessment,
  situation: LegalSituation,
): readonly CoverageRow[] {
  return obligations.map((obligation) =>
    coverageRow(assessment, obligation, {
      applicability: applicabilityOf(obligation, situation),
      undetermined: isUndetermined(obligation, situation),
      triggers: [],
    }),
  );
}

/** The same for some classified systems: an obligation applies where one of them brings it. */
export function coverageOfSystems(
  assessment: Assessment,
  systems: readonly ClassifiedSystem[],
): readonly CoverageRow[] {
  const roles = systems.flatMap((each) => each.roles);
  return obligations.map((obligation) => {
    const triggers = systems
      .flatMap((each) => triggersOf(each, obligation))
      .sort((one, other) => orderOf(one.start).localeCompare(orderOf(other.start)));
    const first = triggers[0]?.start;
    const fitsSomeRole = roles.length > 0 && fitsRole(obligation, roles);
    return coverageRow(assessment, obligation, {
      applicability: first ?? { kind: fitsSomeRole ? 'not-your-class' : 'not-your-role' },
      undetermined: triggers.length > 0 && triggers.every((each) => each.certainty !== 'likely'),
      triggers,
    });
  });
}

/**
 * Coverage for the organisation on a day (ISO date): from its classified systems, or from the roles and
 * classes that the profile names while no system is classified.
 */
export function coverageOfOrganisation(
  assessment: Assessment,
  day: string,
): readonly CoverageRow[] {
  const law = registerLawOf(assessment, day);
  return law.systems.length > law.unfinished.length
    ? coverageOfSystems(assessment, law.systems)
    : coverageOf(assessment, situationOf(assessment, day));
}

/** The situation that the profile describes, on a day. */
export function situationOf(assessment: Assessment, day: string): LegalSituation {
  const { operatorRoles, riskClasses } = assessment.profile;
  return { roles: operatorRoles, classes: riskClasses, day };
}

function triggersOf(
  { system, duties }: ClassifiedSystem,
  obligation: Obligation,
): readonly DutyTrigger[] {
  return duties
    .filter((duty: Duty) => duty.obligation === obligation)
    .map(({ roles, classes, certainty, start }) => ({
      system: system.id,
      name: system.name,
      roles,
      classes,
      certainty,
      start,
    }));
}

/** What binds already comes first, then by day; what only a change would bring comes last. */
function orderOf(start: DutyStart): string {
  switch (start.kind) {
    case 'applies':
      return `1 ${start.since}`;
    case 'from':
      return `2 ${start.day}`;
    case 'after-change':
      return `3 ${start.day}`;
  }
}

function coverageRow(
  assessment: Assessment,
  obligation: Obligation,
  fit: Pick<CoverageRow, 'applicability' | 'undetermined' | 'triggers'>,
): CoverageRow {
  const mapped = [
    ...obligation.primary.map((item) => mappedItem(assessment, item, 2)),
    ...obligation.supporting.map((item) => mappedItem(assessment, item, 1)),
  ];
  const weight = sum(mapped.map((each) => each.weight));
  const mean = (reading: 'low' | 'high') =>
    weight === 0
      ? 0
      : sum(mapped.map((each) => each.weight * each.contribution.credit[reading])) / weight;
  const evidence = { low: mean('low'), high: mean('high') };
  const ceiling = ceilings[obligation.reach];
  const inPlace = ceiling * evidence.low;
  return {
    obligation,
    ...fit,
    mapped,
    evidence,
    ceiling,
    inPlace,
    withinReach: ceiling - inPlace,
    outside: 1 - ceiling,
  };
}

function mappedItem(assessment: Assessment, item: ItemId, weight: 1 | 2): MappedItem {
  return { item, weight, contribution: contributionOf(assessment, item) };
}

/** The three parts of a bar in whole percents that add up to 100; evidence in place is rounded down. */
export interface WholeParts {
  readonly inPlace: number;
  readonly withinReach: number;
  readonly outside: number;
}

export function wholePartsOf(row: Pick<CoverageRow, 'inPlace' | 'ceiling'>): WholeParts {
  const ceiling = Math.round(row.ceiling * 100);
  // Sums of thirds end a hair below whole percents in binary; that is noise, not a shortfall.
  const inPlace = Math.floor(row.inPlace * 100 + 1e-9);
  return { inPlace, withinReach: ceiling - inPlace, outside: 100 - ceiling };
}

/** Fits an obligation to roles, classes and day. Not knowing a role or class never rules one out. */
export function applicabilityOf(obligation: Obligation, situation: LegalSituation): Applicability {
  if (!fitsRole(obligation, situation.roles)) return { kind: 'not-your-role' };
  const fitting = currentApplications(obligation).filter((application) =>
    fitsClass(application, situation.classes),
  );
  const days = fitting
    .map((application) => ({
      day: dayOf(application.practicalFrom),
      formalFrom: dayOf(application.formalFrom),
    }))
    .sort((one, other) => one.day.localeCompare(other.day));
  const first = days[0];
  if (!first) return { kind: 'not-your-class' };
  return first.day <= situation.day
    ? { kind: 'applies', since: first.day, formalFrom: first.formalFrom }
    : { kind: 'from', day: first.day, formalFrom: first.formalFrom };
}

function isUndetermined(obligation: Obligation, situation: LegalSituation): boolean {
  const roleOpen = situation.roles.length === 0 && obligation.roles !== 'everyone';
  const classOpen =
    situation.classes.length === 0 &&
    currentApplications(obligation).every((application) => application.classes !== 'all');
  return roleOpen || classOpen;
}
