import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import { itemIds, type ItemId } from '../../src/content/items.ts';
import {
  answerOf,
  isJustifiedExclusion,
  levels,
  withAnswers,
  type Assessment,
} from '../../src/core/assessment.ts';
import { guardedCell, plain, unguardedCell } from '../../src/core/exchange/cells.ts';
import { isPlanningItem, nodeIds, planningItems } from '../../src/core/exchange/nodes.ts';
import { previewAudit } from '../../src/core/exchange/preview-audit.ts';
import { readAudit } from '../../src/core/exchange/read-audit.ts';
import {
  proposedLevel,
  resultOfLevel,
  stateOf,
  stateOfNode,
} from '../../src/core/exchange/results.ts';
import { reportOf, type Report } from '../../src/core/report.ts';
import { parseCsv } from '../../src/core/systems/csv.ts';
import {
  actionPlanCsv,
  appliedControlColumns,
} from '../../src/export/ciso-assistant/action-plan.ts';
import {
  auditCsv,
  auditTextColumns,
  auditWorkbookColumns,
} from '../../src/export/ciso-assistant/audit.ts';
import { example } from '../../src/content/example/index.ts';
import { assessment, level, text } from './support/arbitraries.ts';
import { answered, blank, now } from './support/assessments.ts';

const guidance = await loadGuidance();
const aiAct = await texts.aiAct();
const day = '2026-11-21';

function report(of: Assessment): Report {
  return reportOf(of, { titles: texts.titles, guidance }, { now, day });
}

function rowsOf(of: Assessment): readonly (readonly string[])[] {
  return parseCsv(auditCsv(report(of)), ';').rows;
}

function rowOf(of: Assessment, node: string): Record<string, string> {
  const [head, ...rows] = rowsOf(of);
  const row = rows.find((cells) => cells[1] === node);
  return Object.fromEntries(head!.map((name, index) => [name, row![index]!]));
}

/** What comes of an assessment once an audit made from another has been taken over. */
function takenOver(from: Assessment, into: Assessment): Assessment {
  const reading = readAudit(rowsOf(from));
  if (reading.kind !== 'audit') throw new Error(reading.refusal.kind);
  expect(reading.errors).toEqual([]);
  const { answers } = previewAudit(reading, into);
  return withAnswers(into, { answers, documents: {} }, now);
}

