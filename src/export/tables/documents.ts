import type { DocumentRow } from '../../core/document-register/register.ts';
import type { Report } from '../../core/report.ts';
import { m } from '../../i18n/index.ts';
import { date, long, number, share, tableOf, text, yesNo } from './build.ts';
import type { ReportTable, TableTexts } from './types.ts';

/** The register of documented information (clause 7.5). */
export function documentsTable(report: Report, { titles }: TableTexts): ReportTable {
  return tableOf<DocumentRow>(
    { id: 'documents', group: 'auditFile', layout: 'records' },
    [
      text('document', ({ document }) => titles.documents[document].title),
      text('documentKind', ({ kind }) => m.words.documentKinds[kind]),
      text('items', ({ items }) => items.join(', ')),
      text('state', ({ record }) => m.words.documentStates[record.state]),
      text('version', ({ record }) => record.version),
      date('date', ({ record }) => record.date),
      date('reviewDate', ({ record }) => record.reviewDate),
      text('review', ({ review }) => m.tables.words.reviews[review]),
      text('owner', ({ record }) => record.owner),
      long('location', ({ record }) => record.location),
      yesNo('applicable', ({ applicable }) => applicable),
      yesNo('blocks', ({ blocks }) => blocks !== null),
      yesNo('openBlocker', ({ isOpenBlocker }) => isOpenBlocker),
      number('weight', ({ weight }) => weight),
      share('creditLow', ({ credit }) => credit.low),
      share('creditHigh', ({ credit }) => credit.high),
      date('updated', ({ record }) => record.updatedAt),
    ],
    report.documents,
  );
}
