import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemIds, isControl } from '../../src/content/items.ts';
import { withAnswer, answerOf, type Choice } from '../../src/core/assessment.ts';
import { offerKinds, offersOf, type Offer } from '../../src/core/systems/offers.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import { answered, blank } from './support/assessments.ts';
import { approvedImpact, risk, system, treatedRisk, withRegister } from './support/systems.ts';

const day = '2026-11-21';

function offered(
  systems: readonly AiSystem[],
  answers: Partial<Record<(typeof itemIds)[number], Choice>> = {},
) {
  return offersOf(withRegister(systems, answered(blank(), answers)), day);
}

const short = ({ kind, item, level }: Offer) => `${kind} ${item} ${level}`;

describe('what the register offers', () => {
  test('an empty register speaks only where a register is claimed', () => {
    expect(offered([])).toEqual([]);
    expect(offered([], { 'A.4.2': 0 })).toEqual([]);
    expect(offered([], { 'A.4.2': 3 }).map(short)).toEqual(['register-empty A.4.2 0']);
  });

  test('ideas and retired systems speak for nothing', () => {
    const quiet = [system('a', { stage: 'idea' }), system('b', { stage: 'retired' })];
    expect(offered(quiet, { '8.4': 3, '8.2': 3 })).toEqual([]);
  });

  test('one of two systems without an impact assessment points at 8.4 and A.5', () => {
    const systems = [
      system('with', { impact: approvedImpact(), risks: [treatedRisk('r')] }),
      system('without'),
    ];
    const found = offered(systems, { '8.4': 4, 'A.5.3': 3, 'A.5.4': 3 });
    const eightFour = found.find(({ item }) => item === '8.4');
    expect(eightFour).toMatchObject({
      kind: 'impact-missing',
      level: 2,
      direction: 'at-most',
      before: 4,
      count: 1,
      of: 2,
    });
    expect(eightFour?.systems.map(({ id }) => id)).toEqual(['without']);
    expect(found.map(short)).toEqual(
      expect.arrayContaining(['impact-missing A.5.3 2', 'impact-on-people-missing A.5.4 2']),
    );
  });

  test('none at all leaves 8.4 at level 1', () => {
    expect(offered([system('a')], { '8.4': 3 }).map(short)).toContain(
      'impact-process-unused 8.4 1',
    );
  });

  test('all of them, approved and in time, speak for level 3', () => {
    const done = [system('a', { impact: approvedImpact() })];
    expect(offered(done, { '8.4': 2 }).map(short)).toContain('impact-done 8.4 3');
    expect(offered(done, { '8.4': 3 }).map(({ item }) => item)).not.toContain('8.4');
    const late = [system('a', { impact: approvedImpact({ nextReview: '2026-11-01' }) })];
    expect(offered(late, { '8.4': 2, 'A.5.2': 3 }).map(short)).toContain('impact-overdue A.5.2 2');
  });

  test('risks: none, unrated, past their day, or all in order', () => {
    expect(offered([system('a')], { '8.2': 3 }).map(short)).toContain('risk-missing 8.2 2');
    expect(offered([system('a', { risks: [risk('r')] })], { '6.1.2': 3 }).map(short)).toContain(
      'risk-incomplete 6.1.2 2',
    );
    expect(
      offered([system('a', { risks: [treatedRisk('r', { dueDate: '2026-01-01' })] })], {
        '8.3': 3,
      }).map(short),
    ).toContain('treatment-open 8.3 2');
    expect(
      offered([system('a', { risks: [treatedRisk('r')] })], { '8.2': 1 }).map(short),
    ).toContain('risk-kept 8.2 3');
  });

  test('a bought system needs a supplier, an own one does not', () => {
    const kinds = (origin: AiSystem['origin'], vendor = '') =>
      offered([system('a', { origin, vendor })], { 'A.10.3': 3 }).map(({ kind }) => kind);
    expect(kinds('bought')).toContain('suppliers-unknown');
    expect(kinds('built-on')).toContain('suppliers-unknown');
    expect(kinds('bought', 'Acme')).not.toContain('suppliers-unknown');
    expect(kinds('own')).not.toContain('suppliers-unknown');
    expect(kinds(null)).not.toContain('suppliers-unknown');
  });

  test('an excluded control is left alone', () => {
    expect(offered([system('a')], { 'A.5.3': 'excluded' }).map(({ item }) => item)).not.toContain(
      'A.5.3',
    );
  });

  test('every kind of offer comes up somewhere', () => {
    const high = Object.fromEntries(itemIds.map((id) => [id, 5 as const]));
    const low = Object.fromEntries(itemIds.map((id) => [id, 1 as const]));
    const described = { purpose: 'Sorts', owner: 'Rui', origin: 'own' } as const;
    const found = [
      offered([], high),
      offered([system('a', described)], low),
      offered([system('a', { origin: 'bought' })], high),
      offered([system('a', { impact: approvedImpact({ oversight: '' }) }), system('b')], high),
      offered([system('a', { impact: approvedImpact({ nextReview: '2026-01-01' }) })], high),
      offered([system('a', { impact: approvedImpact(), risks: [treatedRisk('r')] })], low),
      offered([system('a', { risks: [risk('r', { dueDate: '2026-01-01' })] })], high),
    ].flat();
    expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([...offerKinds].sort());
  });
});

