import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFitAnswers } from '../../src/core/fit/records.ts';
import { emptyQuickAnswers } from '../../src/core/quick/records.ts';
import { newSystem } from '../../src/core/systems/system.ts';
import { replyText } from '../../src/core/share/reply.ts';
import { optionalGroups } from '../../src/state/reply.svelte.ts';
import { partsOf } from '../../src/state/reply-parts.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, now } from './support/assessments.ts';

const sent = (each: Parameters<typeof replyText>[0], groups: typeof optionalGroups) =>
  replyText(each, { invitation: '', sentOn: '2026-11-21', groups, message: '' });
const someGroups = fc.subarray([...optionalGroups]);

describe('what the sender reads of a part', () => {
  test('is in what goes, letter by letter', () => {
    fc.assert(
      fc.property(assessment, someGroups, (each, groups) => {
        const text = sent(each, groups);
        for (const group of groups) {
          for (const { place, texts } of partsOf(each, group, groups)) {
            const typed = texts.filter((one) => place.kind !== 'entry' || one !== place.name);
            for (const one of typed) expect(text).toContain(JSON.stringify(one));
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  test('names every note, reason, name and place of evidence of the answers', () => {
    const evidence = [{ id: 'e', title: 'Paper', location: 'Shelf', date: '' }];
    const base = answered(blank(), { '4.1': 3 });
    const whole = {
      ...base,
      answers: {
        ...base.answers,
        '4.1': { ...base.answers['4.1']!, note: 'N', owner: 'O', justification: 'J', evidence },
      },
    };
    const textsOf = (group: (typeof optionalGroups)[number]) =>
      partsOf(whole, group, optionalGroups).flatMap(({ texts }) => texts);
    expect(textsOf('notes')).toEqual(['N']);
    expect(textsOf('names')).toEqual(['O']);
    expect(textsOf('reasons')).toEqual(['J']);
    expect(textsOf('evidence')).toEqual(['Paper', 'Shelf']);
    const [levels] = partsOf(whole, 'levels', optionalGroups);
    expect(levels).toEqual({ place: { kind: 'item', item: '4.1' }, texts: [], choice: 3 });
  });

  test('names the systems, and nothing once they are left out', () => {
    const whole = { ...blank(), systems: [newSystem('a', 'Filter', now)] };
    const [system, ...others] = partsOf(whole, 'systems', optionalGroups);
    expect(system).toEqual({ place: { kind: 'entry', name: 'Filter' }, texts: ['Filter'] });
    expect(others).toEqual([]);
  });

  test('tells how much was said in the short checks, each in the group that it goes with', () => {
    const whole = {
      ...blank(),
      quickAnswers: { ...emptyQuickAnswers, scope: 'some', audit: 'unknown', updatedAt: now },
      fitAnswers: { ...emptyFitAnswers, 'customers-ask': 'no', updatedAt: now },
    } as const;
    const said = (section: string, choices: number) => [
      { place: { kind: 'section', section }, texts: [], choices },
    ];
    expect(partsOf(whole, 'levels', optionalGroups)).toEqual(said('quickAnswers', 2));
    expect(partsOf(whole, 'fit', optionalGroups)).toEqual(said('fitAnswers', 1));
    expect(partsOf(whole, 'notes', optionalGroups)).toEqual([]);
    expect(partsOf(blank(), 'levels', optionalGroups)).toEqual([]);
  });

  test('is nothing where the part that a detail belongs to does not go', () => {
    const base = answered(blank(), { '4.1': 3 });
    const noted = { ...base, answers: { '4.1': { ...base.answers['4.1']!, note: 'N' } } };
    expect(partsOf(noted, 'notes', ['notes', 'documents'])).toEqual([]);
  });
});
