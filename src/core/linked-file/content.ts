/**
 * What a value says, whatever the order of its fields and whenever it was said: two computers that took over
 * the same answer at different times hold the same.
 */
export function contentOf(value: unknown): string {
  return JSON.stringify(value, (key, each: unknown) => {
    if (key === 'updatedAt') return undefined;
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(
      Object.entries(each).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
    );
  });
}

export function isSameContent(one: unknown, other: unknown): boolean {
  return one === other || contentOf(one) === contentOf(other);
}
