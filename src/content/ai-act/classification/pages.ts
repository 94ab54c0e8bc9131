import {
  annexThreeUses,
  aspectFact,
  practiceFacts,
  productActFacts,
  useAspects,
  useFacts,
  workOrEducation,
  type FactId,
  type PracticeFact,
  type UseAspect,
} from './facts.ts';
import { all, any, fact, not, term, type Condition } from './terms.ts';

/** The questions, in the order of the decision tree. Each is asked only while it can change the outcome. */

export const pageIds = [
  'what',
  'roles',
  'union-link',
  'exclusions',
  'prohibited',
  'products',
  'safety-component',
  'third-party-assessment',
  'annex-iii',
  'emotion-reason',
  'profiling',
  'significant-risk',
  'derogation',
  'takeover',
  'transparency',
  'marking-legacy',
  'own-model',
  'systemic-risk',
  'open-weights',
  'model-legacy',
  'own-use',
  'legacy',
  'legacy-change',
  'establishment',
  'size',
] as const;
export type PageId = (typeof pageIds)[number];

/** One way to answer a page whose options settle several facts at once. */
export interface PageOption {
  readonly id: string;
  readonly sets: Readonly<Partial<Record<FactId, 'yes' | 'no' | 'unsure'>>>;
}

export interface PageFact {
  readonly id: FactId;
  /** The fact is asked only where this may hold; always, where nothing is said. */
  readonly when?: Condition;
  /** And where this surely holds, once what comes before is answered: see `Page.surely`. */
  readonly surely?: Condition;
}

export interface Page {
  readonly id: PageId;
  /**
   * pick: one of the options; one: yes, no or unsure; several: tick what fits, or nothing; each: yes, no or
   * unsure for every fact that is asked.
   */
  readonly form: 'pick' | 'one' | 'several' | 'each';
  readonly basis: string;
  /** The page is asked where this may hold. */
  readonly when: Condition;
  /**
   * Once all questions before it are answered, this has to hold for sure: a relief that a doubt rules out
   * anyway is not worth a question.
   */
  readonly surely?: Condition;
  readonly facts: readonly PageFact[];
  readonly options?: readonly PageOption[];
}

const always: Condition = { all: [] };

const plain = (...ids: readonly FactId[]): readonly PageFact[] => ids.map((id) => ({ id }));

/** One fact for every matching use, while `when` may hold for it. */
function perUse(aspect: UseAspect, when: (use: (typeof annexThreeUses)[number]) => Condition) {
  return annexThreeUses.map((use) => ({ id: aspectFact(aspect, use), when: when(use) }));
}

const anyUse = any(...useFacts.map(fact));
const productOf = (section: 'A' | 'B') => any(...productActFacts(section).map(fact));
const anyProduct = any(productOf('A'), productOf('B'));
const notProfiling = (use: (typeof annexThreeUses)[number]) =>
  all(fact(`use-${use}`), not(fact(aspectFact('profiles', use))));
const harmless = (use: (typeof annexThreeUses)[number]) =>
  all(notProfiling(use), fact(aspectFact('harmless', use)));

const harmful = (use: (typeof annexThreeUses)[number]) =>
  all(fact(`use-${use}`), not(fact(aspectFact('harmless', use))));
const profilesSomewhere = any(
  ...annexThreeUses.map((use) => all(fact(`use-${use}`), fact(aspectFact('profiles', use)))),
);

/** Practices that do not bind every role. */
const bindsOnly: Readonly<Partial<Record<PracticeFact, Pick<PageFact, 'when'>>>> = {
  'practice-ba': { when: any(fact('role-provider'), term('deployer')) },
  'practice-bb': { when: any(fact('role-provider'), term('deployer')) },
  'practice-h': { when: term('deployer') },
};

const conditionsOfDerogation = useAspects.filter(
  (aspect) => aspect !== 'profiles' && aspect !== 'harmless',
);

