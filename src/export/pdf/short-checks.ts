import type { FitTexts } from '../../content/fit/texts.ts';
import type { QuickTexts } from '../../content/quick/texts.ts';
import { fitOf } from '../../core/fit/fit.ts';
import { fitSentences } from '../../i18n/brief-sentences.ts';
import { m } from '../../i18n/index.ts';
import { saidInFitCheck, saidInQuickCheck, type SaidInShort } from '../short-checks.ts';
import { styles, type Paper } from './page.ts';
import { beginSection, placeHeading, placeLead, type Writing } from './section.ts';
import { drawTable, tableStart } from './table.ts';

/** What was said in the fit check, with the way that seems to fit, and in the quick check; nothing where neither was used. */
export function drawShortChecks(
  writing: Writing,
  texts: { readonly fit: FitTexts; readonly quick: QuickTexts },
): void {
  const { paper, report } = writing;
  const { assessment, day } = report;
  const fit = saidInFitCheck(assessment.fitAnswers, texts.fit);
  const quick = saidInQuickCheck(assessment.quickAnswers, texts.quick);
  if (fit.length + quick.length === 0) return;

  beginSection(writing, m.pdf.sections.shortChecks);
  placeLead(paper, m.tables.notes.shortChecks);
  if (fit.length > 0) {
    const { way, lines } = fitSentences(fitOf(assessment, day));
    placeHeading(paper, m.fit.title, tableStart);
    paper.paragraph(way, styles.strong);
    for (const line of lines) paper.paragraph(line);
    paper.space(2);
    placeSaid(paper, fit);
  }
  if (quick.length > 0) {
    placeHeading(paper, m.quick.title, tableStart);
    placeSaid(paper, quick);
  }
}

function placeSaid(paper: Paper, said: readonly SaidInShort[]): void {
  drawTable(
    paper,
    [{ head: m.tables.columns.question, width: 75 }, { head: m.tables.columns.answer }],
    said.map(({ question, answer }) => [question, answer]),
  );
}
