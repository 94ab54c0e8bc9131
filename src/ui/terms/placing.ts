/** A box on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Sizes {
  readonly panel: { readonly width: number; readonly height: number };
  readonly screen: { readonly width: number; readonly height: number };
}

/** How far an explanation stays from the edges of the screen, in CSS pixels. */
const margin = 8;
/** The gap to the word; the pointer crosses it while the explanation waits. */
const gap = 4;

/**
 * Where an explanation goes: under its word, above it where there is no room below, and never over an edge at
 * the side. In CSS pixels from the top left of the screen.
 */
export function placeOf(word: Box, { panel, screen }: Sizes): { left: number; top: number } {
  const left = Math.max(margin, Math.min(word.left, screen.width - panel.width - margin));
  const below = word.bottom + gap;
  const above = word.top - gap - panel.height;
  const fitsBelow = below + panel.height + margin <= screen.height;
  return { left, top: fitsBelow || above < margin ? below : above };
}
