import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  annexThreeUses,
  factAnswers,
  factIds,
  type FactAnswer,
  type FactId,
} from '../../src/content/ai-act/classification/facts.ts';
import { pages } from '../../src/content/ai-act/classification/pages.ts';
import {
  conditionRows,
  contradictionRows,
  firstStepRows,
  outcomeIds,
  outcomeRows,
  remarkRows,
  roleRows,
  triggerRows,
} from '../../src/content/ai-act/classification/rules.ts';
import {
  termIds,
  termRows,
  type Condition,
  type TermId,
} from '../../src/content/ai-act/classification/terms.ts';
import { conditionIds, operatorRoles } from '../../src/content/ai-act/types.ts';
import { classify } from '../../src/core/systems/classify.ts';
import type { Duty, DutyStart } from '../../src/core/systems/duties.ts';
import { Evaluation, type Truth } from '../../src/core/systems/truth.ts';
import {
  classesOf,
  dutiesIn,
  knownIn,
  rolesOf,
  walk,
  walkWith,
  type Situation,
  type Walk,
} from './support/classification.ts';

// Thousands of walks take a while on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

// What the tests draw -----------------------------------------------------------------------------------

/** Facts that bring a system into the Act; drawn as yes more often, so that walks get somewhere. */
const usual: ReadonlySet<FactId> = new Set<FactId>([
  'is-ai',
  'role-provider',
  'role-deployer',
  'on-union-market',
  'deployer-in-union',
  'safety-component-a',
  'safety-component-b',
  'third-party-assessment-a',
  'third-party-assessment-b',
  'trained-own-model',
]);
/** Facts that end a walk early, and the long lists; drawn as yes less often. */
const rare = (id: FactId) =>
  id.startsWith('practice-') ||
  id.startsWith('product-act-') ||
  id.startsWith('use-') ||
  ['is-model', 'only-military', 'third-country-cooperation', 'only-research', 'before-market'].includes(id); // prettier-ignore

type Full = Readonly<Record<FactId, FactAnswer>>;

const oneOf = (yes: number, no: number, unsure: number) =>
  fc.oneof(
    { weight: yes, arbitrary: fc.constant<FactAnswer>('yes') },
    { weight: no, arbitrary: fc.constant<FactAnswer>('no') },
    { weight: unsure, arbitrary: fc.constant<FactAnswer>('unsure') },
  );

/** An answer to every fact there is; a walk takes those that it asks for. */
const anyAnswers: fc.Arbitrary<Full> = fc
  .tuple(
    ...factIds.map((id) => {
      if (usual.has(id)) return oneOf(14, 3, 1);
      return rare(id) ? oneOf(1, 24, 1) : oneOf(4, 6, 1);
    }),
  )
  .map((answers) => Object.fromEntries(factIds.map((id, index) => [id, answers[index]])) as Full);

const anySituation: fc.Arbitrary<Situation> = fc.record({
  yes: fc.constant([]),
  day: fc.constantFrom('2026-11-21', '2026-12-02', '2027-08-02', '2027-12-02', '2028-08-02'),
  register: fc.record({
    origin: fc.constantFrom('own' as const, 'bought' as const, 'built-on' as const, null),
    stage: fc.constantFrom('in-use' as const, 'idea' as const, null),
    availableSince: fc.constantFrom('', '2024-05-06', '2026-08-02', '2028-08-02'),
    affectedGroups: fc.constantFrom([], ['staff' as const]),
  }),
  profile: fc.record({
    country: fc.constantFrom(null, 'PT', 'CH'),
    size: fc.constantFrom(null, '10-49' as const, '250-749' as const, '750+' as const),
  }),
});

function walked(answers: Full, situation: Situation): Walk {
  return walkWith((id) => answers[id], knownIn(situation), situation.day ?? '');
}

function plain(answers: Full): Full {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer === 'unsure' ? 'no' : answer]),
  ) as Full;
}

/** All of an outcome that a reader sees, as one text to compare. */
function seen(walk: Walk): string {
  const { remarks, firstSteps, contradictions } = walk.classification;
  const duties = walk.duties.map((duty) => [duty.obligation.id, duty.certainty, duty.start]);
  return JSON.stringify([
    classesOf(walk),
    walk.classification.roles,
    duties,
    remarks,
    firstSteps,
    contradictions,
  ]);
}

/** The same many draws every time, for what has to be reached at all. */
const draws = fc.sample(fc.tuple(anyAnswers, anySituation), { numRuns: 4000, seed: 42001 });
const walks = [
  ...draws.map(([answers, situation]) =>
    walkWith((id) => answers[id], knownIn(situation), situation.day ?? '', {}, 'all'),
  ),
  // A light use of somebody else's system: too rare to be drawn.
  walk({
    yes: ['is-ai', 'role-deployer', 'deployer-in-union', 'use-4a', 'harmless-4a', 'narrow-task-4a'],
  }),
];

