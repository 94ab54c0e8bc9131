/** The beginning of a text on one line, cut at a word, with an ellipsis where something was left out. */
export function excerptOf(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= most) return line;
  const start = characters.slice(0, most - 1).join('');
  const lastSpace = start.lastIndexOf(' ');
  // A text without spaces, or with a monster of a word, is cut where it has to be.
  const end = lastSpace > start.length / 2 ? lastSpace : start.length;
  return `${start.slice(0, end).replace(/[\s,;:–-]+$/, '')} …`;
}
