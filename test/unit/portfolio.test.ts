import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { areaIds } from '../../src/content/areas.ts';
import { itemIds, type ItemId } from '../../src/content/items.ts';
import { example } from '../../src/content/example/index.ts';
import { answerOf, type Assessment } from '../../src/core/assessment.ts';
import { isIdentical, previewReplacement } from '../../src/core/import-preview.ts';
import {
  asTag,
  tagged,
  tagsLimit,
  untagged,
  type Client,
  type ClientDigest,
} from '../../src/core/portfolio/client.ts';
import { digestOf, isOutdated } from '../../src/core/portfolio/digest.ts';
import { heatOf, heatStepOf, meanHeatOf } from '../../src/core/portfolio/heat.ts';
import { mostMissed } from '../../src/core/portfolio/most-missed.ts';
import {
  clientRows,
  everyClient,
  filteredRows,
  sortedRows,
  tagsOf,
  type ClientRow,
  type ClientSortKey,
} from '../../src/core/portfolio/rows.ts';
import { withReply } from '../../src/core/portfolio/with-reply.ts';
import { matchesFilter } from '../../src/core/progress.ts';
import { emptyQuickAnswers } from '../../src/core/quick/records.ts';
import { resultsOf } from '../../src/core/results.ts';
import { allowedPart, shareGroups, type ShareGroup } from '../../src/core/share/field-groups.ts';
import { readReply, replyText } from '../../src/core/share/reply.ts';
import { summaryOf } from '../../src/core/summary.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, excluded, now, someEvidence } from './support/assessments.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-21';
const runs = { numRuns: 40 };

const digest = (each: Assessment) => digestOf(each, resultsOf(each, today), today);

const emptyDigest: ClientDigest = {
  updatedAt: now,
  areas: Object.fromEntries(areaIds.map((area) => [area, 0])) as ClientDigest['areas'],
  missed: [],
  unknown: [],
  provisional: 0,
  deadline: '',
};

function client(id: string, parts: Partial<Client> = {}): Client {
  return {
    id,
    invitation: '',
    tags: [],
    note: '',
    sentOn: '2026-11-01',
    openedAt: now,
    replies: 1,
    digest: emptyDigest,
    ...parts,
  };
}

function row(name: string, parts: Partial<ClientRow> = {}): ClientRow {
  return {
    id: name,
    name,
    answered: 0,
    readiness: { low: 0, high: 1 },
    rung: 'starting',
    tags: [],
    note: '',
    sentOn: '',
    replies: 1,
    digest: emptyDigest,
    ...parts,
  };
}

const dueOn = (deadline: string) => ({ digest: { ...emptyDigest, deadline } });
const namesOf = (rows: readonly ClientRow[]) => rows.map(({ name }) => name);

describe('what is kept of a client', () => {
  test('agrees with the results that it was worked out from', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const results = resultsOf(each, today);
        const kept = digestOf(each, results, today);
        for (const area of areaIds) {
          expect(kept.areas[area]).toBe(results.readiness.areas[area].share?.low ?? null);
        }
        expect(kept.missed).toEqual(itemIds.filter((item) => matchesFilter(each, item, 'gaps')));
        expect(kept.unknown).toEqual(
          itemIds.filter((item) => answerOf(each, item).choice === 'unknown'),
        );
        expect(kept.deadline === '' || kept.deadline > today).toBe(true);
        expect(isOutdated({ digest: kept }, each, today)).toBe(false);
      }),
      runs,
    );
  });

  test('counted by hand', () => {
    const each = answered(excluded(blank(), 'A.2.2', 'No AI of our own'), {
      '4.1': 2,
      '4.2': 3,
      '6.1.2': 'unknown',
      'A.2.3': 'unknown',
    });
    const { missed, unknown, deadline, areas } = digest(each);
    expect(missed).toEqual(['4.1']);
    expect(unknown).toEqual(['6.1.2', 'A.2.3']);
    expect(deadline).toBe('');
    expect(areas['9']).toBe(0);
    expect(digest(each).provisional).toBe(0);
    const quick = { ...each, quickAnswers: { ...emptyQuickAnswers, audit: 'some' } } as const;
    expect(digest(quick)).toMatchObject({ missed, unknown });
    expect(digest(quick).provisional).toBeGreaterThan(0);
  });

  test('names the next day of the law once something was said about roles and classes', () => {
    expect(digest(example).deadline).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('is outdated when the assessment changed or its day has come', () => {
    const kept = { digest: { ...emptyDigest, deadline: '2026-12-02' } };
    expect(isOutdated(kept, { updatedAt: now }, today)).toBe(false);
    expect(isOutdated(kept, { updatedAt: '2026-11-22T00:00:00Z' }, today)).toBe(true);
    expect(isOutdated(kept, { updatedAt: now }, '2026-12-02')).toBe(true);
  });
});

