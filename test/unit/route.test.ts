import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaIds } from '../../src/content/areas.ts';
import { itemIds, itemOf } from '../../src/content/items.ts';
import { quickQuestionIds } from '../../src/content/quick/questions.ts';
import {
  areaAddress,
  homeAddress,
  itemAddress,
  methodAddress,
  pageAddress,
  parseRoute,
  planActionAddress,
  quickQuestionAddress,
  systemAddress,
  systemParts,
} from '../../src/state/route.ts';

describe('an address', () => {
  test.each(['', '#', '#/', '/'])('%j is home', (hash) => {
    expect(parseRoute(hash)).toEqual({ name: 'home' });
    expect(parseRoute(homeAddress)).toEqual({ name: 'home' });
  });

  test('of the method is the method', () => {
    expect(parseRoute(methodAddress)).toEqual({ name: 'method' });
  });

  test.each(['profile', 'results', 'systems', 'ai-act', 'report'] as const)(
    'of %s leads there',
    (page) => {
      expect(parseRoute(pageAddress('a-1', page))).toEqual({ name: page, id: 'a-1' });
    },
  );

  test('of every part of a system leads there', () => {
    for (const part of systemParts) {
      const route = { name: 'system', id: 'a-1', system: 's-1', part };
      expect(parseRoute(systemAddress('a-1', 's-1', part))).toEqual(route);
      expect(parseRoute(`#/check/a-1/systems/s-1/${part}`)).toEqual(route);
    }
    expect(systemAddress('a-1', 's-1')).toBe('#/check/a-1/systems/s-1');
    expect(parseRoute(systemAddress('a-1', 's-1'))).toMatchObject({ part: 'facts' });
  });

  test.each([
    'systems/',
    'systems//impact',
    'systems/s-1/',
    'systems/s-1/none',
    'systems/s/risks/1',
  ])('of no system or part (%s) leads nowhere', (end) => {
    expect(parseRoute(`#/check/a-1/${end}`)).toEqual({ name: 'not-found' });
  });

  test('of a question of the quick check opens it there, and of no question leads nowhere', () => {
    for (const at of quickQuestionIds) {
      expect(parseRoute(quickQuestionAddress('a-1', at))).toEqual({ name: 'quick', id: 'a-1', at });
    }
    for (const end of ['quick/', 'quick/none', 'quick/scope/1']) {
      expect(parseRoute(`#/check/a-1/${end}`)).toEqual({ name: 'not-found' });
    }
  });

  test('of an action of the plan leads there, whatever its id holds', () => {
    const address = planActionAddress('a-1', 'item:9.2.1');
    expect(parseRoute(address)).toEqual({ name: 'plan', id: 'a-1', at: 'item:9.2.1' });
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (action) => {
        const route = parseRoute(planActionAddress('a-1', action));
        expect(route).toEqual({ name: 'plan', id: 'a-1', at: action });
      }),
    );
    expect(parseRoute(planActionAddress('a-1', 'own:\uD800'))).toMatchObject({ name: 'plan' });
    for (const end of ['plan/', 'plan/%', 'plan/a/b']) {
      expect(parseRoute(`#/check/a-1/${end}`)).toEqual({ name: 'not-found' });
    }
  });

  test('of every area and item leads there', () => {
    for (const area of areaIds) {
      expect(parseRoute(areaAddress('a-1', area))).toEqual({ name: 'area', id: 'a-1', area });
    }
    for (const item of itemIds) {
      const { area } = itemOf(item);
      expect(parseRoute(itemAddress('a-1', item))).toEqual({
        name: 'area',
        id: 'a-1',
        area,
        item,
      });
    }
  });

  test.each([
    ...['#/check', '#/check/a-1', '#/check//4', '#/check/a-1/', '#/check/a-1/4/5', '#/method/x'],
    ...['#/check/a-1/8.5', '#/check/a-1/A.8.1', '#/check/a-1/constructor', '#/nowhere', '#//'],
    ...['#/check/a-1/Profile', '#/__proto__', 'javascript:alert(1)'],
  ])('%j is not found', (hash) => {
    expect(parseRoute(hash)).toEqual({ name: 'not-found' });
  });

  test('never throws, whatever it is', () => {
    const known = ['home', 'method', 'area', 'profile', 'results', 'ai-act', 'report', 'not-found'];
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webFragments()), (hash) => {
        expect(known).toContain(parseRoute(`#/${hash}`).name);
        expect(known).toContain(parseRoute(`#/check/${hash}`).name);
      }),
    );
  });
});
