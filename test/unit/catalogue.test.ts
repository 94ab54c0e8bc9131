import { describe, expect, test } from 'vitest';
import { areaIds, type AreaId } from '../../src/content/areas.ts';
import { documents, documentsOf } from '../../src/content/documents.ts';
import { isControl, isItemId, itemIds, itemOf, itemsOf } from '../../src/content/items.ts';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import type { ControlText, ItemText } from '../../src/content/types.ts';

/** Typed by hand from the reference, sections 1 and 2. */
const counts: Readonly<Record<AreaId, number>> = {
  ...{ '4': 4, '5': 3, '6': 6, '7': 7, '8': 4, '9': 6, '10': 2 },
  ...{ 'A.2': 3, 'A.3': 2, 'A.4': 5, 'A.5': 4, 'A.6': 9, 'A.7': 5, 'A.8': 4, 'A.9': 3, 'A.10': 3 },
};

describe('the items', () => {
  test('are 32 requirements and 38 controls, each id once', () => {
    expect(itemIds).toHaveLength(70);
    expect(new Set(itemIds).size).toBe(70);
    expect(itemIds.filter((item) => !isControl(item))).toHaveLength(32);
    expect(itemIds.filter(isControl)).toHaveLength(38);
  });

  test.each(Object.entries(counts))('of area %s are %d', (area, count) => {
    expect(itemsOf(area as AreaId)).toHaveLength(count);
  });

  test('lie in the area that their id names, areas in the order of the standard', () => {
    expect(areaIds).toEqual(Object.keys(counts).toSorted(byNumber));
    for (const item of itemIds) {
      const parts = item.split('.');
      expect(itemOf(item).area).toBe(isControl(item) ? `A.${parts[1]!}` : parts[0]);
    }
  });

  test.each([
    // No such clause, or a heading only.
    ...['4.5', '5.4', '6.1', '6.1.5', '6.4', '7.5', '7.6', '8.5', '9.2', '9.3', '9.4', '10.3'],
    // Objectives, groups and what common tables make up.
    ...['A.2.1', 'A.3.1', 'A.4.1', 'A.5.1', 'A.6.1', 'A.6.2', 'A.6.1.1', 'A.6.2.1', 'A.6.2.9'],
    ...['A.3.4', 'A.7.1', 'A.7.7', 'A.8.1', 'A.8.6', 'A.9.1', 'A.9.5', 'A.10.1', 'A.10.5'],
    ...['A.1', 'A.11.1', 'B.6.2.2', '', 'constructor', '__proto__'],
  ])('hold no %j', (id) => expect(isItemId(id)).toBe(false));

  test.each([
    ...['4.1', '6.1.1', '6.1.4', '7.5.3', '8.4', '9.2.1', '9.3.3', '10.2', 'A.2.2', 'A.4.6'],
    ...['A.5.5', 'A.6.1.3', 'A.6.2.8', 'A.7.6', 'A.8.5', 'A.9.4', 'A.10.4'],
  ])('hold %s', (id) => expect(isItemId(id)).toBe(true));

  test('count double where the management system rests on them', () => {
    const heavy = itemIds.filter((item) => itemOf(item).weight === 2);
    expect(heavy).toEqual([
      ...['6.1.2', '6.1.3', '6.1.4'],
      ...['8.2', '8.3', '8.4'],
      ...['9.2.1', '9.2.2', '9.3.1', '9.3.2', '9.3.3'],
    ]);
    expect(itemIds.filter((item) => itemOf(item).weight === 1)).toHaveLength(59);
  });
});

