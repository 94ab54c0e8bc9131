import { texts } from '../../content/locale.ts';
import type { Report } from '../../core/report.ts';
import { documentsTable } from './documents.ts';
import { findingTables } from './findings.ts';
import { impactTables } from './impact.ts';
import { areasTable, evidenceTable, itemsTable } from './items.ts';
import { kpiTables } from './kpis.ts';
import { lawTable } from './law.ts';
import { offersTable } from './offers.ts';
import { planTables } from './plan.ts';
import { progressTables } from './progress.ts';
import { risksTable } from './risks.ts';
import { shortChecksTable } from './short-checks.ts';
import { soaTables } from './soa.ts';
import { summaryTable } from './summary.ts';
import { systemTables } from './systems.ts';
import type { ReportTable, TableTexts } from './types.ts';

/**
 * The report as tables, in the order of every file that is made of them. All stored fields stand in one of
 * them, save those that `leftOut` names.
 */
export function tablesOf(report: Report, words: TableTexts): readonly ReportTable[] {
  return [
    summaryTable(report, words),
    areasTable(report),
    itemsTable(report, words),
    evidenceTable(report),
    shortChecksTable(report, words),
    ...soaTables(report, words),
    documentsTable(report, words),
    ...findingTables(report, words),
    ...systemTables(report, words),
    ...impactTables(report, words),
    risksTable(report, words),
    offersTable(report),
    lawTable(report, words),
    ...planTables(report, words),
    ...kpiTables(report),
    ...progressTables(report, words),
  ];
}

/** Tables in which something stands; an empty one says nothing, and its name is all a reader needs. */
export function filledTables(tables: readonly ReportTable[]): readonly ReportTable[] {
  return tables.filter(({ rows }) => rows.length > 0);
}

/** Loads the parts of the catalogue that the tables name things with. */
export async function loadTableTexts(): Promise<TableTexts> {
  const [aiAct, classification, impact, risks, quick, fit] = await Promise.all([
    texts.aiAct(),
    texts.classification(),
    texts.impact(),
    texts.risks(),
    texts.quick(),
    texts.fit(),
  ]);
  return { titles: texts.titles, aiAct, classification, impact, risks, quick, fit };
}
