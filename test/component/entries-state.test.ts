import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { collectionLimits } from '../../src/core/entries.ts';
import { newFindingRecord, type FindingRecord } from '../../src/core/findings/records.ts';
import { newSoaEntry } from '../../src/core/soa/records.ts';
import { openCheck } from './open-check.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import type { Repository } from '../../src/storage/repository.ts';
import type { Change } from '../../src/core/changes/change.ts';
import { answered, blank, filed } from '../unit/support/assessments.ts';

const created = '2026-11-20T09:00:00.000Z';

function finding(id: string, change: Partial<FindingRecord> = {}): FindingRecord {
  return { ...newFindingRecord(id, '2026-11-20', created), ...change };
}

/** An open assessment, and the changes that were written in their order. */
function opened(assessment: Assessment = blank()) {
  const written: Change[] = [];
  const kept = memoryRepository();
  let seconds = 0;
  const repository: Repository = {
    ...kept,
    write: (after, change, writing) => {
      written.push(change);
      return kept.write(after, change, writing);
    },
  };
  const check = openCheck(assessment, {
    repository,
    now: () => new Date(Date.UTC(2026, 10, 22, 0, 0, (seconds += 1))).toISOString(),
  });
  return { check, written, repository: kept };
}

describe('a list of the open assessment', () => {
  test('takes several entries in one step, in their order, and gives them back in one', () => {
    const { check } = opened();
    const added = check.addEntries('findings', [finding('b'), finding('a')]);
    expect(added.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(check.assessment.findings.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(check.undo()).toEqual({
      kind: 'entries-removed',
      collection: 'findings',
      ids: ['b', 'a'],
    });
    expect(check.assessment.findings).toEqual([]);
  });

  test('takes as many as there is room for', () => {
    const limit = collectionLimits.findings;
    const many = Array.from({ length: limit - 1 }, (_, index) => finding(`f-${index}`));
    const { check } = opened({ ...blank(), findings: many });
    const added = check.addEntries('findings', [finding('x'), finding('y')]);
    expect(added.map(({ id }) => id)).toEqual(['x']);
    check.entry('findings', 'z', { title: 'No room' }, { blank: finding('z') });
    expect(check.assessment.findings).toHaveLength(limit);
  });

  test('begins an entry that is not there yet, and takes it back whole', () => {
    const { check } = opened();
    const blankEntry = newSoaEntry('A.6.2.8', created);
    check.entry(
      'soaEntries',
      'A.6.2.8',
      { reason: 'R-04' },
      { blank: blankEntry, typedIn: 'reason' },
    );
    expect(check.assessment.soaEntries).toMatchObject([{ id: 'A.6.2.8', reason: 'R-04' }]);
    check.undo();
    expect(check.assessment.soaEntries).toEqual([]);
  });

  test('changes nothing where the entry is not there and nothing says how it begins', () => {
    const { check } = opened();
    check.entry('findings', 'nobody', { title: 'Lost' });
    expect(check.assessment.findings).toEqual([]);
    expect(check.canUndo).toBe(false);
  });

  test('changes one entry, stamps it and keeps the others as the very same', () => {
    const [one, two] = [finding('one'), finding('two')];
    const { check } = opened({ ...blank(), findings: [one, two] });
    check.entry('findings', 'two', { state: 'in-work' });
    const [first, second] = check.assessment.findings;
    expect(first).toBe(one);
    expect(second).toMatchObject({ state: 'in-work', createdAt: created });
    expect(second?.updatedAt).toMatch(/^2026-11-22T/);
    expect(check.assessment.updatedAt).toBe(second?.updatedAt);
  });

  test('takes typing in one field as one step, and writes only the last of it', async () => {
    const { check, written } = opened({ ...blank(), findings: [finding('one')] });
    for (const title of ['H', 'Ha', 'Half']) {
      check.entry('findings', 'one', { title }, { typedIn: 'title' });
    }
    check.entry('findings', 'one', { grade: 'major' });
    await check.settled();
    expect(written.length).toBeLessThanOrEqual(2);
    check.undo();
    expect(check.assessment.findings[0]).toMatchObject({ title: 'Half', grade: 'minor' });
    check.undo();
    expect(check.assessment.findings[0]).toMatchObject({ title: '' });
    expect(check.canUndo).toBe(false);
  });

  test('gives removed entries back where they stood, as something new', () => {
    const { check } = opened({ ...blank(), findings: [finding('one'), finding('two')] });
    check.removeEntries('findings', ['one', 'nobody']);
    expect(check.assessment.findings.map(({ id }) => id)).toEqual(['two']);
    check.undo();
    expect(check.assessment.findings.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(check.assessment.findings[0]?.updatedAt).toMatch(/^2026-11-22T/);
  });

  test('ends in storage as it is on the screen, however quick the changes', async () => {
    const { check, repository } = opened();
    await repository.save(check.assessment);
    check.addEntries('findings', [finding('one')]);
    check.entry('findings', 'one', { title: 'Changed' });
    check.removeEntries('findings', ['one']);
    check.undo();
    check.entry('findings', 'one', { title: 'Changed again' });
    await check.settled();
    const stored = await repository.load('sample');
    expect(stored).toEqual({ kind: 'stored', value: check.assessment });
    expect(check.assessment.findings).toMatchObject([{ title: 'Changed again' }]);
  });

  test('takes several new and changed entries in one step, and gives all back in one', () => {
    const one = finding('one');
    const { check } = opened({ ...blank(), findings: [one] });
    check.entries('findings', [{ ...one, title: 'Changed' }, finding('two')]);
    expect(check.assessment.findings.map(({ title }) => title)).toEqual(['Changed', '']);
    check.undo();
    expect(check.assessment.findings.map(({ id, title }) => [id, title])).toEqual([['one', '']]);
    expect(check.canUndo).toBe(false);
  });

  test('takes over what another tab added and removed', async () => {
    const { check, repository } = opened({ ...blank(), findings: [finding('one')] });
    await repository.save({ ...check.assessment, findings: [finding('two')] });
    await check.refresh();
    expect(check.assessment.findings.map(({ id }) => id)).toEqual(['two']);
  });

  test('is left by a closing tab only as far as it is not stored', async () => {
    const { check } = opened({ ...blank(), findings: [finding('stored')] });
    await check.settled();
    check.addEntries('findings', [finding('new')]);
    expect(check.unwritten.findings.map(({ id }) => id)).toEqual(['new']);
  });
});

describe('many answers at once', () => {
  test('are one step, stamped, and leave the others as the very same', () => {
    const before = filed(answered(blank(), { '4.1': 3, '4.2': 2 }), { 'ai-policy': 'draft' });
    const { check } = opened(before);
    const given = before.answers['4.2']!;
    check.answers({ '4.2': { ...given, choice: 4 }, '4.3': { ...given, choice: 1 } });
    expect(check.assessment.answers['4.1']).toBe(before.answers['4.1']);
    expect(check.assessment.answers['4.3']?.choice).toBe(1);
    expect(check.assessment.answers['4.2']?.updatedAt).toMatch(/^2026-11-22T/);
    expect(check.undo()?.kind).toBe('answers');
    expect(check.assessment.answers['4.2']?.choice).toBe(2);
    expect(check.assessment.answers['4.3']?.choice).toBeNull();
    expect(check.assessment.documents).toEqual(before.documents);
  });
});

describe('the settings', () => {
  test('are changed one by one, typing as one step', () => {
    const { check } = opened();
    const { planSettings, soaHead } = check.assessment;
    check.settings({ soaHead: { ...soaHead, version: '1' } }, 'soa.version');
    check.settings({ soaHead: { ...soaHead, version: '1.0' } }, 'soa.version');
    check.settings({ planSettings: { ...planSettings, people: 4 } });
    expect(check.assessment.planSettings.people).toBe(4);
    expect(check.assessment.soaHead.updatedAt).toMatch(/^2026-11-22T/);
    check.undo();
    expect(check.assessment.planSettings.people).toBe(planSettings.people);
    check.undo();
    expect(check.assessment.soaHead.version).toBe('');
    expect(check.canUndo).toBe(false);
  });
});