describe('the documents', () => {
  /** Section 7: clause, kind, and whether Stage 1 is pointless without it ("if none": it has to exist). */
  const core = [
    ['4.3', 'document', 'approved'],
    ['5.2', 'document', 'approved'],
    ['6.1.1', 'record', 'approved'],
    ['6.1.2', 'document', 'approved'],
    ['6.1.3', 'document', 'approved'],
    ['6.1.3', 'document', 'approved'],
    ['6.1.3', 'document', 'approved'],
    ['6.1.4', 'document', 'approved'],
    ['6.2', 'document', 'approved'],
    ['7.2', 'record', null],
    ['7.5.1', 'document', null],
    ['8.1', 'record', null],
    ['8.2', 'record', 'started'],
    ['8.3', 'record', null],
    ['8.4', 'record', 'started'],
    ['9.1', 'record', null],
    ['9.2.2', 'record', 'started'],
    ['9.3.3', 'record', 'started'],
    ['10.2', 'record', null],
  ];

  test('begin with the 19 that clauses 4 to 10 make mandatory', () => {
    const found = documents
      .slice(0, 19)
      .map((each) => [each.items[0], each.kind, 'blocks' in each ? each.blocks : null]);
    expect(found).toEqual(core);
  });

  test('go on with those of 34 controls', () => {
    const asking = [
      ...['A.2.2', 'A.3.2', 'A.3.3', 'A.4.2', 'A.4.3', 'A.4.4', 'A.4.5', 'A.4.6'],
      ...['A.5.2', 'A.5.3', 'A.5.4', 'A.5.5', 'A.6.1.2', 'A.6.1.3'],
      ...['A.6.2.2', 'A.6.2.3', 'A.6.2.4', 'A.6.2.5', 'A.6.2.6', 'A.6.2.7', 'A.6.2.8'],
      ...['A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.6', 'A.8.2', 'A.8.3', 'A.8.4', 'A.8.5'],
      ...['A.9.2', 'A.9.3', 'A.10.2', 'A.10.3'],
    ];
    expect(asking).toHaveLength(34);
    expect(itemIds.filter((item) => isControl(item) && documentsOf(item).length > 0)).toEqual(
      asking,
    );
    const rest = documents.slice(19);
    expect(rest.filter(({ items }) => items.some((item) => !isControl(item)))).toEqual([]);
    expect(rest.filter((each) => 'blocks' in each)).toEqual([]);
    // Three of the 34 share a document with a clause: the policy, the impact process and its results.
    expect(rest).toHaveLength(31);
  });

  test('are asked for by items that exist, each id once', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    const asked = documents.flatMap(({ items }): readonly string[] => items);
    expect(asked.filter((item) => !isItemId(item))).toEqual([]);
  });

  test('have a title and a content of their own', () => {
    const written = documents.map(({ id }) => texts.titles.documents[id]);
    for (const part of ['title', 'mustHold'] as const) {
      expect(written.filter((text) => text[part].trim() === '')).toEqual([]);
      expect(new Set(written.map((text) => text[part])).size).toBe(documents.length);
    }
  });
});

/** A file that cannot be loaded costs only its own items, which then fail by their names. */
async function loadedGuidance(): Promise<Partial<Record<string, ItemText>>> {
  const parts = Object.values(texts.guidanceOf).map((load) => load().catch(() => ({})));
  return Object.assign({}, ...(await Promise.all(parts))) as Partial<Record<string, ItemText>>;
}

