import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { emptyAnswer, withAnswer } from '../../src/core/assessment.ts';
import type { Change } from '../../src/core/changes/change.ts';
import { inverseOf } from '../../src/core/changes/inverse.ts';
import { stepLimit, type Step } from '../../src/core/changes/step.ts';
import { currentVersion, migrations } from '../../src/core/file/migrations.ts';
import { PlumblineDatabase } from '../../src/storage/database.ts';
import { dexieRepository } from '../../src/storage/dexie-repository.ts';
import { keepCopyDays, rawTables } from '../../src/storage/kept-copy.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Stored } from '../../src/storage/repository.ts';
import { answered, blank } from './support/assessments.ts';
import { databaseOfVersion2 } from './support/database-of-version-2.ts';
import { frozenV2 } from './support/frozen-v2.ts';
import { frozenV3 } from './support/frozen-v3.ts';
import { upgradedV2, upgradedV3 } from './support/upgraded.ts';

let count = 0;
const freshName = () => `updates-${(count += 1)}`;
const now = '2026-11-21T12:00:00.000Z';

function valueOf<Value>(stored: Stored<Value>): Value {
  if (stored.kind === 'failed') throw new Error(`failed: ${stored.failure}`);
  return stored.value;
}

interface Copy {
  readonly version: number;
  readonly tables: unknown;
}

/** The copies that are kept beside a database. */
async function copiesOf(name: string): Promise<readonly Copy[]> {
  const beside = `${name}-before-update`;
  if (!(await Dexie.exists(beside))) return [];
  return ((await rawTables(beside)).copies ?? []) as readonly Copy[];
}

describe('an update of the database', () => {
  test('keeps a copy of all rows first, for a while', async () => {
    const name = await databaseOfVersion2(freshName());
    const before = await rawTables(name);
    const opened = await openStorage(name, now);
    expect(opened.failure).toBeNull();
    expect(valueOf(await opened.repository.load(frozenV2.id))).toEqual(upgradedV2);
    expect(await copiesOf(name)).toMatchObject([{ version: 2, tables: before }]);

    const later = new Date(Date.parse(now) + (keepCopyDays + 1) * 86_400_000).toISOString();
    await openStorage(name, later);
    await expect.poll(() => copiesOf(name)).toEqual([]);
  });

  test('makes no copy where there is nothing to bring up to date', async () => {
    const name = freshName();
    await openStorage(name, now);
    await openStorage(name, now);
    expect(await copiesOf(name)).toEqual([]);
  });

  test('that fails leaves the data as it is, shows it, and keeps changes in memory', async () => {
    const name = await databaseOfVersion2(freshName());
    const before = await rawTables(name);
    const broken = new PlumblineDatabase(name, currentVersion, [
      ...migrations.filter(({ from }) => from < 2),
      {
        from: 2,
        migrate: () => {
          throw new Error('broken');
        },
      },
    ]);
    const opened = await openStorage(name, now, broken);
    expect(opened.failure).toBe('not-upgraded');
    expect(valueOf(await opened.repository.load(frozenV2.id))).toEqual(upgradedV2);
    await opened.repository.save(blank());
    broken.close();
    expect(await rawTables(name)).toEqual(before);

    const again = await openStorage(name, now);
    expect(again.failure).toBeNull();
    expect(valueOf(await again.repository.load(frozenV2.id))).toEqual(upgradedV2);
  });
});

describe('the log of version 3', () => {
  test('takes back a kept state that was removed then, as one of today', async () => {
    const name = freshName();
    const old = new PlumblineDatabase(name, 3);
    const [snapshot] = frozenV3.snapshots;
    const back = { kind: 'entries', collection: 'snapshots', entries: [snapshot] };
    const removal = { kind: 'entries-removed', collection: 'snapshots', ids: [snapshot.id] };
    const step = {
      id: 'step-1',
      order: 1,
      at: now,
      before: [back],
      after: [removal],
      undone: false,
    };
    await old.table('steps').bulkPut([
      { assessment: 'sample', id: 'step-1', order: 1, step },
      { assessment: 'sample', id: 'step-2', order: 2, step: 'damaged' },
    ]);
    old.close();
    const opened = await openStorage(name, now);
    expect(opened.failure).toBeNull();
    const entries = upgradedV3.snapshots;
    expect(valueOf(await opened.repository.steps('sample'))).toEqual([
      { ...step, before: [{ ...back, entries }] },
    ]);
  });
});

describe('a database that the browser closed', () => {
  test('is opened again by the next thing that is read or written', async () => {
    const name = freshName();
    const database = new PlumblineDatabase(name);
    const repository = dexieRepository(database);
    await repository.save(blank());
    database.backendDB().close();
    const answer = { ...emptyAnswer, choice: 3 as const, updatedAt: now };
    const after = withAnswer(blank(), '4.1', answer);
    const written = await repository.write(after, { kind: 'answer', item: '4.1', answer });
    expect(written).toMatchObject({ kind: 'stored' });
    expect(valueOf(await repository.load('sample'))).toEqual(after);
  });
});

describe('the stored log', () => {
  const answerStep = (order: number): { readonly step: Step; readonly change: Change } => {
    const answer = { ...emptyAnswer, choice: 1 as const, note: `${order}`, updatedAt: now };
    const change: Change = { kind: 'answer', item: '4.1', answer };
    const [before] = inverseOf(blank(), change);
    const id = `step-${order}`;
    return {
      step: { id, order, at: now, before: [before], after: [change], undone: false },
      change,
    };
  };

  test('keeps the newest steps, and goes with the assessment', async () => {
    const database = new PlumblineDatabase(freshName());
    const repository = dexieRepository(database);
    await repository.save(blank());
    const last = stepLimit + 20;
    const steps = Array.from({ length: last }, (_, index) => answerStep(index + 1));
    const { change } = steps.at(-1)!;
    await repository.write(blank(), change, { steps: steps.map(({ step }) => step) });
    const kept = valueOf(await repository.steps('sample'));
    expect(kept.map(({ order }) => order)).toEqual(
      Array.from({ length: stepLimit }, (_, index) => index + 21),
    );
    expect(await database.steps.count()).toBe(stepLimit);
    await repository.save(answered(blank(), { '4.1': 5 }));
    expect(valueOf(await repository.steps('sample'))).toHaveLength(stepLimit);
    await repository.purge('sample');
    expect(await database.steps.count()).toBe(0);
  });

  test('is shortened while the tab stays open, too', async () => {
    const database = new PlumblineDatabase(freshName());
    const repository = dexieRepository(database);
    await repository.save(blank());
    for (let order = 1; order <= stepLimit + 100; order += 1) {
      const { step, change } = answerStep(order);
      await repository.write(blank(), change, { steps: [step] });
    }
    expect(await database.steps.count()).toBe(stepLimit);
    expect((await database.steps.orderBy('[assessment+order]').first())?.order).toBe(101);
  });

  test('loses a damaged step and no other', async () => {
    const database = new PlumblineDatabase(freshName());
    const repository = dexieRepository(database);
    await repository.save(blank());
    const [first, second] = [answerStep(1), answerStep(2)];
    await repository.write(blank(), second.change, { steps: [first.step, second.step] });
    await database.steps.update(['sample', 'step-1'], { step: { id: 'x' } as never });
    expect(valueOf(await repository.steps('sample'))).toEqual([second.step]);
  });
});
