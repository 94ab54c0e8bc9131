import type { AiActTexts } from '../../content/ai-act/types.ts';
import { texts } from '../../content/locale.ts';
import type { Report } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { loadPdfFonts } from '../fonts/fonts.ts';
import { drawAiAct } from './ai-act.ts';
import { breath } from './breath.ts';
import { drawCharts } from './charts.ts';
import { drawContents, drawCover, drawHead } from './cover.ts';
import { drawDecisions } from './decisions.ts';
import { describeFile } from './describe.ts';
import { drawDocuments } from './documents.ts';
import { drawFindings } from './findings.ts';
import { drawFooters } from './footer.ts';
import { drawGaps, drawQuestions } from './gaps.ts';
import { drawImpacts } from './impact.ts';
import { drawItems } from './items.ts';
import { drawKpis } from './kpis.ts';
import { drawDisclaimers, drawMethod } from './method.ts';
import { Paper } from './page.ts';
import { drawPlan } from './plan.ts';
import { pdfSections, presets, type PdfChoice, type PdfSection } from './presets.ts';
import { drawPressing } from './pressing.ts';
import { drawRisks } from './risks.ts';
import type { Writing } from './section.ts';
import { drawShortChecks } from './short-checks.ts';
import { drawSince } from './since.ts';
import { drawSoa } from './soa.ts';
import { drawSummary } from './summary.ts';
import { drawSystems } from './systems.ts';
import { drawWorkList } from './work-list.ts';

const drawings: Readonly<Record<PdfSection, (writing: Writing) => void | Promise<void>>> = {
  summary: drawSummary,
  decisions: drawDecisions,
  since: drawSince,
  kpis: drawKpis,
  pressing: drawPressing,
  areas: drawCharts,
  clauses: (writing) => drawItems(writing, 'clauses'),
  'annex-a': (writing) => drawItems(writing, 'annex-a'),
  soa: drawSoa,
  register: drawDocuments,
  systems: drawSystems,
  impact: async (writing) => {
    drawImpacts(writing, await texts.impact());
  },
  risks: async (writing) => {
    drawRisks(writing, await texts.risks());
  },
  aiAct: drawAiAct,
  findings: drawFindings,
  workList: drawWorkList,
  gaps: drawGaps,
  questions: drawQuestions,
  shortChecks: async (writing) => {
    const [fit, quick] = await Promise.all([texts.fit(), texts.quick()]);
    drawShortChecks(writing, { fit, quick });
  },
  plan: drawPlan,
  method: drawMethod,
};

/**
 * The report as a PDF file, in full unless something else is chosen; the disclaimers are always in it. The same
 * report and choice always give the same bytes.
 */
export async function pdfOf(
  report: Report,
  aiAct: AiActTexts,
  choice: PdfChoice = presets.auditor,
): Promise<ArrayBuffer> {
  const paper = new Paper(await loadPdfFonts());
  const { isBrief } = choice;
  const sections = pdfSections.filter((section) => choice.sections.includes(section));
  const writing: Writing = {
    paper,
    report,
    aiAct,
    titles: texts.titles,
    sections: new Set(sections),
    isBrief,
    contents: [],
  };
  describeFile(paper.doc, report, m.pdf.title);

  const returnToCover = isBrief ? null : drawCover(writing);
  if (isBrief) drawHead(writing);
  for (const section of sections) {
    await drawings[section](writing);
    await breath();
  }
  drawDisclaimers(writing);

  if (returnToCover) {
    returnToCover();
    drawContents(writing);
  }
  drawFooters(writing);
  await breath();
  return paper.doc.output('arraybuffer');
}
