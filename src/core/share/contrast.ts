/** A colour as #rrggbb, each part 0 to 255. */
export type Colour = `#${string}`;

export function isColour(text: string): text is Colour {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** Contrast of two colours as WCAG 2.2 works it out, 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** What text needs against its ground (WCAG 2.2, 1.4.3). */
export const enough = 4.5;

/**
 * The nearest colour of the same hue that can be read on a ground: towards black on a light one, towards
 * white on a dark one. A colour that already can be read stays as it is.
 */
export function readableOn(colour: Colour, ground: Colour): Colour {
  const goal: Colour = luminanceOf(ground) > 0.18 ? '#000000' : '#ffffff';
  for (let step = 0; step <= 100; step += 1) {
    const mixed = mixedWith(colour, goal, step / 100);
    if (contrastOf(mixed, ground) >= enough) return mixed;
  }
  return goal;
}

function mixedWith(colour: Colour, goal: Colour, share: number): Colour {
  const [from, to] = [partsOf(colour), partsOf(goal)];
  const parts = from.map((part, index) =>
    Math.round(part + ((to[index] as number) - part) * share),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function luminanceOf(colour: Colour): number {
  const [red, green, blue] = partsOf(colour).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function partsOf(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
