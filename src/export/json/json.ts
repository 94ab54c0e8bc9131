import { assessmentFile } from '../../core/file/write.ts';
import type { Assessment } from '../../core/assessment.ts';
import type { Report } from '../../core/report.ts';

/** The assessment file as text, readable by people too. Reading it back gives the same assessment. */
export function jsonText(
  assessment: Assessment,
  report: Report,
  disclaimer: readonly string[],
): string {
  return `${JSON.stringify(assessmentFile(assessment, report, disclaimer), null, 2)}\n`;
}
