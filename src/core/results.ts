import type { ItemId } from '../content/items.ts';
import type { Assessment } from './assessment.ts';
import { coverageOfOrganisation, type CoverageRow } from './coverage.ts';
import { findingsOf, type Finding } from './findings/potential.ts';
import { gapsOf, openQuestionsOf, type Gap, type OpenQuestion } from './gaps.ts';
import { progressOf, type Progress } from './progress.ts';
import { readinessOf, type Readiness } from './readiness.ts';
import { stageOneOf, type StageOne } from './stage-one.ts';
import {
  obstacleItem,
  stageTwoGatesOf,
  verdictOf,
  type StageTwoGate,
  type Verdict,
} from './verdict.ts';

/** Every figure that any screen or export shows, worked out once. */
export interface Results {
  readonly progress: Progress;
  readonly readiness: Readiness;
  readonly stageOne: StageOne;
  /** What Stage 2 needs beyond the documents. */
  readonly stageTwo: readonly StageTwoGate[];
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly coverage: readonly CoverageRow[];
}

/** Scores an assessment as of a day (ISO date). Pure: the same input always gives the same figures. */
export function resultsOf(assessment: Assessment, today: string): Results {
  const readiness = readinessOf(assessment);
  const stageOne = stageOneOf(assessment);
  return {
    progress: progressOf(assessment),
    readiness,
    stageOne,
    stageTwo: stageTwoGatesOf(readiness),
    verdict: verdictOf(readiness, stageOne),
    findings: findingsOf(readiness, stageOne),
    gaps: gapsOf(readiness, stageOne),
    openQuestions: openQuestionsOf(assessment, stageOne),
    coverage: coverageOfOrganisation(assessment, today),
  };
}

/** Where to begin once all is answered: the first item that holds the verdict back, else the first gap. */
export function firstToDo({ verdict, gaps }: Pick<Results, 'verdict' | 'gaps'>): ItemId | null {
  const held = [...verdict.obstacles, ...verdict.later]
    .map(obstacleItem)
    .find((item) => item !== null);
  return held ?? gaps[0]?.item ?? null;
}
