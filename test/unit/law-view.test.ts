import { describe, expect, test } from 'vitest';
import { milestones } from '../../src/content/ai-act/law.ts';
import { obligations } from '../../src/content/ai-act/obligations.ts';
import { itemIds } from '../../src/content/items.ts';
import { emptyAnswer, newAssessment } from '../../src/core/assessment.ts';
import { coverageOf, type DutyTrigger, type LegalSituation } from '../../src/core/coverage.ts';
import {
  bitesLater,
  classesOf,
  countsOf,
  coverageGroupsOf,
  coverageSums,
  daysBetween,
  finesBehind,
  inPlaceHigh,
  isContested,
  isStruck,
  legacyRulesOf,
  mentionOf,
  namedFine,
  nextDeadline,
  sourcesNamed,
  standardsCheckedOn,
  tableRowsOf,
  timelineOf,
  triggersByRole,
  uncitedStandards,
} from '../../src/core/law-view.ts';
import { obligationOf } from '../../src/content/ai-act/obligations.ts';
import { standards } from '../../src/content/ai-act/law.ts';

const empty = newAssessment('a', 'Test', '2026-11-21T00:00:00Z');
const groupsOn = (situation: Partial<LegalSituation>) =>
  coverageGroupsOf(coverageOf(empty, { roles: [], classes: [], day: '2026-11-21', ...situation }));

describe('the calendar', () => {
  test('counts whole days, across daylight saving and leap years', () => {
    expect(daysBetween('2026-11-21', '2026-12-02')).toBe(11);
    expect(daysBetween('2026-12-02', '2026-11-21')).toBe(-11);
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });

  test.each([
    ['2026-11-21', '2026-12-02', 11, ['art5-new', 'art50-2-legacy']],
    ['2026-12-01', '2026-12-02', 1, ['art5-new', 'art50-2-legacy']],
    ['2026-12-02', '2027-08-02', 243, ['gpai-legacy', 'sandbox']],
    ['2027-12-01', '2027-12-02', 1, ['annex3']],
    ['2027-12-02', '2028-01-28', 57, ['nb']],
    ['2028-08-01', '2028-08-02', 1, ['annex1']],
    ['2028-08-02', '2030-08-02', 730, ['public-legacy']],
  ])('on %s the next deadline is %s', (today, day, daysLeft, ids) => {
    const deadline = nextDeadline(today);
    expect(deadline).toMatchObject({ day, daysLeft });
    expect(deadline?.milestones.map(({ id }) => id)).toEqual(ids);
  });

  test('ends with the last milestone', () => {
    expect(nextDeadline('2030-12-31')).toBeNull();
    expect(timelineOf('2030-12-31').ahead).toEqual([]);
  });

  test('splits all milestones around today, in the order of their days', () => {
    const { past, ahead } = timelineOf('2026-12-01');
    const all = [...past, ...ahead];
    expect(all).toHaveLength(milestones.length);
    const days = all.map(({ milestone }) => milestone.asAmended);
    expect(days).toEqual([...days].sort());
    expect(past.at(-1)?.milestone.id).toBe('general');
    expect(ahead.slice(0, 3).map(({ state }) => state)).toEqual(['next', 'next', 'future']);
    expect(timelineOf('2026-12-02').past.at(-1)?.milestone.asAmended).toBe('2026-12-02');
  });
});

describe('the groups of the chart', () => {
  test.each([
    {},
    { roles: ['provider'] as const, classes: ['high-risk-annex-iii'] as const },
    { classes: ['high-risk-sectoral-b'] as const, day: '2031-01-01' },
  ])('hold each obligation once: %j', (situation) => {
    const groups = groupsOn(situation);
    const ids = [...tableRowsOf(groups), ...groups.optional, ...groups.notYours].map(
      (row) => row.obligation.id,
    );
    expect(ids.toSorted()).toEqual(obligations.map(({ id }) => id).toSorted());
    expect(countsOf(groups).notYours).toBe(groups.notYours.length);
  });

  test('have bars only where a management system reaches, and only for duties', () => {
    const groups = groupsOn({ day: '2026-11-21' });
    const bars = [...groups.now, ...groups.later.flatMap(({ rows }) => rows)];
    expect(bars.every((row) => row.ceiling > 0 && row.obligation.kind === 'duty')).toBe(true);
    expect(groups.uncovered.every((row) => row.ceiling === 0)).toBe(true);
    expect(groups.optional.map((row) => row.obligation.id)).toEqual(['all-4a', 'all-95']);
  });

  test('move a duty from later to now on its practical day', () => {
    const wanted = { roles: ['provider'] as const, classes: ['high-risk-annex-iii'] as const };
    const before = groupsOn({ ...wanted, day: '2027-12-01' });
    const after = groupsOn({ ...wanted, day: '2027-12-02' });
    const has = (rows: typeof before.now) => rows.some((row) => row.obligation.id === 'p-09');
    expect(has(before.now)).toBe(false);
    expect(before.later.find(({ day }) => day === '2027-12-02')?.rows.length).toBeGreaterThan(0);
    expect(has(after.now)).toBe(true);
    expect(after.later).toEqual([]);
  });

  test('name the classes, the fine and the disputed day of a row', () => {
    expect(classesOf(obligationOf('all-04'))).toBe('all');
    expect(classesOf(obligationOf('p-09'))).toEqual(['high-risk-annex-iii', 'high-risk-annex-i-a']);
    expect(namedFine(obligationOf('all-04'))).toBeNull();
    expect(namedFine(obligationOf('p-09'))?.id).toBe('F2');
    expect(isContested(obligationOf('d-86'))).toBe(true);
    expect(isContested(obligationOf('all-04'))).toBe(false);
    expect(legacyRulesOf(obligationOf('p-09'))).toHaveLength(2);
  });

  test('know which duties formally applied earlier', () => {
    const rows = coverageOf(empty, { roles: [], classes: [], day: '2026-11-21' });
    const row = (id: string) => rows.find(({ obligation }) => obligation.id === id);
    const [late, plain] = [row('p-43'), row('p-09')];
    expect(late && bitesLater(late)).toBe(true);
    expect(plain && bitesLater(plain)).toBe(false);
  });
});

