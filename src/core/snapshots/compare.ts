import { areaIds, type AreaId } from '../../content/areas.ts';
import { documents } from '../../content/documents.ts';
import { itemIds, type ItemId } from '../../content/items.ts';
import {
  emptyAnswer,
  emptyDocumentRecord,
  isJustifiedExclusion,
  newAssessment,
  type Answer,
  type Assessment,
  type DocumentRecord,
} from '../assessment.ts';
import { contributionOf, namedEvidence, type Range } from '../credit.ts';
import type { Results } from '../results.ts';
import { snapshotsByDay, stateNow, stateOf, type State } from './moments.ts';
import type { AnswerChange, Comparison, DocumentChange } from './types.ts';

const answerTexts = ['justification', 'note', 'owner', 'dueDate', 'flagged'] as const;
const recordFields = ['location', 'version', 'date', 'reviewDate', 'owner'] as const;

/** Two states side by side; hand in the earlier first. */
export function comparisonOf(before: State, after: State): Comparison {
  return {
    before: before.moment,
    after: after.moment,
    answers: answerChanges(before, after),
    documents: documentChanges(before, after),
  };
}

/** The latest snapshot against the state as it is now; null while nothing was kept. `today` is an ISO date. */
export function sinceLastOf(
  assessment: Assessment,
  results: Results,
  today: string,
): Comparison | null {
  const latest = snapshotsByDay(assessment).at(-1);
  return latest ? comparisonOf(stateOf(latest), stateNow(assessment, results, today)) : null;
}

function answerChanges(before: State, after: State): readonly AnswerChange[] {
  const [earlier, later] = [readable(before), readable(after)];
  return itemIds
    .flatMap((item): readonly AnswerChange[] => {
      const [was, is] = [before.answers[item] ?? emptyAnswer, after.answers[item] ?? emptyAnswer];
      const fields = changedFields(was, is);
      if (was.choice === is.choice && fields.length === 0) return [];
      return [
        {
          item,
          before: was.choice,
          after: is.choice,
          moved: leavesTheCount(was, is) ? 0 : levelOf(later, item) - levelOf(earlier, item),
          fields,
          noteBefore: was.note,
          note: is.note,
        },
      ];
    })
    .toSorted(byWeight);
}

function changedFields(was: Answer, is: Answer): readonly (keyof Answer)[] {
  return [
    ...answerTexts.filter((field) => was[field] !== is[field]),
    ...(evidenceOf(was) === evidenceOf(is) ? [] : (['evidence'] as const)),
  ];
}

/** Rows that nobody filled in are no evidence, and how rows are numbered is nobody's entry. */
function evidenceOf(answer: Answer): string {
  return JSON.stringify(
    namedEvidence(answer).map(({ title, location, date }) => [title, location, date]),
  );
}

/** A control that was rightly left out, or is now, has no level on that side: it neither rises nor falls. */
function leavesTheCount(was: Answer, is: Answer): boolean {
  return isJustifiedExclusion(was) || isJustifiedExclusion(is);
}

function levelOf(assessment: Assessment, item: ItemId): number {
  return contributionOf(assessment, item).effective.low;
}

/** What moved most first, falls before rises; then other choices, then texts; else the standard's order. */
function byWeight(one: AnswerChange, other: AnswerChange): number {
  const isChoice = ({ before, after }: AnswerChange) => (before === after ? 0 : 1);
  return (
    Math.abs(other.moved) - Math.abs(one.moved) ||
    one.moved - other.moved ||
    isChoice(other) - isChoice(one)
  );
}

function documentChanges(before: State, after: State): readonly DocumentChange[] {
  return documents.flatMap(({ id }): readonly DocumentChange[] => {
    const was = before.documents[id] ?? emptyDocumentRecord;
    const is = after.documents[id] ?? emptyDocumentRecord;
    const fields: readonly (keyof DocumentRecord)[] = recordFields.filter(
      (field) => was[field] !== is[field],
    );
    if (was.state === is.state && fields.length === 0) return [];
    return [{ document: id, before: was.state, after: is.state, fields }];
  });
}

/** Levels are read off answers, documents and the quick check, so the rest of the assessment may be empty. */
function readable({ moment, answers, documents: records, quickAnswers }: State): Assessment {
  return { ...newAssessment('', '', moment.day), answers, documents: records, quickAnswers };
}

/** How the readiness of one area moved. */
export interface AreaMove {
  readonly area: AreaId;
  /** Null where every item of the area is left out. */
  readonly before: Range | null;
  readonly after: Range | null;
  /** Low reading now less then, -1 to 1; 0 where one side has none. */
  readonly moved: number;
}

/** All areas in the standard's order. */
export function areaMovesOf({ before, after }: Comparison): readonly AreaMove[] {
  return areaIds.map((area) => {
    const [was, is] = [before.areas[area], after.areas[area]];
    return { area, before: was, after: is, moved: was && is ? difference(was.low, is.low) : 0 };
  });
}

/** Sums of thirds end a hair beside each other in binary; that is no move. */
export function difference(before: number, after: number): number {
  return Math.abs(after - before) < 1e-9 ? 0 : after - before;
}

/** Nothing that somebody entered in answers and documents differs. */
export function isUnchanged(comparison: Comparison): boolean {
  return comparison.answers.length === 0 && comparison.documents.length === 0;
}
