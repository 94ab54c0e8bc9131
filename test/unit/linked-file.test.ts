import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ItemId } from '../../src/content/items.ts';
import { answerOf, withAnswer, type Assessment } from '../../src/core/assessment.ts';
import { readAssessmentFile } from '../../src/core/file/read.ts';
import { isConflictCopy } from '../../src/core/linked-file/conflict-copies.ts';
import { isSameContent } from '../../src/core/linked-file/content.ts';
import { contentFor } from '../../src/core/linked-file/problems.ts';
import {
  copyStep,
  decidedNow,
  nextStep,
  takenBack,
  type Found,
} from '../../src/core/linked-file/step.ts';
import { threeWay } from '../../src/core/linked-file/three-way.ts';
import { conflictKey, conflictsOf, joined, type Decision } from '../../src/core/share/join.ts';
import { newSystem } from '../../src/core/systems/system.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, now, withItem } from './support/assessments.ts';
import { exportText } from './support/texts.ts';

vi.setConfig({ testTimeout: 60_000 });

const later = '2026-11-22T09:00:00Z';

function holding(each: Assessment): Found {
  return { kind: 'assessment', assessment: each };
}

function decideAll(mine: Assessment, theirs: Assessment, decision: Decision): Assessment {
  const keys = conflictsOf(mine, theirs).map(conflictKey);
  return joined(mine, theirs, Object.fromEntries(keys.map((key) => [key, decision])), later);
}

describe('what only one side changed', () => {
  const base = answered(blank(), { '4.1': 2, '4.2': 3 });

  test('is taken, with nothing to decide', () => {
    const mine = withItem(base, '4.1', { choice: 4, updatedAt: later });
    const theirs = withItem(base, '5.2', { choice: 1, updatedAt: later });
    const step = nextStep(base, mine, holding(theirs));
    expect(step.kind).toBe('take');
    const whole = step.kind === 'take' ? step.whole : base;
    expect((['4.1', '4.2', '5.2'] as const).map((item) => answerOf(whole, item).choice)).toEqual([
      4, 3, 1,
    ]);
  });

  test('is a removal, too, whenever the rest was said', () => {
    const system = newSystem('s1', 'Scoring', now);
    const withSystem = { ...base, systems: [system] };
    const restamped = { ...withSystem, systems: [{ ...system, updatedAt: later }] };
    expect(threeWay(withSystem, restamped, base).whole.systems).toEqual([]);
    expect(threeWay(withSystem, base, restamped).whole.systems).toEqual([]);
    expect(threeWay(null, base, withSystem).whole.systems).toHaveLength(1);
  });
});

describe('what both changed', () => {
  const base = answered(blank(), { '4.1': 2 });
  const mine = withItem(base, '4.1', { choice: 4, updatedAt: later });
  const theirs = withItem(withItem(base, '4.1', { choice: 0 }), '5.2', { choice: 1 });

  test('is asked, and nothing else is', () => {
    const step = nextStep(base, mine, holding(theirs));
    if (step.kind !== 'ask') throw new Error(step.kind);
    const { sides } = step;
    expect(conflictsOf(sides.mine, sides.theirs).map(conflictKey)).toEqual(['answer 4.1']);
    expect(answerOf(sides.mine, '5.2').choice).toBeNull();
    expect(answerOf(decideAll(sides.mine, sides.theirs, 'theirs'), '4.1').choice).toBe(0);
    expect(answerOf(decideAll(sides.mine, sides.theirs, 'mine'), '5.2').choice).toBe(1);
  });

  test('has to be decided again where it changes while it is decided', () => {
    const decided = withItem(mine, '4.1', { choice: 0, updatedAt: later });
    expect(decidedNow(mine, mine, decided)).toBe(decided);
    expect(decidedNow(mine, withItem(mine, '4.1', { choice: 5 }), decided)).toBeNull();
    const elsewhere = decidedNow(mine, withItem(mine, '6.2', { choice: 5 }), decided);
    expect(elsewhere && answerOf(elsewhere, '6.2').choice).toBe(5);
    expect(elsewhere && answerOf(elsewhere, '4.1').choice).toBe(0);
  });

  test('is asked of an old copy that was put back, rather than answers lost', () => {
    const newer = withItem(base, '4.1', { choice: 5, updatedAt: later });
    const agreed = { ...newer, updatedAt: later };
    expect(nextStep(agreed, agreed, holding(base)).kind).toBe('ask');
  });
});

