import { dayNumberOf, dayOfNumber } from '../working-days.ts';
import { impactOf } from './order.ts';
import type { Action, Course, Schedule } from './types.ts';

/** The pictures of the plan as numbers from 0 to 1, so that every output draws the same one. */

// Impact and effort -----------------------------------------------------------------------------------

export const quadrants = ['quick-win', 'big-step', 'fill-in', 'not-now'] as const;
export type Quadrant = (typeof quadrants)[number];

export interface Dot {
  readonly action: string;
  readonly quadrant: Quadrant;
  /** Days, from the left (least) to the right (most), on a scale on which each step doubles them. */
  readonly x: number;
  /** Gain in readiness and Stage 1 together, from the bottom (none) to the top (most). */
  readonly y: number;
}

export interface ImpactChart {
  /** Open actions, in the order of the plan. */
  readonly dots: readonly Dot[];
  /** Where the picture is parted: days and gain of the action in the middle. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly middleDays: number;
  readonly middleGain: number;
  /** Days at the left and at the right end, and gain (0 to 2) at the top. */
  readonly leastDays: number;
  readonly mostDays: number;
  readonly mostGain: number;
}

/**
 * Open actions by what they gain against the days they take. Parted at the median of both, so that a plan of
 * small steps has its quick wins as well as one of large ones. A blocker is never something for later.
 */
export function impactChartOf(actions: readonly Action[]): ImpactChart {
  const open = actions.filter(({ state }) => state === 'open' || state === 'in-work');
  const days = open.map(({ effort }) => effort.days);
  // What moves no figure by itself would pull the middle to the floor.
  const gains = open.map(impactOf).filter((gain) => gain > 0);
  const middleDays = medianOf(days);
  const middleGain = medianOf(gains);
  const mostGain = Math.max(...gains, 0);
  const leastDays = open.length === 0 ? 0 : Math.min(...days);
  const mostDays = Math.max(...days, 0);
  const x = (value: number) =>
    mostDays <= leastDays ? 0.5 : Math.log2(value / leastDays) / Math.log2(mostDays / leastDays);
  const y = (gain: number) => (mostGain === 0 ? 0 : gain / mostGain);
  return {
    dots: open.map((action) => ({
      action: action.id,
      quadrant: quadrantOf(action, middleDays, middleGain),
      x: x(action.effort.days),
      y: y(impactOf(action)),
    })),
    middle: { x: x(middleDays), y: y(middleGain) },
    middleDays,
    middleGain,
    leastDays,
    mostDays,
    mostGain,
  };
}

function quadrantOf(action: Action, middleDays: number, middleGain: number): Quadrant {
  const gain = impactOf(action);
  const isLarge = (gain > 0 && gain >= middleGain) || action.isBlocker;
  const isQuick = action.effort.days <= middleDays;
  if (isLarge) return isQuick ? 'quick-win' : 'big-step';
  return isQuick ? 'fill-in' : 'not-now';
}

/** The value in the middle, the lower one of two; 0 of nothing. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

// The time line ---------------------------------------------------------------------------------------

export interface TimeAxis {
  /** ISO dates: the first day of the first month and the last day of the last one. */
  readonly start: string;
  readonly end: string;
  /** The first days of the months on it, and where they stand. */
  readonly months: readonly { readonly day: string; readonly at: number }[];
}

/** Months drawn at most; a longer plan gets every second, third ... of them. */
const mostMonths = 48;

/** An axis of whole months that holds all of some days (ISO dates); at least one day has to be given. */
export function timeAxisOf(days: readonly string[]): TimeAxis {
  const [first, last] = days.reduce(
    ([earliest, latest], day) => [day < earliest ? day : earliest, day > latest ? day : latest],
    [days[0] as string, days[0] as string],
  );
  const start = `${first.slice(0, 7)}-01`;
  const end = dayOfNumber(dayNumberOf(monthAfter(last)) - 1);
  const count = monthsFrom(start, end);
  const step = Math.ceil(count / mostMonths);
  const months = Array.from({ length: Math.ceil(count / step) }, (_, index) => {
    const day = monthAfter(start, index * step);
    return { day, at: shareOf(start, end, dayNumberOf(day)) };
  });
  return { start, end, months };
}

/** Where a day (ISO date) stands on the axis, 0 to 1: its morning, or its evening where it is the last of a span. */
export function placeOn({ start, end }: TimeAxis, day: string, isEnd = false): number {
  return shareOf(start, end, dayNumberOf(day) + (isEnd ? 1 : 0));
}

export interface GanttBar {
  readonly action: string;
  readonly isLate: boolean;
  /** Shares of the axis. */
  readonly start: number;
  readonly end: number;
  /** From the earliest start to the latest end over all courses. */
  readonly earliest: number;
  readonly latest: number;
}

export interface Gantt {
  readonly axis: TimeAxis;
  readonly today: number;
  readonly bars: readonly GanttBar[];
  readonly stageOne: Course<number> | null;
  readonly stageTwo: Course<number> | null;
}

/** The schedule as bars on an axis that begins with today (ISO date) or the start of the plan. */
export function ganttOf(schedule: Schedule, today: string): Gantt {
  const { bars, stageOne, stageTwo } = schedule;
  const axis = timeAxisOf([
    today,
    schedule.start,
    ...bars.flatMap(({ span }) => [span.best.start, span.worst.end]),
    ...[stageOne, stageTwo].flatMap((course) => (course ? [course.worst] : [])),
  ]);
  const onAxis = (course: Course<string> | null) =>
    course && {
      best: placeOn(axis, course.best),
      likely: placeOn(axis, course.likely),
      worst: placeOn(axis, course.worst),
    };
  return {
    axis,
    today: placeOn(axis, today),
    bars: bars.map(({ action, span, isLate }) => ({
      action,
      isLate,
      start: placeOn(axis, span.likely.start),
      end: placeOn(axis, span.likely.end, true),
      earliest: placeOn(axis, span.best.start),
      latest: placeOn(axis, span.worst.end, true),
    })),
    stageOne: onAxis(stageOne),
    stageTwo: onAxis(stageTwo),
  };
}

function shareOf(start: string, end: string, day: number): number {
  const first = dayNumberOf(start);
  return (day - first) / (dayNumberOf(end) + 1 - first);
}

/** The first day of a month some months after the one that a day is in; the calendar ends with the year 9999. */
function monthAfter(day: string, months = 1): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  return year > 9999
    ? '9999-12-31'
    : `${String(year).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** How many months there are from one day to another, both of their months included. */
function monthsFrom(start: string, end: string): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(end) - count(start) + 1;
}
