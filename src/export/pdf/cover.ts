import { travellingDisclaimers } from '../../content/ai-act/law.ts';
import type { AiActTexts } from '../../content/ai-act/types.ts';
import type { Profile } from '../../core/assessment.ts';
import { standingOf } from '../../core/quick/provisional.ts';
import { brandNames } from '../../core/share/brand.ts';
import type { Report } from '../../core/report.ts';
import { countryName } from '../../i18n/countries.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { colours, heightOf, page, styles, withNext, type Paper, type Style } from './page.ts';
import type { Writing } from './section.ts';

const product: Style = { size: 11, bold: true, colour: colours.accent };
const subtitle: Style = { size: 14, colour: colours.accent };
const contentsWidth = 62;
const contentsLeft = page.right - contentsWidth;
const factsWidth = contentsLeft - page.left - 12;

/** The plumb line hangs from the upper edge of the sheet. */
const line = { x: 168, length: 46 };

const briefName: Style = { size: 20, bold: true, colour: colours.ink };

/** The head of a brief: whose it is, of which day, and the mark, on the first page above everything else. */
export function drawHead({ paper, report }: Writing): void {
  drawMark(paper, 5);
  paper.write(m.pdf.product, product, { x: page.left, y: 19 });
  paper.y = 24;
  const name = report.profile.name.trim() || m.app.unnamed;
  paper.paragraph(paper.shortened(name, briefName, 138), briefName);
  paper.paragraph(m.report.subtitle, { ...subtitle, size: 11 });
  paper.space(0.8);
  paper.paragraph(dayLine(report), styles.soft);
  placeInvitedBy(paper, report);
  if (report.example) placeExampleMark(paper);
  paper.space(1);
}

/** Who asked for the check, if anybody did. The logo stays on the screen: the PDF library reads no PNG here. */
function placeInvitedBy(paper: Paper, { preparedFor }: Report): void {
  const names = preparedFor ? brandNames(preparedFor) : '';
  if (names === '') return;
  const line = m.handoff.brand.prepared(names);
  paper.paragraph(paper.shortened(line, styles.strong, 138), styles.strong);
}

function dayLine({ day, progress, results }: Report): string {
  const { provisional } = standingOf(results.readiness.overall.contributions);
  return [
    longDate(day),
    m.pdf.answered(progress.answered, progress.total),
    ...(provisional > 0 ? [m.quick.count(provisional)] : []),
  ].join(' · ');
}

/** Draws the cover; returns where the contents belong, once the pages are known. */
export function drawCover({ paper, report, aiAct }: Writing): () => void {
  drawMark(paper, line.length);
  paper.write(m.pdf.product, product, { x: page.left, y: 28 });

  paper.y = 80;
  placeName(paper, report.profile.name.trim() || m.app.unnamed);
  paper.space(3);
  paper.paragraph(m.report.subtitle, subtitle);
  paper.space(1);
  paper.paragraph(dayLine(report), styles.soft);
  placeInvitedBy(paper, report);
  if (report.example) placeExampleMark(paper);
  paper.space(11);

  const contentsTop = paper.y;
  const contentsPage = paper.pageNumber;
  placeShortFacts(paper, shortFactsOf(report.profile));
  placeFacts(paper, longFactsOf(report, aiAct));
  placeDisclaimers(paper, shortDisclaimers(aiAct, report.law.asOf, report.law.stale));
  return () => {
    paper.doc.setPage(contentsPage);
    paper.y = contentsTop;
  };
}

/** The product's mark: a line and the bob that hangs from it, pointed at its lower end. */
function drawMark(paper: Paper, top: number): void {
  const { x } = line;
  paper.stroke({ from: { x, y: 0 }, to: { x, y: top } }, colours.accent, 0.35);
  paper.fill({ x: x - 1.6, y: top, width: 3.2, height: 2.4 }, colours.accent);
  paper.polygon(
    [
      { x: x - 4.6, y: top + 3.2 },
      { x: x + 4.6, y: top + 3.2 },
      { x: x + 4.6, y: top + 5.6 },
      { x, y: top + 16.5 },
      { x: x - 4.6, y: top + 5.6 },
    ],
    { fill: colours.accent },
  );
}

/** The largest size in which a name stands on three lines; the smallest takes as many as it needs. */
function placeName(paper: Paper, name: string): void {
  const width = 140;
  const sizes = [32, 26, 21, 17, 13, 10];
  const fits = (size: number) =>
    paper.lines(name, { size, bold: true, colour: colours.ink }, width).length <= 3;
  const size = sizes.find(fits) ?? 10;
  paper.paragraph(name, { size, bold: true, colour: colours.ink }, page.left, width);
}

