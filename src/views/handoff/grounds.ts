import type { Colour } from '../../core/share/contrast.ts';

/**
 * The grounds of `ui/tokens.css` on which a brand's colour has the least contrast: paper in the light look,
 * a card's surface in the dark one. What can be read there can be read on the others.
 */
export const grounds: { readonly light: Colour; readonly dark: Colour } = {
  light: '#f7f6f3',
  dark: '#1d2024',
};
