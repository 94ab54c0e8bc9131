import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milestones } from '../../src/content/ai-act/law.ts';
import { texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { loadGuidance } from '../../src/content/locale.ts';
import { reportOf } from '../../src/core/report.ts';
import { calendarText, escaped, folded } from '../../src/export/ics/calendar.ts';
import { icsOf } from '../../src/export/ics/ics.ts';
import { longDate } from '../../src/i18n/format.ts';
import { m } from '../../src/i18n/index.ts';
import { eventsIn, unescaped, unfolded } from './helpers/read-ics.ts';
import {
  chatbot,
  existing,
  highRisk,
  minimal,
  organisationWith,
  untouched,
} from './support/law-systems.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;

/** Any text there is, half surrogate pairs, control characters and line ends among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('\\', ';', ',', '\n', '\r\n', '\r', 'BEGIN:VEVENT', '\ud800', '👩‍👩‍👧', 'é', ' '),
    )
    .map((parts) => parts.join('')),
);

/** What a text can be once it stands in a file: line ends are one, and what has no place is gone. */
function kept(text: string): string {
  return text
    .replace(/\r\n|[\r\n\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

describe('folding', () => {
  test('never lets a line grow beyond 75 octets, and never cuts a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = escaped(text);
        const lines = folded(line).split('\r\n');
        expect(lines.every((each) => octets(each) <= 75)).toBe(true);
        expect(lines.slice(1).every((each) => each.startsWith(' '))).toBe(true);
        // Read octet by octet, as a program does that knows nothing of characters until it has joined the lines.
        const bytes = lines.map((each) => new TextEncoder().encode(each));
        const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        expect(bytes.map((each) => decoder.decode(each)).join('\r\n')).toBe(lines.join('\r\n'));
        expect(unfolded(folded(line))).toBe(line);
      }),
    );
  });

  test('leaves 75 octets on one line, and folds 76', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(folded(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é`);
  });
});

describe('a calendar file', () => {
  test('gives back every text, whatever stands in it, and nothing else', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, summary, description) => {
        const file = calendarText({
          name,
          product: '-//Test//EN',
          stamp: '2026-11-21T09:30:00.000Z',
          events: [{ uid: 'one@test', day: '2027-12-02', summary, description }],
        });
        const events = eventsIn(file);
        expect(events).toHaveLength(1);
        expect(unescaped(events[0]?.get('SUMMARY') ?? '')).toBe(kept(summary));
        expect(unescaped(events[0]?.get('DESCRIPTION') ?? '')).toBe(kept(description));
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test.each([
    ['2026-12-31', '20261231', '20270101'],
    ['2028-02-28', '20280228', '20280229'],
    ['2027-03-28', '20270328', '20270329'],
  ])('has an event of one whole day on %s', (day, start, end) => {
    const [event] = eventsIn(
      calendarText({
        name: 'x',
        product: 'x',
        stamp: '2026-11-21T09:30:00+01:00',
        events: [{ uid: 'u', day, summary: 's', description: 'd' }],
      }),
    );
    expect(event?.get('DTSTART;VALUE=DATE')).toBe(start);
    expect(event?.get('DTEND;VALUE=DATE')).toBe(end);
    expect(event?.get('DTSTAMP')).toBe('20261121T083000Z');
    expect(event?.get('TRANSP')).toBe('TRANSPARENT');
  });
});

describe('the deadlines of an organisation', async () => {
  const aiAct = await texts.aiAct();
  const guidance = await loadGuidance();
  const fileOf = (assessment: Assessment, day = '2026-11-21', now = `${day}T09:30:00.000Z`) =>
    icsOf(reportOf(assessment, { titles: texts.titles, guidance }, { now, day }), aiAct);
  const eventsOf = (assessment: Assessment, day?: string) =>
    eventsIn(fileOf(assessment, day)).map((event) => ({
      day: event.get('DTSTART;VALUE=DATE'),
      uid: event.get('UID'),
      summary: unescaped(event.get('SUMMARY') ?? ''),
      description: unescaped(event.get('DESCRIPTION') ?? ''),
    }));

  test('say what starts, for which systems, on what basis, as of when, and what they are not', () => {
    const [, marking] = eventsOf(
      organisationWith([chatbot, untouched], { name: 'Acme; Ltd, Paris' }),
    );
    expect(marking?.day).toBe('20261202');
    expect(marking?.summary).toBe(
      'EU AI Act: Marking for generative systems already on the market (Acme; Ltd, Paris)',
    );
    const { description = '' } = marking ?? {};
    expect(description).toContain('Starts for Chatbot:\n- Art. 50(2) Mark synthetic content');
    expect(description).toContain('Legal basis: Art. 111(4).');
    expect(description).toContain('Law as of 21 November 2026.');
    expect(description).toContain(m.aiAct.calendar.incomplete(1));
    const disclaimers = aiAct.disclaimers(longDate('2026-11-21'));
    expect(description).toContain(disclaimers['not-legal-advice']);
    expect(description).not.toContain(aiAct.stale(longDate('2026-11-21')));
  });

  test('tell apart what only a change of design would bring', () => {
    const annex = eventsOf(organisationWith([existing])).find(({ day }) => day === '20271202');
    expect(annex?.description).toContain(m.aiAct.calendar.afterChangeFor('Old scorer'));
    expect(annex?.description).not.toContain('Starts for');
  });

  test('say when they rest on a guess, and when the legal data is old', () => {
    const [guessed] = eventsOf(organisationWith([], { operatorRoles: ['provider'] }));
    expect(guessed?.description).toContain(m.aiAct.calendar.guess);
    expect(guessed?.description).toContain(m.aiAct.calendar.starts);
    const [old] = eventsOf(organisationWith([highRisk]), '2027-01-05');
    expect(old?.description).toContain('Verify it before you rely on it.');
  });

  test('are all milestones ahead where none of them is the organisation’s, and say so', () => {
    const events = eventsOf(organisationWith([minimal]), '2028-08-02');
    const ahead = milestones.filter(({ asAmended }) => asAmended > '2028-08-02');
    expect(events).toHaveLength(ahead.length);
    expect(events[0]?.description).toContain(m.aiAct.calendar.notYours);
    expect(eventsOf(organisationWith([minimal]), '2031-01-01')).toEqual([]);
  });

  test('keep their identifiers, and come out the same from the same', () => {
    const organisation = organisationWith([chatbot, highRisk]);
    const later = organisationWith([chatbot, highRisk, minimal]);
    expect(fileOf(organisation)).toBe(fileOf(organisation));
    const uids = eventsOf(organisation).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(eventsOf(later, '2026-11-30').map(({ uid }) => uid)).toEqual(uids);
    const other = eventsOf({ ...organisation, id: 'another' }).map(({ uid }) => uid);
    expect(other.filter((uid) => uids.includes(uid))).toEqual([]);
  });

  test('survive hostile names', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, system) => {
        const file = fileOf(organisationWith([{ ...highRisk, name: system }], { name }));
        const events = eventsIn(file);
        expect(events).toHaveLength(2);
        expect(file.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        const said = unescaped(events[1]?.get('DESCRIPTION') ?? '');
        expect(said).toContain(kept(system.trim() || m.systems.unnamed));
      }),
      { numRuns: 40 },
    );
  });
});
