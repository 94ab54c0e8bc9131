import { controlIds } from '../../../src/core/soa/soa.ts';
import { newOwnControl, newSoaEntry } from '../../../src/core/soa/records.ts';
import { newFindingRecord } from '../../../src/core/findings/records.ts';
import { newPlanEntry } from '../../../src/core/plan/records.ts';
import { newTrainingFigure } from '../../../src/core/kpis/records.ts';
import { emptyAnswer, type Assessment } from '../../../src/core/assessment.ts';
import { emptyFitAnswers } from '../../../src/core/fit/records.ts';
import { emptyQuickAnswers } from '../../../src/core/quick/records.ts';
import { kpiFiguresOf } from '../../../src/core/kpis/kpis.ts';
import { readinessOf } from '../../../src/core/readiness.ts';
import { snapshotOf } from '../../../src/core/snapshots/take.ts';
import { answered, blank, filed } from '../support/assessments.ts';

/** Every text of the lists, each with a word of its own: what a full edition has to hold. */
export class Tokens {
  readonly all: string[] = [];

  /** A text that stands nowhere else. */
  of(name: string): string {
    const token = `${name}-token-${this.all.length}`;
    this.all.push(token);
    return token;
  }
}

const now = '2026-11-20T10:00:00.000Z';

/** An assessment with every list filled, and every text of it a token. */
export function fullLists(tokens: Tokens): Assessment {
  const base = filed(
    answered(blank(), {
      '6.1.2': 1,
      '7.3': { choice: 2, note: tokens.of('answer-note') },
      'A.2.2': 3,
      'A.2.3': { choice: 'excluded', justification: tokens.of('exclusion') },
      'A.3.2': { ...emptyAnswer, choice: 2, owner: tokens.of('control-owner') },
    }),
    { 'ai-policy': 'draft' },
  );
  const before = answered(base, { '7.3': { choice: 0, note: tokens.of('note-then') } });
  const snapshot = snapshotOf(
    before,
    { id: 'then', name: tokens.of('snapshot'), note: tokens.of('snapshot-note'), kind: 'round' },
    kpiFiguresOf(before, readinessOf(before), '2026-09-01'),
    '2026-09-01',
    '2026-09-01T10:00:00.000Z',
  );
  return {
    ...base,
    documents: {
      ...base.documents,
      'ai-policy': {
        ...base.documents['ai-policy']!,
        location: tokens.of('place'),
        version: tokens.of('document-version'),
        date: '2026-03-04',
        reviewDate: '2026-10-05',
        owner: tokens.of('document-owner'),
      },
    },
    soaHead: {
      version: tokens.of('version'),
      date: '2026-05-06',
      approver: tokens.of('approver'),
      updatedAt: now,
    },
    soaEntries: controlIds.map((control) => ({
      ...newSoaEntry(control, now),
      reason: tokens.of(control),
      drivers: ['contract'],
      reviewDate: '2027-04-05',
    })),
    ownControls: [
      {
        ...newOwnControl('own', tokens.of('OC'), now),
        title: tokens.of('own-title'),
        reason: tokens.of('own-reason'),
        drivers: ['law'],
        state: 'partly',
        owner: tokens.of('own-owner'),
        evidence: tokens.of('own-evidence'),
        evidenceDate: '2026-01-12',
        reviewDate: '2027-01-13',
      },
    ],
    soaVersions: [
      {
        id: 'version',
        createdAt: now,
        updatedAt: now,
        version: tokens.of('kept-version'),
        date: '2025-12-24',
        approver: tokens.of('kept-approver'),
        note: tokens.of('kept-note'),
        rows: [
          {
            reference: tokens.of('kept-reference'),
            title: tokens.of('kept-title'),
            applies: true,
            reason: tokens.of('kept-reason'),
            drivers: ['risk', 'good-practice'],
            level: 4,
            owner: tokens.of('kept-owner'),
            reviewDate: '2026-12-25',
          },
        ],
      },
    ],
    findings: [
      {
        ...newFindingRecord('finding', '2026-02-03', now),
        origin: 'incident',
        grade: 'opportunity',
        title: tokens.of('finding'),
        description: tokens.of('description'),
        item: '8.3',
        cause: tokens.of('cause'),
        correction: tokens.of('correction'),
        correctiveAction: tokens.of('corrective-action'),
        effectiveness: tokens.of('effectiveness'),
        acceptance: tokens.of('acceptance'),
        owner: tokens.of('finding-owner'),
        dueDate: '2026-06-07',
        closedOn: '2026-06-08',
        state: 'closed',
      },
    ],
    planEntries: [
      {
        ...newPlanEntry('own:board', now),
        title: tokens.of('own-action'),
        note: tokens.of('action-note'),
        item: '9.3.1',
        phase: 'certification',
        effortDays: 7.5,
        after: ['item:6.1.2'],
        place: 2,
        owner: tokens.of('action-owner'),
        startDate: '2027-02-01',
        dueDate: '2027-03-02',
        state: 'in-work',
      },
      {
        ...newPlanEntry('item:A.2.2', now),
        note: tokens.of('orphan-note'),
        owner: tokens.of('orphan-owner'),
        effortDays: 3.5,
        dueDate: '2027-07-08',
        startDate: '2027-06-09',
        state: 'dropped',
      },
    ],
    planSettings: {
      startDate: '2026-12-07',
      people: 13,
      daysPerWeek: 1.25,
      bestCase: 0.85,
      worstCase: 2.15,
      weeksOfOperation: 17,
      weeksToStageOne: 19,
      weeksToStageTwo: 23,
      updatedAt: now,
    },
    quickAnswers: { ...emptyQuickAnswers, scope: 'some', audit: 'unknown', updatedAt: now },
    fitAnswers: { ...emptyFitAnswers, 'customers-ask': 'partly', updatedAt: now },
    training: [
      {
        ...newTrainingFigure('training', '2026-08-09', now),
        trained: 4321,
        affected: 8642,
        note: tokens.of('training-note'),
      },
    ],
    snapshots: [snapshot],
  };
}
