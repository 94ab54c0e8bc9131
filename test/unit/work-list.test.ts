import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import {
  disagreementOf,
  findingCountsOf,
  findingFilters,
  gradeOf,
  isAmong,
  itemOfFinding,
  linesOf,
  linesShown,
  needsWork,
  originOf,
  recordOf,
  type FindingLine,
} from '../../src/core/findings/list.ts';
import { newFindingRecord, type FindingRecord } from '../../src/core/findings/records.ts';
import { isOverdue, takenUp } from '../../src/core/findings/rules.ts';
import { potentialKey, workListOf } from '../../src/core/findings/work-list.ts';
import { resultsOf } from '../../src/core/results.ts';
import { answered, blank, conforming, filed, now } from './support/assessments.ts';
import { assessment as anyAssessment } from './support/arbitraries.ts';

const today = '2026-11-21';
/** Making up a whole assessment takes far longer than what is tested on it. */
const numRuns = 40;

function record(id: string, change: Partial<FindingRecord> = {}): FindingRecord {
  return { ...newFindingRecord(id, '2026-11-01', now), title: id, ...change };
}

function listOf(assessment: Assessment) {
  return workListOf(assessment, resultsOf(assessment, today).findings);
}

function withFindings(assessment: Assessment, ...findings: FindingRecord[]): Assessment {
  return { ...assessment, findings };
}

/** A line in short: what it is, and its record. */
function short(assessment: Assessment): readonly string[] {
  return listOf(assessment).map((each) =>
    [each.kind, each.kind === 'own' ? '' : each.key, recordOf(each)?.id ?? '']
      .filter(Boolean)
      .join(' '),
  );
}

/** One potential major (4.1), one potential minor (4.2), everything else as it should be. */
const twoPotential = answered(conforming(), { '4.1': 0, '4.2': 1 });

describe('the work list', () => {
  test('holds what the answers show, what was taken up, what is gone and what came from elsewhere', () => {
    const assessment = withFindings(
      twoPotential,
      record('audit'),
      record('mine', { potential: 'item:4.2' }),
      record('old', { potential: 'item:7.2' }),
    );
    expect(short(assessment)).toEqual([
      'potential item:4.1',
      'taken-up item:4.2 mine',
      'own audit',
      'gone item:7.2 old',
    ]);
  });

  test('keeps a record with its potential finding while the level moves', () => {
    const findings = [record('mine', { potential: 'item:4.2' })];
    for (const level of [0, 1, 2] as const) {
      const assessment = answered({ ...conforming(), findings }, { '4.2': level });
      expect(short(assessment)).toEqual(['taken-up item:4.2 mine']);
    }
    expect(short({ ...conforming(), findings })).toEqual(['gone item:4.2 mine']);
  });

  test('tells what is done about an item from what is written down for it', () => {
    const assessment = filed(answered(conforming(), { '4.3': 1 }), { 'aims-scope': 'missing' });
    expect(short(assessment)).toContain('potential documents:4.3');
  });

  test('shows both of two records on one potential finding, the older first', () => {
    const assessment = withFindings(
      twoPotential,
      record('one', { potential: 'item:4.1' }),
      record('two', { potential: 'item:4.1' }),
    );
    expect(short(assessment)).toEqual([
      'taken-up item:4.1 one',
      'taken-up item:4.1 two',
      'potential item:4.2',
    ]);
    expect(linesOf(listOf(assessment)).map(({ id }) => id)).toEqual([
      'item:4.1',
      'two',
      'item:4.2',
    ]);
  });

  test('loses no record and no potential finding, and names every line apart', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { findings } = resultsOf(assessment, today);
        const list = workListOf(assessment, findings);
        expect(list.flatMap((each) => recordOf(each)?.id ?? []).toSorted()).toEqual(
          assessment.findings.map(({ id }) => id).toSorted(),
        );
        const keys = new Set(
          list.flatMap((each) =>
            each.kind === 'potential' || each.kind === 'taken-up' ? [each.key] : [],
          ),
        );
        expect(keys).toEqual(new Set(findings.map(potentialKey)));
        const ids = linesOf(list).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns },
    );
  });
});

describe('taking up a potential finding', () => {
  test('makes a record that answers to it, with its words as of that day', () => {
    const { findings } = resultsOf(twoPotential, today);
    const [major] = findings;
    if (!major) throw new Error('4.1 is a potential major');
    const words = { title: '4.1 Context', description: 'Nothing is in place yet.' };
    const taken = takenUp(major, words, { id: 'new', day: today, now });
    expect(taken).toMatchObject({
      id: 'new',
      potential: 'item:4.1',
      origin: 'self-assessment',
      grade: 'major',
      item: '4.1',
      state: 'open',
      openedOn: today,
      closedOn: '',
      ...words,
    });
    expect(short(withFindings(twoPotential, taken))).toEqual([
      'taken-up item:4.1 new',
      'potential item:4.2',
    ]);
  });

  test('leaves the line where it was', () => {
    fc.assert(
      fc.property(anyAssessment, (before) => {
        const { findings } = resultsOf(before, today);
        const free = listOf(before).find((each) => each.kind === 'potential');
        if (free?.kind !== 'potential') return;
        const words = { title: 'Taken', description: '' };
        const taken = takenUp(free.finding, words, { id: 'taken-now', day: today, now });
        const after = { ...before, findings: [...before.findings, taken] };
        expect(linesOf(workListOf(after, findings)).map(({ id }) => id)).toEqual(
          linesOf(listOf(before)).map(({ id }) => id),
        );
      }),
      { numRuns },
    );
  });
});

