/** So many rows with one reason read like a reason that was written once and pasted. */
export const sameReasonLimit = 4;

/**
 * A reason without what does not tell two reasons apart: case, spaces, punctuation, and the number of the
 * control that it speaks of.
 */
export function normalisedReason(reason: string): string {
  return reason
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\ba(?:\.\d+)+/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Rows that share a reason, where they are `sameReasonLimit` or more; in the order in which they came. */
export function sharedReasons<Row extends { readonly reason: string }>(
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  const byReason = new Map<string, Row[]>();
  for (const row of rows) {
    const reason = normalisedReason(row.reason);
    const known = byReason.get(reason);
    if (known) known.push(row);
    else if (reason !== '') byReason.set(reason, [row]);
  }
  return [...byReason.values()].filter(({ length }) => length >= sameReasonLimit);
}
