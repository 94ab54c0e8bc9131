import { isDeepStrictEqual } from 'node:util';
import { Window } from 'happy-dom';
import * as v from 'valibot';
import { titles } from '../../src/content/en/titles.ts';
import { itemIds } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { briefOf } from '../../src/core/brief/brief.ts';
import { slidesOf } from '../../src/core/brief/slides.ts';
import { dutyCalendarOf } from '../../src/core/duty-calendar.ts';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { readAssessmentFile, type Repair } from '../../src/core/file/read.ts';
import { fileFormat } from '../../src/core/file/schema.ts';
import { previewReplacement } from '../../src/core/import-preview.ts';
import { ganttOf, impactChartOf } from '../../src/core/plan/chart.ts';
import { outlookOf } from '../../src/core/plan/outlook.ts';
import { digestOf } from '../../src/core/portfolio/digest.ts';
import { withReply } from '../../src/core/portfolio/with-reply.ts';
import type { Report } from '../../src/core/report.ts';
import { resultsOf } from '../../src/core/results.ts';
import type { ReplyHead } from '../../src/core/share/reply.ts';
import { summaryOf } from '../../src/core/summary.ts';
import { auditCsv, auditXlsx } from '../../src/export/ciso-assistant/audit.ts';
import { csvOf } from '../../src/export/csv/csv.ts';
import { reportDocx } from '../../src/export/docx/report.ts';
import { htmlOf } from '../../src/export/html/html.ts';
import { planIcsOf } from '../../src/export/ics/plan-calendar.ts';
import { oscalText } from '../../src/export/oscal/oscal.ts';
import { loadTableTexts, tablesOf } from '../../src/export/tables/tables.ts';
import { xlsxOf } from '../../src/export/xlsx/xlsx.ts';
import { repairSentence } from '../../src/i18n/file-sentences.ts';
import { assessmentSchema } from '../unit/support/file-schema.ts';
import { reportFor } from '../unit/support/texts.ts';
import type { Dice } from './dice.ts';
import { spare, today } from './when.ts';

/** What must hold of everything that a reader takes. Each throws where it does not. */

/** A refusal is worth nothing without its sentence. */
export function refusedAs(kind: string, sentence: unknown): string {
  if (typeof sentence !== 'string' || sentence.length < 20) {
    throw new Error(`The refusal ${kind} has no sentence.`);
  }
  return kind;
}

/** It is valid by the schema that is published, and survives being written and read as it is. */
export function isSound(assessment: Assessment, repairs: readonly Repair[]): void {
  const checked = v.safeParse(assessmentSchema, assessment);
  if (!checked.success) {
    const [issue] = checked.issues;
    throw new Error(`Taken, but not valid at ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  const text = JSON.stringify({
    ...{ format: fileFormat, version: currentVersion, exportedAt: spare.now },
    assessment,
  });
  const again = readAssessmentFile(text, spare);
  if (again.kind !== 'read') throw new Error(`Written, it is refused: ${again.refusal.kind}.`);
  if (again.repairs.length > 0) {
    throw new Error(`Written, it is mended again: ${JSON.stringify(again.repairs[0])}.`);
  }
  if (!isDeepStrictEqual(again.assessment, assessment)) {
    throw new Error('Written and read again, it is another.');
  }
  for (const repair of repairs.slice(0, 20)) refusedAs(repair.kind, repairSentence(repair));
}

/** Every figure that screens show can be worked out, and is one. */
export function hasFigures(assessment: Assessment, held: Assessment, head: ReplyHead | null): void {
  const results = resultsOf(assessment, today);
  const { areas } = results.readiness;
  isFinite({
    results,
    summary: summaryOf(assessment),
    digest: digestOf(assessment, results, today),
  });
  const shares = [results.stageOne.share, results.readiness.overall.share];
  for (const share of [...shares, ...Object.values(areas).map((area) => area.share)]) {
    if (share && !(0 <= share.low && share.low <= share.high && share.high <= 1)) {
      throw new Error(`A share from ${share.low} to ${share.high}.`);
    }
  }
  const { answered } = results.progress;
  if (answered < 0 || answered > itemIds.length) throw new Error(`${answered} answered.`);
  isFinite(previewReplacement(held, assessment));
  isSound(withReply(held, { ...assessment, id: held.id }, head, spare.now), []);
}

/** The report can be made, with all that hangs on it. */
export function hasReport(assessment: Assessment): Report {
  const report = reportFor(assessment);
  const { plan } = report;
  isFinite({
    plan,
    moments: report.moments,
    kpis: report.kpis,
    gantt: ganttOf(plan.schedule, today),
    chart: impactChartOf(plan.actions),
    slides: slidesOf(briefOf(report)),
    outlook: outlookOf(assessment, new Set(plan.actions.map(({ id }) => id)), plan.actions),
    calendar: dutyCalendarOf(report.results.coverage, today),
  });
  return report;
}

const tableTexts = loadTableTexts();

/** All that is made of text can be made, and nothing that was typed becomes active in it. */
export async function hasExports(report: Report): Promise<void> {
  const words = await tableTexts;
  await isInactive(htmlOf(report, words));
  for (const table of tablesOf(report, words)) {
    const risky = csvOf(table, ',').match(/(^|[,\n])"?[=+@]/);
    if (risky) throw new Error(`A formula in ${table.id}.`);
  }
  auditCsv(report);
  JSON.parse(oscalText(report, await texts.aiAct()));
  planIcsOf(report, { titles, aiAct: await texts.aiAct() });
}

/** What is made of bytes takes long, so that few are made. */
export async function hasDocuments(report: Report, dice: Dice): Promise<void> {
  const words = await tableTexts;
  await dice.pick([
    () => xlsxOf(report, words),
    () => reportDocx(report, words),
    () => auditXlsx(report),
    async () => {
      // Its fonts come from the build, which Playwright, where nothing of this is called, knows nothing of.
      const { pdfOf } = await import('../../src/export/pdf/pdf.ts');
      return pdfOf(report, await texts.aiAct());
    },
  ])();
}

const active = 'script, iframe, object, embed, link, img, svg, form, base, audio, video, [src]';

async function isInactive(html: string): Promise<void> {
  const window = new Window();
  try {
    const page = new window.DOMParser().parseFromString(html, 'text/html');
    const found = page.querySelector(active);
    if (found) throw new Error(`Active in the page: ${found.outerHTML.slice(0, 200)}`);
    for (const { attributes } of page.querySelectorAll('*')) {
      for (const { name } of attributes) {
        if (name.startsWith('on')) throw new Error(`A handler in the page: ${name}`);
      }
    }
  } finally {
    // Its windows stay in memory, with all pages that were read in them, until they are closed.
    await window.happyDOM.close();
  }
}

/** No figure anywhere in it is no figure. */
function isFinite(value: unknown, path = ''): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${value} at ${path}.`);
  }
  if (typeof value !== 'object' || value === null) return;
  const entries = value instanceof Map ? value : Object.entries(value);
  for (const [key, each] of entries) isFinite(each, `${path}.${String(key)}`);
}
