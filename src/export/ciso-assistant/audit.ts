import { answerOf } from '../../core/assessment.ts';
import { guardedCell, plain, type Cell } from '../../core/exchange/cells.ts';
import {
  itemsOfNode,
  nodeIds,
  planningClause,
  urnOf,
  type NodeId,
} from '../../core/exchange/nodes.ts';
import { stateOfNode, wordsOf } from '../../core/exchange/results.ts';
import type { Report, ReportItem } from '../../core/report.ts';
import { csvText } from '../../core/systems/csv.ts';
import { m } from '../../i18n/index.ts';
import { choiceWord } from '../../i18n/sentences.ts';
import { workbookOf } from './workbook.ts';

/** The columns of an audit as a workbook; CISO Assistant reads the same ones back. */
export const auditWorkbookColumns = [
  'urn',
  'assessable',
  'ref_id',
  'name',
  'description',
  'typical_evidence',
  'annotation',
  'compliance_result',
  'extended_result',
  'requirement_progress',
  'observations',
  'score',
  'answers',
] as const;

/** The columns of an audit as text, in the order in which CISO Assistant writes them. */
export const auditTextColumns = [
  'urn',
  'ref_id',
  'name',
  'description',
  'typical_evidence',
  'annotation',
  'compliance_result',
  'extended_result',
  'requirement_progress',
  'score',
  'observations',
] as const;

type AuditColumn = (typeof auditWorkbookColumns)[number];
type AuditRecord = Readonly<Record<AuditColumn, Cell>>;

/** The audit as a workbook (XLSX). */
export function auditXlsx(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  return workbookOf('audit', tableOf(report, auditWorkbookColumns));
}

/** The audit as text: semicolons, and the mark of UTF-8 before it. */
export function auditCsv(report: Report): string {
  const rows = tableOf(report, auditTextColumns).map((row) =>
    row.map((cell) => String(cell ?? '')),
  );
  return `\uFEFF${csvText(rows, ';')}`;
}

function tableOf(report: Report, columns: readonly AuditColumn[]): readonly (readonly Cell[])[] {
  const items = new Map(report.areas.flatMap((area) => area.items.map((item) => [item.id, item])));
  const records = nodeIds.map((node) => {
    const parts = itemsOfNode(node).flatMap((item) => items.get(item) ?? []);
    return recordOf(report, node, parts);
  });
  return [columns, ...records.map((record) => columns.map((column) => record[column]))];
}

/** `extended_result` is the auditor's to fill; typical evidence and annotations are the framework's own. */
function recordOf(report: Report, node: NodeId, parts: readonly ReportItem[]): AuditRecord {
  const { result, progress, score } = stateOfNode(report.assessment, node);
  return {
    urn: urnOf(node),
    assessable: true,
    ref_id: node,
    name: text(node === planningClause ? m.exchange.planningTitle : (parts[0]?.title ?? '')),
    description: text(parts.map(({ question }) => question).join('\n')),
    typical_evidence: null,
    annotation: null,
    compliance_result: result,
    extended_result: null,
    requirement_progress: progress,
    observations: text(observationsOf(report, node)),
    score,
    answers: null,
  };
}

/**
 * The reason of an exclusion, or the note. On clause 6.1 each of its requirements has a section with a head, so
 * that none is hidden behind the worst one, and each finds its words again on the way back.
 */
function observationsOf({ assessment }: Report, node: NodeId): string {
  const answers = itemsOfNode(node).map((item) => ({ item, answer: answerOf(assessment, item) }));
  if (node !== planningClause) return wordsOf(answers[0]?.answer ?? answerOf(assessment, node));
  return answers
    .filter(({ answer }) => answer.choice !== null || plain(answer.note) !== '')
    .map(({ item, answer }) =>
      [`${item}: ${choiceWord(answer.choice)}`, plain(answer.note)].filter(Boolean).join('\n'),
    )
    .join('\n');
}

/** Clean and harmless; null for nothing. */
function text(words: string): Cell {
  return guardedCell(plain(words)) || null;
}
