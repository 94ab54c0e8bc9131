import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Assessment } from '../../src/core/assessment.ts';
import {
  emptyAnswer,
  emptyDocumentRecord,
  withAnswer,
  withDismissedOffers,
  withDocument,
  withoutSystems,
  withProfile,
  withSystems,
} from '../../src/core/assessment.ts';
import { currentVersion, type Migration } from '../../src/core/file/migrations.ts';
import { summaryOf } from '../../src/core/summary.ts';
import { newSystem, type AiSystem } from '../../src/core/systems/system.ts';
import { PlumblineDatabase } from '../../src/storage/database.ts';
import { dexieRepository } from '../../src/storage/dexie-repository.ts';
import { failureOf } from '../../src/storage/failure.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Repository, Stored } from '../../src/storage/repository.ts';
import { assessment as anyAssessment } from './support/arbitraries.ts';
import { answered, blank, conforming, filed } from './support/assessments.ts';
import { filledRegister } from './support/filled-register.ts';
import { databaseOfVersion2 } from './support/database-of-version-2.ts';
import { frozenV1 } from './support/frozen-v1.ts';
import { frozenV2 } from './support/frozen-v2.ts';
import { upgradedV1, upgradedV2, upgradedV3 } from './support/upgraded.ts';

/** Slow machines take their time over hundreds of assessments. */
vi.setConfig({ testTimeout: 60_000 });

let count = 0;
const freshName = () => `test-${(count += 1)}`;

function valueOf<Value>(stored: Stored<Value>): Value {
  if (stored.kind === 'failed') throw new Error(`failed: ${stored.failure}`);
  return stored.value;
}

const loaded = async (repository: Repository, id: string) => valueOf(await repository.load(id));
const listed = async (repository: Repository) => valueOf(await repository.list());

