import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandFrom,
  bandOf,
  bandOfScore,
  bands,
  heatMapOf,
  heaviest,
  isWorse,
  remaining,
  scoreOf,
} from '../../src/core/systems/ratings.ts';
import { ratings } from '../../src/core/systems/system.ts';
import { rated } from './support/systems.ts';

const anyRating = fc.constantFrom(...ratings);

describe('ratings', () => {
  test('likelihood times severity, in bands counted by hand', () => {
    expect(scoreOf(rated(4, 4))).toBe(16);
    expect(bandOf(rated(1, 4))).toBe('low');
    expect(bandOf(rated(1, 5))).toBe('moderate');
    expect(bandOf(rated(3, 3))).toBe('moderate');
    expect(bandOf(rated(2, 5))).toBe('high');
    expect(bandOf(rated(3, 5))).toBe('high');
    expect(bandOf(rated(4, 4))).toBe('critical');
    expect(bandOf(rated(5, 5))).toBe('critical');
  });

  test('half a rating is none', () => {
    expect(scoreOf(rated(null, 5))).toBeNull();
    expect(bandOf(rated(5, null))).toBeNull();
  });

  test('a heavier rating never falls into a lighter band', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 25 }),
        (one, other) => {
          const order = bands.indexOf(bandOfScore(one)) - bands.indexOf(bandOfScore(other));
          expect(Math.sign(order) * Math.sign(one - other)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
    expect(bands.map((band) => bandOfScore(bandFrom[band]))).toEqual(bands);
  });

  test('what remains counts, and the rating before the measures where nothing remains rated', () => {
    expect(remaining({ inherent: rated(5, 5), residual: rated(1, 2) })).toEqual(rated(1, 2));
    expect(remaining({ inherent: rated(5, 5), residual: rated(null, 2) })).toEqual(rated(5, 5));
  });

  test('a rating that rises through its measures is pointed out', () => {
    expect(isWorse({ inherent: rated(2, 2), residual: rated(2, 3) })).toBe(true);
    expect(isWorse({ inherent: rated(2, 2), residual: rated(2, 2) })).toBe(false);
    expect(isWorse({ inherent: rated(2, 2), residual: rated(null, null) })).toBe(false);
  });

  test('the heaviest of several', () => {
    expect(heaviest(['low', null, 'high', 'moderate'])).toBe('high');
    expect(heaviest([null])).toBeNull();
    expect(heaviest([])).toBeNull();
  });
});

describe('heat map', () => {
  test('holds every rated entry once, in the cell of its likelihood and severity', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyRating, anyRating), { maxLength: 40 }), (pairs) => {
        const rows = heatMapOf(pairs, ([likelihood, severity]) => rated(likelihood, severity));
        expect(rows.flat()).toHaveLength(25);
        expect(rows.flat().flatMap(({ entries }) => entries)).toHaveLength(pairs.length);
        for (const cell of rows.flat()) {
          for (const entry of cell.entries) {
            expect(entry).toEqual([cell.likelihood, cell.severity]);
          }
        }
      }),
    );
  });

  test('the likeliest stands on top, the severest to the right, and what is unrated nowhere', () => {
    const rows = heatMapOf([rated(5, 1), rated(null, 3)], (each) => each);
    expect(rows[0]?.map(({ entries }) => entries.length)).toEqual([1, 0, 0, 0, 0]);
    expect(rows[0]?.[4]).toMatchObject({ likelihood: 5, severity: 5, band: 'critical' });
    expect(rows[4]?.[0]).toMatchObject({ likelihood: 1, severity: 1, band: 'low' });
    expect(rows.flat().flatMap(({ entries }) => entries)).toHaveLength(1);
  });
});
