import type { jsPDF } from 'jspdf';
import type { Report } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { locale } from '../../i18n/locale.ts';
import { metadataText } from './text.ts';

/** Title, language and date. There is no author: the report says whose it is, and nobody else needs to know. */
export function describeFile(
  doc: jsPDF,
  report: Report,
  titleOf: (organisation: string) => string,
): void {
  const name = report.profile.name.trim() || m.app.unnamed;
  doc.setProperties({ title: metadataText(titleOf(name)), subject: m.pdf.subject });
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
