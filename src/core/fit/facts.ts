import type { FactId, FactValue } from '../../content/fit/facts.ts';
import { fitQuestionIds, type FitQuestionId } from '../../content/fit/questions.ts';
import type { Assessment, Certification, Profile, Sector } from '../assessment.ts';
import { legalProfileOf, registerLawOf } from '../systems/register-law.ts';
import { highRiskClasses, highRiskDeadlineOf, type HighRiskDeadline } from './deadline.ts';
import type { FitAnswers } from './records.ts';

/** Where a fact was said. */
export type FactSource =
  | { readonly kind: 'question'; readonly question: FitQuestionId }
  | { readonly kind: 'profile'; readonly field: keyof Profile }
  /** Names of the systems of the register that show it. */
  | { readonly kind: 'register'; readonly systems: readonly string[] };

export interface Fact {
  readonly value: FactValue;
  readonly from: FactSource;
}

/** What is known; what is missing here is not known. */
export type Facts = Readonly<Partial<Record<FactId, Fact>>>;

/** What profile and register say by themselves, whatever is answered here. */
export interface Recorded {
  readonly facts: Facts;
  readonly deadline: HighRiskDeadline | null;
  readonly hasSystems: boolean;
}

/** Certificates of management systems other than information security; a SOC 2 report is none. */
const otherSystems: readonly Certification[] = [
  'iso-27701',
  'iso-9001',
  'iso-13485',
  'iso-20000-1',
];

const sectorsThatAsk: readonly Sector[] = ['financial', 'healthcare', 'public'];

/** The last look: while only answers of the fit check change, the plan need not be worked out again. */
let last: {
  readonly assessment: Assessment;
  readonly today: string;
  readonly value: Recorded;
} | null = null;

/** Reads profile and register; trying other answers needs no second look. `today` is an ISO date. */
export function recordedOf(assessment: Assessment, today: string): Recorded {
  if (last?.today === today && isSameButFit(last.assessment, assessment)) return last.value;
  const value = recordedAfresh(assessment, today);
  last = { assessment, today, value };
  return value;
}

function isSameButFit(one: Assessment, other: Assessment): boolean {
  return (Object.keys(one) as (keyof Assessment)[]).every(
    (key) => key === 'fitAnswers' || key === 'updatedAt' || one[key] === other[key],
  );
}

function recordedAfresh(assessment: Assessment, today: string): Recorded {
  const { profile } = assessment;
  const law = registerLawOf(assessment, today);
  const deadline = highRiskDeadlineOf(assessment, today);
  const facts: Partial<Record<FactId, Fact>> = {};
  const note = (id: FactId, value: FactValue, from: FactSource) => {
    facts[id] ??= { value, from };
  };
  const inRegister = (has: (each: (typeof law.systems)[number]) => boolean): FactSource | null => {
    const systems = law.systems.filter(has).map(({ system }) => system.name);
    return systems.length > 0 ? { kind: 'register', systems } : null;
  };
  const isGuess = legalProfileOf(assessment, today).source === 'guess';
  const guessed: FactSource = { kind: 'profile', field: 'riskClasses' };

  const used = inRegister(({ system }) => system.stage === 'in-use');
  const built = inRegister(({ system: { stage } }) => stage === 'development' || stage === 'trial');
  if (used) note('in-production', 'yes', used);
  else if (built) note('in-production', 'partly', built);

  const prohibited = inRegister(({ classes }) => classes.includes('prohibited'));
  if (prohibited) note('prohibited', 'yes', prohibited);
  else if (isGuess && profile.riskClasses.includes('prohibited')) {
    note('prohibited', 'yes', guessed);
  }

  if (deadline) {
    const from: FactSource =
      deadline.systems.length > 0 ? { kind: 'register', systems: deadline.systems } : guessed;
    note('high-risk', 'yes', from);
    note('deadline-presses', deadline.isBeforeCertificate ? 'yes' : 'no', from);
  } else if (law.systems.length > 0 && law.unfinished.length === 0) {
    const systems = law.systems.map(({ system }) => system.name);
    note('deadline-presses', 'no', { kind: 'register', systems });
  }

  if (isGuess && profile.riskClasses.some((each) => highRiskClasses.includes(each))) {
    note('high-risk', 'yes', guessed);
  }

  const certified: FactSource = { kind: 'profile', field: 'certifications' };
  if (profile.certifications.includes('iso-27001')) note('security-system', 'yes', certified);
  if (profile.certifications.some((each) => otherSystems.includes(each))) {
    note('other-system', 'yes', certified);
  }

  const { activities } = profile;
  if (activities.length > 0) {
    const onlyUses = activities.every((each) => each === 'uses');
    note('only-uses', onlyUses ? 'yes' : 'no', { kind: 'profile', field: 'activities' });
  } else if (law.roles.length > 0 && law.unfinished.length === 0) {
    const onlyUses = law.roles.every((role) => role === 'deployer');
    const systems = law.systems.map(({ system }) => system.name);
    note('only-uses', onlyUses ? 'yes' : 'no', { kind: 'register', systems });
  }

  if (profile.sector && sectorsThatAsk.includes(profile.sector)) {
    note('sector-asks', 'yes', { kind: 'profile', field: 'sector' });
  }
  if (profile.size === '1-9') note('very-small', 'yes', { kind: 'profile', field: 'size' });
  if (profile.goal) note('goal', profile.goal, { kind: 'profile', field: 'goal' });

  return { facts, deadline, hasSystems: law.systems.length > 0 };
}

/**
 * What profile and register record as a yes stands, whatever the answer: a certificate held, a system in use,
 * a day of the law. Anything else that they suggest only fills in where nothing was answered.
 */
export function factsOf(recorded: Recorded, answers: FitAnswers): Facts {
  const facts: Partial<Record<FactId, Fact>> = { ...recorded.facts };
  for (const question of fitQuestionIds) {
    const answer = answers[question];
    if (answer === null || answer === 'unknown' || isSettled(recorded, question)) continue;
    facts[question] = { value: answer, from: { kind: 'question', question } };
  }
  return facts;
}

/** Whether profile or register settle a question, so that an answer to it changes nothing. */
export function isSettled({ facts }: Recorded, question: FitQuestionId): boolean {
  return facts[question]?.value === 'yes';
}
