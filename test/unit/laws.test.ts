import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { documents } from '../../src/content/documents.ts';
import { itemIds, type ItemId } from '../../src/content/items.ts';
import {
  answerOf,
  documentRecordOf,
  levels,
  type Assessment,
  type DocumentState,
} from '../../src/core/assessment.ts';
import { areaIds } from '../../src/content/areas.ts';
import { contributionOf, type Range } from '../../src/core/credit.ts';
import { emptyQuickAnswers } from '../../src/core/quick/records.ts';
import { resultsOf } from '../../src/core/results.ts';
import { obstacleItem, rungs } from '../../src/core/verdict.ts';
import { assessment, controlId, documentId, itemId, level } from './support/arbitraries.ts';
import { excluded, filed, someEvidence, withItem } from './support/assessments.ts';

/** Slow machines take their time over hundreds of assessments. */
vi.setConfig({ testTimeout: 60_000 });

/** What holds for every assessment, whatever it says. */

const results = (each: Assessment) => resultsOf(each, '2026-11-21');
const noise = 1e-9;
const runs = { numRuns: 60 };

/** Every range that is shown, by its name. */
function ranges(each: Assessment): Readonly<Record<string, Range>> {
  const { readiness, stageOne, coverage } = results(each);
  const nothing = { low: 0, high: 0 };
  return {
    overall: readiness.overall.share ?? nothing,
    clauses: readiness.parts.clauses.share ?? nothing,
    annexA: readiness.parts['annex-a'].share ?? nothing,
    ...Object.fromEntries(areaIds.map((area) => [area, readiness.areas[area].share ?? nothing])),
    stageOne: stageOne.share,
    ...Object.fromEntries(coverage.map((row) => [row.obligation.id, row.evidence])),
  };
}

/** What the quick check says is known, provisionally: laws about silence leave it out (quick-laws.test.ts). */
const withoutQuickCheck = (each: Assessment): Assessment => ({
  ...each,
  quickAnswers: emptyQuickAnswers,
});

const rungOf = (each: Assessment) => rungs.indexOf(results(each).verdict.rung);

function expectNoneLower(before: Assessment, after: Assessment) {
  const [old, fresh] = [ranges(before), ranges(after)];
  for (const [name, { low }] of Object.entries(old)) {
    expect([name, fresh[name]!.low >= low - noise]).toEqual([name, true]);
  }
  expect(rungOf(after)).toBeGreaterThanOrEqual(rungOf(before));
}

describe('in every assessment', () => {
  test('each figure lies between 0 and 1, its low reading not above its high one', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        for (const [name, { low, high }] of Object.entries(ranges(each))) {
          const holds = 0 <= low && low <= high + noise && high <= 1 + noise;
          expect([name, holds]).toEqual([name, true]);
        }
      }),
      runs,
    );
  });

  test('the parts of every bar add up to 1', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        for (const { inPlace, withinReach, outside } of results(each).coverage) {
          expect(inPlace + withinReach + outside).toBeCloseTo(1, 9);
          expect(Math.min(inPlace, withinReach)).toBeGreaterThanOrEqual(-noise);
        }
      }),
      runs,
    );
  });

  test('the evidenced share is not above the low reading', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const { evidenced, overall } = results(each).readiness;
        expect(evidenced).toBeLessThanOrEqual((overall.share?.low ?? 0) + noise);
      }),
      runs,
    );
  });

  test('gaps, findings and obstacles name the same items whatever the day', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const later = resultsOf(each, '2030-01-01');
        const { verdict, findings, gaps } = results(each);
        expect([later.verdict, later.findings, later.gaps]).toEqual([verdict, findings, gaps]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the lists', () => {
  test('every gap has a next step, and no item stands in it twice', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const { gaps } = results(each);
        expect(gaps.filter(({ steps }) => steps.length === 0)).toEqual([]);
        expect(new Set(gaps.map(({ item }) => item)).size).toBe(gaps.length);
      }),
      runs,
    );
  });

  test('every answered item that blocks Stage 1 is among the gaps, as a blocker', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const { verdict, gaps } = results(each);
        const blockers = new Set(gaps.filter(({ blocker }) => blocker).map(({ item }) => item));
        const blocking = [...verdict.obstacles, ...verdict.later]
          .filter(({ kind }) => kind === 'blocking-item' || kind === 'blocking-document')
          .map(obstacleItem)
          .filter((item): item is ItemId => item !== null)
          .filter((item) => answerOf(each, item).choice !== null);
        expect(blocking.filter((item) => !blockers.has(item))).toEqual([]);
      }),
      runs,
    );
  });

  test('no item is two potential majors', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const majors = results(each)
          .findings.filter(({ grade, item }) => grade === 'potential-major' && item !== null)
          .map(({ item }) => item);
        expect(new Set(majors).size).toBe(majors.length);
      }),
      runs,
    );
  });
});