function answerAt(level: Answer['choice'], updatedAt: string): Answer {
  return { ...emptyAnswer, choice: level, updatedAt };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const kinds: readonly (readonly [string, () => Repository])[] = [
  ['IndexedDB', () => dexieRepository(new PlumblineDatabase(freshName()))],
  ['memory', () => memoryRepository()],
];

describe.each(kinds)('a repository in %s', (_kind, open) => {
  test('gives back what was saved', async () => {
    const repository = open();
    const assessment = filed(conforming(), { 'ai-policy': 'draft' });
    expect(await repository.save(assessment)).toEqual({ kind: 'stored', value: null });
    expect(await loaded(repository, 'sample')).toEqual(assessment);
    expect(await loaded(repository, 'another')).toBeNull();
  });

  test('replaces the whole on save: answers that are gone stay gone', async () => {
    const repository = open();
    await repository.save(conforming());
    await repository.save(answered(blank(), { '4.1': 1 }));
    expect(await loaded(repository, 'sample')).toEqual(answered(blank(), { '4.1': 1 }));
  });

  test('writes one answer and one document, and leaves the others', async () => {
    const repository = open();
    const before = answered(blank(), { '4.1': 3, 'A.2.2': 2 });
    await repository.save(before);
    const answer = answerAt(4, '2026-11-22T00:00:00Z');
    const after = withAnswer(before, '4.2', answer);
    await repository.write(after, { kind: 'answer', item: '4.2', answer });
    const record = { ...emptyDocumentRecord, state: 'approved' as const };
    const last = withDocument(after, 'aims-scope', record);
    await repository.write(last, { kind: 'document', document: 'aims-scope', record });
    expect(await loaded(repository, 'sample')).toEqual(last);
    expect((await listed(repository))[0]).toEqual(summaryOf(last));
  });

  test('writes a first change to what was never saved', async () => {
    const repository = open();
    const answer = answerAt(2, '2026-11-22T00:00:00Z');
    const assessment = withAnswer(blank(), '4.1', answer);
    await repository.write(assessment, { kind: 'answer', item: '4.1', answer });
    expect(await loaded(repository, 'sample')).toEqual(assessment);
  });

  test('keeps any assessment at all', async () => {
    const repository = open();
    await fc.assert(
      fc.asyncProperty(anyAssessment, async (each) => {
        await repository.save(each);
        expect(await loaded(repository, each.id)).toEqual(each);
      }),
      { numRuns: 40 },
    );
  });

  test('writes systems, removes them, and leaves the others', async () => {
    const repository = open();
    const before = { ...conforming(), systems: filledRegister(3).systems };
    await repository.save(before);
    const [first, second, third] = before.systems as [AiSystem, AiSystem, AiSystem];
    const renamed = { ...second, name: 'Renamed', updatedAt: '2026-11-22T00:00:00Z' };
    const fourth = newSystem('fourth', 'Fourth', '2026-11-22T00:00:00Z');
    const more = withSystems(before, [renamed, fourth]);
    await repository.write(more, { kind: 'systems', systems: [renamed, fourth] });
    expect((await loaded(repository, 'sample'))?.systems).toEqual([first, renamed, third, fourth]);
    const fewer = withoutSystems(more, [first.id, 'fourth'], '2026-11-22T00:00:01Z');
    await repository.write(fewer, { kind: 'systems-removed', ids: [first.id, 'fourth', 'none'] });
    expect(await loaded(repository, 'sample')).toEqual(fewer);
    expect((await listed(repository))[0]).toEqual(summaryOf(fewer));
  });

  test('writes dismissed offers and the profile', async () => {
    const repository = open();
    const before = { ...conforming(), systems: filledRegister(1).systems };
    await repository.save(before);
    const dismissed = ['risk-missing:8.2:1-1', 'impact-missing:8.4:1-2'];
    const after = withDismissedOffers(before, dismissed, '2026-11-22T00:00:00Z');
    await repository.write(after, { kind: 'offers', dismissed });
    expect(await loaded(repository, 'sample')).toEqual(after);
    const profile = { ...before.profile, name: 'Renamed' };
    const renamed = withProfile(after, profile, '2026-11-22T00:00:01Z');
    await repository.write(renamed, { kind: 'profile', profile });
    expect(await loaded(repository, 'sample')).toEqual(renamed);
    expect((await listed(repository))[0]).toEqual(summaryOf(renamed));
  });

  test.each([
    ['systems', { kind: 'systems', systems: filledRegister(2).systems }],
    ['a removal', { kind: 'systems-removed', ids: ['gone'] }],
    ['offers', { kind: 'offers', dismissed: ['a:1'] }],
    ['a profile', { kind: 'profile', profile: { ...blank().profile, name: 'New' } }],
  ] as const)('writes %s first to what was never saved', async (_what, change) => {
    const repository = open();
    const assessment: Assessment = {
      ...blank(),
      ...(change.kind === 'systems' ? { systems: change.systems } : {}),
      ...(change.kind === 'offers' ? { dismissedOffers: change.dismissed } : {}),
      ...(change.kind === 'profile' ? { profile: change.profile } : {}),
    };
    await repository.write(assessment, change);
    expect(await loaded(repository, 'sample')).toEqual(assessment);
  });

  test('gives systems back in the order of creation', async () => {
    const repository = open();
    const times = ['2026-11-03', '2026-11-01', '2026-11-02'].map((day) => `${day}T08:00:00Z`);
    for (const [index, at] of times.entries()) {
      const system = newSystem(`s${index}`, '', at);
      const known = (await loaded(repository, 'sample')) ?? blank();
      await repository.write(withSystems(known, [system]), { kind: 'systems', systems: [system] });
    }
    const ids = (await loaded(repository, 'sample'))?.systems.map(({ id }) => id);
    expect(ids).toEqual(['s1', 's2', 's0']);
  });

  test('lists the last changed first', async () => {
    const repository = open();
    for (const [id, updatedAt] of [
      ['old', '2026-01-01T00:00:00Z'],
      ['new', '2026-03-01T00:00:00Z'],
      ['mid', '2026-02-01T00:00:00Z'],
    ] as const) {
      await repository.save({ ...blank(), id, updatedAt });
    }
    expect((await listed(repository)).map(({ id }) => id)).toEqual(['new', 'mid', 'old']);
  });

  test('marks as deleted, restores, and purges for ever', async () => {
    const repository = open();
    const whole = { ...conforming(), systems: filledRegister(2).systems };
    await repository.save(whole);
    await repository.markDeleted('sample', '2026-11-21T10:00:00Z');
    expect((await listed(repository))[0]?.deletedAt).toBe('2026-11-21T10:00:00Z');
    expect(await loaded(repository, 'sample')).toEqual(whole);
    await repository.markDeleted('sample', '');
    expect((await listed(repository))[0]).toEqual(summaryOf(whole));
    await repository.purge('sample');
    expect(await listed(repository)).toEqual([]);
    expect(await loaded(repository, 'sample')).toBeNull();
    // Nothing of the old one comes back under its identifier.
    await repository.save(blank());
    expect(await loaded(repository, 'sample')).toEqual(blank());
  });

  test('lets unknown identifiers be', async () => {
    const repository = open();
    expect(await repository.markDeleted('nobody', 'x')).toEqual({ kind: 'stored', value: null });
    expect(await repository.purge('nobody')).toEqual({ kind: 'stored', value: null });
  });
});

describe('two tabs on one database', () => {
  async function twoTabs(): Promise<readonly [Repository, Repository]> {
    const name = freshName();
    const tabs = [new PlumblineDatabase(name), new PlumblineDatabase(name)] as const;
    const [one, other] = [dexieRepository(tabs[0]), dexieRepository(tabs[1])];
    await one.save(blank());
    return [one, other];
  }

  test('do not write over each other’s answers', async () => {
    const [one, other] = await twoTabs();
    const mine = answerAt(3, '2026-11-22T00:00:01Z');
    const theirs = answerAt(4, '2026-11-22T00:00:02Z');
    // Neither has seen the other's change.
    await Promise.all([
      one.write(withAnswer(blank(), '4.1', mine), { kind: 'answer', item: '4.1', answer: mine }),
      other.write(withAnswer(blank(), '4.2', theirs), {
        kind: 'answer',
        item: '4.2',
        answer: theirs,
      }),
    ]);
    expect((await loaded(one, 'sample'))?.answers).toEqual({ '4.1': mine, '4.2': theirs });
  });

  test('do not write over each other’s systems, profile or dismissed offers', async () => {
    const [one, other] = await twoTabs();
    const [first, second] = filledRegister(2).systems as [AiSystem, AiSystem];
    const profile = { ...blank().profile, name: 'Renamed' };
    const at = '2026-11-22T00:00:01Z';
    await one.write(withSystems(blank(), [first]), { kind: 'systems', systems: [first] });
    await other.write(withSystems(blank(), [second]), { kind: 'systems', systems: [second] });
    await one.write(withDismissedOffers(blank(), ['a:1'], at), {
      kind: 'offers',
      dismissed: ['a:1'],
    });
    await other.write(withProfile(blank(), profile, at), { kind: 'profile', profile });
    expect(await loaded(one, 'sample')).toMatchObject({
      systems: [first, second],
      dismissedOffers: ['a:1'],
      profile,
    });
  });

  test('do not write over the profile with an answer', async () => {
    const [one, other] = await twoTabs();
    const profile = { ...blank().profile, name: 'Renamed', target: 5 as const };
    const renamed = withProfile(blank(), profile, '2026-11-22T00:00:01Z');
    await one.write(renamed, { kind: 'profile', profile });
    const answer = answerAt(3, '2026-11-22T00:00:02Z');
    await other.write(withAnswer(blank(), '4.1', answer), { kind: 'answer', item: '4.1', answer });
    const stored = await loaded(other, 'sample');
    expect(stored?.profile).toEqual(profile);
    expect(stored?.answers).toEqual({ '4.1': answer });
    expect(stored?.updatedAt).toBe('2026-11-22T00:00:02Z');
  });
});

describe('two tabs that change one thing at the same moment', () => {
  test('keep both changes where they are in different fields', async () => {
    const name = freshName();
    const [one, other] = [1, 2].map(() => dexieRepository(new PlumblineDatabase(name))) as [
      Repository,
      Repository,
    ];
    const base = answered(blank(), { '4.1': { choice: 1, note: 'Before' } });
    await one.save(base);
    const before = base.answers['4.1']!;
    const level = { ...before, choice: 3 as const, updatedAt: '2026-11-22T00:00:02Z' };
    const note = { ...before, note: 'After', updatedAt: '2026-11-22T00:00:01Z' };
    await one.write(
      withAnswer(base, '4.1', level),
      { kind: 'answer', item: '4.1', answer: level },
      { base },
    );
    const written = await other.write(
      withAnswer(base, '4.1', note),
      { kind: 'answer', item: '4.1', answer: note },
      { base },
    );
    const joined = { ...level, note: 'After' };
    expect(valueOf(written).change).toEqual({ kind: 'answer', item: '4.1', answer: joined });
    expect((await loaded(one, 'sample'))?.answers['4.1']).toEqual(joined);
  });

  test.each(kinds)('in %s leave a damaged row to the one who writes', async (_kind, open) => {
    const repository = open();
    const base = answered(blank(), { '4.1': 1 });
    await repository.save({ ...base, answers: { '4.1': 'gone' as never } });
    const answer = answerAt(4, '2026-11-22T00:00:02Z');
    const after = withAnswer(base, '4.1', answer);
    await repository.write(after, { kind: 'answer', item: '4.1', answer }, { base });
    expect((await loaded(repository, 'sample'))?.answers['4.1']).toEqual(answer);
  });
});

describe('systems in IndexedDB', () => {
  test('of several assessments are kept apart, and none outlives its assessment', async () => {
    const database = new PlumblineDatabase(freshName());
    const repository = dexieRepository(database);
    const register = filledRegister(3);
    await repository.save(register);
    await repository.save({ ...register, id: 'other' });
    expect(await database.systems.count()).toBe(6);
    await repository.purge('large');
    expect((await database.systems.toArray()).map(({ assessment }) => assessment)).toEqual([
      'other',
      'other',
      'other',
    ]);
    expect((await loaded(repository, 'other'))?.systems).toEqual(register.systems);
    await repository.save({ ...register, id: 'other', systems: register.systems.slice(1) });
    expect(await database.systems.count()).toBe(2);
  });

  test('are written all or none', async () => {
    const database = new PlumblineDatabase(freshName());
    const repository = dexieRepository(database);
    await repository.save(filledRegister(1));
    const before = await loaded(repository, 'large');
    const many = filledRegister(3);
    // A function cannot be stored: the second of the two new ones fails.
    const bad = { ...many.systems[2]!, name: (() => 'x') as never };
    const change = { kind: 'systems', systems: [many.systems[1]!, bad] } as const;
    expect(await repository.write(many, change)).toMatchObject({ kind: 'failed' });
    expect(await loaded(repository, 'large')).toEqual(before);
  });
});

describe('damage in storage', () => {
  async function stored(assessment: Assessment) {
    const database = new PlumblineDatabase(freshName());
    const repository = dexieRepository(database);
    await repository.save(assessment);
    return { database, repository };
  }

  test('costs the damaged answer, never the whole', async () => {
    const { database, repository } = await stored(answered(blank(), { '4.1': 3, '4.2': 2 }));
    await database.answers.put({
      assessment: 'sample',
      item: '4.2',
      answer: { choice: 17, note: 'kept' } as never,
    });
    await database.answers.put({ assessment: 'sample', item: '8.5', answer: emptyAnswer });
    const assessment = await loaded(repository, 'sample');
    expect(assessment?.answers['4.1']?.choice).toBe(3);
    expect(assessment?.answers['4.2']).toEqual({ ...emptyAnswer, note: 'kept' });
    expect(Object.keys(assessment!.answers)).toEqual(['4.1', '4.2']);
  });

  test('costs the exclusion of a clause, which only damage can put there', async () => {
    const { database, repository } = await stored(answered(blank(), { '4.1': 3 }));
    const answer = { ...emptyAnswer, choice: 'excluded' as const, note: 'kept' };
    await database.answers.put({ assessment: 'sample', item: '5.1', answer });
    const assessment = await loaded(repository, 'sample');
    expect(assessment?.answers['4.1']?.choice).toBe(3);
    expect(assessment?.answers['5.1']).toEqual({ ...emptyAnswer, note: 'kept' });
  });

  test('of a system costs what is damaged of it, and leaves it where it can be removed', async () => {
    const { database, repository } = await stored({
      ...blank(),
      systems: filledRegister(3).systems,
    });
    const [first, second, third] = filledRegister(3).systems as [AiSystem, AiSystem, AiSystem];
    const rows = [
      { assessment: 'sample', id: second.id, system: 'gone' },
      {
        assessment: 'sample',
        id: third.id,
        system: { ...third, id: 'another', stage: 7, risks: {} },
      },
    ];
    await database.systems.bulkPut(rows as never);
    const assessment = (await loaded(repository, 'sample'))!;
    const empty = newSystem(second.id, '', blank().createdAt);
    expect(assessment.systems).toEqual([first, { ...third, stage: null, risks: [] }, empty]);

    const ids = [second.id, third.id];
    const after = withoutSystems(assessment, ids, '2026-11-22T00:00:00Z');
    await repository.write(after, { kind: 'systems-removed', ids });
    expect((await loaded(repository, 'sample'))?.systems).toEqual([first]);
    expect(await database.systems.count()).toBe(1);
  });

  test.each([undefined, null, 'x', {}, [7, 'risk-missing:8.2:1-1']])(
    'of the dismissed offers (%j) costs no more',
    async (dismissedOffers) => {
      const { database, repository } = await stored(answered(blank(), { '4.1': 3 }));
      await database.assessments.update('sample', { dismissedOffers: dismissedOffers as never });
      expect(await loaded(repository, 'sample')).toEqual({
        ...answered(blank(), { '4.1': 3 }),
        dismissedOffers: Array.isArray(dismissedOffers) ? ['risk-missing:8.2:1-1'] : [],
      });
    },
  );

  test('of the profile leaves the answers', async () => {
    const { database, repository } = await stored(answered(blank(), { '4.1': 3 }));
    await database.assessments.update('sample', { profile: 'gone' as never });
    const assessment = await loaded(repository, 'sample');
    expect(assessment?.profile.name).toBe('');
    expect(assessment?.answers['4.1']?.choice).toBe(3);
  });

  test.each([undefined, null, 'x', {}, { name: 'Sample Ltd' }])(
    'of a summary (%j) does not cost the list',
    async (summary) => {
      const { database, repository } = await stored(answered(blank(), { '4.1': 3 }));
      await repository.save({ ...blank(), id: 'other', updatedAt: '2026-01-01T00:00:00Z' });
      const row = (await database.assessments.get('sample'))!;
      await database.assessments.put({ ...row, summary: summary as never });
      expect(await listed(repository)).toEqual([
        summaryOf(answered(blank(), { '4.1': 3 })),
        summaryOf({ ...blank(), id: 'other', updatedAt: '2026-01-01T00:00:00Z' }),
      ]);
    },
  );
});

describe('an upgrade', () => {
  const next = currentVersion + 1;
  const rename: Migration = {
    from: currentVersion,
    migrate: (data) => ({
      ...data,
      profile: { ...(data.profile as object), name: 'Upgraded' },
      answers: Object.fromEntries(
        Object.entries(data.answers as Record<string, Answer>)
          .filter(([item]) => item !== '4.2')
          .map(([item, answer]) => [item, { ...answer, note: `was ${String(answer.choice)}` }]),
      ),
      systems: (data.systems as readonly AiSystem[])
        .filter(({ name }) => name !== 'System 1')
        .map((system) => ({ ...system, name: `${system.name}, upgraded` })),
    }),
  };

  async function filledWithThisVersion() {
    const name = freshName();
    const database = new PlumblineDatabase(name);
    const repository = dexieRepository(database);
    await repository.save({
      ...filed(answered(blank(), { '4.1': 3, '4.2': 1 }), { 'ai-policy': 'draft' }),
      systems: filledRegister(2).systems,
    });
    await repository.save({ ...answered(blank(), { '5.1': 2 }), id: 'second' });
    database.close();
    return name;
  }

  test('takes every assessment through the migrations that files take', async () => {
    const name = await filledWithThisVersion();
    const upgraded = new PlumblineDatabase(name, next, [rename]);
    await upgraded.open();
    expect((await upgraded.assessments.toArray()).map(({ profile }) => profile.name)).toEqual([
      'Upgraded',
      'Upgraded',
    ]);
    const answers = await upgraded.answers.toArray();
    expect(answers.map(({ assessment, item, answer }) => [assessment, item, answer.note])).toEqual([
      ['sample', '4.1', 'was 3'],
      ['second', '5.1', 'was 2'],
    ]);
    expect(await upgraded.documents.count()).toBe(1);
    expect((await upgraded.systems.toArray()).map(({ system }) => system.name)).toEqual([
      'System 0, upgraded',
    ]);
    upgraded.close();
  });

  test('goes through several versions in one opening', async () => {
    const name = await filledWithThisVersion();
    const again: Migration = {
      from: next,
      migrate: (data) => ({ ...data, trail: (data.profile as { name: string }).name }),
    };
    const upgraded = new PlumblineDatabase(name, next + 1, [again, rename]);
    await upgraded.open();
    expect(await upgraded.assessments.get('sample')).toMatchObject({ trail: 'Upgraded' });
    upgraded.close();
  });

  test('that fails on the second assessment leaves the first as it was, too', async () => {
    const name = await filledWithThisVersion();
    const before = await dumpOf(name);
    const failing: Migration = {
      from: currentVersion,
      migrate: (data) => {
        if (data.id === 'second') throw new Error('broken migration');
        return rename.migrate(data);
      },
    };
    const upgraded = new PlumblineDatabase(name, next, [failing]);
    await expect(upgraded.open()).rejects.toThrow('broken migration');
    upgraded.close();
    expect(await dumpOf(name)).toBe(before);
    const old = dexieRepository(new PlumblineDatabase(name));
    expect((await loaded(old, 'second'))?.answers['5.1']?.choice).toBe(2);
    expect((await loaded(old, 'sample'))?.systems).toEqual(filledRegister(2).systems);
  });

  test('without its migration fails and leaves the data as it was', async () => {
    const name = await filledWithThisVersion();
    const before = await dumpOf(name);
    const failing = new PlumblineDatabase(name, next, []);
    // Not handed to `expect`: a failure would print the whole database class.
    const message = await failing.open().then(
      () => 'opened',
      (error: unknown) => String(error),
    );
    expect(message).toContain('no migration');
    expect(await dumpOf(name)).toBe(before);
  });
});

describe('a database of version 1', () => {
  /** As version 1 of the app made and filled it, without any of today's code. */
  async function ofVersionOne(assessments: readonly (typeof frozenV1)[]): Promise<string> {
    const name = freshName();
    const database = new Dexie(name);
    database.version(1).stores({
      assessments: 'id',
      answers: '[assessment+item], assessment',
      documents: '[assessment+document], assessment',
    });
    for (const { answers, documents, ...own } of assessments) {
      const summary = summaryOf({ ...upgradedV1, ...own });
      await database.table('assessments').put({ ...own, summary });
      for (const [item, answer] of Object.entries(answers)) {
        await database.table('answers').put({ assessment: own.id, item, answer });
      }
      for (const [document, record] of Object.entries(documents)) {
        await database.table('documents').put({ assessment: own.id, document, record });
      }
    }
    database.close();
    return name;
  }

  const upgraded = upgradedV1;

  test('is opened with all that it holds, and an empty register', async () => {
    const second = { ...frozenV1, id: 'second' as never };
    const name = await ofVersionOne([frozenV1, second]);
    const { repository, failure } = await openStorage(name);
    expect(failure).toBeNull();
    expect(await loaded(repository, frozenV1.id)).toEqual(upgraded);
    expect(await loaded(repository, 'second')).toEqual({ ...upgraded, id: 'second' });
    expect((await listed(repository)).map(({ id }) => id).toSorted()).toEqual(
      [frozenV1.id, 'second'].toSorted(),
    );
    await repository.save(upgradedV2);
    expect(await loaded(repository, frozenV2.id)).toEqual(upgradedV2);
  });

  test('takes systems from then on', async () => {
    const name = await ofVersionOne([frozenV1]);
    const { repository } = await openStorage(name);
    const { systems } = filledRegister(2);
    await repository.write(withSystems(upgraded, systems), { kind: 'systems', systems });
    const again = await openStorage(name);
    expect(await loaded(again.repository, frozenV1.id)).toMatchObject({
      systems,
      answers: frozenV1.answers,
    });
  });

  test('stays as it was where the upgrade fails', async () => {
    const name = await ofVersionOne([frozenV1]);
    const before = await dumpOf(name);
    const failing: Migration = {
      from: 1,
      migrate: () => {
        throw new Error('broken migration');
      },
    };
    const database = new PlumblineDatabase(name, 2, [failing]);
    await expect(database.open()).rejects.toThrow('broken migration');
    database.close();
    expect(await dumpOf(name)).toBe(before);
    const { repository } = await openStorage(name);
    expect(await loaded(repository, frozenV1.id)).toEqual(upgraded);
  });

  test('with damage in it is opened all the same', async () => {
    const name = await ofVersionOne([frozenV1]);
    const raw = new Dexie(name);
    await raw.open();
    await raw.table('answers').put({ assessment: frozenV1.id, item: '4.1', answer: 'gone' });
    await raw.table('assessments').put({ id: 'bare' });
    raw.close();
    const { repository, failure } = await openStorage(name);
    expect(failure).toBeNull();
    const kept = await loaded(repository, frozenV1.id);
    expect(kept?.answers).toEqual({ ...frozenV1.answers, '4.1': emptyAnswer });
    expect(await listed(repository)).toHaveLength(2);
  });
});

describe('the lists beside the answers', () => {
  const full = structuredClone(upgradedV3);

  test('are stored with the whole, and come back', async () => {
    const repository = dexieRepository(new PlumblineDatabase(freshName()));
    await repository.save(full);
    expect(await loaded(repository, full.id)).toEqual(full);
    await repository.save({ ...full, findings: [] });
    expect((await loaded(repository, full.id))?.findings).toEqual([]);
  });

  test('are written entry by entry, and leave the others', async () => {
    const repository = dexieRepository(new PlumblineDatabase(freshName()));
    await repository.save(full);
    const [finding] = full.findings;
    const second = { ...finding!, id: 'finding-2', title: 'Second' };
    await repository.write(full, { kind: 'entries', collection: 'findings', entries: [second] });
    // The same id in another list is another thing.
    await repository.write(full, {
      kind: 'entries-removed',
      collection: 'training',
      ids: ['finding-2', 'training-1'],
    });
    const kept = await loaded(repository, full.id);
    expect(kept).toEqual({ ...full, findings: [finding, second], training: [] });
  });

  test('and the settings, and many answers at once, are written alone', async () => {
    const repository = dexieRepository(new PlumblineDatabase(freshName()));
    await repository.save(full);
    const soaHead = { ...full.soaHead, version: '2.0' };
    await repository.write(full, { kind: 'settings', settings: { soaHead } });
    const answers = { '4.1': answerAt(3, '2026-11-22T00:00:00Z'), '4.2': answerAt(2, '') };
    await repository.write(full, { kind: 'answers', answers, documents: {} });
    expect(await loaded(repository, full.id)).toEqual({
      ...full,
      soaHead,
      answers: { ...full.answers, ...answers },
    });
  });

  test('go with the assessment when it is removed for ever', async () => {
    const name = freshName();
    const { repository } = await openStorage(name);
    await repository.save(full);
    await repository.purge(full.id);
    expect(await dumpOf(name)).not.toContain('snapshot-1');
  });

  test('of a database of version 2 begin empty, and all else is kept', async () => {
    const name = await databaseOfVersion2(freshName());
    const { repository, failure } = await openStorage(name);
    expect(failure).toBeNull();
    expect(await loaded(repository, frozenV2.id)).toEqual(upgradedV2);
  });
});

describe('opening storage', () => {
  test('works in IndexedDB where it can', async () => {
    const name = freshName();
    const opened = await openStorage(name);
    expect(opened.failure).toBeNull();
    await opened.repository.save(conforming());
    const again = await openStorage(name);
    expect(await loaded(again.repository, 'sample')).toEqual(conforming());
  });

  test('lets go when another tab upgrades, and says so', async () => {
    const name = freshName();
    const opened = await openStorage(name);
    const closed = vi.fn();
    opened.onClosed(closed);
    const upgraded = new PlumblineDatabase(name, currentVersion + 1, [
      { from: currentVersion, migrate: (data) => ({ ...data }) },
    ]);
    await upgraded.open();
    upgraded.close();
    expect(closed).toHaveBeenCalledExactlyOnceWith('blocked');
    expect(await opened.repository.list()).toEqual({ kind: 'failed', failure: 'blocked' });
  });

  test('lets go when another tab erases everything, and makes nothing anew', async () => {
    const name = freshName();
    const opened = await openStorage(name);
    const closed = vi.fn();
    opened.onClosed(closed);
    await Dexie.delete(name);
    expect(closed).toHaveBeenCalledExactlyOnceWith('erased');
    expect(await opened.repository.list()).toEqual({ kind: 'failed', failure: 'erased' });
    expect(await Dexie.exists(name)).toBe(false);
  });

  test('leaves the database of a newer Plumbline alone, to the byte', async () => {
    const name = freshName();
    // Of another shape: without documents, which Dexie would otherwise add.
    await rawDatabase(name, (currentVersion + 1) * 10, {
      assessments: [{ id: 'sample', future: true }],
      answers: [],
    });
    const before = await dumpOf(name);
    const opened = await openStorage(name);
    expect(opened.failure).toBe('newer');
    await opened.repository.save(conforming());
    expect(await listed(opened.repository)).toHaveLength(1);
    expect(await dumpOf(name)).toBe(before);
  });

  test('keeps all in memory where the browser refuses, and names the reason', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    } as unknown as IDBFactory;
    vi.stubGlobal('indexedDB', refusing);
    const { dependencies } = Dexie;
    const real = dependencies.indexedDB;
    dependencies.indexedDB = refusing;
    try {
      const opened = await openStorage(freshName());
      expect(opened.failure).toBe('refused');
      await opened.repository.save(blank());
      expect(await loaded(opened.repository, 'sample')).toEqual(blank());
    } finally {
      dependencies.indexedDB = real;
    }
  });

  test('leaves no database behind where Dexie cannot open one', async () => {
    const { dependencies } = Dexie;
    const real = dependencies.indexedDB;
    dependencies.indexedDB = undefined as never;
    const name = freshName();
    try {
      await openStorage(name);
    } finally {
      dependencies.indexedDB = real;
    }
    const names = (await indexedDB.databases()).map((each) => each.name);
    expect(names).not.toContain(name);
  });

  test('keeps all in memory where there is no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { dependencies } = Dexie;
    const real = dependencies.indexedDB;
    dependencies.indexedDB = undefined as never;
    try {
      expect((await openStorage(freshName())).failure).toBe('refused');
    } finally {
      dependencies.indexedDB = real;
    }
  });
});

