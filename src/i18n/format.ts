import { locale } from './locale.ts';

/** Building a formatter costs far more than using it, and a list of a thousand uses one a thousand times. */
function remembered<Formatter>(build: (language: string) => Formatter): () => Formatter {
  const built = new Map<string, Formatter>();
  return () => {
    const language = locale === 'en' ? 'en-GB' : locale;
    const known = built.get(language) ?? build(language);
    built.set(language, known);
    return known;
  };
}

const oneDecimalFormat = remembered(
  (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }),
);
const twoDecimalsFormat = remembered(
  (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }),
);
const dayFormat = remembered(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
);
const shortDayFormat = remembered(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
);
const monthFormat = remembered(
  (language) =>
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const momentFormat = remembered(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
);
const pluralRules = remembered((language) => new Intl.PluralRules(language));

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
  return oneDecimalFormat().format(number);
}

/** 0.6667 → "0.67". For credits in a working. */
export function twoDecimals(number: number): string {
  return twoDecimalsFormat().format(number);
}

/** "2027-12-02" → "2 December 2027". Anything that is not an ISO day comes back as it is. */
export function longDate(isoDay: string): string {
  return dayIn(dayFormat, isoDay);
}

/** "2027-12-02" → "2 Dec 2027", for tables. Anything that is not an ISO day comes back as it is. */
export function shortDate(isoDay: string): string {
  return dayIn(shortDayFormat, isoDay);
}

/** "2027-12-02" → "December 2027". Anything that is not an ISO day comes back as it is. */
export function monthOf(isoDay: string): string {
  return dayIn(monthFormat, isoDay);
}

function dayIn(format: () => Intl.DateTimeFormat, isoDay: string): string {
  const day = isoDay.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return isoDay;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDay;
  return format().format(date);
}

/** An ISO timestamp in the user's own time zone: "21 Nov 2026, 14:05". */
export function moment(timestamp: string): string {
  const date = new Date(timestamp);
  if (Number.isNaN(date.getTime())) return timestamp;
  return momentFormat().format(date);
}

/** "one item" / "3 items": picks the form for a count. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${pluralRules().select(count) === 'one' ? one : many}`;
}
