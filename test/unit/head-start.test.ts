import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  headStartStandards,
  verdictOf,
  type HeadStartStandard,
} from '../../src/content/head-start/standards.ts';
import { newAreas } from '../../src/content/head-start/types.ts';
import { itemIds, itemOf, items, type HeadStart } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import { itemEffortOf } from '../../src/content/plan/effort.ts';
import {
  answerOf,
  certifications,
  isAnswered,
  newAssessment,
  textLimit,
  withAnswers,
  type Assessment,
  type Certification,
} from '../../src/core/assessment.ts';
import {
  certificationsWith,
  countsOf,
  headStartOf,
  standardsAmong,
} from '../../src/core/head-start/credit.ts';
import { effortComparisonOf } from '../../src/core/head-start/effort.ts';
import {
  confirmedAnswers,
  documentsHolding,
  guidedPassOf,
  nextOpen,
  partProgressOf,
} from '../../src/core/head-start/pass.ts';
import { resultsOf } from '../../src/core/results.ts';
import { assessment, itemId } from './support/arbitraries.ts';

const held = fc.subarray([...certifications]);
const rank: Readonly<Record<HeadStart, number>> = { new: 0, extend: 1, reuse: 2 };
/** What is about AI alone: no other standard has it, as the catalogue says of ISO/IEC 27001. */
const aiOnly = itemIds.filter((id) => itemOf(id).iso27001.verdict === 'new');

/**
 * What no certificate credits, although something with a similar name exists: the records on data, tools and
 * computing, the door for outsiders, and the needs of customers.
 */
const neverCredited = ['A.4.3', 'A.4.4', 'A.4.5', 'A.8.3', 'A.10.4'] as const;

function holding(...certificates: readonly Certification[]): Assessment {
  const fresh = newAssessment('one', 'Acme', '2026-11-21T09:00:00.000Z');
  return { ...fresh, profile: { ...fresh.profile, certifications: certificates } };
}

describe('one standard', () => {
  test('ISO/IEC 27001 says what the catalogue and the plan say', () => {
    for (const { id, iso27001 } of items) {
      expect(verdictOf('iso-27001', id).verdict).toBe(iso27001.verdict);
      expect(itemEffortOf(id).withIso27001 !== undefined).toBe(iso27001.verdict !== 'new');
    }
    expect(countsOf(headStartOf(['iso-27001']))).toEqual({ reuse: 10, extend: 39, new: 21 });
  });

  test.each(headStartStandards)('%s never lets what is about AI alone be reused', (standard) => {
    for (const id of aiOnly) expect(verdictOf(standard, id).verdict, id).not.toBe('reuse');
    for (const id of neverCredited) expect(verdictOf(standard, id).verdict, id).toBe('new');
  });

  test('names the place in the other standard with the standard in front', () => {
    const number = { 'iso-27001': '27001', 'iso-27701': '27701', 'iso-9001': '9001' };
    for (const standard of headStartStandards) {
      for (const id of itemIds) {
        const { counterpart } = verdictOf(standard, id);
        if (counterpart !== null) expect(counterpart.startsWith(`${number[standard]}:`)).toBe(true);
      }
    }
  });

  test('has words for all that it gives, and a sentence for every area where something is new', async () => {
    const words = await texts.headStart();
    for (const standard of ['iso-9001', 'iso-27701'] as const) {
      const given = itemIds.filter((id) => verdictOf(standard, id).verdict !== 'new');
      expect(Object.keys(words[standard]).sort()).toEqual([...given].sort());
    }
    const areas = headStartStandards.flatMap((standard) =>
      itemIds
        .filter((id) => verdictOf(standard, id).verdict === 'new')
        .map((id) => itemOf(id).area),
    );
    expect([...new Set(areas)].sort()).toEqual([...newAreas].sort());
  });
});

describe('several certificates', () => {
  test('give for each item what the best of them gives, and say which that is', () => {
    fc.assert(
      fc.property(held, itemId, (some, id) => {
        const start = headStartOf(some).find(({ item }) => item === id);
        const standards = standardsAmong(some);
        const verdicts = standards.map((standard) => verdictOf(standard, id).verdict);
        const best = Math.max(0, ...verdicts.map((verdict) => rank[verdict]));
        expect(rank[start?.verdict ?? 'new']).toBe(best);
        const givers = standards.filter(
          (standard) => best > 0 && rank[verdictOf(standard, id).verdict] === best,
        );
        expect(start?.givers.map(({ standard }) => standard)).toEqual(givers);
      }),
    );
  });

  test('never give less than some of them', () => {
    fc.assert(
      fc.property(held, fc.constantFrom(...certifications), (some, more) => {
        const before = headStartOf(some);
        headStartOf([...some, more]).forEach(({ verdict }, index) => {
          expect(rank[verdict]).toBeGreaterThanOrEqual(rank[before[index]?.verdict ?? 'new']);
        });
      }),
    );
  });

  test('are ticked without touching those that give no head start', () => {
    fc.assert(
      fc.property(held, fc.subarray([...headStartStandards]), (some, chosen) => {
        const now = certificationsWith(some, chosen);
        expect(standardsAmong(now)).toEqual(chosen);
        const ours: readonly Certification[] = headStartStandards;
        const others = (list: readonly Certification[]) =>
          list.filter((each) => !ours.includes(each));
        expect(others(now)).toEqual(others(some));
      }),
    );
  });
});

