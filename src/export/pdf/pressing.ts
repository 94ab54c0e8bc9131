import { coverageGroupsOf } from '../../core/law-view.ts';
import { isOverdue as isFindingOverdue } from '../../core/findings/rules.ts';
import type { Report } from '../../core/report.ts';
import { bandOf, remaining } from '../../core/systems/ratings.ts';
import { isOpen, isOverdue, risksByWeight } from '../../core/systems/risk-register.ts';
import { longDate, shortDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { ratedCell } from './bands.ts';
import { joined } from './blocks.ts';
import { colours, styles, type Style } from './page.ts';
import { beginSection, placeHeading, type Writing } from './section.ts';
import { drawTable, tableStart, type Cell } from './table.ts';

const mostRisks = 5;
const mostDays = 3;
/** Articles that one line names. */
const mostArticles = 6;
const row: Style = { size: 8, colour: colours.ink };

/** The risks that weigh most, the next days of the law, and what should have been done by now. */
export function drawPressing(writing: Writing): void {
  const { paper, report } = writing;
  beginSection(writing, m.pdf.sections.pressing, { onNewPage: false, room: 70 });
  drawTopRisks(writing);
  drawDays(writing);
  const late = lateSentence(report);
  paper.space(2);
  paper.paragraph(late || m.pdf.pressing.nothingLate, {
    ...styles.strong,
    colour: late ? colours.bad : colours.soft,
  });
}

function drawTopRisks({ paper, report }: Writing): void {
  const words = m.pdf.pressing;
  const systems = report.systems.map(({ system }) => system);
  const open = risksByWeight(systems.filter(({ stage }) => stage !== 'retired')).filter(
    ({ risk }) => isOpen(risk) && bandOf(remaining(risk)) !== null,
  );
  if (open.length === 0) {
    paper.paragraph(words.noRisks, styles.soft);
    return;
  }
  drawTable(
    paper,
    [
      { head: words.risks(Math.min(mostRisks, open.length), open.length) },
      { head: words.remaining, width: 34 },
      { head: words.who, width: 50 },
    ],
    open.slice(0, mostRisks).map(({ system, risk }) => [
      {
        text: paper.shortened(risk.title.trim() || m.risks.untitled, styles.strong, 150),
        style: { ...row, bold: true } as const,
        below: paper.shortened(system.name.trim() || m.systems.unnamed, styles.small, 76),
      },
      ratedCell(remaining(risk)),
      {
        text: paper.shortened(risk.owner.trim() || m.risks.list.nothing.owner, row, 46),
        style: row,
        below: joined([
          risk.treatment ? m.risks.treatments[risk.treatment] : m.risks.list.nothing.treatment,
          risk.dueDate && shortDate(risk.dueDate),
        ]),
      },
    ]),
  );
}

/** Duties that fit and begin on one of the next days of the law. */
function drawDays({ paper, report, aiAct }: Writing): void {
  const { later, uncovered } = coverageGroupsOf(report.results.coverage);
  const days = new Map<string, string[]>();
  const add = (day: string, article: string) => {
    days.set(day, [...(days.get(day) ?? []), article]);
  };
  for (const { day, rows } of later) for (const each of rows) add(day, each.obligation.article);
  for (const { applicability, obligation } of uncovered) {
    if (applicability.kind === 'from') add(applicability.day, obligation.article);
  }
  const next = [...days].sort(([one], [other]) => one.localeCompare(other)).slice(0, mostDays);
  if (next.length === 0) return;
  placeHeading(paper, m.pdf.pressing.days, tableStart);
  drawTable(
    paper,
    [{ head: m.report.from, width: 38 }, { head: m.pdf.pressing.duties }],
    next.map(([day, articles]): readonly Cell[] => {
      const named = [...new Set(articles)];
      return [
        { text: longDate(day), style: { ...row, bold: true } },
        {
          text: m.pdf.pressing.named(
            articles.length,
            named.slice(0, mostArticles),
            named.length - mostArticles,
          ),
          style: row,
        },
      ];
    }),
  );
  if (report.law.stale) {
    paper.space(1);
    paper.paragraph(aiAct.stale(longDate(report.law.asOf)), styles.small);
  }
}

/** What has passed its day, counted by list; empty where nothing has. */
function lateSentence({ systems, assessment, documents, plan, day }: Report): string {
  const risks = systems
    .filter(({ system }) => system.stage !== 'retired')
    .flatMap(({ system }) => system.risks)
    .filter((risk) => isOverdue(risk, day)).length;
  const findings = assessment.findings.filter((each) => isFindingOverdue(each, day)).length;
  const reviews = documents.filter((each) => each.applicable && each.review === 'overdue').length;
  const actions = plan.actions.filter(
    ({ state, dueDate }) =>
      (state === 'open' || state === 'in-work') && dueDate !== '' && dueDate < day,
  ).length;
  return risks + findings + reviews + actions === 0
    ? ''
    : m.pdf.pressing.late(actions, findings, risks, reviews);
}
