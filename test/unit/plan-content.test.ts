import { describe, expect, test } from 'vitest';
import { obligations } from '../../src/content/ai-act/obligations.ts';
import { documents, type MandatoryDocument } from '../../src/content/documents.ts';
import { example } from '../../src/content/example/index.ts';
import { itemIds, itemOf, items, type ItemId } from '../../src/content/items.ts';
import { places, placeOf } from '../../src/content/plan/dependencies.ts';
import { documentEffortOf } from '../../src/content/plan/documents-effort.ts';
import { dutyEfforts } from '../../src/content/plan/duty-effort.ts';
import { itemEffortOf, sizeFactors } from '../../src/content/plan/effort.ts';
import { sizes, type Certification, type Size } from '../../src/core/assessment.ts';
import { sum } from '../../src/core/readiness.ts';
import { allAnswered, allFiled, blank } from './support/assessments.ts';
import { actionsIn } from './support/plans.ts';

/** All that an item rests on, by way of others too. */
function below(item: ItemId, seen = new Set<ItemId>()): ReadonlySet<ItemId> {
  for (const other of placeOf(item).restsOn) {
    if (seen.has(other)) continue;
    seen.add(other);
    below(other, seen);
  }
  return seen;
}

describe('effort of items', () => {
  test.each(items.map(({ id }) => id))('%s has days, and fewer only where 27001 helps', (id) => {
    const { days, withIso27001, perSystem = 0 } = itemEffortOf(id);
    expect(days).toBeGreaterThan(0);
    expect(perSystem).toBeGreaterThanOrEqual(0);
    if (itemOf(id).iso27001.verdict === 'new') expect(withIso27001).toBeUndefined();
    else expect(withIso27001).toSatisfy((less: number) => less > 0 && less < days);
  });

  test('what can be reused keeps a smaller part than what has to be extended', () => {
    const kept = (verdict: 'reuse' | 'extend') => {
      const found = items.filter(({ iso27001 }) => iso27001.verdict === verdict);
      const days = found.map(({ id }) => itemEffortOf(id));
      return sum(days.map((each) => each.withIso27001 ?? 0)) / sum(days.map((each) => each.days));
    };
    expect(kept('reuse')).toBeLessThan(kept('extend'));
  });
});

describe('effort of documents', () => {
  test.each(documents as readonly MandatoryDocument[])('$id', ({ id, items: [owner] }) => {
    const { write, approve, writeWithIso27001 } = documentEffortOf(id);
    expect(write).toBeGreaterThan(0);
    expect(approve).toBeGreaterThan(0);
    expect(approve).toBeLessThanOrEqual(write);
    if (itemOf(owner as ItemId).iso27001.verdict === 'new')
      expect(writeWithIso27001).toBeUndefined();
    else expect(writeWithIso27001).toSatisfy((less: number) => less > 0 && less < write);
  });
});

describe('effort of duties', () => {
  test('is given for every duty of reach none, and for no other', () => {
    const outside = obligations.filter(({ kind, reach }) => kind === 'duty' && reach === 'none');
    expect(Object.keys(dutyEfforts).sort()).toEqual(outside.map(({ id }) => id).sort());
  });
});

describe('dependencies', () => {
  test('have no circle', () => {
    for (const item of itemIds) expect(below(item)).not.toContain(item);
  });

  test('do not let the owner of a document rest on another item that waits for it', () => {
    for (const {
      items: [owner, ...others],
    } of documents as readonly MandatoryDocument[]) {
      for (const other of others) expect(below(owner as ItemId)).not.toContain(other);
    }
  });

  test.each<[ItemId, ItemId]>([
    ['6.1.3', '6.1.2'],
    ['8.2', '6.1.2'],
    ['8.4', '6.1.4'],
    ['9.2.1', '9.2.2'],
    ['9.2.1', '8.1'],
    ['9.3.2', '9.2.1'],
    ['9.3.3', '9.1'],
    ['10.1', '9.3.3'],
    ['A.5.3', 'A.5.2'],
    ['A.6.2.5', 'A.6.2.4'],
  ])('%s comes after %s', (item, other) => {
    expect(below(item)).toContain(other);
  });

  test('never lead back to an earlier phase than the one they come from, but for the document control', () => {
    const order = ['governance', 'risk', 'controls', 'audit-and-review'];
    for (const [item, { phase, restsOn }] of Object.entries(places)) {
      for (const other of restsOn) {
        expect(order.indexOf(placeOf(other).phase), `${item} on ${other}`).toBeLessThanOrEqual(
          order.indexOf(phase),
        );
      }
    }
  });

  test('put audit, review and improvement in their phase', () => {
    for (const item of itemIds.filter((id) => /^(9|10)\./.test(id))) {
      expect(placeOf(item).phase).toBe('audit-and-review');
    }
    expect(placeOf('6.1.3').phase).toBe('risk');
  });
});

describe('the whole of it, for a company with nothing', () => {
  const daysFor = (size: Size, systems: number, certifications: readonly Certification[] = []) => {
    const nothing = allFiled(allAnswered(blank({ size, certifications }), 0), 'missing');
    const [first] = example.systems;
    const actions = actionsIn({
      ...nothing,
      systems: Array.from({ length: systems }, (_, index) => ({
        ...(first as (typeof example.systems)[number]),
        id: `system-${index}`,
      })),
    });
    return sum(
      actions.filter(({ subject }) => subject.kind !== 'duty').map(({ effort }) => effort.days),
    );
  };

  test('is 80 to 150 working days at fifty people', () => {
    for (const size of ['10-49', '50-249'] as const) {
      for (const systems of [1, 3]) {
        expect(daysFor(size, systems)).toBeGreaterThan(80);
        expect(daysFor(size, systems)).toBeLessThan(150);
      }
    }
  });

  test('is about half to two thirds of that on top of an ISO/IEC 27001 system', () => {
    for (const size of sizes) {
      const share = daysFor(size, 2, ['iso-27001']) / daysFor(size, 2);
      expect(share).toBeGreaterThan(0.5);
      expect(share).toBeLessThan(0.75);
    }
  });

  test('is well below at nine people, and grows with every band and every system', () => {
    expect(daysFor('1-9', 1)).toBeLessThan(60);
    const byBand = sizes.map((size) => daysFor(size, 1));
    expect(byBand).toEqual([...byBand].sort((one, other) => one - other));
    expect(daysFor('10-49', 5)).toBeGreaterThan(daysFor('10-49', 4));
    expect(Object.keys(sizeFactors)).toEqual(sizes);
  });
});
