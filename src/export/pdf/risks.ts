import type { RiskTexts } from '../../content/systems/texts.ts';
import { bandOf, remaining, scoreOf } from '../../core/systems/ratings.ts';
import { asksForMeasures } from '../../core/systems/risk-form.ts';
import {
  isOverdue,
  riskCountsOf,
  risksByWeight,
  type RiskOfSystem,
} from '../../core/systems/risk-register.ts';
import type { AiSystem, Rated, Risk } from '../../core/systems/system.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { bandColours } from './bands.ts';
import { drawHeatMaps, keysOrCount } from './heat-map.ts';
import { colours, page, styles, type Paper, type Style } from './page.ts';
import { hasLongMeasures, printedRisks } from './risk-texts.ts';
import { beginSection, placeHeading, placeLead, type Writing } from './section.ts';
import { drawTable, tableStart, type Cell } from './table.ts';

const row: Style = { size: 8, colour: colours.ink };
const soft: Style = { ...row, colour: colours.soft };
const rowStrong: Style = { ...row, bold: true };
/** A system begins where its maps and some rows still fit. */
const systemStart = 120;
const wordsLeft = page.left + 8;

/** The risk register: system by system, or, where that would be a book, the heaviest risks of all. */
export function drawRisks(writing: Writing, texts: RiskTexts): void {
  const { paper, report } = writing;
  const printed = printedRisks(report.systems);
  if (printed.all === 0) return;

  const section = beginSection(writing, m.pdf.sections.risks);
  placeLead(paper, m.pdf.risks.text);
  if (!printed.isWhole) {
    const left = printed.all - printed.heaviest.length;
    paper.paragraph(
      m.pdf.risks.many(printed.all, printed.systems, printed.heaviest.length, left),
      styles.strong,
    );
    paper.space(3);
    drawMaps(
      paper,
      risksByWeight(report.systems.map(({ system }) => system)).map(({ risk }) => risk),
      (risks) => m.pdf.risks.inCell(risks.length),
    );
    drawList(paper, printed.heaviest, texts, report.day, true);
    return;
  }
  for (const { system } of report.systems) {
    if (system.risks.length === 0) continue;
    const title = system.name.trim() || m.systems.unnamed;
    placeHeading(paper, title, systemStart);
    paper.bookmark(title, section);
    paper.paragraph(countsLine(system, report.day), styles.soft);
    paper.space(2.5);
    const list = risksByWeight([system]);
    const order = list.map(({ risk }) => risk);
    drawMaps(paper, order, (risks) =>
      keysOrCount(
        paper,
        risks.map((risk) => order.indexOf(risk) + 1),
      ),
    );
    drawList(paper, list, texts, report.day, false);
    drawWords(paper, order);
    paper.space(4);
  }
}

function countsLine(system: AiSystem, day: string): string {
  const counts = riskCountsOf([system], day);
  const words = m.risks.counts;
  return [
    `${counts.all} ${words.all(counts.all)}`,
    `${counts.open} ${words.open}`,
    ...(counts.overdue > 0 ? [`${counts.overdue} ${words.overdue}`] : []),
    ...(counts.incomplete > 0 ? [`${counts.incomplete} ${words.incomplete}`] : []),
  ].join(', ');
}

function drawMaps(
  paper: Paper,
  risks: readonly Risk[],
  textOf: (risks: readonly Risk[]) => string,
): void {
  if (risks.every((risk) => scoreOf(remaining(risk)) === null)) return;
  const { before, after } = m.risks.map;
  drawHeatMaps(
    paper,
    risks,
    [
      { title: before, ratedOf: ({ inherent }) => inherent },
      { title: after, ratedOf: remaining },
    ],
    textOf,
  );
}

/** The table. Over all systems each row names its own. */
function drawList(
  paper: Paper,
  list: readonly RiskOfSystem[],
  texts: RiskTexts,
  day: string,
  isOverAll: boolean,
): void {
  const { columns } = m.risks.list;
  paper.need(tableStart);
  drawTable(
    paper,
    [
      { head: columns.number, width: 8 },
      { head: columns.risk, width: 45 },
      { head: columns.before, width: 22 },
      { head: m.pdf.risks.treatment },
      { head: columns.after, width: 22 },
      { head: m.pdf.risks.who, width: 28 },
    ],
    list.map(({ system, risk }, index) => [
      { text: String(index + 1), style: row },
      {
        text: risk.title.trim() || m.risks.untitled,
        style: rowStrong,
        below: lines(
          isOverAll ? system.name.trim() || m.systems.unnamed : '',
          risk.family ? texts.families[risk.family].name : '',
          risk.source ? texts.sources[risk.source].name : '',
        ),
      },
      ratingCell(risk.inherent),
      treatmentCell(risk, isOverAll),
      asksForMeasures(risk)
        ? ratingCell(risk.residual)
        : { text: m.risks.list.asBefore, style: soft },
      stateCell(risk, day),
    ]),
  );
}

function ratingCell(rated: Rated): Cell {
  const { likelihood, severity } = rated;
  const words = m.risks.ratings;
  const band = bandOf(rated);
  if (likelihood === null || severity === null || band === null) {
    return { text: words.noBand, style: soft };
  }
  return {
    text: m.pdf.risks.weight(words.bands[band], likelihood * severity),
    style: { ...rowStrong, colour: bandColours[band] },
    below: m.risks.map.likelihoodAndSeverity(
      words.likelihoods[likelihood],
      words.severities[severity],
    ),
  };
}

function treatmentCell(risk: Risk, isOverAll: boolean): Cell {
  const { measuresBelow, measuresLeftOut } = m.pdf.risks;
  const measures = hasLongMeasures(risk)
    ? isOverAll
      ? measuresLeftOut
      : measuresBelow
    : risk.measures.trim();
  return {
    text: lines(
      risk.treatment ? m.risks.treatments[risk.treatment] : m.risks.list.nothing.treatment,
      measures,
    ),
    style: row,
    below: risk.items.join(', '),
  };
}

function stateCell(risk: Risk, day: string): Cell {
  const overdue = isOverdue(risk, day);
  const state = m.risks.states[risk.state];
  return {
    text: overdue ? m.pdf.risks.overdue(state) : state,
    style: overdue ? { ...rowStrong, colour: colours.bad } : row,
    below: lines(risk.owner.trim() || m.risks.list.nothing.owner, longDate(risk.dueDate)),
  };
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** What is too long for a table: descriptions, and measures that go on. */
function drawWords(paper: Paper, risks: readonly Risk[]): void {
  const written = risks.some(({ description }) => description.trim() !== '');
  if (!written && !risks.some(hasLongMeasures)) return;
  placeHeading(paper, m.risks.form.description, 16);
  risks.forEach((risk, index) => {
    const texts = [
      risk.description.trim(),
      hasLongMeasures(risk) ? `${m.risks.form.measures}: ${risk.measures.trim()}` : '',
    ].filter((text) => text !== '');
    texts.forEach((text, at) => {
      const [first, ...others] = paper.strips(text, row, wordsLeft, page.right - wordsLeft);
      if (!first) return;
      const draw = (top: number) => {
        const y = paper.foot(row, top);
        if (at === 0) paper.write(String(index + 1), rowStrong, { x: page.left, y });
        first.draw(top);
      };
      paper.place([{ ...first, draw }, ...others, paper.gap(1.6)]);
    });
  });
}
