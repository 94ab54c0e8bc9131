import { autoTable, type CellDef, type CellHookData, type Styles } from 'jspdf-autotable';
import { colours, heightOf, page, styles, textWidth, type Paper, type Style } from './page.ts';
import type { Box } from './geometry.ts';
import { wrap } from './text.ts';

export interface Cell {
  readonly text: string;
  readonly style?: Style;
  /** Small print under the text. */
  readonly below?: string;
  /** Room under the text for what `draw` puts there. */
  readonly room?: number;
  /** Draws into the cell, padding left out. */
  readonly draw?: (box: Box) => void;
}

export interface Column {
  readonly head: string;
  /** Millimetres; one column takes what the others leave. */
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

const padding = { top: 1.3, right: 2.5, bottom: 1.5, left: 0 };
/** Room that a heading above a table must find below it: the head and a row or two. */
export const tableStart = 24;
/** What the table library puts between the feet of two lines. */
const tableLineHeight = 1.15 * (25.4 / 72);

const headStyle = { size: 7.5, bold: true, colour: colours.soft } as const satisfies Style;

/** A table of hairlines. Rows stay whole, the head comes again on every page. */
export function drawTable(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly (Cell | string)[])[],
): void {
  const free = freeWidth(columns);
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
  );

  paper.need(tableStart - 8);
  autoTable(paper.doc, {
    startY: paper.y,
    margin: {
      left: page.left,
      right: page.width - page.right,
      top: page.top,
      bottom: page.height - page.bottom,
    },
    theme: 'plain',
    rowPageBreak: 'avoid',
    styles: { ...tableStyle(paper, styles.text), cellPadding: padding, overflow: wrapIn(paper) },
    headStyles: {
      ...tableStyle(paper, headStyle),
      valign: 'bottom',
      lineWidth: { bottom: 0.35 },
      lineColor: colours.strongLine,
    },
    bodyStyles: { lineWidth: { bottom: 0.15 }, lineColor: colours.line },
    columnStyles: Object.fromEntries(
      columns.map((column, index) => [
        index,
        { cellWidth: column.width ?? free, halign: column.align ?? 'left' },
      ]),
    ),
    head: [columns.map(({ head, align }) => cellDef(paper, { text: head }, align))],
    body: cells.map((row) =>
      row.map((cell, index) => cellDef(paper, cell, undefined, columns[index]?.width ?? free)),
    ),
    didDrawCell: ({ section, row, column, cell: place }: CellHookData) => {
      const cell = section === 'body' ? cells[row.index]?.[column.index] : undefined;
      if (!cell) return;
      const box = {
        x: place.x,
        y: place.y + padding.top,
        width: place.width - padding.right,
        height: place.height - padding.top - padding.bottom,
      };
      writeBelow(paper, cell, box);
      cell.draw?.(box);
    },
    didDrawPage: ({ cursor }) => {
      paper.y = cursor?.y ?? paper.y;
    },
  });
}

/** How tall a table will be on one page, so that a part can choose its page before it is drawn. */
export function heightOfTable(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): number {
  const free = freeWidth(columns);
  const head = headStyle.size * tableLineHeight + padding.top + padding.bottom;
  return rows.reduce((height, row) => {
    const cells = row.map((cell, index) => {
      const width = columns[index]?.width ?? free;
      const text = heightOfText(paper, cell, width - padding.right);
      return text + heightBelow(paper, cell, width) + (cell.room ?? 0);
    });
    return height + Math.max(0, ...cells) + padding.top + padding.bottom;
  }, head);
}

/** What a column without a width of its own gets. */
function freeWidth(columns: readonly Column[]): number {
  const taken = columns.reduce((width, column) => width + (column.width ?? 0), 0);
  const open = columns.filter((column) => column.width === undefined).length;
  return (textWidth - taken) / Math.max(open, 1);
}

function cellDef(paper: Paper, cell: Cell, align?: Column['align'], width?: number): CellDef {
  const extra = (cell.room ?? 0) + (width === undefined ? 0 : heightBelow(paper, cell, width));
  const minCellHeight =
    width === undefined || extra === 0
      ? 0
      : heightOfText(paper, cell, width - padding.right) + extra + padding.top + padding.bottom;
  return {
    content: paper.clean(cell.text),
    styles: {
      ...(cell.style ? tableStyle(paper, cell.style) : {}),
      ...(minCellHeight > 0 ? { minCellHeight } : {}),
      ...(align ? { halign: align } : {}),
    },
  };
}

function heightOfText(paper: Paper, cell: Cell, width: number): number {
  if (cell.text === '') return 0;
  const style = cell.style ?? styles.text;
  return paper.lines(cell.text, style, width).length * style.size * tableLineHeight;
}

function heightBelow(paper: Paper, cell: Cell, width: number): number {
  if (!cell.below) return 0;
  return heightOf(paper.strips(cell.below, styles.small, 0, width - padding.right)) + 0.4;
}

function writeBelow(paper: Paper, cell: Cell, box: Box): void {
  if (!cell.below) return;
  let top = box.y + heightOfText(paper, cell, box.width) + 0.6;
  for (const strip of paper.strips(cell.below, styles.small, box.x, box.width)) {
    strip.draw(top);
    top += strip.height;
  }
}

function tableStyle(paper: Paper, style: Style): Partial<Styles> {
  return {
    font: paper.fontName,
    fontStyle: style.bold ? 'bold' : 'normal',
    fontSize: style.size,
    textColor: style.colour,
  };
}

/** The report breaks lines in one way only; the table has set its font before it asks. */
function wrapIn(paper: Paper): (text: string | string[], width: number) => string[] {
  return (text, width) => {
    const style: Style = {
      size: paper.doc.getFontSize(),
      colour: colours.ink,
      ...(paper.doc.getFont().fontStyle === 'bold' ? { bold: true } : {}),
    };
    const whole = Array.isArray(text) ? text.join('\n') : text;
    const measured = paper.measure(style);
    const lines = wrap(whole, width, measured);
    paper.use(style);
    return [...lines];
  };
}
