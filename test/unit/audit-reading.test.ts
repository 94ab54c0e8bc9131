import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isItemId, type ItemId } from '../../src/content/items.ts';
import { levels, textLimit, withAnswers, type Assessment } from '../../src/core/assessment.ts';
import type { Cell } from '../../src/core/exchange/cells.ts';
import { referenceOf } from '../../src/core/exchange/nodes.ts';
import { previewAudit, type AuditPreview } from '../../src/core/exchange/preview-audit.ts';
import {
  looksLikeAudit,
  readAudit,
  type AuditReading,
  type RowError,
} from '../../src/core/exchange/read-audit.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, now } from './support/assessments.ts';

const head = ['urn', 'ref_id', 'name', 'compliance_result', 'score', 'observations'];

/** One line of an audit: its number, result, score and observation. */
type Line = readonly [refId: Cell, result?: Cell, score?: Cell, observations?: Cell];

function audit(...lines: readonly Line[]): readonly (readonly Cell[])[] {
  return [
    head,
    ...lines.map(([refId, result = '', score = '', words = '']) => [
      '',
      refId,
      'Any name',
      result,
      score,
      words,
    ]),
  ];
}

function read(rows: readonly (readonly Cell[])[]): Extract<AuditReading, { kind: 'audit' }> {
  const reading = readAudit(rows);
  if (reading.kind === 'refused') throw new Error(reading.refusal.kind);
  return reading;
}

function refusal(rows: readonly (readonly Cell[])[]): string {
  const reading = readAudit(rows);
  return reading.kind === 'refused' ? reading.refusal.kind : 'none';
}

function preview(into: Assessment, ...lines: readonly Line[]): AuditPreview {
  return previewAudit(read(audit(...lines)), into);
}

const urn = (reference: string, framework = 'iso42001-2023') =>
  `urn:intuitem:risk:req_node:${framework}:${reference}`;

describe('a row is found', () => {
  test.each<[string, Cell, string, readonly ItemId[]]>([
    ['by its number', '4.1', '', ['4.1']],
    ['by a number that is one', 10.2, '', ['10.2']],
    ['in any case', ' a.6.2.8 ', '', ['A.6.2.8']],
    ['by its address where it has no number', '', urn('a.3.2'), ['A.3.2']],
    [
      'by its address where a spreadsheet made a date of the number',
      '2001-05-07',
      urn('7.5.1'),
      ['7.5.1'],
    ],
    ['as 6.1, which stands for four of ours', '6.1', '', ['6.1.1', '6.1.2', '6.1.3', '6.1.4']],
    ['under a number of ours that CISO Assistant does not have', '6.1.2', '', ['6.1.2']],
    ['by its number first, and only then by its address', '4.2', urn('4.1'), ['4.2']],
  ])('%s', (_, refId, address, items) => {
    const { rows, errors } = read([
      ['URN', 'Ref ID', 'Compliance-Result'],
      [address, refId, 'compliant'],
    ]);
    expect(errors).toEqual([]);
    expect(rows.map((row) => row.items)).toEqual([items]);
  });

  test('and two references that differ are said', () => {
    const { remarks } = read([
      ['urn', 'ref_id', 'score'],
      [urn('4.1'), '4.2', 3],
    ]);
    expect(remarks).toEqual([{ row: 2, kind: 'references-differ', value: '4.1' }]);
  });

  test('below any title that stands over the names of the columns', () => {
    const { rows } = read([['Audit of May'], [], ['ref_id', 'score'], ['4.1', 2]]);
    expect(rows[0]).toMatchObject({ row: 4, score: 2 });
  });

  test('but headings, groups and what cannot be assessed are passed over', () => {
    const { rows, headings, blanks, errors } = read([
      ['assessable', 'ref_id', 'score'],
      ['', 'clauses', ''],
      ['', '4', ''],
      [false, '4.1', 3],
      ['False', '4.2', 3],
      [true, '4.3', 3],
      ['x', '4.4', ''],
      ['', 'A.6.1', ''],
      ['', 'A.2.1', ''],
      ['', '', ''],
    ]);
    expect(rows.map(({ node }) => node)).toEqual(['4.3']);
    expect({ headings, blanks, errors: errors.length }).toEqual({
      headings: 6,
      blanks: 1,
      errors: 0,
    });
  });

  test('and every number is an item, a heading or neither', () => {
    fc.assert(
      fc.property(fc.string(), (each) => {
        const reference = referenceOf(each);
        if (reference.kind === 'items') expect(reference.items.every(isItemId)).toBe(true);
      }),
    );
  });
});

