import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../src/content/documents.ts';
import { emptyDocumentRecord, type Assessment } from '../../src/core/assessment.ts';
import {
  documentCountsOf,
  documentFilters,
  documentGroupsOf,
  documentOrders,
  documentRowsOf,
  documentsShown,
  isIn,
  reviewMarkOf,
  stageOneObstaclesOf,
} from '../../src/core/document-register/register.ts';
import { dayProblemOf } from '../../src/core/entered-day.ts';
import { resultsOf } from '../../src/core/results.ts';
import { isOpenBlocker, registerCountsOf, stageOneOf } from '../../src/core/stage-one.ts';
import {
  allAnswered,
  allFiled,
  blank,
  conforming,
  excluded,
  filed,
} from './support/assessments.ts';
import { assessment as anyAssessment } from './support/arbitraries.ts';

const today = '2026-11-21';
/** Making up a whole assessment takes far longer than what is tested on it. */
const numRuns = 40;
const rowsOf = (assessment: Assessment) => documentRowsOf(stageOneOf(assessment), today);
const idsOf = (rows: readonly { readonly document: string }[]) => rows.map((row) => row.document);

function withRecord(
  assessment: Assessment,
  id: keyof Assessment['documents'],
  change: Partial<typeof emptyDocumentRecord>,
): Assessment {
  const record = { ...(assessment.documents[id] ?? emptyDocumentRecord), ...change };
  return { ...assessment, documents: { ...assessment.documents, [id]: record } };
}

describe('review dates', () => {
  test('are near for thirty days, and overdue from the day itself on', () => {
    expect(reviewMarkOf('', today)).toBe('none');
    expect(reviewMarkOf('2026-12-22', today)).toBe('none');
    expect(reviewMarkOf('2026-12-21', today)).toBe('soon');
    expect(reviewMarkOf('2026-11-22', today)).toBe('soon');
    expect(reviewMarkOf('2026-11-21', today)).toBe('overdue');
    expect(reviewMarkOf('1999-01-01', today)).toBe('overdue');
  });
});

describe('days that are entered', () => {
  test.each([
    ['', null],
    ['2026-11-21', null],
    ['1970-01-01', null],
    ['2100-12-31', null],
    ['2024-02-29', null],
    ['1969-12-31', 'too-early'],
    ['0026-11-21', 'too-early'],
    ['2101-01-01', 'too-late'],
    ['2026-02-30', 'impossible'],
    ['2025-02-29', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['21.11.2026', 'impossible'],
    ['half a day', 'impossible'],
  ])('%s: %s', (day, problem) => {
    expect(dayProblemOf(day)).toBe(problem);
  });
});

describe('the groups of the register', () => {
  test('of a company that leaves nothing out are the 19 of the clauses and the rest', () => {
    const groups = documentGroupsOf(rowsOf(blank()));
    expect(groups.clauses).toHaveLength(19);
    expect(groups.controls).toHaveLength(documents.length - 19);
    expect(groups.notApplicable).toEqual([]);
  });

  test('set apart what only excluded controls ask for, but never what a clause asks for', () => {
    const assessment = excluded(
      excluded(blank(), 'A.8.3', 'Nobody outside uses it.'),
      'A.2.2',
      'We have 5.2.',
    );
    const groups = documentGroupsOf(rowsOf(assessment));
    expect(idsOf(groups.notApplicable)).toEqual(['external-reporting-channel']);
    expect(idsOf(groups.clauses)).toContain('ai-policy');
    expect(groups.controls).toHaveLength(documents.length - 20);
  });

  test('count as Stage 1 counts, whatever was answered', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const stageOne = stageOneOf(assessment);
        const rows = documentRowsOf(stageOne, today);
        const { clauses, controls, notApplicable } = documentGroupsOf(rows);
        expect({ clauses: clauses.length, controls: controls.length }).toEqual(
          registerCountsOf(stageOne),
        );
        expect(clauses.length + controls.length + notApplicable.length).toBe(rows.length);
      }),
      { numRuns },
    );
  });
});

describe('counts', () => {
  test('by hand', () => {
    let assessment = filed(blank(), {
      'aims-scope': 'approved',
      'ai-policy': 'draft',
      'risk-treatment-plan': 'missing',
      'management-review-results': 'draft',
      'external-reporting-channel': 'missing',
    });
    assessment = excluded(assessment, 'A.8.3', 'Nobody outside uses it.');
    assessment = withRecord(assessment, 'aims-scope', { owner: 'Inês', reviewDate: '2026-12-01' });
    assessment = withRecord(assessment, 'ai-policy', { owner: ' ', reviewDate: '2026-11-20' });
    assessment = withRecord(assessment, 'external-reporting-channel', { reviewDate: '2020-01-01' });
    expect(documentCountsOf(rowsOf(assessment))).toEqual({
      all: 49,
      states: { approved: 1, draft: 2, missing: 1, unknown: 45 },
      // Thirteen can block; the scope is approved, and of the review a draft is a beginning.
      blockers: 11,
      overdue: 1,
      soon: 1,
      withoutOwner: 48,
    });
  });

  test('add up over the states, and each filter holds as many as it says', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const rows = rowsOf(assessment);
        const counts = documentCountsOf(rows);
        const { approved, draft, missing, unknown } = counts.states;
        expect(approved + draft + missing + unknown).toBe(counts.all);
        expect(counts.all).toBe(documentsShown(rows, 'all', 'urgency').length);
        expect(counts.blockers).toBe(documentsShown(rows, 'blockers', 'owner').length);
        expect(counts.withoutOwner).toBe(documentsShown(rows, 'without-owner', 'catalogue').length);
      }),
      { numRuns },
    );
  });
});