// The shape of the tree ---------------------------------------------------------------------------------

function termsIn(condition: Condition): readonly TermId[] {
  if ('fact' in condition) return [];
  if ('term' in condition) return [condition.term];
  if ('not' in condition) return termsIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(termsIn);
}

function factsIn(condition: Condition): readonly string[] {
  if ('fact' in condition) return [condition.fact];
  if ('term' in condition) return factsIn(termRows[condition.term].when);
  if ('not' in condition) return factsIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(factsIn);
}

describe('the tree has no loop and no loose end', () => {
  test('a term refers to terms above it only', () => {
    for (const [place, id] of termIds.entries()) {
      for (const used of termsIn(termRows[id].when)) {
        expect(termIds.indexOf(used), `${id} uses ${used}`).toBeLessThan(place);
      }
    }
  });

  test('every fact is asked on exactly one page', () => {
    const asked = pages.flatMap((page) => page.facts.map(({ id }) => id));
    expect([...asked].sort()).toEqual([...factIds].sort());
  });

  test('every fact matters to some term, rule or duty', () => {
    const rules: readonly Condition[] = [
      ...termIds.map((term): Condition => ({ term })),
      ...Object.values(roleRows),
      ...Object.values(conditionRows),
      ...Object.values(triggerRows),
      ...[...contradictionRows, ...remarkRows, ...firstStepRows].map(({ when }) => when),
    ];
    const used = new Set(rules.flatMap(factsIn));
    expect(factIds.filter((id) => !used.has(id))).toEqual([]);
  });

  test('the options of a page settle all of its facts', () => {
    for (const page of pages.filter(({ form }) => form === 'pick')) {
      expect(page.options?.length).toBeGreaterThan(1);
      for (const option of page.options ?? []) {
        expect(Object.keys(option.sets).sort()).toEqual(page.facts.map(({ id }) => id).sort());
      }
    }
  });

  test('every path ends, within about as many questions as there are pages', () => {
    for (const [answers, situation] of draws.slice(0, 400)) {
      const walk = walked(answers, situation);
      expect(walk.classification.state).toBe('done');
      // A question comes back only for what a contradiction opens again.
      expect(walk.questions).toBeLessThanOrEqual(pages.length + contradictionRows.length);
      expect(walk.classification.classes.length).toBeGreaterThan(0);
    }
  });
});

