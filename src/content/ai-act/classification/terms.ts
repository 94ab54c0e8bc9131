import {
  annexThreeUses,
  aspectFact,
  practices,
  productActFacts,
  type AnnexThreeUse,
  type FactId,
  type SilentFact,
} from './facts.ts';

/**
 * What the facts add up to: the decision tree as named terms over the facts, each with its article. A term
 * may refer to terms above it only, so every path ends.
 */

export type Condition =
  | { readonly fact: FactId | SilentFact }
  | { readonly term: TermId }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export const termIds = [
  'deployer',
  'has-role',
  'linked-to-union',
  'excluded',
  'in-scope',
  'practised',
  'stopped',
  'regulated',
  'high-risk-annex-i-a',
  'high-risk-sectoral-b',
  'high-risk-annex-iii',
  'annex-iii-derogated',
  'high-risk',
  'provider',
  'model-provider',
  'gpai',
  'gpai-systemic',
  'transparency',
  'any-class',
  'reached-directly',
  'minimal',
  'out-of-scope',
  'high-risk-beyond-infrastructure',
  'rights-assessment-due',
  'there-before',
  'existing-system',
  'existing-system-of-authorities',
  'marking-grace',
  'model-grace',
  'open-model',
] as const;
export type TermId = (typeof termIds)[number];

export const fact = (id: FactId | SilentFact): Condition => ({ fact: id });
export const term = (id: TermId): Condition => ({ term: id });
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });

/** A matching use that stays high-risk: it profiles people, or Art. 6(3) does not let it out. */
export function highRiskUse(use: AnnexThreeUse): Condition {
  return all(fact(`use-${use}`), any(fact(aspectFact('profiles', use)), not(lightUse(use))));
}

/** A matching use that Art. 6(3) lets out. The general test and one of the four conditions: both are asked. */
export function derogatedUse(use: AnnexThreeUse): Condition {
  return all(fact(`use-${use}`), not(fact(aspectFact('profiles', use))), lightUse(use));
}

function lightUse(use: AnnexThreeUse): Condition {
  return all(
    fact(aspectFact('harmless', use)),
    any(
      fact(aspectFact('narrow-task', use)),
      fact(aspectFact('improves-finished-work', use)),
      fact(aspectFact('spots-patterns', use)),
      fact(aspectFact('prepares-assessment', use)),
    ),
  );
}

/** Art. 5(1)(h) binds use; (ba) and (bb) bind providers and deployers, the rest everyone who does it. */
function practisedWhere(...newOnes: readonly Condition[]): Condition {
  return all(
    term('in-scope'),
    any(
      ...practices
        .filter((practice) => practice !== 'ba' && practice !== 'bb' && practice !== 'h')
        .map((practice) => fact(`practice-${practice}`)),
      all(fact('practice-h'), term('deployer')),
      all(
        any(fact('practice-ba'), fact('practice-bb')),
        any(fact('role-provider'), term('deployer')),
        ...newOnes,
      ),
    ),
  );
}

