import { jsPDF } from 'jspdf';
import type { OutlineItem } from 'jspdf';
import type { PdfFonts } from '../fonts/fonts.ts';
import type { Box, Line, Point } from './geometry.ts';
import { cleanText, metadataText, wrap, type Covers } from './text.ts';

/** Layout of the page: A4, millimetres. */
export const page = {
  width: 210,
  height: 297,
  left: 20,
  right: 190,
  top: 22,
  bottom: 270,
} as const;
export const textWidth = page.right - page.left;

export const colours = {
  ink: '#1b1f23',
  soft: '#565c63',
  line: '#dad7d0',
  strongLine: '#8a8f94',
  sunken: '#eeece7',
  accent: '#1f5f5b',
  middle: '#8fb8b3',
  wash: '#e3efee',
  warn: '#8a5a00',
  bad: '#a83a1c',
  paper: '#ffffff',
} as const;

export interface Style {
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly colour: string;
}

/** Two sizes of heading over one of text; small print beside it. */
export const styles = {
  title: { size: 20, bold: true, colour: colours.ink },
  heading: { size: 11.5, bold: true, colour: colours.ink },
  strong: { size: 9, bold: true, colour: colours.ink },
  text: { size: 9, colour: colours.ink },
  soft: { size: 9, colour: colours.soft },
  small: { size: 7.5, colour: colours.soft },
} as const satisfies Record<string, Style>;

/** A slice of the page that is never cut: one line of text, a rule, a gap. */
export interface Strip {
  readonly height: number;
  /** Nothing may separate it from the strip below. */
  readonly keepWithNext?: boolean;
  /** Only air: left out at the top of a page. */
  readonly blank?: true;
  readonly draw: (top: number) => void;
}

export interface WriteOptions {
  readonly align?: 'left' | 'center' | 'right';
}

const fontName = 'NotoSans';
const millimetresPerPoint = 25.4 / 72;
const lineHeight = 1.42;
/** From the top of a line to the foot of its letters. */
const baseline = 1.06;

/** The sheets of the report, written from top to bottom. */
export class Paper {
  readonly doc: jsPDF;
  readonly covers: Covers;
  /** Where the next strip starts. */
  y: number = page.top;
  private readonly cleaned = new Map<string, string>();
  private readonly widths = { normal: new Map<string, number>(), bold: new Map<string, number>() };

