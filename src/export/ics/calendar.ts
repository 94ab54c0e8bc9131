/** A calendar file (RFC 5545) with events that last one whole day. Pure: the same input gives the same text. */
export interface CalendarFile {
  /** What a calendar program may show as the name of the calendar. */
  readonly name: string;
  /** Which program wrote it: a formal public identifier. */
  readonly product: string;
  /** ISO timestamp of the moment at which it is written. */
  readonly stamp: string;
  readonly events: readonly DayEvent[];
}

export interface DayEvent {
  /** Stays the same for the same event in every file, so that a second file replaces it. */
  readonly uid: string;
  /** ISO date. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Octets in a line before it has to be folded, its line end left out (RFC 5545, section 3.1). */
const lineLimit = 75;
const lineEnd = '\r\n';

export function calendarText({ name, product, stamp, events }: CalendarFile): string {
  const title = escaped(name);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + lineEnd).join('');
}

function eventLines(
  { uid, day, summary, description }: DayEvent,
  stamp: string,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utcMoment(stamp)}`,
    `DTSTART;VALUE=DATE:${plainDay(day)}`,
    `DTEND;VALUE=DATE:${plainDay(dayAfter(day))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    // A deadline does not keep anybody busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * A text as the value of a property. Control characters have no place in it, and half of a surrogate pair
 * has no octets of its own.
 */
export function escaped(text: string): string {
  return text
    .replace(/\r\n|[\r\n\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** Cuts a line into pieces of at most 75 octets; each further one begins with a space, which counts. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (taken + size > lineLimit) {
      pieces.push(piece);
      piece = ' ';
      taken = 1;
    }
    piece += character;
    taken += size;
  }
  return [...pieces, piece].join(lineEnd);
}

/** How many octets one character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** "2026-12-02" → "20261202". */
function plainDay(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** "2026-11-21T09:30:00.000Z" → "20261121T093000Z". */
function utcMoment(timestamp: string): string {
  const digits = new Date(timestamp).toISOString().replace(/\D/g, '');
  return `${digits.slice(0, 8)}T${digits.slice(8, 14)}Z`;
}
