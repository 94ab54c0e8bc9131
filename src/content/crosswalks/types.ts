import type { ItemId } from '../items.ts';
import type { AtlasTest, OwaspRisk } from '../systems/risks.ts';
import type { atlasGrades, owaspGrades } from './security.ts';
import type { nistRows } from './nist.ts';

export const frameworkIds = ['nist-ai-rmf', 'owasp-llm', 'mitre-atlas', 'ai-act'] as const;
export type FrameworkId = (typeof frameworkIds)[number];

export const grades = ['direct', 'partial', 'supporting'] as const;
/**
 * How far evidence for an item serves an entry. direct: both ask for the same thing; partial: the item gives a
 * part of what is asked; supporting: it helps, and shows nothing by itself. Our judgement throughout.
 */
export type Grade = (typeof grades)[number];

export type GradedItems = Readonly<Partial<Record<Grade, readonly ItemId[]>>>;

export const linkSources = ['published', 'built-on-published', 'judgement'] as const;
/**
 * Where a pair of entry and item comes from. published: a public crosswalk names it; built-on-published: ours,
 * from public crosswalks that we corrected; judgement: ours alone. The grade is ours in every case.
 */
export type LinkSource = (typeof linkSources)[number];

export const nistFunctions = ['GOVERN', 'MAP', 'MEASURE', 'MANAGE'] as const;
export type NistFunction = (typeof nistFunctions)[number];

export interface NistShape extends GradedItems {
  readonly id: string;
  /** As NIST writes it. */
  readonly label: `${NistFunction} ${number}`;
  /** The items that the crosswalk on NIST's AI Resource Center names, by subcategory, as far as we saw it. */
  readonly published: Readonly<Record<string, readonly ItemId[]>>;
}

type NistRow = (typeof nistRows)[number];
export type NistCategory = NistRow['id'];

// Texts: each locale fulfils this ------------------------------------------------------------------------

interface CrosswalkTextOf<UsedGrade extends Grade> {
  /** What the entry asks for. */
  readonly asks: string;
  /** What the items of each grade give, and so why they have it. */
  readonly gives: Readonly<Record<UsedGrade, string>>;
  /** What the entry needs that no ISO/IEC 42001 system gives. */
  readonly beyond: string;
}

type GradesOf<Row> = Extract<keyof Row, Grade>;

/** The text of any entry, where it does not matter which grades it uses. */
export interface CrosswalkText {
  readonly asks: string;
  readonly gives: Readonly<Partial<Record<Grade, string>>>;
  readonly beyond: string;
}

export interface CrosswalkTexts {
  readonly nist: {
    readonly [Row in NistRow as Row['id']]: CrosswalkTextOf<GradesOf<Row>> & {
      readonly name: string;
    };
  };
  /** The names of these stand with the security tests. */
  readonly owasp: {
    readonly [Id in OwaspRisk]: CrosswalkTextOf<GradesOf<(typeof owaspGrades)[Id]>>;
  };
  readonly atlas: {
    readonly [Id in AtlasTest]: CrosswalkTextOf<GradesOf<(typeof atlasGrades)[Id]>>;
  };
  /** What the framework is, and how it differs in kind from a management system. */
  readonly frameworks: Readonly<
    Record<FrameworkId, { readonly about: string; readonly basis: string }>
  >;
}
