import { travellingDisclaimers } from '../../content/ai-act/law.ts';
import { brandNames } from '../../core/share/brand.ts';
import type { Report } from '../../core/report.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { tablesOf } from '../tables/tables.ts';
import type { TableTexts } from '../tables/types.ts';
import { Contents } from './contents.ts';
import { wordLanguage } from './language.ts';
import { heading, list, notice, pairs, subtitle, title, wordFile, type Part } from './parts.ts';
import { findingsPart, gapsPart, planPart, summaryPart } from './report-text.ts';
import { tableSheets } from './report-tables.ts';

/**
 * The whole report as a Word file: what it comes to in prose, with the gaps, the plan and the findings, and then
 * every table, so that no stored field is missing.
 */
export function reportDocx(report: Report, texts: TableTexts): Promise<Uint8Array<ArrayBuffer>> {
  const name = report.profile.name.trim() || m.app.unnamed;
  const contents = new Contents();
  const text = [
    ...summaryPart(report, texts, contents),
    ...gapsPart(report, texts, contents),
    ...planPart(report, texts, contents),
    ...findingsPart(report, texts, contents),
  ];
  const tables = tableSheets(tablesOf(report, texts), contents);
  const disclaimers = disclaimersPart(report, texts, contents);
  return wordFile({
    title: m.pdf.title(name),
    subject: m.pdf.subject,
    creator: name,
    language: wordLanguage(),
    day: report.day,
    footer: { line: m.docx.report.footer(report.day), page: m.docx.page },
    sheets: [
      { parts: [...coverPart(report, texts, name), ...contents.list()] },
      { parts: text },
      ...tables,
      { parts: disclaimers },
    ],
  });
}

function coverPart(
  { day, progress, law, catalogue, example, preparedFor }: Report,
  { aiAct }: TableTexts,
  name: string,
): readonly Part[] {
  const words = m.docx.report;
  const disclaimers = aiAct.disclaimers(longDate(law.asOf));
  const invitedBy = preparedFor ? brandNames(preparedFor) : '';
  return [
    title(name),
    subtitle(m.report.subtitle),
    ...(invitedBy === '' ? [] : [subtitle(m.handoff.brand.prepared(invitedBy))]),
    ...(example ? [notice(m.pdf.exampleText)] : []),
    pairs([
      [words.madeOn, longDate(day)],
      [words.answered, words.answeredOf(progress.answered, progress.total)],
      [words.asOf, longDate(law.asOf)],
      [words.edition, catalogue],
    ]),
    notice(''),
    notice(travellingDisclaimers.map((id) => disclaimers[id]).join(' ')),
    ...(law.stale ? [notice(aiAct.stale(longDate(law.asOf)))] : []),
    heading(m.pdf.contents, 2),
  ];
}

function disclaimersPart(
  { law }: Report,
  { aiAct }: TableTexts,
  contents: Contents,
): readonly Part[] {
  return [
    contents.section(m.report.disclaimers),
    ...list([...Object.values(aiAct.disclaimers(longDate(law.asOf))), m.pdf.noAffiliation]),
  ];
}
