import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { findingsOf } from '../../src/core/findings/potential.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { stageOneOf } from '../../src/core/stage-one.ts';
import { answered, blank, conforming, excluded, filed } from './support/assessments.ts';

const findings = (assessment: Assessment) =>
  findingsOf(readinessOf(assessment), stageOneOf(assessment));

describe('potential findings', () => {
  test('are none for a company that shows everything', () => {
    expect(findings(conforming())).toEqual([]);
  });

  test('are none for a company that has said nothing: open questions are no findings', () => {
    expect(findings(blank())).toEqual([]);
    expect(findings(answered(blank(), { '5.1': 'unknown' }))).toEqual([]);
  });

  test('hold a potential major for a requirement at level 0', () => {
    expect(findings(answered(conforming(), { '5.1': 0 }))).toEqual([
      {
        grade: 'potential-major',
        item: '5.1',
        area: '5',
        cause: { kind: 'nothing-in-place', level: 0 },
      },
    ]);
  });

  test('hold a potential minor for a control at level 0', () => {
    expect(findings(answered(conforming(), { 'A.9.4': 0 }))).toMatchObject([
      { grade: 'potential-minor', item: 'A.9.4', cause: { kind: 'nothing-in-place' } },
    ]);
  });

  test.each([1, 2] as const)('hold a potential minor at level %d', (level) => {
    expect(findings(answered(conforming(), { '5.1': level }))).toEqual([
      {
        grade: 'potential-minor',
        item: '5.1',
        area: '5',
        cause: { kind: 'partly-in-place', level },
      },
    ]);
  });

  test.each([3, 4, 5] as const)('hold an observation for level %d without evidence', (level) => {
    const bare = answered(conforming(), { '5.1': { choice: level, evidence: [] } });
    expect(findings(bare)).toEqual([
      { grade: 'observation', item: '5.1', area: '5', cause: { kind: 'no-evidence', level } },
    ]);
  });

  test('hold a potential major for a missing blocker, once, on the item that owns it', () => {
    expect(findings(filed(conforming(), { 'impact-assessment-process': 'missing' }))).toEqual([
      {
        grade: 'potential-major',
        item: '6.1.4',
        area: '6',
        cause: {
          kind: 'blocking-document',
          documents: ['impact-assessment-process'],
          nothingInPlace: false,
        },
      },
      // The control that shares the document is held by it, too.
      {
        grade: 'potential-minor',
        item: 'A.5.2',
        area: 'A.5',
        cause: { kind: 'held-by-document', level: 3, documents: ['impact-assessment-process'] },
      },
    ]);
  });

  test('hold one major where the document is missing and nothing is in place', () => {
    const nothing = filed(answered(conforming(), { '4.3': 0 }), { 'aims-scope': 'missing' });
    expect(findings(nothing)).toEqual([
      {
        grade: 'potential-major',
        item: '4.3',
        area: '4',
        cause: { kind: 'blocking-document', documents: ['aims-scope'], nothingInPlace: true },
      },
    ]);
  });

  test('hold one major for all the blockers that a requirement lacks', () => {
    const lacking = filed(conforming(), {
      'statement-of-applicability': 'missing',
      'risk-treatment-plan': 'missing',
    });
    expect(findings(lacking)).toEqual([
      {
        grade: 'potential-major',
        item: '6.1.3',
        area: '6',
        cause: {
          kind: 'blocking-document',
          documents: ['statement-of-applicability', 'risk-treatment-plan'],
          nothingInPlace: false,
        },
      },
    ]);
  });

  test('hold a missing blocker also where its requirement has no answer', () => {
    expect(findings(filed(blank(), { 'ai-policy': 'missing' }))).toMatchObject([
      { grade: 'potential-major', item: '5.2', cause: { nothingInPlace: false } },
    ]);
  });

  test('hold an observation for evidence that is a blank row', () => {
    const row = { id: 'e', title: ' ', location: '', date: '2026-10-01' };
    expect(findings(answered(conforming(), { '5.1': { evidence: [row] } }))).toMatchObject([
      { grade: 'observation', item: '5.1', cause: { kind: 'no-evidence' } },
    ]);
  });

  test('hold a potential minor for a level claimed on a draft', () => {
    expect(findings(filed(conforming(), { 'aims-scope': 'draft' }))).toEqual([
      {
        grade: 'potential-minor',
        item: '4.3',
        area: '4',
        cause: { kind: 'held-by-document', level: 3, documents: ['aims-scope'] },
      },
    ]);
  });

  test('do not blame a document whose state nobody knows', () => {
    expect(findings(filed(conforming(), { 'aims-scope': 'unknown' }))).toEqual([]);
  });

  test('hold a potential minor for an exclusion without a reason, and none for one with', () => {
    expect(findings(excluded(conforming(), 'A.6.1.2', ' '))).toMatchObject([
      { grade: 'potential-minor', item: 'A.6.1.2', cause: { kind: 'exclusion-without-reason' } },
    ]);
    expect(findings(excluded(conforming(), 'A.6.1.2', 'We develop nothing'))).toEqual([]);
  });

  test('add a potential major for three minors in one clause, not for two', () => {
    const two = answered(conforming(), { '7.1': 2, '7.3': 1 });
    expect(findings(two).map(({ grade }) => grade)).toEqual(['potential-minor', 'potential-minor']);
    const three = answered(two, { '7.4': 2 });
    expect(findings(three)[0]).toEqual({
      grade: 'potential-major',
      item: null,
      area: '7',
      cause: { kind: 'several-in-one-clause', area: '7', count: 3 },
    });
  });

  test('do not add up minors of different clauses, nor of Annex A', () => {
    const spread = answered(conforming(), { '4.1': 2, '5.1': 2, '7.1': 2 });
    expect(findings(spread).map(({ grade }) => grade)).not.toContain('potential-major');
    const annex = answered(conforming(), { 'A.9.2': 2, 'A.9.3': 2, 'A.9.4': 2 });
    expect(findings(annex).map(({ grade }) => grade)).not.toContain('potential-major');
  });

  test('stand majors first, then minors, then observations', () => {
    const assessment = answered(conforming(), {
      '4.1': { choice: 3, evidence: [] },
      '5.1': 2,
      '10.1': 0,
    });
    expect(findings(assessment).map(({ item }) => item)).toEqual(['10.1', '5.1', '4.1']);
  });
});
