import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { obligationsOf } from '../../src/content/ai-act/obligations.ts';
import { areaIds } from '../../src/content/areas.ts';
import { nistRows } from '../../src/content/crosswalks/nist.ts';
import { atlasTactics } from '../../src/content/crosswalks/security.ts';
import { frameworkIds, nistFunctions } from '../../src/content/crosswalks/types.ts';
import { itemIds, itemOf } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import { atlasTests, owaspRisks } from '../../src/content/systems/risks.ts';
import {
  areaCrosswalk,
  confidenceOf,
  crosswalkEntries,
  entriesOfFramework,
  entriesServedBy,
  entriesTouching,
  itemsServing,
  placeAt,
} from '../../src/core/crosswalks.ts';
import { securityTestsFor } from '../../src/core/systems/security-tests.ts';
import { entryText, labelsLine } from '../../src/i18n/framework-sentences.ts';
import { learnPageAddress, parseRoute } from '../../src/state/route.ts';

const entry = fc.constantFrom(...crosswalkEntries);
const item = fc.constantFrom(...itemIds);

async function words() {
  const [crosswalks, aiAct, tests] = await Promise.all([
    texts.crosswalks(),
    texts.aiAct(),
    texts.securityTests(),
  ]);
  return { crosswalks, aiAct, tests };
}

describe('both directions', () => {
  test('say the same of every pair', () => {
    fc.assert(
      fc.property(entry, item, (each, id) => {
        const there = itemsServing(each.id).find((link) => link.item === id);
        const back = entriesServedBy(id).find((served) => served.entry.id === each.id);
        expect(back?.link).toEqual(there);
      }),
    );
  });

  test('name an item once in an entry', () => {
    for (const { links } of crosswalkEntries) {
      expect(new Set(links.map((link) => link.item)).size).toBe(links.length);
    }
  });

  test('lead from every item to another framework than the Act', () => {
    const silent = itemIds.filter((id) =>
      entriesServedBy(id).every((served) => served.entry.framework === 'ai-act'),
    );
    // Routine of a management system: NIST asks for none of it by name.
    expect(silent).toEqual(['4.3', '4.4', '6.3', '7.5.1', '7.5.2', '7.5.3', '9.2.2', '9.3.3']);
  });

  test('an entry without items says why', async () => {
    const all = await words();
    for (const each of crosswalkEntries.filter(({ links }) => links.length === 0)) {
      expect(each).toMatchObject({ framework: 'ai-act', reach: 'none' });
      expect(entryText(each, all).beyond.length).toBeGreaterThan(30);
    }
  });
});

describe('the frameworks', () => {
  test('NIST has its 19 categories in four functions', () => {
    const counts = nistFunctions.map(
      (name) => nistRows.filter(({ label }) => label.startsWith(`${name} `)).length,
    );
    expect(counts).toEqual([6, 5, 4, 4]);
  });

  test('what a published crosswalk names is in the mapping, and is marked', () => {
    for (const row of nistRows) {
      const published = Object.values(row.published).flat();
      const marked = itemsServing(row.id).filter(({ source }) => source === 'published');
      expect(marked.map((link) => link.item).sort()).toEqual([...new Set(published)].sort());
      expect(Object.keys(row.published).every((part) => part.startsWith(row.label.slice(-1)))).toBe(
        true,
      );
    }
  });

  test('OWASP and ATLAS name the same items as the security tests', () => {
    for (const { id, items } of [...owaspRisks, ...atlasTests]) {
      expect(
        itemsServing(id)
          .map((link) => link.item)
          .sort(),
      ).toEqual([...items].sort());
    }
    fc.assert(
      fc.property(item, (id) => {
        const { owasp, atlas } = securityTestsFor(id);
        const served = entriesServedBy(id).map((each) => each.entry.id);
        for (const each of [...owasp, ...atlas]) expect(served).toContain(each.id);
      }),
    );
    expect(atlasTactics).toHaveLength(16);
  });

  test('the Act is what the obligations say, and never direct', () => {
    for (const id of itemIds) {
      const served = entriesServedBy(id).filter((each) => each.entry.framework === 'ai-act');
      const obligations = obligationsOf(id).map((each) => each.id);
      expect(served.map((each) => each.entry.id).sort()).toEqual([...obligations].sort());
      expect(served.filter(({ link }) => link.grade === 'direct')).toEqual([]);
    }
  });

  test('our own judgement never claims more confidence than what somebody published', () => {
    expect([confidenceOf('judgement'), confidenceOf('published')]).toEqual(['low', 'medium']);
  });
});

test('there is a reason for every grade that is used, and for no other', async () => {
  const all = await words();
  for (const each of crosswalkEntries.filter(({ framework }) => framework !== 'ai-act')) {
    const { asks, gives, beyond } = entryText(each, all);
    const used = [...new Set(each.links.map(({ grade }) => grade))].sort();
    expect(Object.keys(gives).sort(), each.id).toEqual(used);
    for (const text of [asks, beyond, ...Object.values(gives)]) {
      expect(text, each.id).toMatch(/^[A-Z].{20,}[.?]$/);
    }
  }
});

describe('addresses', () => {
  test('every entry, item, area and framework has one of its own', () => {
    const ids = [...crosswalkEntries.map(({ id }) => id), ...itemIds, ...areaIds, ...frameworkIds];
    expect(new Set<string>(ids).size).toBe(ids.length);
    for (const at of ids) {
      expect(parseRoute(learnPageAddress('frameworks', at))).toEqual({
        name: 'learn',
        page: 'frameworks',
        at,
      });
      expect(placeAt(at).kind).not.toBe('unknown');
    }
  });

  test('whatever else stands there is no place, and no fault', () => {
    expect(placeAt(undefined)).toEqual({ kind: 'start' });
    fc.assert(
      fc.property(fc.string(), (at) => {
        const place = placeAt(at);
        if (place.kind === 'unknown') expect(place.at).toBe(at);
      }),
    );
    for (const at of ['__proto__', 'constructor', '8.5', 'A.2.1']) {
      expect(placeAt(at)).toEqual({ kind: 'unknown', at });
    }
  });
});

describe('filters', () => {
  test('by area keep the entries that the area serves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frameworkIds), fc.constantFrom(...areaIds), (each, area) => {
        const kept = entriesTouching(each, area);
        for (const all of entriesOfFramework(each)) {
          const serves = all.links.some((link) => itemOf(link.item).area === area);
          expect(kept.includes(all)).toBe(serves);
        }
        for (const row of areaCrosswalk(area, each)) {
          expect(row.served).toEqual(
            entriesServedBy(row.item).filter((served) => served.entry.framework === each),
          );
        }
      }),
    );
  });

  test('a long line of labels says how many it leaves out', () => {
    const served = entriesServedBy('A.6.2.4').filter(
      ({ entry: { framework } }) => framework === 'owasp-llm',
    );
    expect(labelsLine(served, 2)).toBe('LLM01, LLM02 and 4 more');
    expect(labelsLine(served.slice(0, 2), 2)).toBe('LLM01, LLM02');
  });
});
