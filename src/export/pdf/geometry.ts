import type { Range } from '../../core/credit.ts';

/** The shapes of the charts as numbers, in millimetres from the top left. Nothing here draws. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

export interface Spoke extends Line {
  /** Where the label stands, and which side of it touches that point. */
  readonly label: Point;
  readonly align: 'left' | 'center' | 'right';
}

export interface Radar {
  readonly spokes: readonly Spoke[];
  /** One closed line for each quarter of the scale. */
  readonly rings: readonly (readonly Point[])[];
  /** Corners of the two readings. An axis without a value has no corner. */
  readonly low: readonly Point[];
  readonly high: readonly Point[];
}

const quarters = [0.25, 0.5, 0.75, 1];

/** A radar with one axis for each value, the first pointing up, the others clockwise. */
export function radarOf(
  values: readonly (Range | null)[],
  centre: Point,
  radius: number,
  labelDistance: number,
): Radar {
  const at = (index: number, distance: number): Point => {
    const angle = (2 * Math.PI * index) / values.length - Math.PI / 2;
    return {
      x: centre.x + distance * Math.cos(angle),
      y: centre.y + distance * Math.sin(angle),
    };
  };
  const corners = (reading: keyof Range) =>
    values.flatMap((value, index) => (value ? [at(index, radius * value[reading])] : []));
  return {
    spokes: values.map((_, index) => {
      const label = at(index, radius + labelDistance);
      return { from: centre, to: at(index, radius), label, align: alignOf(label.x - centre.x) };
    }),
    rings: quarters.map((share) => values.map((_, index) => at(index, radius * share))),
    low: corners('low'),
    high: corners('high'),
  };
}

function alignOf(sideways: number): Spoke['align'] {
  if (Math.abs(sideways) < 1) return 'center';
  return sideways > 0 ? 'left' : 'right';
}

export interface RangeBar {
  /** What is surely there. */
  readonly low: Box;
  /** What comes on top if everything unknown turns out well. */
  readonly upTo: Box;
}

/** A range as two boxes side by side on a track. */
export function rangeBarOf(range: Range, track: Box): RangeBar {
  const low = track.width * range.low;
  return {
    low: { ...track, width: low },
    upTo: { ...track, x: track.x + low, width: track.width * (range.high - range.low) },
  };
}

/** Shares of a whole as boxes side by side. */
export function partsOf(shares: readonly number[], track: Box): readonly Box[] {
  let x = track.x;
  return shares.map((share) => {
    const box = { ...track, x, width: track.width * share };
    x += box.width;
    return box;
  });
}

/** Slanting lines that fill a box and stay inside it, rising to the right. */
export function hatchOf(box: Box, gap: number): readonly Line[] {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const lines: Line[] = [];
  // Each line crosses the lower edge at `foot`; those that start left of the box are cut at its side.
  for (let foot = box.x - box.height + gap; foot < right; foot += gap) {
    const fromX = Math.max(foot, box.x);
    const toX = Math.min(foot + box.height, right);
    if (toX <= fromX) continue;
    lines.push({
      from: { x: fromX, y: bottom - (fromX - foot) },
      to: { x: toX, y: bottom - (toX - foot) },
    });
  }
  return lines;
}

/** Steps of a stair from left to right, standing on one floor. */
export function stairOf(count: number, box: Box, gap: number): readonly Box[] {
  const width = (box.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, step) => {
    const height = (box.height * (step + 1)) / count;
    return { x: box.x + step * (width + gap), y: box.y + box.height - height, width, height };
  });
}

/** Where days (ISO dates) stand on a line from left to right; a single day stands at its left. */
export function dayScale(
  first: string,
  last: string,
  box: Pick<Box, 'x' | 'width'>,
): (day: string) => number {
  const start = Date.parse(first);
  const length = Math.max(Date.parse(last) - start, 1);
  return (day) => {
    const share = (Date.parse(day) - start) / length;
    return box.x + box.width * Math.min(Math.max(share, 0), 1);
  };
}
