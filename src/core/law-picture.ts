import {
  operatorRoles,
  riskClasses,
  type OperatorRole,
  type RiskClass,
} from '../content/ai-act/types.ts';
import type { Assessment } from './assessment.ts';
import {
  coverageOf,
  coverageOfSystems,
  type CoverageRow,
  type LegalSituation,
} from './coverage.ts';
import {
  legalProfileOf,
  registerLawOf,
  type ClassifiedSystem,
  type LegalProfile,
} from './systems/register-law.ts';

/** What the reader narrows the screen to. `null`: as it is in the organisation, or as of today. */
export interface LawFilter {
  /** The id of one system of the register. */
  readonly system: string | null;
  readonly role: OperatorRole | 'any' | null;
  readonly riskClass: RiskClass | 'any' | null;
  readonly day: string | null;
}

export const unfiltered: LawFilter = { system: null, role: null, riskClass: null, day: null };

/**
 * A changed filter. A system has its own roles and classes, so choosing one lets go of both, and the other
 * way round.
 */
export function refined(filter: LawFilter, change: Partial<LawFilter>): LawFilter {
  const next = { ...filter, ...change };
  if (change.system) return { ...next, role: null, riskClass: null };
  return change.role || change.riskClass ? { ...next, system: null } : next;
}

/** What a picture of the law rests on. */
export type LawBasis =
  /** All classified systems of the register. */
  | { readonly kind: 'systems' }
  | { readonly kind: 'system'; readonly system: ClassifiedSystem }
  /** Roles and classes that the profile names, because no system is classified. */
  | { readonly kind: 'guess' }
  /** A role or class chosen to see what would be: no system is looked at. */
  | { readonly kind: 'what-if' };

export interface LawPicture {
  readonly basis: LawBasis;
  readonly situation: LegalSituation;
  readonly rows: readonly CoverageRow[];
  /** The systems behind the rows; none where roles and classes alone were looked at. */
  readonly systems: readonly ClassifiedSystem[];
}

/** The Act through the filter, as of its day or else of `today` (ISO date). */
export function lawPictureOf(assessment: Assessment, filter: LawFilter, today: string): LawPicture {
  const day = filter.day ?? today;
  const { systems } = registerLawOf(assessment, day);
  const own = legalProfileOf(assessment, day);
  const situation = situationFor(own, filter, today);
  const one = systems.find(({ system }) => system.id === filter.system);
  const ofSystems = (basis: LawBasis, chosen: readonly ClassifiedSystem[]): LawPicture => ({
    basis,
    situation,
    rows: coverageOfSystems(assessment, chosen),
    systems: chosen,
  });
  const ofSituation = (basis: LawBasis): LawPicture => ({
    basis,
    situation,
    rows: coverageOf(assessment, situation),
    systems: [],
  });
  if (one) return ofSystems({ kind: 'system', system: one }, [one]);
  if (filter.role !== null || filter.riskClass !== null) return ofSituation({ kind: 'what-if' });
  if (own.source === 'guess') return ofSituation({ kind: 'guess' });
  return ofSystems({ kind: 'systems' }, systems);
}

/** Any role or class means each of them, which is known; an empty list means that nobody has said. */
export function situationFor(
  own: Pick<LegalProfile, 'roles' | 'classes'>,
  filter: LawFilter,
  today: string,
): LegalSituation {
  return {
    roles: chosen(filter.role, own.roles, operatorRoles),
    classes: chosen(filter.riskClass, own.classes, riskClasses),
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

/** Nothing was said about roles or about classes, so rows could not be ruled out. */
export function isUndetermined({ basis, situation }: LawPicture): boolean {
  if (basis.kind === 'systems' || basis.kind === 'system') return false;
  return situation.roles.length === 0 || situation.classes.length === 0;
}

/** How the systems of the register stand towards the law. Each is in exactly one list. */
export interface SystemStanding {
  readonly sure: readonly ClassifiedSystem[];
  /** Classified, but something in it hangs on an "unsure" or on answers that contradict each other. */
  readonly needReview: readonly ClassifiedSystem[];
  /** Questions are open, so that duties of theirs may be missing from the picture. */
  readonly unfinished: readonly ClassifiedSystem[];
}

export function standingOf(systems: readonly ClassifiedSystem[]): SystemStanding {
  const isDone = (each: ClassifiedSystem) => each.classification.state === 'done';
  return {
    sure: systems.filter((each) => isDone(each) && !needsReview(each)),
    needReview: systems.filter((each) => isDone(each) && needsReview(each)),
    unfinished: systems.filter((each) => !isDone(each)),
  };
}

/** Somebody has to look at the outcome before anyone relies on it. */
export function needsReview({ classification }: ClassifiedSystem): boolean {
  return (
    classification.needsReview ||
    [...classification.classes, ...classification.roles].some(
      ({ certainty }) => certainty === 'needs-review',
    )
  );
}
