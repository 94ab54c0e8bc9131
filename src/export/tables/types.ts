import type { ClassificationTexts } from '../../content/ai-act/classification/texts.ts';
import type { AiActTexts } from '../../content/ai-act/types.ts';
import type { FitTexts } from '../../content/fit/texts.ts';
import type { QuickTexts } from '../../content/quick/texts.ts';
import type { ImpactTexts, RiskTexts } from '../../content/systems/texts.ts';
import type { CatalogueTitles } from '../../content/types.ts';
import type { Messages } from '../../i18n/index.ts';

/** What stands in a column. `long`: sentences. `share`: 0 to 1. `date`: an ISO date. */
export type ColumnKind = 'text' | 'long' | 'number' | 'share' | 'date' | 'yes-no';

type Plain = string | number | boolean | null;

/** A value of another kind than its column's, for tables that list different things one below the other. */
export interface TypedCell {
  readonly kind: ColumnKind;
  readonly value: Plain;
}

/** Null where nothing is said. Numbers and ISO dates stay what they are; each format writes them its way. */
export type Cell = Plain | TypedCell;

export type ColumnId = keyof Messages['tables']['columns'];
export type TableId = keyof Messages['tables']['titles'];
export type TableGroup = keyof Messages['tables']['groups'];

export interface Column {
  readonly id: ColumnId;
  readonly title: string;
  readonly kind: ColumnKind;
  /** In characters, as spreadsheets count. */
  readonly width: number;
}

/** One table of the report, the same for every format. */
export interface ReportTable {
  readonly id: TableId;
  readonly group: TableGroup;
  readonly title: string;
  /** What a reader has to know about it, or empty. */
  readonly note: string;
  /** `records`: rows of many long texts, which paper shows one below the other, each with its fields. */
  readonly layout: 'grid' | 'records';
  /** The first columns, as many as this, name a row. */
  readonly naming: number;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The texts of the catalogue that the tables name things with. */
export interface TableTexts {
  readonly titles: CatalogueTitles;
  readonly aiAct: AiActTexts;
  readonly classification: ClassificationTexts;
  readonly impact: ImpactTexts;
  readonly risks: RiskTexts;
  readonly quick: QuickTexts;
  readonly fit: FitTexts;
}
