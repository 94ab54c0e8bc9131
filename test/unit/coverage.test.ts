import { describe, expect, test } from 'vitest';
import { obligationOf, obligations } from '../../src/content/ai-act/obligations.ts';
import type { ObligationId, OperatorRole, RiskClass } from '../../src/content/ai-act/types.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { applicabilityOf, coverageOf, situationOf } from '../../src/core/coverage.ts';
import {
  allAnswered,
  allFiled,
  answered,
  blank,
  conforming,
  excluded,
} from './support/assessments.ts';

const today = '2026-11-21';

function row(assessment: Assessment, id: ObligationId, day = today) {
  return coverageOf(assessment, situationOf(assessment, day)).find(
    ({ obligation }) => obligation.id === id,
  )!;
}

function applicability(
  id: ObligationId,
  situation: { roles?: OperatorRole[]; classes?: RiskClass[]; day?: string },
) {
  const { roles = [], classes = [], day = today } = situation;
  return applicabilityOf(obligationOf(id), { roles, classes, day });
}

describe('a coverage bar', () => {
  test('has three parts that add up to 1, whatever the answers', () => {
    for (const assessment of [blank(), conforming(), allAnswered(blank(), 2)]) {
      for (const { inPlace, withinReach, outside } of coverageOf(
        assessment,
        situationOf(assessment, today),
      )) {
        expect(inPlace + withinReach + outside).toBeCloseTo(1, 12);
        expect(Math.min(inPlace, withinReach, outside)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test.each([
    ['p-09', 'strong', 0.75],
    ['p-11', 'partial', 0.5],
    ['t-50-1', 'weak', 0.25],
    ['p-43', 'none', 0],
  ] as const)('of %s, reach %s, fills at most %d', (id, reach, ceiling) => {
    const full = row(conforming(), id);
    expect(full.obligation.reach).toBe(reach);
    expect(full.inPlace).toBeCloseTo(ceiling, 12);
    expect(full.withinReach).toBeCloseTo(0, 12);
    expect(full.outside).toBe(1 - ceiling);
  });

  test('counts primary items 2 and supporting items 1', () => {
    // Art. 12: A.6.2.8 carries it (2), A.6.2.6 and 7.5.3 help (1 each). Only the first is in place: 2/4.
    const approved = allFiled(blank(), 'approved');
    const carried = row(answered(approved, { 'A.6.2.8': 3 }), 'p-12');
    expect(carried.evidence).toEqual({ low: 0.5, high: 1 });
    expect(carried.inPlace).toBeCloseTo(0.75 * 0.5, 12);
    // Only one that helps: 1/4.
    expect(row(answered(approved, { '7.5.3': 3 }), 'p-12').evidence.low).toBe(0.25);
  });

  test('is counted by hand for AI literacy', () => {
    // Art. 4: 7.2, 7.3, A.4.6 carry it (2 each), A.9.2 helps (1): weight 7.
    // 7.2 at level 3 with its document unknown: 2/3 low, 1 high. 7.3 at 1: 1/3. A.4.6 unanswered: 0 to 1.
    // A.9.2 at 4, document approved: 1.
    const assessment = answered(
      { ...allFiled(blank(), 'approved'), documents: {} },
      { '7.2': 3, '7.3': 1, 'A.9.2': 4 },
    );
    const filedOne = {
      ...assessment,
      documents: allFiled(blank(), 'approved', ['responsible-use-procedure']).documents,
    };
    const { evidence, inPlace, withinReach, outside } = row(filedOne, 'all-04');
    // low = (4/3 + 2/3 + 0 + 1) / 7 = 3/7; high = (2 + 2/3 + 2 + 1) / 7 = 17/21.
    expect(evidence.low).toBeCloseTo(3 / 7, 12);
    expect(evidence.high).toBeCloseTo(17 / 21, 12);
    expect(inPlace).toBeCloseTo((3 / 4) * (3 / 7), 12);
    expect(withinReach).toBeCloseTo((3 / 4) * (4 / 7), 12);
    expect(outside).toBe(1 / 4);
  });

  test('counts an excluded control as nothing even with a reason: the law knows no exclusions', () => {
    const assessment = excluded(conforming(), 'A.6.2.8', 'Not in our scope');
    expect(row(assessment, 'p-12').evidence).toEqual({ low: 0.5, high: 0.5 });
  });
});

describe('applicability', () => {
  test('leaves out the duties of other roles', () => {
    expect(applicability('d-26-1', { roles: ['provider'] })).toEqual({ kind: 'not-your-role' });
    expect(applicability('d-26-1', { roles: ['provider', 'deployer'] }).kind).toBe('from');
  });

  test('leaves out the duties of other classes', () => {
    expect(applicability('p-09', { classes: ['transparency', 'minimal'] })).toEqual({
      kind: 'not-your-class',
    });
    expect(applicability('p-09', { classes: ['minimal', 'high-risk-annex-iii'] }).kind).toBe(
      'from',
    );
  });

  test('names the day of the class at hand, and the earlier of two', () => {
    const day = (classes: RiskClass[]) => applicability('p-09', { classes });
    expect(day(['high-risk-annex-iii'])).toMatchObject({ kind: 'from', day: '2027-12-02' });
    expect(day(['high-risk-annex-i-a'])).toMatchObject({ kind: 'from', day: '2028-08-02' });
    expect(day(['high-risk-annex-i-a', 'high-risk-annex-iii'])).toMatchObject({
      day: '2027-12-02',
    });
  });

  test('shows the practical day and keeps the formal one', () => {
    expect(applicability('p-43', { classes: ['high-risk-annex-i-a'] })).toEqual({
      kind: 'from',
      day: '2028-08-02',
      formalFrom: '2026-08-02',
    });
  });

  test('is from the day itself, not from the day after', () => {
    expect(applicability('all-05b', { day: '2026-12-01' }).kind).toBe('from');
    expect(applicability('all-05b', { day: '2026-12-02' }).kind).toBe('applies');
  });

  test('does not take the grace for older systems for the rule', () => {
    expect(applicability('t-50-2', {})).toMatchObject({ kind: 'applies', since: '2026-08-02' });
    expect(applicability('g-53-1a', {})).toMatchObject({ kind: 'applies', since: '2025-08-02' });
  });

  test('leaves sectoral systems to their own law', () => {
    const binding = obligations.filter(({ id }) =>
      ['applies', 'from'].includes(applicability(id, { classes: ['high-risk-sectoral-b'] }).kind),
    );
    expect(binding.map(({ id }) => id)).toEqual([]);
    const mixed = applicability('all-04', { classes: ['high-risk-sectoral-b', 'minimal'] });
    expect(mixed.kind).toBe('applies');
  });

  test('rules nothing out while role and class are not determined, and says so', () => {
    const rows = coverageOf(blank(), situationOf(blank(), today));
    expect(rows.filter(({ applicability: { kind } }) => kind.startsWith('not-your'))).toEqual([]);
    const undetermined = (id: ObligationId, assessment: Assessment) =>
      row(assessment, id).undetermined;
    // Nobody said a role; prohibitions bind everyone whatever the class.
    expect(undetermined('p-09', blank())).toBe(true);
    expect(undetermined('all-04', blank())).toBe(true);
    expect(undetermined('all-05', blank())).toBe(false);
    expect(undetermined('all-95', blank())).toBe(true);
    const known = blank({ operatorRoles: ['provider'], riskClasses: ['high-risk-annex-iii'] });
    expect(undetermined('p-09', known)).toBe(false);
    // Literacy asks for no class, so a role is enough.
    expect(undetermined('all-04', blank({ operatorRoles: ['deployer'] }))).toBe(false);
    expect(undetermined('p-09', blank({ operatorRoles: ['provider'] }))).toBe(true);
  });
});
