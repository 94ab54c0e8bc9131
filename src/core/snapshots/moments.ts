import { areaIds, type AreaId } from '../../content/areas.ts';
import {
  newAssessment,
  type Answers,
  type Assessment,
  type DocumentRecords,
} from '../assessment.ts';
import type { Range } from '../credit.ts';
import { kpiFiguresOf } from '../kpis/kpis.ts';
import { progressOf } from '../progress.ts';
import { readinessOf, type Readiness } from '../readiness.ts';
import type { QuickAnswers } from '../quick/records.ts';
import type { Results } from '../results.ts';
import { stageOneOf } from '../stage-one.ts';
import { verdictOf } from '../verdict.ts';
import type { Snapshot } from './records.ts';
import type { Moment } from './types.ts';

/** One side of a comparison: its figures, and what they were worked out from. */
export interface State {
  readonly moment: Moment;
  readonly answers: Answers;
  readonly documents: DocumentRecords;
  readonly quickAnswers: QuickAnswers;
}

const none: Range = { low: 0, high: 0 };

/** A snapshot is replaced whole when its name changes, and otherwise stays the same object. */
const worked = new WeakMap<Snapshot, Moment>();

/** The figures of a snapshot by the rules of today, so that a change of rules moves no curve. */
export function momentOf(snapshot: Snapshot): Moment {
  const known = worked.get(snapshot);
  if (known) return known;
  const moment = workOut(snapshot);
  worked.set(snapshot, moment);
  return moment;
}

function workOut(snapshot: Snapshot): Moment {
  const blank = newAssessment(snapshot.id, '', snapshot.createdAt);
  const assessment: Assessment = {
    ...blank,
    profile: { ...blank.profile, target: snapshot.target },
    answers: snapshot.answers,
    documents: snapshot.documents,
    quickAnswers: snapshot.quickAnswers,
  };
  const readiness = readinessOf(assessment);
  const stageOne = stageOneOf(assessment);
  return {
    snapshot: snapshot.id,
    name: snapshot.name,
    day: dayOf(snapshot),
    readiness: readiness.overall.share ?? none,
    evidenced: readiness.evidenced,
    stageOne: stageOne.share,
    rung: verdictOf(readiness, stageOne).rung,
    answered: progressOf(assessment).answered,
    areas: areasOf(readiness),
    kpis: snapshot.kpis,
  };
}

/** The figures as they are now; `today` is an ISO date. */
export function momentNow(assessment: Assessment, results: Results, today: string): Moment {
  const { readiness, stageOne, verdict, progress } = results;
  return {
    snapshot: null,
    name: '',
    day: today,
    readiness: readiness.overall.share ?? none,
    evidenced: readiness.evidenced,
    stageOne: stageOne.share,
    rung: verdict.rung,
    answered: progress.answered,
    areas: areasOf(readiness),
    kpis: kpiFiguresOf(assessment, readiness, today),
  };
}

/** All snapshots, oldest first, and the state as it is now at the end. */
export function momentsOf(
  assessment: Assessment,
  results: Results,
  today: string,
): readonly Moment[] {
  return [...snapshotsByDay(assessment).map(momentOf), momentNow(assessment, results, today)];
}

export function stateOf(snapshot: Snapshot): State {
  return {
    moment: momentOf(snapshot),
    answers: snapshot.answers,
    documents: snapshot.documents,
    quickAnswers: snapshot.quickAnswers,
  };
}

export function stateNow(assessment: Assessment, results: Results, today: string): State {
  return {
    moment: momentNow(assessment, results, today),
    answers: assessment.answers,
    documents: assessment.documents,
    quickAnswers: assessment.quickAnswers,
  };
}

/** Oldest first: by the day they show, on one day in the order in which they were taken. */
export function snapshotsByDay(assessment: Pick<Assessment, 'snapshots'>): readonly Snapshot[] {
  return assessment.snapshots.toSorted(
    (one, other) => compare(dayOf(one), dayOf(other)) || compare(one.createdAt, other.createdAt),
  );
}

/** A damaged day falls back to that on which the snapshot was taken. */
function dayOf({ day, createdAt }: Snapshot): string {
  return day || createdAt.slice(0, 10);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function areasOf(readiness: Readiness): Readonly<Record<AreaId, Range | null>> {
  return Object.fromEntries(areaIds.map((area) => [area, readiness.areas[area].share])) as Readonly<
    Record<AreaId, Range | null>
  >;
}
