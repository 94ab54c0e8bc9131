import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { newFindingRecord, type FindingRecord } from '../../src/core/findings/records.ts';
import { kpiFiguresOf, latestTraining, type KpiFigures } from '../../src/core/kpis/kpis.ts';
import { newTrainingFigure, type TrainingFigure } from '../../src/core/kpis/records.ts';
import {
  kpiIds,
  kpisOf,
  longOpenOf,
  movementOf,
  type Kpi,
  type KpiId,
} from '../../src/core/kpis/targets.ts';
import { countFrom, trainingProblemsOf } from '../../src/core/kpis/training.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { momentOf } from '../../src/core/snapshots/moments.ts';
import { snapshotOf } from '../../src/core/snapshots/take.ts';
import type { Moment } from '../../src/core/snapshots/types.ts';
import { assessment } from './support/arbitraries.ts';
import {
  allAnswered,
  answered,
  blank,
  conforming,
  excluded,
  filed,
  now,
} from './support/assessments.ts';
import { approvedImpact, system } from './support/systems.ts';

const today = '2026-11-21';

function figuresOf(of: Assessment, day = today): KpiFigures {
  return kpiFiguresOf(of, readinessOf(of), day);
}

function finding(id: string, change: Partial<FindingRecord>): FindingRecord {
  return { ...newFindingRecord(id, '', now), ...change };
}

function withFindings(...findings: readonly FindingRecord[]): Assessment {
  return { ...blank(), findings };
}

const closed = (id: string, grade: 'major' | 'minor', openedOn: string, closedOn: string) =>
  finding(id, { grade, state: 'closed', openedOn, closedOn });

function training(date: string, trained: number, affected: number): TrainingFigure {
  return { ...newTrainingFigure(`t-${date}`, date, now), trained, affected };
}

const nothing: KpiFigures = {
  controlsInPlace: null,
  systemsAssessed: null,
  internalMinors: null,
  externalMinors: null,
  majorDays: null,
  minorDays: null,
  trained: null,
  maturity: null,
};

