import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { documents } from '../../src/content/documents.ts';
import { itemIds } from '../../src/content/items.ts';
import {
  answerOf,
  withAnswers,
  withEntriesIn,
  type Answer,
  type Assessment,
  type DocumentRecord,
} from '../../src/core/assessment.ts';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { restoreAssessment } from '../../src/core/file/read.ts';
import { kpiFiguresOf } from '../../src/core/kpis/kpis.ts';
import { emptyQuickAnswers } from '../../src/core/quick/records.ts';
import { resultsOf } from '../../src/core/results.ts';
import {
  areaMovesOf,
  comparisonOf,
  isUnchanged,
  sinceLastOf,
} from '../../src/core/snapshots/compare.ts';
import {
  momentNow,
  momentOf,
  momentsOf,
  stateNow,
  stateOf,
} from '../../src/core/snapshots/moments.ts';
import type { Snapshot } from '../../src/core/snapshots/records.ts';
import {
  defaultRoundOptions,
  lastRoundChoice,
  newRound,
  type RoundOptions,
} from '../../src/core/snapshots/round.ts';
import { snapshotOf } from '../../src/core/snapshots/take.ts';
import type { AnswerChange } from '../../src/core/snapshots/types.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, excluded, filed, now, someEvidence } from './support/assessments.ts';
import { manySnapshots } from './support/many-snapshots.ts';
import { reportFor } from './support/texts.ts';

/** Slow machines take their time over hundreds of assessments. */
vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-21';

function taken(of: Assessment, given: Partial<Snapshot> = {}, day = today, at = now): Snapshot {
  const { readiness } = resultsOf(of, day);
  return {
    ...snapshotOf(
      of,
      { id: 'kept', name: 'Kept', note: '', kind: 'kept' },
      kpiFiguresOf(of, readiness, day),
      day,
      at,
    ),
    ...given,
  };
}

const keeping = (of: Assessment, ...entries: readonly Snapshot[]) =>
  withEntriesIn(of, { collection: 'snapshots', entries });

const stateNowOf = (of: Assessment) => stateNow(of, resultsOf(of, today), today);
const momentsNow = (of: Assessment) => momentsOf(of, resultsOf(of, today), today);

/** What changed from one assessment to another, as the answers show it. */
const changesOf = (before: Assessment, after: Assessment) =>
  comparisonOf(stateOf(taken(before)), stateNowOf(after));

describe('a snapshot', () => {
  test('changes no figure of the assessment, whatever it holds', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const snapshot = taken(each, { id: 'new-snapshot' });
        expect(resultsOf(keeping(each, snapshot), today)).toEqual(resultsOf(each, today));
      }),
      { numRuns: 25 },
    );
  });

  test('shows the same figures as the state it was taken from', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        expect({ ...momentOf(taken(each)), snapshot: null, name: '' }).toEqual(
          momentNow(each, resultsOf(each, today), today),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('stays as it is while the assessment goes on', () => {
    const before = answered(blank(), { '4.1': 2 });
    const kept = keeping(before, taken(before));
    const after = answered(kept, { '4.1': 5 });
    expect(momentOf(after.snapshots[0]!)).toEqual(momentOf(kept.snapshots[0]!));
    expect(after.snapshots[0]?.answers['4.1']?.choice).toBe(2);
  });

  test('survives being stored and read, as it is where it is sound', () => {
    const { snapshots } = manySnapshots(3);
    const restored = restoreAssessment(
      structuredClone({ ...blank(), snapshots }),
      currentVersion,
      { id: 'spare', now },
      'storage',
    );
    expect(restored).toMatchObject({ kind: 'read', repairs: [] });
    expect(restored.kind === 'read' && restored.assessment.snapshots).toEqual(snapshots);
  });

  test('that leaves a clause out, or is damaged, is mended when it is read', () => {
    const damaged = {
      ...taken(answered(blank(), { '4.1': 2, 'A.2.3': 3 })),
      answers: {
        '4.1': { ...answerOf(blank(), '4.1'), choice: 'excluded' },
        'A.2.3': { ...answerOf(blank(), 'A.2.3'), choice: 3, colour: 'red' },
        'A.2.4': { ...answerOf(blank(), 'A.2.4'), evidence: [someEvidence, someEvidence] },
      },
      documents: { 'aims-scope': { state: 'lost' } },
    };
    const restored = restoreAssessment(
      { ...blank(), snapshots: [damaged] },
      currentVersion,
      { id: 'spare', now },
      'storage',
    );
    if (restored.kind !== 'read') throw new Error('refused');
    const [snapshot] = restored.assessment.snapshots;
    expect(snapshot?.answers['4.1']?.choice).toBeNull();
    expect(snapshot?.answers['A.2.3']).toEqual({ ...answerOf(blank(), 'A.2.3'), choice: 3 });
    expect(new Set(snapshot?.answers['A.2.4']?.evidence.map(({ id }) => id)).size).toBe(2);
    expect(snapshot?.documents['aims-scope']?.state).toBe('unknown');
    expect(restored.repairs.map(({ path }) => path)).toEqual([
      'snapshots[0].answers[4.1].choice',
      'snapshots[0].answers[A.2.3].colour',
      'snapshots[0].answers[A.2.4].evidence[1].id',
      'snapshots[0].documents[aims-scope].state',
    ]);
  });
});