describe('an audit for CISO Assistant', () => {
  test('has its columns, in its order, and 67 rows with its addresses', () => {
    const text = auditCsv(report(blank()));
    expect(text.startsWith('\uFEFFurn;ref_id;name;')).toBe(true);
    const [head, ...rows] = rowsOf(blank());
    expect(head).toEqual([
      'urn',
      'ref_id',
      'name',
      'description',
      'typical_evidence',
      'annotation',
      'compliance_result',
      'extended_result',
      'requirement_progress',
      'score',
      'observations',
    ]);
    expect(auditTextColumns).toEqual(head);
    expect(auditWorkbookColumns).toEqual([
      ...['urn', 'assessable', 'ref_id', 'name', 'description', 'typical_evidence', 'annotation'],
      ...['compliance_result', 'extended_result', 'requirement_progress', 'observations', 'score'],
      'answers',
    ]);
    expect(rows).toHaveLength(67);
    expect(rows[0]![0]).toBe('urn:intuitem:risk:req_node:iso42001-2023:4.1');
    expect(rows.map((row) => row[0])).toContain('urn:intuitem:risk:req_node:iso42001-2023:a.3.2');
    const references = rows.map((row) => row[1]);
    expect(references.filter((each) => each!.startsWith('6.'))).toEqual(['6.1', '6.2', '6.3']);
    expect(references.filter((each) => each!.startsWith('A.'))).toHaveLength(38);
  });

  test('says of each answer what the table says', () => {
    const audit = answered(blank(), {
      '4.2': 'unknown',
      '4.3': 0,
      '4.4': { choice: 2, flagged: true },
      '5.1': { choice: 3, note: 'Minutes of May' },
      'A.2.2': { choice: 'excluded', justification: 'No AI of our own', note: 'Ask again' },
      'A.2.3': { choice: 'excluded', justification: ' ' },
    });
    const said = (node: string) => {
      const row = rowOf(audit, node);
      return [
        row.compliance_result,
        row.requirement_progress,
        row.score,
        row.observations,
        row.extended_result,
      ];
    };
    expect(said('4.1')).toEqual(['not_assessed', 'to_do', '', '', '']);
    expect(said('4.2')).toEqual(['not_assessed', 'in_progress', '', '', '']);
    expect(said('4.3')).toEqual(['non_compliant', 'done', '0', '', '']);
    expect(said('4.4')).toEqual(['partially_compliant', 'in_review', '2', '', '']);
    expect(said('5.1')).toEqual(['compliant', 'done', '3', 'Minutes of May', '']);
    expect(said('A.2.2')).toEqual(['not_applicable', 'done', '', 'No AI of our own', '']);
    expect(said('A.2.3')).toEqual(['not_assessed', 'in_progress', '', '', '']);
  });

  test('rolls 6.1.1 to 6.1.4 up to the worst of them, and hides none', () => {
    const all = answered(blank(), {
      '6.1.1': { choice: 4, note: 'Register' },
      '6.1.2': 3,
      '6.1.3': { choice: 1, note: '=SoA' },
      '6.1.4': 5,
    });
    expect(rowOf(all, '6.1')).toMatchObject({
      compliance_result: 'partially_compliant',
      score: '1',
      requirement_progress: 'done',
      observations:
        '6.1.1: 4 Managed\nRegister\n6.1.2: 3 Defined\n6.1.3: 1 Initial\n=SoA\n6.1.4: 5 Optimised',
    });
    // What is not known could be worse than all that is.
    expect(stateOfNode(answered(all, { '6.1.2': 'unknown' }), '6.1')).toEqual({
      result: 'not_assessed',
      progress: 'in_progress',
      score: null,
    });
    // It cannot be worse than nothing.
    expect(stateOfNode(answered(all, { '6.1.2': null, '6.1.3': 0 }), '6.1')).toEqual({
      result: 'non_compliant',
      progress: 'in_progress',
      score: 0,
    });
    expect(stateOfNode(blank(), '6.1').progress).toBe('to_do');
  });

  test('proposes for a result without a score the lowest level that stands for it', () => {
    for (const result of ['non_compliant', 'partially_compliant', 'compliant'] as const) {
      expect(proposedLevel[result]).toBe(levels.find((each) => resultOfLevel[each] === result));
    }
  });

  test('holds no formula, and any text survives the guard', () => {
    const audit = answered(blank(), { '4.1': { choice: 1, note: '  =1+1' } });
    expect(rowOf(audit, '4.1').observations).toBe("'=1+1");
    fc.assert(
      fc.property(fc.oneof(text, fc.stringMatching(/^[' \t=+@-]{0,6}x?$/)), (each) => {
        expect(unguardedCell(guardedCell(each))).toBe(each);
        expect(guardedCell(each)).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('export and import together', () => {
  const rolledUp = (of: Assessment) => stateOfNode(of, '6.1').score;

  test('change nothing where the audit comes back as it went', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const reading = readAudit(rowsOf(each));
        if (reading.kind !== 'audit') throw new Error(reading.refusal.kind);
        const { changes, errors, remarks } = previewAudit(reading, each);
        expect({ changes, errors, remarks }).toEqual({ changes: [], errors: [], remarks: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('give the same levels in an empty check', () => {
    fc.assert(
      fc.property(assessment, (each) => {
        const after = takenOver(each, blank());
        for (const item of itemIds) {
          const [was, is] = [answerOf(each, item), answerOf(after, item)];
          if (isPlanningItem(item)) expect(is.choice).toBe(rolledUp(each));
          else if (typeof was.choice === 'number') expect(is.choice).toBe(was.choice);
          else expect(is.choice).toBe(isJustifiedExclusion(was) ? 'excluded' : null);
          const words = isJustifiedExclusion(was) ? is.justification : is.note;
          expect(words).toBe(plain(isJustifiedExclusion(was) ? was.justification : was.note));
        }
        expect(stateOfNode(after, '6.1').score).toBe(rolledUp(each));
      }),
      { numRuns: 60 },
    );
  });

  test('never lose a word or an answer that the file says nothing about', () => {
    fc.assert(
      fc.property(assessment, assessment, (from, into) => {
        const after = takenOver(from, into);
        for (const item of itemIds) {
          const [was, is] = [answerOf(into, item), answerOf(after, item)];
          expect(is.note).toContain(was.note.trimEnd());
          expect(is.justification).toContain(was.justification.trimEnd());
          expect(is).toMatchObject({
            evidence: was.evidence,
            owner: was.owner,
            dueDate: was.dueDate,
          });
          if (!isPlanningItem(item) && stateOf(answerOf(from, item)).result === 'not_assessed') {
            expect(is.choice).toBe(was.choice);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('do the same twice as once', () => {
    fc.assert(
      fc.property(assessment, assessment, (from, into) => {
        const once = takenOver(from, into);
        expect(takenOver(from, once).answers).toEqual(once.answers);
      }),
      { numRuns: 40 },
    );
  });

  test('6.1 is copied to all four, but not over four that roll up to the same', () => {
    fc.assert(
      fc.property(fc.tuple(level, level, level, level), (four) => {
        const each = answered(
          blank(),
          Object.fromEntries(planningItems.map((item, index) => [item, four[index]!])),
        );
        const choices = (of: Assessment) => planningItems.map((item) => of.answers[item]?.choice);
        const worst = Math.min(...four);
        expect(choices(takenOver(each, blank()))).toEqual([worst, worst, worst, worst]);
        expect(choices(takenOver(each, each))).toEqual(four);
      }),
    );
  });
});

describe('the action plan for CISO Assistant', () => {
  const table = (of: Assessment) => parseCsv(actionPlanCsv(report(of), aiAct), ';').rows;

  test('has one applied control for each action, with values that it imports', () => {
    const [head, ...rows] = table(example);
    expect(head).toEqual(appliedControlColumns);
    expect(rows).toHaveLength(report(example).plan.actions.length);
    const column = (name: (typeof appliedControlColumns)[number]) =>
      rows.map((row) => row[appliedControlColumns.indexOf(name)]!);
    const day = /^(\d{4}-\d\d-\d\d)?$/;
    expect(column('name').every((name) => name !== '')).toBe(true);
    expect(new Set(column('ref_id')).size).toBe(rows.length);
    for (const [name, allowed] of [
      ['status', /^(to_do|in_progress|on_hold|active|deprecated)$/],
      ['category', /^(policy|process|technical|physical|procedure)$/],
      ['priority', /^[1-4]$/],
      ['effort', /^(XS|S|M|L|XL)$/],
      ['control_impact', /^[1-5]$/],
      ['start_date', day],
      ['eta', day],
      ['expiry_date', /^$/],
    ] as const) {
      expect(column(name).filter((value) => !allowed.test(value))).toEqual([]);
    }
  });

  test('ranks blockers first, and what is done last', () => {
    const { plan } = report(example);
    const [, ...rows] = table(example);
    const priority = (id: string) =>
      rows.find((row) => row[0] === id)![appliedControlColumns.indexOf('priority')];
    for (const action of plan.actions) {
      const isOver = action.state === 'done' || action.state === 'dropped';
      if (isOver) expect(priority(action.id)).toBe('4');
      else expect(priority(action.id) === '1').toBe(action.isBlocker);
    }
  });
});

test('every row of the framework stands for items of ours, and each item for one row', () => {
  const items = nodeIds.flatMap((node): readonly ItemId[] =>
    node === '6.1' ? planningItems : [node],
  );
  expect(items.toSorted()).toEqual([...itemIds].toSorted());
});
