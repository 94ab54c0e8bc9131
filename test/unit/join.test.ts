import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { itemIds } from '../../src/content/items.ts';
import { answerOf, type Assessment } from '../../src/core/assessment.ts';
import { conflictKey, conflictsOf, joined, type Decision } from '../../src/core/share/join.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, someEvidence } from './support/assessments.ts';

vi.setConfig({ testTimeout: 60_000 });

const now = '2036-01-01T00:00:00Z';
const runs = { numRuns: 60 };

const two = fc
  .tuple(assessment, assessment)
  .map(([mine, theirs]): readonly [Assessment, Assessment] => [mine, { ...theirs, id: mine.id }]);

function all(mine: Assessment, theirs: Assessment, decision: Decision) {
  const keys = conflictsOf(mine, theirs).map(conflictKey);
  return Object.fromEntries(keys.map((key) => [key, decision]));
}

describe('two people of one company', () => {
  test('who said the same have nothing to decide', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        expect(conflictsOf(each, structuredClone(each))).toEqual([]);
        expect(joined(each, structuredClone(each), {}, now)).toEqual(each);
      }),
      runs,
    );
  });

  test('who answered different areas lose nothing, and have nothing to decide', () => {
    const mine = answered(blank(), { '4.1': 3, '4.2': 'unknown' });
    const theirs = answered(blank(), { 'A.2.2': 2, '4.2': null });
    expect(conflictsOf(mine, theirs)).toEqual([]);
    const together = joined(mine, theirs, {}, now);
    expect(['4.1', '4.2', 'A.2.2'].map((item) => answerOf(together, item as '4.1').choice)).toEqual(
      [3, 'unknown', 2],
    );
  });

  test('see what differs from either side alike', () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const keys = conflictsOf(mine, theirs).map(conflictKey);
        expect(conflictsOf(theirs, mine).map(conflictKey)).toEqual(keys);
      }),
      runs,
    );
  });

  test('get what was decided', () => {
    fc.assert(
      fc.property(
        two,
        fc.constantFrom<'mine' | 'theirs'>('mine', 'theirs'),
        ([mine, theirs], side) => {
          const result = joined(mine, theirs, all(mine, theirs, side), now);
          for (const conflict of conflictsOf(mine, theirs)) {
            if (conflict.kind !== 'answer') continue;
            const wanted = { ...conflict[side], updatedAt: now };
            expect(result.answers[conflict.item]).toEqual(wanted);
          }
        },
      ),
      runs,
    );
  });

  test('who keep both lose no word and no evidence', () => {
    fc.assert(
      fc.property(two, ([mine, theirs]) => {
        const result = joined(mine, theirs, all(mine, theirs, 'both'), now);
        for (const item of itemIds) {
          for (const said of [answerOf(mine, item), answerOf(theirs, item)]) {
            const kept = answerOf(result, item);
            expect(kept.note).toContain(said.note.trim());
            expect(kept.justification).toContain(said.justification.trim());
            for (const { title, location } of said.evidence) {
              expect(kept.evidence).toContainEqual(expect.objectContaining({ title, location }));
            }
          }
          const ids = answerOf(result, item).evidence.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      runs,
    );
  });

  test('take the newer until they decide', () => {
    const mine = answered(blank(), { '4.1': { choice: 3, updatedAt: '2026-01-01T00:00:00Z' } });
    const theirs = answered(blank(), {
      '4.1': { choice: 1, updatedAt: '2026-02-01T00:00:00Z', evidence: [someEvidence] },
    });
    expect(joined(mine, theirs, {}, now).answers['4.1']?.choice).toBe(1);
    expect(conflictsOf(mine, theirs)).toMatchObject([{ item: '4.1', newer: 'theirs' }]);
  });
});