describe('what is shown', () => {
  test('is a part of what applies, in any order the same documents', () => {
    fc.assert(
      fc.property(
        anyAssessment,
        fc.constantFrom(...documentFilters),
        fc.constantFrom(...documentOrders),
        (assessment, filter, order) => {
          const rows = rowsOf(assessment);
          const shown = documentsShown(rows, filter, order);
          expect(idsOf(shown).toSorted()).toEqual(
            idsOf(rows.filter((row) => isIn(row, filter))).toSorted(),
          );
          expect(shown.every((row) => row.applicable)).toBe(true);
        },
      ),
      { numRuns },
    );
  });

  test('stands with the most urgent first', () => {
    let assessment = allFiled(blank(), 'approved');
    assessment = filed(assessment, {
      'competence-evidence': 'missing',
      'ai-policy': 'draft',
      'operation-evidence': 'unknown',
      'ai-objectives': 'missing',
    });
    assessment = withRecord(assessment, 'monitoring-results', { reviewDate: '2026-11-01' });
    assessment = withRecord(assessment, 'nonconformity-records', { reviewDate: '2026-12-01' });
    expect(idsOf(documentsShown(rowsOf(assessment), 'all', 'urgency')).slice(0, 7)).toEqual([
      'ai-objectives',
      'ai-policy',
      'competence-evidence',
      'operation-evidence',
      'monitoring-results',
      'nonconformity-records',
      'aims-scope',
    ]);
  });

  test('by review date or owner has those without one last', () => {
    let assessment = withRecord(blank(), 'ai-policy', { reviewDate: '2027-05-01', owner: 'Rui' });
    assessment = withRecord(assessment, 'supplier-process', {
      reviewDate: '2027-01-01',
      owner: 'Inês',
    });
    for (const order of ['review-date', 'owner'] as const) {
      const shown = idsOf(documentsShown(rowsOf(assessment), 'all', order));
      expect(shown.slice(0, 3)).toEqual(['supplier-process', 'ai-policy', 'aims-scope']);
    }
  });

  test('keeps a row in its place while it is filled in, until it no longer applies', () => {
    const before = filed(allFiled(blank(), 'approved'), {
      'ai-objectives': 'missing',
      'supplier-process': 'missing',
    });
    const held = documentsShown(rowsOf(before), 'missing', 'catalogue').map((row) => row.document);
    const after = filed(before, { 'ai-objectives': 'draft', 'ai-policy': 'missing' });
    const shown = () => idsOf(documentsShown(rowsOf(after), 'missing', 'catalogue', held));
    expect(shown()).toEqual(['ai-objectives', 'supplier-process', 'ai-policy']);
    const without = rowsOf(excluded(after, 'A.10.3', 'No supplier.'));
    expect(idsOf(documentsShown(without, 'missing', 'catalogue', held))).toEqual([
      'ai-objectives',
      'ai-policy',
    ]);
  });
});

describe('what keeps a company from Stage 1', () => {
  test('is nothing where everything conforms', () => {
    expect(stageOneObstaclesOf(resultsOf(conforming(), today).verdict)).toEqual([]);
  });

  test('is the same on every rung: its blocking documents are the open blockers of the register', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { verdict, stageOne } = resultsOf(assessment, today);
        const named = stageOneObstaclesOf(verdict).flatMap((obstacle) =>
          obstacle.kind === 'blocking-document' ? [obstacle.document] : [],
        );
        const open = stageOne.register.filter((row) => row.applicable && isOpenBlocker(row));
        expect(named).toEqual(open.map((row) => row.document));
        expect(named).toEqual(
          idsOf(documentsShown(documentRowsOf(stageOne, today), 'blockers', 'catalogue')),
        );
      }),
      { numRuns },
    );
  });

  test('stands under "later" while the company is only starting', () => {
    const { verdict } = resultsOf(blank(), today);
    expect(verdict.rung).toBe('starting');
    expect(stageOneObstaclesOf(verdict)).toBe(verdict.later);
    const building = resultsOf(allAnswered(blank(), 3), today).verdict;
    expect(stageOneObstaclesOf(building)).toBe(building.obstacles);
  });
});
