import { ratings, type Rated, type Rating } from './system.ts';

/** How heavy a rating weighs: likelihood × severity, 1 to 25, in four bands. */
export const bands = ['low', 'moderate', 'high', 'critical'] as const;
export type Band = (typeof bands)[number];

/** From which product of likelihood and severity each band begins. Our judgement; the method page says so. */
export const bandFrom: Readonly<Record<Band, number>> = {
  low: 1,
  moderate: 5,
  high: 10,
  critical: 16,
};

/** Each band with the lowest and the highest product that fall into it. */
export const bandRanges: readonly {
  readonly band: Band;
  readonly from: number;
  readonly to: number;
}[] = bands.map((band, index) => {
  const next = bands[index + 1];
  return { band, from: bandFrom[band], to: next ? bandFrom[next] - 1 : ratings.length ** 2 };
});

/** Likelihood × severity, 1 to 25; null while one of them is not said. */
export function scoreOf({ likelihood, severity }: Rated): number | null {
  return likelihood === null || severity === null ? null : likelihood * severity;
}

export function bandOf(rated: Rated): Band | null {
  const score = scoreOf(rated);
  return score === null ? null : bandOfScore(score);
}

export function bandOfScore(score: number): Band {
  return bands.findLast((band) => score >= bandFrom[band]) ?? 'low';
}

/** The heavier of some bands, or null where none is said. */
export function heaviest(found: readonly (Band | null)[]): Band | null {
  return bands.findLast((band) => found.includes(band)) ?? null;
}

/** What remains counts; where only the rating before the measures is said, that one. */
export function remaining(entry: { readonly inherent: Rated; readonly residual: Rated }): Rated {
  return scoreOf(entry.residual) === null ? entry.inherent : entry.residual;
}

/** A rating after the measures that is worse than before them cannot be meant. */
export function isWorse(entry: { readonly inherent: Rated; readonly residual: Rated }): boolean {
  const before = scoreOf(entry.inherent);
  const after = scoreOf(entry.residual);
  return before !== null && after !== null && after > before;
}

export interface HeatCell<Entry> {
  readonly likelihood: Rating;
  readonly severity: Rating;
  readonly band: Band;
  readonly entries: readonly Entry[];
}

/** A heat map: five rows from the likeliest down, five columns from the mildest up. */
export function heatMapOf<Entry>(
  entries: readonly Entry[],
  ratedOf: (entry: Entry) => Rated,
): readonly (readonly HeatCell<Entry>[])[] {
  return ratings.toReversed().map((likelihood) =>
    ratings.map((severity) => ({
      likelihood,
      severity,
      band: bandOfScore(likelihood * severity),
      entries: entries.filter((entry) => {
        const rated = ratedOf(entry);
        return rated.likelihood === likelihood && rated.severity === severity;
      }),
    })),
  );
}
