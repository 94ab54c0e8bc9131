import { isDocumentId, type DocumentId } from '../content/documents.ts';
import { isItemId, itemIds, type ItemId } from '../content/items.ts';
import type { Assessment, Choice, DocumentState, Settings } from '../core/assessment.ts';
import { allowedPart, type ShareGroup } from '../core/share/field-groups.ts';

/** Where something stands that is sent. */
export type SharedPlace =
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'document'; readonly document: DocumentId }
  | { readonly kind: 'section'; readonly section: 'profile' | keyof Settings }
  /** A system, finding, action or another entry of a list, by the name that the user gave it. */
  | { readonly kind: 'entry'; readonly name: string };

/** What one group sends of one place: what was typed, and the level or state where the group holds one. */
export interface SharedPart {
  readonly place: SharedPlace;
  readonly texts: readonly string[];
  readonly choice?: Choice;
  readonly state?: DocumentState;
  /** Choices made in the profile or in a short check, which are no texts. */
  readonly choices?: number;
}

/** Groups that cut through the others: each needs the part that its texts belong to. */
export const detailGroups: readonly ShareGroup[] = ['reasons', 'notes', 'evidence', 'names'];

/**
 * What a group brings into what is sent, in the order of the assessment. A detail belongs to the parts that
 * are chosen; any other part is shown by itself, so that no text is read twice.
 */
export function partsOf(
  assessment: Assessment,
  group: ShareGroup,
  chosen: readonly ShareGroup[],
): readonly SharedPart[] {
  const isDetail = detailGroups.includes(group);
  const others = isDetail ? chosen.filter((each) => each !== group) : [];
  const without = allowedPart(assessment, new Set<ShareGroup>(['base', ...others]));
  const withIt = allowedPart(assessment, new Set<ShareGroup>(['base', ...others, group]));
  return Object.entries(withIt).flatMap(([name, value]) =>
    partsIn(assessment, name, value, without[name]).filter(isFilled),
  );
}

function isFilled({ texts, choice, state, choices = 0 }: SharedPart): boolean {
  if (choices > 0) return true;
  const isState = state !== undefined && state !== 'unknown';
  return texts.length > 0 || (choice !== undefined && choice !== null) || isState;
}

function partsIn(
  assessment: Assessment,
  name: string,
  value: unknown,
  before: unknown,
): readonly SharedPart[] {
  if (Array.isArray(value)) {
    const stored = assessment[name as keyof Assessment] as readonly unknown[];
    return value.flatMap((each: unknown, index) => {
      const old: unknown = Array.isArray(before) ? before[index] : undefined;
      const texts = textsIn(each, old);
      // An entry without a word of its own still goes, and is named by what it is called.
      const isNew = isField('id', each) && !isField('id', old);
      const named = nameOf(stored[index]);
      if (!isNew && texts.length === 0) return [];
      return [{ place: { kind: 'entry', name: named }, texts: texts.length > 0 ? texts : [named] }];
    });
  }
  if (name === 'answers' || name === 'documents') {
    const parts = Object.entries(value as object).flatMap(([id, each]) => {
      const old = (before as Record<string, unknown> | undefined)?.[id];
      const part = partOfRecord(id, each as Record<string, unknown>, old);
      return part ? [part] : [];
    });
    // Answers are stored as they were given.
    return parts.sort((one, other) => positionOf(one.place) - positionOf(other.place));
  }
  if (name === 'profile' || name === 'quickAnswers' || name === 'fitAnswers') {
    const old = (before ?? {}) as Readonly<Record<string, unknown>>;
    const chosen = Object.entries(value as object).filter(
      ([field, each]) =>
        !(field in old) &&
        field !== 'updatedAt' &&
        each !== null &&
        !(Array.isArray(each) && !each.length),
    );
    return [{ place: { kind: 'section', section: name }, texts: [], choices: chosen.length }];
  }
  if (name === 'soaHead' || name === 'planSettings') {
    return [{ place: { kind: 'section', section: name }, texts: textsIn(value, before) }];
  }
  return [];
}

function positionOf(place: SharedPlace): number {
  return place.kind === 'item' ? itemIds.indexOf(place.item) : 0;
}

function partOfRecord(
  id: string,
  record: Readonly<Record<string, unknown>>,
  before: unknown,
): SharedPart | null {
  const texts = textsIn(record, before);
  if (isItemId(id)) {
    const place = { kind: 'item', item: id } as const;
    return isField('choice', record) && !isField('choice', before)
      ? { place, texts, choice: record.choice as Choice }
      : { place, texts };
  }
  if (!isDocumentId(id)) return null;
  const place = { kind: 'document', document: id } as const;
  return isField('state', record) && !isField('state', before)
    ? { place, texts, state: record.state as DocumentState }
    : { place, texts };
}

function isField(name: string, data: unknown): boolean {
  return typeof data === 'object' && data !== null && name in data;
}

/** Fields that hold a code or a stamp and not somebody's words; the exact text of the reply shows them too. */
const codedFields: ReadonlySet<string> = new Set(
  (
    'id createdAt updatedAt example dismissedOffers choice state origin grade item items stage ' +
    'inScope kind treatment family source decision after phase place potential drivers applies ' +
    'affectedGroups dataCategories triggers sector size country activities isoRoles operatorRoles ' +
    'riskClasses certifications goal classification inherent residual kpis'
  ).split(' '),
);

/** The words within a value that are not in what would be sent anyway. */
function textsIn(value: unknown, before: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' || before === value ? [] : [value];
  if (Array.isArray(value)) {
    const old: readonly unknown[] = Array.isArray(before) ? before : [];
    return value.flatMap((each, index) => textsIn(each, old[index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  const old = (before ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(value).flatMap(([name, each]) =>
    codedFields.has(name) ? [] : textsIn(each, old[name]),
  );
}

function nameOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const fields = entry as Readonly<Record<string, unknown>>;
  const names = ['name', 'title', 'reference', 'version', 'date', 'id'].map((name) => fields[name]);
  return names.find((each): each is string => typeof each === 'string' && each !== '') ?? '';
}
