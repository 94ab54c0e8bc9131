import { longDate, monthOf } from '../../i18n/format.ts';

/** A day, a month or a year of the change log (ISO) in words; of some things only the month is known. */
export function whenInWords(on: string): string {
  return /^\d{4}-\d\d$/.test(on) ? monthOf(`${on}-01`) : longDate(on);
}
