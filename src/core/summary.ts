import type { ItemId } from '../content/items.ts';
import { quickQuestionIds } from '../content/quick/questions.ts';
import type { Assessment } from './assessment.ts';
import type { Range } from './credit.ts';
import { nextUnanswered, progressOf } from './progress.ts';
import { readinessOf } from './readiness.ts';
import { stageOneOf } from './stage-one.ts';
import { verdictOf, type Rung } from './verdict.ts';

/** What a list of assessments shows of one, small enough to be stored beside it. */
export interface Summary {
  readonly id: string;
  readonly name: string;
  readonly example: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly answered: number;
  /** Where to go on; null when all is answered. */
  readonly nextItem: ItemId | null;
  /**
   * Which question of the quick check comes next, 1 to 18, or null when all have an answer. Absent where the quick
   * check was not begun, and in rows that were stored before there was one.
   */
  readonly nextQuick?: number | null;
  /** How many of its 18 questions have an answer, *I don't know* included. Absent like `nextQuick`. */
  readonly quickAnswered?: number;
  readonly readiness: Range;
  readonly rung: Rung;
  /** ISO timestamp of deletion, or empty. Deleted assessments can be restored until they are purged. */
  readonly deletedAt: string;
}

export function summaryOf(assessment: Assessment, deletedAt = ''): Summary {
  const readiness = readinessOf(assessment);
  return {
    id: assessment.id,
    name: assessment.profile.name,
    example: assessment.example,
    createdAt: assessment.createdAt,
    updatedAt: assessment.updatedAt,
    answered: progressOf(assessment).answered,
    nextItem: nextUnanswered(assessment),
    ...nextQuickOf(assessment),
    readiness: readiness.overall.share ?? { low: 0, high: 0 },
    rung: verdictOf(readiness, stageOneOf(assessment)).rung,
    deletedAt,
  };
}

function nextQuickOf({ quickAnswers }: Assessment): Pick<Summary, 'nextQuick' | 'quickAnswered'> {
  const quickAnswered = quickQuestionIds.filter((id) => quickAnswers[id] !== null).length;
  if (quickAnswered === 0) return {};
  const open = quickQuestionIds.findIndex((id) => quickAnswers[id] === null);
  return { nextQuick: open < 0 ? null : open + 1, quickAnswered };
}

/** Where somebody goes on who comes back. */
export type GoingOn =
  /** `question` is its number, 1 to 18. */
  | { readonly kind: 'quick'; readonly question: number }
  | { readonly kind: 'item'; readonly item: ItemId }
  /** Everything was asked: what comes of it. */
  | { readonly kind: 'results' };

/** The quick check where only that was begun; else the first open item; the results where nothing is open. */
export function goingOnFrom({ answered, nextItem, nextQuick }: Summary): GoingOn {
  if (answered === 0 && nextQuick !== undefined) {
    return nextQuick === null ? { kind: 'results' } : { kind: 'quick', question: nextQuick };
  }
  return nextItem ? { kind: 'item', item: nextItem } : { kind: 'results' };
}
