import { page, styles, type Paper, type Style } from './page.ts';
import { placeHeading } from './section.ts';
import { m } from '../../i18n/index.ts';

/** A row of a table cannot go over pages: what is longer than this stands under it. */
const lengthInTable = 600;
const linesInTable = 15;

const style: Style = { ...styles.text, size: 8 };
const wordsLeft = page.left + 8;

/** The texts that one table leaves to the room below it, where they may go over pages. */
export class Asides {
  private readonly kept: { readonly row: string; readonly text: string }[] = [];
  private readonly paper: Paper;

  constructor(paper: Paper) {
    this.paper = paper;
  }

  /** What the table says in a cell: the text, or that it stands below. `row` names the row for the reader. */
  inTable(row: string, text: string): string {
    const whole = text.trim();
    if (whole.length <= lengthInTable && whole.split('\n').length <= linesInTable) return whole;
    this.kept.push({ row, text: whole });
    return m.pdf.belowTable;
  }

  /** Writes what was left over, each under the name of its row. */
  place(heading: string): void {
    const { paper } = this;
    if (this.kept.length === 0) return;
    placeHeading(paper, heading, 16);
    for (const { row, text } of this.kept) {
      paper.place([
        ...paper
          .strips(row, { ...style, bold: true })
          .map((strip) => ({ ...strip, keepWithNext: true })),
        ...paper.strips(text, style, wordsLeft, page.right - wordsLeft),
        paper.gap(1.6),
      ]);
    }
  }
}
