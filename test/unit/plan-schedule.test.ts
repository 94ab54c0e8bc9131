import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { defaultPlanSettings, type PlanSettings } from '../../src/core/plan/records.ts';
import { scheduleOf } from '../../src/core/plan/schedule.ts';
import type { Schedule } from '../../src/core/plan/types.ts';
import {
  dayNumberOf,
  dayOfNumber,
  workingDayNumberOf,
  workingDayOfNumber,
} from '../../src/core/working-days.ts';
import { day } from './support/arbitraries.ts';
import { answered, conforming, filed } from './support/assessments.ts';
import { actionsIn, today, withPlan } from './support/plans.ts';

function schedule(check: Assessment, settings: Partial<PlanSettings> = {}, on = today): Schedule {
  return scheduleOf(actionsIn(check), { ...defaultPlanSettings, ...settings }, on);
}

/** Start and end on the likely course, by action. */
function likely({ bars }: Schedule): Record<string, string> {
  return Object.fromEntries(
    bars.map(({ action, span }) => [action, `${span.likely.start} ${span.likely.end}`]),
  );
}

/** One person with all days of the week: a day of effort is a day in the calendar. */
const fullTime = { people: 1, daysPerWeek: 5 };

describe('days as numbers', () => {
  test('agree with the calendar of the machine, there and back', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(dayNumberOf(date)).toBe(Date.parse(date) / 86_400_000);
        expect(dayOfNumber(dayNumberOf(date))).toBe(date);
      }),
    );
    for (const date of ['0001-01-01', '1600-02-29', '1969-12-31', '2000-02-29', '9999-12-31']) {
      expect(dayOfNumber(dayNumberOf(date))).toBe(date);
    }
  });

  test('end with the year 9999', () => {
    expect(dayOfNumber(1e12)).toBe('9999-12-31');
  });

  test('put a weekend on the Monday after it', () => {
    const asWorkingDay = (date: string) => workingDayOfNumber(workingDayNumberOf(date));
    expect(asWorkingDay('2026-11-20')).toBe('2026-11-20');
    expect(asWorkingDay('2026-11-21')).toBe('2026-11-23');
    expect(asWorkingDay('2026-11-22')).toBe('2026-11-23');
    expect(workingDayNumberOf('2026-11-30') - workingDayNumberOf('2026-11-23')).toBe(5);
  });
});

describe('one action', () => {
  // 5.1 from nothing: one day of effort.
  const check = answered(conforming(), { '5.1': 0 });

  test('starts on the Monday after a Saturday, and takes as long as the days a week say', () => {
    expect(likely(schedule(check, fullTime))).toEqual({ 'item:5.1': '2026-11-23 2026-11-23' });
    // Two days a week: a day of effort takes two and a half.
    const { bars, start, days } = schedule(check);
    expect(start).toBe('2026-11-23');
    expect(days).toBe(1);
    expect(bars[0]?.span).toEqual({
      best: { start: '2026-11-23', end: '2026-11-24' },
      likely: { start: '2026-11-23', end: '2026-11-25' },
      worst: { start: '2026-11-23', end: '2026-11-26' },
    });
  });

  test('starts on the day that was set, but never in the past', () => {
    const from = (startDate: string) => schedule(check, { ...fullTime, startDate }).start;
    expect(from('2027-01-01')).toBe('2027-01-01');
    expect(from('2026-10-01')).toBe('2026-11-23');
  });

  test('counts half while somebody is at it', () => {
    const atIt = withPlan(check, { id: 'item:5.1', effortDays: 6, state: 'in-work' });
    expect(likely(schedule(atIt, fullTime))).toEqual({ 'item:5.1': '2026-11-23 2026-11-25' });
  });

  test('is late when it is due before its likely end', () => {
    const due = (dueDate: string) =>
      schedule(withPlan(check, { id: 'item:5.1', effortDays: 5, dueDate }), fullTime).bars[0]
        ?.isLate;
    expect(due('2026-11-26')).toBe(true);
    expect(due('2026-11-27')).toBe(false);
    expect(due('')).toBe(false);
  });

  test('allows for half of what may be missing on the likely course, and for all of it on the worst', () => {
    // The AI policy: an hour to find out, 1.5 days to write and approve it if there is none.
    const unknown = filed(conforming(), { 'ai-policy': 'unknown' });
    const { bars, days, daysAtRisk } = schedule(unknown, {
      ...fullTime,
      bestCase: 1,
      worstCase: 1,
    });
    expect([days, daysAtRisk]).toEqual([0.1, 1.5]);
    expect(bars[0]?.span).toEqual({
      best: { start: '2026-11-23', end: '2026-11-23' },
      likely: { start: '2026-11-23', end: '2026-11-23' },
      worst: { start: '2026-11-23', end: '2026-11-24' },
    });
  });
});

