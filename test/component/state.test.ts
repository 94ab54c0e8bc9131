import { describe, expect, test, vi } from 'vitest';
import type { Answer, Assessment } from '../../src/core/assessment.ts';
import { App } from '../../src/state/app.svelte.ts';
import type { Channel, Environment } from '../../src/state/environment.ts';
import { FileOpening } from '../../src/state/file-opening.svelte.ts';
import { OpenAssessment } from '../../src/state/open-assessment.svelte.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import type { Change, Repository, StorageFailure, Stored } from '../../src/storage/repository.ts';
import { answered, blank, conforming, someEvidence } from '../unit/support/assessments.ts';
import { exportText } from '../unit/support/texts.ts';

/** A clock that moves on by a second at every look. */
function clock(start = '2026-11-22T00:00:00Z') {
  let seconds = 0;
  return () => {
    seconds += 1;
    return new Date(Date.parse(start) + seconds * 1000).toISOString();
  };
}

/** Keeps in memory, tells what was asked of it, and fails on demand. */
class WatchedRepository {
  readonly calls: string[] = [];
  failure: StorageFailure | null = null;
  readonly repository: Repository;

  constructor() {
    const kept = memoryRepository();
    this.repository = {
      ...kept,
      save: (assessment) => this.outcome('save', () => kept.save(assessment)),
      write: (assessment, change) =>
        this.outcome(`write ${nameOf(change)}`, () => kept.write(assessment, change)),
    };
  }

  private outcome(call: string, work: () => Promise<Stored<null>>): Promise<Stored<null>> {
    this.calls.push(call);
    if (this.failure === null) return work();
    return Promise.resolve({ kind: 'failed', failure: this.failure });
  }
}

function nameOf(change: Change): string {
  if (change.kind === 'answer') return change.item;
  return change.kind === 'document' ? change.document : 'profile';
}

function opened(assessment: Assessment = blank()) {
  const watched = new WatchedRepository();
  const changed = vi.fn();
  const check = new OpenAssessment(assessment, watched.repository, clock(), changed);
  return { check, watched, changed };
}

const choiceOf = (check: OpenAssessment, item: '4.1' | '4.2') =>
  check.assessment.answers[item]?.choice;

describe('a change to the open assessment', () => {
  test('shows at once, is stamped, and is written by itself', async () => {
    const { check, watched, changed } = opened();
    check.answer('4.1', { choice: 3 });
    expect(choiceOf(check, '4.1')).toBe(3);
    expect(check.assessment.answers['4.1']?.updatedAt).toMatch(/^2026-11-22T/);
    expect(check.assessment.updatedAt).toBe(check.assessment.answers['4.1']?.updatedAt);
    expect(check.save).toEqual({ kind: 'saving' });
    await check.settled();
    expect(check.save).toEqual({ kind: 'saved' });
    expect(watched.calls).toEqual(['write 4.1']);
    expect(changed).toHaveBeenCalledExactlyOnceWith('sample');
  });

  test('keeps what else was said about the item', () => {
    const { check } = opened(answered(blank(), { '4.1': { choice: 2, note: 'kept' } }));
    check.answer('4.1', { choice: 3 });
    expect(check.assessment.answers['4.1']).toMatchObject({ choice: 3, note: 'kept' });
  });

  test('is "saving" until the last write is done, in the order of the changes', async () => {
    const { check, watched } = opened();
    check.answer('4.1', { choice: 3 });
    check.document('ai-policy', { state: 'draft' });
    check.profile({ name: 'Renamed' });
    await check.settled();
    expect(watched.calls).toEqual(['write 4.1', 'write ai-policy', 'write profile']);
    expect(check.save).toEqual({ kind: 'saved' });
    const stored = await watched.repository.load('sample');
    expect(stored).toEqual({ kind: 'stored', value: check.assessment });
  });
});