describe('a file', () => {
  const mine = answered(blank(), { '4.1': 2 });
  const spare = { id: 'spare', now };
  const found = (text: string) => contentFor(mine.id, text, readAssessmentFile(text, spare));
  const problemOf = (text: string) => {
    const content = found(text);
    return content.kind === 'problem' ? content.problem.kind : content.kind;
  };

  test('is written when it is new, and let be when it holds the same', () => {
    expect(nextStep(null, mine, found(''))).toEqual({ kind: 'write' });
    expect(nextStep(mine, structuredClone(mine), { kind: 'unchanged' })).toEqual({ kind: 'rest' });
    expect(nextStep(blank(), mine, { kind: 'unchanged' })).toEqual({ kind: 'write' });
    expect(nextStep(mine, mine, { kind: 'gone' })).toEqual({ kind: 'gone' });
  });

  test('is never written over when it cannot be read whole', () => {
    const text = exportText(mine);
    const cases: readonly (readonly [string, string])[] = [
      ['', 'empty'],
      [text.slice(0, 400), 'not-json'],
      [`<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`, 'git-conflict'],
      ['{"format":"other"}', 'not-plumbline'],
      [text.replace(/"version": \d+/, '"version": 99'), 'newer-version'],
      [text.replace(/"assessment": \{/, '"assessment": 1, "rest": {'), 'damaged'],
      [text.replaceAll(`"${mine.id}"`, '"someone-else"'), 'other-assessment'],
      [text.replace('"choice": 2', '"choice": 77'), 'partly-readable'],
    ];
    for (const [content, problem] of cases) {
      expect(problemOf(content)).toBe(problem);
      const step = nextStep(mine, answered(mine, { '5.2': 1 }), found(content));
      expect(step.kind, problem).toBe('stop');
    }
    expect(problemOf(text)).toBe('assessment');
  });
});

describe('a copy of a sync service', () => {
  test.each([
    'acme.plumbline (conflicted copy 2026-11-21 101500).json',
    'acme.plumbline (in Konflikt stehende Kopie 2026-11-21).json',
    "acme.plumbline (Somebody's conflicted copy).json",
    'acme (conflicted copy 2026-11-21 101500).plumbline.json',
    'acme.plumbline.sync-conflict-20261121-101500-ABCDEFG.json',
    'acme.sync-conflict-20261121-101500-ABCDEFG.plumbline.json',
    'acme.plumbline-LAPTOP.json',
    'acme.plumbline (1).json',
  ])('%s is seen as one', (name) => {
    expect(isConflictCopy(name, 'acme.plumbline.json')).toBe(true);
  });

  test.each([
    'acme.plumbline.json',
    'acme-2.plumbline.json',
    'acme-berlin.plumbline.json',
    'acmeco.plumbline.json',
    'notes.json',
    'acme.plumbline (1).txt',
  ])('%s is none', (name) => {
    expect(isConflictCopy(name, 'acme.plumbline.json')).toBe(false);
  });

  test('is asked about wherever it differs, and not at all where it is contained', () => {
    const mine = answered(blank(), { '4.1': 2, '4.2': 1 });
    expect(copyStep(mine, answered(blank(), { '4.1': 2 })).kind).toBe('nothing-new');
    expect(copyStep(mine, answered(blank(), { '4.1': 3 })).kind).toBe('ask');
    expect(copyStep(mine, answered(blank(), { '5.2': 3 })).kind).toBe('ask');
  });
});

describe('for any two versions', () => {
  const two = fc
    .tuple(assessment, assessment)
    .map(([mine, theirs]): readonly [Assessment, Assessment] => [mine, { ...theirs, id: mine.id }]);

  test('who is as before takes the other, word for word', () => {
    fc.assert(
      fc.property(two, ([base, other]) => {
        const { whole, contradictions } = threeWay(base, base, other);
        expect(contradictions).toEqual({ items: [], documents: [] });
        for (const item of Object.keys(other.answers) as ItemId[]) {
          expect(isSameContent(answerOf(whole, item), answerOf(other, item))).toBe(true);
        }
        expect(threeWay(base, other, base).whole.systems).toEqual(other.systems);
      }),
      { numRuns: 40 },
    );
  });

  test('an undone joining leaves how it was', () => {
    fc.assert(
      fc.property(two, ([before, after]) => {
        const again = takenBack(before, after, after);
        expect(again.answers).toEqual(
          Object.fromEntries(
            Object.entries(again.answers).map(([item]) => [item, before.answers[item as ItemId]]),
          ),
        );
        expect(again.systems).toEqual(before.systems);
      }),
      { numRuns: 40 },
    );
  });
});

/** Something that happens to the assessment here, to the file outside, or between the two. */
type Event =
  | { readonly kind: 'here' | 'outside'; readonly item: ItemId }
  | { readonly kind: 'look'; readonly decision: Decision };

const someItems = ['4.1', '4.2', 'A.2.2'] as const;
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constantFrom('here', 'outside'), item: fc.constantFrom(...someItems) }),
  fc.record({
    kind: fc.constant('look'),
    decision: fc.constantFrom<Decision>('mine', 'theirs', 'both'),
  }),
);

