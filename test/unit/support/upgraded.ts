import type { Assessment } from '../../../src/core/assessment.ts';
import { frozenV1 } from './frozen-v1.ts';
import { frozenV2 } from './frozen-v2.ts';

/** What version 3 adds to an older assessment, typed by hand. */
const newIn3 = {
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
  documents: withNewFields(frozenV1.documents),
} as unknown as Assessment;

export const upgradedV2 = {
  ...frozenV2,
  ...newIn3,
  documents: withNewFields(frozenV2.documents),
} as unknown as Assessment;