describe('quick typing', () => {
  test('writes the last of what waits for one item, and loses nothing of it', async () => {
    const { check, watched } = opened();
    for (const note of ['A', 'As', 'Ask', 'Ask Ana']) check.answer('4.1', { note });
    check.answer('4.2', { note: 'Other' });
    await check.settled();
    expect(watched.calls).toEqual(['write 4.1', 'write 4.2']);
    const stored = await watched.repository.load('sample');
    expect(stored).toEqual({ kind: 'stored', value: check.assessment });
    expect(check.assessment.answers['4.1']?.note).toBe('Ask Ana');
  });

  test('stays "saving" while anything waits', async () => {
    const seen: string[] = [];
    const watched = new WatchedRepository();
    const check = new OpenAssessment(blank(), watched.repository, clock(), () =>
      seen.push(check.save.kind),
    );
    check.answer('4.1', { note: 'A' });
    check.answer('4.2', { note: 'B' });
    await check.settled();
    expect(seen).toEqual(['saving', 'saved']);
  });
});

describe('undo', () => {
  test('takes changes back one by one, and says what each was about', () => {
    const { check } = opened(answered(blank(), { '4.1': 1 }));
    expect(check.canUndo).toBe(false);
    check.answer('4.1', { choice: 3 });
    check.answer('4.1', { choice: 4 });
    check.profile({ target: 5 });
    expect(check.undo()).toMatchObject({ kind: 'profile' });
    expect(check.assessment.profile.target).toBe(3);
    expect(check.undo()).toMatchObject({ kind: 'answer', item: '4.1' });
    expect(choiceOf(check, '4.1')).toBe(3);
    check.undo();
    expect(choiceOf(check, '4.1')).toBe(1);
    expect(check.canUndo).toBe(false);
    expect(check.undo()).toBeNull();
  });

  test('takes typing in one field back as one step', () => {
    const { check } = opened();
    for (const note of ['A', 'As', 'Ask']) check.answer('4.1', { note });
    check.answer('4.2', { note: 'Other' });
    check.answer('4.1', { note: 'Asked' });
    check.undo();
    expect(check.assessment.answers['4.1']?.note).toBe('Ask');
    check.undo();
    expect(check.assessment.answers['4.2']?.note).toBe('');
    check.undo();
    expect(check.assessment.answers['4.1']?.note).toBe('');
    expect(check.canUndo).toBe(false);
  });

  test('keeps two fields of one item apart', () => {
    const { check } = opened();
    check.answer('4.1', { note: 'a' });
    check.answer('4.1', { owner: 'Ana' });
    check.undo();
    expect(check.assessment.answers['4.1']).toMatchObject({ note: 'a', owner: '' });
  });

  test('brings back evidence removed right after it was typed', () => {
    const { check } = opened();
    const piece = { ...someEvidence, title: '' };
    check.answer('4.1', { evidence: [piece] });
    check.answer('4.1', { evidence: [{ ...piece, title: 'M' }] });
    check.answer('4.1', { evidence: [{ ...piece, title: 'Mi' }] });
    check.answer('4.1', { evidence: [] });
    const evidence = () => check.assessment.answers['4.1']?.evidence;
    check.undo();
    expect(evidence()).toEqual([{ ...piece, title: 'Mi' }]);
    check.undo();
    expect(evidence()).toEqual([]);
    expect(check.canUndo).toBe(false);
  });

  test('takes ticks in the profile back one by one', () => {
    const { check } = opened();
    check.profile({ activities: ['uses'] });
    check.profile({ activities: ['uses', 'provides'] });
    check.profile({ name: 'N' });
    check.profile({ name: 'New' });
    check.undo();
    expect(check.assessment.profile.name).toBe('Sample Ltd');
    check.undo();
    expect(check.assessment.profile.activities).toEqual(['uses']);
  });

  test('is a new change, so that it wins in other tabs, and is written', async () => {
    const { check, watched } = opened();
    check.answer('4.1', { choice: 3 });
    await check.settled();
    const before = check.assessment.answers['4.1']!.updatedAt;
    check.undo();
    expect(check.assessment.answers['4.1']!.updatedAt > before).toBe(true);
    await check.settled();
    expect(watched.calls).toEqual(['write 4.1', 'write 4.1']);
    const stored = await watched.repository.load('sample');
    expect(stored).toEqual({ kind: 'stored', value: check.assessment });
  });

  test('remembers the last 100 steps', () => {
    const { check } = opened();
    for (let step = 0; step < 150; step += 1) check.answer('4.1', { choice: step % 2 ? 1 : 2 });
    let steps = 0;
    while (check.undo()) steps += 1;
    expect(steps).toBe(100);
  });
});

