import { describe, expect, test } from 'vitest';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import { ganttOf, impactChartOf, placeOn, timeAxisOf } from '../../src/core/plan/chart.ts';
import {
  numberFrom,
  problemOfDate,
  problemOfDates,
  problemOfDays,
  problemOfNumber,
  problemOfWaiting,
} from '../../src/core/plan/fields.ts';
import { defaultPlanSettings } from '../../src/core/plan/records.ts';
import { scheduleOf } from '../../src/core/plan/schedule.ts';
import { planIcsOf } from '../../src/export/ics/plan-calendar.ts';
import { eventsIn, unescaped } from './helpers/read-ics.ts';
import { sampleReport } from './helpers/sample-report.ts';
import { answered, conforming, filed } from './support/assessments.ts';
import { actionsIn, today, withPlan } from './support/plans.ts';

describe('what can be wrong with a field', () => {
  test.each([
    ['2', 2],
    [' 2,5 ', 2.5],
    ['.5', 0.5],
    ['+3', 3],
  ])('reads %j as a number', (text, number) => {
    expect(numberFrom(text)).toBe(number);
  });

  test.each([
    ['', null],
    ['0.1', null],
    ['1000', null],
    ['two', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['1.000,5', 'not-a-number'],
    ['0', 'not-above-zero'],
    ['-1', 'not-above-zero'],
    ['0.05', 'too-small'],
    ['1000.1', 'too-large'],
  ] as const)('days of work %j: %s', (text, problem) => {
    expect(problemOfDays(text)).toBe(problem);
  });

  test.each([
    ['people', '2.5', 'not-whole'],
    ['people', '0', 'not-above-zero'],
    ['people', '51', 'too-large'],
    ['people', '50', null],
    ['daysPerWeek', '5', null],
    ['daysPerWeek', '5,5', 'too-large'],
    ['bestCase', '0.4', 'too-small'],
    ['worstCase', '0.9', 'too-small'],
    ['weeks', '0', null],
    ['weeks', '-1', 'too-small'],
    ['weeks', '', 'not-a-number'],
  ] as const)('%s %j: %s', (field, text, problem) => {
    expect(problemOfNumber(field, text)).toBe(problem);
  });

  test('is a day that does not exist, one before 1970, or a start after the end', () => {
    expect(problemOfDate('')).toBeNull();
    expect(problemOfDate('2028-02-29')).toBeNull();
    expect(problemOfDate('2027-02-29')).toBe('no-such-day');
    expect(problemOfDate('1969-12-31')).toBe('before-1970');
    expect(problemOfDates('2027-02-01', '2027-01-31')).toBe('start-after-due');
    expect(problemOfDates('2027-01-31', '2027-01-31')).toBeNull();
    expect(problemOfDates('2027-01-31', '')).toBeNull();
  });

  test('is a circle, or more to wait for than an action can hold', () => {
    const check = withPlan(
      conforming(),
      { id: 'own:a', after: Array.from({ length: 50 }, (_, index) => `own:gone-${index}`) },
      { id: 'own:b', after: ['own:a'] },
    );
    const actions = actionsIn(check);
    expect(problemOfWaiting(actions, 'own:a', 'own:b')).toBe('circle');
    expect(problemOfWaiting(actions, 'own:a', 'own:c')).toBe('too-many-to-wait-for');
    expect(problemOfWaiting(actions, 'own:b', 'own:c')).toBeNull();
  });
});

describe('the picture of impact and effort', () => {
  test('parts the open actions at the middle of both', () => {
    const check = withPlan(
      filed(answered(conforming(), { '5.1': 0, '9.2.1': 0, '6.3': 2, '7.3': 2 }), {
        'ai-policy': 'missing',
      }),
      { id: 'item:7.3', effortDays: 20 },
      { id: 'own:done', state: 'done' },
    );
    const { dots, middleDays } = impactChartOf(actionsIn(check));
    const fields = Object.fromEntries(dots.map(({ action, quadrant }) => [action, quadrant]));
    // Days: 0.3, 1, 1.5, 4 and 20.
    expect(middleDays).toBe(1.5);
    expect(fields).toEqual({
      'document:ai-policy': 'quick-win',
      'item:5.1': 'quick-win',
      'item:9.2.1': 'big-step',
      'item:6.3': 'fill-in',
      'item:7.3': 'not-now',
    });
    const at = (id: string) => dots.find(({ action }) => action === id);
    expect(at('item:7.3')?.x).toBe(1);
    expect(at('item:6.3')?.x).toBe(0);
    expect(at('document:ai-policy')?.y).toBe(1);
  });

  test('is empty for an empty plan', () => {
    expect(impactChartOf([])).toMatchObject({ dots: [], mostDays: 0, mostGain: 0 });
  });
});

describe('the time line', () => {
  test('spans whole months and marks each', () => {
    const axis = timeAxisOf(['2026-11-21', '2027-02-03', '2026-12-24']);
    expect(axis.start).toBe('2026-11-01');
    expect(axis.end).toBe('2027-02-28');
    expect(axis.months.map(({ day }) => day)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
    // 30 of 120 days.
    expect(axis.months[1]?.at).toBe(30 / 120);
    expect(placeOn(axis, '2027-02-28', true)).toBe(1);
  });

  test('thins out the months of a plan that takes decades', () => {
    const { months } = timeAxisOf(['2026-11-21', '2046-11-21']);
    expect(months.length).toBeLessThanOrEqual(48);
    expect(months[1]?.day).toBe('2027-05-01');
  });

  test('holds today, bars and audit days', () => {
    const actions = actionsIn(answered(conforming(), { '5.1': 0 }));
    const gantt = ganttOf(scheduleOf(actions, defaultPlanSettings, today), today);
    // From 1 November to the end of February with Stage 2 on 1 February: 120 days.
    expect(gantt.today).toBe(20 / 120);
    expect(gantt.bars[0]).toMatchObject({ start: 22 / 120, end: 25 / 120, latest: 26 / 120 });
    expect(gantt.stageTwo?.likely).toBe((30 + 31 + 31) / 120);
  });
});

describe('the calendar file', () => {
  const check = withPlan(
    filed(answered(conforming(), { '5.1': 0, '7.4': 0 }), { 'ai-policy': 'missing' }),
    { id: 'item:5.1', dueDate: '2026-11-24', owner: 'Board', note: 'Ask; then\ndecide' },
    { id: 'item:7.4', dueDate: '2026-12-24', state: 'done' },
  );

  test('holds the due dates of open actions and the projected audits, and nothing else', async () => {
    const report = await sampleReport(check);
    const guidance = await loadGuidance();
    const events = eventsIn(planIcsOf(report, { titles: texts.titles, guidance }));
    const summaries = events.map((event) => unescaped(event.get('SUMMARY') ?? ''));
    expect(summaries).toEqual([
      'Due: Bring to level 3: 5.1 Leadership and commitment',
      'Projected Stage 1 audit (Sample Ltd)',
      'Projected Stage 2 audit (Sample Ltd)',
    ]);
    expect(events[0]?.get('DTSTART;VALUE=DATE')).toBe('20261124');
    const description = unescaped(events[0]?.get('DESCRIPTION') ?? '');
    expect(description).toContain(guidance['5.1'].firstStep);
    expect(description).toContain('Ask; then\ndecide');
    expect(description).toContain('Owner: Board');
    expect(description).toContain('By the plan it ends later');
    const days = [report.plan.schedule.stageOne?.likely, report.plan.schedule.stageTwo?.likely];
    expect(events.slice(1).map((event) => event.get('DTSTART;VALUE=DATE'))).toEqual(
      days.map((day) => day?.replaceAll('-', '')),
    );
    expect(new Set(events.map((event) => event.get('UID'))).size).toBe(3);
  });

  test('leaves out audits that are out of reach', async () => {
    const dropped = withPlan(check, { id: 'document:ai-policy', state: 'dropped' });
    const file = planIcsOf(await sampleReport(dropped), { titles: texts.titles });
    expect(eventsIn(file)).toEqual([]);
  });
});