describe('laws of offers', () => {
  const anyChoice = fc.constantFrom<Choice>(null, 'unknown', 0, 1, 2, 3, 4, 5);
  const anySystem = fc
    .record({
      impact: fc.constantFrom(
        system('x').impact,
        approvedImpact(),
        approvedImpact({ nextReview: '2026-01-01', oversight: '' }),
      ),
      risks: fc.constantFrom([], [risk('r')], [treatedRisk('r')]),
      origin: fc.constantFrom('own' as const, 'bought' as const, null),
      stage: fc.constantFrom('in-use' as const, 'idea' as const, 'trial' as const),
    })
    .map((change) => change);
  const anyCheck = fc
    .tuple(fc.array(anySystem, { maxLength: 4 }), anyChoice)
    .map(([changes, choice]) =>
      withRegister(
        changes.map((change, index) => system(`s${index}`, change)),
        answered(blank(), Object.fromEntries(itemIds.map((id) => [id, choice]))),
      ),
    );

  test('taking an offer ends it, and dismissing it hides just it', () => {
    fc.assert(
      fc.property(anyCheck, (assessment) => {
        for (const offer of offersOf(assessment, day)) {
          const answer = { ...answerOf(assessment, offer.item), choice: offer.level };
          const taken = offersOf(withAnswer(assessment, offer.item, answer), day);
          expect(taken.map(({ id }) => id)).not.toContain(offer.id);
          const dismissed = { ...assessment, dismissedOffers: [offer.id] };
          expect(offersOf(dismissed, day).map(({ id }) => id)).toEqual(
            offersOf(assessment, day)
              .map(({ id }) => id)
              .filter((id) => id !== offer.id),
          );
        }
      }),
    );
  });

  test('an item never gets two offers that pull apart', () => {
    fc.assert(
      fc.property(anyCheck, (assessment) => {
        const offers = offersOf(assessment, day);
        for (const { item } of offers) {
          const here = offers.filter((each) => each.item === item);
          const floor = Math.max(
            ...here.filter((each) => each.direction === 'at-least').map(({ level }) => level),
            -1,
          );
          const roof = Math.min(
            ...here.filter((each) => each.direction === 'at-most').map(({ level }) => level),
            6,
          );
          expect(floor).toBeLessThanOrEqual(roof);
        }
      }),
    );
  });

  test('a dismissed offer comes back when its facts change', () => {
    const before = withRegister([system('a'), system('b')], answered(blank(), { '8.2': 3 }));
    const offer = offersOf(before, day).find(({ item }) => item === '8.2') as Offer;
    const after = {
      ...before,
      dismissedOffers: [offer.id],
      systems: [...before.systems, system('c')],
    };
    expect(offersOf(after, day).map(({ kind }) => kind)).toContain('risk-missing');
  });

  test('offers name items of the catalogue, and controls only where one can answer them', () => {
    const all = offersOf(
      withRegister(
        [system('a')],
        answered(blank(), Object.fromEntries(itemIds.map((id) => [id, 5 as const]))),
      ),
      day,
    );
    expect(all.length).toBeGreaterThan(5);
    expect(all.some(({ item }) => isControl(item))).toBe(true);
  });
});
