import { colours, page, styles, withNext, type Paper, type Strip, type Style } from './page.ts';

/** Blocks of labelled entries: how items and findings stand on the page. */

/** Left edges of number, text and entries. */
export const textLeft = page.left + 17;
export const entryLeft = textLeft + 27;
export const entryWidth = page.right - entryLeft;
/** Longer blocks may be cut between two lines; shorter ones go to the next page whole. */
export const wholeUpTo = 70;

/** A block: its head stays with its first entry, its last entry with the line below. */
export function blockStrips(
  paper: Paper,
  head: readonly Strip[],
  entries: readonly Strip[],
): readonly Strip[] {
  const foot: Strip = {
    height: 2.4,
    draw: (top) => {
      paper.rule(top + 2.2, colours.line);
    },
  };
  const last = entries.at(-1);
  return [
    ...withNext([paper.gap(2), ...head]),
    ...entries.slice(0, -1),
    ...(last ? [{ ...last, keepWithNext: true }] : []),
    foot,
  ];
}

/** A text with its label; nothing where there is none. */
export function textEntry(
  paper: Paper,
  label: string,
  text: string,
  style: Style = styles.text,
): readonly Strip[] {
  if (text.trim() === '') return [];
  return labelled(paper, label, paper.strips(text.trim(), style, entryLeft, entryWidth));
}

/** Puts a label left of the first line of an entry, and a little air above it. */
export function labelled(paper: Paper, label: string, strips: readonly Strip[]): readonly Strip[] {
  const [first, ...others] = strips;
  if (!first) return [];
  return [
    { ...paper.gap(1), keepWithNext: true },
    {
      ...first,
      draw: (top) => {
        paper.write(label, styles.small, { x: textLeft, y: paper.foot(styles.text, top) });
        first.draw(top);
      },
    },
    ...others,
  ];
}

/** Small print in one run, its parts set apart. */
export function detailStrips(
  paper: Paper,
  details: readonly string[],
  left: number,
  width: number,
): readonly Strip[] {
  const text = joined(details);
  return text === '' ? [] : paper.strips(text, styles.small, left, width);
}

/** The parts that say something, in one line. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('  ·  ');
}

/** The parts that say something, each on a line of its own. */
export function stacked(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
