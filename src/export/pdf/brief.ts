import { travellingDisclaimers } from '../../content/ai-act/law.ts';
import type { AiActTexts } from '../../content/ai-act/types.ts';
import { texts } from '../../content/locale.ts';
import { briefOf } from '../../core/brief/brief.ts';
import type { Report } from '../../core/report.ts';
import { shortName } from '../../i18n/brief-sentences.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { loadPdfFonts } from '../fonts/fonts.ts';
import { briefParts, type BriefPart, type Room } from './brief-parts.ts';
import { describeFile } from './describe.ts';
import { drawFooters } from './footer.ts';
import {
  colours,
  heightOf,
  page,
  Paper,
  styles,
  withNext,
  type Strip,
  type Style,
} from './page.ts';

const headingStyle: Style = { size: 10, bold: true, colour: colours.accent };
const subtitle: Style = { size: 10, colour: colours.accent };
const name: Style = { ...styles.title, size: 17 };

/** From everything to the bare lines: the first that fits on two pages is taken. */
const rooms: readonly [Room, ...Room[]] = [
  { words: 180, agendaWords: 180, questions: 10, points: 8 },
  { words: 180, agendaWords: 0, questions: 10, points: 8 },
  { words: 85, agendaWords: 0, questions: 10, points: 8 },
  { words: 0, agendaWords: 0, questions: 10, points: 8 },
  { words: 0, agendaWords: 0, questions: 5, points: 4 },
];
/** What page breaks may leave empty. */
const slack = 24;

/** The call brief as a PDF file of one or two pages. The same report always gives the same bytes. */
export async function briefPdfOf(report: Report, aiAct: AiActTexts): Promise<ArrayBuffer> {
  const paper = new Paper(await loadPdfFonts());
  const brief = briefOf(report);
  describeFile(paper.doc, report, m.brief.pdfTitle);

  const written = rooms.map((room) => ({
    head: headStrips(paper, report),
    parts: briefParts({ paper, report, brief, aiAct, titles: texts.titles, room }),
    foot: disclaimerStrips(paper, report, aiAct),
  }));
  const bare = written[written.length - 1];
  const chosen =
    written.find(({ head, parts, foot }) => {
      const strips = [...head, ...parts.flatMap((part) => partStrips(paper, part)), ...foot];
      return heightOf(strips) <= 2 * (page.bottom - page.top) - slack;
    }) ?? bare;
  if (chosen) {
    paper.place(chosen.head);
    for (const part of chosen.parts) paper.place(partStrips(paper, part));
    paper.place(chosen.foot);
  }
  drawFooters({
    paper,
    report,
    aiAct,
    titles: texts.titles,
    sections: new Set(),
    isBrief: true,
    contents: [],
  });
  return paper.doc.output('arraybuffer');
}

function headStrips(paper: Paper, report: Report): readonly Strip[] {
  const organisation = shortName(report.profile.name) || m.app.unnamed;
  const { answered, total } = report.progress;
  const facts = [longDate(report.day), m.brief.answered(answered, total)];
  return [
    ...paper.strips(organisation, name),
    ...paper.strips(m.brief.subtitle, subtitle),
    ...paper.strips(facts.join(' · '), styles.soft),
    ...(report.example ? paper.strips(m.pdf.exampleText, styles.strong) : []),
  ];
}

function partStrips(paper: Paper, { title, strips }: BriefPart): readonly Strip[] {
  const bookmark: Strip = {
    height: 3,
    draw: () => {
      paper.bookmark(title);
    },
  };
  return [...withNext([bookmark, ...paper.strips(title, headingStyle), paper.gap(0.6)]), ...strips];
}

function disclaimerStrips(paper: Paper, report: Report, aiAct: AiActTexts): readonly Strip[] {
  const { asOf, stale } = report.law;
  const all = aiAct.disclaimers(longDate(asOf));
  const lines = [
    ...travellingDisclaimers.map((id) => all[id]),
    ...(stale ? [aiAct.stale(longDate(asOf))] : []),
  ];
  return [
    { ...paper.gap(4), keepWithNext: true },
    ...paper.strips(lines.join(' '), { ...styles.small, size: 7 }),
  ];
}
