import { afterLimit, isCalendarDate } from '../file/schema.ts';
import { circleIn } from './graph.ts';
import type { Action } from './types.ts';

/** All that can be wrong with what was typed about the plan. */
export const fieldProblems = [
  'not-a-number',
  'not-whole',
  'not-above-zero',
  'too-small',
  'too-large',
  'no-such-day',
  'before-1970',
  'start-after-due',
  'circle',
  'too-many-to-wait-for',
] as const;
export type FieldProblem = (typeof fieldProblems)[number];

/** The numbers of the plan: from the least to the most that each may be, both within. */
export const numberFields = {
  /** Working days of one action; an hour at least. */
  effortDays: { least: 0.1, most: 1000, isWhole: false },
  people: { least: 1, most: 50, isWhole: true },
  daysPerWeek: { least: 0.1, most: 5, isWhole: false },
  bestCase: { least: 0.5, most: 1, isWhole: false },
  worstCase: { least: 1, most: 3, isWhole: false },
  weeks: { least: 0, most: 52, isWhole: true },
} as const satisfies Record<string, { least: number; most: number; isWhole: boolean }>;
export type NumberField = keyof typeof numberFields;

/** The first day that makes sense in a plan. */
const firstDay = '1970-01-01';

/** A number as people write it, with a comma or a point; NaN for anything else. */
export function numberFrom(text: string): number {
  const plain = text.trim().replace(',', '.');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** What is wrong with a number of the plan as it was typed; null where nothing is. */
export function problemOfNumber(field: NumberField, text: string): FieldProblem | null {
  const { least, most, isWhole } = numberFields[field];
  const number = numberFrom(text);
  if (Number.isNaN(number)) return 'not-a-number';
  if (least > 0 && number <= 0) return 'not-above-zero';
  if (number < least) return 'too-small';
  if (number > most) return 'too-large';
  return isWhole && !Number.isInteger(number) ? 'not-whole' : null;
}

/** Working days of an action; empty is allowed and takes the estimate. */
export function problemOfDays(text: string): FieldProblem | null {
  return text.trim() === '' ? null : problemOfNumber('effortDays', text);
}

/** An ISO date; empty is allowed. */
export function problemOfDate(day: string): FieldProblem | null {
  if (day === '') return null;
  if (!isCalendarDate(day)) return 'no-such-day';
  return day < firstDay ? 'before-1970' : null;
}

/** The start and due date of one action together (ISO dates, or empty). */
export function problemOfDates(startDate: string, dueDate: string): FieldProblem | null {
  const own = problemOfDate(startDate) ?? problemOfDate(dueDate);
  if (own !== null) return own;
  const isBackwards = startDate !== '' && dueDate !== '' && startDate > dueDate;
  return isBackwards ? 'start-after-due' : null;
}

/** Letting the action `from` wait for the action `to`, beside the others that were entered for it. */
export function problemOfWaiting(
  actions: readonly Pick<Action, 'id' | 'after' | 'entry'>[],
  from: string,
  to: string,
): FieldProblem | null {
  if (circleIn(actions, from, to)) return 'circle';
  const entered = actions.find(({ id }) => id === from)?.entry?.after.length ?? 0;
  return entered >= afterLimit ? 'too-many-to-wait-for' : null;
}