describe('several actions', () => {
  const own = (...entries: Parameters<typeof withPlan>[1][]) => withPlan(conforming(), ...entries);
  const three = own(
    { id: 'own:a', effortDays: 2, place: 1 },
    { id: 'own:b', effortDays: 3, place: 2 },
    { id: 'own:c', effortDays: 1, place: 3, after: ['own:a'] },
  );

  test('go one after the other with one person, and side by side with two', () => {
    expect(likely(schedule(three, fullTime))).toEqual({
      'own:a': '2026-11-23 2026-11-24',
      'own:b': '2026-11-25 2026-11-27',
      'own:c': '2026-11-30 2026-11-30',
    });
    expect(likely(schedule(three, { ...fullTime, people: 2 }))).toEqual({
      'own:a': '2026-11-23 2026-11-24',
      'own:b': '2026-11-23 2026-11-25',
      'own:c': '2026-11-25 2026-11-25',
    });
  });

  test('wait for what they wait for even with people to spare', () => {
    expect(likely(schedule(three, { ...fullTime, people: 9 }))['own:c']).toBe(
      '2026-11-25 2026-11-25',
    );
  });

  test('are not held up by one with a later start of its own, but for those that wait for it', () => {
    const dated = own(
      { id: 'own:a', effortDays: 2, place: 1, startDate: '2027-01-11' },
      { id: 'own:b', effortDays: 3, place: 2, after: ['own:a'] },
      { id: 'own:c', effortDays: 1, place: 3 },
    );
    expect(likely(schedule(dated, fullTime))).toEqual({
      'own:a': '2027-01-11 2027-01-12',
      'own:b': '2027-01-13 2027-01-15',
      'own:c': '2026-11-23 2026-11-23',
    });
  });

  test('leave out what is done or dropped, and do not wait for it', () => {
    const settled = own(
      { id: 'own:a', effortDays: 2, state: 'done' },
      { id: 'own:b', effortDays: 3, state: 'dropped' },
      { id: 'own:c', effortDays: 1, after: ['own:a', 'own:b'] },
    );
    expect(likely(schedule(settled, fullTime))).toEqual({ 'own:c': '2026-11-23 2026-11-23' });
  });
});

describe('the internal audit', () => {
  const check = answered(conforming(), { '9.2.1': 0, '9.3.2': 0, '7.4': 0, '6.3': 0 });

  test('waits until the system has run for some weeks after the last action before it', () => {
    // 6.3 takes 0.5 days, 7.4 0.8: over on Tuesday morning. Eight weeks later is 19 January.
    expect(likely(schedule(check, fullTime))).toMatchObject({
      'item:6.3': '2026-11-23 2026-11-23',
      'item:7.4': '2026-11-23 2026-11-24',
      'item:9.2.1': '2027-01-19 2027-01-25',
      'item:9.3.2': '2027-01-25 2027-01-26',
    });
  });

  test('starts at once where nothing before it is open', () => {
    const running = answered(conforming(), { '9.2.1': 0 });
    expect(likely(schedule(running, fullTime))).toEqual({ 'item:9.2.1': '2026-11-23 2026-11-26' });
  });

  test('takes its turn behind the duties of the AI Act, but the system need not run with them', () => {
    const bound = answered(conforming(), { '9.2.1': 0 });
    const provider = {
      ...bound,
      profile: {
        ...bound.profile,
        operatorRoles: ['provider'] as const,
        riskClasses: ['high-risk-annex-iii'] as const,
      },
    };
    // Declaration and CE marking wait for the conformity assessment, seven days; then comes the audit's turn.
    const ends = likely(schedule(provider, { ...fullTime, people: 50 }));
    expect(ends['duty:p-48']).toBe('2026-12-02 2026-12-03');
    expect(ends['item:9.2.1']).toBe('2026-12-02 2026-12-08');
  });
});

describe('the audit days', () => {
  test('stand the agreed weeks after today where nothing is open', () => {
    // Six weeks after Monday 23 November, and four more.
    const { stageOne, stageTwo, bars } = schedule(conforming());
    expect(bars).toEqual([]);
    expect(stageOne).toEqual({ best: '2027-01-04', likely: '2027-01-04', worst: '2027-01-04' });
    expect(stageTwo?.likely).toBe('2027-02-01');
  });

  test('wait for blockers and documents in Stage 1, and for all work in Stage 2', () => {
    const check = filed(answered(conforming(), { 'A.7.3': 0 }), { 'user-information': 'missing' });
    const given = {
      ...fullTime,
      bestCase: 1,
      worstCase: 1,
      weeksToStageOne: 0,
      weeksToStageTwo: 0,
    };
    const days = withPlan(
      check,
      { id: 'document:user-information', effortDays: 3, place: 1 },
      { id: 'item:A.7.3', effortDays: 10, place: 2 },
    );
    // The document is over on Wednesday, the control ten working days later.
    expect(schedule(days, given).stageOne?.likely).toBe('2026-11-26');
    expect(schedule(days, given).stageTwo?.likely).toBe('2026-12-10');
  });

  test('do not let Stage 1 wait for what needs the internal audit: planned is enough', () => {
    const check = filed(answered(conforming(), { '9.2.1': 0, '9.3.2': 0, '7.4': 0 }), {
      'management-review-results': 'draft',
    });
    const { stageOne, stageTwo } = schedule(check, fullTime);
    expect(stageOne?.likely).toBe('2027-01-04');
    // 7.4 is over on Monday; the audit follows eight weeks later, and the minutes of the review behind it.
    expect((stageTwo?.likely ?? '') >= '2027-01-22').toBe(true);
  });

  test('are out of reach while an open blocker was dropped, and only then', () => {
    const check = filed(answered(conforming(), { '7.4': 0 }), { 'ai-policy': 'missing' });
    const dropped = (id: string) => schedule(withPlan(check, { id, state: 'dropped' }));
    expect(dropped('document:ai-policy')).toMatchObject({ stageOne: null, stageTwo: null });
    expect(dropped('item:7.4').stageOne).not.toBeNull();
  });
});