describe('the guided pass', () => {
  test('asks each of the 70 items in exactly one part, the weightiest of the new first', () => {
    fc.assert(
      fc.property(held, (some) => {
        const pass = guidedPassOf(holding(...some));
        const asked = [...pass.reuse, ...pass.extend, ...pass.new].map(({ item }) => item);
        expect([...asked].sort()).toEqual([...itemIds].sort());
        const weights = pass.new.map(({ item }) => itemOf(item).weight);
        expect(weights).toEqual([...weights].sort((one, other) => other - one));
      }),
    );
  });

  test('a certificate by itself changes no score', () => {
    fc.assert(
      fc.property(assessment, held, (some, certificates) => {
        const profile = { ...some.profile, certifications: certificates };
        const { readiness, stageOne, verdict } = resultsOf({ ...some, profile }, '2026-11-21');
        const before = resultsOf(some, '2026-11-21');
        expect({ readiness, stageOne, verdict }).toEqual({
          readiness: before.readiness,
          stageOne: before.stageOne,
          verdict: before.verdict,
        });
      }),
      { numRuns: 10 },
    );
  });

  test('goes on to the next that is open, going round once, and ends', () => {
    const start = holding('iso-27001');
    const part = guidedPassOf(start).new;
    const first = nextOpen(start, part, null);
    expect(first).toBe('6.1.4');
    expect(nextOpen(start, part, first)).toBe('8.4');
    expect(nextOpen(start, part, part.at(-1)?.item ?? null)).toBe(first);
    const answers = Object.fromEntries(
      part.map(({ item }) => [item, { ...answerOf(start, item), choice: 'unknown' as const }]),
    );
    const asked = withAnswers(start, { answers, documents: {} }, '2026-11-21T10:00:00.000Z');
    expect(nextOpen(asked, part, first)).toBeNull();
    expect(partProgressOf(asked, part)).toEqual({ answered: 21, total: 21 });
  });
});

describe('a confirmation', () => {
  const note = () => 'From elsewhere.';

  test('never touches an answer, and credits only what may be reused', () => {
    fc.assert(
      fc.property(assessment, held, fc.subarray([...itemIds]), (some, certificates, chosen) => {
        const now = { ...some, profile: { ...some.profile, certifications: certificates } };
        const answers = confirmedAnswers(now, chosen, note);
        for (const id of itemIds) {
          const before = answerOf(now, id);
          const start = headStartOf(certificates).find(({ item }) => item === id);
          const may = chosen.includes(id) && start?.verdict === 'reuse' && !isAnswered(before);
          expect(id in answers).toBe(may);
          if (!may) continue;
          expect({ ...answers[id], note: before.note }).toEqual({ ...before, choice: 3 });
          expect(answers[id]?.note.startsWith(before.note.trim())).toBe(true);
          expect(answers[id]?.note.endsWith('From elsewhere.')).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('leaves a note as it is that has no room for the sentence', () => {
    const start = holding('iso-27001');
    const full = { ...answerOf(start, '6.3'), note: 'x'.repeat(textLimit) };
    const now = withAnswers(start, { answers: { '6.3': full }, documents: {} }, start.updatedAt);
    expect(confirmedAnswers(now, ['6.3'], note)['6.3']).toMatchObject({
      choice: 3,
      note: full.note,
    });
  });

  test('leaves the documents as they are, so that they go on to hold the level back', () => {
    const before = holding('iso-27001');
    expect(documentsHolding(before, '10.2')).toEqual(['nonconformity-records']);
    const answers = confirmedAnswers(before, ['10.2', '6.3'], note);
    const after = withAnswers(before, { answers, documents: {} }, '2026-11-21T10:00:00.000Z');
    expect(after.documents).toEqual(before.documents);
    const low = (id: string) =>
      resultsOf(after, '2026-11-21').readiness.overall.contributions.find(({ item }) => item === id)
        ?.effective.low;
    expect([low('10.2'), low('6.3')]).toEqual([2, 3]);
  });
});

test('the saved effort is counted with the estimates of the plan', () => {
  const standard: HeadStartStandard = 'iso-27001';
  const { without, with: withIt, saved } = effortComparisonOf(holding(standard));
  expect(withIt).toBeLessThan(without);
  expect(saved).toBeCloseTo(1 - withIt / without);
  // What is in the profile is not what is compared.
  expect(effortComparisonOf(holding())).toEqual({ without, with: withIt, saved });
});
