import type { ItemId } from '../items.ts';
import type { firstAreas, SectorId } from './sectors.ts';
import type { sectorShapes } from './shape.ts';

type Shape<Id extends SectorId> = (typeof sectorShapes)[Id];

export interface TypicalSystemText {
  readonly name: string;
  /** Why that class is likely, and what would change it. */
  readonly why: string;
}

export interface MeetingLawText {
  readonly name: string;
  /** What it is, and where in it to look. */
  readonly what: string;
  /** Where it meets the standard: what one piece of work serves both. */
  readonly meets: string;
  /** What it leaves to the standard, or asks for beyond it. */
  readonly leaves: string;
}

/** The texts of one sector in one language: exactly those that its shape names. */
export interface SectorTextsOf<Id extends SectorId> {
  readonly introduction: string;
  /** Why each of the first areas is one. */
  readonly first: Readonly<Record<(typeof firstAreas)[Id][number], string>>;
  readonly examples: Readonly<Record<Shape<Id>['examples'][number], string>>;
  readonly systems: Readonly<Record<Shape<Id>['systems'][number]['id'], TypicalSystemText>>;
  readonly laws: Readonly<Record<Shape<Id>['laws'][number]['id'], MeetingLawText>>;
}

/** The same, read by whatever id comes up. */
export interface SectorTexts {
  readonly introduction: string;
  readonly first: Readonly<Record<string, string>>;
  readonly examples: Readonly<Partial<Record<ItemId, string>>>;
  readonly systems: Readonly<Record<string, TypicalSystemText>>;
  readonly laws: Readonly<Record<string, MeetingLawText>>;
}

/** The texts of each sector, loaded one at a time. */
export type SectorLoaders = Readonly<{
  [Id in SectorId]: () => Promise<SectorTextsOf<Id>>;
}>;