describe('a failed write', () => {
  test('for want of room is told as such, and leaves what was there', async () => {
    const repository = dexieRepository(new PlumblineDatabase(freshName()));
    await repository.save(answered(blank(), { '4.1': 1 }));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await repository.save(conforming())).toEqual({ kind: 'failed', failure: 'full' });
    const answer = answerAt(5, '2026-11-22T00:00:00Z');
    expect(
      await repository.write(withAnswer(blank(), '4.1', answer), {
        kind: 'answer',
        item: '4.1',
        answer,
      }),
    ).toEqual({ kind: 'failed', failure: 'full' });
    full.mockRestore();
    expect(await loaded(repository, 'sample')).toEqual(answered(blank(), { '4.1': 1 }));
  });

  test.each([
    [{ name: 'QuotaExceededError' }, 'full'],
    [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'full'],
    [{ name: 'OpenFailedError', inner: { name: 'VersionError' } }, 'newer'],
    [{ name: 'DatabaseClosedError' }, 'blocked'],
    [{ name: 'MissingAPIError' }, 'refused'],
    [{ name: 'InvalidStateError' }, 'refused'],
    [{ name: 'TypeError' }, 'failed'],
    ['a text', 'failed'],
    [null, 'failed'],
  ])('%j is told as %s', (error, failure) => expect(failureOf(error)).toBe(failure));

  test('with an error that contains itself is told all the same', () => {
    const error: { name: string; inner?: unknown } = { name: 'AbortError' };
    error.inner = error;
    expect(failureOf(error)).toBe('failed');
  });
});

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('request failed'));
  });
}

async function rawDatabase(name: string, version: number, stores: Record<string, unknown[]>) {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [store, rows] of Object.entries(stores)) {
      const created = request.result.createObjectStore(store, { keyPath: 'id' });
      for (const row of rows) created.put(row);
    }
  };
  (await done(request)).close();
}

/** Version, shape and every row of a database, read without Dexie. */
async function dumpOf(name: string): Promise<string> {
  const database = await done(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const rows = await Promise.all(
    names.map((store) => done(database.transaction(store).objectStore(store).getAll())),
  );
  const dump = JSON.stringify({ version: database.version, names, rows });
  database.close();
  return dump;
}