describe('record and answers that do not say the same', () => {
  const disagreements = (change: Partial<FindingRecord>, assessment = twoPotential) =>
    listOf(withFindings(assessment, record('mine', { potential: 'item:4.1', ...change })))
      .map(disagreementOf)
      .filter(Boolean);

  test('are one that is closed and still shows, and one that no longer shows and is not closed', () => {
    expect(disagreements({ state: 'open' })).toEqual([]);
    expect(disagreements({ state: 'accepted' })).toEqual([]);
    expect(disagreements({ state: 'closed' })).toEqual(['closed-but-shown']);
    expect(disagreements({ state: 'closed' }, conforming())).toEqual([]);
    expect(disagreements({ state: 'in-work' }, conforming())).toEqual(['no-longer-shown']);
    expect(disagreements({ state: 'accepted' }, conforming())).toEqual(['no-longer-shown']);
  });

  test('need somebody, whatever the record says', () => {
    const [line] = listOf(
      withFindings(twoPotential, record('mine', { potential: 'item:4.1', state: 'closed' })),
    );
    expect(line && needsWork(line)).toBe(true);
  });
});

describe('the order', () => {
  const namesOf = (lines: readonly FindingLine[]) => lines.map(({ id }) => id);
  const lines = linesOf(
    listOf(
      withFindings(
        twoPotential,
        record('done', { grade: 'major', state: 'closed' }),
        record('chance', { grade: 'opportunity' }),
        record('minor-late', { grade: 'minor', dueDate: '2026-11-20' }),
        record('minor-soon', { grade: 'minor', dueDate: '2026-11-21' }),
        record('major-later', { grade: 'major', dueDate: '2027-01-01' }),
        record('major-late', { grade: 'major', dueDate: '2026-10-01' }),
      ),
    ),
  );

  test('has majors first, overdue first, then by due date; what is done stands last', () => {
    expect(namesOf(linesShown(lines, { filter: 'all', origin: null }, today))).toEqual([
      'major-late',
      'major-later',
      'item:4.1',
      'minor-late',
      'minor-soon',
      'item:4.2',
      'chance',
      'done',
    ]);
  });

  test('holds still while a line is worked on, and takes up what came since', () => {
    const choice = { filter: 'overdue', origin: null } as const;
    const held = namesOf(linesShown(lines, choice, today));
    expect(held).toEqual(['major-late', 'minor-late']);
    const after = linesOf(
      listOf(
        withFindings(
          twoPotential,
          record('minor-late', { grade: 'minor', dueDate: '2026-11-20' }),
          record('major-late', { grade: 'major', dueDate: '2026-10-01', state: 'closed' }),
          record('new', { grade: 'major', dueDate: '2026-01-01' }),
        ),
      ),
    );
    expect(namesOf(linesShown(after, choice, today, held))).toEqual([
      'major-late',
      'minor-late',
      'new',
    ]);
  });

  test('narrows by source', () => {
    const only = (origin: FindingRecord['origin']) =>
      namesOf(linesShown(lines, { filter: 'all', origin }, today));
    expect(only('self-assessment')).toEqual(['item:4.1', 'item:4.2']);
    expect(only('internal-audit')).toHaveLength(6);
    expect(only('complaint')).toEqual([]);
  });
});

describe('counts', () => {
  test('by hand', () => {
    const assessment = withFindings(
      twoPotential,
      record('mine', { potential: 'item:4.1', state: 'closed', grade: 'major' }),
      record('audit', { grade: 'major', state: 'in-work', dueDate: '2026-11-20' }),
      record('lived-with', { state: 'accepted' }),
      record('done', { state: 'closed' }),
      record('old', { potential: 'item:7.2' }),
    );
    expect(findingCountsOf(listOf(assessment), today)).toEqual({
      // 4.1 closed but shown, 4.2 not taken up, the audit's, and the one that is gone.
      'to-do': 4,
      'not-taken-up': 1,
      'in-hand': 2,
      overdue: 1,
      majors: 2,
      disagreeing: 2,
      accepted: 1,
      closed: 2,
      all: 6,
    });
  });

  test('are those of the lists that the filters show', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const list = listOf(assessment);
        const counts = findingCountsOf(list, today);
        for (const filter of findingFilters) {
          const shown = linesShown(linesOf(list), { filter, origin: null }, today);
          expect(shown).toHaveLength(counts[filter]);
          expect(shown.every(({ finding }) => isAmong(finding, filter, today))).toBe(true);
        }
        const states = list.flatMap((each) => recordOf(each)?.state ?? []);
        expect(counts['not-taken-up'] + states.length).toBe(counts.all);
        expect(counts['in-hand'] + counts.accepted + counts.closed).toBe(states.length);
        expect(counts.overdue).toBe(
          assessment.findings.filter((each) => isOverdue(each, today)).length,
        );
      }),
      { numRuns },
    );
  });
});

test('a line says its grade, source and item, with or without a record', () => {
  const [major, own] = listOf(
    withFindings(answered(conforming(), { '4.1': 0 }), record('own', { item: 'A.9.2' })),
  );
  if (!major || !own) throw new Error('there are two lines');
  expect([gradeOf(major), originOf(major), itemOfFinding(major)]).toEqual([
    'major',
    'self-assessment',
    '4.1',
  ]);
  expect([gradeOf(own), originOf(own), itemOfFinding(own)]).toEqual([
    'minor',
    'internal-audit',
    'A.9.2',
  ]);
  expect(listOf(blank())).toEqual([]);
});
