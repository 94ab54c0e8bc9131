import { locale } from './locale.ts';

/** 0.625 → "62 %". Rounded down, so that no figure looks better than it is and no gate looks passed. */
export function percent(share: number): string {
  return `${wholePercent(share)} %`;
}

/** For figures that are whole percents already. */
export function asPercent(whole: number): string {
  return `${whole} %`;
}

export function wholePercent(share: number): number {
  // Sums of thirds end a hair below whole percents in binary; that is noise, not a shortfall.
  return Math.floor(share * 100 + 1e-9);
}

/** A range as "41 – 63 %", or one figure where both readings round to the same. */
export function percentRange(range: { readonly low: number; readonly high: number }): string {
  const [low, high] = [wholePercent(range.low), wholePercent(range.high)];
  return low === high ? `${low} %` : `${low} – ${high} %`;
}

/** 0.0142 → "1.4". For points gained and levels after averaging. */
export function oneDecimal(number: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(number);
}

/** 0.6667 → "0.67". For credits in a working. */
export function twoDecimals(number: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number);
}

/** "2027-12-02" → "2 December 2027". Anything that is not an ISO day comes back as it is. */
export function longDate(isoDay: string): string {
  const day = isoDay.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return isoDay;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDay;
  const language = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** An ISO timestamp in the user's own time zone: "21 Nov 2026, 14:05". */
export function moment(timestamp: string): string {
  const date = new Date(timestamp);
  if (Number.isNaN(date.getTime())) return timestamp;
  const language = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    date,
  );
}

/** "one item" / "3 items": picks the form for a count. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${new Intl.PluralRules(locale).select(count) === 'one' ? one : many}`;
}
