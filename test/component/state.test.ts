import { describe, expect, test, vi } from 'vitest';
import type { Answer, Assessment } from '../../src/core/assessment.ts';
import { stepLimit } from '../../src/core/changes/step.ts';
import { mergeNewer } from '../../src/core/merge.ts';
import { App } from '../../src/state/app.svelte.ts';
import type { Channel, Environment } from '../../src/state/environment.ts';
import { FileOpening } from '../../src/state/file-opening.svelte.ts';
import { newSystem, systemLimit, type AiSystem } from '../../src/core/systems/system.ts';
import type { OpenAssessment } from '../../src/state/open-assessment.svelte.ts';
import { openCheck } from './open-check.ts';
import { keepLeftover, leftovers } from '../../src/storage/leftover.ts';
import { memoryDesk } from '../../src/storage/desk.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import type { Change } from '../../src/core/changes/change.ts';
import type { Repository, StorageFailure, Stored } from '../../src/storage/repository.ts';
import { answered, blank, conforming, someEvidence } from '../unit/support/assessments.ts';
import { filledRegister } from '../unit/support/filled-register.ts';
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
      write: (assessment, change, writing) =>
        this.outcome(`write ${nameOf(change)}`, () => kept.write(assessment, change, writing)),
      join: (assessment, base, steps) =>
        this.outcome('join', () => kept.join(assessment, base, steps)),
    };
  }

  private outcome<Value>(call: string, work: () => Promise<Stored<Value>>): Promise<Stored<Value>> {
    this.calls.push(call);
    if (this.failure === null) return work();
    return Promise.resolve({ kind: 'failed', failure: this.failure });
  }
}

function nameOf(change: Change): string {
  switch (change.kind) {
    case 'answer':
      return change.item;
    case 'document':
      return change.document;
    case 'systems':
      return `systems ${change.systems.map(({ id }) => id).join()}`;
    case 'systems-removed':
      return `removal ${change.ids.join()}`;
    case 'entries':
      return `${change.collection} ${change.entries.map(({ id }) => id).join()}`;
    case 'entries-removed':
      return `removal of ${change.collection} ${change.ids.join()}`;
    case 'profile':
    case 'settings':
    case 'answers':
    case 'offers':
      return change.kind;
  }
}

function opened(assessment: Assessment = blank()) {
  const watched = new WatchedRepository();
  const changed = vi.fn();
  const check = openCheck(assessment, { repository: watched.repository, now: clock(), changed });
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
    const check = openCheck(blank(), {
      repository: watched.repository,
      now: clock(),
      changed: () => seen.push(check.save.kind),
    });
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

  test('remembers the last steps', () => {
    const { check } = opened();
    for (let step = 0; step < stepLimit + 50; step += 1)
      check.answer('4.1', { choice: step % 2 ? 1 : 2 });
    let steps = 0;
    while (check.undo()) steps += 1;
    expect(steps).toBe(stepLimit);
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
    expect(watched.calls).toEqual(['write 4.1', 'join']);
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
    expect(watched.calls).toEqual(['write 4.1', 'join']);
    expect(check.save).toEqual({ kind: 'saved' });
  });
});