  constructor(fonts: PdfFonts) {
    this.doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true });
    this.covers = (codePoint) => fonts.covers(codePoint);
    this.addFont('normal', fonts.regular);
    this.addFont('bold', fonts.bold);
    this.use(styles.text);
  }

  private addFont(weight: 'normal' | 'bold', bytes: string): void {
    const file = `${fontName}-${weight}.ttf`;
    this.doc.addFileToVFS(file, bytes);
    this.doc.addFont(file, fontName, weight, undefined, 'Identity-H');
  }

  get fontName(): string {
    return fontName;
  }

  // Text ----------------------------------------------------------------------------------------------

  /** A text that is safe to draw. */
  clean(text: string): string {
    const known = this.cleaned.get(text);
    if (known !== undefined) return known;
    const { text: cleaned } = cleanText(text, this.covers);
    this.cleaned.set(text, cleaned);
    return cleaned;
  }

  use(style: Style): void {
    this.doc.setFont(fontName, style.bold ? 'bold' : 'normal');
    this.doc.setFontSize(style.size);
    this.doc.setTextColor(style.colour);
  }

  widthOf(text: string, style: Style): number {
    const measure = this.measure(style);
    return Array.from(text).reduce((width, character) => width + measure(character), 0);
  }

  /** jsPDF looks a character up anew each time; long notes would take seconds. */
  measure(style: Style): (character: string) => number {
    const weight = style.bold ? 'bold' : 'normal';
    const known = this.widths[weight];
    const scale = style.size * millimetresPerPoint;
    return (character) => {
      let width = known.get(character);
      if (width === undefined) {
        this.doc.setFont(fontName, weight);
        width = this.doc.getStringUnitWidth(character);
        known.set(character, width);
      }
      return width * scale;
    };
  }

  /** The lines of a text in a column. */
  lines(text: string, style: Style, width: number): readonly string[] {
    return wrap(this.clean(text), width, this.measure(style));
  }

  /** Writes one line with its foot at a point. */
  write(text: string, style: Style, at: Point, options: WriteOptions = {}): void {
    const drawable = this.clean(text);
    if (drawable.trim() === '') return;
    this.use(style);
    this.doc.text(drawable, at.x, at.y, { align: options.align ?? 'left' });
  }

  /** The foot of a line of this style whose strip starts at `top`. */
  foot(style: Style, top: number): number {
    return top + style.size * millimetresPerPoint * baseline;
  }

  /** One line, cut with an ellipsis where it is too long. */
  shortened(text: string, style: Style, width: number): string {
    const line = this.clean(text).replaceAll('\n', ' ');
    if (this.widthOf(line, style) <= width) return line;
    const [first = ''] = this.lines(line, style, width - this.widthOf('…', style));
    return `${first}…`;
  }

  // Strips --------------------------------------------------------------------------------------------

  /** A text as strips. Its first two and last two lines stay together. */
  strips(text: string, style: Style, x: number = page.left, width = textWidth): readonly Strip[] {
    const lines = this.lines(text, style, width);
    const height = style.size * millimetresPerPoint * lineHeight;
    return lines.map((line, index) => ({
      height,
      keepWithNext: index === 0 ? lines.length > 1 : index === lines.length - 2,
      draw: (top) => this.write(line, style, { x, y: this.foot(style, top) }),
    }));
  }

  gap(height: number): Strip {
    return { height, blank: true, draw: () => undefined };
  }

  /** Draws strips downwards. A group that does not fit goes to the next page, unless no page could hold it. */
  place(strips: readonly Strip[]): void {
    for (const group of groupsOf(strips)) {
      const height = heightOf(group);
      if (this.y + height > page.bottom && height <= page.bottom - page.top) this.nextPage();
      for (const strip of group) {
        if (this.y + strip.height > page.bottom) this.nextPage();
        if (strip.blank && this.y === page.top) continue;
        strip.draw(this.y);
        this.y += strip.height;
      }
    }
  }

  /** Text straight onto the page. */
  paragraph(
    text: string,
    style: Style = styles.text,
    x: number = page.left,
    width = textWidth,
  ): void {
    this.place(this.strips(text, style, x, width));
  }

  space(height: number): void {
    this.y += height;
  }

  /** Turns the page if less than this is left of it. */
  need(height: number): void {
    if (this.y + height > page.bottom) this.nextPage();
  }

  nextPage(): void {
    this.doc.addPage();
    this.y = page.top;
  }

  get pageNumber(): number {
    return this.doc.getCurrentPageInfo().pageNumber;
  }

  bookmark(title: string, parent: OutlineItem | null = null): OutlineItem {
    return this.doc.outline.add(parent, metadataText(title), { pageNumber: this.pageNumber });
  }

  // Shapes --------------------------------------------------------------------------------------------

  rule(
    y: number,
    colour: string = colours.line,
    from: number = page.left,
    to: number = page.right,
  ): void {
    this.stroke({ from: { x: from, y }, to: { x: to, y } }, colour, 0.2);
  }

  stroke({ from, to }: Line, colour: string, thickness: number): void {
    this.doc.setDrawColor(colour).setLineWidth(thickness);
    this.doc.line(from.x, from.y, to.x, to.y);
  }

  fill({ x, y, width, height }: Box, colour: string): void {
    if (width <= 0) return;
    this.doc.setFillColor(colour);
    this.doc.rect(x, y, width, height, 'F');
  }

  frame({ x, y, width, height }: Box, colour: string, thickness = 0.2): void {
    this.doc.setDrawColor(colour).setLineWidth(thickness);
    this.doc.rect(x, y, width, height, 'S');
  }

  disc({ x, y }: Point, radius: number, fill: string, edge: string): void {
    this.doc.setFillColor(fill).setDrawColor(edge).setLineWidth(0.35);
    this.doc.circle(x, y, radius, 'FD');
  }

  /** A closed shape. */
  polygon(
    corners: readonly Point[],
    paint: { readonly fill?: string; readonly edge?: string; readonly thickness?: number },
  ): void {
    const [first, ...others] = corners;
    if (!first || others.length < 2) return;
    if (paint.fill) this.doc.setFillColor(paint.fill);
    if (paint.edge) this.doc.setDrawColor(paint.edge).setLineWidth(paint.thickness ?? 0.2);
    const mode = paint.fill ? (paint.edge ? 'FD' : 'F') : 'S';
    const steps = others.map(({ x, y }, index) => {
      const before = corners[index] ?? first;
      return [x - before.x, y - before.y];
    });
    this.doc.lines(steps, first.x, first.y, [1, 1], mode, true);
  }
}

/** Binds strips so that they are only cut where a single page could not hold them. */
export function together(
  strips: readonly Strip[],
  limit = page.bottom - page.top,
): readonly Strip[] {
  if (heightOf(strips) > limit) return strips;
  return strips.map((strip, index) =>
    index < strips.length - 1 ? { ...strip, keepWithNext: true } : strip,
  );
}

/** Binds strips to whatever comes below them, as headings want to be. */
export function withNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => ({ ...strip, keepWithNext: true }));
}

export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((height, strip) => height + strip.height, 0);
}

function groupsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open) groups.at(-1)?.push(strip);
    else groups.push([strip]);
    open = strip.keepWithNext === true;
  }
  return groups;
}
