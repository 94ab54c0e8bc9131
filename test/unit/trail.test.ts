import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRoute, pages, type Route } from '../../src/state/route.ts';
import { cameFrom, leaving, type Trail } from '../../src/state/trail.ts';

const at = (place: string) => parseRoute(`#/check/one/${place}`);
/** Follows addresses of one check, leaving each from a part of that name. */
const walked = (...places: readonly string[]): Trail =>
  places
    .slice(1)
    .reduce<Trail>(
      (trail, place, index) => leaving(trail, at(places[index] ?? ''), at(place), 'Gaps'),
      [],
    );

describe('where one came from', () => {
  test('is the screen before the question, with its part', () => {
    const from = { check: 'one', page: 'results', part: 'Gaps' };
    expect(cameFrom(walked('results', '9.2.1'), 'one')).toEqual(from);
    expect(cameFrom(walked('plan', 'results', '9.2.1', '9.2.2', '10'), 'one')).toEqual(from);
  });

  test('is the register for a system', () => {
    expect(cameFrom(walked('systems/s-1/risks', '6.1.2'), 'one')?.page).toBe('systems');
  });

  test('is nowhere after a question of another check, or a screen without one', () => {
    const trail = walked('results', '9.2.1');
    expect(cameFrom(trail, 'two')).toBeNull();
    expect(leaving(trail, at('results'), parseRoute('#/'), '')).toEqual([]);
    expect(leaving(trail, at('results'), parseRoute('#/check/two/4.1'), '')).toEqual([]);
  });

  test('moves on with what opens at another place of the same screen', () => {
    const trail = leaving([], at('plan'), at('plan/item:9.2.1'), '');
    expect(trail).toEqual([]);
  });

  test('is remembered for eight screens at most, whatever way one goes', () => {
    const route = fc.constantFrom<Route>(...pages.map((page) => at(page)), at('4.1'), at('A.2'));
    fc.assert(
      fc.property(fc.array(route, { maxLength: 40 }), (routes) => {
        const trail = routes
          .slice(1)
          .reduce<Trail>(
            (all, after, index) => leaving(all, routes[index] ?? after, after, ''),
            [],
          );
        expect(trail.length).toBeLessThanOrEqual(8);
        expect(trail.every(({ check }) => check === 'one')).toBe(true);
      }),
    );
  });
});
