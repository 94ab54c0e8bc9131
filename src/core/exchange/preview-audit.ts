import { isControl, itemIds, type ItemId } from '../../content/items.ts';
import {
  answerOf,
  emptyAnswer,
  textLimit,
  type Answer,
  type Answers,
  type Assessment,
  type Choice,
} from '../assessment.ts';
import { cutText } from '../file/restore.ts';
import { plain } from './cells.ts';
import { planningClause } from './nodes.ts';
import type { AuditReading, AuditRow, RowError, RowIssue, RowRemark } from './read-audit.ts';
import {
  proposedLevel,
  resultOfLevel,
  sectionsOf,
  stateOf,
  stateOfNode,
  type AuditState,
} from './results.ts';

/** One answer as it stands and as it would be. */
export interface AuditChange {
  /** The row of the file that it comes from. */
  readonly row: number;
  readonly item: ItemId;
  readonly before: Choice;
  readonly after: Choice;
  /** The file gives a result without a score: the level is the lowest that fits, flagged for a second look. */
  readonly isProposed: boolean;
  /** It comes from the one row on clause 6.1, which is copied to all four of our requirements. */
  readonly isCopied: boolean;
  /** What is added to the note or, for an exclusion, to its reason; empty where nothing is. */
  readonly words: string;
  readonly answer: Answer;
}

/** What taking an audit over would do. Nothing is done before `answers` are taken over, all in one step. */
export interface AuditPreview {
  readonly changes: readonly AuditChange[];
  readonly answers: Answers;
  /** Items of which the file says what the answer says already. */
  readonly unchanged: number;
  /** Rows that are left out entirely, by their place in the file; so are the remarks. */
  readonly errors: readonly RowIssue<RowError>[];
  readonly remarks: readonly RowIssue<RowRemark>[];
}

/** Compares what an audit says with the answers that there are, item by item in the standard's order. */
export function previewAudit(
  reading: Extract<AuditReading, { kind: 'audit' }>,
  assessment: Assessment,
): AuditPreview {
  const own = new Set(reading.rows.filter(({ node }) => node !== planningClause).map(nodeOf));
  const steps = reading.rows.flatMap((row) =>
    row.items
      // A row of its own for 6.1.2 says more than the one row on 6.1.
      .filter((item) => row.node === item || !own.has(item))
      .map((item) => stepOf(row, item, assessment)),
  );
  const changes = steps
    .flatMap(({ change }) => change ?? [])
    .toSorted((one, other) => itemIds.indexOf(one.item) - itemIds.indexOf(other.item));
  return {
    changes,
    answers: Object.fromEntries(changes.map(({ item, answer }) => [item, answer])),
    unchanged: steps.length - changes.length,
    errors: byRow(reading.errors),
    remarks: byRow([...reading.remarks, ...unique(steps.flatMap(({ remarks }) => remarks))]),
  };
}

function nodeOf({ node }: AuditRow): string {
  return node;
}

interface Step {
  readonly change: AuditChange | null;
  readonly remarks: readonly RowIssue<RowRemark>[];
}

function stepOf(row: AuditRow, item: ItemId, assessment: Assessment): Step {
  const now = answerOf(assessment, item);
  const current =
    row.node === planningClause ? stateOfNode(assessment, planningClause) : stateOf(now);
  const choice = choiceFrom(row, item, now.choice, current);
  const observations = observationsFor(row, item);

  // Beside a result that leaves a control out stands why; beside any other a note.
  const isExclusion = row.result === 'not_applicable' && choice.value === 'excluded';
  const field = isExclusion ? 'justification' : 'note';
  const words = joined(now[field], observations);
  const answer: Answer = {
    ...emptyAnswer,
    ...now,
    choice: choice.value,
    [field]: words.text,
    flagged: now.flagged || choice.isProposed,
  };

  const remarks: RowIssue<RowRemark>[] = [];
  const remark = (kind: RowRemark, value: string) => remarks.push({ row: row.row, kind, value });
  if (choice.isAgainstResult) remark('score-against-result', row.result ?? '');
  if (isExclusion && answer.justification.trim() === '') remark('no-reason', item);
  if (words.isCut) remark('text-cut', item);

  const isSame = answer.choice === now.choice && words.added === '';
  return {
    change: isSame
      ? null
      : {
          row: row.row,
          item,
          before: now.choice,
          after: answer.choice,
          isProposed: choice.isProposed,
          isCopied: row.node === planningClause,
          words: words.added,
          answer,
        },
    remarks,
  };
}

interface ChoiceFrom {
  readonly value: Choice;
  readonly isProposed: boolean;
  readonly isAgainstResult: boolean;
}

/**
 * What a row makes of an answer. A score wins over a result. A result alone changes nothing where the answer
 * has that result already; elsewhere it proposes a level. "Not assessed" says nothing of an answer.
 */
function choiceFrom(row: AuditRow, item: ItemId, now: Choice, current: AuditState): ChoiceFrom {
  const { result, score } = row;
  const kept = { value: now, isProposed: false, isAgainstResult: false };
  if (score !== null) {
    const isAgainstResult =
      result !== null && result !== 'not_assessed' && result !== resultOfLevel[score];
    return { ...kept, value: score === current.score ? now : score, isAgainstResult };
  }
  if (result === null || result === 'not_assessed') return kept;
  if (result === 'not_applicable') return isControl(item) ? { ...kept, value: 'excluded' } : kept;
  if (result === current.result) return kept;
  return { ...kept, value: proposedLevel[result], isProposed: true };
}

/** The remarks on clause 6.1 may be parted by requirement, as our own export writes them. */
function observationsFor(row: AuditRow, item: ItemId): string {
  if (row.node !== planningClause) return row.observations;
  const sections = sectionsOf(row.observations);
  return sections ? (sections.get(item) ?? '') : row.observations;
}

interface Joined {
  readonly text: string;
  /** What is new in it. */
  readonly added: string;
  readonly isCut: boolean;
}

/** Words that stand there already are not written twice, and nothing that stands there is lost. */
function joined(present: string, observations: string): Joined {
  const coming = cutText(observations, textLimit);
  if (coming === '' || plain(present).includes(plain(coming))) {
    return { text: present, added: '', isCut: false };
  }
  const whole = present.trim() === '' ? coming : `${present.trimEnd()}\n\n${coming}`;
  const text = cutText(whole, textLimit).trimEnd();
  const added = text === present.trimEnd() ? '' : coming;
  return { text, added, isCut: whole.length > textLimit || coming !== observations };
}

function byRow<Kind extends RowError | RowRemark>(
  issues: readonly RowIssue<Kind>[],
): readonly RowIssue<Kind>[] {
  return issues.toSorted((one, other) => one.row - other.row);
}

/** One row can be copied to four items; what is said of it is said once. */
function unique(issues: readonly RowIssue<RowRemark>[]): readonly RowIssue<RowRemark>[] {
  const keys = new Set<string>();
  return issues.filter(({ row, kind }) => {
    const key = `${row} ${kind}`;
    return !keys.has(key) && keys.add(key);
  });
}
