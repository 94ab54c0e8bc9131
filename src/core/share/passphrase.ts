/** How long somebody would need who has the file and guesses: a hint, not a proof. */
export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong';

/** Letters that a passphrase needs at least. */
export const shortestPassphrase = 12;

/**
 * Judges a passphrase by what it does not repeat: pairs of neighbours count once, and those that merely go on
 * (`ab`, `12`, `aa`) not at all. Four or five words that do not belong together come out strong.
 */
export function strengthOf(passphrase: string): PassphraseStrength {
  const points = Array.from(passphrase, (letter) => letter.codePointAt(0) ?? 0);
  if (points.length < shortestPassphrase) return 'short';
  const pairs = new Set<string>();
  for (const [at, point] of points.entries()) {
    const next = points[at + 1];
    if (next !== undefined && Math.abs(point - next) > 1) pairs.add(`${point} ${next}`);
  }
  if (pairs.size < 10) return 'weak';
  return pairs.size < 20 ? 'fair' : 'strong';
}
