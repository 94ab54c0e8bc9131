import { documents } from '../content/documents.ts';
import { itemIds } from '../content/items.ts';
import { answerOf, documentRecordOf, settingNames, type Assessment } from '../core/assessment.ts';
import { collectionIds, type CollectionId, type EntryOf } from '../core/entries.ts';
import { isSameContent } from '../core/linked-file/content.ts';
import type { OpenAssessment } from './open-assessment.svelte.ts';

/**
 * Makes the open assessment say what `whole` says, by changes like those of a user: the screen stays as it is
 * with the cursor in its place, each change is stored and can be taken back, and only what differs is touched.
 */
export async function takeOver(check: OpenAssessment, whole: Assessment): Promise<void> {
  const here = check.assessment;
  takeAnswers(check, whole);
  if (!isSameContent(here.profile, whole.profile)) check.profile(whole.profile);
  const settings = settingNames
    .filter((name) => !isSameContent(here[name], whole[name]))
    .map((name) => [name, whole[name]] as const);
  if (settings.length > 0) check.settings(Object.fromEntries(settings));
  takeSystems(check, whole);
  for (const id of collectionIds) takeEntries(check, id, whole);
  for (const offer of whole.dismissedOffers) check.dismissOffer(offer);
  await check.settled();
}

function takeAnswers(check: OpenAssessment, whole: Assessment): void {
  const here = check.assessment;
  const answers = itemIds.flatMap((item) => {
    const answer = answerOf(whole, item);
    return isSameContent(answerOf(here, item), answer) ? [] : [[item, answer] as const];
  });
  const records = documents.flatMap(({ id }) => {
    const record = documentRecordOf(whole, id);
    return isSameContent(documentRecordOf(here, id), record) ? [] : [[id, record] as const];
  });
  if (answers.length + records.length === 0) return;
  check.answers(Object.fromEntries(answers), Object.fromEntries(records));
}

function takeSystems(check: OpenAssessment, whole: Assessment): void {
  const { added, changed, removed } = differences(check.assessment.systems, whole.systems);
  if (removed.length > 0) check.removeSystems(removed);
  if (changed.length > 0) check.takeSystems([], changed);
  if (added.length > 0) check.restoreSystems(added);
}

function takeEntries(check: OpenAssessment, id: CollectionId, whole: Assessment): void {
  const before: readonly EntryOf<CollectionId>[] = check.assessment[id];
  const { added, changed, removed } = differences(before, whole[id]);
  if (removed.length > 0) check.removeEntries(id, removed);
  if (added.length + changed.length > 0) check.entries(id, [...changed, ...added]);
}

function differences<Each extends { readonly id: string }>(
  before: readonly Each[],
  after: readonly Each[],
) {
  const known = new Map(before.map((each) => [each.id, each]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !known.has(id)),
    changed: after.filter((each) => known.has(each.id) && !isSameContent(known.get(each.id), each)),
    removed: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  };
}
