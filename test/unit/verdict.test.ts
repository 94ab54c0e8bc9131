import { describe, expect, test } from 'vitest';
import type { DocumentId } from '../../src/content/documents.ts';
import type { ItemId } from '../../src/content/items.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { stageOneOf } from '../../src/core/stage-one.ts';
import { obstacleItem, stageTwoGatesOf, verdictOf } from '../../src/core/verdict.ts';
import {
  allAnswered,
  allFiled,
  answered,
  blank,
  conforming,
  controls,
  excluded,
  filed,
  requirements,
} from './support/assessments.ts';

const verdict = (assessment: Assessment) =>
  verdictOf(readinessOf(assessment), stageOneOf(assessment));
const rung = (assessment: Assessment) => verdict(assessment).rung;
const kinds = (assessment: Assessment) => [
  ...new Set(verdict(assessment).obstacles.map(({ kind }) => kind)),
];

/** The blockers of the reference, section 7: nine to be approved, four that only have to exist. */
const toApprove = [
  'aims-scope',
  'ai-policy',
  'risk-criteria-and-actions',
  'risk-assessment-process',
  'risk-treatment-process',
  'statement-of-applicability',
  'risk-treatment-plan',
  'impact-assessment-process',
  'ai-objectives',
] as const satisfies readonly DocumentId[];
const toStart = [
  'risk-assessment-results',
  'impact-assessment-results',
  'audit-programme-and-results',
  'management-review-results',
] as const satisfies readonly DocumentId[];

/** Controls with one document of their own, so that each takes 1 from the register. */
const soloDocuments = [
  'ai-roles-matrix',
  'concerns-procedure',
  'ai-resource-inventory',
  'data-resource-register',
  'tooling-list',
  'computing-resource-record',
  'human-resource-record',
] as const satisfies readonly DocumentId[];
const soloControls = ['A.10.3', 'A.9.2', 'A.9.3'] as const satisfies readonly ItemId[];

describe('the ladder', () => {
  test('starts at Starting, where only readiness keeps from Building', () => {
    const { next, obstacles } = verdict(blank());
    expect(rung(blank())).toBe('starting');
    expect(next).toBe('building');
    expect(obstacles).toEqual([{ kind: 'readiness', share: 0, needed: 1 / 3 }]);
  });

  test('names at Starting, apart, every blocker that Stage 1 will need', () => {
    const { later } = verdict(blank());
    const documents = later.flatMap((each) =>
      each.kind === 'blocking-document' ? [each.document] : [],
    );
    expect(documents.toSorted()).toEqual([...toApprove, ...toStart].toSorted());
  });

  test('ends at Stage 2 possible, with nothing left to say', () => {
    expect(verdict(conforming())).toEqual({
      rung: 'stage-2-possible',
      next: null,
      obstacles: [],
      later: [],
    });
  });

  test('reaches Building at exactly a third, and not below', () => {
    // Level 1 of 3 everywhere is a third, whatever the documents.
    const third = allAnswered(blank(), 1);
    expect(rung(third)).toBe('building');
    expect(rung(answered(third, { 'A.10.4': 0 }))).toBe('starting');
    expect(kinds(answered(third, { 'A.10.4': 0 }))).toEqual(['readiness']);
    // From Building on, what Stage 1 needs is what keeps from the next rung, and stands nowhere else.
    expect(verdict(third).later).toEqual([]);
    expect(kinds(third)).toEqual(['blocking-document', 'documents']);
  });
});

