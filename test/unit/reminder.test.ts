import { describe, expect, test } from 'vitest';
import {
  changedSinceBackup,
  daysSince,
  lastBackupOf,
  reminderOf,
  type BackupHistory,
} from '../../src/core/backup/reminder.ts';
import type { Summary } from '../../src/core/summary.ts';

const now = '2026-11-21T12:00:00.000Z';
const day = 24 * 60 * 60 * 1000;
/** So many milliseconds before now. */
const ago = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString();

const never: BackupHistory = { backedUpAt: '', filesAt: {}, firstAnswerAt: '', dismissedAt: '' };

function kept(change: Partial<Summary> = {}) {
  return {
    ...{ id: 'one', createdAt: ago(60 * day), updatedAt: ago(day), answered: 3 },
    ...{ example: false, deletedAt: '' },
    ...change,
  };
}

describe('without any backup', () => {
  test.each([
    [7 * day, 'none'],
    [7 * day + 1, 'never'],
  ])('%d ms after the first answer: %s', (age, kind) => {
    const history = { ...never, firstAnswerAt: ago(age) };
    expect(reminderOf([kept()], history, now).kind).toBe(kind);
    expect(reminderOf([kept({ createdAt: ago(age) })], never, now).kind).toBe(kind);
  });

  test('an assessment that is younger than the first answer has its own seven days', () => {
    const history = { ...never, firstAnswerAt: ago(60 * day) };
    const young = kept({ id: 'two', createdAt: ago(2 * day) });
    expect(reminderOf([young], history, now)).toEqual({ kind: 'none' });
    expect(reminderOf([young, kept()], history, now)).toEqual({ kind: 'never', count: 1 });
  });

  test.each([
    ['the worked example', { example: true }],
    ['one without an answer', { answered: 0 }],
    ['one in the recycle bin', { deletedAt: ago(day) }],
  ])('%s needs none', (_what, change) => {
    expect(reminderOf([kept(change)], never, now)).toEqual({ kind: 'none' });
  });
});

describe('after a backup', () => {
  test.each([
    [14 * day, 'none'],
    [14 * day + 1, 'old'],
  ])('that is %d ms old, with a change since: %s', (age, kind) => {
    expect(reminderOf([kept()], { ...never, backedUpAt: ago(age) }, now).kind).toBe(kind);
  });

  test('however old, nobody is reminded while nothing has changed', () => {
    const history = { ...never, backedUpAt: ago(200 * day) };
    expect(reminderOf([kept({ updatedAt: ago(200 * day) })], history, now).kind).toBe('none');
    expect(reminderOf([kept({ updatedAt: ago(200 * day - 1) })], history, now)).toEqual({
      ...{ kind: 'old', count: 1, days: 200 },
    });
  });

  test('the file of one assessment counts for that one only', () => {
    const history = { ...never, backedUpAt: ago(20 * day), filesAt: { one: ago(day / 2) } };
    const other = kept({ id: 'two' });
    expect(lastBackupOf('one', history)).toBe(ago(day / 2));
    expect(lastBackupOf('two', history)).toBe(ago(20 * day));
    expect(changedSinceBackup([kept(), other], history).map(({ id }) => id)).toEqual(['two']);
    expect(reminderOf([kept(), other], history, now)).toEqual({ kind: 'old', count: 1, days: 20 });
  });

  test('an older file takes nothing from a later backup of everything', () => {
    const history = { ...never, backedUpAt: ago(2 * day), filesAt: { one: ago(30 * day) } };
    expect(lastBackupOf('one', history)).toBe(ago(2 * day));
  });
});

describe('put away', () => {
  const history = { ...never, firstAnswerAt: ago(30 * day) };

  test.each([
    [7 * day, 'none'],
    [7 * day + 1, 'never'],
  ])('%d ms ago: %s', (age, kind) => {
    const dismissed = { ...history, dismissedAt: ago(age) };
    expect(reminderOf([kept()], dismissed, now).kind).toBe(kind);
  });

  test('at a moment to come, because the clock was set back, hides nothing', () => {
    expect(reminderOf([kept()], { ...history, dismissedAt: ago(-day) }, now).kind).toBe('never');
  });
});

test('days are whole, and none have passed where the clock was set back', () => {
  expect(daysSince(ago(2 * day - 1), now)).toBe(1);
  expect(daysSince(ago(2 * day), now)).toBe(2);
  expect(daysSince(ago(-day), now)).toBe(0);
});