function placeExampleMark(paper: Paper): void {
  paper.space(4);
  const [text = ''] = paper.lines(m.pdf.exampleText, styles.strong, 150);
  const width = paper.widthOf(text, styles.strong) + 6;
  paper.fill({ x: page.left, y: paper.y, width, height: 7 }, colours.wash);
  paper.write(text, styles.strong, { x: page.left + 3, y: paper.y + 4.6 });
  paper.space(7);
}

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Two beside each other. */
function placeShortFacts(paper: Paper, facts: readonly Fact[]): void {
  const half = factsWidth / 2;
  for (let first = 0; first < facts.length; first += 2) {
    const top = paper.y;
    const feet = facts.slice(first, first + 2).map((fact, side) => {
      paper.y = top;
      placeFact(paper, fact, page.left + side * half, half - 4);
      return paper.y;
    });
    paper.y = Math.max(...feet);
  }
}

function placeFacts(paper: Paper, facts: readonly Fact[]): void {
  for (const fact of facts) placeFact(paper, fact, page.left, factsWidth);
}

function placeFact(paper: Paper, { label, value }: Fact, x: number, width: number): void {
  paper.place([
    ...withNext(paper.strips(label, styles.small, x, width)),
    ...paper.strips(value, styles.text, x, width),
    paper.gap(1.8),
  ]);
}

function shortFactsOf(profile: Profile): readonly Fact[] {
  const { fact, notSaid } = m.report;
  const options = m.profile;
  return [
    {
      label: fact.sector,
      value: profile.sector ? options.sector.options[profile.sector] : notSaid,
    },
    { label: fact.size, value: profile.size ? options.size.options[profile.size] : notSaid },
    { label: fact.country, value: profile.country ? countryName(profile.country) : notSaid },
    { label: fact.target, value: options.target.options[profile.target] },
  ];
}

function longFactsOf({ profile, legal }: Report, aiAct: AiActTexts): readonly Fact[] {
  const { fact, notSaid } = m.report;
  const options = m.profile;
  const list = (values: readonly string[]) => values.join('; ') || notSaid;
  return [
    { label: fact.goal, value: profile.goal ? options.goal.options[profile.goal] : notSaid },
    {
      label: fact.activities,
      value: list(profile.activities.map((each) => options.activities.options[each])),
    },
    {
      label: fact.isoRoles,
      value: list(profile.isoRoles.map((each) => options.isoRoles.options[each])),
    },
    {
      label: fact.operatorRoles,
      value: list(legal.roles.map((each) => aiAct.roles[each].name)),
    },
    {
      label: legal.source === 'systems' ? fact.classesFound : fact.riskClasses,
      value: list(legal.classes.map((each) => aiAct.riskClasses[each].name)),
    },
    {
      label: fact.certifications,
      value: list(profile.certifications.map((each) => options.certifications.options[each])),
    },
  ];
}

function shortDisclaimers(aiAct: AiActTexts, asOf: string, stale: boolean): string {
  const texts = aiAct.disclaimers(longDate(asOf));
  const short = travellingDisclaimers.map((id) => texts[id]);
  return [...short, ...(stale ? [aiAct.stale(longDate(asOf))] : [])].join(' ');
}

/** At the foot of the cover, or wherever long facts leave room. */
function placeDisclaimers(paper: Paper, text: string): void {
  const strips = paper.strips(text, styles.small);
  const height = heightOf(strips) + 4;
  paper.need(height);
  paper.y = Math.max(paper.y, page.bottom - height - 0.5);
  paper.rule(paper.y + 1);
  paper.space(4);
  paper.place(strips);
}

/** Foot of the contents: above the disclaimers, which take the foot of the cover. */
const contentsBottom = page.bottom - 22;
const contentsStep = { widest: 6.6, narrowest: 4.6 } as const;

/** The contents beside the facts, each line as high as there is room; it leads to its page. */
export function drawContents({ paper, contents }: Writing): void {
  paper.write(m.pdf.contents, styles.small, {
    x: contentsLeft,
    y: paper.foot(styles.small, paper.y),
  });
  paper.space(5);
  const room = (contentsBottom - paper.y) / contents.length;
  const step = Math.max(contentsStep.narrowest, Math.min(contentsStep.widest, room));
  for (const { title, page: number } of contents) {
    const y = paper.foot(styles.text, paper.y);
    paper.write(title, styles.text, { x: contentsLeft, y });
    paper.write(String(number), styles.text, { x: page.right, y }, { align: 'right' });
    paper.rule(paper.y + step - 1.2, colours.line, contentsLeft);
    paper.doc.link(contentsLeft, paper.y, contentsWidth, step - 0.6, { pageNumber: number });
    paper.space(step);
  }
}