describe('tags', () => {
  test('are one line each, never twice, and not without end', () => {
    const once = tagged(client('a'), '  big \n fish ');
    expect(once.tags).toEqual(['big fish']);
    expect(tagged(once, 'BIG FISH')).toBe(once);
    expect(tagged(once, ' ')).toBe(once);
    const many = Array.from({ length: 30 }, (_, index) => `tag ${index}`).reduce(tagged, once);
    expect(many.tags).toHaveLength(tagsLimit);
    expect(untagged(many, 'big fish').tags).toHaveLength(tagsLimit - 1);
    expect(asTag('x'.repeat(100))).toHaveLength(40);
  });
});

describe('the list', () => {
  test('holds clients whose assessment is here, and nobody else', () => {
    const [one, two] = [blank(), { ...blank(), id: 'own' }].map((each) => summaryOf(each));
    const rows = clientRows([one, two] as never, [client('sample'), client('gone')]);
    expect(rows).toMatchObject([{ id: 'sample', name: 'Sample Ltd' }]);
  });

  const all = [
    row('Beta', { tags: ['bank'], rung: 'building', ...dueOn('2027-02-02'), sentOn: '2026-10-01' }),
    row('alpha', { note: 'met at the fair', ...dueOn('2027-08-02'), sentOn: '2026-11-01' }),
    row('Gamma', { tags: ['bank', 'Big'], ...dueOn('2028-08-02') }),
  ];

  test.each([
    [{ text: 'bank' }, ['Beta', 'Gamma']],
    [{ text: 'FAIR alp' }, ['alpha']],
    [{ text: 'bank fair' }, []],
    [{ tag: 'Big' }, ['Gamma']],
    [{ rung: 'building' as const }, ['Beta']],
    [{ deadline: 'half-year' as const }, ['Beta']],
    [{ deadline: 'year' as const }, ['alpha']],
    [{ deadline: 'later' as const }, ['Gamma']],
    [{ deadline: 'none' as const }, []],
    [{ tag: 'bank', rung: 'building' as const }, ['Beta']],
  ])('narrowed by %o', (change, names) => {
    expect(namesOf(filteredRows(all, { ...everyClient, ...change }, today))).toEqual(names);
  });

  test('is sorted by what people expect to see first, with nothing to sort by last', () => {
    const by = (key: ClientSortKey, isReversed = false) =>
      namesOf(sortedRows(all, { by: key, isReversed }));
    expect(by('name')).toEqual(['alpha', 'Beta', 'Gamma']);
    expect(by('name', true)).toEqual(['Gamma', 'Beta', 'alpha']);
    expect(by('deadline')).toEqual(['Beta', 'alpha', 'Gamma']);
    expect(by('last-reply')).toEqual(['alpha', 'Beta', 'Gamma']);
    expect(by('last-reply', true)).toEqual(['Beta', 'alpha', 'Gamma']);
    const [low, high] = [row('low'), row('high', { readiness: { low: 0.5, high: 0.5 } })];
    expect(namesOf(sortedRows([high, low], { by: 'readiness', isReversed: false }))).toEqual([
      'low',
      'high',
    ]);
  });

  test('knows every tag once, from A', () => {
    expect(tagsOf(all)).toEqual(['bank', 'Big']);
  });

  test('of a thousand is filtered, sorted, counted and drawn in moments', () => {
    const rows = Array.from({ length: 1000 }, (_, index) =>
      row(`Client ${(index * 7919) % 1000}`, {
        readiness: { low: (index % 100) / 100, high: 1 },
        tags: [`tag ${index % 10}`],
        digest: { ...emptyDigest, missed: itemIds.slice(0, index % 70), deadline: '2027-02-02' },
      }),
    );
    const found = sortedRows(filteredRows(rows, { ...everyClient, tag: 'tag 3' }, today), {
      by: 'readiness',
      isReversed: true,
    });
    expect(mostMissed(rows)).not.toEqual([]);
    expect(heatOf(rows)).toHaveLength(1000);
    expect(meanHeatOf(rows)).toBeDefined();
    expect(found).toHaveLength(100);
  });
});

