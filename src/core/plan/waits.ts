import { documentsOf, firstItemOf } from '../../content/documents.ts';
import type { ItemId } from '../../content/items.ts';
import { placeOf } from '../../content/plan/dependencies.ts';
import { dutyEffortOf } from '../../content/plan/duty-effort.ts';
import type { ObligationId } from '../../content/ai-act/types.ts';
import type { Draft } from './generated.ts';
import { waitsFor, type Waits } from './graph.ts';
import type { PlanEntry } from './records.ts';

/**
 * What each action waits for, only among actions of the plan: a document for what its item rests on, an item
 * for its documents and for what it rests on, a finding for the action on its item, and whatever was entered.
 * Asking where something stands waits for nothing.
 *
 * What was entered is added in the order of the plan, and left out where it would close a circle, so that an
 * old or foreign file with one always becomes the same plan.
 */
export function waitsAmong(
  drafts: readonly Draft[],
  entries: ReadonlyMap<string, PlanEntry>,
): Waits {
  const known = new Map(drafts.map((draft) => [draft.id, draft]));
  const waits = new Map(drafts.map((draft) => [draft.id, workedOut(draft, known)]));
  for (const { id } of drafts) {
    for (const other of entries.get(id)?.after ?? []) {
      const own = waits.get(id) as readonly string[];
      const isNew = other !== id && known.has(other) && !own.includes(other);
      if (isNew && !waitsFor(waits, other, id)) waits.set(id, [...own, other]);
    }
  }
  return waits;
}

function workedOut(draft: Draft, known: ReadonlyMap<string, Draft>): readonly string[] {
  const { subject } = draft;
  switch (subject.kind) {
    case 'document': {
      if (subject.task === 'find-out') return [];
      const reasons = subject.document === 'statement-of-applicability' ? reasonsIn(known) : [];
      return [...reasons, ...restsOn(firstItemOf(subject.document), known)];
    }
    case 'item':
      return subject.task === 'reach-target'
        ? unique([...documentActions(subject.item, known), ...restsOn(subject.item, known)])
        : [];
    case 'finding':
      return draft.items.flatMap((item) => actionsOn(item, known));
    case 'duty':
      return (dutyEffortOf(subject.obligation as ObligationId).after ?? [])
        .map((obligation) => `duty:${obligation}`)
        .filter((id) => known.has(id));
    case 'own':
      return [];
  }
}

/** The Statement of Applicability is not done while a control is left out without a reason. */
function reasonsIn(known: ReadonlyMap<string, Draft>): readonly string[] {
  return [...known.values()]
    .filter(({ subject }) => subject.kind === 'item' && subject.task === 'write-reason')
    .map(({ id }) => id);
}

function restsOn(item: ItemId, known: ReadonlyMap<string, Draft>): readonly string[] {
  return unique(placeOf(item).restsOn.flatMap((other) => actionsOn(other, known)));
}

/** What has to end before an item stands: its own action, which waits for its documents, or they alone. */
function actionsOn(item: ItemId, known: ReadonlyMap<string, Draft>): readonly string[] {
  const own = known.get(`item:${item}`);
  const takesInDocuments = own?.subject.kind === 'item' && own.subject.task === 'reach-target';
  return [...(own ? [own.id] : []), ...(takesInDocuments ? [] : documentActions(item, known))];
}

function documentActions(item: ItemId, known: ReadonlyMap<string, Draft>): readonly string[] {
  return documentsOf(item)
    .map(({ id }) => `document:${id}`)
    .filter((id) => known.has(id));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
