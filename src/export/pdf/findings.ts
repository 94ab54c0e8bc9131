import type { Grade } from '../../core/findings/potential.ts';
import { m } from '../../i18n/index.ts';
import { areaName, findingSentence, itemName } from '../../i18n/sentences.ts';
import { colours, styles } from './page.ts';
import { beginSection, placeLead, type Writing } from './section.ts';
import { drawTable } from './table.ts';

const gradeColours: Readonly<Record<Grade, string>> = {
  'potential-major': colours.bad,
  'potential-minor': colours.warn,
  observation: colours.soft,
};

/** Potential findings, as the answers show them. */
export function drawFindings(writing: Writing): void {
  const { paper, report, titles } = writing;
  beginSection(writing, m.pdf.sections.findings);
  placeLead(paper, m.results.findings.text);
  if (report.findings.length === 0) {
    paper.paragraph(m.results.findings.none);
    return;
  }
  const columns = [
    { head: m.report.grade, width: 31 },
    { head: m.report.item, width: 58 },
    { head: m.report.finding },
  ];
  const rows = report.findings.map((finding) => [
    {
      text: m.words.grades[finding.grade],
      style: { ...styles.strong, colour: gradeColours[finding.grade] },
    },
    finding.item ? itemName(finding.item, titles) : areaName(finding.area, titles),
    findingSentence(finding, titles),
  ]);
  drawTable(paper, columns, rows);
}
