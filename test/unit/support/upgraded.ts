import type { Assessment } from '../../../src/core/assessment.ts';
import { frozenV1 } from './frozen-v1.ts';
import { frozenV2 } from './frozen-v2.ts';
import { frozenV3 } from './frozen-v3.ts';

/** What version 3 adds to an older assessment, typed by hand. */
export const newIn3 = {
  soaHead: { version: '', date: '', approver: '', updatedAt: '' },
  planSettings: {
    startDate: '',
    people: 1,
    daysPerWeek: 2,
    bestCase: 0.8,
    worstCase: 1.5,
    weeksOfOperation: 8,
    weeksToStageOne: 6,
    weeksToStageTwo: 4,
    updatedAt: '',
  },
  soaEntries: [],
  ownControls: [],
  soaVersions: [],
  findings: [],
  planEntries: [],
  training: [],
  snapshots: [],
} as const;

const noQuickAnswers = {
  scope: null,
  leadership: null,
  policy: null,
  risk: null,
  treatment: null,
  impact: null,
  inventory: null,
  competence: null,
  documents: null,
  'life-cycle': null,
  monitoring: null,
  data: null,
  information: null,
  incidents: null,
  use: null,
  suppliers: null,
  audit: null,
  review: null,
  updatedAt: '',
} as const;

/** What version 4 adds, typed by hand as well. */
export const newIn4 = {
  quickAnswers: noQuickAnswers,
  fitAnswers: {
    'in-production': null,
    'at-the-core': null,
    'customers-ask': null,
    'security-system': null,
    'deadline-presses': null,
    'other-standard': null,
    'lasting-order': null,
    'people-for-it': null,
    updatedAt: '',
  },
} as const;

function withNewFields<Each extends object>(records: Readonly<Record<string, Each>>) {
  return Object.fromEntries(
    Object.entries(records).map(([id, each]) => [id, { version: '', reviewDate: '', ...each }]),
  );
}

/** The frozen samples as the app of today holds them. */
export const upgradedV1 = {
  ...frozenV1,
  systems: [],
  dismissedOffers: [],
  ...newIn3,
  ...newIn4,
  documents: withNewFields(frozenV1.documents),
} as unknown as Assessment;

export const upgradedV2 = {
  ...frozenV2,
  ...newIn3,
  ...newIn4,
  documents: withNewFields(frozenV2.documents),
} as unknown as Assessment;

export const upgradedV3 = {
  ...frozenV3,
  ...newIn4,
  snapshots: frozenV3.snapshots.map((each) => ({ ...each, quickAnswers: noQuickAnswers })),
} as unknown as Assessment;
