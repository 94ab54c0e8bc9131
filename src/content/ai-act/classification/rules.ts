import type { ConditionId, ObligationId, OperatorRole, RiskClass } from '../types.ts';
import {
  annexThreeUses,
  aspectFact,
  workOrEducation,
  type FactAnswer,
  type FactId,
} from './facts.ts';
import { all, any, fact, not, term, type Condition, type TermId } from './terms.ts';

/** What the terms mean for the outcome: classes, roles, duties, what to point out and what to do first. */

/** The outcomes of reference section 5.2: the classes, and the two ways out. */
export const outcomeIds = [
  'prohibited',
  'high-risk-annex-iii',
  'high-risk-annex-i-a',
  'high-risk-sectoral-b',
  'gpai-systemic',
  'gpai',
  'transparency',
  'annex-iii-derogated',
  'minimal',
  'out-of-scope',
] as const satisfies readonly (RiskClass | 'annex-iii-derogated' | 'out-of-scope')[];
export type OutcomeId = (typeof outcomeIds)[number];

/** Strict outcomes show while they may hold; the lenient ones only when they surely do. */
export const outcomeRows: Readonly<
  Record<OutcomeId, { readonly term: TermId; readonly strict: boolean }>
> = {
  prohibited: { term: 'practised', strict: true },
  'high-risk-annex-iii': { term: 'high-risk-annex-iii', strict: true },
  'high-risk-annex-i-a': { term: 'high-risk-annex-i-a', strict: true },
  'high-risk-sectoral-b': { term: 'high-risk-sectoral-b', strict: true },
  'gpai-systemic': { term: 'gpai-systemic', strict: true },
  gpai: { term: 'gpai', strict: true },
  transparency: { term: 'transparency', strict: true },
  'annex-iii-derogated': { term: 'annex-iii-derogated', strict: false },
  minimal: { term: 'minimal', strict: false },
  'out-of-scope': { term: 'out-of-scope', strict: false },
};

/** The classes as obligations name them. A derogated system is otherwise a minimal one. */
export const riskClassRows: Readonly<Record<RiskClass, Condition>> = {
  prohibited: term('practised'),
  'high-risk-annex-iii': term('high-risk-annex-iii'),
  'high-risk-annex-i-a': term('high-risk-annex-i-a'),
  'high-risk-sectoral-b': term('high-risk-sectoral-b'),
  transparency: term('transparency'),
  gpai: term('gpai'),
  'gpai-systemic': term('gpai-systemic'),
  minimal: any(term('minimal'), all(term('annex-iii-derogated'), not(term('any-class')))),
};

/** Who the organisation is for this system. Roles count only where the Act reaches the system. */
export const roleRows: Readonly<Record<OperatorRole, Condition>> = {
  provider: any(all(term('in-scope'), fact('role-provider')), term('provider')),
  deployer: all(term('in-scope'), term('deployer')),
  importer: all(term('in-scope'), fact('role-importer')),
  distributor: all(term('in-scope'), fact('role-distributor')),
  'authorised-representative': any(
    all(term('in-scope'), fact('role-representative')),
    all(fact('is-model'), fact('represents-model-provider')),
  ),
  'product-manufacturer': all(term('in-scope'), fact('role-manufacturer')),
  'gpai-provider': term('model-provider'),
};

/** The conditions that obligations name, as facts about one system. */
export const conditionRows: Readonly<Record<ConditionId, Condition>> = {
  'public-authority': fact('public-body'),
  'public-service-credit-or-insurance': term('rights-assessment-due'),
  'law-enforcement': all(fact('use-1a'), fact('law-enforcement')),
  employer: fact('at-own-workplace'),
  'controls-input-data': fact('controls-inputs'),
  'decides-about-people': fact('decides-about-people'),
  'data-protection-assessment-due': fact('data-protection-assessment'),
  'outside-the-union': any(
    fact('outside-union'),
    // Only a provider from outside is represented.
    all(fact('is-model'), fact('represents-model-provider')),
  ),
  'derogation-claimed': term('annex-iii-derogated'),
  'near-systemic-risk': any(term('gpai-systemic'), fact('nears-threshold')),
};

const becameProvider = all(term('provider'), not(fact('role-provider')));

/** What an obligation needs beyond role, class and condition. */
export const triggerRows: Readonly<Partial<Record<ObligationId, Condition>>> = {
  't-50-1': fact('talks-to-people'),
  't-50-2': fact('makes-content'),
  't-50-3': any(fact('reads-emotions'), fact('sorts-by-body')),
  't-50-4a': fact('deep-fake'),
  't-50-4b': fact('public-interest-text'),
  // Both leave out Annex III, point 2.
  'd-26-8': term('high-risk-beyond-infrastructure'),
  'd-86': term('high-risk-beyond-infrastructure'),
  'g-53-1a': not(term('open-model')),
  'g-53-1b': not(term('open-model')),
  'g-54': not(term('open-model')),
  'm-25-3': all(
    fact('role-manufacturer'),
    fact('product-under-own-name'),
    not(fact('role-provider')),
  ),
  'v-25-1': all(
    becameProvider,
    any(fact('rebranded'), fact('substantially-changed'), fact('repurposed')),
  ),
};

