import { describe, expect, test } from 'vitest';
import { contributionOf } from '../../src/core/credit.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { isOpenBlocker, registerCountsOf, stageOneOf } from '../../src/core/stage-one.ts';
import {
  allAnswered,
  allFiled,
  answered,
  blank,
  conforming,
  controls,
  excluded,
  filed,
  requirements,
  someEvidence,
} from './support/assessments.ts';

/**
 * Weights, counted by hand: 32 requirements, 11 of them heavy, are 21 × 1 + 11 × 2 = 43; 38 controls are 38;
 * together 81. The register: 50 documents, 13 of them blockers, are 37 × 1 + 13 × 2 = 63.
 */

const overall = (assessment: Parameters<typeof readinessOf>[0]) =>
  readinessOf(assessment).overall.share!;

function expectRange(
  range: { readonly low: number; readonly high: number } | null,
  low: number,
  high: number,
) {
  expect(range?.low).toBeCloseTo(low, 12);
  expect(range?.high).toBeCloseTo(high, 12);
}

describe('the credit of one item', () => {
  test('is the level over the target, and never more than 1', () => {
    const credit = (level: 0 | 1 | 2 | 3 | 4 | 5, target: 3 | 4 | 5 = 3) =>
      contributionOf(answered(blank({ target }), { '4.1': level }), '4.1').credit.low;
    expect([credit(0), credit(1), credit(2), credit(3), credit(4), credit(5)]).toEqual([
      0,
      1 / 3,
      2 / 3,
      1,
      1,
      1,
    ]);
    expect([credit(3, 4), credit(3, 5), credit(5, 5)]).toEqual([0.75, 0.6, 1]);
  });

  test.each(['missing', 'draft'] as const)(
    'is held at level 2 on both readings by a %s document',
    (state) => {
      const assessment = filed(answered(blank(), { '4.3': 5 }), { 'aims-scope': state });
      const { effective, cappedBy } = contributionOf(assessment, '4.3');
      expect(effective).toEqual({ low: 2, high: 2 });
      expect(cappedBy).toEqual(['aims-scope']);
    },
  );

  test('is held by an unknown document on the low reading only', () => {
    const { effective } = contributionOf(answered(blank(), { '4.3': 4 }), '4.3');
    expect(effective).toEqual({ low: 2, high: 4 });
  });

  test('is not lifted to level 2 by the cap', () => {
    const assessment = filed(answered(blank(), { '4.3': 1 }), { 'aims-scope': 'missing' });
    const { effective, cappedBy } = contributionOf(assessment, '4.3');
    expect(effective).toEqual({ low: 1, high: 1 });
    expect(cappedBy).toEqual([]);
  });

  test('needs every one of its documents', () => {
    const claimed = allFiled(answered(blank(), { '6.1.3': 3 }), 'approved');
    expect(contributionOf(claimed, '6.1.3').credit).toEqual({ low: 1, high: 1 });
    const onePending = filed(claimed, { 'risk-treatment-plan': 'draft' });
    expect(contributionOf(onePending, '6.1.3').effective).toEqual({ low: 2, high: 2 });
    expect(contributionOf(onePending, '6.1.3').cappedBy).toEqual(['risk-treatment-plan']);
  });

  test('spans nothing to everything for "I do not know" and for no answer', () => {
    for (const choice of ['unknown', null] as const) {
      const { credit, effective } = contributionOf(answered(blank(), { '4.1': choice }), '4.1');
      expect(credit).toEqual({ low: 0, high: 1 });
      // What is not known may have reached the target; nobody assumes more.
      expect(effective).toEqual({ low: 0, high: 3 });
    }
  });
});