describe('a row is left out, with its reason', () => {
  test.each<[RowError, string, ...(readonly Line[])]>([
    ['no-reference', '', ['', 'compliant']],
    ['unknown-reference', '4.9', ['4.9', 'compliant']],
    ['unknown-reference', 'A.6.2.9', ['A.6.2.9', '', 3]],
    ['unknown-result', 'konform', ['4.1', 'konform', 3]],
    ['score-not-a-number', 'three', ['4.1', 'compliant', 'three']],
    ['score-not-a-number', '2026-03-05', ['4.1', '', '2026-03-05']],
    ['score-not-a-number', '1e0', ['4.1', '', '1e0']],
    ['score-not-whole', '2.5', ['4.1', '', 2.5]],
    ['score-not-whole', '2,5', ['4.1', '', '2,5']],
    ['score-out-of-range', '6', ['4.1', 'compliant', 6]],
    ['score-out-of-range', '-1', ['4.1', '', "'-1"]],
    ['clause-not-applicable', '5.2', ['5.2', 'not_applicable', '', 'We have no policy']],
    ['clause-not-applicable', '6.1', ['6.1', 'not_applicable']],
  ])('%s: %s', (kind, value, ...lines) => {
    const { errors, rows } = read(audit(...lines));
    expect(errors).toEqual([{ row: 2, kind, value }]);
    expect(rows).toEqual([]);
  });

  test('duplicate: the first counts', () => {
    const { errors, rows } = read(audit(['4.1', '', 3], ['4.2', '', 1], ['4.1', '', 5]));
    expect(errors).toEqual([{ row: 4, kind: 'duplicate', value: '2' }]);
    expect(rows.map(({ score }) => score)).toEqual([3, 1]);
  });

  test('other-framework: a row of one among ours', () => {
    const { errors } = read([
      ['urn', 'ref_id', 'score'],
      [urn('4.1'), '4.1', 3],
      [urn('4.2', 'iso27001-2022'), '4.2', 3],
    ]);
    expect(errors).toEqual([{ row: 3, kind: 'other-framework', value: 'iso27001-2022' }]);
  });

  test('and the others are taken all the same', () => {
    const { changes, errors } = preview(blank(), ['4.1', '', 9], ['4.2', '', 2]);
    expect(changes.map(({ item, after }) => [item, after])).toEqual([['4.2', 2]]);
    expect(errors.map(({ kind }) => kind)).toEqual(['score-out-of-range']);
  });
});

describe('a table is refused', () => {
  test.each<[string, readonly (readonly Cell[])[]]>([
    ['no-references', []],
    [
      'no-references',
      [
        ['name', 'score'],
        ['4.1', 3],
      ],
    ],
    [
      'no-answers',
      [
        ['ref_id', 'name', 'observations'],
        ['4.1', 'Context', 'x'],
      ],
    ],
    ['no-rows', [['ref_id', 'score'], ['', null], []]],
    [
      'other-framework',
      [
        ['urn', 'ref_id', 'score'],
        [urn('4.1', 'iso27001-2022'), '4.1', 3],
      ],
    ],
  ])('%s', (kind, rows) => {
    expect(refusal(rows)).toBe(kind);
  });

  test('or recognised among several', () => {
    expect(looksLikeAudit([['Summary'], ['ref_id', 'compliance_result']])).toBe(true);
    expect(looksLikeAudit([['ref_id', 'name', 'description']])).toBe(false);
  });

  test('and nothing that can stand in one makes reading fail', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, '4.1', 'A.2.2', '6.1', 3, 'compliant', 'not_applicable', '__proto__'),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, assessment, (each, into) => {
        const reading = readAudit([head, ...each]);
        if (reading.kind === 'refused') return;
        for (const { item, answer } of previewAudit(reading, into).changes) {
          expect(isItemId(item)).toBe(true);
          expect(['unknown', 'excluded', null, ...levels]).toContain(answer.choice);
          expect(answer.note.length).toBeLessThanOrEqual(textLimit);
        }
      }),
    );
  });
});

