import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { applied, laterThan, type Change } from '../../src/core/changes/change.ts';
import { inverseOf, stamped, takingBack } from '../../src/core/changes/inverse.ts';
import { continued, type Step } from '../../src/core/changes/step.ts';
import { joinedChange, joinedThreeWays } from '../../src/core/changes/three-way.ts';
import { collectionIds, type Entry } from '../../src/core/entries.ts';
import {
  assessment as anyAssessment,
  entry,
  itemId,
  level,
  system,
} from './support/arbitraries.ts';
import { answered, blank, someEvidence } from './support/assessments.ts';

const at = '2026-11-22T00:00:00.000Z';

/** Two assessments that came from one, as two tabs make them. */
const family = fc.tuple(anyAssessment, anyAssessment, anyAssessment).map(([base, one, other]) => ({
  base,
  one: { ...one, id: base.id, createdAt: base.createdAt },
  other: { ...other, id: base.id, createdAt: base.createdAt },
}));
const runs = { numRuns: 60 };

describe('joining three ways', () => {
  test('takes over the other side where nothing was changed here, and keeps ours where it was not there', () => {
    fc.assert(
      fc.property(family, ({ base, one }) => {
        const updatedAt = base.updatedAt > one.updatedAt ? base.updatedAt : one.updatedAt;
        expect(joinedThreeWays(base, base, one)).toEqual({ ...one, updatedAt });
        expect(joinedThreeWays(base, one, base)).toEqual({ ...one, updatedAt });
      }),
      runs,
    );
  });

  test('loses no answer and no entry that either side added', () => {
    fc.assert(
      fc.property(family, ({ base, one, other }) => {
        const joined = joinedThreeWays(base, one, other);
        for (const side of [one, other]) {
          for (const item of Object.keys(side.answers)) {
            if (!(item in base.answers)) expect(joined.answers).toHaveProperty([item]);
          }
          for (const list of [...collectionIds, 'systems'] as const) {
            const ids = (joined[list] as readonly Entry[]).map(({ id }) => id);
            const old = (base[list] as readonly Entry[]).map(({ id }) => id);
            for (const { id } of side[list]) if (!old.includes(id)) expect(ids).toContain(id);
          }
        }
      }),
      runs,
    );
  });

  test('keeps two fields of one answer, and its evidence piece by piece', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((id) => ({ ...someEvidence, id }));
    const base = answered(blank(), { '4.1': { choice: 1, evidence: [first!] } });
    const ours = answered(blank(), { '4.1': { choice: 3, evidence: [first!, second!] } });
    const theirs = answered(blank(), {
      '4.1': { choice: 1, owner: 'Ana', evidence: [{ ...first!, title: 'New' }, third!] },
    });
    expect(joinedThreeWays(base, ours, theirs).answers['4.1']).toMatchObject({
      choice: 3,
      owner: 'Ana',
      evidence: [{ ...first, title: 'New' }, second, third],
    });
  });

  test('lets go of what one side removed, unless the other changed it', () => {
    fc.assert(
      fc.property(system, system, (one, other) => {
        fc.pre(one.id !== other.id && one.name !== 'Changed');
        const base = { ...blank(), systems: [one, other] };
        const without = { ...blank(), systems: [other] };
        const changed = { ...blank(), systems: [{ ...one, name: 'Changed' }, other] };
        expect(joinedThreeWays(base, without, base).systems).toEqual([other]);
        expect(joinedThreeWays(base, base, without).systems).toEqual([other]);
        for (const [ours, theirs] of [
          [without, changed],
          [changed, without],
        ] as const) {
          const names = joinedThreeWays(base, ours, theirs).systems.map(({ name }) => name);
          expect(names).toContain('Changed');
        }
      }),
      runs,
    );
  });

  test('takes offers that either side hid, and shows again what either side brought back', () => {
    const offers = (...dismissedOffers: string[]) => ({ ...blank(), dismissedOffers });
    const joined = joinedThreeWays(offers('a', 'b'), offers('a', 'b', 'c'), offers('b', 'd'));
    expect(joined.dismissedOffers.toSorted()).toEqual(['b', 'c', 'd']);
  });

  test('of one change comes to the same as of the whole', () => {
    fc.assert(
      fc.property(family, itemId, level, ({ base, other }, item, choice) => {
        const answer = { ...(base.answers[item] ?? blankAnswer), choice, updatedAt: at };
        const change: Change = { kind: 'answer', item, answer };
        const whole = joinedThreeWays(base, applied(base, change, at), other);
        const alone = joinedChange(change, base, other);
        fc.pre(item in other.answers || !(item in base.answers));
        expect(alone).toEqual({ ...change, answer: whole.answers[item] });
      }),
      runs,
    );
  });
});

