import { loadGuidance, texts } from '../content/locale.ts';
import { asOf } from '../content/ai-act/law.ts';
import type { Assessment } from '../core/assessment.ts';
import { reportOf, type Report } from '../core/report.ts';
import { fileName } from '../export/file-name.ts';
import { longDate } from '../i18n/format.ts';

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