describe('readiness', () => {
  test('of a new assessment lies anywhere between 0 and 100 %', () => {
    expect(overall(blank())).toEqual({ low: 0, high: 1 });
    expect(readinessOf(blank()).evidenced).toBe(0);
  });

  test('is 100 % with every item at level 3 and every document approved', () => {
    const assessment = allFiled(allAnswered(blank(), 3), 'approved');
    expect(overall(assessment)).toEqual({ low: 1, high: 1 });
  });

  test('is 61/81 to 100 % at level 3 while nobody knows where the documents are', () => {
    // 18 requirements have documents, 8 of them heavy: 10 + 16 = 26. So have 34 controls: together 60,
    // which count 2/3 on the low reading: 40. The other 21 count fully. 40 + 21 = 61.
    expectRange(overall(allAnswered(blank(), 3)), 61 / 81, 1);
  });

  test('is 75 % at level 3 for a company that aims at level 4', () => {
    const assessment = allFiled(allAnswered(blank({ target: 4 }), 3), 'approved');
    expectRange(overall(assessment), 0.75, 0.75);
  });

  test('loses two thirds of a light item to one missing blocker', () => {
    // 4.3 falls from 1 to 2/3: (81 − 1/3) / 81.
    const assessment = filed(conforming(), { 'aims-scope': 'missing' });
    expectRange(overall(assessment), (81 - 1 / 3) / 81, (81 - 1 / 3) / 81);
  });

  test('counts a heavy item twice', () => {
    expectRange(overall(answered(conforming(), { '9.3.2': 0 })), 79 / 81, 79 / 81);
    expectRange(overall(answered(conforming(), { '9.1': 0 })), 80 / 81, 80 / 81);
  });

  test('takes a control excluded with a reason out of the count', () => {
    const assessment = excluded(allAnswered(blank(), 0), 'A.9.4', 'No such system');
    expect(readinessOf(assessment).areas['A.9'].share).toEqual({ low: 0, high: 0 });
    // Two of the three controls of A.9 remain: one at level 3, one at 0.
    const half = allFiled(answered(assessment, { 'A.9.2': 3 }), 'approved');
    expectRange(readinessOf(half).areas['A.9'].share, 1 / 2, 1 / 2);
  });

  test.each(['', '  \n '])(
    'keeps a control excluded without a reason (%j) at nothing',
    (reason) => {
      const assessment = excluded(conforming(), 'A.9.4', reason);
      expectRange(overall(assessment), 80 / 81, 80 / 81);
      expectRange(readinessOf(assessment).areas['A.9'].share, 2 / 3, 2 / 3);
    },
  );

  test('has no figure for an area whose controls are all excluded with a reason', () => {
    const assessment = ['A.3.2', 'A.3.3'].reduce(
      (before, item) => excluded(before, item as 'A.3.2', 'Nobody here'),
      conforming(),
    );
    expect(readinessOf(assessment).areas['A.3'].share).toBeNull();
    expect(overall(assessment)).toEqual({ low: 1, high: 1 });
  });

  test('is told apart for clauses and Annex A', () => {
    const assessment = allAnswered(allAnswered(blank(), 3, requirements), 0, controls);
    const { parts } = readinessOf(allFiled(assessment, 'approved'));
    expect(parts.clauses.share).toEqual({ low: 1, high: 1 });
    expect(parts['annex-a'].share).toEqual({ low: 0, high: 0 });
    // 43 of 81 weights.
    expectRange(overall(allFiled(assessment, 'approved')), 43 / 81, 43 / 81);
  });

  test('with evidence counts only what has a reference', () => {
    const bare = allFiled(allAnswered(blank(), 3), 'approved');
    expect(readinessOf(bare).evidenced).toBe(0);
    // 4.1 weighs 1 and 8.2 weighs 2.
    const shown = answered(bare, {
      '4.1': { evidence: [someEvidence] },
      '8.2': { evidence: [someEvidence] },
    });
    expect(readinessOf(shown).evidenced).toBeCloseTo(3 / 81, 12);
  });
});

