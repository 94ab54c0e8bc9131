import type { Evidence } from '../../core/assessment.ts';
import type { Driver, OwnControl, SoaKeptRow, SoaVersion } from '../../core/soa/records.ts';
import type { Applicability, SoaRow, SoaStatus } from '../../core/soa/soa.ts';
import { longDate, oneDecimal, shortDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { itemName } from '../../i18n/sentences.ts';
import { driverWords, ownControlName, soaIssueLine } from '../../i18n/soa-sentences.ts';
import { Asides } from './asides.ts';
import { joined, stacked } from './blocks.ts';
import { colours, styles, type Paper, type Style } from './page.ts';
import { beginSection, placeHeading, placeLead, type Writing } from './section.ts';
import { drawTable, tableStart, type Cell } from './table.ts';

const row: Style = { size: 8, colour: colours.ink };
const rowStrong: Style = { ...row, bold: true };
const rowSoft: Style = { ...row, colour: colours.soft };

const applicabilityStyles: Readonly<Record<Applicability, Style>> = {
  applies: rowStrong,
  excluded: { ...rowStrong, colour: colours.soft },
  undecided: { ...rowStrong, colour: colours.bad },
};

const statusColours: Readonly<Record<SoaStatus, string>> = {
  'in-place': colours.accent,
  partly: colours.warn,
  'not-in-place': colours.bad,
  'not-known': colours.soft,
};

/** The Statement of Applicability: its head, all 38 controls, own ones, what is open, and kept versions. */
export function drawSoa(writing: Writing): void {
  const { paper, report, titles } = writing;
  const { soa, soaIssues } = report;
  const section = beginSection(writing, m.pdf.sections.soa);
  placeLead(paper, m.pdf.soa.text);
  drawHead(writing);
  drawControls(writing);

  placeHeading(paper, m.soa.own.title, tableStart);
  if (soa.own.length === 0) paper.paragraph(m.soa.own.none, styles.soft);
  else drawOwn(paper, soa.own);

  placeHeading(paper, m.soa.issues.title, 14);
  if (soaIssues.length === 0) paper.paragraph(m.soa.issues.none, styles.soft);
  else {
    drawTable(
      paper,
      [{ head: m.pdf.soa.weight, width: 32 }, { head: m.pdf.soa.issue }],
      soaIssues.map((issue) => [
        {
          text: m.soa.issues.severities[issue.severity],
          style: {
            ...rowStrong,
            colour: issue.severity === 'must' ? colours.bad : colours.soft,
          },
        },
        { text: soaIssueLine(issue, titles, soa.own), style: row },
      ]),
    );
  }
  for (const version of soa.versions) {
    paper.bookmark(m.pdf.soa.version(version.version), section);
    drawVersion(paper, version);
  }
}

function drawHead({ paper, report: { soa } }: Writing): void {
  const { head, rows, own } = soa;
  const words = m.soa.head;
  const count = (is: Applicability) => rows.filter((each) => each.applicability === is).length;
  const cell = (text: string, none: string): Cell =>
    text.trim() === ''
      ? { text: none, style: { ...styles.strong, colour: colours.warn } }
      : { text: text.trim(), style: styles.strong };
  drawTable(
    paper,
    [{ head: words.version, width: 40 }, { head: words.date, width: 40 }, { head: words.approver }],
    [
      [
        cell(head.version, words.none.version),
        cell(longDate(head.date), words.none.date),
        cell(head.approver, words.none.approver),
      ],
    ],
  );
  paper.space(2);
  paper.paragraph(
    words.counts(count('applies'), count('excluded'), count('undecided'), own.length),
    styles.soft,
  );
  paper.space(3);
}

function drawControls({ paper, report, titles }: Writing): void {
  const { columns, noReason, noOwner, noReview } = m.soa.table;
  const asides = new Asides(paper);
  const entries = new Map(report.assessment.soaEntries.map((entry) => [entry.id, entry]));
  /** While a control is left out, the reason for having it waits in its entry. */
  const waiting = ({ control, applicability }: SoaRow): string => {
    const entry = entries.get(control);
    if (applicability !== 'excluded' || !entry) return '';
    const said = joined([entry.reason.trim(), driverWords(entry.drivers, '')]);
    return said && asides.inTable(control, m.pdf.soa.before(said));
  };
  drawTable(
    paper,
    [
      { head: columns.control, width: 40 },
      { head: columns.reason },
      { head: columns.status, width: 34 },
      { head: columns.owner, width: 26 },
      { head: columns.review, width: 19 },
    ],
    report.soa.rows.map((each) => {
      const name = itemName(each.control, titles);
      const isOut = each.applicability === 'excluded';
      return [
        {
          text: name,
          style: applicabilityStyles[each.applicability],
          below: m.soa.applicability[each.applicability],
        },
        {
          text: asides.inTable(name, each.reason) || noReason,
          style: each.reason.trim() === '' ? rowSoft : row,
          below: stacked(driverWords(each.drivers, ''), waiting(each)),
        },
        isOut ? '' : statusCell(each, (text) => asides.inTable(name, text)),
        each.owner.trim() === ''
          ? { text: isOut ? '' : noOwner, style: rowSoft }
          : { text: each.owner.trim(), style: row },
        reviewCell(each.reviewDate, report.day, noReview),
      ];
    }),
  );
  asides.place(m.pdf.soa.asides);
}

function statusCell(each: SoaRow, inTable: (text: string) => string): Cell {
  const word = m.soa.statuses[each.status];
  return {
    text: each.level === null ? word : m.soa.table.level(word, oneDecimal(each.level)),
    style: { ...rowStrong, colour: statusColours[each.status] },
    below: inTable(each.evidence.map(evidenceLine).join('\n')) || m.soa.table.noEvidence,
  };
}

function evidenceLine({ title, location, date }: Evidence): string {
  const name = title.trim() || location.trim();
  return date ? m.soa.table.dated(name, shortDate(date)) : name;
}

function reviewCell(day: string, today: string, none: string): Cell {
  if (day === '') return { text: none, style: rowSoft };
  const isPast = day < today;
  return {
    text: shortDate(day),
    style: isPast ? { ...rowStrong, colour: colours.bad } : row,
    below: isPast ? m.soa.table.overdue : '',
  };
}

function drawOwn(paper: Paper, own: readonly OwnControl[]): void {
  const { columns, noOwner, noReview, noReason } = m.soa.table;
  const asides = new Asides(paper);
  drawTable(
    paper,
    [
      { head: columns.control, width: 40 },
      { head: columns.reason },
      { head: columns.status, width: 34 },
      { head: columns.owner, width: 26 },
      { head: columns.review, width: 19 },
    ],
    own.map((control) => {
      const name = ownControlName(control);
      const evidence = joined([control.evidence.trim(), shortDate(control.evidenceDate)]);
      return [
        { text: name, style: rowStrong },
        {
          text: asides.inTable(name, control.reason) || noReason,
          style: row,
          below: driverWords(control.drivers, ''),
        },
        {
          text: m.soa.ownControlStates[control.state],
          style: rowStrong,
          below: asides.inTable(name, evidence) || m.soa.own.noEvidence,
        },
        { text: control.owner.trim() || noOwner, style: row },
        { text: shortDate(control.reviewDate) || noReview, style: row },
      ];
    }),
  );
  asides.place(m.pdf.soa.asides);
}

function drawVersion(paper: Paper, version: SoaVersion): void {
  placeHeading(paper, m.pdf.soa.version(version.version), tableStart + 14);
  paper.paragraph(
    joined([
      longDate(version.date) || m.soa.head.none.date,
      `${m.soa.head.approver}: ${version.approver.trim() || m.soa.head.none.approver}`,
      m.pdf.soa.keptOn(version.createdAt),
    ]),
    styles.soft,
  );
  paper.paragraph(version.note.trim(), styles.text);
  paper.space(2);
  const asides = new Asides(paper);
  drawTable(
    paper,
    [
      { head: m.soa.table.columns.control, width: 46 },
      { head: m.soa.table.columns.applies, width: 20 },
      { head: m.soa.table.columns.reason },
      { head: m.pdf.soa.levelOwnerReview, width: 38 },
    ],
    version.rows.map((each) => {
      const name = [each.reference.trim(), each.title.trim()].filter(Boolean).join(' ');
      return [
        { text: name, style: styles.small },
        { text: appliesWord(each), style: styles.small },
        {
          text: joined([asides.inTable(name, each.reason), words(each.drivers)]),
          style: styles.small,
        },
        {
          text: joined([
            each.level === null ? '' : oneDecimal(each.level),
            each.owner.trim(),
            shortDate(each.reviewDate),
          ]),
          style: styles.small,
        },
      ];
    }),
  );
  asides.place(m.pdf.soa.asides);
}

function words(drivers: readonly Driver[]): string {
  return driverWords(drivers, '');
}

function appliesWord({ applies }: SoaKeptRow): string {
  const { applicability } = m.soa;
  if (applies === null) return applicability.undecided;
  return applies ? applicability.applies : applicability.excluded;
}
