import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemIds } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import {
  asksForMeasures,
  inOrder,
  itemsFound,
  linkLimit,
  riskKindCounts,
  unratedPart,
  unratedRisks,
  withItem,
} from '../../src/core/systems/risk-form.ts';
import { remaining } from '../../src/core/systems/ratings.ts';
import { rated, risk, system, treatedRisk } from './support/systems.ts';

const titles = texts.titles.items;

describe('finding items to link', () => {
  test('by the beginning of an id, in the order of the standard', () => {
    expect(itemsFound('a.9', titles, [])).toEqual(['A.9.2', 'A.9.3', 'A.9.4']);
    expect(itemsFound('6.1.3', titles, [])[0]).toBe('6.1.3');
  });

  test('by all words of a title, in whatever case', () => {
    const found = itemsFound('RISK treatment', titles, []);
    expect(found).toContain('6.1.3');
    expect(found.every((id) => /risk/i.test(titles[id]) && /treatment/i.test(titles[id]))).toBe(
      true,
    );
  });

  test('leaves out what is linked, and finds nothing for nothing', () => {
    expect(itemsFound('A.9', titles, ['A.9.3'])).toEqual(['A.9.2', 'A.9.4']);
    expect(itemsFound('  ', titles, [])).toEqual([]);
    expect(itemsFound('no such thing', titles, [])).toEqual([]);
  });

  test('linked items stand in order, once, and never too many', () => {
    expect(withItem(['A.9.2'], '6.1.3')).toEqual(['6.1.3', 'A.9.2']);
    expect(withItem(['A.9.2'], 'A.9.2')).toEqual(['A.9.2']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...itemIds), { maxLength: 60 }), (items) => {
        const linked = items.reduce<ReturnType<typeof withItem>>(withItem, []);
        expect(linked.length).toBeLessThanOrEqual(linkLimit);
        expect(new Set(linked).size).toBe(linked.length);
        expect(linked).toEqual(itemIds.filter((id) => linked.includes(id)));
      }),
    );
  });
});

describe('the list of risks', () => {
  const light = treatedRisk('light', { residual: rated(1, 1) });
  const heavy = treatedRisk('heavy', { residual: rated(5, 5) });

  test('stands with the heaviest first, or as it stood when one was opened', () => {
    const ids = (order: readonly string[] | null) =>
      inOrder([light, heavy], order).map(({ id }) => id);
    expect(ids(null)).toEqual(['heavy', 'light']);
    expect(ids(['light', 'heavy'])).toEqual(['light', 'heavy']);
  });

  test('puts what came later at its end', () => {
    const added = risk('new');
    expect(inOrder([added, light, heavy], ['light', 'heavy']).map(({ id }) => id)).toEqual([
      'light',
      'heavy',
      'new',
    ]);
  });

  test('knows which risks no map can show', () => {
    const half = risk('half', { inherent: rated(3, null) });
    expect(unratedRisks([light, half], remaining)).toEqual([half]);
    expect(unratedPart(half.inherent)).toBe('severity');
    expect(unratedPart(rated(null, null))).toBe('likelihood');
  });

  test('counts what is written down of each kind', () => {
    const counts = riskKindCounts(
      system('a', {
        risks: [risk('1', { family: 'bias', source: 'opacity' }), risk('2', { family: 'bias' })],
      }),
    );
    expect(counts.families).toMatchObject({ bias: 2, privacy: 0 });
    expect(counts.sources).toMatchObject({ opacity: 1, hardware: 0 });
  });
});

describe('the form of one risk', () => {
  test('asks for measures unless the risk is accepted and has none', () => {
    expect(asksForMeasures(risk('a'))).toBe(true);
    expect(asksForMeasures(risk('a', { treatment: 'reduce' }))).toBe(true);
    const accepted = risk('a', { treatment: 'accept' });
    expect(asksForMeasures(accepted)).toBe(false);
    for (const change of [
      { measures: 'Watch it' },
      { items: ['8.3'] as const },
      { dueDate: '2027-01-01' },
      { residual: rated(null, 2) },
    ]) {
      expect(asksForMeasures({ ...accepted, ...change })).toBe(true);
    }
  });
});