// What to point out -------------------------------------------------------------------------------------

/**
 * Answers that cannot both be right. `keep` is the stricter reading, with which the outcome is worked out
 * until the user has looked at them again.
 */
export interface ContradictionRow {
  readonly id: string;
  readonly when: Condition;
  readonly keep: Readonly<Partial<Record<FactId, FactAnswer>>>;
}

const contradictionList = [
  {
    id: 'before-market-yet-in-use',
    when: all(fact('before-market'), fact('register-in-use')),
    keep: { 'before-market': 'no' },
  },
  {
    id: 'research-yet-in-use',
    when: all(fact('only-research'), fact('register-in-use')),
    keep: { 'only-research': 'unsure' },
  },
  {
    id: 'private-yet-in-business',
    when: all(
      fact('private-use-only'),
      any(fact('role-provider'), fact('role-importer'), fact('role-distributor')),
    ),
    keep: { 'private-use-only': 'no' },
  },
  {
    id: 'built-here-yet-no-provider',
    when: all(fact('register-built-here'), fact('register-in-use'), not(fact('role-provider'))),
    keep: { 'role-provider': 'unsure' },
  },
  {
    id: 'bought-and-in-use-yet-no-deployer',
    when: all(
      fact('register-bought'),
      fact('register-in-use'),
      not(fact('role-deployer')),
      not(fact('role-importer')),
      not(fact('role-distributor')),
      not(fact('role-provider')),
    ),
    keep: { 'role-deployer': 'unsure' },
  },
  {
    id: 'in-the-union-yet-no-link',
    when: all(
      fact('profile-in-union'),
      fact('role-deployer'),
      not(fact('on-union-market')),
      not(fact('deployer-in-union')),
      not(fact('output-used-in-union')),
      not(fact('in-product-in-union')),
    ),
    keep: { 'deployer-in-union': 'unsure' },
  },
  {
    id: 'emotions-yet-not-listed',
    when: all(fact('reads-emotions'), not(fact('use-1c'))),
    keep: { 'use-1c': 'unsure' },
  },
  {
    id: 'emotions-at-work-yet-not-prohibited',
    when: all(
      fact('use-1c'),
      any(...workOrEducation.map((use) => fact(`use-${use}`))),
      not(fact('emotions-allowed')),
      not(fact('practice-f')),
    ),
    keep: { 'practice-f': 'unsure' },
  },
  {
    id: 'profiling-in-investigations-yet-no-profiling',
    when: all(fact('use-6e'), not(fact('profiles-6e'))),
    keep: { 'profiles-6e': 'yes' },
  },
  {
    id: 'scoring-yet-no-profiling',
    when: all(fact('use-5b'), not(fact('profiles-5b'))),
    keep: { 'profiles-5b': 'unsure' },
  },
  {
    id: 'insurance-yet-no-profiling',
    when: all(fact('use-5c'), not(fact('profiles-5c'))),
    keep: { 'profiles-5c': 'unsure' },
  },
  {
    id: 'staff-yet-not-at-work',
    when: all(fact('register-workers'), not(fact('at-own-workplace'))),
    keep: { 'at-own-workplace': 'unsure' },
  },
  {
    id: 'both-sizes',
    when: all(fact('small-enterprise'), fact('small-mid-cap')),
    keep: { 'small-enterprise': 'unsure', 'small-mid-cap': 'unsure' },
  },
] as const satisfies readonly ContradictionRow[];
export type ContradictionId = (typeof contradictionList)[number]['id'];
export const contradictionRows: readonly (ContradictionRow & { readonly id: ContradictionId })[] =
  contradictionList;

interface RemarkRow {
  readonly id: string;
  readonly when: Condition;
  readonly lenient?: true;
}

/**
 * Remarks that belong to an outcome. Each shows while its condition may hold; one that takes a burden off
 * only when it surely does.
 */
