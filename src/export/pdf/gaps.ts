import { oneDecimal } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import {
  gapCauseSentence,
  itemName,
  nextStepSentence,
  noQuestionsSentence,
  questionSentence,
  unansweredSentence,
} from '../../i18n/sentences.ts';
import { colours, styles } from './page.ts';
import { joined } from './blocks.ts';
import { beginSection, placeLead, type Writing } from './section.ts';
import { drawTable } from './table.ts';

/** All gaps in the order in which to close them, each with what to do next. */
export function drawGaps(writing: Writing): void {
  const { paper, report, titles } = writing;
  beginSection(writing, m.pdf.sections.gaps);
  if (report.gaps.length === 0) {
    paper.paragraph(m.results.gaps.none);
    return;
  }
  placeLead(paper, m.results.gaps.text);
  const steps = new Map(
    report.areas.flatMap((area) => area.items).map(({ id, firstStep }) => [id, firstStep]),
  );
  drawTable(
    paper,
    [{ head: '', width: 8 }, { head: m.report.item, width: 74 }, { head: m.results.gaps.step }],
    report.gaps.map((gap, index) => [
      { text: String(index + 1), style: styles.soft },
      {
        text: itemName(gap.item, titles),
        style: gap.blocker ? { ...styles.strong, colour: colours.bad } : styles.strong,
        below: joined([
          gap.blocker ? m.results.gaps.blocker : '',
          gapCauseSentence(gap, report.profile.target, titles),
          m.results.gaps.gain(oneDecimal(gap.gain * 100)),
        ]),
      },
      nextStepSentence(gap, steps.get(gap.item) ?? '', titles),
    ]),
  );
}

/** What nobody could say: the agenda of the next conversation. */
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
