import { areaIds, partOf, type AreaId, type Part } from '../content/areas.ts';
import { itemIds, itemOf } from '../content/items.ts';
import type { Assessment } from './assessment.ts';
import { contributionOf, type Contribution, type Range } from './credit.ts';

/** A weighted mean with its working: sum of weight × credit over sum of weights. */
export interface Figure {
  /** 0 to 1 on both readings; `null` when every item in it is justifiably excluded. */
  readonly share: Range | null;
  readonly contributions: readonly Contribution[];
}

export interface Readiness {
  readonly overall: Figure;
  readonly parts: Readonly<Record<Part, Figure>>;
  readonly areas: Readonly<Record<AreaId, Figure>>;
  /** The same overall share counting only items with at least one evidence reference, 0 to 1. */
  readonly evidenced: number;
}

/** Readiness of the whole, of clauses and Annex A, and of each of the 16 areas. Always low ≤ high. */
export function readinessOf(assessment: Assessment): Readiness {
  const contributions = itemIds.map((item) => contributionOf(assessment, item));
  const inArea = (area: AreaId) => contributions.filter(({ item }) => itemOf(item).area === area);
  const inPart = (part: Part) =>
    contributions.filter(({ item }) => partOf(itemOf(item).area) === part);
  return {
    overall: figureOf(contributions),
    parts: { clauses: figureOf(inPart('clauses')), 'annex-a': figureOf(inPart('annex-a')) },
    areas: Object.fromEntries(areaIds.map((area) => [area, figureOf(inArea(area))])) as Record<
      AreaId,
      Figure
    >,
    evidenced: evidencedFigure(figureOf(contributions)).share?.low ?? 0,
  };
}

/** Weighted mean credit; justified exclusions leave the denominator. */
export function figureOf(contributions: readonly Contribution[]): Figure {
  const { credit, weight } = sumsOf({ contributions });
  if (weight === 0) return { share: null, contributions };
  return { share: { low: credit.low / weight, high: credit.high / weight }, contributions };
}

/** The two sums behind a figure: weight × credit on both readings, and weight. */
export function sumsOf(figure: Pick<Figure, 'contributions'>): {
  readonly credit: Range;
  readonly weight: number;
} {
  const counted = figure.contributions.filter(({ exclusion }) => exclusion !== 'justified');
  return {
    credit: {
      low: sum(counted.map((each) => each.weight * each.credit.low)),
      high: sum(counted.map((each) => each.weight * each.credit.high)),
    },
    weight: sum(counted.map((each) => each.weight)),
  };
}

/** The same figure with no credit for items that have no evidence reference. */
export function evidencedFigure(figure: Figure): Figure {
  return figureOf(
    figure.contributions.map((each) =>
      each.hasEvidence ? each : { ...each, credit: { low: 0, high: 0 } },
    ),
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