describe('the texts', async () => {
  const guidance = await loadedGuidance();

  /** Every sentence of an item with its place. */
  function sentencesOf(id: string): readonly (readonly [place: string, text: string])[] {
    const text = guidance[id];
    if (!text) return [];
    const { levels, stage1, stage2, commonlyQuoted } = text;
    return [
      ['question', text.question],
      ['why', text.why],
      ...Object.entries(levels).map(([level, each]) => [`level ${level}`, each] as const),
      ...stage1.map((each, index) => [`stage1[${index}]`, each] as const),
      ...stage2.map((each, index) => [`stage2[${index}]`, each] as const),
      ['usualGap', text.usualGap],
      ['firstStep', text.firstStep],
      ['iso27001', text.iso27001],
      ...('exclusion' in text ? [['exclusion', text.exclusion] as const] : []),
      ...(commonlyQuoted
        ? ([
            ['claim', commonlyQuoted.claim],
            ['fact', commonlyQuoted.fact],
          ] as const)
        : []),
    ];
  }

  const all = itemIds.flatMap((id) =>
    sentencesOf(id).map(([place, text]) => ({ at: `${id} ${place}`, place, text })),
  );
  const guilty = (isGuilty: (text: string, place: string) => boolean) =>
    all.filter(({ text, place }) => isGuilty(text, place)).map(({ at, text }) => `${at}: ${text}`);

  test.each(itemIds)('%s has its text, with every field', (id) => {
    const text = guidance[id];
    expect(text, `the text of ${id}`).toBeDefined();
    expect(sentencesOf(id).filter(([, each]) => each.trim().length < 15)).toEqual([]);
    expect(text!.stage1.length).toBeGreaterThanOrEqual(2);
    expect(text!.stage1.length).toBeLessThanOrEqual(4);
    expect(text!.stage2.length).toBeGreaterThanOrEqual(2);
    expect(text!.stage2.length).toBeLessThanOrEqual(4);
    expect(Object.keys(text!.levels)).toEqual(['1', '3', '5']);
    expect(text!.question).toMatch(/\?$/);
    expect('exclusion' in text!).toBe(isControl(id));
    if (isControl(id)) expect((text as ControlText).exclusion.length).toBeGreaterThan(30);
  });

  test('load as a whole, and hold no item that the catalogue does not have', async () => {
    expect(Object.keys(await loadGuidance()).toSorted()).toEqual([...itemIds].toSorted());
  });

  test('repeat nothing, neither within an item nor between two', () => {
    const places = new Map<string, string[]>();
    for (const { at, text } of all) {
      const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
      places.set(plain, [...(places.get(plain) ?? []), at]);
    }
    expect([...places.values()].filter((at) => at.length > 1)).toEqual([]);
  });

  test('leave no placeholder', () => {
    // Put together from halves, so that this file does not accuse itself.
    const words = ['TO' + 'DO', 'FIX' + 'ME', 'lorem', 'ipsum', 'tbd', 'tba', 'xxx', 'placeholder'];
    expect(guilty((text) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i').test(text))).toEqual(
      [],
    );
  });

  test('have no dash that stands for a pause, and do not shout', () => {
    expect(guilty((text) => /[—!]|\s–\s/.test(text))).toEqual([]);
  });

  test('name only items that exist', () => {
    expect(unknownReferences('See A.8.1, A.6.2 and clause 8.5, like 27001 A.5.1')).toEqual([
      'A.8.1',
      'A.6.2',
      '8.5',
    ]);
    expect(unknownReferences('A.6.2.8 and clauses 6.1.2 and 8.2 do, as A.7 does')).toEqual([]);
    // A wrong claim may quote the heading that it takes for a control, and its fact may answer that.
    const wrong = itemIds.flatMap((id) => {
      const claimed = unknownReferences(guidance[id]?.commonlyQuoted?.claim ?? '');
      return sentencesOf(id)
        .filter(([place]) => place !== 'claim')
        .map(([place, text]) => {
          const unknown = unknownReferences(text);
          const answered = place === 'fact' ? claimed : [];
          return [`${id} ${place}`, unknown.filter((each) => !answered.includes(each))] as const;
        })
        .filter(([, unknown]) => unknown.length > 0);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['6.1.4', '8.4'],
    ['9.2.1', '9.2.2'],
    ['A.6.2.8'],
    ['A.4.3'],
    ['A.8.3'],
    ['A.9.4'],
    ['A.10.3'],
  ])('tell what is commonly quoted wrongly about %s', (...ids) => {
    const noted = ids.filter((id) => guidance[id]?.commonlyQuoted);
    expect(noted, `a note at ${ids.join(' or ')}`).not.toEqual([]);
  });

  test('give every area and item a title', () => {
    const { areas, items } = texts.titles;
    expect(Object.keys(areas).toSorted()).toEqual([...areaIds].toSorted());
    expect(Object.keys(items).toSorted()).toEqual([...itemIds].toSorted());
    const titles = [
      ...Object.values(items),
      ...Object.values(areas).flatMap(({ title, short, introduction }) => [
        title,
        short,
        introduction,
      ]),
    ];
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
  });
});

/** Ids of the form of an item's that the catalogue does not have, those of ISO/IEC 27001 left aside. */
function unknownReferences(text: string): readonly string[] {
  const foreign =
    /27001(?:'s)?(?: clauses?| controls?)?:? (?:A\.)?\d+(?:\.\d+)+(?: to (?:A\.)?\d+(?:\.\d+)+)?/g;
  const own = text.replace(foreign, '');
  const controls = own.match(/\bA\.\d+(?:\.\d+)+/g) ?? [];
  const clauses = own.match(/(?<![\dA.])(?:[4-9]|10)\.\d+(?:\.\d+)?(?![\d%.]*\d|%)/g) ?? [];
  return [...controls, ...clauses].filter((id) => !isItemId(id));
}

function byNumber(one: string, other: string): number {
  const rank = (area: string) =>
    area.startsWith('A.') ? 100 + Number(area.slice(2)) : Number(area);
  return rank(one) - rank(other);
}