describe('what a row makes of an answer', () => {
  const choices = ({ changes }: AuditPreview) =>
    changes.map(({ item, before, after, isProposed }) => [item, before, after, isProposed]);

  test('a score is the level', () => {
    const into = answered(blank(), { '4.1': 1, 'A.2.2': 'excluded', '4.3': 'unknown' });
    expect(
      choices(preview(into, ['4.1', 'compliant', '3.0'], ['4.3', '', 0], ['A.2.2', '', 4])),
    ).toEqual([
      ['4.1', 1, 3, false],
      ['4.3', 'unknown', 0, false],
      ['A.2.2', 'excluded', 4, false],
    ]);
  });

  test('a score wins over a result that says otherwise, and that is said', () => {
    const { changes, remarks } = preview(blank(), ['4.1', 'non_compliant', 4]);
    expect(changes[0]!.after).toBe(4);
    expect(remarks).toEqual([{ row: 2, kind: 'score-against-result', value: 'non_compliant' }]);
    expect(preview(blank(), ['4.1', 'partially_compliant', 2]).remarks).toEqual([]);
    expect(preview(blank(), ['4.1', 'not_assessed', 2]).remarks).toEqual([]);
  });

  test('the score of the implementation counts where there is no other', () => {
    const { rows } = read([
      ['ref_id', 'implementation_score', 'documentation_score'],
      ['4.1', 2, 5],
    ]);
    expect(rows[0]!.score).toBe(2);
  });

  test('a result without a score proposes a level, flagged, unless the level fits it already', () => {
    const into = answered(blank(), { '4.1': 5, '4.2': 2, '4.3': 4 });
    const lines: readonly Line[] = [
      ['4.1', 'compliant'],
      ['4.2', 'Compliant'],
      ['4.3', 'partially compliant'],
      ['4.4', 'non_compliant'],
    ];
    const result = preview(into, ...lines);
    expect(choices(result)).toEqual([
      ['4.2', 2, 3, true],
      ['4.3', 4, 1, true],
      ['4.4', null, 0, true],
    ]);
    expect(result.changes.every(({ answer }) => answer.flagged)).toBe(true);
    expect(result.unchanged).toBe(1);
  });

  test('not assessed and empty cells change nothing', () => {
    const into = answered(blank(), { '4.1': 3, '4.2': 'unknown' });
    const result = preview(into, ['4.1', 'not_assessed'], ['4.2', 'not_assessed'], ['4.3']);
    expect(result).toMatchObject({ changes: [], unchanged: 2 });
  });

  test('not applicable leaves a control out, the observation being the reason', () => {
    const { changes, remarks } = preview(blank(), ['A.2.2', 'not_applicable', '', 'No AI here']);
    expect(changes[0]!.answer).toMatchObject({
      choice: 'excluded',
      justification: 'No AI here',
      note: '',
    });
    expect(remarks).toEqual([]);
  });

  test('without an observation it is an exclusion without a reason, and that is said', () => {
    const { changes, remarks } = preview(blank(), ['A.2.2', 'not_applicable']);
    expect(changes[0]!.after).toBe('excluded');
    expect(remarks).toEqual([{ row: 2, kind: 'no-reason', value: 'A.2.2' }]);
    const reasoned = answered(blank(), { 'A.2.2': { choice: 4, justification: 'None' } });
    expect(preview(reasoned, ['A.2.2', 'not_applicable']).remarks).toEqual([]);
  });

  test('observations join the note, once', () => {
    const into = answered(blank(), { '4.1': { choice: 3, note: 'Ours' } });
    const first = preview(into, ['4.1', '', 3, "'=Theirs"]);
    expect(first.changes[0]).toMatchObject({ before: 3, after: 3, words: '=Theirs' });
    expect(first.changes[0]!.answer.note).toBe('Ours\n\n=Theirs');
    const after = withAnswers(into, { answers: first.answers, documents: {} }, now);
    expect(preview(after, ['4.1', '', 3, "'=Theirs"]).changes).toEqual([]);
  });

  test('a note that would grow too long is cut, and that is said, once for good', () => {
    const into = answered(blank(), { '4.1': { choice: 3, note: 'a'.repeat(textLimit - 2) } });
    const { changes, remarks } = preview(into, ['4.1', '', 3, 'Theirs']);
    expect(changes).toEqual([]);
    expect(remarks.map(({ kind }) => kind)).toEqual(['text-cut']);
    const shorter = answered(blank(), { '4.1': { choice: 3, note: 'a'.repeat(textLimit - 5) } });
    expect(preview(shorter, ['4.1', '', 3, 'Theirs']).changes[0]!.answer.note).toHaveLength(
      textLimit,
    );
  });

  test('6.1 goes to all four, but a row of its own for one of them goes first', () => {
    const result = preview(blank(), ['6.1', '', 2, 'Read the register'], ['6.1.3', '', 4]);
    expect(choices(result)).toEqual([
      ['6.1.1', null, 2, false],
      ['6.1.2', null, 2, false],
      ['6.1.3', null, 4, false],
      ['6.1.4', null, 2, false],
    ]);
    expect(result.changes.map(({ isCopied }) => isCopied)).toEqual([true, true, false, true]);
    expect(result.changes.map(({ words }) => words !== '')).toEqual([true, true, false, true]);
  });

  test('changes stand in the order of the standard, whatever the order of the file', () => {
    const result = preview(blank(), ['A.10.2', '', 1], ['10.1', '', 1], ['4.1', '', 1]);
    expect(result.changes.map(({ item }) => item)).toEqual(['4.1', '10.1', 'A.10.2']);
  });
});
