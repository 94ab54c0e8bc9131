import { asOf, milestoneRows, standards } from '../ai-act/law.ts';
import type { ItemId } from '../items.ts';
import type { Place } from './types.ts';

/** What changed: the law, a standard, or the content of this tool. */
export const changeKinds = ['law', 'standard', 'content'] as const;
export type ChangeKind = (typeof changeKinds)[number];

interface ChangeShape {
  readonly id: string;
  /** ISO day or month. */
  readonly on: string;
  readonly kind: ChangeKind;
  /** What to look at again because of it. */
  readonly items: readonly ItemId[];
  readonly places: readonly Place[];
}

/** The newest first. Days of the law and of standards are those of the legal data, never written twice. */
export const changes = [
  {
    id: 'learning',
    on: '2026-11-21',
    kind: 'content',
    items: [],
    places: ['glossary', 'sectors', 'frameworks', 'iso-27001'],
  },
  { id: 'law-looked-at', on: asOf, kind: 'law', items: ['4.2'], places: [] },
  {
    id: 'first-edition',
    on: '2026-11',
    kind: 'content',
    items: [],
    places: ['method'],
  },
  {
    id: 'transparency-applies',
    on: milestoneDay('general'),
    kind: 'law',
    items: ['A.8.2', 'A.8.5', 'A.9.2'],
    places: [],
  },
  {
    id: 'act-amended',
    on: milestoneDay('omnibus-text'),
    kind: 'law',
    items: ['4.1', '4.2', '7.2', 'A.2.4', 'A.8.5'],
    places: ['questions'],
  },
  {
    id: 'en-18286',
    on: publicationOf('EN 18286:2026'),
    kind: 'standard',
    items: ['4.2'],
    places: ['limits'],
  },
  {
    id: 'en-42001',
    on: publicationOf('EN ISO/IEC 42001:2026'),
    kind: 'standard',
    items: [],
    places: ['limits'],
  },
  {
    id: 'general-purpose-applies',
    on: milestoneDay('gpai'),
    kind: 'law',
    items: ['A.10.3', 'A.10.2'],
    places: [],
  },
  {
    id: 'iso-42006',
    on: publicationOf('ISO/IEC 42006:2025'),
    kind: 'standard',
    items: [],
    places: ['glossary'],
  },
  {
    id: 'first-duties',
    on: milestoneDay('ch1-2'),
    kind: 'law',
    items: ['7.2', '7.3', 'A.9.2'],
    places: [],
  },
  {
    id: 'iso-42005',
    on: publicationOf('ISO/IEC 42005:2025'),
    kind: 'standard',
    items: ['6.1.4', '8.4', 'A.5.2', 'A.5.3'],
    places: ['glossary'],
  },
] as const satisfies readonly ChangeShape[];

export type Change = ChangeShape & { readonly id: ChangeId };
export type ChangeId = (typeof changes)[number]['id'];

function milestoneDay(id: (typeof milestoneRows)[number]['id']): string {
  return milestoneRows.find((milestone) => milestone.id === id)?.asAmended ?? '';
}

function publicationOf(id: string): string {
  return standards.find((standard) => standard.id === id)?.published ?? '';
}
