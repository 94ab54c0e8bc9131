import type { jsPDF } from 'jspdf';
import type { AiActTexts } from '../../content/ai-act/types.ts';
import { texts } from '../../content/locale.ts';
import type { Report } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { locale } from '../../i18n/locale.ts';
import { loadPdfFonts } from '../fonts/fonts.ts';
import { drawAiAct } from './ai-act.ts';
import { drawCharts } from './charts.ts';
import { drawContents, drawCover } from './cover.ts';
import { drawFindings, drawQuestions, drawRegister } from './findings.ts';
import { drawFooters } from './footer.ts';
import { drawImpacts } from './impact.ts';
import { drawItems } from './items.ts';
import { drawDisclaimers, drawMethod } from './method.ts';
import { Paper } from './page.ts';
import { drawRisks } from './risks.ts';
import type { Writing } from './section.ts';
import { drawSummary } from './summary.ts';
import { drawSystems } from './systems.ts';
import { metadataText } from './text.ts';

/** The report as a PDF file. The same report always gives the same bytes. */
export async function pdfOf(report: Report, aiAct: AiActTexts): Promise<ArrayBuffer> {
  const paper = new Paper(await loadPdfFonts());
  const writing: Writing = { paper, report, aiAct, titles: texts.titles, contents: [] };
  describeFile(paper.doc, report);

  const returnToCover = drawCover(writing);
  drawSummary(writing);
  drawCharts(writing);
  drawItems(writing, 'clauses');
  drawItems(writing, 'annex-a');
  drawSystems(writing);
  drawImpacts(writing, await texts.impact());
  drawRisks(writing, await texts.risks());
  drawAiAct(writing);
  drawFindings(writing);
  drawQuestions(writing);
  drawRegister(writing);
  drawMethod(writing);
  drawDisclaimers(writing);

  returnToCover();
  drawContents(writing);
  drawFooters(writing);
  return paper.doc.output('arraybuffer');
}

/** Title, language and date. There is no author: the report says whose it is, and nobody else needs to know. */
function describeFile(doc: jsPDF, report: Report): void {
  const name = report.profile.name.trim() || m.app.unnamed;
  doc.setProperties({ title: metadataText(m.pdf.title(name)), subject: m.pdf.subject });
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setLanguage(locale as Parameters<jsPDF['setLanguage']>[0]);
  doc.setCreationDate(pdfDate(report.generatedAt));
  doc.setFileId(fileId(report.generatedAt));
}

/** In UTC, so that the machine's time zone does not show in the file. */
function pdfDate(timestamp: string): string {
  const digits = new Date(timestamp).toISOString().replace(/\D/g, '').slice(0, 14);
  return `D:${digits}+00'00'`;
}

/** 32 hexadecimal digits that follow from the moment: its milliseconds, spread by a fixed scrambling. */
function fileId(timestamp: string): string {
  let state = Date.parse(timestamp) >>> 0;
  let id = '';
  while (id.length < 32) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    id += state.toString(16).padStart(8, '0');
  }
  return id.toUpperCase();
}