describe('a step of the log', () => {
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(itemId, level).map(([item, choice]): Change => ({
      kind: 'answer',
      item,
      answer: { ...blankAnswer, choice, updatedAt: at },
    })),
    system.map((each): Change => ({ kind: 'systems', systems: [each] })),
    entry.findings.map((each): Change => ({
      kind: 'entries',
      collection: 'findings',
      entries: [each],
    })),
    anyAssessment.map(({ profile }): Change => ({ kind: 'profile', profile })),
    anyAssessment.map(({ soaHead }): Change => ({ kind: 'settings', settings: { soaHead } })),
    anyAssessment.map(({ answers, documents }): Change => ({
      kind: 'answers',
      answers,
      documents,
    })),
    anyAssessment.map(({ dismissedOffers: dismissed }): Change => ({ kind: 'offers', dismissed })),
  );

  /** Without the times, which an undo moves on, and without what stands empty where there was nothing. */
  const said = (assessment: Assessment) =>
    JSON.stringify({ ...assessment, updatedAt: '' }, (name, value: unknown) =>
      name === 'updatedAt' || isBlank(value) ? undefined : (value as object),
    );

  test('taken back leaves everything as it was', () => {
    fc.assert(
      fc.property(anyAssessment, change, (before, made) => {
        const [first, ...others] = inverseOf(before, made);
        const begun: Step = {
          ...{ id: 's', order: 1, at, after: [], undone: false },
          before: [first, ...others],
        };
        const step = continued(begun, made, at);
        const after = applied(before, made, at);
        const back = takingBack(after, step).reduce((all, each) => applied(all, each, at), after);
        expect(said(back)).toBe(said(before));
      }),
      { numRuns: 200 },
    );
  });

  test('keeps what came last of each thing, and little where it would be much', () => {
    const answer = (note: string): Change => ({
      kind: 'answer',
      item: '4.1',
      answer: { ...blankAnswer, note },
    });
    const begun: Step = {
      ...{ id: 's', order: 1, at: '', after: [], undone: false },
      before: [answer('')],
    };
    expect(continued(continued(begun, answer('A'), at), answer('As'), at).after).toEqual([
      answer('As'),
    ]);
    expect(continued(begun, answer('x'.repeat(60_000)), at).after).toEqual([]);
  });
});

describe('the time of a change', () => {
  test('is the present, or just after what it replaces', () => {
    expect(laterThan('', at)).toBe(at);
    expect(laterThan('2026-11-21T00:00:00Z', at)).toBe(at);
    expect(laterThan('2030-01-01T00:00:00.000Z', at)).toBe('2030-01-01T00:00:00.001Z');
    expect(laterThan('no time', at)).toBe(at);
  });

  test('beats the old one for everything a change holds', () => {
    const late = '2030-01-01T00:00:00.000Z';
    const before = answered(blank(), { '4.1': { choice: 1, updatedAt: late } });
    const change: Change = { kind: 'answer', item: '4.1', answer: blankAnswer };
    expect(stamped(before, change, at)).toMatchObject({
      answer: { updatedAt: '2030-01-01T00:00:00.001Z' },
    });
  });
});

const blankAnswer = {
  ...{ choice: null, justification: '', evidence: [], note: '', owner: '', dueDate: '' },
  ...{ flagged: false, updatedAt: '' },
} as const;

function isBlank(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const text = JSON.stringify({ ...value, updatedAt: undefined });
  const blankRecord = { state: 'unknown', location: '', version: '', date: '' };
  return (
    text === JSON.stringify({ ...blankAnswer, updatedAt: undefined }) ||
    text === JSON.stringify({ ...blankRecord, reviewDate: '', owner: '' })
  );
}
