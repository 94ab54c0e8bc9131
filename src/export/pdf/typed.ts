import type { Answer, Evidence } from '../../core/assessment.ts';
import type { Report, ReportItem } from '../../core/report.ts';
import { typedInImpacts } from './impact-texts.ts';
import { presets, type PdfSection } from './presets.ts';
import { typedInRisks } from './risk-texts.ts';

/**
 * Every text that somebody typed and that stands in the chosen sections, each once for each place where it was
 * typed: what the remark on replaced characters counts.
 */
export function typedTexts(
  report: Report,
  sections: ReadonlySet<PdfSection> = new Set(presets.auditor.sections),
): readonly string[] {
  const items = (part: 'clauses' | 'annex-a') =>
    sections.has(part)
      ? report.areas.filter((area) => area.part === part).flatMap((area) => area.items)
      : [];
  const printed = [...items('clauses'), ...items('annex-a')];
  const of = (section: PdfSection, texts: (from: Report) => readonly string[]) =>
    sections.has(section) ? texts(report) : [];
  return [
    report.profile.name,
    ...of('systems', ({ systems }) => systems.flatMap(({ system }) => [system.name, system.owner])),
    ...of('impact', ({ systems }) => typedInImpacts(systems)),
    ...of('risks', ({ systems }) => typedInRisks(systems)),
    ...printed.flatMap(({ answer, evidence }) => inAnswer(answer, evidence)),
    ...inDocuments(report, printed, sections.has('register')),
    ...of('soa', (from) => inSoa(from, sections.has('annex-a'))),
    ...of('workList', ({ assessment }) =>
      assessment.findings.flatMap((finding) => [
        ...[finding.title, finding.description, finding.cause, finding.correction],
        ...[finding.correctiveAction, finding.effectiveness, finding.acceptance, finding.owner],
      ]),
    ),
    ...of('plan', ({ assessment }) =>
      assessment.planEntries.flatMap(({ title, note, owner }) => [title, note, owner]),
    ),
    ...of('kpis', ({ training }) => training.map(({ note }) => note)),
    ...of('since', ({ assessment }) =>
      assessment.snapshots.flatMap(({ name, note }) => [name, note]),
    ),
  ];
}

function inAnswer(answer: Answer, evidence: readonly Evidence[]): readonly string[] {
  return [
    answer.justification,
    answer.note,
    answer.owner,
    answer.dueDate,
    ...evidence.flatMap(({ title, location, date }) => [title, location, date]),
  ];
}

/** Each document once, whether the items name it or the register. */
function inDocuments(
  { documents }: Report,
  items: readonly ReportItem[],
  isWhole: boolean,
): readonly string[] {
  const named = new Set(items.flatMap((item) => item.documents.map(({ id }) => id)));
  return documents
    .filter(({ document }) => isWhole || named.has(document))
    .flatMap(({ record }) => [record.location, record.version, record.date, record.owner]);
}

/** What the answers hold is counted with the items where they are printed, too. */
function inSoa({ soa, assessment }: Report, hasItems: boolean): readonly string[] {
  return [
    soa.head.version,
    soa.head.approver,
    ...assessment.soaEntries.map(({ reason }) => reason),
    ...soa.own.flatMap(({ reference, title, reason, owner, evidence }) => [
      ...[reference, title, reason, owner, evidence],
    ]),
    ...soa.versions.flatMap(({ version, approver, note, rows }) => [
      ...[version, approver, note],
      ...rows.flatMap((row) => [row.reference, row.title, row.reason, row.owner]),
    ]),
    ...(hasItems
      ? []
      : soa.rows.flatMap(({ applicability, reason, owner, evidence }) => [
          applicability === 'excluded' ? reason : '',
          owner,
          ...evidence.map(({ title, location }) => title.trim() || location),
        ])),
  ];
}
