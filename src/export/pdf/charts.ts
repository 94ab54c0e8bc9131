import type { Range } from '../../core/credit.ts';
import { isAnswered } from '../../core/assessment.ts';
import type { ReportArea } from '../../core/report.ts';
import { percent } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { radarOf, rangeBarOf, type Box } from './geometry.ts';
import { colours, page, styles, type Paper, type Style } from './page.ts';
import { beginSection, placeLead, type Writing } from './section.ts';
import { drawTable } from './table.ts';

const radius = 35;
const axisName: Style = { size: 7.5, bold: true, colour: colours.ink };

/** Readiness by area as a radar, then as bars inside their own table. */
export function drawCharts(writing: Writing): void {
  const { paper, report } = writing;
  beginSection(writing, m.pdf.sections.areas);
  placeLead(paper, m.pdf.areas.text);
  drawRadar(paper, report.areas);
  drawBars(paper, report.areas);
}

function drawRadar(paper: Paper, areas: readonly ReportArea[]): void {
  const centre = { x: page.width / 2, y: paper.y + radius + 11 };
  const radar = radarOf(
    areas.map((area) => area.readiness),
    centre,
    radius,
    4,
  );
  paper.polygon(radar.high, { fill: colours.wash });
  paper.polygon(radar.low, { fill: colours.middle });
  for (const ring of radar.rings) paper.polygon(ring, { edge: colours.line, thickness: 0.15 });
  for (const spoke of radar.spokes) paper.stroke(spoke, colours.line, 0.15);
  paper.polygon(radar.high, { edge: colours.middle, thickness: 0.4 });
  paper.polygon(radar.low, { edge: colours.accent, thickness: 0.6 });
  for (const corner of radar.low) paper.disc(corner, 0.7, colours.accent, colours.accent);

  radar.spokes.forEach(({ label, align }, index) => {
    const area = areas[index];
    if (!area) return;
    const name = `${area.id} ${area.short}`;
    const value = area.readiness ? percent(area.readiness.low) : m.results.charts.allExcluded;
    // Labels over the centre stand on their point, those under it hang from it.
    const y = label.y + 0.4 + ((label.y - centre.y) / radius) * 2.2;
    paper.write(name, axisName, { x: label.x, y }, { align });
    paper.write(value, styles.small, { x: label.x, y: y + 3.1 }, { align });
  });
  paper.y = centre.y + radius + 12;
}

function drawBars(paper: Paper, areas: readonly ReportArea[]): void {
  const columns = [
    { head: m.results.charts.area, width: 76 },
    { head: m.pdf.areas.readiness, width: 46 },
    { head: m.results.charts.low, width: 16, align: 'right' },
    { head: m.results.charts.high, width: 16, align: 'right' },
    { head: m.results.charts.answered, align: 'right' },
  ] as const;
  const rows = areas.map(({ id, title, readiness, items }) => {
    const answered = items.filter(({ answer }) => isAnswered(answer)).length;
    return [
      `${id} ${title}`,
      readiness
        ? { text: '', draw: (box: Box) => drawBar(paper, readiness, box) }
        : { text: m.results.charts.allExcluded, style: styles.small },
      readiness ? percent(readiness.low) : '',
      readiness ? percent(readiness.high) : '',
      `${answered} / ${items.length}`,
    ];
  });
  drawTable(paper, columns, rows);
}

function drawBar(paper: Paper, readiness: Range, box: Box): void {
  const track = { ...box, y: box.y + 0.4, height: 2.8 };
  const bar = rangeBarOf(readiness, track);
  paper.fill(track, colours.sunken);
  paper.fill(bar.upTo, colours.middle);
  paper.fill(bar.low, colours.accent);
}
