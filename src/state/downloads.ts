import { loadGuidance, texts } from '../content/locale.ts';
import { asOf } from '../content/ai-act/law.ts';
import { documents, type DocumentId, type MandatoryDocument } from '../content/documents.ts';
import { documentRecordOf, type Assessment } from '../core/assessment.ts';
import { reportOf, type Report } from '../core/report.ts';
import type { Brand } from '../core/share/brand.ts';
import { csvText, type Separator } from '../core/systems/csv.ts';
import { registerRows } from '../core/systems/register-csv.ts';
import type { AiSystem } from '../core/systems/system.ts';
import { fileName } from '../export/file-name.ts';
import type { TableId, TableTexts } from '../export/tables/types.ts';
import type { PdfChoice } from '../export/pdf/presets.ts';
import { longDate } from '../i18n/format.ts';
import { m } from '../i18n/index.ts';
import { registerWords } from '../i18n/register-words.ts';
import type { DeskState } from './desk.svelte.ts';
import { download } from './hand-over.ts';
import { noteFileBackup } from '../storage/safekeeping-notes.ts';

export type { TableId };

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Clock {
  readonly today: string;
  readonly environment: { readonly now: () => string };
  /** Where an invitation is kept, if somebody asked for this check. */
  readonly desk?: Pick<DeskState, 'openIfKept' | 'receivedFor'>;
}

/** The Report value of an assessment as of now; every output is made from it. */
export async function makeReport(assessment: Assessment, clock: Clock): Promise<Report> {
  const guidance = await loadGuidance();
  const when = { now: clock.environment.now(), day: clock.today };
  const brand = await brandFor(assessment.id, clock);
  return reportOf(assessment, { titles: texts.titles, guidance }, when, brand);
}

/** A desk that cannot be read costs a line of the report and no more. */
async function brandFor(id: string, { desk }: Clock): Promise<Brand | null> {
  try {
    await desk?.openIfKept();
  } catch {
    return null;
  }
  return desk?.receivedFor(id)?.invitation.brand ?? null;
}

/** Hands the assessment file (JSON) to the browser's download. */
export async function saveAssessmentFile(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, aiAct, { jsonText }] = await Promise.all([
    makeReport(assessment, clock),
    texts.aiAct(),
    import('../export/json/json.ts'),
  ]);
  const disclaimers = Object.values(aiAct.disclaimers(longDate(asOf)));
  const text = jsonText(assessment, report, disclaimers);
  const name = fileName(assessment.profile.name, clock.today, 'plumbline.json');
  download(new Blob([text], { type: 'application/json' }), name);
  noteFileBackup(assessment.id, clock.environment.now());
}

/** Makes the PDF, in full unless chosen otherwise, and hands it to the download. Rejects when it cannot be made. */
export async function savePdf(
  assessment: Assessment,
  clock: Clock,
  choice?: PdfChoice,
): Promise<void> {
  const [report, aiAct, { pdfOf }] = await Promise.all([
    makeReport(assessment, clock),
    texts.aiAct(),
    import('../export/pdf/pdf.ts'),
  ]);
  const bytes = await pdfOf(report, aiAct, choice);
  download(
    new Blob([bytes], { type: 'application/pdf' }),
    fileName(assessment.profile.name, clock.today, 'pdf'),
  );
}

/** Makes the call brief as a PDF of one or two pages and hands it to the download. Rejects when it cannot be made. */
export async function saveBrief(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, aiAct, { briefPdfOf }] = await Promise.all([
    makeReport(assessment, clock),
    texts.aiAct(),
    import('../export/pdf/brief.ts'),
  ]);
  download(
    new Blob([await briefPdfOf(report, aiAct)], { type: 'application/pdf' }),
    fileName(assessment.profile.name, clock.today, 'brief.pdf'),
  );
}

/** Makes the workbook of all tables and hands it to the browser's download. Rejects when it cannot be made. */
export async function saveXlsx(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, tableTexts, { xlsxOf }] = await Promise.all([
    makeReport(assessment, clock),
    loadTexts(),
    import('../export/xlsx/xlsx.ts'),
  ]);
  const bytes = await xlsxOf(report, tableTexts);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(new Blob([bytes], { type }), fileName(assessment.profile.name, clock.today, 'xlsx'));
}

/** Makes the report as a Word document and hands it to the browser's download. Rejects if it cannot be made. */
export async function saveDocx(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, tableTexts, { reportDocx }] = await Promise.all([
    makeReport(assessment, clock),
    loadTexts(),
    import('../export/docx/report.ts'),
  ]);
  const bytes = await reportDocx(report, tableTexts);
  download(
    new Blob([bytes], { type: wordType }),
    fileName(assessment.profile.name, clock.today, 'docx'),
  );
}

/** Makes the Statement of Applicability as a Word document to sign, and hands it to the browser's download. */
export async function saveSoaDocx(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, { soaDocx }] = await Promise.all([
    makeReport(assessment, clock),
    import('../export/docx/soa.ts'),
  ]);
  download(
    new Blob([await soaDocx(report)], { type: wordType }),
    fileName(assessment.profile.name, clock.today, 'soa.docx'),
  );
}

/** Hands the report as one HTML file to the browser's download. */
export async function saveHtml(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, tableTexts, { htmlOf }] = await Promise.all([
    makeReport(assessment, clock),
    loadTexts(),
    import('../export/html/html.ts'),
  ]);
  download(
    new Blob([htmlOf(report, tableTexts)], { type: 'text/html;charset=utf-8' }),
    fileName(assessment.profile.name, clock.today, 'html'),
  );
}

