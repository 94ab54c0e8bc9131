import { annexA2to5 } from './annex-a-2-to-5.ts';
import { annexA6to7 } from './annex-a-6-to-7.ts';
import { annexA8to10 } from './annex-a-8-to-10.ts';
import { clauses4to7 } from './clauses-4-to-7.ts';
import { clauses8to10 } from './clauses-8-to-10.ts';
import { documents } from './documents.ts';
import { findings } from './findings.ts';
import { planEntries, planSettings, training } from './plan.ts';
import { profile } from './profile.ts';
import { fitAnswers, quickAnswers } from './short-checks.ts';
import { snapshotsOf } from './snapshots.ts';
import { ownControls, soaEntries, soaHead, soaVersions } from './statement.ts';
import { systems } from './systems.ts';
import type { ExampleAssessment } from './types.ts';

const answers = {
  ...clauses4to7,
  ...clauses8to10,
  ...annexA2to5,
  ...annexA6to7,
  ...annexA8to10,
};

/** The worked example. Import it lazily, and from nowhere but here. */
export const example: ExampleAssessment = {
  id: 'example',
  createdAt: '2026-09-14T08:30:00Z',
  updatedAt: '2026-11-20T15:42:00Z',
  example: true,
  profile,
  answers,
  documents,
  systems,
  dismissedOffers: [],
  soaHead,
  planSettings,
  quickAnswers,
  fitAnswers,
  soaEntries,
  ownControls,
  soaVersions,
  findings,
  planEntries,
  training,
  snapshots: snapshotsOf(answers, documents),
};
