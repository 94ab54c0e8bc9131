import { documents, type DocumentId } from '../../content/documents.ts';
import { itemIds, type ItemId } from '../../content/items.ts';
import type {
  Answer,
  Answers,
  Assessment,
  Choice,
  DocumentRecord,
  DocumentRecords,
} from '../assessment.ts';
import { emptyQuickAnswers, type QuickAnswers } from '../quick/records.ts';
import { same } from '../same.ts';
import { snapshotsByDay } from './moments.ts';

/** What a new round resets. Texts, evidence and owners are kept whatever is chosen. */
export interface RoundOptions {
  /**
   * Levels, "I don't know" and exclusions become unanswered, and so does the quick check; the reasons of
   * exclusions stay.
   */
  readonly levels: boolean;
  readonly flagsAndDates: boolean;
  readonly documentStates: boolean;
}

export const defaultRoundOptions: RoundOptions = {
  levels: true,
  flagsAndDates: true,
  documentStates: false,
};

/** What a new round changes, as it is then; the rest stays as it is. */
export interface RoundChanges {
  readonly answers: Answers;
  readonly documents: DocumentRecords;
  /** Emptied, or null where it stays as it is. */
  readonly quickAnswers: QuickAnswers | null;
}

/** What beginning a new round would change. Keep the state as it is first, as a snapshot of kind `round`. */
export function newRound(assessment: Assessment, options: RoundOptions): RoundChanges {
  return {
    answers: Object.fromEntries(
      itemIds.flatMap((item) => {
        const answer = assessment.answers[item];
        const reset = answer && resetAnswer(answer, options);
        return reset && reset !== answer ? [[item, reset] as [ItemId, Answer]] : [];
      }),
    ),
    documents: Object.fromEntries(
      documents.flatMap(({ id }) => {
        const record = assessment.documents[id];
        if (!options.documentStates || !record || record.state === 'unknown') return [];
        return [[id, { ...record, state: 'unknown' }] as [DocumentId, DocumentRecord]];
      }),
    ),
    quickAnswers: options.levels && isSaid(assessment.quickAnswers) ? emptyQuickAnswers : null,
  };
}

function isSaid(answers: QuickAnswers): boolean {
  return !same({ ...answers, updatedAt: '' }, emptyQuickAnswers);
}

function resetAnswer(answer: Answer, { levels, flagsAndDates }: RoundOptions): Answer {
  const choice = levels ? null : answer.choice;
  const flagged = flagsAndDates ? false : answer.flagged;
  const dueDate = flagsAndDates ? '' : answer.dueDate;
  const isSame =
    choice === answer.choice && flagged === answer.flagged && dueDate === answer.dueDate;
  return isSame ? answer : { ...answer, choice, flagged, dueDate };
}

/** What was said about an item when the last round began; null without one, or if nothing was said then. */
export function lastRoundChoice(assessment: Pick<Assessment, 'snapshots'>, item: ItemId): Choice {
  const last = snapshotsByDay(assessment).findLast(({ kind }) => kind === 'round');
  return last?.answers[item]?.choice ?? null;
}