function kpi(id: KpiId, figures: Partial<KpiFigures>, previous: readonly Moment[] = []): Kpi {
  const found = kpisOf({ ...nothing, ...figures }, previous).find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not among the KPIs`);
  return found;
}

function momentWith(figures: Partial<KpiFigures>, day = '2026-09-01'): Moment {
  const given = { id: 'before', name: 'Before', note: '', kind: 'kept' } as const;
  return momentOf(snapshotOf(blank(), given, { ...nothing, ...figures }, day, now));
}

describe('the figures behind the KPIs', () => {
  test('controls in place: surely at level 3 with their document, of those not rightly left out', () => {
    // In place: A.2.3 and A.9.4, which ask for no document. Not: A.10.4 too low, A.2.2 with a draft only,
    // A.4.6 not known. A.2.4 is left out with a reason, so 37 count.
    const some = answered(filed(blank(), { 'ai-policy': 'draft' }), {
      'A.2.2': 4,
      'A.2.3': 3,
      'A.9.4': 5,
      'A.10.4': 2,
      'A.4.6': 'unknown',
    });
    expect(figuresOf(excluded(some, 'A.2.4', 'Reviewed with the group')).controlsInPlace).toBe(
      2 / 37,
    );
    expect(figuresOf(excluded(some, 'A.2.4', ' ')).controlsInPlace).toBe(2 / 38);
    expect(figuresOf(filed(some, { 'ai-policy': 'approved' })).controlsInPlace).toBe(3 / 38);
    expect(figuresOf(blank()).controlsInPlace).toBe(0);
  });

  test('level 3 is what counts, whatever the target is', () => {
    const high = answered(blank({ target: 5 }), { 'A.2.3': 3 });
    expect(figuresOf(high).controlsInPlace).toBe(1 / 38);
  });

  test('systems in scope with an impact assessment that is approved and not due', () => {
    const systems = [
      system('approved', { impact: approvedImpact() }),
      system('due', { impact: approvedImpact({ nextReview: '2026-11-01' }) }),
      system('none', { inScope: null }),
      system('out', { inScope: false, impact: approvedImpact() }),
      system('retired', { stage: 'retired', impact: approvedImpact() }),
      system('idea', { stage: 'idea' }),
    ];
    expect(figuresOf({ ...blank(), systems }).systemsAssessed).toBe(1 / 3);
    expect(figuresOf({ ...blank(), systems: systems.slice(3) }).systemsAssessed).toBeNull();
  });

  test('minors of the latest audit only: those of the year before are not among them', () => {
    const audit = (id: string, openedOn: string, change: Partial<FindingRecord> = {}) =>
      finding(id, { origin: 'certification-audit', grade: 'minor', openedOn, ...change });
    const findings = withFindings(
      audit('last-year', '2025-10-02'),
      audit('stage-1', '2026-06-01'),
      audit('stage-2', '2026-10-10'),
      audit('major', '2026-10-10', { grade: 'major' }),
      audit('no-day', ''),
      audit('ours', '2026-10-10', { origin: 'internal-audit' }),
    );
    expect(figuresOf(findings)).toMatchObject({ externalMinors: 3, internalMinors: 1 });
  });

  test('an audit without minors is 0, no audit at all is nothing to count', () => {
    const observed = finding('one', { origin: 'internal-audit', grade: 'observation' });
    expect(figuresOf(withFindings(observed))).toMatchObject({
      internalMinors: 0,
      externalMinors: null,
    });
  });

  test('mean days from opened to closed, by grade, of closed ones with both days', () => {
    const findings = withFindings(
      closed('a', 'major', '2026-03-01', '2026-03-11'),
      closed('b', 'major', '2026-02-20', '2026-03-22'),
      closed('c', 'minor', '2026-05-05', '2026-05-05'),
      closed('backwards', 'major', '2026-05-05', '2026-05-01'),
      closed('tomorrow', 'major', '2026-05-05', '2026-11-22'),
      closed('no-day', 'major', '', '2026-05-05'),
      finding('open', { grade: 'major', openedOn: '2026-01-01' }),
    );
    expect(figuresOf(findings)).toMatchObject({ majorDays: 20, minorDays: 0 });
    expect(figuresOf(blank())).toMatchObject({ majorDays: null, minorDays: null });
  });

  test('trained: the newest figure up to the day that can be right', () => {
    const figures = [
      training('2026-03-01', 10, 40),
      training('2026-09-01', 30, 40),
      training('2026-10-01', 41, 40),
      training('2026-10-02', 0, 0),
      training('', 40, 40),
      training('2026-12-01', 40, 40),
    ];
    expect(figuresOf({ ...blank(), training: figures }).trained).toBe(0.75);
    expect(figuresOf({ ...blank(), training: figures }, '2026-12-01').trained).toBe(1);
    expect(latestTraining(figures, '2026-02-28')).toBeNull();
  });

  test('maturity: levels that surely count, weighted, over all that is not rightly left out', () => {
    // 70 items, eleven of them twice, less the one left out: 80. 3 + 2 × 2 + 5 = 12.
    const some = answered(blank(), { '4.1': 3, '6.1.2': 2, 'A.2.3': 5, '5.1': 'unknown' });
    expect(figuresOf(excluded(some, 'A.2.4', 'Reviewed with the group')).maturity).toBeCloseTo(
      12 / 80,
      12,
    );
    expect(figuresOf(conforming()).maturity).toBe(3);
    expect(figuresOf(allAnswered(conforming(), 4)).maturity).toBe(4);
  });

  test('whatever an assessment holds, shares lie within 0 and 1 and levels within 0 and 5', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const { controlsInPlace, systemsAssessed, trained, maturity, ...rest } = figuresOf(each);
        for (const share of [controlsInPlace, systemsAssessed, trained]) {
          expect(share ?? 0).toBeGreaterThanOrEqual(0);
          expect(share ?? 0).toBeLessThanOrEqual(1);
        }
        expect(maturity).toBeLessThanOrEqual(5);
        for (const figure of Object.values(rest)) expect(figure ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the six KPIs', () => {
  test('stand in their order, each with its targets', () => {
    const all = kpisOf(nothing, []);
    expect(all.map(({ id }) => id)).toEqual(kpiIds);
    expect(
      all.map(({ measures, later }) => [
        ...measures.map(({ figure, goal }) => [figure, goal?.kind, goal?.value]),
        ...(later ? [['later', later.goal.kind, later.goal.value]] : []),
      ]),
    ).toEqual([
      [['controlsInPlace', 'at-least', 1]],
      [['systemsAssessed', 'at-least', 1]],
      [
        ['externalMinors', 'under', 5],
        ['internalMinors', undefined, undefined],
      ],
      [
        ['majorDays', 'under', 30],
        ['minorDays', 'under', 60],
      ],
      [['trained', 'at-least', 1]],
      [
        ['maturity', 'at-least', 3],
        ['later', 'at-least', 4],
      ],
    ]);
    expect(all.every(({ state }) => state === 'nothing-to-count')).toBe(true);
  });

  test.each<[KpiId, Partial<KpiFigures>, Kpi['state']]>([
    ['controls', { controlsInPlace: 1 }, 'met'],
    ['controls', { controlsInPlace: 37 / 38 }, 'not-met'],
    ['impact-assessments', { systemsAssessed: 1 }, 'met'],
    ['audit-findings', { externalMinors: 4 }, 'met'],
    ['audit-findings', { externalMinors: 5 }, 'not-met'],
    ['audit-findings', { internalMinors: 12 }, 'nothing-to-count'],
    ['audit-findings', { externalMinors: 0, internalMinors: 12 }, 'met'],
    ['closure-time', { majorDays: 29.9, minorDays: 59.9 }, 'met'],
    ['closure-time', { majorDays: 30, minorDays: 10 }, 'not-met'],
    ['closure-time', { minorDays: 60 }, 'not-met'],
    ['closure-time', { minorDays: 59 }, 'met'],
    ['training', { trained: 39 / 40 }, 'not-met'],
    ['training', { trained: 1 }, 'met'],
    ['maturity', { maturity: 2.99 }, 'not-met'],
    ['maturity', { maturity: 3 }, 'met'],
  ])('%s with %o is %s', (id, figures, state) => {
    expect(kpi(id, figures).state).toBe(state);
  });

  test('maturity has a second target for the second year', () => {
    expect(kpi('maturity', { maturity: 3.9 }).later?.isMet).toBe(false);
    expect(kpi('maturity', { maturity: 4 }).later?.isMet).toBe(true);
  });

  test('say how they moved since the last snapshot, not since an earlier one', () => {
    const previous = [
      momentWith({ controlsInPlace: 0.9, majorDays: 10, internalMinors: 4 }),
      momentWith({ controlsInPlace: 0.25, majorDays: 40, internalMinors: 4, trained: 0.5 }),
    ];
    const moved = (id: KpiId, figures: Partial<KpiFigures>) =>
      kpi(id, figures, previous).measures.map(({ movement }) => movement);
    expect(moved('controls', { controlsInPlace: 0.5 })).toEqual([{ kind: 'better', by: 0.25 }]);
    expect(moved('closure-time', { majorDays: 20 })).toEqual([{ kind: 'better', by: -20 }, null]);
    expect(moved('closure-time', { majorDays: 45 })[0]).toEqual({ kind: 'worse', by: 5 });
    expect(moved('training', { trained: 0.5 })).toEqual([{ kind: 'same', by: 0 }]);
    expect(moved('training', {})).toEqual([null]);
    expect(moved('audit-findings', { internalMinors: 6 })).toEqual([
      null,
      { kind: 'other', by: 2 },
    ]);
    expect(kpi('controls', { controlsInPlace: 0.5 }, previous).measures[0]?.trend).toEqual([
      0.9, 0.25, 0.5,
    ]);
  });

  test('a move back is the opposite of the move there', () => {
    const opposite = { better: 'worse', worse: 'better', same: 'same', other: 'other' };
    const number = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.constantFrom(null, 'at-least' as const, 'under' as const),
        (one, other, kind) => {
          const goal = kind && { kind, value: 50 };
          const [there, back] = [movementOf(one, other, goal), movementOf(other, one, goal)];
          expect(back.kind).toBe(opposite[there.kind]);
          expect(there.by + back.by).toBe(0);
        },
      ),
    );
  });

  test('nonconformities that stay open for too long are told beside the mean', () => {
    const open = (id: string, grade: 'major' | 'minor', openedOn: string) =>
      finding(id, { grade, openedOn });
    const findings = [
      open('a', 'major', '2026-10-22'),
      open('b', 'major', '2026-10-23'),
      { ...open('c', 'major', '2026-01-01'), state: 'in-work' as const },
      { ...open('d', 'major', '2026-01-01'), state: 'accepted' as const },
      open('e', 'minor', '2026-09-22'),
      open('f', 'minor', '2026-09-23'),
      open('g', 'minor', ''),
    ];
    expect(longOpenOf(findings, today)).toEqual({ major: 2, minor: 1 });
  });
});

describe('a training figure', () => {
  const problems = (date: string, trained: number | null, affected: number | null) =>
    trainingProblemsOf({ date, trained, affected }, today).map(
      ({ field, kind }) => `${field}: ${kind}`,
    );

  test.each<[string, number | null, number | null, string[]]>([
    ['2026-11-21', 36, 40, []],
    ['1970-01-01', 0, 1, []],
    ['2026-11-22', 1, 1, ['date: in-the-future']],
    ['1969-12-31', 1, 1, ['date: before-1970']],
    ['', 1, 1, ['date: no-date']],
    ['2026-02-30', 1, 1, ['date: no-date']],
    ['2026-11-21', 41, 40, ['trained: above-affected']],
    ['2026-11-21', 0, 0, ['affected: nobody-affected']],
    ['2026-11-21', null, 40, ['trained: not-a-count']],
    ['2026-11-21', 3, null, ['affected: not-a-count']],
    ['2026-11-21', 3, 1_000_001, ['affected: too-many']],
    ['', null, null, ['date: no-date', 'affected: not-a-count', 'trained: not-a-count']],
  ])('of %o with %o of %o trained has the problems %o', (date, trained, affected, expected) => {
    expect(problems(date, trained, affected)).toEqual(expected);
  });

  test.each([
    ['40', 40],
    [' 7 ', 7],
    ['0', 0],
    ['', null],
    ['-3', null],
    ['2.5', null],
    ['1e3', null],
    ['forty', null],
  ])('reads %o as %o', (text, count) => {
    expect(countFrom(text)).toBe(count);
  });

  test('without a problem counts, and never for more than all', () => {
    const count = fc.nat({ max: 50 });
    fc.assert(
      fc.property(count, count, (trained, affected) => {
        const figure = training(today, trained, affected);
        const counts = latestTraining([figure], today) !== null;
        expect(counts).toBe(trainingProblemsOf(figure, today).length === 0);
      }),
    );
  });
});