describe('a write that fails', () => {
  test('loses nothing: the next one that works stores the whole', async () => {
    const { check, watched, changed } = opened();
    watched.failure = 'full';
    check.answer('4.1', { choice: 3 });
    await check.settled();
    expect(check.save).toEqual({ kind: 'not-saved', failure: 'full' });
    expect(choiceOf(check, '4.1')).toBe(3);
    expect(changed).not.toHaveBeenCalled();

    watched.failure = null;
    check.answer('4.2', { choice: 4 });
    await check.settled();
    expect(watched.calls).toEqual(['write 4.1', 'save']);
    expect(check.save).toEqual({ kind: 'saved' });
    const stored = await watched.repository.load('sample');
    expect(stored).toEqual({ kind: 'stored', value: check.assessment });

    check.answer('4.2', { choice: 5 });
    await check.settled();
    expect(watched.calls.at(-1)).toBe('write 4.2');
  });

  test('while others wait behind it makes those store the whole', async () => {
    const { check, watched } = opened();
    watched.failure = 'failed';
    check.answer('4.1', { choice: 3 });
    check.answer('4.2', { choice: 4 });
    // The first fails, the second finds the store working again.
    await Promise.resolve();
    watched.failure = null;
    await check.settled();
    expect(watched.calls).toEqual(['write 4.1', 'save']);
    expect(check.save).toEqual({ kind: 'saved' });
  });
});

describe('what another tab stored', () => {
  const answer = (choice: Answer['choice'], updatedAt: string): Partial<Answer> => ({
    choice,
    updatedAt,
  });

  test('is taken over where it is newer, and only there', async () => {
    const { check, watched } = opened(
      answered(blank(), {
        '4.1': answer(1, '2026-11-22T10:00:00Z'),
        '4.2': answer(1, '2026-11-22T10:00:00Z'),
      }),
    );
    const theirs = answered(blank(), {
      '4.1': answer(5, '2026-11-22T11:00:00Z'),
      '4.2': answer(5, '2026-11-22T09:00:00Z'),
      '4.3': answer(5, '2026-11-22T09:00:00Z'),
    });
    await watched.repository.save({ ...theirs, updatedAt: '2026-11-22T11:00:00Z' });
    await check.refresh();
    const { answers } = check.assessment;
    expect([answers['4.1'], answers['4.2'], answers['4.3']].map((each) => each?.choice)).toEqual([
      5, 1, 5,
    ]);
  });

  test('of the profile comes with the newer assessment', async () => {
    const { check, watched } = opened();
    await watched.repository.save({ ...blank({ target: 5 }), updatedAt: '2026-11-22T11:00:00Z' });
    await check.refresh();
    expect(check.assessment.profile.target).toBe(5);
  });

  test('that is gone leaves what is here', async () => {
    const { check } = opened(conforming());
    await check.refresh();
    expect(check.assessment).toEqual(conforming());
  });
});

