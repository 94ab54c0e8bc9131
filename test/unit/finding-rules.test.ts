import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findingStates,
  newFindingRecord,
  type FindingRecord,
} from '../../src/core/findings/records.ts';
import {
  findingDayProblemOf,
  findingDays,
  isOverdue,
  lacksFor,
  stateChangeOf,
} from '../../src/core/findings/rules.ts';
import { now } from './support/assessments.ts';
import { day as anyDay, entry } from './support/arbitraries.ts';

const today = '2026-11-21';

function record(change: Partial<FindingRecord> = {}): FindingRecord {
  return { ...newFindingRecord('one', '2026-11-01', now), ...change };
}

const worked = record({
  cause: 'Nobody was named.',
  correctiveAction: 'The role is in the job description.',
  effectiveness: 'Two releases looked at.',
});

describe('closing', () => {
  test('a nonconformity asks for its cause, what was done, and the check that it works', () => {
    for (const grade of ['major', 'minor'] as const) {
      expect(stateChangeOf(record({ grade }), 'closed', today)).toEqual({
        kind: 'lacking',
        state: 'closed',
        lacks: ['cause', 'corrective-action', 'effectiveness'],
      });
    }
  });

  test('an observation or an opportunity asks only for what was done', () => {
    for (const grade of ['observation', 'opportunity'] as const) {
      expect(lacksFor(record({ grade, closedOn: today }), 'closed', today)).toEqual([
        'corrective-action',
      ]);
    }
  });

  test('takes nothing but blanks for nothing', () => {
    expect(lacksFor({ ...worked, cause: ' \n', closedOn: today }, 'closed', today)).toEqual([
      'cause',
    ]);
  });

  test('happens today, and taking it up again takes the day away', () => {
    expect(stateChangeOf(worked, 'closed', today)).toEqual({
      kind: 'allowed',
      change: { state: 'closed', closedOn: today },
    });
    const closed: FindingRecord = { ...worked, state: 'closed', closedOn: '2026-11-20' };
    expect(stateChangeOf(closed, 'closed', today)).toMatchObject({
      change: { closedOn: '2026-11-20' },
    });
    expect(stateChangeOf(closed, 'open', today)).toEqual({
      kind: 'allowed',
      change: { state: 'open', closedOn: '' },
    });
  });

  test('needs a day of opening that has been', () => {
    for (const openedOn of ['', '2026-11-22']) {
      expect(stateChangeOf({ ...worked, openedOn }, 'closed', today)).toMatchObject({
        kind: 'lacking',
        lacks: expect.arrayContaining(['opened-day']) as unknown,
      });
    }
  });

  test('marks a record from elsewhere that is called closed and is not', () => {
    const lacksOf = (change: Partial<FindingRecord>) =>
      lacksFor({ ...worked, state: 'closed', ...change }, 'closed', today);
    expect(lacksOf({ closedOn: '2026-11-01' })).toEqual([]);
    expect(lacksOf({ closedOn: '' })).toEqual(['closed-day']);
    expect(lacksOf({ closedOn: '2026-10-31' })).toEqual(['closed-day']);
  });
});

describe('the other states', () => {
  test('accepting asks for a reason', () => {
    expect(stateChangeOf(record(), 'accepted', today)).toEqual({
      kind: 'lacking',
      state: 'accepted',
      lacks: ['acceptance'],
    });
    expect(stateChangeOf(record({ acceptance: 'Too small.' }), 'accepted', today)).toEqual({
      kind: 'allowed',
      change: { state: 'accepted', closedOn: '' },
    });
  });

  test('work may begin without owner and day, and lacks both', () => {
    expect(stateChangeOf(record(), 'in-work', today).kind).toBe('allowed');
    expect(lacksFor(record(), 'in-work', today)).toEqual(['owner', 'due-date']);
    expect(lacksFor(record(), 'open', today)).toEqual([]);
  });

  test('an allowed change always leads to a record that lacks nothing for its state', () => {
    fc.assert(
      fc.property(entry.findings, fc.constantFrom(...findingStates), (before, state) => {
        const result = stateChangeOf(before, state, today);
        if (result.kind === 'lacking') {
          expect(result.lacks).not.toEqual([]);
          return;
        }
        const after = { ...before, ...result.change };
        if (state !== 'in-work') expect(lacksFor(after, state, today)).toEqual([]);
        expect(after.closedOn === '').toBe(state !== 'closed');
      }),
    );
  });
});

describe('a day that is entered', () => {
  const closed: FindingRecord = { ...worked, state: 'closed', closedOn: '2026-11-10' };

  test.each([
    ['openedOn', '2026-11-05', null],
    ['openedOn', '2026-11-10', null],
    ['openedOn', '2026-11-11', 'closed-before-opened'],
    ['openedOn', '', 'needed'],
    ['openedOn', '2026-11-22', 'in-future'],
    ['closedOn', '2026-11-01', null],
    ['closedOn', today, null],
    ['closedOn', '2026-10-31', 'closed-before-opened'],
    ['closedOn', '', 'needed'],
    ['closedOn', '2026-11-22', 'in-future'],
    ['closedOn', '1969-12-31', 'too-early'],
    ['closedOn', '2026-02-30', 'impossible'],
    ['dueDate', '', null],
    ['dueDate', '2027-01-01', null],
    ['dueDate', '0026-01-01', 'too-early'],
    ['dueDate', '2200-01-01', 'too-late'],
  ] as const)('of a closed finding, %s %s: %s', (field, day, problem) => {
    expect(findingDayProblemOf(closed, field, day, today)).toBe(problem);
  });

  test('of an open finding has no day of closing to be before', () => {
    expect(findingDayProblemOf(worked, 'openedOn', '2026-11-20', today)).toBeNull();
    expect(findingDayProblemOf(worked, 'closedOn', '', today)).toBeNull();
  });

  test('that is taken over never makes a sound record unsound', () => {
    fc.assert(
      fc.property(fc.constantFrom(...findingDays), anyDay, (field, day) => {
        if (findingDayProblemOf(closed, field, day, today) !== null) return;
        expect(lacksFor({ ...closed, [field]: day }, 'closed', today)).toEqual([]);
      }),
    );
  });
});

test('a finding is overdue from the day after its due date, while it is open', () => {
  const due = (dueDate: string, state: FindingRecord['state'] = 'open') =>
    isOverdue(record({ dueDate, state }), today);
  expect(due('2026-11-21')).toBe(false);
  expect(due('2026-11-20')).toBe(true);
  expect(due('2026-11-20', 'in-work')).toBe(true);
  expect(due('2026-11-20', 'accepted')).toBe(false);
  expect(due('2026-11-20', 'closed')).toBe(false);
  expect(due('')).toBe(false);
});
