import { bandOf, scoreOf, type Band } from '../../core/systems/ratings.ts';
import type { Rated } from '../../core/systems/system.ts';
import { m } from '../../i18n/index.ts';
import { colours, styles } from './page.ts';
import type { Cell } from './table.ts';

/** How the weight of a rating looks: the word always stands beside its colour. */
export const bandColours: Readonly<Record<Band, string>> = {
  low: colours.accent,
  moderate: colours.ink,
  high: colours.warn,
  critical: colours.bad,
};

export const bandFills: Readonly<Record<Band, string>> = {
  low: colours.wash,
  moderate: colours.sunken,
  high: '#fbf1dc',
  critical: '#fbe9e3',
};

/** "High (12 of 25)" in its colour, or that nobody has rated it. */
export function ratedCell(rated: Rated): Cell {
  const band = bandOf(rated);
  const score = scoreOf(rated);
  const { noBand, bands, scored } = m.risks.ratings;
  if (band === null || score === null) return { text: noBand, style: styles.soft };
  return {
    text: scored(bands[band], score),
    style: { ...styles.strong, colour: bandColours[band] },
  };
}