describe('no interleaving of changes here and outside', () => {
  test('loses an answer that nobody replaced or decided against', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const start = blank();
        const world = { mine: start, file: start, base: start, isTouched: false };
        /** Answers that somebody changed knowing them, or that lost a decision. */
        const settled = new Set<string>();
        const given = new Set<string>();
        let ticks = 0;
        const tick = () => new Date(Date.parse(now) + (ticks += 1) * 1000).toISOString();
        const changed = (side: Assessment, item: ItemId): Assessment => {
          const before = answerOf(side, item);
          for (const note of before.note.split('\n\n')) settled.add(note);
          const updatedAt = tick();
          given.add(updatedAt);
          return withAnswer(side, item, { ...before, note: updatedAt, updatedAt });
        };
        const look = (decision: Decision): void => {
          const found: Found = world.isTouched ? holding(world.file) : { kind: 'unchanged' };
          const step = nextStep(world.base, world.mine, found);
          if (step.kind === 'rest') return;
          if (step.kind === 'write') {
            world.file = world.mine;
            world.base = world.mine;
            return;
          }
          if (step.kind === 'take') world.mine = step.whole;
          else if (step.kind === 'ask') {
            const { mine, theirs } = step.sides;
            for (const conflict of conflictsOf(mine, theirs)) {
              const loser = decision === 'mine' ? 'theirs' : 'mine';
              if (conflict.kind !== 'answer' || decision === 'both') continue;
              // Of what the loser held, the winner may hold a part: texts of both, joined before.
              const kept = conflict[decision].note.split('\n\n');
              const lost = conflict[loser].note.split('\n\n');
              for (const note of lost) if (!kept.includes(note)) settled.add(note);
            }
            world.mine = decideAll(mine, theirs, decision);
          } else throw new Error(step.kind);
          world.base = step.theirs;
          world.isTouched = false;
          look(decision);
        };
        for (const each of events) {
          if (each.kind === 'look') look(each.decision);
          else if (each.kind === 'here') world.mine = changed(world.mine, each.item);
          else {
            world.file = changed(world.file, each.item);
            world.isTouched = true;
          }
        }
        look('both');

        expect(isSameContent(world.file, world.mine)).toBe(true);
        const held = someItems.flatMap((item) => answerOf(world.file, item).note.split('\n\n'));
        expect([...given].filter((note) => !settled.has(note) && !held.includes(note))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
