import { bandOf } from '../../core/systems/ratings.ts';
import type { Rated } from '../../core/systems/system.ts';
import { m } from '../../i18n/index.ts';

/** A rating in the words of its scale, with its number; null where nobody has said. */
export function likelihoodWord({ likelihood }: Rated): string | null {
  const { option, likelihoods } = m.risks.ratings;
  return likelihood && option(likelihood, likelihoods[likelihood]);
}

export function severityWord({ severity }: Rated): string | null {
  const { option, severities } = m.risks.ratings;
  return severity && option(severity, severities[severity]);
}

export function bandWord(rated: Rated): string | null {
  const band = bandOf(rated);
  return band && m.risks.ratings.bands[band];
}
