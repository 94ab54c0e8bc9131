import { emptyAnswer, emptyDocumentRecord, type Assessment, type Settings } from '../assessment.ts';
import { collectionIds, type CollectionId, type Entry } from '../entries.ts';
import { applied, entriesChange, laterThan, type Change } from './change.ts';
import type { Step } from './step.ts';
import { joinedChange } from './three-way.ts';

/** What takes a change back that is about to be made; the last says where it can be seen. */
export function inverseOf(assessment: Assessment, change: Change): readonly [Change, ...Change[]] {
  switch (change.kind) {
    case 'answer': {
      const answer = assessment.answers[change.item] ?? emptyAnswer;
      return [{ ...change, answer }];
    }
    case 'document': {
      const record = assessment.documents[change.document] ?? emptyDocumentRecord;
      return [{ ...change, record }];
    }
    case 'answers': {
      const { answers, documents } = assessment;
      return [
        {
          kind: 'answers',
          answers: mapped(change.answers, (_each, item) => answers[item] ?? emptyAnswer),
          documents: mapped(change.documents, (_each, id) => documents[id] ?? emptyDocumentRecord),
        },
      ];
    }
    case 'profile':
      return [{ kind: 'profile', profile: assessment.profile }];
    case 'settings': {
      const names = Object.keys(change.settings) as (keyof Settings)[];
      const settings = Object.fromEntries(names.map((name) => [name, assessment[name]]));
      return [{ kind: 'settings', settings }];
    }
    case 'offers':
      return [{ kind: 'offers', dismissed: assessment.dismissedOffers }];
    case 'systems': {
      const { here, added } = split(assessment.systems, change.systems);
      const removal: Change = { kind: 'systems-removed', ids: added };
      const restoring: Change = { kind: 'systems', systems: here };
      return backTo(restoring, here, removal, added);
    }
    case 'entries': {
      const { here, added } = split<Entry>(assessment[change.collection], change.entries);
      const { collection } = change;
      const removal: Change = { kind: 'entries-removed', collection, ids: added };
      return backTo(entriesChange(collection, here), here, removal, added);
    }
    case 'systems-removed': {
      const systems = assessment.systems.filter(({ id }) => change.ids.includes(id));
      return [{ kind: 'systems', systems }];
    }
    case 'entries-removed': {
      const list: readonly Entry[] = assessment[change.collection];
      const removed = list.filter(({ id }) => change.ids.includes(id));
      return [entriesChange(change.collection, removed)];
    }
  }
}

/**
 * The changes that take one step back, whatever was changed since: of a thing that was changed again only those
 * fields go back that the step itself had changed.
 */
export function takingBack(assessment: Assessment, step: Step): readonly Change[] {
  const after = step.after.reduce((whole, change) => applied(whole, change, ''), assessment);
  return step.before.map((change) =>
    step.after.length === 0 ? change : joinedChange(change, after, assessment),
  );
}

/** The change with a time on each of its things that beats the time of what it replaces. `now`: ISO timestamp. */
export function stamped(assessment: Assessment, change: Change, now: string): Change {
  const stamp = <Each extends { readonly updatedAt: string }>(
    each: Each,
    before: { readonly updatedAt: string } | undefined,
  ): Each => ({ ...each, updatedAt: laterThan(before?.updatedAt ?? '', now) });
  switch (change.kind) {
    case 'answer':
      return { ...change, answer: stamp(change.answer, assessment.answers[change.item]) };
    case 'document':
      return { ...change, record: stamp(change.record, assessment.documents[change.document]) };
    case 'answers': {
      const { answers, documents } = assessment;
      return {
        ...change,
        answers: mapped(change.answers, (each, item) => stamp(each, answers[item])),
        documents: mapped(change.documents, (each, id) => stamp(each, documents[id])),
      };
    }
    case 'settings': {
      const settings = mapped<keyof Settings, Settings[keyof Settings], Settings[keyof Settings]>(
        change.settings,
        (each, name) => stamp(each, assessment[name]),
      );
      return { ...change, settings: settings as Partial<Settings> };
    }
    case 'systems': {
      const known = new Map(assessment.systems.map((each) => [each.id, each]));
      return {
        ...change,
        systems: change.systems.map((each) => stamp(each, known.get(each.id))),
      };
    }
    case 'entries': {
      const list: readonly Entry[] = assessment[change.collection];
      const known = new Map(list.map((each) => [each.id, each]));
      const entries = (change.entries as readonly Entry[]).map((each) =>
        stamp(each, known.get(each.id)),
      );
      return entriesChange(change.collection, entries);
    }
    case 'profile':
    case 'systems-removed':
    case 'entries-removed':
    case 'offers':
      return change;
  }
}

function split<Each extends { readonly id: string }>(
  list: readonly Each[],
  changed: readonly { readonly id: string }[],
): { readonly here: readonly Each[]; readonly added: readonly string[] } {
  const ids = new Set(changed.map(({ id }) => id));
  const here = list.filter(({ id }) => ids.has(id));
  const known = new Set(here.map(({ id }) => id));
  return { here, added: [...ids].filter((id) => !known.has(id)) };
}

function backTo(
  restoring: Change,
  restored: readonly unknown[],
  removal: Change,
  removed: readonly unknown[],
): readonly [Change, ...Change[]] {
  if (restored.length === 0) return [removal];
  return removed.length === 0 ? [restoring] : [removal, restoring];
}

function mapped<Key extends string, From, To>(
  all: Readonly<Partial<Record<Key, From>>>,
  to: (each: From, key: Key) => To,
): Readonly<Partial<Record<Key, To>>> {
  const pairs = (Object.entries(all) as [Key, From][]).map(([key, each]) => [key, to(each, key)]);
  return Object.fromEntries(pairs) as Readonly<Partial<Record<Key, To>>>;
}

/** The assessment with only those systems and entries of lists that are wanted (`thingsOf` names them). */
export function only(assessment: Assessment, isWanted: (thing: string) => boolean): Assessment {
  const lists = ['systems', ...collectionIds] as const;
  const kept = lists.map((list): [CollectionId | 'systems', readonly Entry[]] => [
    list,
    (assessment[list] as readonly Entry[]).filter(({ id }) => isWanted(`${list} ${id}`)),
  ]);
  return { ...assessment, ...(Object.fromEntries(kept) as Partial<Assessment>) };
}