describe('the working of a bar', () => {
  test('is the same figure as the bar itself', () => {
    const answered = {
      ...empty,
      answers: {
        '7.2': { ...emptyAnswer, choice: 3 as const },
        '7.3': { ...emptyAnswer, choice: 3 as const },
      },
    };
    const rows = coverageOf(answered, { roles: [], classes: [], day: '2026-11-21' });
    const literacy = rows.find((row) => row.obligation.id === 'all-04');
    if (!literacy) throw new Error('no row for Art. 4');
    // 7.2 stands at 2 while its record is unknown: 2 × ⅔; 7.3 counts 2 × 1; A.4.6 and A.9.2 nothing.
    const sums = coverageSums(literacy);
    expect(sums.weight).toBe(7);
    expect(sums.credit.low).toBeCloseTo(2 * (2 / 3) + 2);
    expect(sums.credit.low / sums.weight).toBeCloseTo(literacy.evidence.low);
    expect(inPlaceHigh(literacy)).toBeCloseTo(literacy.ceiling);
    expect(literacy.inPlace + literacy.withinReach + literacy.outside).toBeCloseTo(1);
  });
});

describe('lists', () => {
  test('say all requirements in one breath', () => {
    const mention = mentionOf([...itemIds.filter((id) => !id.startsWith('A.')), 'A.3.2']);
    expect(mention).toEqual({ everyRequirement: true, items: ['A.3.2'] });
    expect(mentionOf(['7.2'])).toEqual({ everyRequirement: false, items: ['7.2'] });
  });

  test('strike through what is wrong, not what is only incomplete', () => {
    expect(isStruck('wrong')).toBe(true);
    expect(isStruck('over-claim')).toBe(true);
    expect(isStruck('incomplete')).toBe(false);
  });

  test('keep to the sources named and to standards not cited', () => {
    expect(sourcesNamed(['omnibus', 'act']).map(({ id }) => id)).toEqual(['act', 'omnibus']);
    expect(uncitedStandards(standards)).toHaveLength(standards.length);
    expect(standardsCheckedOn(standards)).toBe('2026-10-09');
  });
});

describe('the systems of a row', () => {
  const trigger = (system: string, change: Partial<DutyTrigger> = {}): DutyTrigger => ({
    system,
    name: system,
    roles: ['provider'],
    classes: ['high-risk-annex-iii'],
    certainty: 'likely',
    start: { kind: 'from', day: '2027-12-02', formalFrom: '2027-12-02' },
    ...change,
  });
  const row = (triggers: readonly DutyTrigger[]) => ({
    ...coverageOf(empty, { roles: [], classes: [], day: '2026-11-21' })[0]!,
    applicability: { kind: 'from', day: '2027-12-02', formalFrom: '2027-12-02' } as const,
    triggers,
  });

  test('stand together by role, day and certainty', () => {
    const lines = triggersByRole(
      row([
        trigger('a'),
        trigger('b', { roles: ['deployer'] }),
        trigger('c', { certainty: 'needs-review' }),
        trigger('d'),
        trigger('e', { start: { kind: 'after-change', day: '2027-12-02' } }),
      ]),
    );
    const short = lines.map(({ roles, groups }) => [
      roles.join(),
      groups.map((group) => [
        group.triggers.map(({ system }) => system).join(''),
        group.certainty,
        group.isApart,
      ]),
    ]);
    expect(short).toEqual([
      [
        'provider',
        [
          ['ad', 'likely', false],
          ['c', 'needs-review', false],
          ['e', 'likely', true],
        ],
      ],
      ['deployer', [['b', 'likely', false]]],
    ]);
  });

  test('are none where only roles and classes were given', () => {
    expect(triggersByRole(row([]))).toEqual([]);
  });
});

describe('the fines behind duties', () => {
  test('are named by tier, and only where the law names them', () => {
    const rows = coverageOf(empty, { roles: [], classes: [], day: '2026-11-21' });
    const some = rows.filter(({ obligation }) =>
      ['all-04', 'p-09', 'p-43'].includes(obligation.id),
    );
    const { tiers, unnamed } = finesBehind(some);
    expect(tiers.map(({ tier, rows: behind }) => [tier.id, behind.length])).toEqual([['F2', 2]]);
    expect(unnamed.map(({ obligation }) => obligation.id)).toEqual(['all-04']);
    expect(finesBehind([]).tiers).toEqual([]);
  });
});
