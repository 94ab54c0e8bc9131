import type { ClassificationTexts } from './ai-act/classification/texts.ts';
import type { AiActTexts } from './ai-act/types.ts';
import type { AreaId } from './areas.ts';
import type { CrosswalkTexts } from './crosswalks/types.ts';
import { en } from './en/index.ts';
import type { HeadStartTexts } from './head-start/types.ts';
import type { LearningTexts, TermTexts } from './learning/types.ts';
import type { FitTexts } from './fit/texts.ts';
import type { DocumentOutlines } from './outlines.ts';
import type { ImpactTexts, RiskTexts, SecurityTestTexts } from './systems/texts.ts';
import type { QuickTexts } from './quick/texts.ts';
import type { SectorId } from './sectors/sectors.ts';
import type { SectorLoaders, SectorTexts } from './sectors/texts.ts';
import type { CatalogueTitles, Guidance } from './types.ts';

/** All texts of the catalogue in one language: the light part at hand, the heavy parts loaded on use. */
export interface ContentLocale {
  readonly titles: CatalogueTitles;
  /** Texts of the items of one area. */
  readonly guidanceOf: Readonly<Record<AreaId, () => Promise<Partial<Guidance>>>>;
  readonly aiAct: () => Promise<AiActTexts>;
  readonly classification: () => Promise<ClassificationTexts>;
  readonly impact: () => Promise<ImpactTexts>;
  readonly risks: () => Promise<RiskTexts>;
  readonly securityTests: () => Promise<SecurityTestTexts>;
  readonly quick: () => Promise<QuickTexts>;
  readonly crosswalks: () => Promise<CrosswalkTexts>;
  readonly headStart: () => Promise<HeadStartTexts>;
  readonly outlines: () => Promise<DocumentOutlines>;
  readonly learning: () => Promise<LearningTexts>;
  readonly terms: () => Promise<TermTexts>;
  readonly fit: () => Promise<FitTexts>;
  readonly sectors: SectorLoaders;
}

/** English comes with the app; every other folder with an `index.ts` is found and loaded by its name. */
const loaders = import.meta.glob<ContentLocale>(['./*/index.ts', '!./en/index.ts'], {
  import: 'default',
});

/** The texts in the language in use. A live binding: read it when rendering. */
export let texts: ContentLocale = en;

/** Switches the catalogue's texts; stays with English where the language has none. */
export async function useContentLanguage(language: string): Promise<void> {
  const load = loaders[`./${language}/index.ts`];
  if (load) texts = await load();
}

/** The texts of all 70 items, for results and reports. */
export async function loadGuidance(): Promise<Guidance> {
  const parts = await Promise.all(Object.values(texts.guidanceOf).map((load) => load()));
  return Object.assign({}, ...parts) as Guidance;
}

/** The texts of a sector, readable by any id; null for a sector without texts of its own. */
export async function loadSector(sector: SectorId | null): Promise<SectorTexts | null> {
  return sector ? texts.sectors[sector]() : null;
}
