import { loadGuidance, texts } from '../content/locale.ts';
import { asOf } from '../content/ai-act/law.ts';
import type { Assessment } from '../core/assessment.ts';
import { reportOf, type Report } from '../core/report.ts';
import { csvText, type Separator } from '../core/systems/csv.ts';
import { registerRows } from '../core/systems/register-csv.ts';
import type { AiSystem } from '../core/systems/system.ts';
import { fileName } from '../export/file-name.ts';
import { longDate } from '../i18n/format.ts';
import { m } from '../i18n/index.ts';
import { registerWords } from '../i18n/register-words.ts';

interface Clock {
  readonly today: string;
  readonly environment: { readonly now: () => string };
}

/** The Report value of an assessment as of now; every output is made from it. */
export async function makeReport(assessment: Assessment, clock: Clock): Promise<Report> {
  const guidance = await loadGuidance();
  const when = { now: clock.environment.now(), day: clock.today };
  return reportOf(assessment, { titles: texts.titles, guidance }, when);
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
}

/** Makes the PDF and hands it to the browser's download. Rejects when it cannot be made. */
export async function savePdf(assessment: Assessment, clock: Clock): Promise<void> {
  const [report, aiAct, { pdfOf }] = await Promise.all([
    makeReport(assessment, clock),
    texts.aiAct(),
    import('../export/pdf/pdf.ts'),
  ]);
  const bytes = await pdfOf(report, aiAct);
  download(
    new Blob([bytes], { type: 'application/pdf' }),
    fileName(assessment.profile.name, clock.today, 'pdf'),
  );
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
  const parts = new Intl.NumberFormat(navigator.language).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
