import { example } from '../content/example/index.ts';
import type { ItemId } from '../content/items.ts';
import { loadGuidance, texts } from '../content/locale.ts';
import type { CoverageRow } from '../core/coverage.ts';
import type { Range } from '../core/credit.ts';
import { coverageGroupsOf } from '../core/law-view.ts';
import { resultsOf } from '../core/results.ts';
import type { Rung } from '../core/verdict.ts';
import { itemName, nextStepSentence } from '../i18n/sentences.ts';

/** What the first screen shows of the worked example's results: real figures, small enough to come along. */
export interface ExamplePreview {
  /** ISO date of the figures: the day on which the example was last worked on. */
  readonly day: string;
  readonly company: string;
  readonly rung: Rung;
  readonly readiness: Range;
  /** The gaps that matter most, with what to do first. */
  readonly gaps: readonly {
    readonly item: ItemId;
    readonly name: string;
    readonly step: string;
  }[];
  /** Duties that bind on the day and that a management system can carry in part, the fullest bars first. */
  readonly coverage: readonly (Pick<CoverageRow, 'inPlace' | 'withinReach' | 'outside'> & {
    readonly name: string;
  })[];
  /** How many such duties there are; the list above holds some of them. */
  readonly duties: number;
}

const shownGaps = 3;
const shownDuties = 3;

/**
 * Only the build imports this value, and puts the outcome into the page (pwa/build/example-preview.ts): nobody's
 * first screen waits for the example, the rules and the law. Ready with the module, since a module that the build
 * runs can load nothing later.
 */
export const preview = await previewOfExample();

async function previewOfExample(): Promise<ExamplePreview> {
  const day = example.updatedAt.slice(0, 10);
  const [guidance, law] = await Promise.all([loadGuidance(), texts.aiAct()]);
  const results = resultsOf(example, day);
  const duties = coverageGroupsOf(results.coverage).now;
  return {
    day,
    company: example.profile.name,
    rung: results.verdict.rung,
    readiness: results.readiness.overall.share ?? { low: 0, high: 0 },
    gaps: results.gaps.slice(0, shownGaps).map((gap) => ({
      item: gap.item,
      name: itemName(gap.item, texts.titles),
      step: nextStepSentence(gap, guidance[gap.item].firstStep, texts.titles),
    })),
    coverage: [...duties]
      .sort((one, other) => other.inPlace - one.inPlace)
      .slice(0, shownDuties)
      .map(({ obligation, inPlace, withinReach, outside }) => ({
        name: `${obligation.article} ${law.obligations[obligation.id].title}`,
        inPlace,
        withinReach,
        outside,
      })),
    duties: duties.length,
  };
}
