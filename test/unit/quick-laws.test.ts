import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { itemIds } from '../../src/content/items.ts';
import { quickQuestionIds } from '../../src/content/quick/questions.ts';
import { itemsSpokenFor, strengths } from '../../src/content/quick/reach.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { contributionOf } from '../../src/core/credit.ts';
import { nextBestOf, nextQuickQuestionsOf, type NextBest } from '../../src/core/quick/next-best.ts';
import { withQuickAnswer } from '../../src/core/quick/progress.ts';
import { provisionalCeiling, provisionalLevels } from '../../src/core/quick/provisional.ts';
import { emptyQuickAnswers, quickChoices } from '../../src/core/quick/records.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { resultsOf } from '../../src/core/results.ts';
import { assessment, itemId, level } from './support/arbitraries.ts';
import { allFiled, withItem } from './support/assessments.ts';

/** Slow machines take their time over hundreds of assessments. */
vi.setConfig({ testTimeout: 60_000 });

const noise = 1e-9;
const runs = { numRuns: 40 };
const question = fc.constantFrom(...quickQuestionIds);
const choice = fc.constantFrom(...quickChoices);

const overall = (each: Assessment) => readinessOf(each).overall.share ?? { low: 0, high: 0 };
const width = (each: Assessment) => overall(each).high - overall(each).low;
const silent = (each: Assessment): Assessment => ({ ...each, quickAnswers: emptyQuickAnswers });

describe('the quick check', () => {
  test('never widens a range: what it says lies inside what nothing says', () => {
    fc.assert(
      fc.property(assessment, question, choice, (each, asked, said) => {
        const before = { ...each, quickAnswers: { ...each.quickAnswers, [asked]: null } };
        const after = {
          ...before,
          quickAnswers: withQuickAnswer(before.quickAnswers, asked, said),
        };
        expect(overall(after).low).toBeGreaterThanOrEqual(overall(before).low - noise);
        expect(overall(after).high).toBeLessThanOrEqual(overall(before).high + noise);
      }),
      runs,
    );
  });

  test('has no say over an item with an answer of its own, not even over "I do not know"', () => {
    const own = fc.oneof(level, fc.constant('unknown' as const));
    fc.assert(
      fc.property(assessment, itemId, own, (each, item, said) => {
        const answered = withItem(each, item, { choice: said });
        expect(contributionOf(answered, item)).toEqual(contributionOf(silent(answered), item));
      }),
      runs,
    );
  });

  test('makes no finding and ends none, and answers nothing', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const [said, unsaid] = [each, silent(each)].map((one) => resultsOf(one, '2026-11-21'));
        expect(said?.findings).toEqual(unsaid?.findings);
        expect(said?.progress).toEqual(unsaid?.progress);
        expect(said?.openQuestions).toEqual(unsaid?.openQuestions);
        expect(said?.stageOne).toEqual(unsaid?.stageOne);
      }),
      { numRuns: 15 },
    );
  });

  test('adds gaps and takes none away; those it adds say so', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const own = resultsOf(silent(each), '2026-11-21').gaps.map(({ item }) => item);
        const { gaps } = resultsOf(each, '2026-11-21');
        expect(gaps.map(({ item }) => item)).toEqual(expect.arrayContaining([...own]));
        for (const gap of gaps) {
          if (!own.includes(gap.item)) expect(gap.cause).toBe('quick-check');
          expect(gap.provisional !== null).toBe(gap.cause === 'quick-check');
          expect(gap.provisional !== null && gap.choice !== null).toBe(false);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('surely counts for level 2 at the most, and a better choice never places an item lower', () => {
    for (const strength of strengths) {
      const ranges = Object.values(provisionalLevels[strength]);
      for (const [index, { low, high }] of ranges.entries()) {
        expect(low).toBeLessThanOrEqual(Math.min(high, provisionalCeiling));
        const before = ranges[index - 1] ?? { low: 0, high: 0 };
        expect([low >= before.low, high >= before.high]).toEqual([true, true]);
      }
    }
  });

  test('knows less about what it only touches', () => {
    for (const [said, direct] of Object.entries(provisionalLevels.direct)) {
      const indirect = provisionalLevels.indirect[said as keyof typeof provisionalLevels.indirect];
      expect(indirect.low).toBeLessThanOrEqual(direct.low);
      expect(indirect.high).toBeGreaterThanOrEqual(direct.high);
    }
  });
});

describe('what would narrow the range most', () => {
  test('is counted in shares that add up to the width of the range', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const shares = nextBestOf(each).map(({ share }) => share);
        expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(width(each), 9);
        expect(shares.every((share) => share > 0)).toBe(true);
      }),
      runs,
    );
  });

  test('comes widest first, equals in the order of the standard or of the sector', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const [plain, emphasised] = ([null, 'education'] as const).map((sector) =>
          nextBestOf({ ...each, profile: { ...each.profile, sector } }),
        ) as [readonly NextBest[], readonly NextBest[]];
        const place = ({ item }: NextBest) => itemIds.indexOf(item);
        for (const [index, next] of plain.entries()) {
          const before = plain[index - 1];
          if (!before) continue;
          expect(before.share).toBeGreaterThanOrEqual(next.share - noise);
          const isTie = Math.abs(before.share - next.share) < noise;
          if (isTie) expect(place(before)).toBeLessThan(place(next));
        }
        for (const [index, next] of emphasised.entries()) {
          expect(next.share).toBeCloseTo(plain[index]?.share ?? -1, 9);
        }
        expect(new Set(emphasised.map(({ item }) => item))).toEqual(
          new Set(plain.map(({ item }) => item)),
        );
      }),
      runs,
    );
  });

  test('does so: a level, and its unplaced documents approved, take at least its share off the width', () => {
    fc.assert(
      fc.property(assessment, level, (each, said) => {
        const [first] = nextBestOf(each);
        if (!first) return;
        // Only those that nobody has placed: a document known to be missing that turns out approved is news, and
        // news may widen the range of another item that needs it, too.
        const settled = allFiled(
          withItem(each, first.item, { choice: said }),
          'approved',
          first.documents,
        );
        expect(width(each) - width(settled)).toBeGreaterThanOrEqual(first.share - noise);
      }),
      runs,
    );
  });

  test('of the quick check: no answer can narrow it by more than the items it speaks for', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const wide = new Map(nextBestOf(each).map(({ item, share }) => [item, share]));
        const questions = nextQuickQuestionsOf(each);
        for (const [index, next] of questions.entries()) {
          const possible = itemsSpokenFor(next.question)
            .map((item) => wide.get(item) ?? 0)
            .reduce((total, share) => total + share, 0);
          expect(next.share).toBeGreaterThanOrEqual(-noise);
          expect(next.share).toBeLessThanOrEqual(possible + noise);
          const before = questions[index - 1];
          if (before) expect(before.share).toBeGreaterThanOrEqual(next.share - noise);
          expect(each.quickAnswers[next.question]).toBeNull();
        }
      }),
      { numRuns: 15 },
    );
  });
});
