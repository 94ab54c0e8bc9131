import { describe, expect, test } from 'vitest';
import {
  byWeight,
  isOpen,
  isOverdue,
  lacksOfRisk,
  riskCountsOf,
  risksByWeight,
} from '../../src/core/systems/risk-register.ts';
import { rated, risk, system, treatedRisk } from './support/systems.ts';

const day = '2026-11-21';

describe('one risk', () => {
  test('a bare title lacks everything', () => {
    expect(lacksOfRisk(risk('a'))).toEqual([
      'rating',
      'treatment',
      'measures',
      'residual',
      'owner',
      'due-date',
    ]);
  });

  test('a treated one lacks nothing; linked items stand for measures', () => {
    expect(lacksOfRisk(treatedRisk('a'))).toEqual([]);
    expect(lacksOfRisk(treatedRisk('a', { measures: '', items: ['A.9.2'] }))).toEqual([]);
    expect(lacksOfRisk(treatedRisk('a', { measures: '' }))).toEqual(['measures']);
  });

  test('an accepted one needs rating and owner only', () => {
    const accepted = risk('a', {
      treatment: 'accept',
      state: 'accepted',
      inherent: rated(1, 2),
      owner: 'Rui',
    });
    expect(lacksOfRisk(accepted)).toEqual([]);
    expect(lacksOfRisk({ ...accepted, owner: ' ' })).toEqual(['owner']);
  });

  test('it is overdue the day after its day, while it is open', () => {
    const due = treatedRisk('a', { dueDate: '2026-11-20' });
    expect(isOverdue(due, '2026-11-20')).toBe(false);
    expect(isOverdue(due, '2026-11-21')).toBe(true);
    expect(isOverdue({ ...due, state: 'treated' }, day)).toBe(false);
    expect(isOpen({ ...due, state: 'accepted' })).toBe(false);
  });
});

describe('the register', () => {
  const risks = [
    treatedRisk('critical', { residual: rated(5, 5) }),
    treatedRisk('late', { residual: rated(1, 1), dueDate: '2026-01-01' }),
    treatedRisk('done', { state: 'treated' }),
    risk('unrated'),
  ];

  test('is counted over all systems', () => {
    const counts = riskCountsOf(
      [system('a', { risks }), system('b', { risks: [treatedRisk('high')] })],
      day,
    );
    expect(counts).toEqual({
      all: 5,
      open: 4,
      overdue: 1,
      incomplete: 1,
      byBand: { low: 1, moderate: 1, high: 0, critical: 1 },
    });
  });

  test('stands with the heaviest first, and what is unrated last', () => {
    expect(byWeight(risks).map(({ id }) => id)).toEqual(['critical', 'done', 'late', 'unrated']);
  });

  test('of two that leave the same, the one that was heavier before stands first', () => {
    const before = (severity: 3 | 5) =>
      treatedRisk(`from ${severity}`, { inherent: rated(4, severity) });
    expect(byWeight([before(3), before(5)]).map(({ id }) => id)).toEqual(['from 5', 'from 3']);
  });

  test('is one list over all systems, each risk with its own', () => {
    const systems = [system('a', { risks }), system('b', { risks: [treatedRisk('high')] })];
    expect(
      risksByWeight(systems).map(({ system: { id }, risk: row }) => `${id} ${row.id}`),
    ).toEqual(['a critical', 'a done', 'b high', 'a late', 'a unrated']);
  });
});
