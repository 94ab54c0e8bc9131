import type { ReportSystem } from '../../core/report.ts';
import { risksByWeight, type RiskOfSystem } from '../../core/systems/risk-register.ts';
import type { Risk } from '../../core/systems/system.ts';

/**
 * Which risks the PDF holds, and what was typed into them. With more than this many it would be a book: it
 * gives the heaviest only, in one list and without their descriptions; the rest is in the assessment file.
 */
const riskDetailLimit = 200;
const heaviestPrinted = 100;

/** Longer measures stand under the table, where they may go over pages. */
export const measuresInTable = 600;

export interface PrintedRisks {
  /** How many there are, of how many systems. */
  readonly all: number;
  readonly systems: number;
  /** Whether all are printed, system by system. */
  readonly isWhole: boolean;
  /** Those that are printed, the heaviest first. */
  readonly heaviest: readonly RiskOfSystem[];
}

export function printedRisks(systems: readonly ReportSystem[]): PrintedRisks {
  const withRisks = systems.map(({ system }) => system).filter(({ risks }) => risks.length > 0);
  const all = risksByWeight(withRisks);
  const isWhole = all.length <= riskDetailLimit;
  return {
    all: all.length,
    systems: withRisks.length,
    isWhole,
    heaviest: isWhole ? all : all.slice(0, heaviestPrinted),
  };
}

/** Measures that the table leaves to the texts below it. */
export function hasLongMeasures({ measures }: Risk): boolean {
  return measures.length > measuresInTable;
}

/** What was typed into the risks and stands in the report; each text as often as it stands there. */
export function typedInRisks(systems: readonly ReportSystem[]): readonly string[] {
  const { heaviest, isWhole } = printedRisks(systems);
  const names = isWhole
    ? [...new Set(heaviest.map(({ system }) => system))].map(({ name }) => name)
    : heaviest.map(({ system }) => system.name);
  return [
    ...names,
    ...heaviest.flatMap(({ risk }) => [
      risk.title,
      risk.owner,
      ...(isWhole || !hasLongMeasures(risk) ? [risk.measures] : []),
      ...(isWhole ? [risk.description] : []),
    ]),
  ];
}
