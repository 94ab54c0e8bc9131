/**
 * Days as numbers, without a clock and without time zones: the proleptic Gregorian calendar, counted from
 * 1 January 1970. Working days are Monday to Friday; public holidays differ by place and are not known here.
 */

/** The last day that can be written as an ISO date. Whatever lies beyond ends there. */
const lastDay = dayNumberOf('9999-12-31');

/** Days from 1970-01-01 to an ISO date; negative before it. */
export function dayNumberOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // Years are counted from March, so that the day that leap years add is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The ISO date that many days after 1970-01-01. */
export function dayOfNumber(number: number): string {
  const days = Math.min(number, lastDay) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** Monday to Friday before an ISO date, counted from the Monday of the week of 1970-01-01. */
export function workingDayNumberOf(day: string): number {
  const sinceMonday = dayNumberOf(day) + 3;
  const week = Math.floor(sinceMonday / 7);
  return week * 5 + Math.min(sinceMonday - week * 7, 5);
}

/** The Monday to Friday with that number: what `workingDayNumberOf` counted, a weekend's is the Monday after. */
export function workingDayOfNumber(number: number): string {
  const week = Math.floor(number / 5);
  return dayOfNumber(week * 7 + (number - week * 5) - 3);
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