export const pages: readonly Page[] = [
  {
    id: 'what',
    form: 'pick',
    basis: 'Art. 3(1), 3(63), recitals 12 and 97',
    when: always,
    facts: plain('is-model', 'is-ai'),
    options: [
      { id: 'system', sets: { 'is-model': 'no', 'is-ai': 'yes' } },
      { id: 'model', sets: { 'is-model': 'yes', 'is-ai': 'yes' } },
      { id: 'rules', sets: { 'is-model': 'no', 'is-ai': 'no' } },
      { id: 'unsure-ai', sets: { 'is-model': 'no', 'is-ai': 'unsure' } },
      { id: 'unsure-model', sets: { 'is-model': 'unsure', 'is-ai': 'yes' } },
    ],
  },
  {
    id: 'roles',
    form: 'several',
    basis: 'Art. 3(3) to (8), 2(10), 25(3)',
    when: all(not(fact('is-model')), fact('is-ai')),
    facts: plain(
      'role-provider',
      'role-deployer',
      'role-importer',
      'role-distributor',
      'role-representative',
      'role-manufacturer',
      'private-use-only',
    ),
  },
  {
    id: 'union-link',
    form: 'several',
    basis: 'Art. 2(1)',
    when: all(not(fact('is-model')), fact('is-ai'), term('has-role')),
    facts: plain(
      'on-union-market',
      'deployer-in-union',
      'output-used-in-union',
      'in-product-in-union',
    ),
  },
  {
    id: 'exclusions',
    form: 'several',
    basis: 'Art. 2(3), (4), (6), (8), (12)',
    when: all(not(fact('is-model')), fact('is-ai'), term('has-role'), term('linked-to-union')),
    facts: plain(
      'only-military',
      'third-country-cooperation',
      'only-research',
      'before-market',
      'open-source',
    ),
  },
  {
    id: 'prohibited',
    form: 'several',
    basis: 'Art. 5(1)',
    when: term('in-scope'),
    facts: practiceFacts.map((id) => ({ id, ...bindsOnly[id] })),
  },
  {
    id: 'products',
    form: 'several',
    basis: 'Art. 6(1), Annex I',
    when: term('regulated'),
    facts: plain(...productActFacts()),
  },
  {
    id: 'safety-component',
    form: 'each',
    basis: 'Art. 6(1)(a), (1a), (1b), 3(14)',
    when: all(term('regulated'), anyProduct),
    facts: [
      { id: 'safety-component-a', when: productOf('A') },
      { id: 'safety-component-b', when: productOf('B') },
    ],
  },
  {
    id: 'third-party-assessment',
    form: 'each',
    basis: 'Art. 6(1)(b), (1c)',
    when: all(
      term('regulated'),
      any(
        all(productOf('A'), fact('safety-component-a')),
        all(productOf('B'), fact('safety-component-b')),
      ),
    ),
    facts: [
      {
        id: 'third-party-assessment-a',
        when: all(productOf('A'), fact('safety-component-a')),
      },
      {
        id: 'third-party-assessment-b',
        when: all(productOf('B'), fact('safety-component-b')),
      },
    ],
  },
  {
    id: 'annex-iii',
    form: 'several',
    basis: 'Art. 6(2), Annex III',
    when: term('regulated'),
    facts: plain(...useFacts),
  },
  {
    id: 'emotion-reason',
    form: 'one',
    basis: 'Art. 5(1)(f)',
    when: all(
      term('regulated'),
      fact('use-1c'),
      any(...workOrEducation.map((use) => fact(`use-${use}`))),
    ),
    facts: plain('emotions-allowed'),
  },
  {
    id: 'profiling',
    form: 'each',
    basis: 'Art. 6(3), third subparagraph',
    when: all(term('regulated'), anyUse),
    facts: perUse('profiles', (use) => fact(`use-${use}`)),
  },
  {
    id: 'significant-risk',
    form: 'each',
    basis: 'Art. 6(3), first subparagraph',
    // A match that profiles people decides for the whole system.
    when: all(term('regulated'), any(...annexThreeUses.map(notProfiling)), not(profilesSomewhere)),
    facts: perUse('harmless', notProfiling),
  },
  {
    id: 'derogation',
    form: 'each',
    basis: 'Art. 6(3), second subparagraph',
    // So does a match that was said to pose a risk.
    when: all(
      term('regulated'),
      any(...annexThreeUses.map(harmless)),
      not(profilesSomewhere),
      not(any(...annexThreeUses.map(harmful))),
    ),
    facts: conditionsOfDerogation.flatMap((aspect) => perUse(aspect, harmless)),
  },
  {
    id: 'takeover',
    form: 'several',
    basis: 'Art. 25(1), 25(3)',
    when: all(term('high-risk'), not(fact('role-provider'))),
    facts: [
      ...plain('rebranded', 'substantially-changed', 'repurposed'),
      {
        id: 'product-under-own-name',
        when: all(term('high-risk-annex-i-a'), fact('role-manufacturer')),
      },
    ],
  },
  {
    id: 'transparency',
    form: 'several',
    basis: 'Art. 50(1) to (4)',
    when: all(term('regulated'), any(term('provider'), term('deployer'))),
    facts: [
      { id: 'talks-to-people', when: term('provider') },
      { id: 'makes-content', when: term('provider') },
      { id: 'reads-emotions', when: term('deployer') },
      { id: 'sorts-by-body', when: term('deployer') },
      { id: 'deep-fake', when: term('deployer') },
      { id: 'public-interest-text', when: term('deployer') },
    ],
  },
  {
    id: 'marking-legacy',
    form: 'one',
    basis: 'Art. 111(4)',
    when: all(term('provider'), fact('makes-content'), not(fact('marking-grace-over'))),
    surely: all(term('provider'), fact('makes-content')),
    facts: plain('placed-before-marking'),
  },
  {
    id: 'own-model',
    form: 'several',
    basis: 'Art. 3(63), 53, recital 97',
    when: any(fact('is-model'), term('provider')),
    facts: [
      ...plain('trained-own-model', 'modified-model'),
      { id: 'represents-model-provider', when: fact('is-model') },
    ],
  },
  {
    id: 'systemic-risk',
    form: 'several',
    basis: 'Art. 51, 52',
    when: term('gpai'),
    facts: [
      ...plain('over-compute-threshold', 'high-impact-capabilities', 'designated'),
      { id: 'nears-threshold', when: term('model-provider') },
    ],
  },
  {
    id: 'open-weights',
    form: 'one',
    basis: 'Art. 53(2), 54(6)',
    when: all(term('gpai'), not(term('gpai-systemic'))),
    surely: term('gpai'),
    facts: plain('open-weights'),
  },
  {
    id: 'model-legacy',
    form: 'one',
    basis: 'Art. 111(3)',
    when: all(term('gpai'), not(fact('model-grace-over'))),
    surely: term('gpai'),
    facts: plain('model-placed-before-chapter'),
  },
  {
    id: 'own-use',
    form: 'several',
    basis: 'Art. 26, 27(1), 49(3)',
    when: all(term('deployer'), term('high-risk')),
    facts: [
      { id: 'public-body', when: term('high-risk-beyond-infrastructure') },
      {
        id: 'public-service',
        // Credit and insurance bring the rights assessment whoever uses it.
        when: all(
          term('high-risk-beyond-infrastructure'),
          not(any(fact('use-5b'), fact('use-5c'))),
        ),
      },
      { id: 'at-own-workplace' },
      { id: 'controls-inputs' },
      { id: 'decides-about-people', when: term('high-risk-annex-iii') },
      { id: 'data-protection-assessment' },
      { id: 'law-enforcement', when: fact('use-1a') },
    ],
  },
  {
    id: 'legacy',
    form: 'each',
    basis: 'Art. 111(2)',
    when: term('high-risk'),
    surely: term('high-risk'),
    facts: [
      { id: 'placed-before-annex-iii', when: term('high-risk-annex-iii') },
      {
        id: 'placed-before-annex-i',
        // The day of Annex III is the earlier one, and decides alone.
        when: all(term('high-risk-annex-i-a'), not(term('high-risk-annex-iii'))),
      },
    ],
  },
  {
    id: 'legacy-change',
    form: 'each',
    basis: 'Art. 111(2)',
    when: term('there-before'),
    surely: term('there-before'),
    facts: [
      { id: 'design-changes-later' },
      {
        id: 'for-public-authorities',
        when: not(fact('design-changes-later')),
        surely: not(fact('design-changes-later')),
      },
    ],
  },
  {
    id: 'establishment',
    form: 'one',
    basis: 'Art. 22(1), 54(1)',
    when: any(
      all(term('provider'), term('high-risk')),
      all(
        term('model-provider'),
        not(term('open-model')),
        not(all(fact('is-model'), fact('represents-model-provider'))),
      ),
    ),
    facts: plain('outside-union'),
  },
  {
    id: 'size',
    form: 'several',
    basis: 'Art. 3(14a) and (14b)',
    when: any(term('high-risk'), term('transparency'), term('practised')),
    surely: any(term('high-risk'), term('transparency'), term('practised')),
    facts: [
      { id: 'small-enterprise' },
      {
        id: 'small-mid-cap',
        // Art. 99(6a) says nothing of prohibited practices.
        when: any(term('high-risk'), term('transparency')),
      },
    ],
  },
];

export function pageOf(id: PageId): Page {
  return pages.find((page) => page.id === id) as Page;
}