describe('evidence', () => {
  const shows = (row: Partial<typeof someEvidence>) => {
    const evidence = [{ id: 'e', title: '', location: '', date: '', ...row }];
    return contributionOf(answered(conforming(), { '4.1': { evidence } }), '4.1').hasEvidence;
  };

  test.each([
    [{ title: 'Minutes' }, true],
    [{ location: 'Shared drive' }, true],
    [{}, false],
    [{ title: ' \n', location: '\u00a0' }, false],
    // A date alone leads nobody to anything.
    [{ date: '2026-10-01' }, false],
  ])('%j shows something: %s', (row, shown) => {
    expect(shows(row)).toBe(shown);
  });

  test('counts nothing for a blank row', () => {
    // 4.1 weighs 1 of 81.
    const row = { id: 'e', title: '', location: ' ', date: '' };
    const assessment = answered(conforming(), { '4.1': { evidence: [row] } });
    expect(readinessOf(assessment).evidenced).toBeCloseTo(80 / 81, 12);
  });
});

describe('the register', () => {
  const counts = (assessment: Parameters<typeof stageOneOf>[0]) =>
    registerCountsOf(stageOneOf(assessment));

  test('holds 19 documents of the clauses and 31 that the controls add', () => {
    expect(counts(blank())).toEqual({ clauses: 19, controls: 31 });
  });

  test('loses what a control left out with a reason would add', () => {
    expect(counts(excluded(blank(), 'A.10.3', 'We buy no AI'))).toEqual({
      clauses: 19,
      controls: 30,
    });
    // The policy is the clause's, whatever becomes of the control that asks for it, too.
    expect(counts(excluded(blank(), 'A.2.2', 'Covered elsewhere')).clauses).toBe(19);
  });
});

describe('Stage 1', () => {
  test('of a new assessment lies anywhere between 0 and 100 %', () => {
    expect(stageOneOf(blank()).share).toEqual({ low: 0, high: 1 });
  });

  test.each([
    ['approved', 1],
    ['draft', 1 / 2],
    ['missing', 0],
  ] as const)('counts a register of %s documents as %d', (state, share) => {
    expect(stageOneOf(allFiled(blank(), state)).share).toEqual({ low: share, high: share });
  });

  test('counts blockers twice', () => {
    // The scope blocks: 61/63 without it. Competence evidence does not: 62/63.
    const approved = allFiled(blank(), 'approved');
    expectRange(stageOneOf(filed(approved, { 'aims-scope': 'missing' })).share, 61 / 63, 61 / 63);
    expectRange(stageOneOf(filed(approved, { 'aims-scope': 'draft' })).share, 62 / 63, 62 / 63);
    const light = filed(approved, { 'competence-evidence': 'missing' });
    expectRange(stageOneOf(light).share, 62 / 63, 62 / 63);
    const lightDraft = filed(approved, { 'competence-evidence': 'draft' });
    expectRange(stageOneOf(lightDraft).share, 62.5 / 63, 62.5 / 63);
  });

  test('drops the document of a control excluded with a reason, and only then', () => {
    const approvedButOne = filed(allFiled(blank(), 'approved'), { 'supplier-process': 'missing' });
    expectRange(stageOneOf(approvedButOne).share, 62 / 63, 62 / 63);
    const noReason = excluded(approvedButOne, 'A.10.3', ' ');
    expectRange(stageOneOf(noReason).share, 62 / 63, 62 / 63);
    const reason = excluded(approvedButOne, 'A.10.3', 'We buy no AI');
    expect(stageOneOf(reason).share).toEqual({ low: 1, high: 1 });
  });

  test('keeps a document that a clause asks for, too, when its control is excluded', () => {
    const assessment = excluded(blank(), 'A.2.2', 'Covered elsewhere');
    const policy = stageOneOf(assessment).register.find(({ document }) => document === 'ai-policy');
    expect(policy?.applicable).toBe(true);
  });

  test.each([
    // Kept current, and to be approved: open until approved.
    ['aims-scope', { unknown: true, missing: true, draft: true, approved: false }],
    // A record that Stage 1 accepts as begun: open only while there is none.
    [
      'audit-programme-and-results',
      { unknown: true, missing: true, draft: false, approved: false },
    ],
    ['competence-evidence', { unknown: false, missing: false, draft: false, approved: false }],
  ] as const)('holds %s open as long as the reference says', (document, open) => {
    const isOpen = (state: keyof typeof open) =>
      isOpenBlocker(
        stageOneOf(filed(blank(), { [document]: state })).register.find(
          (row) => row.document === document,
        )!,
      );
    const found = Object.keys(open).map((state) => [state, isOpen(state as keyof typeof open)]);
    expect(Object.fromEntries(found)).toEqual(open);
  });
});