describe('the gates of Stage 1', () => {
  test.each(toApprove)('stay shut until %s is approved', (document) => {
    for (const state of ['unknown', 'missing', 'draft'] as const) {
      const assessment = filed(conforming(), { [document]: state });
      expect(rung(assessment)).toBe('building');
      expect(verdict(assessment).obstacles).toEqual([
        { kind: 'blocking-document', document, state },
      ]);
    }
  });

  test.each(toStart)('stay shut until %s exists, if only as a draft', (document) => {
    for (const state of ['unknown', 'missing'] as const) {
      expect(rung(filed(conforming(), { [document]: state }))).toBe('building');
    }
    const begun = filed(conforming(), { [document]: 'draft' });
    expect(verdict(begun).obstacles.map(({ kind }) => kind)).not.toContain('blocking-document');
    expect(rung(begun)).not.toBe('building');
  });

  test.each(['4.3', '5.2', '6.1.1', '6.1.2', '6.1.3', '6.1.4', '6.2', '8.2', '8.4'] as const)(
    'stay shut while nothing is in place for %s, and open at level 1',
    (item) => {
      expect(kinds(answered(conforming(), { [item]: 0 }))).toEqual(['blocking-item']);
      expect(kinds(answered(conforming(), { [item]: 1 }))).not.toContain('blocking-item');
    },
  );

  test('say whether a blocking item is too low, unknown or unanswered', () => {
    const shortfall = (choice: 0 | 'unknown' | null) =>
      verdict(answered(conforming(), { '5.2': choice })).obstacles;
    expect(shortfall(0)).toEqual([{ kind: 'blocking-item', item: '5.2', shortfall: 'too-low' }]);
    expect(shortfall('unknown')).toEqual([
      { kind: 'blocking-item', item: '5.2', shortfall: 'unknown' },
    ]);
    expect(shortfall(null)).toEqual([
      { kind: 'blocking-item', item: '5.2', shortfall: 'unanswered' },
    ]);
  });

  test('keep an otherwise excellent company at Building for one open blocker', () => {
    const assessment = filed(allFiled(allAnswered(blank(), 5), 'approved'), {
      'ai-policy': 'missing',
    });
    expect(readinessOf(assessment).overall.share!.low).toBeGreaterThan(0.99);
    expect(rung(assessment)).toBe('building');
  });

  test('want 90 % of the documents: 57 of 63 pass, 56 do not', () => {
    expect(rung(allFiled(conforming(), 'missing', soloDocuments.slice(0, 6)))).toBe(
      'stage-2-possible',
    );
    const seven = allFiled(conforming(), 'missing', soloDocuments);
    expect(verdict(seven)).toEqual({
      rung: 'building',
      next: 'stage-1-possible',
      obstacles: [{ kind: 'documents', share: 56 / 63, needed: 0.9 }],
      later: [],
    });
  });

  test('open at exactly 90 %: 54 of 60', () => {
    const sixty = soloControls.reduce<Assessment>(
      (before, item) => excluded(before, item, 'Not our business'),
      conforming(),
    );
    const ninety = allFiled(sixty, 'missing', soloDocuments.slice(0, 6));
    expect(stageOneOf(ninety).share.low).toBe(0.9);
    expect(rung(ninety)).toBe('stage-2-possible');
  });
});

describe('the gates of Stage 2', () => {
  test.each(['9.2.1', '9.2.2', '9.3.1', '9.3.2', '9.3.3'] as const)(
    'want %s at level 3',
    (item) => {
      const two = verdict(answered(conforming(), { [item]: 2 }));
      expect(two.rung).toBe('stage-1-possible');
      expect(two.next).toBe('stage-2-possible');
      expect(two.obstacles).toEqual([
        { kind: 'audit-and-review', item, effective: 2, shortfall: 'too-low' },
      ]);
    },
  );

  test('want the audit results approved, since a draft holds the audit at level 2', () => {
    const draft = filed(conforming(), { 'audit-programme-and-results': 'draft' });
    expect(rung(draft)).toBe('stage-1-possible');
    expect(kinds(draft)).toEqual(['audit-and-review']);
  });

  test('want every requirement at level 2', () => {
    expect(rung(answered(conforming(), { '10.1': 1 }))).toBe('stage-1-possible');
    expect(kinds(answered(conforming(), { '10.1': 1 }))).toEqual(['weak-requirement']);
    expect(rung(answered(conforming(), { '10.1': 2 }))).toBe('stage-2-possible');
  });

  test('leave controls to the mean', () => {
    expect(rung(answered(conforming(), { 'A.9.4': 0 }))).toBe('stage-2-possible');
  });

  test('want a readiness of 90 %: 24 controls at level 2 pass, 25 do not', () => {
    // (81 − 24/3) / 81 = 73/81 = 0.901; (81 − 25/3) / 81 = 0.897.
    expect(rung(allAnswered(conforming(), 2, controls.slice(0, 24)))).toBe('stage-2-possible');
    const short = allAnswered(conforming(), 2, controls.slice(0, 25));
    expect(rung(short)).toBe('stage-1-possible');
    expect(kinds(short)).toEqual(['readiness']);
  });

  test('open at exactly 90 %: 72 of 80', () => {
    // One control excluded leaves 80; 24 at level 2 take 24/3 = 8.
    const eighty = excluded(conforming(), 'A.10.4', 'No customers');
    expect(rung(allAnswered(eighty, 2, controls.slice(0, 24)))).toBe('stage-2-possible');
  });

  test('do not open Stage 2 without Stage 1', () => {
    const assessment = filed(conforming(), { 'ai-objectives': 'draft' });
    expect(kinds(assessment)).toEqual(['blocking-document']);
  });
});