describe('the moments of an assessment', () => {
  test('stand oldest first, with now at the end', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const moments = momentsNow(each);
        expect(moments).toHaveLength(each.snapshots.length + 1);
        expect(moments.at(-1)?.snapshot).toBeNull();
        const days = moments.slice(0, -1).map(({ day }) => day);
        expect(days).toEqual(days.toSorted());
      }),
      { numRuns: 25 },
    );
  });

  test('of one day stand in the order in which they were kept', () => {
    const at = (id: string, day: string, time: string) =>
      taken(blank(), { id }, day, `2026-11-21T${time}:00Z`);
    const own = keeping(
      blank(),
      at('third', '2026-11-21', '10:00'),
      at('first', '2026-09-01', '11:00'),
      at('second', '2026-11-21', '09:00'),
    );
    expect(momentsNow(own).map(({ snapshot }) => snapshot)).toEqual([
      'first',
      'second',
      'third',
      null,
    ]);
  });

  test('are worked out once for each snapshot', () => {
    const snapshot = taken(blank());
    expect(momentOf(snapshot)).toBe(momentOf(snapshot));
    expect(momentOf({ ...snapshot, name: 'Other' }).name).toBe('Other');
  });

  test('score 200 snapshots, each by its own answers', () => {
    const moments = momentsNow(manySnapshots(200));
    expect(moments).toHaveLength(201);
    expect(new Set(moments.map(({ readiness }) => readiness.low)).size).toBeGreaterThan(3);
  });

  test('reach every report, with what changed since the last', () => {
    const own = keeping(answered(blank(), { '4.1': 4 }), taken(blank()));
    const report = reportFor(own, today);
    expect(report.moments).toEqual(momentsNow(own));
    expect(report.since?.answers.map(({ item }) => item)).toEqual(['4.1']);
    expect(reportFor(blank(), today).since).toBeNull();
  });
});

