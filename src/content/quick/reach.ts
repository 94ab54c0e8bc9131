import type { ItemId } from '../items.ts';
import type { QuickQuestionId } from './questions.ts';

/**
 * How far a question of the quick check speaks for an item. `direct`: it asks about the very thing.
 * `indirect`: it asks about something that the item usually goes along with.
 */
export const strengths = ['direct', 'indirect'] as const;
export type Strength = (typeof strengths)[number];

/** The items each question speaks for. Every item stands here exactly once. Our judgement, item by item. */
export const quickReach = {
  scope: { direct: ['4.1', '4.2', '4.3'], indirect: ['4.4'] },
  leadership: { direct: ['5.1', '5.3', '6.2', 'A.3.2'], indirect: ['A.6.1.2', 'A.9.3'] },
  policy: { direct: ['5.2', 'A.2.2', 'A.2.4'], indirect: ['A.2.3'] },
  risk: { direct: ['6.1.2', '8.2'], indirect: ['6.1.1'] },
  treatment: { direct: ['6.1.3', '8.3'], indirect: [] },
  impact: { direct: ['6.1.4', '8.4', 'A.5.2', 'A.5.3', 'A.5.4'], indirect: ['A.5.5'] },
  inventory: { direct: ['A.4.2', 'A.4.3', 'A.4.4', 'A.4.5'], indirect: ['7.1'] },
  competence: { direct: ['7.2', '7.3'], indirect: ['A.4.6'] },
  documents: { direct: ['7.5.2', '7.5.3'], indirect: ['7.5.1'] },
  'life-cycle': {
    direct: ['A.6.1.3', 'A.6.2.2', 'A.6.2.4', 'A.6.2.5'],
    indirect: ['6.3', '8.1', 'A.6.2.3'],
  },
  monitoring: { direct: ['A.6.2.6', 'A.6.2.8'], indirect: ['9.1'] },
  data: { direct: ['A.7.2', 'A.7.3', 'A.7.4'], indirect: ['A.7.5', 'A.7.6'] },
  information: { direct: ['A.8.2', 'A.8.5'], indirect: ['7.4', 'A.6.2.7'] },
  incidents: { direct: ['10.2', 'A.3.3', 'A.8.3', 'A.8.4'], indirect: [] },
  use: { direct: ['A.9.2', 'A.9.4'], indirect: [] },
  suppliers: { direct: ['A.10.2', 'A.10.3'], indirect: ['A.10.4'] },
  audit: { direct: ['9.2.1', '9.2.2'], indirect: [] },
  review: { direct: ['9.3.1', '9.3.2', '9.3.3'], indirect: ['10.1'] },
} as const satisfies Readonly<
  Record<QuickQuestionId, Readonly<Record<Strength, readonly ItemId[]>>>
>;

/** The items that a question speaks for, those it asks about first. */
export function itemsSpokenFor(question: QuickQuestionId): readonly ItemId[] {
  const { direct, indirect } = quickReach[question];
  return [...direct, ...indirect];
}

/** Which question speaks for an item, and how far: looked up at every scoring, so worked out once. */
export const spokenForBy: ReadonlyMap<
  ItemId,
  { readonly question: QuickQuestionId; readonly strength: Strength }
> = new Map(
  (Object.keys(quickReach) as QuickQuestionId[]).flatMap((question) =>
    strengths.flatMap((strength) =>
      quickReach[question][strength].map((item) => [item, { question, strength }] as const),
    ),
  ),
);