export const termRows = {
  deployer: {
    basis: 'Art. 3(4), 2(10)',
    when: all(fact('role-deployer'), not(fact('private-use-only'))),
  },
  'has-role': {
    basis: 'Art. 3(3) to (8), 2(1)',
    when: any(
      fact('role-provider'),
      term('deployer'),
      fact('role-importer'),
      fact('role-distributor'),
      fact('role-representative'),
      fact('role-manufacturer'),
    ),
  },
  'linked-to-union': {
    basis: 'Art. 2(1)',
    when: any(
      fact('on-union-market'),
      fact('deployer-in-union'),
      fact('output-used-in-union'),
      fact('in-product-in-union'),
    ),
  },
  excluded: {
    basis: 'Art. 2(3), (4), (6), (8)',
    when: any(
      fact('only-military'),
      fact('third-country-cooperation'),
      fact('only-research'),
      fact('before-market'),
    ),
  },
  'in-scope': {
    basis: 'Art. 2, 3(1)',
    when: all(
      not(fact('is-model')),
      fact('is-ai'),
      term('has-role'),
      term('linked-to-union'),
      not(term('excluded')),
    ),
  },
  practised: { basis: 'Art. 5(1)', when: practisedWhere() },
  /** A prohibition that binds already: nothing else is worth asking. */
  stopped: { basis: 'Art. 5(1)', when: practisedWhere(fact('new-prohibitions-bind')) },
  regulated: { basis: 'Art. 2', when: all(term('in-scope'), not(term('stopped'))) },
  'high-risk-annex-i-a': {
    basis: 'Art. 6(1), (1a) to (1c), 3(14), Annex I, Section A',
    when: all(
      term('regulated'),
      any(...productActFacts('A').map(fact)),
      fact('safety-component-a'),
      fact('third-party-assessment-a'),
    ),
  },
  'high-risk-sectoral-b': {
    basis: 'Art. 6(1), (1a) to (1c), 2(2), Annex I, Section B',
    when: all(
      term('regulated'),
      any(...productActFacts('B').map(fact)),
      fact('safety-component-b'),
      fact('third-party-assessment-b'),
    ),
  },
  'high-risk-annex-iii': {
    basis: 'Art. 6(2) and (3), Annex III',
    when: all(term('regulated'), any(...annexThreeUses.map(highRiskUse))),
  },
  /** One refused match makes the whole system high-risk. */
  'annex-iii-derogated': {
    basis: 'Art. 6(3) and (4)',
    when: all(
      term('regulated'),
      not(any(...annexThreeUses.map(highRiskUse))),
      any(...annexThreeUses.map(derogatedUse)),
    ),
  },
  /** High-risk with the duties of Chapter III; Section B answers to its own laws (Art. 2(2)). */
  'high-risk': {
    basis: 'Art. 6',
    when: any(term('high-risk-annex-i-a'), term('high-risk-annex-iii')),
  },
  provider: {
    basis: 'Art. 3(3), 25(1), 25(3)',
    when: all(
      term('regulated'),
      any(
        fact('role-provider'),
        all(
          term('high-risk'),
          any(fact('rebranded'), fact('substantially-changed'), fact('repurposed')),
        ),
        all(term('high-risk-annex-i-a'), fact('role-manufacturer'), fact('product-under-own-name')),
      ),
    ),
  },
  /** Whoever puts an own model on the market is its provider, alone or inside an own system (recital 97). */
  'model-provider': {
    basis: 'Art. 3(63), 53',
    when: all(
      any(fact('is-model'), term('provider')),
      any(fact('trained-own-model'), fact('modified-model')),
    ),
  },
  gpai: {
    basis: 'Art. 3(63), 53, 54',
    when: any(term('model-provider'), all(fact('is-model'), fact('represents-model-provider'))),
  },
  'gpai-systemic': {
    basis: 'Art. 51',
    when: all(
      term('gpai'),
      any(fact('over-compute-threshold'), fact('high-impact-capabilities'), fact('designated')),
    ),
  },
  transparency: {
    basis: 'Art. 50',
    when: all(
      term('regulated'),
      any(
        all(term('provider'), any(fact('talks-to-people'), fact('makes-content'))),
        all(
          term('deployer'),
          any(
            fact('reads-emotions'),
            fact('sorts-by-body'),
            fact('deep-fake'),
            fact('public-interest-text'),
          ),
        ),
      ),
    ),
  },
  'any-class': {
    basis: 'Art. 5, 6, 50, 53',
    when: any(
      term('practised'),
      term('high-risk-annex-i-a'),
      term('high-risk-sectoral-b'),
      term('high-risk-annex-iii'),
      term('transparency'),
      term('gpai'),
    ),
  },
  /** Not through the law of its sector alone, where Art. 2(2) leaves nothing but Art. 6(1) of all this. */
  'reached-directly': {
    basis: 'Art. 2(2)',
    when: all(
      term('in-scope'),
      any(
        not(term('high-risk-sectoral-b')),
        term('practised'),
        term('high-risk'),
        term('transparency'),
        term('gpai'),
        term('annex-iii-derogated'),
      ),
    ),
  },
  minimal: {
    basis: 'Art. 4, 95',
    when: all(term('in-scope'), not(term('any-class')), not(term('annex-iii-derogated'))),
  },
  'out-of-scope': {
    basis: 'Art. 2, 3(1)',
    when: all(not(term('in-scope')), not(term('gpai'))),
  },
  /** The system as a whole is high-risk, and one of its matches is not point 2. */
  'high-risk-beyond-infrastructure': {
    basis: 'Annex III, points 1 and 3 to 8',
    when: all(
      term('high-risk-annex-iii'),
      any(...annexThreeUses.filter((use) => use !== '2').map((use) => fact(`use-${use}`))),
    ),
  },
  'rights-assessment-due': {
    basis: 'Art. 27(1)',
    when: all(
      term('deployer'),
      any(
        all(
          term('high-risk-beyond-infrastructure'),
          any(fact('public-body'), fact('public-service')),
        ),
        all(term('high-risk-annex-iii'), any(fact('use-5b'), fact('use-5c'))),
      ),
    ),
  },
  /** On the market or in use before its day; of two days the earlier, that of Annex III. */
  'there-before': {
    basis: 'Art. 111(2)',
    when: all(
      term('high-risk'),
      any(not(term('high-risk-annex-iii')), fact('placed-before-annex-iii')),
      any(
        not(term('high-risk-annex-i-a')),
        term('high-risk-annex-iii'),
        fact('placed-before-annex-i'),
      ),
    ),
  },
  /** There before, and not to be changed much: the duties do not reach it. */
  'existing-system': {
    basis: 'Art. 111(2), first sentence',
    when: all(
      term('there-before'),
      not(fact('design-changes-later')),
      not(fact('for-public-authorities')),
    ),
  },
  /** The same, made for public authorities: it has to be put right by the later day. */
  'existing-system-of-authorities': {
    basis: 'Art. 111(2), second sentence',
    when: all(
      term('there-before'),
      not(fact('design-changes-later')),
      fact('for-public-authorities'),
    ),
  },
  'marking-grace': {
    basis: 'Art. 111(4)',
    when: all(
      term('provider'),
      fact('makes-content'),
      fact('placed-before-marking'),
      not(fact('marking-grace-over')),
    ),
  },
  'model-grace': {
    basis: 'Art. 111(3)',
    when: all(term('gpai'), fact('model-placed-before-chapter'), not(fact('model-grace-over'))),
  },
  /** Public weights under a free licence: Art. 53(1)(a) and (b) and Art. 54 fall away, unless systemic. */
  'open-model': {
    basis: 'Art. 53(2), 54(6)',
    when: all(term('gpai'), fact('open-weights'), not(term('gpai-systemic'))),
  },
} as const satisfies Readonly<Record<TermId, { readonly basis: string; readonly when: Condition }>>;
