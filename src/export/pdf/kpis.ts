import { kpisOf, longOpenOf, majorDaysTarget, minorDaysTarget } from '../../core/kpis/targets.ts';
import type { Kpi, Measure } from '../../core/kpis/targets.ts';
import { longDate, percent } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import {
  kpiTarget,
  kpiValue,
  momentName,
  movementSentence,
} from '../../i18n/progress-sentences.ts';
import { Asides } from './asides.ts';
import { colours, styles } from './page.ts';
import { beginSection, placeHeading, placeLead, type Writing } from './section.ts';
import { drawTable, tableStart, type Cell } from './table.ts';

const stateColours: Readonly<Record<Measure['state'], string>> = {
  met: colours.accent,
  'not-met': colours.warn,
  'nothing-to-count': colours.soft,
  'no-target': colours.soft,
};

/** The six KPIs against their targets, and, unless it is a brief, the training figures behind one of them. */
export function drawKpis(writing: Writing): void {
  const { paper, report, isBrief } = writing;
  const previous = report.moments.slice(0, -1);
  const last = isBrief ? undefined : previous.at(-1);
  beginSection(writing, m.pdf.sections.kpis, { onNewPage: false, room: 90 });
  if (!isBrief) placeLead(paper, m.pdf.kpis.text);
  drawTable(
    paper,
    [
      { head: m.pdf.kpis.kpi, width: 48 },
      { head: m.pdf.kpis.value, width: 36 },
      { head: m.kpis.target },
      ...(last ? [{ head: m.pdf.kpis.since(momentName(last)), width: 36 }] : []),
    ],
    kpisOf(report.kpis, previous).map((kpi) => [
      {
        text: m.kpis.texts[kpi.id].name,
        style: styles.strong,
      },
      valueCell(kpi),
      kpiTarget(kpi),
      ...(last ? [movementCell(kpi)] : []),
    ]),
  );
  placeLongOpen(writing);
  if (!isBrief) drawTraining(writing);
}

function valueCell({ measures, state }: Kpi): Cell {
  const counted = measures.filter(({ value }) => value !== null);
  const named = ({ figure, value }: Measure) => {
    const said = kpiValue(figure, value);
    return measures.length > 1 ? m.pdf.kpis.named(m.kpis.figures[figure], said) : said;
  };
  const values = counted.map(named).join('\n');
  return {
    text: values === '' ? m.kpis.states['nothing-to-count'] : values,
    style: { ...styles.strong, colour: stateColours[state] },
    below: values === '' ? '' : m.kpis.states[state === 'nothing-to-count' ? 'no-target' : state],
  };
}

function movementCell({ measures }: Kpi): Cell {
  const sentences = measures.map(movementSentence).filter((sentence) => sentence !== '');
  return { text: [...new Set(sentences)].join('\n'), style: styles.small };
}

/** The mean counts closed ones only: what stays open too long is said beside it. */
function placeLongOpen({ paper, report }: Writing): void {
  const { major, minor } = longOpenOf(report.assessment.findings, report.day);
  const sentences = [
    major > 0 ? m.kpis.longOpen.major(major, majorDaysTarget) : '',
    minor > 0 ? m.kpis.longOpen.minor(minor, minorDaysTarget) : '',
  ].filter((sentence) => sentence !== '');
  if (sentences.length === 0) return;
  paper.space(1.5);
  paper.paragraph(sentences.join(' '), { ...styles.strong, colour: colours.warn });
}

function drawTraining({ paper, report }: Writing): void {
  const { training } = m.kpis;
  if (report.training.length === 0) return;
  placeHeading(paper, training.title, tableStart);
  const asides = new Asides(paper);
  drawTable(
    paper,
    [
      { head: training.date, width: 34 },
      { head: training.affected, width: 30, align: 'right' },
      { head: training.trained, width: 30, align: 'right' },
      { head: training.share, width: 18, align: 'right' },
      { head: training.note },
    ],
    report.training.map(({ date, affected, trained, note }) => [
      longDate(date) || m.report.notSaid,
      String(affected),
      String(trained),
      affected > 0 && trained <= affected ? percent(trained / affected) : '–',
      asides.inTable(longDate(date), note),
    ]),
  );
  asides.place(training.note);
}
