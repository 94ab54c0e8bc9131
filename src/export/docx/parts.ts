import {
  AlignmentType,
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { colours, lists, numbering, pageOf, stylesIn, styleOf, textWidth } from './look.ts';
import { plainText } from './plain-text.ts';
import { withZipDay } from './zip-time.ts';

/** What stands in a document, one below the other. */
export type Part = Paragraph | Table;

export function title(text: string): Part {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: runs(text) });
}

export function subtitle(text: string): Part {
  return new Paragraph({ style: styleOf.subtitle, children: runs(text) });
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** A place in the document that links lead to; its number is its own. */
export interface Anchor {
  readonly name: string;
  readonly number: number;
}

/** The package counts bookmarks on from one document to the next, so that no two files would be the same. */
class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor({ name, number }: Anchor, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}

/** A heading in Word's own style, so that it stands in the navigation pane and in tables of contents. */
export function heading(text: string, level: 1 | 2 | 3 = 1, anchor?: Anchor): Part {
  const words = runs(text);
  return new Paragraph({
    heading: headingLevels[level],
    children: anchor ? [new NumberedBookmark(anchor, words)] : words,
  });
}

/** A heading of the first level with a number that Word counts on when sections are added or moved. */
export function numberedHeading(text: string): Part {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: { reference: lists.sections, level: 0 },
    children: runs(text),
  });
}

/** A paragraph of running text; its lines stay apart. Without a text it is a line to write on. */
export function paragraph(text = ''): Part {
  return new Paragraph({ children: runs(text) });
}

/** A remark in smaller type. */
export function notice(text: string): Part {
  return new Paragraph({ style: styleOf.notice, children: runs(text) });
}

/** Help for whoever writes, in a style of its own: Word can select all of it at once, and delete it. */
export function guidance(text: string): Part {
  return new Paragraph({ style: styleOf.guidance, children: runs(text) });
}

export function list(items: readonly string[]): readonly Part[] {
  return items.map(
    (item) =>
      new Paragraph({ numbering: { reference: lists.bullets, level: 0 }, children: runs(item) }),
  );
}

/**
 * A table whose head repeats on every page. `shares` are the widths of the columns as parts of the whole
 * (equal if left out); rows that are shorter than the head are filled up with empty cells.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[] = head.map(() => 1),
): Part {
  const widths = widthsOf(shares);
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, index) => cell(text, widths[index] ?? 0, true)),
  });
  const bodyRows = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: head.map((_column, index) => cell(row[index] ?? '', widths[index] ?? 0)),
      }),
  );
  return framed(widths, [headRow, ...bodyRows]);
}

/** A table of names and values: the name in the first column stands as a head. */
export function pairs(rows: readonly (readonly [name: string, value: string])[]): Part {
  const widths = widthsOf([1, 2]);
  return framed(
    widths,
    rows.map(
      ([name, value]) =>
        new TableRow({
          cantSplit: true,
          children: [cell(name, widths[0] ?? 0, true), cell(value, widths[1] ?? 0)],
        }),
    ),
  );
}

/** Pages that all stand upright, or all lie on their side. */
export interface Sheet {
  readonly parts: readonly Part[];
  readonly isLandscape?: boolean;
}

export interface WordFile {
  readonly title: string;
  readonly subject: string;
  /** The organisation: properties name no person and no machine. */
  readonly creator: string;
  /** BCP 47, for spelling and for screen readers: "en-GB". */
  readonly language: string;
  /** ISO date that the file bears. */
  readonly day: string;
  readonly footer: {
    readonly line: string;
    /** "Page 2 of 5", from the numbers that Word fills in where the marks stand. */
    readonly page: (number: string, of: string) => string;
  };
  /** Each begins on a new page. */
  readonly sheets: readonly Sheet[];
}

/** The document as a file (DOCX). The same parts always give the same bytes. */
export async function wordFile(file: WordFile): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: plainText(file.title),
    subject: plainText(file.subject),
    creator: plainText(file.creator),
    lastModifiedBy: plainText(file.creator),
    styles: stylesIn(file.language),
    numbering,
    // What a section does not have, Word takes from the one before.
    sections: file.sheets.map(({ parts, isLandscape = false }, index) => ({
      properties: { page: pageOf(isLandscape) },
      ...(index === 0 ? { footers: { default: footerOf(file.footer) } } : {}),
      children: [...parts],
    })),
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: properties(file) },
  ]);
  return withZipDay(new Uint8Array(packed), file.day);
}

/** The package writes the clock into the properties; a file bears the day it is about. */
function properties({ title: name, subject, creator, day }: WordFile): string {
  const element = (tag: string, text: string) => `<${tag}>${escaped(plainText(text))}</${tag}>`;
  const time = (tag: string) =>
    `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:${tag}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', name),
    element('dc:subject', subject),
    element('dc:creator', creator),
    element('cp:lastModifiedBy', creator),
    time('created'),
    time('modified'),
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function footerOf({ line, page }: WordFile['footer']): Footer {
  // Private characters hold the places of the two numbers, wherever a language puts them.
  const [number, of] = ['\uE000', '\uE001'];
  const fields = page(number, of)
    .split(/([\uE000\uE001])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === number) return new TextRun({ children: [PageNumber.CURRENT] });
      if (piece === of) return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
      return new TextRun(plainText(piece));
    });
  return new Footer({
    children: [
      new Paragraph({
        style: styleOf.footer,
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colours.line } },
        children: runs(line),
      }),
      new Paragraph({
        style: styleOf.footer,
        alignment: AlignmentType.RIGHT,
        children: fields,
      }),
    ],
  });
}

/** Text as Word holds it: its lines apart, and nothing that would break the file. */
export function runs(text: string): ParagraphChild[] {
  return plainText(text)
    .split('\n')
    .map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 }));
}

function cell(text: string, width: number, isHead = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: colours.wash } } : {}),
    children: [
      new Paragraph({ style: isHead ? styleOf.head : styleOf.cell, children: runs(text) }),
    ],
  });
}

function framed(widths: readonly number[], rows: readonly TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows,
  });
}

/** Whole twips that add up to the width of the text. */
function widthsOf(shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((textWidth * share) / whole));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}