describe('every edge of the tree is walked', () => {
  const bothSides = (name: string, holds: (walk: Walk) => Truth) => {
    const found = new Set(walks.map(holds));
    expect(found.has('true'), `${name} is never true`).toBe(true);
    expect(found.has('false'), `${name} is never false`).toBe(true);
  };

  test('terms', () => {
    for (const id of termIds) {
      bothSides(id, ({ classification }) => classification.evaluation.term(id));
    }
  });

  test('conditions and triggers of obligations', () => {
    for (const id of conditionIds) {
      bothSides(id, ({ classification }) => classification.evaluation.of(conditionRows[id]));
    }
    for (const [id, condition] of Object.entries(triggerRows)) {
      bothSides(id, ({ classification }) => classification.evaluation.of(condition));
    }
  });

  test.each([
    ['pages', pages.map(({ id }) => id), (walk: Walk) => walk.classification.asked.map(({ page }) => page.id)],
    ['outcomes', outcomeIds, (walk: Walk) => walk.classification.classes.map(({ id }) => id)],
    ['roles', operatorRoles, rolesOf],
    ['contradictions', contradictionRows.map(({ id }) => id), (walk: Walk) => walk.classification.contradictions],
    ['remarks', remarkRows.map(({ id }) => id), (walk: Walk) => walk.classification.remarks],
    ['first steps', firstStepRows.map(({ id }) => id), (walk: Walk) => walk.classification.firstSteps],
  ] as const)('%s come up in some walk and stay away in another', (_name, ids, found) => {
    const lists = walks.map((walk): readonly string[] => found(walk));
    const everywhere = (id: string) => lists.every((list) => list.includes(id));
    const anywhere = new Set(lists.flat());
    expect(ids.filter((id) => !anywhere.has(id))).toEqual([]);
    expect(ids.filter((id) => id !== 'what' && everywhere(id))).toEqual([]);
  }); // prettier-ignore

  test('every obligation is brought by some system, and missing from another', async () => {
    const { obligations } = await import('../../src/content/ai-act/obligations.ts');
    const brought = new Set(
      walks.flatMap(({ duties }) => duties.map(({ obligation }) => obligation.id)),
    );
    expect(obligations.filter(({ id }) => !brought.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

// Unsure is never lenient -------------------------------------------------------------------------------

const strictness: Readonly<Record<DutyStart['kind'], number>> = {
  applies: 0,
  from: 1,
  'after-change': 2,
};
const dayOfStart = (start: DutyStart) => (start.kind === 'applies' ? start.since : start.day);

/** Not later, and not softer. */
function isAtLeastAsStrict(one: DutyStart, other: DutyStart): boolean {
  if (strictness[one.kind] !== strictness[other.kind]) {
    return strictness[one.kind] < strictness[other.kind];
  }
  return dayOfStart(one) <= dayOfStart(other);
}

const binding = ({ duties }: Walk): readonly Duty[] =>
  duties.filter(({ obligation }) => obligation.kind === 'duty');

function expectNotMoreLenient(unsure: Walk, sure: Walk): void {
  const strict = (walk: Walk) =>
    walk.classification.classes.map(({ id }) => id).filter((id) => outcomeRows[id].strict);
  expect(strict(unsure)).toEqual(expect.arrayContaining(strict(sure)));
  expect(rolesOf(unsure)).toEqual(expect.arrayContaining([...rolesOf(sure)]));
  for (const duty of binding(sure)) {
    const kept = binding(unsure).find(({ obligation }) => obligation === duty.obligation);
    expect(kept, duty.obligation.id).toBeDefined();
    if (kept) expect(isAtLeastAsStrict(kept.start, duty.start), duty.obligation.id).toBe(true);
  }
}

describe('unsure', () => {
  test('of one fact is never more lenient than yes or no to it, whatever else is said', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anySituation,
        fc.constantFrom(...factIds),
        (answers, situation, id) => {
          const unsure = walked({ ...answers, [id]: 'unsure' }, situation);
          expectNotMoreLenient(unsure, walked({ ...answers, [id]: 'yes' }, situation));
          expectNotMoreLenient(unsure, walked({ ...answers, [id]: 'no' }, situation));
        },
      ),
      { numRuns: 500 },
    );
  }, 120_000);

  test('of a fact that is asked asks for review, and a plain walk without contradiction does not', () => {
    for (const walk of walks) {
      const unsure = walk.classification.asked
        .flatMap(({ facts }) => facts)
        .some((id) => walk.answers[id] === 'unsure');
      expect(walk.classification.needsReview).toBe(
        unsure || walk.classification.contradictions.length > 0,
      );
      if (!walk.classification.needsReview) {
        expect(classesOf(walk).filter((id) => id.endsWith('?'))).toEqual([]);
      }
    }
  });

  test('to everything has every strict class, and rules nothing out', () => {
    const known = knownIn({ yes: [], profile: { country: null, size: null } });
    const walk = walkWith(() => 'unsure', known, '2026-11-21');
    const strict = outcomeIds.filter((id) => outcomeRows[id].strict);
    expect(walk.classification.classes.map(({ id }) => id)).toEqual(strict);
  });
});

// Questions ---------------------------------------------------------------------------------------------

/** All no, all yes, and each of them yes alone. */
function settings(facts: readonly FactId[]): readonly Partial<Full>[] {
  const set = (holds: (id: FactId) => boolean) =>
    Object.fromEntries(facts.map((id) => [id, holds(id) ? 'yes' : 'no'])) as Partial<Full>;
  return [set(() => false), set(() => true), ...facts.map((only) => set((id) => id === only))];
}

/** Later answers under which a way out of Annex III stays open for every use. */
const favourable = Object.fromEntries(
  factIds.map((id) => [
    id,
    id.startsWith('harmless-') || id.startsWith('narrow-task-') ? 'yes' : 'no',
  ]),
) as Full;

describe('questions', () => {
  test('only those are asked that can still change the outcome', () => {
    const completions = fc.sample(anyAnswers, { numRuns: 12, seed: 7 });
    fc.assert(
      fc.property(anyAnswers, anySituation, fc.nat(), (drawn, situation, draw) => {
        // After an "unsure" or a contradiction two readings stay open, and a later answer need not decide.
        const answers = plain(drawn);
        const full = walked(answers, situation);
        fc.pre(!full.classification.needsReview);
        const asked = full.classification.asked;
        const page = asked[draw % asked.length];
        if (!page) return;
        const before = Object.fromEntries(
          asked
            .slice(0, asked.indexOf(page))
            .flatMap(({ facts }) => facts.map((id) => [id, answers[id]])),
        );
        const known = knownIn(situation);
        const outcomes = (completion: Full) =>
          settings(page.facts).map((setting) =>
            seen(
              walkWith((id) => completion[id], known, situation.day ?? '', {
                ...before,
                ...setting,
              }),
            ),
          );
        const matters = [answers, favourable, ...completions].some(
          (completion) => new Set(outcomes(completion)).size > 1,
        );
        expect(matters, page.page.id).toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('an answer to a question that is no longer asked changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anySituation, (answers, stale, situation) => {
        const walk = walked(answers, situation);
        const after = walkWith((id) => answers[id], walk.known, situation.day ?? '', {
          ...stale,
          ...walk.answers,
        });
        expect(seen(after)).toBe(seen(walk));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('an answer changed and changed back leaves everything as it was', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anySituation,
        fc.constantFrom(...factIds),
        fc.constantFrom(...factAnswers),
        (answers, situation, id, other) => {
          const walk = walked(answers, situation);
          if (walk.answers[id] === undefined) return;
          const changed = classify({ ...walk.answers, [id]: other }, walk.known);
          expect(changed.classes.length + changed.asked.length).toBeGreaterThan(0);
          const back = walkWith((each) => answers[each], walk.known, situation.day ?? '', {
            ...walk.answers,
            [id]: walk.answers[id],
          });
          expect(seen(back)).toBe(seen(walk));
        },
      ),
    );
  });

  test('while questions are open, only what already holds is named', () => {
    fc.assert(
      fc.property(anyAnswers, anySituation, fc.nat(), (answers, situation, draw) => {
        const full = walked(answers, situation);
        const { asked } = full.classification;
        const some = asked.slice(0, draw % (asked.length + 1)).flatMap(({ facts }) => facts);
        const open = classify(Object.fromEntries(some.map((id) => [id, answers[id]])), full.known);
        if (open.state === 'done') return;
        const strictNow = open.classes.map(({ id }) => id).filter((id) => outcomeRows[id].strict);
        expect(full.classification.classes.map(({ id }) => id)).toEqual(
          expect.arrayContaining(strictNow),
        );
      }),
    );
  });

  test('Annex III is asked about one use at a time', () => {
    const uses = annexThreeUses.slice(3, 6);
    const walk = walkWith(
      (id) =>
        id === 'is-ai' || usual.has(id) || uses.some((use) => id === `use-${use}`) ? 'yes' : 'no',
      knownIn({ yes: [] }),
      '2026-11-21',
    );
    const profiling = walk.classification.asked.find(({ page }) => page.id === 'profiling');
    expect(profiling?.facts).toEqual(uses.map((use) => `profiles-${use}`));
  });
});

// The logic ---------------------------------------------------------------------------------------------

describe('logic with three values', () => {
  const value = fc.constantFrom<Truth>('true', 'false', 'unknown');
  const known = (one: Truth, other: Truth) =>
    new Evaluation((id) => (id === 'is-ai' ? one : other));
  const a: Condition = { fact: 'is-ai' };
  const b: Condition = { fact: 'is-model' };

  test('agrees with the tables of Kleene', () => {
    const order: readonly Truth[] = ['false', 'unknown', 'true'];
    fc.assert(
      fc.property(value, value, (one, other) => {
        const evaluation = known(one, other);
        const least = order[Math.min(order.indexOf(one), order.indexOf(other))];
        const most = order[Math.max(order.indexOf(one), order.indexOf(other))];
        expect(evaluation.of({ all: [a, b] })).toBe(least);
        expect(evaluation.of({ any: [a, b] })).toBe(most);
        expect(evaluation.of({ not: a })).toBe(order[2 - order.indexOf(one)]);
      }),
    );
  });

  test('all of nothing holds, any of nothing does not', () => {
    expect(known('true', 'true').of({ all: [] })).toBe('true');
    expect(known('true', 'true').of({ any: [] })).toBe('false');
  });

  test('names the facts that keep a sentence open or true, and none that speak against it', () => {
    const evaluation = known('true', 'false');
    expect(evaluation.support({ any: [a, b] })).toEqual(['is-ai']);
    expect(evaluation.support({ all: [a, { not: b }] })).toEqual(['is-ai', 'is-model']);
    expect(evaluation.support({ not: a })).toEqual([]);
    expect(evaluation.may(b)).toBe(false);
    expect(evaluation.must(a)).toBe(true);
  });
});

test('dates come from milestones only: the same walk on the same side gives the same duties', () => {
  const [answers] = fc.sample(anyAnswers, { numRuns: 1, seed: 3 });
  if (!answers) throw new Error('nothing drawn');
  const on = (day: string) => dutiesIn(walked(answers, { yes: [], day }));
  expect(on('2026-12-03')).toEqual(on('2027-01-15'));
});