describe('what Stage 2 needs beyond the documents', () => {
  const gates = (assessment: Assessment) => stageTwoGatesOf(readinessOf(assessment));
  const gate = (assessment: Assessment, kind: ReturnType<typeof gates>[number]['kind']) =>
    gates(assessment).find((each) => each.kind === kind);

  test('is all there where everything conforms', () => {
    expect(gates(conforming())).toEqual([
      { kind: 'internal-audit', met: true, level: 3, open: [], of: 2 },
      { kind: 'management-review', met: true, level: 3, open: [], of: 3 },
      { kind: 'requirements', met: true, level: 2, open: [], of: 32 },
      { kind: 'readiness', met: true, share: 1, needed: 0.9 },
      { kind: 'evidence', met: true, level: 3, shown: 70, of: 70 },
    ]);
  });

  test('is all open where nothing is answered', () => {
    expect(gates(blank()).map(({ met }) => met)).toEqual([false, false, false, false, false]);
    expect(gate(blank(), 'evidence')).toMatchObject({ shown: 0, of: 0 });
  });

  test('names the parts of audit and review that are not at level 3', () => {
    const assessment = answered(conforming(), { '9.2.1': 2, '9.3.3': 2 });
    expect(gate(assessment, 'internal-audit')).toMatchObject({ met: false, open: ['9.2.1'] });
    expect(gate(assessment, 'management-review')).toMatchObject({ met: false, open: ['9.3.3'] });
    expect(gate(assessment, 'requirements')).toMatchObject({ met: true });
  });

  test('counts every requirement under level 2, and no control', () => {
    const assessment = answered(conforming(), { '5.1': 1, '9.1': 'unknown', 'A.9.4': 0 });
    expect(gate(assessment, 'requirements')).toMatchObject({ met: false, open: ['5.1', '9.1'] });
  });

  test('counts the evidence of what stands at level 3 or more', () => {
    // 70 items; 4.1 falls out of the count, 4.2 stays in it without evidence.
    const assessment = answered(conforming(), { '4.1': 2, '4.2': { evidence: [] } });
    expect(gate(assessment, 'evidence')).toEqual({
      kind: 'evidence',
      met: false,
      level: 3,
      shown: 68,
      of: 69,
    });
  });

  test('is met in the gates exactly when the verdict finds nothing more', () => {
    for (const item of requirements) {
      const assessment = answered(conforming(), { [item]: 1 });
      const met = gates(assessment).every((each) => each.met);
      expect([item, met]).toEqual([item, rung(assessment) === 'stage-2-possible']);
    }
  });
});

describe('an obstacle', () => {
  test('points to the item where it can be dealt with', () => {
    const items = (assessment: Assessment) => verdict(assessment).obstacles.map(obstacleItem);
    expect(items(filed(conforming(), { 'statement-of-applicability': 'draft' }))).toEqual([
      '6.1.3',
    ]);
    expect(items(answered(conforming(), { '9.3.1': 2 }))).toEqual(['9.3.1']);
    expect(items(allAnswered(conforming(), 2, controls))).toEqual([null]);
  });
});
