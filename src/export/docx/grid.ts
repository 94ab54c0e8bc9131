import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { colours, styleOf, textWidth } from './look.ts';
import { runs, type Part } from './parts.ts';

/** One column of a fine table. `share`: its part of the whole width, in any unit. */
export interface GridColumn {
  readonly title: string;
  readonly share: number;
  readonly isNumber?: boolean;
  /** Its cells name their row, so they stand out. */
  readonly isName?: boolean;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table in small type: its head repeats on every page, and no row breaks across two. `width` in twips. */
export function grid(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  width = textWidth,
): Part {
  const widths = sharedOut(
    columns.map(({ share }) => share),
    width,
  );
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: columns.map((column, index) =>
        cellOf(cells[index] ?? '', widths[index] ?? 0, column, isHead),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: 70, right: 70, marginUnitType: WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

function cellOf(text: string, width: number, column: GridColumn, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: colours.wash } } : {}),
    children: [
      new Paragraph({
        style: isHead || column.isName ? styleOf.fineHead : styleOf.fine,
        ...(column.isNumber ? { alignment: AlignmentType.RIGHT } : {}),
        children: text === '' ? [] : runs(text),
      }),
    ],
  });
}

/** One figure of a row of them: what it is, large, and what it means. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

/** Figures side by side. `width` in twips. */
export function figures(shown: readonly Figure[], width = textWidth): Part {
  const widths = sharedOut(
    shown.map(() => 1),
    width,
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 0, right: 160, marginUnitType: WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: shown.map(
          ({ name, value, text }, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              children: [
                new Paragraph({ style: styleOf.label, children: runs(name) }),
                new Paragraph({ style: styleOf.figure, children: runs(value) }),
                new Paragraph({ style: styleOf.notice, children: runs(text) }),
              ],
            }),
        ),
      }),
    ],
  });
}

/** Whole twips that add up to a width. */
function sharedOut(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / whole));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, index) => (index === 0 ? each + rest : each));
}