describe('what another tab stored', () => {
  const answer = (choice: Answer['choice'], updatedAt: string): Partial<Answer> => ({
    choice,
    updatedAt,
  });

  test('is taken over, whatever the clock said when it was written', async () => {
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
      5, 5, 5,
    ]);
  });

  test('joins what is changed here, field by field, in storage and on the screen', async () => {
    const { check, watched } = opened(answered(blank(), { '4.1': 1 }));
    await watched.repository.save(
      answered(blank(), {
        '4.1': { choice: 1, note: 'Theirs', updatedAt: '2026-11-22T11:00:00Z' },
      }),
    );
    // This tab has not heard of the note yet.
    check.answer('4.1', { choice: 4 });
    await check.settled();
    expect(check.assessment.answers['4.1']).toMatchObject({ choice: 4, note: 'Theirs' });
    const stored = await watched.repository.load('sample');
    expect(stored).toMatchObject({ value: { answers: { '4.1': { choice: 4, note: 'Theirs' } } } });
  });

  test('joins what could not be stored here for a while', async () => {
    const { check, watched } = opened(answered(blank(), { '4.1': 1 }));
    watched.failure = 'full';
    check.answer('4.1', { choice: 4 });
    await check.settled();
    watched.failure = null;
    await watched.repository.save(
      answered(blank(), { '4.1': { choice: 1, owner: 'Ana' }, '4.2': 2 }),
    );
    check.tryAgain();
    await check.settled();
    expect(check.save).toEqual({ kind: 'saved' });
    expect(check.assessment.answers).toMatchObject({
      '4.1': { choice: 4, owner: 'Ana' },
      '4.2': { choice: 2 },
    });
    const stored = await watched.repository.load('sample');
    expect(stored).toEqual({ kind: 'stored', value: check.assessment });
  });

  test('of the profile is taken over, too', async () => {
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

describe('the log', () => {
  test('outlives the tab: what an earlier one changed can be undone', async () => {
    const { check, watched } = opened(answered(blank(), { '4.1': 1 }));
    check.answer('4.1', { choice: 3 });
    for (const note of ['A', 'As', 'Ask']) check.answer('4.2', { note });
    await check.settled();
    const steps = await watched.repository.steps('sample');
    if (steps.kind === 'failed') throw new Error(steps.failure);
    expect(steps.value).toEqual(check.steps);
    expect(steps.value).toHaveLength(2);

    const { repository } = watched;
    const later = openCheck(check.assessment, { repository, now: clock(), steps: steps.value });
    expect(later.undo()).toMatchObject({ kind: 'answer', item: '4.2' });
    expect(later.assessment.answers['4.2']?.note).toBe('');
    later.undo();
    expect(choiceOf(later, '4.1')).toBe(1);
    expect(later.canUndo).toBe(false);
    await later.settled();
    const marked = await repository.steps('sample');
    expect(marked).toMatchObject({ value: [{ undone: true }, { undone: true }] });
  });

  test('takes an old step back and leaves what was changed elsewhere since', () => {
    const { check } = opened();
    check.answer('4.1', { choice: 3 });
    check.answer('4.1', { note: 'Later' });
    check.answer('4.2', { choice: 5 });
    const [first] = check.steps;
    check.takeBack(first!);
    expect(check.assessment.answers['4.1']).toMatchObject({ choice: null, note: 'Later' });
    expect(choiceOf(check, '4.2')).toBe(5);
    check.undo();
    expect(choiceOf(check, '4.1')).toBe(3);
  });

  test('holds every step of quick changes that were written as one', async () => {
    const { check, watched } = opened();
    check.answer('4.1', { choice: 1 });
    check.answer('4.1', { choice: 2 });
    check.answer('4.1', { choice: 3 });
    await check.settled();
    expect(watched.calls).toEqual(['write 4.1']);
    const steps = await watched.repository.steps('sample');
    expect(steps).toMatchObject({ value: [{ order: 1 }, { order: 2 }, { order: 3 }] });
  });

  test('gets the steps that could not be stored once there is room', async () => {
    const { check, watched } = opened();
    watched.failure = 'full';
    check.answer('4.1', { choice: 1 });
    await check.settled();
    watched.failure = null;
    check.answer('4.1', { choice: 2 });
    await check.settled();
    expect(await watched.repository.steps('sample')).toEqual({
      kind: 'stored',
      value: check.steps,
    });
    expect(check.steps).toHaveLength(2);
  });
});

describe('a clock that is set back', () => {
  test('never makes a new answer look older than the one it replaces', async () => {
    const repository = memoryRepository();
    const before = answered(blank(), { '4.1': answerOfTomorrow });
    const check = openCheck(before, { repository, now: clock('2020-01-01T00:00:00Z') });
    check.answer('4.1', { choice: 5 });
    await check.settled();
    expect(check.assessment.answers['4.1']!.updatedAt > answerOfTomorrow.updatedAt).toBe(true);
    expect(mergeNewer(before, check.assessment).answers['4.1']?.choice).toBe(5);
  });
});

describe('storage that was cleared while the tab was open', () => {
  test('gets the whole assessment again with the next change, and that is said', async () => {
    const { check, watched } = opened(answered(blank(), { '4.1': 1, '4.2': 2 }));
    await watched.repository.save(check.assessment);
    await watched.repository.purge('sample');
    check.answer('4.3', { choice: 3 });
    await check.settled();
    expect(check.wasGone).toBe(true);
    const stored = await watched.repository.load('sample');
    expect(stored).toEqual({ kind: 'stored', value: check.assessment });
  });
});

const answerOfTomorrow = { choice: 1, updatedAt: '2026-11-23T00:00:00.000Z' } as const;

describe('the register of the open assessment', () => {
  const at = '2026-11-21T08:00:00.000Z';
  const systemCalled = (id: string, createdAt = at): AiSystem => newSystem(id, id, createdAt);
  const [one, two, three] = ['one', 'two', 'three'].map((id, index) =>
    systemCalled(id, `2026-11-2${index}T08:00:00.000Z`),
  ) as [AiSystem, AiSystem, AiSystem];
  const registered = (...systems: readonly AiSystem[]) => ({ ...blank(), systems });
  const idsIn = (check: OpenAssessment) => check.assessment.systems.map(({ id }) => id);

  async function storedBy({ repository }: WatchedRepository): Promise<Assessment> {
    const stored = await repository.load('sample');
    if (stored.kind === 'failed' || !stored.value) throw new Error('not stored');
    return stored.value;
  }

  /** An open assessment that storage holds already, in IndexedDB's way: a change writes only itself. */
  async function openedAndStored(assessment: Assessment) {
    const all = opened(assessment);
    await all.watched.repository.save(assessment);
    all.watched.calls.length = 0;
    return all;
  }

  test('takes several systems in one step, in their order, and gives them back in one', async () => {
    const { check, watched } = opened(registered(one));
    const added = check.addSystems(['z', 'm', 'a'].map((id) => systemCalled(id)));
    expect(added.map(({ id }) => id)).toEqual(['z', 'm', 'a']);
    expect(new Set(added.map(({ createdAt }) => createdAt)).size).toBe(3);
    expect(idsIn(check)).toEqual(['one', 'z', 'm', 'a']);
    await check.settled();
    expect(watched.calls).toEqual(['write systems z,m,a']);
    expect(await storedBy(watched)).toEqual(check.assessment);

    expect(check.undo()).toEqual({ kind: 'systems-removed', ids: ['z', 'm', 'a'] });
    expect(check.assessment.systems).toEqual([one]);
    expect(check.canUndo).toBe(false);
    await check.settled();
    expect(await storedBy(watched)).toEqual(check.assessment);
  });

  test('leaves a single new system as it is, and nothing to undo where none is added', () => {
    const { check } = opened();
    expect(check.addSystems([])).toEqual([]);
    expect(check.canUndo).toBe(false);
    expect(check.addSystems([one])).toEqual([one]);
    expect(check.assessment.systems).toEqual([one]);
  });

  test('takes as many systems as there is room for, and says which', () => {
    const full = filledRegister(1).systems[0]!;
    const all = Array.from({ length: systemLimit - 1 }, (_, index) => ({
      ...full,
      id: `s-${index}`,
    }));
    const { check } = opened(registered(...all));
    expect(check.addSystems([two, three]).map(({ id }) => id)).toEqual(['two']);
    expect(check.assessment.systems).toHaveLength(systemLimit);
    expect(check.addSystems([three])).toEqual([]);
  });

  test('changes one system, stamps it and keeps the others as the very same', async () => {
    const { check, watched } = opened(registered(one, two));
    check.system('two', { stage: 'in-use' });
    const [first, second] = check.assessment.systems;
    expect(first).toBe(one);
    expect(second).toEqual({ ...two, stage: 'in-use', updatedAt: second?.updatedAt });
    expect(second!.updatedAt > two.updatedAt).toBe(true);
    expect(check.assessment.updatedAt).toBe(second?.updatedAt);
    check.system('nobody', { stage: 'in-use' });
    await check.settled();
    expect(watched.calls).toEqual(['write systems two']);
  });

  test('takes typing in one field as one step, choices one by one, and is written once', async () => {
    const { check, watched } = opened(registered(one, two));
    for (const purpose of ['S', 'So', 'Sorts']) check.system('one', { purpose }, 'purpose');
    check.system('one', { owner: 'Ida' }, 'owner');
    check.system('two', { purpose: 'Other' }, 'purpose');
    check.system('one', { stage: 'trial' });
    check.system('one', { stage: 'in-use' });
    const steps: (string | null | undefined)[] = [];
    const look = () => {
      const [first, second] = check.assessment.systems;
      steps.push([first?.stage, second?.purpose, first?.owner, first?.purpose].join('|'));
    };
    look();
    while (check.undo()) look();
    expect(steps).toEqual([
      'in-use|Other|Ida|Sorts',
      'trial|Other|Ida|Sorts',
      '|Other|Ida|Sorts',
      '||Ida|Sorts',
      '|||Sorts',
      '|||',
    ]);
    await check.settled();
    expect(watched.calls).toEqual(['write systems one', 'write systems two']);
    expect(await storedBy(watched)).toEqual(check.assessment);
  });

  test('gives removed systems back where they stood, as something new', async () => {
    const { check, watched } = await openedAndStored(registered(one, two, three));
    check.removeSystems(['two', 'one', 'nobody']);
    expect(idsIn(check)).toEqual(['three']);
    check.removeSystems(['nobody']);
    await check.settled();
    expect(idsIn(check)).toEqual((await storedBy(watched)).systems.map(({ id }) => id));
    expect(check.undo()).toEqual({ kind: 'systems', systems: [one, two] });
    expect(idsIn(check)).toEqual(['one', 'two', 'three']);
    expect(check.assessment.systems[0]!.updatedAt > one.updatedAt).toBe(true);
    expect(check.canUndo).toBe(false);
  });

  test('puts an offer away once, and takes that back', async () => {
    const { check, watched } = opened();
    check.dismissOffer('a:1');
    check.dismissOffer('a:1');
    check.dismissOffer('b:2');
    expect(check.assessment.dismissedOffers).toEqual(['a:1', 'b:2']);
    await check.settled();
    expect(watched.calls).toEqual(['write offers']);
    expect(check.undo()).toEqual({ kind: 'offers', dismissed: ['a:1'] });
    check.undo();
    expect(check.assessment.dismissedOffers).toEqual([]);
    expect(check.canUndo).toBe(false);
    await check.settled();
    expect((await storedBy(watched)).dismissedOffers).toEqual([]);
  });

  describe('however quick the changes, storage ends with what is on the screen', () => {
    /** Keeps by change, as IndexedDB does, so that a change written late undoes a later one. */
    function byChange(assessment: Assessment) {
      let kept = new Map(assessment.systems.map((each) => [each.id, each]));
      const repository: Repository = {
        ...memoryRepository(),
        load: () =>
          Promise.resolve({
            kind: 'stored',
            value: { ...assessment, systems: [...kept.values()] },
          }),
        save: (whole) => {
          kept = new Map(whole.systems.map((each) => [each.id, each]));
          return Promise.resolve({ kind: 'stored', value: null });
        },
        write: async (_after, change) => {
          await Promise.resolve();
          if (change.kind === 'systems') for (const each of change.systems) kept.set(each.id, each);
          if (change.kind === 'systems-removed') for (const id of change.ids) kept.delete(id);
          return { kind: 'stored', value: { change, wasGone: false } };
        },
      };
      const check = openCheck(assessment, { repository, now: clock() });
      const ends = async () => {
        await check.settled();
        const ours = new Map(check.assessment.systems.map((each) => [each.id, each]));
        expect(kept).toEqual(ours);
      };
      return { check, ends, kept: () => kept };
    }

    test('with a change, a removal and its undo', async () => {
      const { check, ends, kept } = byChange(registered(one, two));
      check.system('one', { purpose: 'Sorts' }, 'purpose');
      check.removeSystems(['one']);
      check.undo();
      await ends();
      expect(kept().get('one')?.purpose).toBe('Sorts');
    });

    test('with changes before and after the removal of several', async () => {
      const { check, ends } = byChange(registered(one, two, three));
      check.system('one', { purpose: 'A' }, 'purpose');
      check.removeSystems(['one', 'two']);
      check.undo();
      check.system('one', { purpose: 'B' }, 'purpose');
      check.system('two', { owner: 'Ida' }, 'owner');
      await ends();
    });

    test('with a system that is added, changed and undone', async () => {
      const { check, ends } = byChange(registered());
      check.addSystems([one, two]);
      check.system('two', { owner: 'Ida' }, 'owner');
      check.undo();
      check.undo();
      check.addSystems([two]);
      await ends();
    });
  });

  describe('and another tab', () => {
    test('that added, changed and removed systems', async () => {
      const { check, watched } = await openedAndStored(registered(one, two));
      const changed = { ...two, name: 'Renamed', updatedAt: '2026-12-01T00:00:00.000Z' };
      await watched.repository.save(registered(changed, three));
      await check.refresh();
      expect(check.assessment.systems).toEqual([changed, three]);
    });

    test('leaves a system that still waits to be written here', async () => {
      const { check, watched } = await openedAndStored(registered(one));
      check.addSystems([two]);
      await check.refresh();
      expect(idsIn(check)).toEqual(['one', 'two']);
      expect((await storedBy(watched)).systems).toEqual([one, two]);
    });

    test.each([
      ['added', (check: OpenAssessment) => check.addSystems([two]), ['one', 'two']],
      ['removed', (check: OpenAssessment) => check.removeSystems(['one']), []],
    ] as const)('is listened to again where one was %s meanwhile', async (_what, act, ids) => {
      const { check, watched } = await openedAndStored(registered(one));
      const { repository } = watched;
      const load = repository.load.bind(repository);
      let loads = 0;
      // What storage reads is from before the change that is made while it reads.
      Object.assign(repository, {
        load: async (id: string) => {
          const stored = await load(id);
          if ((loads += 1) === 1) act(check);
          return stored;
        },
      });
      await check.refresh();
      expect(idsIn(check)).toEqual(ids);
      expect(loads).toBe(2);
    });

    test('brings back an offer whose dismissal was undone there', async () => {
      const { check, watched } = await openedAndStored({ ...blank(), dismissedOffers: ['a', 'b'] });
      await watched.repository.save({ ...blank(), dismissedOffers: ['b', 'c'] });
      await check.refresh();
      expect(check.assessment.dismissedOffers).toEqual(['b', 'c']);
    });
  });

  describe('while storage refuses', () => {
    test('keeps all, and stores the whole once it can', async () => {
      const { check, watched } = await openedAndStored(registered(one, two));
      watched.failure = 'full';
      check.addSystems([three]);
      check.removeSystems(['one']);
      check.dismissOffer('a');
      await check.settled();
      expect(check.save).toEqual({ kind: 'not-saved', failure: 'full' });
      expect(idsIn(check)).toEqual(['two', 'three']);
      expect((await storedBy(watched)).systems).toEqual([one, two]);

      watched.failure = null;
      check.system('two', { stage: 'in-use' });
      await check.settled();
      expect(watched.calls.at(-1)).toBe('join');
      expect(check.save).toEqual({ kind: 'saved' });
      expect(await storedBy(watched)).toEqual(check.assessment);
    });

    test('nothing here goes and nothing removed comes back when another tab writes', async () => {
      const { check, watched } = await openedAndStored(registered(one, two));
      watched.failure = 'full';
      check.addSystems([three]);
      check.removeSystems(['one']);
      await check.settled();
      await check.refresh();
      expect(idsIn(check)).toEqual(['two', 'three']);
      check.undo();
      await check.refresh();
      expect(idsIn(check)).toEqual(['one', 'two', 'three']);
    });
  });

  describe('in a tab that is being closed', () => {
    test('leaves the systems that are still to be written, and not those that storage holds', async () => {
      const { check } = await openedAndStored(registered(one, two, three));
      check.system('two', { purpose: 'Sorts' }, 'purpose');
      check.answer('4.1', { choice: 3 });
      expect(check.unwritten.systems.map(({ id }) => id)).toEqual(['two']);
      // One is being written and the other waits.
      await Promise.resolve();
      check.addSystems([systemCalled('four', '2026-11-25T08:00:00.000Z')]);
      expect(check.unwritten.systems.map(({ id }) => id)).toEqual(['two', 'four']);
      expect(check.unwritten.answers['4.1']?.choice).toBe(3);
      await check.settled();
      expect(check.unwritten.systems).toEqual([]);
    });

    test('leaves the whole where storage refuses', async () => {
      const { check, watched } = await openedAndStored(registered(one, two));
      watched.failure = 'full';
      check.system('two', { purpose: 'Sorts' }, 'purpose');
      await check.settled();
      expect(check.unwritten).toBe(check.assessment);
    });

    test('what it left is taken up, and damage in one leftover does not cost another', () => {
      localStorage.clear();
      keepLeftover({ ...registered(two), dismissedOffers: ['a'] });
      localStorage.setItem('plumbline.leftover.broken', '{"version": 2, "assess');
      localStorage.setItem('plumbline.leftover.null', 'null');
      expect(leftovers()).toEqual([{ ...registered(two), dismissedOffers: ['a'] }]);
      localStorage.clear();
    });
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
      openDesk: () => Promise.resolve(memoryDesk()),
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

  test('joins what a closing tab left with the systems that storage holds', async () => {
    const repository = memoryRepository();
    const { systems } = filledRegister(3);
    await repository.save({ ...blank(), systems });
    const changed = { ...systems[1]!, name: 'Typed last', updatedAt: '2027-01-01T00:00:00.000Z' };
    localStorage.clear();
    keepLeftover({ ...blank(), systems: [changed] });
    const { app } = await started(repository);
    expect((await app.read('sample'))?.systems).toEqual([systems[0], changed, systems[2]]);
    expect(localStorage.length).toBe(0);
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
      await opening.open({ size: 200_000_000, text });
      expect(opening.state).toMatchObject({ refusal: { kind: 'too-large' } });
      expect(text).not.toHaveBeenCalled();
      await opening.open({ size: 1, text: () => Promise.reject(new Error('gone')) });
      expect(opening.state).toEqual({ kind: 'refused', refusal: { kind: 'unreadable' } });
    });
  });
});