describe('a comparison', () => {
  test('of a state with itself is empty', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const comparison = changesOf(each, each);
        expect(isUnchanged(comparison)).toBe(true);
        expect(areaMovesOf(comparison).every(({ moved }) => moved === 0)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('the other way round swaps the sides and turns every move', () => {
    fc.assert(
      fc.property(assessment, assessment, (one, other) => {
        const [first, second] = [stateNowOf(one), stateNowOf(other)];
        const [there, back] = [comparisonOf(first, second), comparisonOf(second, first)];
        expect(there.before).toEqual(back.after);
        expect(there.after).toEqual(back.before);
        expect(byItem(back.answers)).toEqual(
          byItem(
            there.answers.map((change) => ({
              ...change,
              before: change.after,
              after: change.before,
              moved: 0 - change.moved,
              note: change.noteBefore,
              noteBefore: change.note,
            })),
          ),
        );
        expect(back.documents.map(({ before, after }) => [after, before])).toEqual(
          there.documents.map(({ before, after }) => [before, after]),
        );
        expect(areaMovesOf(back).map(({ moved }) => 0 - moved)).toEqual(
          areaMovesOf(there).map(({ moved }) => moved),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('counts what moved by hand: falls first, then rises, then other choices, then texts', () => {
    const before = filed(
      answered(blank(), {
        '4.1': 3,
        '5.2': 3,
        '6.2': 4,
        'A.2.3': { choice: 2, note: 'As it was' },
        'A.9.4': 1,
        '10.1': 'unknown',
        '9.1': { choice: 1, owner: 'Joana' },
      }),
      { 'ai-policy': 'approved', 'ai-objectives': 'draft' },
    );
    const after = filed(
      answered(before, {
        '4.1': 1,
        '5.2': 5,
        '6.2': 5,
        'A.2.3': { choice: 3, note: 'The policies now name each other' },
        '10.1': 0,
        '9.1': { owner: 'Leonor', evidence: [someEvidence] },
      }),
      { 'ai-policy': 'approved', 'aims-scope': 'missing' },
    );
    const { answers, documents: changed } = changesOf(before, after);
    expect(answers.map(({ item, moved }) => [item, moved])).toEqual([
      ['4.1', -2],
      ['5.2', 2],
      ['A.2.3', 1],
      // Claimed higher, but its document is a draft still; and an unknown that turned out to be nothing.
      ['6.2', 0],
      ['10.1', 0],
      ['9.1', 0],
    ]);
    expect(answers[2]).toMatchObject({
      before: 2,
      after: 3,
      fields: ['note'],
      noteBefore: 'As it was',
      note: 'The policies now name each other',
    });
    expect(answers.at(-1)).toMatchObject({ before: 1, after: 1, fields: ['owner', 'evidence'] });
    expect(changed).toEqual([
      { document: 'aims-scope', before: 'unknown', after: 'missing', fields: [] },
    ]);
  });

  test('names a document that has a new version although its state stayed', () => {
    const before = filed(blank(), { 'aims-scope': 'approved' });
    const record = before.documents['aims-scope'] as DocumentRecord;
    const after = { ...before, documents: { 'aims-scope': { ...record, version: '2.0' } } };
    expect(changesOf(before, after).documents).toEqual([
      { document: 'aims-scope', before: 'approved', after: 'approved', fields: ['version'] },
    ]);
  });

  test('does not call it a fall when a control is rightly left out', () => {
    const before = answered(blank(), { 'A.9.4': 4 });
    const [change] = changesOf(before, excluded(before, 'A.9.4', 'No such use')).answers;
    expect(change).toMatchObject({ item: 'A.9.4', before: 4, after: 'excluded', moved: 0 });
    const [bare] = changesOf(before, excluded(before, 'A.9.4', '')).answers;
    expect(bare?.moved).toBe(-4);
  });

  test('passes over time stamps, rows of evidence that nobody filled in, and their numbering', () => {
    const before = answered(blank(), { '4.1': { choice: 1, evidence: [someEvidence] } });
    const after = answered(before, {
      '4.1': {
        updatedAt: '2030-01-01T00:00:00Z',
        evidence: [
          { ...someEvidence, id: 'other' },
          { id: 'blank', title: ' ', location: '', date: '' },
        ],
      },
    });
    expect(isUnchanged(changesOf(before, after))).toBe(true);
  });

  test('since last time is with the latest snapshot by day', () => {
    const own = answered(blank(), { '4.1': 3 });
    const old = taken(blank(), { id: 'old' }, '2026-01-01', '2026-11-21T10:00:00Z');
    const late = taken(own, { id: 'late' }, '2026-10-01', '2026-10-01T10:00:00Z');
    const since = sinceLastOf(keeping(own, old, late), resultsOf(own, today), today);
    expect(since?.before.snapshot).toBe('late');
    expect(since && isUnchanged(since)).toBe(true);
    expect(sinceLastOf(own, resultsOf(own, today), today)).toBeNull();
  });
});

describe('a new round', () => {
  const options: fc.Arbitrary<RoundOptions> = fc.record({
    levels: fc.boolean(),
    flagsAndDates: fc.boolean(),
    documentStates: fc.boolean(),
  });
  const begun = (of: Assessment, chosen = defaultRoundOptions) => {
    const { quickAnswers, ...changes } = newRound(of, chosen);
    return { ...withAnswers(of, changes, now), ...(quickAnswers ? { quickAnswers } : {}) };
  };

  test('loses no text, no evidence and no owner, whatever is chosen', () => {
    const texts = (answer: Answer) => ({ ...answer, choice: null, flagged: false, dueDate: '' });
    const places = (record: DocumentRecord) => ({ ...record, state: 'unknown' });
    fc.assert(
      fc.property(assessment, options, (each, chosen) => {
        const after = begun(each, chosen);
        for (const item of itemIds) {
          expect(texts(answerOf(after, item))).toEqual(texts(answerOf(each, item)));
        }
        for (const { id } of documents) {
          const record = each.documents[id];
          if (record) expect(places(after.documents[id] as DocumentRecord)).toEqual(places(record));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('resets what is chosen and nothing else', () => {
    fc.assert(
      fc.property(assessment, options, (each, chosen) => {
        const after = begun(each, chosen);
        for (const item of itemIds) {
          const [was, is] = [answerOf(each, item), answerOf(after, item)];
          expect(is.choice).toBe(chosen.levels ? null : was.choice);
          expect(is.flagged).toBe(chosen.flagsAndDates ? false : was.flagged);
          expect(is.dueDate).toBe(chosen.flagsAndDates ? '' : was.dueDate);
        }
        for (const { id } of documents) {
          const was = each.documents[id]?.state ?? 'unknown';
          const is = after.documents[id]?.state ?? 'unknown';
          expect(is).toBe(chosen.documentStates ? 'unknown' : was);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('writes only what it changes, and a second one right after it nothing', () => {
    const own = filed(answered(blank(), { '4.1': 2, '4.2': { note: 'Only a note' } }), {
      'ai-policy': 'approved',
    });
    const all = { levels: true, flagsAndDates: true, documentStates: true };
    const changes = newRound(own, all);
    expect(Object.keys(changes.answers)).toEqual(['4.1']);
    expect(Object.keys(changes.documents)).toEqual(['ai-policy']);
    const none = { answers: {}, documents: {}, quickAnswers: null };
    expect(newRound(begun(own, all), all)).toEqual(none);
  });

  test('asks the quick check afresh with the levels, and keeps what it said in the snapshot', () => {
    const quickAnswers = { ...emptyQuickAnswers, scope: 'working', updatedAt: now } as const;
    const own = { ...blank(), quickAnswers };
    expect(newRound(own, defaultRoundOptions).quickAnswers).toEqual(emptyQuickAnswers);
    expect(newRound(own, { ...defaultRoundOptions, levels: false }).quickAnswers).toBeNull();
    const kept = taken(own, { id: 'a', kind: 'round' }, '2026-11-01', '2026-11-01T10:00:00Z');
    const { readiness } = momentOf(kept);
    expect(readiness).toEqual(resultsOf(own, today).readiness.overall.share);
    expect(readiness).not.toEqual(resultsOf(blank(), today).readiness.overall.share);
  });

  test('remembers what was said in the latest round, not in a state that was merely kept', () => {
    const at = (id: string, choice: Answer['choice'], kind: Snapshot['kind'], day: string) =>
      taken(answered(blank(), { '4.1': choice }), { id, kind }, day, `${day}T10:00:00Z`);
    const own = keeping(
      blank(),
      at('a', 1, 'round', '2024-01-01'),
      at('b', 3, 'round', '2025-01-01'),
      at('c', 5, 'kept', '2026-01-01'),
    );
    expect(lastRoundChoice(own, '4.1')).toBe(3);
    expect(lastRoundChoice(own, '4.2')).toBeNull();
    expect(lastRoundChoice(blank(), '4.1')).toBeNull();
  });
});

function byItem(changes: readonly AnswerChange[]): readonly AnswerChange[] {
  return changes.toSorted((one, other) => itemIds.indexOf(one.item) - itemIds.indexOf(other.item));
}