describe('doing better', () => {
  test('raising a level lowers nothing', () => {
    fc.assert(
      fc.property(assessment, itemId, level, level, (each, item, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const before = withItem(each, item, { choice: low });
        expectNoneLower(before, withItem(each, item, { choice: high }));
      }),
      runs,
    );
  });

  test('saying a level where nothing was said lowers nothing', () => {
    const silence = fc.constantFrom(null, 'unknown' as const);
    fc.assert(
      fc.property(assessment, itemId, silence, level, (each, item, nothing, choice) => {
        const before = withItem(withoutQuickCheck(each), item, { choice: nothing });
        expectNoneLower(before, withItem(before, item, { choice }));
      }),
      runs,
    );
  });

  test('taking a document further lowers nothing', () => {
    const order: readonly DocumentState[] = ['unknown', 'missing', 'draft', 'approved'];
    const step = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(assessment, documentId, step, (each, document, from) => {
        const before = filed(each, { [document]: order[from] });
        expectNoneLower(before, filed(each, { [document]: order[from + 1] }));
      }),
      runs,
    );
  });

  test('approving everything at level 5 ends at the top, whatever was there', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const best = documents.reduce(
          (before, { id }) => filed(before, { [id]: 'approved' }),
          itemIds.reduce((before, item) => withItem(before, item, { choice: 5 }), each),
        );
        expect(results(best).verdict).toEqual({
          rung: 'stage-2-possible',
          next: null,
          obstacles: [],
          later: [],
        });
      }),
      { numRuns: 20 },
    );
  });

  test('adding evidence does not lower the evidenced share, and changes no other figure', () => {
    fc.assert(
      fc.property(assessment, itemId, (each, item) => {
        const before = withItem(each, item, { evidence: [] });
        const after = withItem(each, item, { evidence: [someEvidence] });
        expect(results(after).readiness.evidenced).toBeGreaterThanOrEqual(
          results(before).readiness.evidenced - noise,
        );
        expect(ranges(after)).toEqual(ranges(before));
      }),
      runs,
    );
  });
});

describe('knowing more', () => {
  function expectInside(before: Assessment, after: Assessment) {
    const [wide, narrow] = [ranges(before), ranges(after)];
    for (const [name, { low, high }] of Object.entries(wide)) {
      const inside = narrow[name]!.low >= low - noise && narrow[name]!.high <= high + noise;
      expect([name, inside]).toEqual([name, true]);
    }
  }

  test('a level in place of "I do not know" stays within the old range', () => {
    fc.assert(
      fc.property(assessment, itemId, level, (each, item, choice) => {
        const before = withItem(each, item, { choice: 'unknown' });
        expectInside(before, withItem(each, item, { choice }));
      }),
      runs,
    );
  });

  test('a known state in place of an unknown one stays within the old range', () => {
    const known = fc.constantFrom<DocumentState>('missing', 'draft', 'approved');
    fc.assert(
      fc.property(assessment, documentId, known, (each, document, state) => {
        const before = filed(each, { [document]: 'unknown' });
        expectInside(before, filed(each, { [document]: state }));
      }),
      runs,
    );
  });
});

describe('the verdict', () => {
  test('goes by the low reading: what is not known counts as not there', () => {
    fc.assert(
      fc.property(assessment.map(withoutQuickCheck), (each) => {
        const worst = documents.reduce(
          (before, { id }) =>
            documentRecordOf(before, id).state === 'unknown'
              ? filed(before, { [id]: 'missing' })
              : before,
          itemIds.reduce((before, item) => {
            const { choice } = answerOf(before, item);
            return choice === null || choice === 'unknown'
              ? withItem(before, item, { choice: 0 })
              : before;
          }, each),
        );
        expect(results(worst).verdict.rung).toBe(results(each).verdict.rung);
        const { obstacles, later } = results(each).verdict;
        expect(results(worst).verdict.obstacles).toHaveLength(obstacles.length);
        expect(results(worst).verdict.later).toHaveLength(later.length);
      }),
      runs,
    );
  });

  test('lists an obstacle on every rung but the top', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const { rung, next, obstacles, later } = results(each).verdict;
        expect(obstacles.length === 0).toBe(next === null);
        expect(later.length === 0).toBe(rung !== 'starting');
      }),
      runs,
    );
  });
});

describe('excluding a control', () => {
  test('with a reason changes no other item', () => {
    fc.assert(
      fc.property(assessment, controlId, (each, control) => {
        const after = excluded(each, control, 'We have no such system');
        for (const item of itemIds.filter((other) => other !== control)) {
          expect(contributionOf(after, item)).toEqual(contributionOf(each, item));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('without a reason counts like level 0', () => {
    fc.assert(
      fc.property(assessment, controlId, (each, control) => {
        const silent = ranges(excluded(each, control, ' '));
        expect(silent).toEqual(ranges(withItem(each, control, { choice: levels[0]! })));
      }),
      runs,
    );
  });
});