describe('the app', () => {
  function environment(repository: Repository, failure: StorageFailure | null = null) {
    let heard: (id: string) => void = () => undefined;
    const sent: string[] = [];
    let ids = 0;
    const channel: Channel = {
      send: (id) => sent.push(id),
      listen: (callback) => {
        heard = callback;
      },
    };
    const own: Environment = {
      now: clock(),
      today: () => '2026-11-22',
      newId: () => `id-${(ids += 1)}`,
      openStorage: () => Promise.resolve({ repository, failure, onClosed: () => undefined }),
      channel: () => channel,
    };
    return { own, sent, hear: (id: string) => heard(id) };
  }

  async function started(repository: Repository = memoryRepository(), hash = '#/') {
    const outside = environment(repository);
    const app = new App(outside.own, hash);
    await app.start();
    return { app, repository, ...outside };
  }

  test('shows the right screen before storage is open, and follows a click meanwhile', async () => {
    const repository = memoryRepository();
    await repository.save(conforming());
    const app = new App(environment(repository).own, '#/check/sample/results');
    expect(app.route).toEqual({ name: 'results', id: 'sample' });
    expect([app.loading.kind, app.ready]).toEqual(['loading', false]);
    const click = app.navigate('#/check/sample/6.1.3');
    await app.start();
    await click;
    expect(app.route).toMatchObject({ name: 'area', area: '6', item: '6.1.3' });
    expect(app.check?.assessment).toEqual(conforming());
    expect(app.ready).toBe(true);
  });

  test('makes, lists, removes, restores and purges an assessment', async () => {
    const { app, sent } = await started();
    const id = await app.create('Sample Ltd');
    expect(app.assessments.map(({ name }) => name)).toEqual(['Sample Ltd']);
    await app.remove(id);
    expect([app.assessments.length, app.deleted.length]).toEqual([0, 1]);
    await app.restore(id);
    expect([app.assessments.length, app.deleted.length]).toEqual([1, 0]);
    await app.purge(id);
    expect([app.assessments.length, app.deleted.length]).toEqual([0, 0]);
    expect(sent).toEqual([id, id, id, id]);
  });

  test('opens what the address names, and keeps it open from screen to screen', async () => {
    const { app } = await started();
    const id = await app.create('Sample Ltd');
    await app.navigate(`#/check/${id}/4`);
    const check = app.check;
    expect(check?.id).toBe(id);
    check?.answer('4.1', { choice: 2 });
    await app.navigate(`#/check/${id}/results`);
    expect(app.check).toBe(check);
    await app.navigate('#/');
    expect(app.assessments[0]?.answered).toBe(1);
  });

  test('says that an assessment is missing, or why it cannot be read', async () => {
    const { app } = await started();
    await app.navigate('#/check/nobody/4');
    expect(app.loading).toEqual({ kind: 'missing' });
    const failing: Repository = {
      ...memoryRepository(),
      load: () => Promise.resolve({ kind: 'failed', failure: 'blocked' }),
    };
    const other = await started(failing, '#/check/sample/4');
    expect(other.app.loading).toEqual({ kind: 'failed', failure: 'blocked' });
  });

  test('shows what the address names last, even if it loads first', async () => {
    const kept = memoryRepository();
    await kept.save({ ...blank(), id: 'slow' });
    await kept.save({ ...blank(), id: 'fast' });
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const repository: Repository = {
      ...kept,
      load: async (id) => {
        if (id === 'slow') await slow;
        return kept.load(id);
      },
    };
    const { app } = await started(repository);
    const first = app.navigate('#/check/slow/4');
    await app.navigate('#/check/fast/4');
    release();
    await first;
    expect(app.check?.id).toBe('fast');
  });

  test('carries on in memory when the browser refuses a new assessment', async () => {
    const kept = memoryRepository();
    await kept.save(conforming());
    const full: Repository = {
      ...kept,
      save: () => Promise.resolve({ kind: 'failed', failure: 'full' }),
    };
    const { app } = await started(full);
    const id = await app.create('Second');
    expect(app.storageFailure).toBe('full');
    expect(app.assessments.map((each) => each.id).toSorted()).toEqual([id, 'sample'].toSorted());
    await app.navigate('#/check/sample/4');
    expect(app.check?.assessment).toEqual(conforming());
  });

  test('tells what storage refused at the start', async () => {
    const { own } = environment(memoryRepository(), 'refused');
    const app = new App(own);
    await app.start();
    expect(app.storageFailure).toBe('refused');
    expect(app.ready).toBe(true);
  });

  test('purges what was deleted more than 30 days ago, and not before', async () => {
    const repository = memoryRepository();
    for (const [id, at] of [
      ['old', '2026-10-22T00:00:00Z'],
      ['fresh', '2026-10-24T00:00:00Z'],
    ] as const) {
      await repository.save({ ...blank(), id });
      await repository.markDeleted(id, at);
    }
    const { app } = await started(repository);
    expect(app.deleted.map(({ id }) => id)).toEqual(['fresh']);
  });

  test('takes over what another tab changed in the open assessment', async () => {
    const { app, repository, hear } = await started();
    const id = await app.create('Sample Ltd');
    await app.navigate(`#/check/${id}/4`);
    const theirs = answered(app.check!.assessment, {
      '4.1': { choice: 4, updatedAt: '2027-01-01T00:00:00Z' },
    });
    await repository.save({ ...theirs, updatedAt: '2027-01-01T00:00:00Z' });
    hear(id);
    await vi.waitFor(() => expect(choiceOf(app.check!, '4.1')).toBe(4));
  });

  test('renames and duplicates, the copy without the mark of an example', async () => {
    const repository = memoryRepository();
    await repository.save({ ...conforming(), example: true });
    const { app } = await started(repository);
    await app.rename('sample', 'Renamed');
    await app.duplicate('sample', 'Copy');
    expect(app.assessments.map(({ name, example }) => [name, example])).toEqual([
      ['Copy', false],
      ['Renamed', true],
    ]);
    const copy = await app.read(app.assessments[0]!.id);
    expect(copy?.answers).toEqual(conforming().answers);
  });

  describe('opening a file', () => {
    const file = (text: string) => ({ size: text.length, text: () => Promise.resolve(text) });

    test('stores nothing before the user says so', async () => {
      const { app, repository } = await started();
      const opening = new FileOpening(app);
      await opening.open(file(exportText(conforming())));
      expect(opening.state).toMatchObject({
        kind: 'preview',
        file: { answered: 70, repairs: [], stored: null },
      });
      expect(await repository.list()).toEqual({ kind: 'stored', value: [] });
      expect(await opening.take()).toBe('sample');
      expect(await app.read('sample')).toEqual(conforming());
      expect(opening.state).toEqual({ kind: 'idle' });
      expect(await opening.take()).toBeNull();
    });

    test('shows what it would replace, and can stand beside it', async () => {
      const { app } = await started();
      await app.add(answered(blank(), { '4.1': 1 }));
      const opening = new FileOpening(app);
      await opening.open(file(exportText(answered(blank(), { '4.1': 3 }))));
      expect(opening.state).toMatchObject({
        file: { stored: { preview: { items: [{ item: '4.1', before: 1, after: 3 }] } } },
      });
      const copy = await opening.takeAsCopy();
      expect(copy).not.toBe('sample');
      expect((await app.read('sample'))?.answers['4.1']?.choice).toBe(1);
      expect((await app.read(copy!))?.answers['4.1']?.choice).toBe(3);
    });

    test('refuses what is no file of ours, too large or unreadable', async () => {
      const { app } = await started();
      const opening = new FileOpening(app);
      await opening.open(file('{}'));
      expect(opening.state).toEqual({ kind: 'refused', refusal: { kind: 'not-plumbline' } });
      const text = vi.fn();
      await opening.open({ size: 50_000_000, text });
      expect(opening.state).toMatchObject({ refusal: { kind: 'too-large' } });
      expect(text).not.toHaveBeenCalled();
      await opening.open({ size: 1, text: () => Promise.reject(new Error('gone')) });
      expect(opening.state).toEqual({ kind: 'refused', refusal: { kind: 'unreadable' } });
    });
  });
});
