import type { Brand } from './brand.ts';
import { readableOn, type Colour } from './contrast.ts';

/** A brand's colour so that it can be read on a light and on a dark ground, or null where it has none. */
export function brandColours(
  brand: Brand,
  grounds: { readonly light: Colour; readonly dark: Colour },
): { readonly light: Colour; readonly dark: Colour } | null {
  if (brand.colour === null) return null;
  return {
    light: readableOn(brand.colour, grounds.light),
    dark: readableOn(brand.colour, grounds.dark),
  };
}
