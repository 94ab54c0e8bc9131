import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseStorage } from '../../src/storage/erase.ts';
import { ourDatabases, takeInventory } from '../../src/storage/inventory.ts';
import {
  keepNotes,
  noteBackup,
  noteFileBackup,
  readNotes,
} from '../../src/storage/safekeeping-notes.ts';

/** As much of localStorage as is used: its keys are properties, like those of the real one. */
function area(content: Record<string, string> = {}): Storage {
  const functions: Readonly<Record<string, unknown>> = {
    getItem: (key: string) => content[key] ?? null,
    setItem: (key: string, value: string) => Reflect.set(content, key, value),
    removeItem: (key: string) => Reflect.deleteProperty(content, key),
  };
  const get = (target: object, key: string): unknown =>
    functions[key] ?? (Reflect.get(target, key) as unknown);
  return new Proxy(content, { get }) as unknown as Storage;
}

const refusing = new Proxy(
  {},
  {
    ...{ get: () => refuse(), ownKeys: () => refuse() },
  },
) as Storage;

function refuse(): never {
  throw new DOMException('refused', 'SecurityError');
}

/** A database with so many rows, as an open connection. */
function made(name: string, rows: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 3);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('answers', { autoIncrement: true });
      for (let row = 0; row < rows; row += 1) store.add({ text: 'x'.repeat(89) });
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error!);
    };
  });
}

beforeEach(() => {
  vi.stubGlobal('localStorage', area());
  vi.stubGlobal('sessionStorage', area());
});

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
});

describe('the inventory', () => {
  test('of an empty browser is empty, and stays so', async () => {
    expect(await takeInventory()).toEqual({ databases: [], keys: [] });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('counts the rows of our databases and measures them roughly', async () => {
    (await made('plumbline', 3)).close();
    (await made('plumbline-desk', 500)).close();
    (await made('somebody-elses', 1)).close();
    const { databases } = await takeInventory();
    expect(databases).toEqual([
      { kind: 'read', name: 'plumbline', tables: [{ name: 'answers', rows: 3, size: 300 }] },
      {
        kind: 'read',
        name: 'plumbline-desk',
        tables: [{ name: 'answers', rows: 500, size: 50_000 }],
      },
    ]);
  });

  test('names our keys, not those of others', async () => {
    vi.stubGlobal('localStorage', area({ 'plumbline.a': '12345', other: 'x' }));
    vi.stubGlobal('sessionStorage', area({ 'plumbline.b': '' }));
    expect((await takeInventory()).keys).toEqual([
      { area: 'local', name: 'plumbline.a', size: 5 },
      { area: 'session', name: 'plumbline.b', size: 0 },
    ]);
  });

  test('makes no database where the browser cannot list them', async () => {
    vi.spyOn(indexedDB, 'databases').mockImplementationOnce(refuse);
    (await made('plumbline', 1)).close();
    const { databases } = await takeInventory();
    expect(databases.map(({ name }) => name)).toEqual(['plumbline']);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['plumbline']);
  });

  test('is empty where the browser refuses everything', async () => {
    vi.stubGlobal('localStorage', refusing);
    vi.stubGlobal('sessionStorage', refusing);
    vi.stubGlobal('indexedDB', { databases: refuse, open: refuse });
    expect(await takeInventory()).toEqual({
      ...{ keys: [] },
      databases: [
        { kind: 'closed', name: 'plumbline' },
        { kind: 'closed', name: 'plumbline-before-update' },
        { kind: 'closed', name: 'plumbline-desk' },
        { kind: 'closed', name: 'plumbline-linked-files' },
      ],
    });
  });
});

describe('a browser that gives no list of its databases', () => {
  test('is not waited for for ever', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { databases: () => new Promise(() => undefined) });
    const listed = ourDatabases();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await listed).toContain('plumbline');
    vi.useRealTimers();
  });
});

describe('erasing', () => {
  test('deletes all that is ours and nothing else', async () => {
    vi.stubGlobal('localStorage', area({ 'plumbline.leftover.one': '{}', other: 'x' }));
    (await made('plumbline', 2)).close();
    (await made('plumbline-before-update', 1)).close();
    (await made('somebody-elses', 1)).close();
    expect(await eraseStorage()).toEqual({ kind: 'erased' });
    expect(await takeInventory()).toEqual({ databases: [], keys: [] });
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['somebody-elses']);
    expect(localStorage.getItem('other')).toBe('x');
  });

  test('asks an open tab to let go', async () => {
    const database = await made('plumbline', 2);
    database.onversionchange = () => {
      database.close();
    };
    expect(await eraseStorage()).toEqual({ kind: 'erased' });
    expect(await ourDatabases()).toEqual([]);
  });

  test('names the database that another tab holds, and erases the rest', async () => {
    const held = await made('plumbline', 2);
    (await made('plumbline-desk', 1)).close();
    expect(await eraseStorage(20)).toEqual({
      kind: 'partly',
      remains: [{ kind: 'database-held', name: 'plumbline' }],
    });
    expect(await ourDatabases()).toEqual(['plumbline']);
    held.close();
    await vi.waitFor(async () => expect(await ourDatabases()).toEqual([]));
  });

  test('says what the browser refuses', async () => {
    vi.stubGlobal('indexedDB', {
      databases: () => Promise.resolve([{ name: 'plumbline' }]),
      deleteDatabase: refuse,
    });
    const stubborn = area({ 'plumbline.a': 'x' });
    vi.stubGlobal(
      'localStorage',
      new Proxy(stubborn, {
        get: (target, key) =>
          key === 'removeItem' ? refuse : (Reflect.get(target, key) as unknown),
      }),
    );
    expect(await eraseStorage()).toEqual({
      kind: 'partly',
      remains: [
        { kind: 'database-refused', name: 'plumbline' },
        { kind: 'keys-refused', count: 1 },
      ],
    });
  });
});

describe('the notes on backups', () => {
  test('remember one thing without forgetting another', () => {
    keepNotes({ persistAskedAt: '2026-11-01T08:00:00Z' });
    noteFileBackup('one', '2026-11-02T08:00:00Z');
    noteFileBackup('two', '2026-11-03T08:00:00Z');
    expect(readNotes()).toMatchObject({
      persistAskedAt: '2026-11-01T08:00:00Z',
      filesAt: { one: '2026-11-02T08:00:00Z', two: '2026-11-03T08:00:00Z' },
    });
    noteBackup('2026-11-04T08:00:00Z');
    expect(readNotes()).toMatchObject({ backedUpAt: '2026-11-04T08:00:00Z', filesAt: {} });
  });

  test.each([
    '',
    'null',
    '[]',
    '{"backedUpAt":7,"filesAt":"x"}',
    '{"backedUpAt":"yesterday"}',
    '{',
  ])('hold nothing where %j stands', (text) => {
    vi.stubGlobal('localStorage', area({ 'plumbline.safekeeping': text }));
    expect(readNotes()).toMatchObject({ backedUpAt: '', filesAt: {}, persistAskedAt: '' });
  });

  test('are forgotten, not fatal, where localStorage is refused', () => {
    vi.stubGlobal('localStorage', refusing);
    expect(noteBackup('2026-11-04T08:00:00Z').backedUpAt).toBe('2026-11-04T08:00:00Z');
    expect(readNotes().backedUpAt).toBe('');
  });
});
