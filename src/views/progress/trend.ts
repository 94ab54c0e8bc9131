/** Where the points of the trend chart stand, apart from how they are drawn. */

/** A day (ISO date) as a share of the time from the first to the last, 0 to 1. */
export function acrossOf(days: readonly string[]): readonly number[] {
  const times = days.map((day) => Date.parse(day));
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  const span = last - first;
  // States of one and the same day stand side by side, or no line would show.
  if (span <= 0) return days.map((_day, index) => index / Math.max(1, days.length - 1));
  return times.map((time) => (time - first) / span);
}

/** The days to name below the line: `count` of them at equal distances, each with its share, 0 to 1. */
export function dayMarks(
  first: string,
  last: string,
  count: number,
): readonly { readonly day: string; readonly across: number }[] {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  if (end <= start) return [{ day: first, across: 0 }];
  return Array.from({ length: count }, (_, index) => {
    const across = index / (count - 1);
    return { day: new Date(start + across * (end - start)).toISOString().slice(0, 10), across };
  });
}
