import {
  answerOf,
  documentRecordOf,
  type Answer,
  type Assessment,
  type DocumentRecord,
} from '../assessment.ts';
import type { DocumentId } from '../../content/documents.ts';
import type { ItemId } from '../../content/items.ts';
import { readinessOf } from '../readiness.ts';
import { stageOneOf } from '../stage-one.ts';
import { verdictOf } from '../verdict.ts';
import type { Action, Outlook } from './types.ts';

/** Stands for a reason that is still to be written. It is never stored and never shown. */
const someReason = 'a reason';

/**
 * The assessment as it would be once some actions were done: items at their target, documents approved,
 * reasons written, findings closed. What was to be found out counts as found to be there. A thought
 * experiment, never to be stored.
 */
export function withActionsDone(
  assessment: Assessment,
  ids: ReadonlySet<string>,
  actions: readonly Action[],
): Assessment {
  const answers: Partial<Record<ItemId, Answer>> = { ...assessment.answers };
  const documents: Partial<Record<DocumentId, DocumentRecord>> = { ...assessment.documents };
  const closed = new Set<string>();
  const { target } = assessment.profile;
  for (const { id, subject } of actions) {
    if (!ids.has(id)) continue;
    if (subject.kind === 'finding') closed.add(subject.finding);
    if (subject.kind === 'document') {
      const record = documentRecordOf(assessment, subject.document);
      documents[subject.document] = { ...record, state: 'approved' };
    }
    if (subject.kind === 'item') {
      const answer = answerOf(assessment, subject.item);
      answers[subject.item] =
        subject.task === 'write-reason'
          ? { ...answer, justification: answer.justification.trim() || someReason }
          : { ...answer, choice: target };
    }
  }
  return {
    ...assessment,
    answers,
    documents,
    findings:
      closed.size === 0
        ? assessment.findings
        : assessment.findings.map((record) =>
            closed.has(record.id) ? { ...record, state: 'closed' } : record,
          ),
  };
}

/** Where the assessment would stand with the ticked actions done; low readings, 0 to 1. */
export function outlookOf(
  assessment: Assessment,
  ticked: ReadonlySet<string>,
  actions: readonly Action[],
): Outlook {
  const then = withActionsDone(assessment, ticked, actions);
  const readiness = readinessOf(then);
  const stageOne = stageOneOf(then);
  return {
    readiness: readiness.overall.share?.low ?? 0,
    stageOne: stageOne.share.low,
    rung: verdictOf(readiness, stageOne).rung,
  };
}
