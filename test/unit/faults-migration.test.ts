import 'fake-indexeddb/auto';
import process from 'node:process';
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { collectionIds, emptyCollections } from '../../src/core/entries.ts';
import { PlumblineDatabase } from '../../src/storage/database.ts';
import { openStorage, type OpenedStorage } from '../../src/storage/open.ts';
import { diskFaults, FaultyDisk, type DiskFault, type Owner } from '../faults/faulty-disk.ts';
import { frozenV1 } from './support/frozen-v1.ts';
import { frozenV3 } from './support/frozen-v3.ts';
import { upgradedV1, upgradedV3 } from './support/upgraded.ts';

vi.setConfig({ testTimeout: 300_000 });

type Version = readonly [version: number, frozen: { readonly id: string }, upgraded: Assessment];

/** The oldest goes through every migration there is; the newest has all tables, and the log. */
const versions: readonly Version[] = [
  [1, frozenV1, upgradedV1],
  [3, frozenV3, upgradedV3],
];
/** In an update no database is lost, or closed without a word: the browser holds on to it until the end. */
const faults = diskFaults.filter(
  (fault) => fault !== 'loses everything' && fault !== 'closes the database and does not say so',
);
/** So many steps lie between two faults; 1 tries each, which takes some minutes. */
const stride = Number(process.env.PLUMBLINE_FAULTS_STRIDE ?? 6);
const original = globalThis.indexedDB;

afterEach(() => {
  globalThis.indexedDB = original;
  Dexie.dependencies.indexedDB = original;
});

interface Person extends Owner {
  isDead: boolean;
}

function someone(disk: FaultyDisk): Person {
  const person: Person = {
    isDead: false,
    die: () => {
      person.isDead = true;
      disk.release(person);
    },
  };
  return person;
}

function sits(person: Person, disk: FaultyDisk): void {
  globalThis.indexedDB = disk.seenBy(person);
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
}

/** An earlier Plumbline has stored an assessment here. */
async function olderDisk(version: number, frozen: object): Promise<FaultyDisk> {
  const disk = new FaultyDisk();
  sits(someone(disk), disk);
  const old = new PlumblineDatabase('plumbline', version);
  const whole = { systems: [], ...emptyCollections, ...frozen } as unknown as Assessment;
  const { answers, documents, systems, ...rest } = whole;
  const { id: assessment } = rest;
  const row = Object.fromEntries(
    Object.entries(rest).filter(([name]) => !(collectionIds as readonly string[]).includes(name)),
  );
  await old.table('assessments').put(row);
  const rows = (map: object, key: string, value: string) =>
    Object.entries(map).map(([name, each]) => ({
      assessment,
      [key]: name,
      [value]: each as unknown,
    }));
  await old.table('answers').bulkPut(rows(answers, 'item', 'answer'));
  await old.table('documents').bulkPut(rows(documents, 'document', 'record'));
  if (version > 1) {
    await old
      .table('systems')
      .bulkPut(systems.map((system) => ({ assessment, id: system.id, system })));
  }
  if (version > 2) {
    const entries = collectionIds.flatMap((collection) =>
      whole[collection].map((entry) => ({ assessment, collection, id: entry.id, entry })),
    );
    await old.table('entries').bulkPut(entries);
    const before = [{ kind: 'entries', collection: 'snapshots', entries: whole.snapshots }];
    const step = { id: 'step', order: 1, at: '', before, after: [], undone: false };
    await old.table('steps').put({ assessment, id: 'step', order: 1, step });
  }
  old.close();
  return disk;
}

async function opens(disk: FaultyDisk): Promise<OpenedStorage | 'died'> {
  const person = someone(disk);
  sits(person, disk);
  const opening = openStorage('plumbline', '2026-11-21T12:00:00.000Z');
  let timer: ReturnType<typeof setInterval> | undefined;
  const begun = performance.now();
  const death = new Promise<'died'>((resolve, reject) => {
    timer = setInterval(() => {
      if (performance.now() - begun > 10_000) reject(new Error('opens for ever'));
      if (person.isDead) resolve('died');
    }, 1);
  });
  const opened = await Promise.race([opening, death]);
  clearInterval(timer);
  return opened;
}

async function read(opened: OpenedStorage, id: string): Promise<Assessment | null> {
  const stored = await opened.repository.load(id);
  return stored.kind === 'stored' ? stored.value : null;
}

/** One fault at one step of the update; afterwards the app is opened again, and all is well. Says at which it came. */
async function survives(
  fault: DiskFault,
  after: number,
  [version, frozen, upgraded]: Version,
): Promise<number | null> {
  const disk = await olderDisk(version, frozen);
  const begun = disk.steps;
  disk.arm({ fault, after, lasts: 1 });
  const first = await opens(disk);
  const came = disk.came.size > 0 ? disk.cameAt - begun : null;
  disk.mend();
  const where = `version ${version}, ${fault} at step ${after}`;
  if (first !== 'died' && first.failure === null) {
    expect(await read(first, frozen.id), `${where}, first`).toEqual(upgraded);
  }
  const again = await opens(disk);
  if (again === 'died') throw new Error('nobody kills the second tab');
  expect(again.failure, where).toBeNull();
  expect(await read(again, frozen.id), where).toEqual(upgraded);
  return came;
}

test.each(versions)(
  'an update from version %i survives every fault, all along the way',
  async (...version: Version) => {
    let injected = 0;
    for (const fault of faults) {
      // A fault comes at the first step from there on where it can: the next one is tried behind it.
      for (let at = await survives(fault, 1, version); at !== null;) {
        injected += 1;
        at = await survives(fault, at + stride, version);
      }
    }
    process.stdout.write(
      `faults in the update from version ${version[0]}: ${injected} injected, 0 answers lost\n`,
    );
    expect(injected).toBeGreaterThan(20);
  },
);
