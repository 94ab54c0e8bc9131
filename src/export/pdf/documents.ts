import type { DocumentState } from '../../core/assessment.ts';
import {
  documentCountsOf,
  documentGroupsOf,
  type DocumentRow,
} from '../../core/document-register/register.ts';
import { registerCountsOf } from '../../core/stage-one.ts';
import { shortDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { Asides } from './asides.ts';
import { joined, stacked } from './blocks.ts';
import { colours, styles, type Style } from './page.ts';
import { beginSection, placeHeading, placeLead, type Writing } from './section.ts';
import { drawTable, tableStart, type Cell } from './table.ts';

const row: Style = { size: 8, colour: colours.ink };
const soft: Style = { ...row, colour: colours.soft };

export const documentColours: Readonly<Record<DocumentState, string>> = {
  approved: colours.accent,
  draft: colours.warn,
  missing: colours.bad,
  unknown: colours.soft,
};

/** The register of documented information: where each document stands, its version and who looks at it when. */
export function drawDocuments(writing: Writing): void {
  const { paper, report } = writing;
  beginSection(writing, m.pdf.sections.register);
  const { clauses, controls } = registerCountsOf(report.results.stageOne);
  placeLead(paper, m.pdf.register.text(clauses, controls));
  paper.paragraph(countsLine(report.documents), styles.strong);
  const groups = documentGroupsOf(report.documents);
  const { groups: titles } = m.documents;
  drawGroup(writing, titles.clauses, groups.clauses);
  drawGroup(writing, titles.controls, groups.controls);
  const { notApplicable } = groups;
  if (notApplicable.length > 0) {
    drawGroup(writing, titles.notApplicable(notApplicable.length), notApplicable);
  }
}

function countsLine(rows: readonly DocumentRow[]): string {
  const { states, blockers, overdue, soon, withoutOwner } = documentCountsOf(rows);
  const words = m.documents.counts;
  return [
    ...(['approved', 'draft', 'missing', 'unknown'] as const).map(
      (state) => `${states[state]} ${words[state]}`,
    ),
    ...(blockers > 0 ? [m.pdf.register.blockers(blockers)] : []),
    ...(overdue > 0 ? [`${overdue} ${words.overdue}`] : []),
    ...(soon > 0 ? [m.pdf.register.soon(soon)] : []),
    ...(withoutOwner > 0 ? [`${withoutOwner} ${words.withoutOwner}`] : []),
  ].join(', ');
}

function drawGroup(writing: Writing, heading: string, rows: readonly DocumentRow[]): void {
  const { paper, titles } = writing;
  if (rows.length === 0) return;
  placeHeading(paper, heading, tableStart);
  const { columns } = m.documents;
  const asides = new Asides(paper);
  drawTable(
    paper,
    [
      { head: columns.document, width: 53 },
      { head: columns.state, width: 31 },
      { head: m.pdf.register.versionAndDate, width: 27 },
      { head: columns.review, width: 24 },
      { head: m.pdf.register.place },
    ],
    rows.map((each) => {
      const { record, applicable } = each;
      const title = titles.documents[each.document].title;
      const style = applicable ? row : soft;
      return [
        {
          text: title,
          style: { ...style, bold: true } as const,
          below: m.documents.about(each.items, m.words.documentKinds[each.kind]),
        },
        stateCell(each),
        { text: stacked(record.version.trim(), shortDate(record.date)), style },
        reviewCell(each),
        {
          text: asides.inTable(title, record.location),
          style,
          below: record.owner.trim(),
        },
      ];
    }),
  );
  asides.place(m.pdf.register.asides);
}

function stateCell({ record, applicable, isOpenBlocker, blocks }: DocumentRow): Cell {
  const state = m.words.documentStates[record.state];
  if (!applicable) return { text: m.pdf.register.notInUse, style: soft, below: state };
  return {
    text: state,
    style: { ...row, bold: true, colour: documentColours[record.state] },
    below: isOpenBlocker ? m.documents.blocker : blocks ? m.pdf.register.blocker : '',
  };
}

function reviewCell({ record, review, applicable }: DocumentRow): Cell {
  const isLate = applicable && review === 'overdue';
  return {
    text: shortDate(record.reviewDate),
    style: isLate ? { ...row, bold: true, colour: colours.bad } : row,
    below: applicable
      ? joined([isLate ? m.documents.overdueMark : '', review === 'soon' ? m.documents.soon : ''])
      : '',
  };
}
