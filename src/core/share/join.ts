import { documents, type DocumentId } from '../../content/documents.ts';
import { itemIds, type ItemId } from '../../content/items.ts';
import {
  answerOf,
  documentRecordOf,
  emptyAnswer,
  emptyDocumentRecord,
  type Answer,
  type Assessment,
  type DocumentRecord,
} from '../assessment.ts';
import { emptyFitAnswers } from '../fit/records.ts';
import { mergeNewer } from '../merge.ts';
import { emptyQuickAnswers } from '../quick/records.ts';

type Side = 'mine' | 'theirs';

/** One thing about which two people of a company said something different. */
export type Conflict =
  | {
      readonly kind: 'answer';
      readonly item: ItemId;
      readonly mine: Answer;
      readonly theirs: Answer;
      /** Who said it last; that is what is taken until somebody decides. */
      readonly newer: Side;
    }
  | {
      readonly kind: 'document';
      readonly document: DocumentId;
      readonly mine: DocumentRecord;
      readonly theirs: DocumentRecord;
      readonly newer: Side;
    };

/** `both`: the level of the newer one, with the texts of both, so that no word is lost. */
export type Decision = Side | 'both';

/** Names a conflict in a list of decisions. */
export function conflictKey(conflict: Conflict): string {
  return conflict.kind === 'answer' ? `answer ${conflict.item}` : `document ${conflict.document}`;
}

/**
 * What both sides filled in, and not alike. Where only one side said something there is nothing to decide.
 * Items come first, both in the catalogue's order.
 */
export function conflictsOf(mine: Assessment, theirs: Assessment): readonly Conflict[] {
  const answers = itemIds.flatMap((item): readonly Conflict[] => {
    const [own, other] = [answerOf(mine, item), answerOf(theirs, item)];
    if (!isSaid(own, emptyAnswer) || !isSaid(other, emptyAnswer) || isSame(own, other)) return [];
    return [{ kind: 'answer', item, mine: own, theirs: other, newer: newerOf(own, other) }];
  });
  const records = documents.flatMap(({ id }): readonly Conflict[] => {
    const [own, other] = [documentRecordOf(mine, id), documentRecordOf(theirs, id)];
    const blank = emptyDocumentRecord;
    if (!isSaid(own, blank) || !isSaid(other, blank) || isSame(own, other)) return [];
    return [
      { kind: 'document', document: id, mine: own, theirs: other, newer: newerOf(own, other) },
    ];
  });
  return [...answers, ...records];
}

/**
 * Joins what two people of one company filled in: the newer of each answer, document, system and entry, and
 * where somebody decided, what was decided. An answer that one side left empty is the other's, however new
 * the empty one is. `now` (ISO timestamp) stamps what was decided, so that it wins from then on.
 */
export function joined(
  mine: Assessment,
  theirs: Assessment,
  decisions: Readonly<Partial<Record<string, Decision>>>,
  now: string,
): Assessment {
  const merged = mergeNewer(mine, theirs);
  const answers: Partial<Record<ItemId, Answer>> = { ...merged.answers };
  const records: Partial<Record<DocumentId, DocumentRecord>> = { ...merged.documents };
  for (const item of itemIds) {
    const said = onlySaid(mine.answers[item], theirs.answers[item], emptyAnswer);
    if (said) answers[item] = said;
  }
  for (const { id } of documents) {
    const said = onlySaid(mine.documents[id], theirs.documents[id], emptyDocumentRecord);
    if (said) records[id] = said;
  }
  for (const conflict of conflictsOf(mine, theirs)) {
    const decision = decisions[conflictKey(conflict)];
    if (!decision) continue;
    if (conflict.kind === 'answer') {
      answers[conflict.item] = { ...decidedAnswer(conflict, decision), updatedAt: now };
    } else {
      const kept = decision === 'both' ? conflict[conflict.newer] : conflict[decision];
      const location = bothTexts(conflict.mine.location, conflict.theirs.location);
      records[conflict.document] = {
        ...kept,
        ...(decision === 'both' ? { location } : {}),
        updatedAt: now,
      };
    }
  }
  const { quickAnswers, fitAnswers } = merged;
  return {
    ...merged,
    answers,
    documents: records,
    quickAnswers:
      onlySaid(mine.quickAnswers, theirs.quickAnswers, emptyQuickAnswers) ?? quickAnswers,
    fitAnswers: onlySaid(mine.fitAnswers, theirs.fitAnswers, emptyFitAnswers) ?? fitAnswers,
  };
}

function decidedAnswer(
  conflict: Extract<Conflict, { kind: 'answer' }>,
  decision: Decision,
): Answer {
  if (decision !== 'both') return conflict[decision];
  const { mine, theirs, newer } = conflict;
  const ids = new Set(mine.evidence.map(({ id }) => id));
  const seen = new Set(mine.evidence.map((each) => JSON.stringify({ ...each, id: '' })));
  const added = theirs.evidence
    .filter((each) => !seen.has(JSON.stringify({ ...each, id: '' })))
    .map((each) => (ids.has(each.id) ? { ...each, id: `${each.id}-b`.slice(-64) } : each));
  return {
    ...conflict[newer],
    note: bothTexts(mine.note, theirs.note),
    justification: bothTexts(mine.justification, theirs.justification),
    evidence: [...mine.evidence, ...added],
    flagged: mine.flagged || theirs.flagged,
  };
}

/** One under the other; a text that the other holds already is not said twice. */
function bothTexts(one: string, other: string): string {
  const [first, second] = [one.trim(), other.trim()];
  if (first.includes(second)) return one;
  return second.includes(first) ? other : `${first}\n\n${second}`;
}

/** The side that said something, where only one did; null where both did or neither. */
function onlySaid<Each extends Stamped>(
  mine: Each | undefined,
  theirs: Each | undefined,
  blank: Each,
): Each | null {
  const [own, other] = [mine, theirs].map((each) => each !== undefined && isSaid(each, blank));
  if (own === other) return null;
  return (own ? mine : theirs) ?? null;
}

interface Stamped {
  readonly updatedAt: string;
}

function isSaid<Each extends Stamped>(each: Each, blank: Each): boolean {
  return !isSame(each, blank);
}

function isSame<Each extends Stamped>(one: Each, other: Each): boolean {
  return canonical(one) === canonical(other);
}

/** Without the time, and whatever the order of the fields. */
function canonical(value: Stamped): string {
  return JSON.stringify(
    Object.entries({ ...value, updatedAt: '' }).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function newerOf(mine: Stamped, theirs: Stamped): Side {
  return theirs.updatedAt > mine.updatedAt ? 'theirs' : 'mine';
}