/** Hands one table of the report to the browser's download, as CSV. */
export async function saveCsv(id: TableId, assessment: Assessment, clock: Clock): Promise<void> {
  const [report, tableTexts, { tablesOf }, { csvOf }] = await Promise.all([
    makeReport(assessment, clock),
    loadTexts(),
    import('../export/tables/tables.ts'),
    import('../export/csv/csv.ts'),
  ]);
  const table = tablesOf(report, tableTexts).find((each) => each.id === id);
  if (!table) throw new Error(`There is no table ${id}.`);
  const words = m.tables.titles[id].toLowerCase().replaceAll(' ', '-');
  download(
    new Blob([csvOf(table, listSeparator())], { type: 'text/csv;charset=utf-8' }),
    fileName(assessment.profile.name, clock.today, `${words}.csv`),
  );
}

/** Hands the audit to the browser's download, as CISO Assistant imports it. */
export async function saveAuditXlsx(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, { auditXlsx }] = await Promise.all([
    makeReport(assessment, clock),
    import('../export/ciso-assistant/audit.ts'),
  ]);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(
    new Blob([await auditXlsx(report)], { type }),
    fileName(assessment.profile.name, clock.today, 'audit.xlsx'),
  );
}

/** Hands the audit to the browser's download, as text in the form of CISO Assistant. */
export async function saveAuditCsv(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, { auditCsv }] = await Promise.all([
    makeReport(assessment, clock),
    import('../export/ciso-assistant/audit.ts'),
  ]);
  download(
    new Blob([auditCsv(report)], { type: 'text/csv;charset=utf-8' }),
    fileName(assessment.profile.name, clock.today, 'audit.csv'),
  );
}

/** Hands the plan to the browser's download, as the applied controls of CISO Assistant. */
export async function saveActionPlan(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, aiAct, { actionPlanCsv }] = await Promise.all([
    makeReport(assessment, clock),
    texts.aiAct(),
    import('../export/ciso-assistant/action-plan.ts'),
  ]);
  download(
    new Blob([actionPlanCsv(report, aiAct)], { type: 'text/csv;charset=utf-8' }),
    fileName(assessment.profile.name, clock.today, 'applied-controls.csv'),
  );
}

/** Hands the self-assessment to the browser's download, as OSCAL assessment results. */
export async function saveOscal(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, aiAct, { oscalText }] = await Promise.all([
    makeReport(assessment, clock),
    texts.aiAct(),
    import('../export/oscal/oscal.ts'),
  ]);
  download(
    new Blob([oscalText(report, aiAct)], { type: 'application/json' }),
    fileName(assessment.profile.name, clock.today, 'oscal.json'),
  );
}

async function loadTexts(): Promise<TableTexts> {
  const { loadTableTexts } = await import('../export/tables/tables.ts');
  return loadTableTexts();
}

/** Hands the deadlines of the AI Act to the browser's download, as a calendar file (ICS). */
export async function saveCalendar(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, aiAct, { icsOf }] = await Promise.all([
    makeReport(assessment, clock),
    texts.aiAct(),
    import('../export/ics/ics.ts'),
  ]);
  download(
    new Blob([icsOf(report, aiAct)], { type: 'text/calendar;charset=utf-8' }),
    fileName(assessment.profile.name, clock.today, 'ai-act.ics'),
  );
}

/** Hands the due dates of the plan and its projected audits to the browser's download, as a calendar file. */
export async function savePlanCalendar(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, guidance, aiAct, { planIcsOf }] = await Promise.all([
    makeReport(assessment, clock),
    loadGuidance(),
    texts.aiAct(),
    import('../export/ics/plan-calendar.ts'),
  ]);
  const text = planIcsOf(report, { titles: texts.titles, guidance, aiAct });
  download(
    new Blob([text], { type: 'text/calendar;charset=utf-8' }),
    fileName(assessment.profile.name, clock.today, 'plan.ics'),
  );
}

/** Makes the starting draft of one document and hands it to the browser's download. Rejects if it cannot. */
export async function saveDraft(
  id: DocumentId,
  assessment: Assessment,
  clock: Pick<Clock, 'today'>,
): Promise<void> {
  const [outlines, { outlineDocx }] = await Promise.all([
    texts.outlines(),
    import('../export/docx/outline.ts'),
  ]);
  const { items } = documents.find((each) => each.id === id) as MandatoryDocument;
  const bytes = await outlineDocx({
    text: texts.titles.documents[id],
    outline: outlines[id],
    record: documentRecordOf(assessment, id),
    items,
    organisation: assessment.profile.name.trim() || m.app.unnamed,
    day: clock.today,
  });
  download(
    new Blob([bytes], { type: wordType }),
    fileName(`${assessment.profile.name} ${id}`, clock.today, 'docx'),
  );
}

/** Hands the register to the browser's download, as a table that this and every spreadsheet can open. */
export function saveRegister(assessment: Assessment, clock: Clock): void {
  saveTable(assessment.systems, fileName(assessment.profile.name, clock.today, 'ai-systems.csv'));
}

/** The same table without a system, to fill in. */
export function saveRegisterTemplate(): void {
  saveTable([], 'ai-systems.csv');
}

function saveTable(systems: readonly AiSystem[], name: string): void {
  const text = csvText(registerRows(systems, registerWords(m)), listSeparator());
  // Without the mark, spreadsheets take UTF-8 for something older and garble accents.
  download(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }), name);
}

/** Spreadsheets expect semicolons wherever the comma stands in numbers. */
function listSeparator(): Separator {
  try {
    const parts = new Intl.NumberFormat(navigator.language).formatToParts(1.5);
    return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
  } catch {
    // A system without a language calls it "C", which is no language that formats know.
    return ',';
  }
}
