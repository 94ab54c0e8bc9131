import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Assessment } from '../../src/core/assessment.ts';
import { emptyAnswer, withAnswer, withDocument, withProfile } from '../../src/core/assessment.ts';
import type { Migration } from '../../src/core/file/migrations.ts';
import { summaryOf } from '../../src/core/summary.ts';
import { PlumblineDatabase } from '../../src/storage/database.ts';
import { dexieRepository } from '../../src/storage/dexie-repository.ts';
import { failureOf } from '../../src/storage/failure.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Repository, Stored } from '../../src/storage/repository.ts';
import { answered, blank, conforming, filed } from './support/assessments.ts';

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
    const record = { state: 'approved' as const, location: '', date: '', owner: '', updatedAt: '' };
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
    await repository.save(conforming());
    await repository.markDeleted('sample', '2026-11-21T10:00:00Z');
    expect((await listed(repository))[0]?.deletedAt).toBe('2026-11-21T10:00:00Z');
    expect(await loaded(repository, 'sample')).toEqual(conforming());
    await repository.markDeleted('sample', '');
    expect((await listed(repository))[0]).toEqual(summaryOf(conforming()));
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
  const rename: Migration = {
    from: 1,
    migrate: (data) => ({
      ...data,
      profile: { ...(data.profile as object), name: 'Upgraded' },
      answers: Object.fromEntries(
        Object.entries(data.answers as Record<string, Answer>)
          .filter(([item]) => item !== '4.2')
          .map(([item, answer]) => [item, { ...answer, note: `was ${String(answer.choice)}` }]),
      ),
    }),
  };

  async function filledWithVersionOne() {
    const name = freshName();
    const database = new PlumblineDatabase(name, 1, []);
    const repository = dexieRepository(database);
    await repository.save(
      filed(answered(blank(), { '4.1': 3, '4.2': 1 }), { 'ai-policy': 'draft' }),
    );
    await repository.save({ ...answered(blank(), { '5.1': 2 }), id: 'second' });
    database.close();
    return name;
  }

  test('takes every assessment through the migrations that files take', async () => {
    const name = await filledWithVersionOne();
    const upgraded = new PlumblineDatabase(name, 2, [rename]);
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
    upgraded.close();
  });

  test('goes through several versions in one opening', async () => {
    const name = await filledWithVersionOne();
    const again: Migration = {
      from: 2,
      migrate: (data) => ({ ...data, trail: (data.profile as { name: string }).name }),
    };
    const upgraded = new PlumblineDatabase(name, 3, [again, rename]);
    await upgraded.open();
    expect(await upgraded.assessments.get('sample')).toMatchObject({ trail: 'Upgraded' });
    upgraded.close();
  });

  test('that fails on the second assessment leaves the first as it was, too', async () => {
    const name = await filledWithVersionOne();
    const before = await dumpOf(name);
    const failing: Migration = {
      from: 1,
      migrate: (data) => {
        if (data.id === 'second') throw new Error('broken migration');
        return rename.migrate(data);
      },
    };
    const upgraded = new PlumblineDatabase(name, 2, [failing]);
    await expect(upgraded.open()).rejects.toThrow('broken migration');
    upgraded.close();
    expect(await dumpOf(name)).toBe(before);
    const old = dexieRepository(new PlumblineDatabase(name, 1, []));
    expect((await loaded(old, 'second'))?.answers['5.1']?.choice).toBe(2);
  });

  test('without its migration fails and leaves the data as it was', async () => {
    const name = await filledWithVersionOne();
    const before = await dumpOf(name);
    await expect(new PlumblineDatabase(name, 2, []).open()).rejects.toThrow('no migration');
    expect(await dumpOf(name)).toBe(before);
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
    const upgraded = new PlumblineDatabase(name, 2, [
      { from: 1, migrate: (data) => ({ ...data }) },
    ]);
    await upgraded.open();
    upgraded.close();
    expect(closed).toHaveBeenCalledOnce();
    expect(await opened.repository.list()).toEqual({ kind: 'failed', failure: 'blocked' });
  });

  test('leaves the database of a newer Plumbline alone, to the byte', async () => {
    const name = freshName();
    // Of another shape: without documents, which Dexie would otherwise add.
    await rawDatabase(name, 20, { assessments: [{ id: 'sample', future: true }], answers: [] });
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
