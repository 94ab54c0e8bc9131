import { isCalendarDate } from './file/schema.ts';

/** Why a day that somebody enters is not taken over. */
export type DayProblem = 'impossible' | 'too-early' | 'too-late';

/** Days outside these are slips of the hand: the year 0026, or 2926. */
export const earliestDay = '1970-01-01';
export const latestDay = '2100-12-31';

/** What is wrong with an entered day (ISO date); null for a sound one and for an empty field. */
export function dayProblemOf(day: string): DayProblem | null {
  if (day === '') return null;
  if (!isCalendarDate(day)) return 'impossible';
  if (day < earliestDay) return 'too-early';
  return day > latestDay ? 'too-late' : null;
}
