import { describe, expect, test } from 'vitest';
import { documents } from '../../src/content/documents.ts';
import { itemIds, type ItemId } from '../../src/content/items.ts';
import {
  documentStates,
  emptyAnswer,
  emptyDocumentRecord,
  newAssessment,
  targets,
  type Assessment,
  type Choice,
  type DocumentState,
} from '../../src/core/assessment.ts';
import { coverageOf } from '../../src/core/coverage.ts';
import { contributionOf } from '../../src/core/credit.ts';
import { minorUpTo } from '../../src/core/findings/potential.ts';
import {
  blockersOf,
  counts,
  creditExample,
  doubleWeightItems,
  doubleWeights,
  mappingWeights,
  targetRange,
} from '../../src/core/method-facts.ts';
import { resultsOf } from '../../src/core/results.ts';
import { blockerWeight, documentCredits } from '../../src/core/stage-one.ts';
import { auditAndReviewLevel, weakestRequirement } from '../../src/core/verdict.ts';

const empty = newAssessment('a', 'Test', '2026-11-21T00:00:00Z');

function check(level: Choice, state: DocumentState, but: Partial<Record<ItemId, Choice>> = {}) {
  const assessment: Assessment = {
    ...empty,
    answers: Object.fromEntries(
      itemIds.map((id) => [id, { ...emptyAnswer, choice: but[id] ?? level }]),
    ),
    documents: Object.fromEntries(
      documents.map(({ id }) => [id, { ...emptyDocumentRecord, state }]),
    ),
  };
  return resultsOf(assessment, '2026-11-21');
}

test('the counts are those of the standard', () => {
  expect(counts).toMatchObject({ items: 70, requirements: 32, controls: 38, areas: 16 });
  expect(counts.clauseDocuments).toBe(19);
  expect(counts.controlDocuments).toBe(31);
  expect(counts.documents).toBe(documents.length);
});

test('the items that count double are each given one reason', () => {
  expect(doubleWeightItems.join(' ')).toBe(
    '6.1.2 6.1.3 6.1.4 8.2 8.3 8.4 9.2.1 9.2.2 9.3.1 9.3.2 9.3.3',
  );
  expect(doubleWeights.flatMap(({ items }) => items).toSorted()).toEqual(
    doubleWeightItems.toSorted(),
  );
  expect(doubleWeights.map(({ items }) => items.length)).toEqual([4, 2, 2, 3]);
});

describe('a number on the page is the one that the rule uses', () => {
  test.each(documentStates)('Stage 1 credit of a document that is %s', (state) => {
    for (const row of check(3, state).stageOne.register) {
      expect(row.credit).toEqual(documentCredits[state]);
    }
  });

  test('weight of a blocking document', () => {
    const blockers = [...blockersOf('approved'), ...blockersOf('started')];
    expect(blockers).toHaveLength(13);
    for (const row of check(3, 'approved').stageOne.register) {
      expect(row.weight).toBe(blockers.includes(row.document) ? blockerWeight : 1);
    }
  });

  test('level of internal audit and management review before Stage 2', () => {
    const at = (level: Choice) => check(5, 'approved', { '9.3.1': level }).verdict.obstacles;
    const kinds = (level: Choice) => at(level).map(({ kind }) => kind);
    expect(kinds((auditAndReviewLevel - 1) as Choice)).toContain('audit-and-review');
    expect(kinds(auditAndReviewLevel)).not.toContain('audit-and-review');
  });

  test('weakest requirement before Stage 2', () => {
    const kinds = (level: Choice) =>
      check(5, 'approved', { '5.1': level }).verdict.obstacles.map(({ kind }) => kind);
    expect(kinds((weakestRequirement - 1) as Choice)).toContain('weak-requirement');
    expect(kinds(weakestRequirement)).not.toContain('weak-requirement');
  });

  test('highest level of a potential minor', () => {
    const grade = (level: Choice) =>
      check(5, 'approved', { '5.1': level }).findings.find(({ item }) => item === '5.1')?.grade;
    expect(grade(minorUpTo)).toBe('potential-minor');
    expect(grade((minorUpTo + 1) as Choice)).toBe('observation');
  });

  test('weights of mapped items', () => {
    for (const { obligation, mapped } of coverageOf(empty, {
      roles: [],
      classes: [],
      day: '2026-11-21',
    })) {
      for (const { item, weight } of mapped) {
        const part = obligation.primary.includes(item) ? 'primary' : 'supporting';
        expect(weight).toBe(mappingWeights[part]);
      }
    }
  });

  test('targets', () => {
    expect(targets.at(0)).toBe(targetRange.usual);
    expect(targets.at(-1)).toBe(targetRange.highest);
    expect(empty.profile.target).toBe(targetRange.usual);
  });

  test('the worked example', () => {
    const example = creditExample(4, 3);
    expect(example).toEqual({ level: 4, target: 3, effective: 2, credit: 2 / 3 });
    const contribution = contributionOf(
      {
        ...empty,
        answers: { '4.3': { ...emptyAnswer, choice: 4 } },
        documents: { 'aims-scope': { ...emptyDocumentRecord, state: 'draft' } },
      },
      '4.3',
    );
    expect(contribution.effective.low).toBe(example.effective);
    expect(contribution.credit.low).toBe(example.credit);
  });
});
