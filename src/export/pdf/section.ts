import type { AiActTexts } from '../../content/ai-act/types.ts';
import type { CatalogueTitles } from '../../content/types.ts';
import type { Report } from '../../core/report.ts';
import type { OutlineItem } from 'jspdf';
import { colours, page, styles, withNext, type Paper, type Strip, type Style } from './page.ts';
import type { PdfSection } from './presets.ts';

/** What each section of the report is written from, and onto. */
export interface Writing {
  readonly paper: Paper;
  readonly report: Report;
  readonly aiAct: AiActTexts;
  readonly titles: CatalogueTitles;
  /** What was chosen. */
  readonly sections: ReadonlySet<PdfSection>;
  /** See `PdfChoice`. */
  readonly isBrief: boolean;
  /** Sections begun so far, for the table of contents. */
  readonly contents: ContentsEntry[];
}

export interface ContentsEntry {
  readonly title: string;
  readonly page: number;
}

const briefTitle: Style = { ...styles.title, size: 14 };

/** Begins a section: its title, an entry in the contents and a bookmark. */
export function beginSection(
  { paper, contents, isBrief }: Writing,
  title: string,
  options: { readonly onNewPage: boolean; readonly room?: number } = { onNewPage: true },
): OutlineItem {
  if (options.onNewPage && !isBrief) paper.nextPage();
  else {
    paper.space(isBrief ? 7 : 12);
    paper.need(options.room ?? 50);
  }
  paper.place([
    ...withNext(paper.strips(title, isBrief ? briefTitle : styles.title)),
    {
      height: isBrief ? 4.5 : 6,
      draw: (top) =>
        paper.fill({ x: page.left, y: top + 1.4, width: 12, height: 0.9 }, colours.accent),
    },
  ]);
  contents.push({ title, page: paper.pageNumber });
  return paper.bookmark(title);
}

/** A heading inside a section, bound to what comes below it. */
export function headingStrips(paper: Paper, text: string): readonly Strip[] {
  return withNext([paper.gap(4), ...paper.strips(text, styles.heading), paper.gap(1.2)]);
}

/** A heading above something that is not made of strips, such as a table. */
export function placeHeading(paper: Paper, text: string, room: number): void {
  paper.space(4);
  paper.need(room + 8);
  paper.place(withNext(paper.strips(text, styles.heading)));
  paper.space(1.2);
}

/** A text under a heading, in the soft colour. */
export function placeLead(paper: Paper, text: string): void {
  paper.paragraph(text, styles.soft, page.left, 150);
  paper.space(2.5);
}
