import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { collectionIds, inOrderOfCreation } from '../../src/core/entries.ts';
import { mergeNewer } from '../../src/core/merge.ts';
import { emptyQuickAnswers, type QuickAnswers } from '../../src/core/quick/records.ts';
import { assessment, system } from './support/arbitraries.ts';
import { answered, blank } from './support/assessments.ts';
import { filledRegister } from './support/filled-register.ts';

/** Slow machines take their time over hundreds of assessments. */
vi.setConfig({ testTimeout: 60_000 });

/** Two states of one assessment: much of the second is in the first, too, older or newer. */
const two = fc
  .tuple(assessment, assessment, fc.array(system, { maxLength: 2 }), fc.nat())
  .map(([mine, theirs, changes, pick]): readonly [Assessment, Assessment] => {
    const again = mine.systems
      .filter((_system, index) => (pick >> index) % 2 === 0)
      .map(({ id, ...rest }, index) => ({ ...rest, ...changes[index], id }));
    const ids = new Set(again.map(({ id }) => id));
    const others = theirs.systems.filter(({ id }) => !ids.has(id));
    // Findings of one id that changed at other times on either side.
    const findings = inOrderOfCreation(
      theirs.findings.map((finding, index) => ({
        ...finding,
        id: mine.findings[index]?.id ?? finding.id,
      })),
    ).filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
    return [mine, { ...theirs, id: mine.id, systems: [...again, ...others], findings }];
  });

const runs = { numRuns: 100 };

interface Stamped {
  readonly updatedAt: string;
}

/** Everything with a time of its own, by what it is. */
function partsOf(each: Assessment): ReadonlyMap<string, Stamped> {
  return new Map<string, Stamped>([
    ...Object.entries(each.answers).map(([id, answer]) => [`answer ${id}`, answer] as const),
    ...Object.entries(each.documents).map(([id, record]) => [`document ${id}`, record] as const),
    ...each.systems.map((one) => [`system ${one.id}`, one] as const),
    ...collectionIds.flatMap((id) =>
      each[id].map((one): [string, Stamped] => [`${id} ${one.id}`, one]),
    ),
  ]);
}

describe('merging', () => {
  test('with oneself changes nothing', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        expect(mergeNewer(each, structuredClone(each))).toEqual(each);
      }),
      runs,
    );
  });

  test('twice changes nothing more', () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const merged = mergeNewer(mine, theirs);
        expect(mergeNewer(merged, theirs)).toEqual(merged);
        expect(mergeNewer(merged, mine)).toEqual(merged);
      }),
      runs,
    );
  });

  test('loses nothing, makes nothing up, and takes the newer of each part', () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const [own, other, merged] = [mine, theirs, mergeNewer(mine, theirs)].map(partsOf) as [
          ReadonlyMap<string, Stamped>,
          ReadonlyMap<string, Stamped>,
          ReadonlyMap<string, Stamped>,
        ];
        expect([...merged.keys()].toSorted()).toEqual(
          [...new Set([...own.keys(), ...other.keys()])].toSorted(),
        );
        for (const [name, part] of merged) {
          const [here, there] = [own.get(name), other.get(name)];
          const newer = here && !(there && there.updatedAt > here.updatedAt) ? here : there;
          expect(part).toBe(newer);
        }
      }),
      runs,
    );
  });

  test('comes to the same from either side, but for what has one time in both', () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const [own, other] = [partsOf(mine), partsOf(theirs)];
        const oneWay = partsOf(mergeNewer(mine, theirs));
        const otherWay = partsOf(mergeNewer(theirs, mine));
        for (const [name, part] of oneWay) {
          if (own.get(name)?.updatedAt === other.get(name)?.updatedAt) continue;
          expect(otherWay.get(name)).toBe(part);
        }
      }),
      runs,
    );
  });

  test('keeps every dismissed offer, each once', () => {
    const mine = { ...blank(), dismissedOffers: ['a', 'b'] };
    const theirs = { ...blank(), dismissedOffers: ['b', 'c'] };
    expect(mergeNewer(mine, theirs).dismissedOffers).toEqual(['a', 'b', 'c']);
  });

  test.each(['constructor', '__proto__', 'toString', '1'])(
    'keeps a system called %s, though every object has one',
    (id) => {
      const [one, two] = filledRegister(2).systems.map((each) => ({ ...each, id }));
      const [other] = filledRegister(1).systems;
      const mine = { ...blank(), systems: [other!] };
      const theirs = { ...blank(), systems: [two!] };
      expect(mergeNewer(mine, theirs).systems).toEqual([other, two]);
      expect(mergeNewer({ ...mine, systems: [one!] }, theirs).systems).toEqual([two]);
    },
  );

  test('takes an answer from one side and a system from the other', () => {
    const { systems } = filledRegister(2);
    const later = { ...systems[1]!, name: 'Later', updatedAt: '2027-01-01T00:00:00Z' };
    const mine = {
      ...answered(blank(), { '4.1': { choice: 3, updatedAt: '2027-02-01' } }),
      systems,
    };
    const theirs = { ...answered(blank(), { '4.1': 1 }), systems: [later] };
    const merged = mergeNewer(mine, theirs);
    expect(merged.systems).toEqual([systems[0], later]);
    expect(merged.answers['4.1']?.choice).toBe(3);
  });
});

describe('the short checks of two files', () => {
  const quick = (updatedAt: string, said: Partial<QuickAnswers>): Assessment => ({
    ...blank(),
    quickAnswers: { ...emptyQuickAnswers, ...said, updatedAt },
  });
  const merged = (mine: Assessment, theirs: Assessment) => mergeNewer(mine, theirs).quickAnswers;

  test('keep what only one of them says, and else the newer', () => {
    const mine = quick('2026-11-01T00:00:00Z', { scope: 'some', audit: 'nothing' });
    const theirs = quick('2026-11-02T00:00:00Z', { scope: 'working', review: 'unknown' });
    const both = { scope: 'working', audit: 'nothing', review: 'unknown' } as const;
    const expected = { ...emptyQuickAnswers, ...both, updatedAt: '2026-11-02T00:00:00Z' };
    expect(merged(mine, theirs)).toEqual(expected);
    expect(merged(theirs, mine)).toEqual(expected);
  });

  test('stay empty after a new round, whatever an older file says', () => {
    const older = quick('2026-11-01T00:00:00Z', { scope: 'some' });
    const emptied = quick('2026-11-02T00:00:00Z', {});
    expect(merged(emptied, older)).toEqual(emptied.quickAnswers);
    expect(merged(older, emptied)).toEqual(emptied.quickAnswers);
    expect(merged(older, blank())).toEqual(older.quickAnswers);
  });
});
