import type { DocumentId } from '../../../src/content/documents.ts';
import { documents } from '../../../src/content/documents.ts';
import { isControl, itemIds, type ItemId } from '../../../src/content/items.ts';
import {
  answerOf,
  documentRecordOf,
  newAssessment,
  type Answer,
  type Assessment,
  type Choice,
  type DocumentState,
  type Evidence,
  type Profile,
} from '../../../src/core/assessment.ts';

/** Assessments for tests, put together step by step; each step gives a new one. */

export const now = '2026-11-21T09:00:00Z';

export const requirements = itemIds.filter((item) => !isControl(item));
export const controls = itemIds.filter(isControl);

export const someEvidence: Evidence = {
  id: 'e1',
  title: 'Minutes',
  location: 'Shared drive',
  date: '2026-10-01',
};

export function blank(profile: Partial<Profile> = {}): Assessment {
  const assessment = newAssessment('sample', 'Sample Ltd', now);
  return { ...assessment, profile: { ...assessment.profile, ...profile } };
}

export function withItem(
  assessment: Assessment,
  item: ItemId,
  change: Partial<Answer>,
): Assessment {
  const answer = { ...answerOf(assessment, item), ...change };
  return { ...assessment, answers: { ...assessment.answers, [item]: answer } };
}

/** Answers items: a bare choice, or any part of an answer. */
export function answered(
  assessment: Assessment,
  changes: Partial<Record<ItemId, Choice | Partial<Answer>>>,
): Assessment {
  return (Object.entries(changes) as [ItemId, Choice | Partial<Answer>][]).reduce(
    (before, [item, change]) =>
      withItem(
        before,
        item,
        typeof change === 'object' && change !== null ? change : { choice: change },
      ),
    assessment,
  );
}

export function allAnswered(
  assessment: Assessment,
  choice: Choice,
  items: readonly ItemId[] = itemIds,
): Assessment {
  return items.reduce((before, item) => withItem(before, item, { choice }), assessment);
}

export function excluded(assessment: Assessment, item: ItemId, justification: string): Assessment {
  return withItem(assessment, item, { choice: 'excluded', justification });
}

/** Files documents under a state. */
export function filed(
  assessment: Assessment,
  states: Partial<Record<DocumentId, DocumentState>>,
): Assessment {
  return (Object.entries(states) as [DocumentId, DocumentState][]).reduce(
    (before, [document, state]) => ({
      ...before,
      documents: {
        ...before.documents,
        [document]: { ...documentRecordOf(before, document), state },
      },
    }),
    assessment,
  );
}

export function allFiled(
  assessment: Assessment,
  state: DocumentState,
  ids: readonly DocumentId[] = documents.map(({ id }) => id),
): Assessment {
  return filed(assessment, Object.fromEntries(ids.map((id) => [id, state])));
}

/** Every item at level 3 with evidence, every document approved: nothing is left to find. */
export function conforming(): Assessment {
  return itemIds.reduce(
    (before, item) => withItem(before, item, { choice: 3, evidence: [someEvidence] }),
    allFiled(blank(), 'approved'),
  );
}
