import { docx } from './docx.ts';
import { report } from './report.ts';

interface FormatText {
  readonly button: string;
  /** While it is being made. */
  readonly making: string;
  /** What it is good for, in one line. */
  readonly purpose: string;
  readonly done: string;
  /** What happened, that nothing is lost, and what to do. */
  readonly failed: string;
}

/** The files of the report, in the order in which they are offered. */
const formats = {
  pdf: {
    button: report.downloadPdf,
    making: report.makingPdf,
    purpose: 'To read and to show: the boss, the board, a customer. Fixed pages with charts.',
    done: report.pdfDone,
    failed: report.pdfFailed,
  },
  docx: {
    button: 'Download report (Word)',
    making: 'Making the report',
    purpose:
      'To edit and to send on: a summary, the gaps, the plan and the findings in prose, then every table.',
    done: 'The Word report is in your downloads.',
    failed:
      'The Word report could not be made. Nothing is lost. Try again, or take the PDF: it holds the same figures.',
  },
  soaDocx: {
    button: 'Download Statement of Applicability (Word)',
    making: 'Making the statement',
    purpose: docx.soa.purpose,
    done: docx.soa.done,
    failed: docx.soa.failed,
  },
  xlsx: {
    button: 'Download workbook (XLSX)',
    making: 'Making the workbook',
    purpose: 'To work on: a sheet for each table, with filters, real dates and real numbers.',
    done: 'The workbook is in your downloads.',
    failed:
      'The workbook could not be made. Nothing is lost. Try again, or take the tables one by one as CSV.',
  },
  html: {
    button: 'Download web page (HTML)',
    making: 'Making the web page',
    purpose:
      'To send: one file with everything, for any browser and for screen readers. It runs nothing and loads nothing.',
    done: 'The web page is in your downloads.',
    failed:
      'The web page could not be made. Nothing is lost. Try again, or print this page: it holds the same figures.',
  },
  json: {
    button: report.downloadJson,
    making: 'Making the assessment file',
    purpose:
      'To keep, and to open again here or in another browser. The only one of these files that Plumbline can read back whole.',
    done: 'The assessment file is in your downloads.',
    failed: report.jsonFailed,
  },
  audit: {
    button: 'CISO Assistant audit (XLSX)',
    making: 'Making the audit',
    purpose:
      'To go on in CISO Assistant: its data import takes this file for an audit of ISO/IEC 42001. 6.1.1 to 6.1.4 are one row there and show the worst of the four.',
    done: 'The audit is in your downloads.',
    failed: 'The audit could not be made. Nothing is lost. Try again, or take it as CSV.',
  },
  auditText: {
    button: 'CISO Assistant audit (CSV)',
    making: 'Making the audit',
    purpose: 'The same audit as plain text, in the form in which CISO Assistant exports one.',
    done: 'The audit is in your downloads.',
    failed: 'The audit could not be made. Nothing is lost. Reload the page and try again.',
  },
  actionPlan: {
    button: 'CISO Assistant plan (CSV)',
    making: 'Making the action plan',
    purpose:
      'Your plan as applied controls, with states, sizes and dates. Owners are matched there only if they are users.',
    done: 'The action plan is in your downloads.',
    failed: 'The action plan could not be made. Nothing is lost. Reload the page and try again.',
  },
  oscal: {
    button: 'OSCAL results (JSON)',
    making: 'Making the OSCAL file',
    purpose:
      'For tools that speak OSCAL, the NIST format for assessments: what was observed, the findings and the risks of your AI systems.',
    done: 'The OSCAL file is in your downloads.',
    failed: 'The OSCAL file could not be made. Nothing is lost. Reload the page and try again.',
  },
} satisfies Readonly<Record<string, FormatText>>;

export const downloads = {
  title: 'Downloads',
  formats,
  csv: {
    label: 'A single table as CSV',
    hint: 'For another tool: plain text that every spreadsheet and every script reads. Separated as your language has it.',
    button: 'Download table (CSV)',
    making: 'Making the table',
    done: (title: string) => `The table "${title}" is in your downloads.`,
    failed: 'The table could not be made. Nothing is lost. Reload the page and try again.',
  },
};
