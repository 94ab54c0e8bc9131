import { standingOf } from '../../core/law-picture.ts';
import type { ReportSystem } from '../../core/report.ts';
import type { AiActTexts } from '../../content/ai-act/types.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import {
  certaintySentence,
  classSentence,
  roleNames,
  systemName,
} from '../../i18n/law-sentences.ts';
import { styles } from './page.ts';
import { beginSection, placeLead, type Writing } from './section.ts';
import { drawTable, type Cell, type Column } from './table.ts';

/** The register in one table. Left out where it is empty: the section on the Act says what stands in for it. */
export function drawSystems(writing: Writing): void {
  const { paper, report, aiAct } = writing;
  if (report.systems.length === 0) return;
  beginSection(writing, m.pdf.sections.systems);
  const current = report.systems.filter(({ system }) => system.stage !== 'retired');
  const { unfinished, needReview } = standingOf(current);
  placeLead(paper, m.pdf.systems.text(report.systems.length, unfinished.length, needReview.length));
  const columns: readonly Column[] = [
    { head: m.report.systemName },
    { head: m.report.stage, width: 24 },
    { head: m.report.systemClass, width: 48 },
    { head: m.report.systemRoles, width: 30 },
    { head: m.report.nextDeadline, width: 33 },
  ];
  drawTable(
    paper,
    columns,
    report.systems.map((each) => cellsOf(each, aiAct)),
  );
}

function cellsOf(each: ReportSystem, aiAct: AiActTexts): readonly Cell[] {
  const { system, roles, nextDeadline } = each;
  return [
    { text: systemName(system.name), style: styles.strong, below: system.owner },
    { text: system.stage ? m.systems.stages[system.stage] : m.report.notSaid },
    { text: classSentence(each, aiAct), below: certaintySentence(each) },
    { text: roleNames(roles, aiAct) },
    { text: nextDeadline === null ? m.report.noDeadline : longDate(nextDeadline) },
  ];
}
