import type { DocumentId } from '../../content/documents.ts';
import type { ItemId } from '../../content/items.ts';
import type { Answer, DocumentRecord, Profile, Settings } from '../assessment.ts';
import type { CollectionId, Entry } from '../entries.ts';
import { same } from '../same.ts';
import type { AiSystem } from '../systems/system.ts';
import type { Change } from './change.ts';
import type { Step } from './step.ts';

export type AnswerField = Exclude<keyof Answer, 'updatedAt'>;
export type DocumentField = Exclude<keyof DocumentRecord, 'updatedAt'>;

/** What a step did, for a list of what was changed. Values are given where they can be said in a line. */
export type Said =
  | {
      readonly kind: 'answer';
      readonly item: ItemId;
      readonly fields: readonly AnswerField[];
      readonly before: Answer;
      /** Null where the log did not keep it. */
      readonly after: Answer | null;
    }
  | {
      readonly kind: 'document';
      readonly document: DocumentId;
      readonly fields: readonly DocumentField[];
      readonly before: DocumentRecord;
      readonly after: DocumentRecord | null;
    }
  | { readonly kind: 'many'; readonly answers: number; readonly documents: number }
  | { readonly kind: 'profile'; readonly fields: readonly (keyof Profile)[] }
  | { readonly kind: 'settings'; readonly which: readonly (keyof Settings)[] }
  | {
      readonly kind: 'things';
      readonly list: CollectionId | 'systems';
      readonly what: 'added' | 'changed' | 'removed';
      readonly count: number;
      /** What the things are called, as far as they have names. */
      readonly names: readonly string[];
    }
  | { readonly kind: 'offers' };

/** Says what a step did, one line for each of its changes. */
export function saidOf(step: Step): readonly Said[] {
  return step.before.map((change) => saidOfChange(change, step.after));
}

function saidOfChange(before: Change, all: readonly Change[]): Said {
  switch (before.kind) {
    case 'answer': {
      const change = all.find((each) => each.kind === 'answer' && each.item === before.item);
      const after = change?.kind === 'answer' ? change.answer : null;
      const fields = changedFields(before.answer, after) as readonly AnswerField[];
      return { kind: 'answer', item: before.item, fields, before: before.answer, after };
    }
    case 'document': {
      const { document, record } = before;
      const change = all.find((each) => each.kind === 'document' && each.document === document);
      const after = change?.kind === 'document' ? change.record : null;
      const fields = changedFields(record, after) as readonly DocumentField[];
      return { kind: 'document', document, fields, before: record, after };
    }
    case 'answers': {
      const answers = Object.keys(before.answers).length;
      return { kind: 'many', answers, documents: Object.keys(before.documents).length };
    }
    case 'profile': {
      const change = all.find((each) => each.kind === 'profile');
      const after = change?.kind === 'profile' ? change.profile : null;
      const fields = changedFields(before.profile, after) as readonly (keyof Profile)[];
      return { kind: 'profile', fields };
    }
    case 'settings':
      return {
        kind: 'settings',
        which: Object.keys(before.settings) as readonly (keyof Settings)[],
      };
    case 'offers':
      return { kind: 'offers' };
    case 'systems':
      return things('systems', isRemoval(all) ? 'removed' : 'changed', before.systems);
    case 'entries':
      return things(before.collection, isRemoval(all) ? 'removed' : 'changed', before.entries);
    case 'systems-removed':
      return things('systems', 'added', added('systems', before.ids, all));
    case 'entries-removed':
      return things(before.collection, 'added', added(before.collection, before.ids, all));
  }
}

function isRemoval(all: readonly Change[]): boolean {
  return all.some(({ kind }) => kind === 'systems-removed' || kind === 'entries-removed');
}

/** What was added, where the log kept it; else only how many there were. */
function added(
  list: CollectionId | 'systems',
  ids: readonly string[],
  all: readonly Change[],
): readonly Partial<Entry>[] {
  const given = all.flatMap((change): readonly Entry[] => {
    if (change.kind === 'systems') return list === 'systems' ? change.systems : [];
    return change.kind === 'entries' && change.collection === list ? change.entries : [];
  });
  return ids.map((id) => given.find((each) => each.id === id) ?? {});
}

function things(
  list: CollectionId | 'systems',
  what: 'added' | 'changed' | 'removed',
  all: readonly Partial<Entry>[],
): Said {
  return { kind: 'things', list, what, count: all.length, names: all.flatMap(nameOf) };
}

function nameOf(thing: Partial<Entry>): readonly string[] {
  const { name, title } = thing as Partial<AiSystem & { title: string }>;
  const text = (name ?? title ?? '').trim();
  return text === '' ? [] : [text];
}

function changedFields(before: object, after: object | null): readonly string[] {
  if (!after) return [];
  const [one, other] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  return Object.keys(after).filter(
    (name) => name !== 'updatedAt' && !same(one?.[name], other?.[name]),
  );
}
