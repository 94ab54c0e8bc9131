import * as v from 'valibot';
import { isColour } from './contrast.ts';

/** Letters of a logo's data address at most: it travels in every link. */
export const logoLimit = 4_000;
/** The same where it stays in the consultant's own browser and reports. */
export const largeLogoLimit = 80_000;
export const introductionLimit = 600;

/**
 * Text of one line that cannot pretend to be something else: no control characters, none that turn the
 * direction of writing or take no room, and no halves of characters, with which no address can be written.
 */
const line = (limit: number) =>
  v.pipe(
    v.string(),
    v.maxLength(limit),
    v.check((text) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)),
  );

const paragraph = v.pipe(
  v.string(),
  v.maxLength(introductionLimit),
  v.check((text) => !/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u.test(text)),
);

const logoPattern = /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

export const brandFields = {
  name: line(80),
  company: line(80),
  logo: v.union([
    v.literal(''),
    v.pipe(v.string(), v.maxLength(largeLogoLimit), v.regex(logoPattern)),
  ]),
  colour: v.nullable(v.pipe(v.string(), v.check(isColour))),
  mail: v.pipe(line(120), v.regex(/^([^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+)?$/)),
  phone: v.pipe(line(40), v.regex(/^[+0-9 ()/.-]*$/)),
  booking: v.pipe(
    line(300),
    v.check((text) => text === '' || bookingOf(text) !== null),
  ),
  introduction: paragraph,
} as const;

/** Where a booking link leads, as it is shown before anybody follows it. */
export interface Booking {
  readonly address: string;
  /** The host as browsers resolve it: letters of other scripts stand there in their ASCII form (`xn--`). */
  readonly host: string;
  /** The host holds letters that look like others; whoever follows it should look twice. */
  readonly isLookAlike: boolean;
}

/** Reads a booking address; null where it is not one, or leads anywhere but to an https page. */
export function bookingOf(text: string): Booking | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  if (!url.hostname.includes('.')) return null;
  const isLookAlike = url.hostname.split('.').some((label) => label.startsWith('xn--'));
  return { address: url.href, host: url.hostname, isLookAlike };
}