describe('the heat map', () => {
  test.each([
    [0, 0],
    [0.1999, 0],
    [0.2, 1],
    [0.6 - 1e-12, 3],
    [0.7999, 3],
    [0.8, 4],
    [1, 4],
  ])('puts %d into step %d', (share, step) => {
    expect(heatStepOf(share)).toBe(step);
  });

  test('shows every client by every area, and the mean of those that count', () => {
    const half = { ...emptyDigest, areas: { ...emptyDigest.areas, '4': 0.5, A2: null } };
    const areas = Object.fromEntries(areaIds.map((area) => [area, null]));
    const none = { ...emptyDigest, areas: areas as unknown as ClientDigest['areas'] };
    const rows = [row('one', { digest: half }), row('two'), row('three', { digest: none })];
    expect(heatOf(rows).map(({ cells }) => cells.map(({ area }) => area))).toEqual([
      areaIds,
      areaIds,
      areaIds,
    ]);
    expect(heatOf(rows)[0]?.cells[0]).toEqual({ area: '4', share: 0.5, step: 2 });
    expect(meanHeatOf(rows)[0]).toEqual({ area: '4', share: 0.25, step: 1 });
    expect(meanHeatOf([rows[2] as ClientRow])[0]).toEqual({ area: '4', share: null, step: null });
  });
});

describe('what most of them miss', () => {
  test('is counted by clients, each item once', () => {
    const lacks = (missed: readonly ItemId[], unknown: readonly ItemId[]) => ({
      digest: { ...emptyDigest, missed, unknown },
    });
    expect(
      mostMissed([lacks(['4.1', '5.2'], ['5.2']), lacks(['5.2'], ['9.2.1']), lacks([], ['9.2.1'])]),
    ).toEqual([
      { item: '5.2', lacking: 2, unknown: 1, either: 2 },
      { item: '9.2.1', lacking: 0, unknown: 2, either: 2 },
      { item: '4.1', lacking: 1, unknown: 0, either: 1 },
    ]);
  });

  test('never counts more than there are, and says the same in any order', () => {
    fc.assert(
      fc.property(fc.array(assessment, { maxLength: 5 }), (all) => {
        const clients = all.map((each) => ({ digest: digest(each) }));
        const missed = mostMissed(clients);
        expect(mostMissed(clients.toReversed())).toEqual(missed);
        for (const { lacking, unknown, either } of missed) {
          expect(either).toBeLessThanOrEqual(clients.length);
          expect(either).toBeLessThanOrEqual(lacking + unknown);
          expect(either).toBeGreaterThanOrEqual(Math.max(lacking, unknown, 1));
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('one more reply of a client', () => {
  const groups = (without: readonly ShareGroup[] = []) => ({
    groups: shareGroups.filter((group) => !without.includes(group)),
  });
  const received = (each: Assessment, head: { readonly groups: readonly ShareGroup[] }) => {
    const text = replyText(each, { ...head, invitation: '', sentOn: today, message: '' });
    const read = readReply(text, { id: 'spare', now });
    if (read.kind === 'refused') throw new Error(read.refusal.kind);
    return read.assessment;
  };

  test('that says the same changes nothing, whatever was left out of it', () => {
    fc.assert(
      fc.property(assessment, fc.subarray([...shareGroups]), (each, without) => {
        const head = groups(without);
        const after = withReply(each, received(each, head), head, now);
        expect(isIdentical(previewReplacement(each, after))).toBe(true);
      }),
      runs,
    );
  });

  test('never loses a field that was left out of it', () => {
    const kept = answered(blank(), {
      '4.1': { choice: 1, note: 'As told in spring', evidence: [someEvidence], updatedAt: now },
    });
    const later = '2026-12-01T00:00:00Z';
    const sent = answered(blank(), { '4.1': { choice: 4, note: 'Left out', updatedAt: later } });
    const head = groups(['notes', 'evidence']);
    const after = withReply(kept, received(sent, head), head, later);
    expect(answerOf(after, '4.1')).toMatchObject({
      choice: 4,
      note: 'As told in spring',
      evidence: [someEvidence],
    });
  });

  test('takes over what was sent, even where it is empty now', () => {
    const kept = answered(blank(), { '4.1': { choice: 1, note: 'Old', updatedAt: now } });
    const later = '2026-12-01T00:00:00Z';
    const sent = answered(blank(), { '4.1': { choice: 2, note: '', updatedAt: later } });
    expect(answerOf(withReply(kept, sent, groups(), later), '4.1')).toMatchObject({
      choice: 2,
      note: '',
    });
    expect(answerOf(withReply(kept, sent, null, later), '4.1').note).toBe('');
  });

  test('leaves what was agreed since in a call', () => {
    const agreed = answered(blank(), { '4.1': { choice: 2, updatedAt: '2026-12-01T00:00:00Z' } });
    const sent = answered(blank(), { '4.1': { choice: 4, updatedAt: now } });
    expect(answerOf(withReply(agreed, sent, groups(), now), '4.1').choice).toBe(2);
  });

  test('of a stranger with another identifier stays under the one that is kept', () => {
    const sent = { ...blank(), id: 'other' };
    expect(withReply(blank(), sent, null, now).id).toBe('sample');
    expect(allowedPart(sent, new Set(['base'])).id).toBe('other');
  });
});
