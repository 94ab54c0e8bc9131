import {
  operatorRoles,
  riskClasses,
  type OperatorRole,
  type RiskClass,
} from '../../content/ai-act/types.ts';
import type { Assessment, Profile } from '../assessment.ts';
import { classify, type Classification } from './classify.ts';
import { dutiesOf, riskClassesOf, type Duty } from './duties.ts';
import { knownFacts } from './known-facts.ts';
import type { AiSystem } from './system.ts';

/** One system with its class and what follows from it. */
export interface ClassifiedSystem {
  readonly system: AiSystem;
  readonly classification: Classification;
  readonly roles: readonly OperatorRole[];
  readonly classes: readonly RiskClass[];
  readonly duties: readonly Duty[];
}

/** What the register says about the law: roles and classes of the organisation are those of its systems. */
export interface RegisterLaw {
  /** All but retired systems, in the order of the register. */
  readonly systems: readonly ClassifiedSystem[];
  /** Those of them whose questions are not all answered: the picture is incomplete without them. */
  readonly unfinished: readonly ClassifiedSystem[];
  readonly roles: readonly OperatorRole[];
  readonly classes: readonly RiskClass[];
}

/** Classifying is pure, so one look at an unchanged system is enough. */
const classified = new WeakMap<
  AiSystem,
  { readonly key: string; readonly value: ClassifiedSystem }
>();

/** Classifies one system as of a day (ISO date). Country and size of the profile settle some questions. */
export function classifiedSystem(
  system: AiSystem,
  profile: Pick<Profile, 'country' | 'size'>,
  day: string,
): ClassifiedSystem {
  const key = `${day} ${profile.country} ${profile.size}`;
  const kept = classified.get(system);
  if (kept?.key === key) return kept.value;
  const classification = classify(system.classification, knownFacts(system, profile, day));
  const value: ClassifiedSystem = {
    system,
    classification,
    roles: classification.roles.map(({ role }) => role),
    classes: riskClassesOf(classification.classes.map(({ id }) => id)),
    duties: dutiesOf(classification, day),
  };
  classified.set(system, { key, value });
  return value;
}

export function registerLawOf(
  assessment: Pick<Assessment, 'systems' | 'profile'>,
  day: string,
): RegisterLaw {
  const systems = assessment.systems
    .filter(({ stage }) => stage !== 'retired')
    .map((system) => classifiedSystem(system, assessment.profile, day));
  return {
    systems,
    unfinished: systems.filter(({ classification }) => classification.state !== 'done'),
    roles: operatorRoles.filter((role) => systems.some(({ roles }) => roles.includes(role))),
    classes: riskClasses.filter((each) => systems.some(({ classes }) => classes.includes(each))),
  };
}

/** Roles and classes of the organisation, where they come from, and how the guess in the profile differs. */
export interface LegalProfile {
  readonly source: 'systems' | 'guess';
  readonly roles: readonly OperatorRole[];
  readonly classes: readonly RiskClass[];
  /** Only where systems replace a guess: what they add to it and what they take from it. */
  readonly difference: {
    readonly addedRoles: readonly OperatorRole[];
    readonly missingRoles: readonly OperatorRole[];
    readonly addedClasses: readonly RiskClass[];
    readonly missingClasses: readonly RiskClass[];
  };
}

/** The register counts as soon as one system is classified; until then the profile's guess stands in. */
export function legalProfileOf(
  assessment: Pick<Assessment, 'systems' | 'profile'>,
  day: string,
): LegalProfile {
  const { operatorRoles: guessedRoles, riskClasses: guessedClasses } = assessment.profile;
  const law = registerLawOf(assessment, day);
  const nothing = { addedRoles: [], missingRoles: [], addedClasses: [], missingClasses: [] };
  if (law.systems.length === law.unfinished.length) {
    return { source: 'guess', roles: guessedRoles, classes: guessedClasses, difference: nothing };
  }
  return {
    source: 'systems',
    roles: law.roles,
    classes: law.classes,
    difference: {
      addedRoles: law.roles.filter((role) => !guessedRoles.includes(role)),
      missingRoles: guessedRoles.filter((role) => !law.roles.includes(role)),
      addedClasses: law.classes.filter((each) => !guessedClasses.includes(each)),
      missingClasses: guessedClasses.filter((each) => !law.classes.includes(each)),
    },
  };
}
