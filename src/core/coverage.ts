import { milestones } from '../content/ai-act/law.ts';
import { obligations } from '../content/ai-act/obligations.ts';
import type {
  Application,
  MilestoneId,
  Obligation,
  OperatorRole,
  Reach,
  RiskClass,
} from '../content/ai-act/types.ts';
import type { ItemId } from '../content/items.ts';
import type { Assessment } from './assessment.ts';
import { contributionOf, type Contribution, type Range } from './credit.ts';
import { sum } from './readiness.ts';

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
  | { readonly kind: 'not-your-role' }
  | { readonly kind: 'not-your-class' };

export interface MappedItem {
  readonly item: ItemId;
  /** Primary items count 2, supporting items 1. */
  readonly weight: 1 | 2;
  readonly contribution: Contribution;
}

/** One obligation with the three parts of its bar, which always add up to 1. */
export interface CoverageRow {
  readonly obligation: Obligation;
  readonly applicability: Applicability;
  /** True where the profile names no role or no class, so that the obligation could not be ruled out. */
  readonly undetermined: boolean;
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

const dayOfMilestone = new Map<MilestoneId, string>(
  milestones.map((milestone) => [milestone.id, milestone.asAmended]),
);

/** The day of a milestone as the law stands now. */
export function dayOf(milestone: MilestoneId): string {
  return dayOfMilestone.get(milestone) as string;
}

/** All obligations, in the order of the data, with coverage and applicability. */
export function coverageOf(
  assessment: Assessment,
  situation: LegalSituation,
): readonly CoverageRow[] {
  return obligations.map((obligation) => coverageRow(assessment, situation, obligation));
}

/** The situation that the profile describes, on a day. */
export function situationOf(assessment: Assessment, day: string): LegalSituation {
  const { operatorRoles, riskClasses } = assessment.profile;
  return { roles: operatorRoles, classes: riskClasses, day };
}

function coverageRow(
  assessment: Assessment,
  situation: LegalSituation,
  obligation: Obligation,
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
    applicability: applicabilityOf(obligation, situation),
    undetermined: isUndetermined(obligation, situation),
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

/** Applications to what is newly placed on the market; legacy rules only shift days for older systems. */
export function currentApplications(obligation: Obligation): readonly Application[] {
  return obligation.applications.filter((application) => application.legacy === undefined);
}

function fitsRole(obligation: Obligation, roles: readonly OperatorRole[]): boolean {
  const { roles: wanted } = obligation;
  return roles.length === 0 || wanted === 'everyone' || wanted.some((role) => roles.includes(role));
}

function fitsClass(application: Application, classes: readonly RiskClass[]): boolean {
  if (classes.length === 0) return true;
  // Sectoral systems answer to their own product law: the Act itself hardly reaches them (Art. 2(2)).
  if (application.classes === 'all') return classes.some((each) => each !== 'high-risk-sectoral-b');
  return application.classes.some((each) => classes.includes(each));
}

function isUndetermined(obligation: Obligation, situation: LegalSituation): boolean {
  const roleOpen = situation.roles.length === 0 && obligation.roles !== 'everyone';
  const classOpen =
    situation.classes.length === 0 &&
    currentApplications(obligation).every((application) => application.classes !== 'all');
  return roleOpen || classOpen;
}
