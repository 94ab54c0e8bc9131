import type { Grade } from '../../core/findings.ts';
import { registerCountsOf } from '../../core/stage-one.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import {
  areaName,
  findingSentence,
  itemName,
  noQuestionsSentence,
  questionSentence,
  unansweredSentence,
} from '../../i18n/sentences.ts';
import { colours, styles } from './page.ts';
import { beginSection, placeLead, type Writing } from './section.ts';
import { drawTable } from './table.ts';

const gradeColours: Readonly<Record<Grade, string>> = {
  'potential-major': colours.bad,
  'potential-minor': colours.warn,
  observation: colours.soft,
};

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

export function drawQuestions(writing: Writing): void {
  const { paper, report, titles } = writing;
  beginSection(writing, m.pdf.sections.questions, { onNewPage: false });
  if (report.openQuestions.length === 0) {
    paper.paragraph(noQuestionsSentence(report.progress));
    return;
  }
  placeLead(paper, `${m.results.questions.text} ${unansweredSentence(report.progress)}`.trim());
  const rows = report.openQuestions.map((question) => {
    const items = question.kind === 'unknown-level' ? [question.item] : question.items;
    return [
      items.map((item) => itemName(item, titles)).join('\n'),
      questionSentence(question, titles),
    ];
  });
  drawTable(paper, [{ head: m.report.item, width: 70 }, { head: m.results.questions.title }], rows);
}

/** Where each mandatory document stands, and where it lies. */
export function drawRegister(writing: Writing): void {
  const { paper, report, titles } = writing;
  beginSection(writing, m.pdf.sections.register);
  const { clauses, controls } = registerCountsOf(report.results.stageOne);
  placeLead(paper, m.pdf.register.text(clauses, controls));
  const columns = [
    { head: m.results.working.document, width: 64 },
    { head: m.report.askedBy, width: 21 },
    { head: m.pdf.register.state, width: 24 },
    { head: m.pdf.register.place },
  ];
  const rows = report.results.stageOne.register.map((row) => {
    const { record, applicable } = row;
    const style = applicable ? styles.text : styles.soft;
    return [
      {
        text: titles.documents[row.document].title,
        style,
        below: row.blocks ? m.pdf.register.blocker : '',
      },
      { text: row.items.join(', '), style },
      applicable
        ? { text: m.words.documentStates[record.state], style: styles.strong }
        : { text: m.pdf.register.notInUse, style, below: m.pdf.register.notInUseText },
      {
        text: record.location.trim(),
        style,
        below: [record.date && longDate(record.date), record.owner.trim()]
          .filter((part) => part !== '')
          .join('  ·  '),
      },
    ];
  });
  drawTable(paper, columns, rows);
}