describe('a mixed example, counted by hand', () => {
  const mixed = filed(
    answered(blank(), {
      '4.1': { choice: 3, evidence: [someEvidence] },
      '4.3': 4,
      '5.2': 3,
      '6.1.2': { choice: 1, evidence: [someEvidence] },
      '6.1.3': 5,
      '8.4': 'unknown',
      '9.2.1': 2,
      'A.2.2': 3,
      'A.6.1.2': { choice: 'excluded', justification: 'We only use finished products' },
      'A.7.3': 'excluded',
      'A.9.4': 0,
    }),
    {
      'aims-scope': 'approved',
      'ai-policy': 'draft',
      'risk-assessment-process': 'approved',
      'risk-treatment-process': 'approved',
      'statement-of-applicability': 'approved',
      'impact-assessment-results': 'missing',
    },
  );

  test('gives 1/12 to 223/240 overall', () => {
    // Weight: 81 − 1 (A.6.1.2 excluded with a reason) = 80.
    //          weight  low           high
    // 4.1      1       1             1             no document
    // 4.3      1       1             1             scope approved
    // 5.2      1       2/3           2/3           policy is a draft
    // 6.1.2    2       1/3 → 2/3     1/3 → 2/3
    // 6.1.3    2       2/3 → 4/3     1 → 2         treatment plan unknown
    // 8.4      2       0             2/3 → 4/3     unknown, but results are missing
    // 9.2.1    2       2/3 → 4/3     2/3 → 4/3     no document
    // A.2.2    1       2/3           2/3           the same draft policy
    // A.7.3    1       0             0             excluded without a reason
    // A.9.4    1       0             0
    //          14      20/3          26/3
    // The other 80 − 14 = 66 are unanswered: 0 low; high 1 each, but 2/3 for A.5.3, whose results are missing.
    // low = 20/3 / 80 = 1/12; high = (26/3 + 65 2/3) / 80 = (223/3) / 80.
    expectRange(overall(mixed), 1 / 12, 223 / 240);
  });

  test('gives 2/9 to 23/27 for clause 6', () => {
    // 6.1.1, 6.2, 6.3 weigh 1; 6.1.2, 6.1.3, 6.1.4 weigh 2: 9 in all.
    // low = 2/3 (6.1.2) + 4/3 (6.1.3) = 2; high = 1 + 2/3 + 2 + 2 + 1 + 1 = 23/3.
    expectRange(readinessOf(mixed).areas['6'].share, 2 / 9, 23 / 27);
  });

  test('gives 1/48 with evidence', () => {
    // (1 for 4.1 + 2/3 for 6.1.2) / 80 = 5/240.
    expect(readinessOf(mixed).evidenced).toBeCloseTo(1 / 48, 12);
  });

  test('gives 9/62 to 59/62 for Stage 1', () => {
    // Weight: 63 − 1 (development objectives left with A.6.1.2) = 62.
    // low = scope 2 + draft policy 1 + two processes 4 + Statement of Applicability 2 = 9.
    // high = 62 − 1 (draft policy) − 2 (missing results) = 59.
    expectRange(stageOneOf(mixed).share, 9 / 62, 59 / 62);
  });
});