const remarkList = [
  { id: 'open-source-is-no-exit', when: all(fact('open-source'), term('any-class')) },
  {
    id: 'open-source-leaves-little',
    lenient: true,
    when: all(fact('open-source'), any(term('minimal'), term('annex-iii-derogated'))),
  },
  {
    id: 'new-prohibition-ahead',
    when: all(
      term('practised'),
      any(fact('practice-ba'), fact('practice-bb')),
      not(fact('new-prohibitions-bind')),
    ),
  },
  { id: 'became-provider', when: becameProvider },
  {
    id: 'built-on-someone-elses-model',
    lenient: true,
    when: all(
      term('provider'),
      not(term('gpai')),
      fact('role-provider'),
      fact('register-built-on-model'),
    ),
  },
  {
    id: 'only-the-modification',
    lenient: true,
    when: all(term('model-provider'), fact('modified-model'), not(fact('trained-own-model'))),
  },
  { id: 'open-model-keeps-two-duties', lenient: true, when: term('open-model') },
  { id: 'sector-law-decides', when: term('high-risk-sectoral-b') },
  {
    id: 'general-test-and-conditions',
    when: all(
      term('regulated'),
      any(
        ...annexThreeUses.map((use) =>
          all(fact(`use-${use}`), not(fact(aspectFact('profiles', use)))),
        ),
      ),
    ),
  },
  {
    id: 'derogation-is-the-providers-call',
    when: all(term('annex-iii-derogated'), term('deployer')),
  },
  { id: 'transparency-on-top', when: all(term('transparency'), term('high-risk')) },
  { id: 'existing-system', lenient: true, when: term('existing-system') },
  {
    id: 'existing-system-of-authorities',
    lenient: true,
    when: term('existing-system-of-authorities'),
  },
  { id: 'marking-grace', lenient: true, when: term('marking-grace') },
  { id: 'model-grace', lenient: true, when: term('model-grace') },
  {
    id: 'reliefs-for-small',
    lenient: true,
    when: all(
      fact('small-enterprise'),
      any(term('high-risk'), term('transparency'), term('practised')),
    ),
  },
  {
    id: 'reliefs-for-mid-caps',
    lenient: true,
    when: all(fact('small-mid-cap'), any(term('high-risk'), term('transparency'))),
  },
  {
    id: 'model-without-chapter-five',
    lenient: true,
    when: all(fact('is-model'), not(term('gpai'))),
  },
  {
    id: 'recheck-on-expansion',
    lenient: true,
    when: all(term('has-role'), not(term('linked-to-union'))),
  },
] as const satisfies readonly RemarkRow[];
export type RemarkId = (typeof remarkList)[number]['id'];
export const remarkRows: readonly (RemarkRow & { readonly id: RemarkId })[] = remarkList;

interface FirstStepRow {
  readonly id: string;
  readonly when: Condition;
  readonly lenient?: true;
}

/**
 * What to do first, the most urgent on top; an outcome shows the first few that may fit. One that belongs to
 * a way out is there only where that surely is.
 */
const firstStepList = [
  { id: 'stop-and-ask-counsel', when: term('stopped') },
  {
    id: 'end-before-new-prohibition',
    when: all(
      term('practised'),
      any(fact('practice-ba'), fact('practice-bb')),
      not(fact('new-prohibitions-bind')),
      not(term('stopped')),
    ),
  },
  {
    id: 'write-the-derogation-file',
    lenient: true,
    when: all(term('annex-iii-derogated'), term('provider')),
  },
  {
    id: 'ask-provider-for-derogation-file',
    lenient: true,
    when: all(term('annex-iii-derogated'), term('deployer'), not(term('provider'))),
  },
  { id: 'plan-rights-assessment', when: term('rights-assessment-due') },
  { id: 'start-technical-file', when: all(term('high-risk'), term('provider')) },
  {
    id: 'choose-sector-procedure',
    when: all(term('high-risk-annex-i-a'), any(term('provider'), fact('role-manufacturer'))),
  },
  {
    id: 'ask-provider-for-papers',
    when: all(
      term('high-risk'),
      not(term('provider')),
      any(term('deployer'), fact('role-importer'), fact('role-distributor')),
    ),
  },
  { id: 'name-the-overseers', when: all(term('high-risk'), term('deployer')) },
  { id: 'ask-sector-authority', when: term('high-risk-sectoral-b') },
  {
    id: 'notify-the-commission',
    when: all(term('model-provider'), any(term('gpai-systemic'), fact('nears-threshold'))),
  },
  { id: 'write-model-papers', when: term('model-provider') },
  {
    id: 'say-it-is-ai',
    when: all(term('transparency'), fact('talks-to-people')),
  },
  { id: 'mark-what-is-made', when: all(term('transparency'), fact('makes-content')) },
  {
    id: 'label-what-is-shown',
    when: all(
      term('transparency'),
      any(
        fact('reads-emotions'),
        fact('sorts-by-body'),
        fact('deep-fake'),
        fact('public-interest-text'),
      ),
    ),
  },
  {
    id: 'teach-the-people',
    when: all(
      term('regulated'),
      term('reached-directly'),
      any(fact('role-provider'), term('provider'), term('deployer')),
    ),
  },
  { id: 'write-down-why-out', lenient: true, when: term('out-of-scope') },
] as const satisfies readonly FirstStepRow[];
export type FirstStepId = (typeof firstStepList)[number]['id'];
export const firstStepRows: readonly (FirstStepRow & { readonly id: FirstStepId })[] =
  firstStepList;
