import { areaIds } from '../../content/areas.ts';
import { itemsOf } from '../../content/items.ts';
import { texts } from '../../content/locale.ts';
import type { Evidence } from '../../core/assessment.ts';
import type { Report } from '../../core/report.ts';
import type { Applicability, SoaRow } from '../../core/soa/soa.ts';
import { longDate, oneDecimal, shortDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { areaName, itemName } from '../../i18n/sentences.ts';
import { driverWords, ownControlName, soaIssueLine } from '../../i18n/soa-sentences.ts';
import { grid, type GridColumn } from './grid.ts';
import { wordLanguage } from './language.ts';
import { landscapeTextWidth } from './look.ts';
import { heading, list, paragraph, subtitle, title, wordFile, type Part } from './parts.ts';

/** The Statement of Applicability (clause 6.1.3) as a Word file to sign. */
export function soaDocx(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const words = m.docx.soa;
  const organisation = report.profile.name.trim() || m.app.unnamed;
  return wordFile({
    title: `${organisation}: ${words.title}`,
    subject: m.pdf.subject,
    creator: organisation,
    language: wordLanguage(),
    day: report.day,
    footer: {
      line: words.footer(organisation, report.soa.head.version.trim()),
      page: m.docx.page,
    },
    sheets: [
      {
        isLandscape: true,
        parts: [
          title(words.title),
          subtitle(words.subtitle(organisation)),
          ...headPart(report),
          ...domainParts(report),
          ...ownPart(report),
          ...excludedPart(report),
          ...historyPart(report),
        ],
      },
      { isLandscape: true, parts: issuesPart(report) },
    ],
  });
}

/** Which version it is and who signs it, with room for the signature. */
function headPart({ soa, soaIssues, day, example }: Report): readonly Part[] {
  const words = m.docx.soa;
  const { head, rows, own } = soa;
  const must = soaIssues.filter(({ severity }) => severity === 'must').length;
  const count = (is: Applicability) => rows.filter((each) => each.applicability === is).length;
  const { none } = m.soa.head;
  return [
    ...(example ? [paragraph(m.pdf.exampleText)] : []),
    wide(
      [
        { title: m.soa.head.version, share: 2 },
        { title: m.soa.head.date, share: 3 },
        { title: m.soa.head.approver, share: 5 },
        { title: words.drawnUp, share: 3 },
        { title: words.status, share: 7 },
      ],
      [
        [
          head.version.trim() || none.version,
          longDate(head.date) || none.date,
          head.approver.trim() || none.approver,
          longDate(day),
          must > 0 ? words.open(must) : words.ready,
        ],
      ],
    ),
    paragraph(),
    paragraph(
      m.soa.head.counts(count('applies'), count('excluded'), count('undecided'), own.length),
    ),
    heading(words.signature.title, 2),
    wide(
      [
        { title: words.signature.name, share: 3 },
        { title: words.signature.date, share: 1 },
        { title: words.signature.sign, share: 3 },
      ],
      [[`\n${head.approver.trim()}\n`, '', '']],
    ),
  ];
}

const columns = (): readonly GridColumn[] => {
  const { columns: names } = m.soa.table;
  return [
    { title: names.control, share: 18, isName: true },
    { title: names.applies, share: 7 },
    { title: names.reason, share: 34 },
    { title: m.docx.soa.driver, share: 9 },
    { title: m.docx.soa.status, share: 11 },
    { title: names.owner, share: 12 },
    { title: m.docx.soa.evidence, share: 22 },
    { title: names.review, share: 9 },
  ];
};

/** All 38 controls, one table a domain. */
function domainParts({ soa }: Report): readonly Part[] {
  const rows = new Map<string, SoaRow>(soa.rows.map((row) => [row.control, row]));
  return areaIds.flatMap((area) => {
    const members = itemsOf(area).flatMap(({ id }) => rows.get(id) ?? []);
    if (members.length === 0) return [];
    return [heading(areaName(area, texts.titles), 1), wide(columns(), members.map(controlRow))];
  });
}

function controlRow(row: SoaRow): readonly string[] {
  const { noReason, noOwner, noReview, noEvidence, level } = m.soa.table;
  const isOut = row.applicability === 'excluded';
  const status = m.soa.statuses[row.status];
  return [
    itemName(row.control, texts.titles),
    m.soa.applicability[row.applicability],
    row.reason.trim() || noReason,
    driverWords(row.drivers, ''),
    isOut ? '' : row.level === null ? status : level(status, oneDecimal(row.level)),
    row.owner.trim() || (isOut ? '' : noOwner),
    row.evidence.map(evidenceLine).join('\n') || (isOut ? '' : noEvidence),
    shortDate(row.reviewDate) || noReview,
  ];
}

function evidenceLine({ title: name, location, date }: Evidence): string {
  return dated(name.trim() || location.trim(), date);
}

function dated(name: string, day: string): string {
  return day === '' ? name : m.soa.table.dated(name, shortDate(day));
}

function ownPart({ soa }: Report): readonly Part[] {
  const { noReason, noOwner, noReview } = m.soa.table;
  if (soa.own.length === 0) return [];
  return [
    heading(m.soa.own.title, 1),
    wide(
      columns(),
      soa.own.map((control) => [
        ownControlName(control),
        m.soa.applicability.applies,
        control.reason.trim() || noReason,
        driverWords(control.drivers, ''),
        m.soa.ownControlStates[control.state],
        control.owner.trim() || noOwner,
        control.evidence.trim() === ''
          ? m.soa.own.noEvidence
          : dated(control.evidence.trim(), control.evidenceDate),
        shortDate(control.reviewDate) || noReview,
      ]),
    ),
  ];
}

/** Whoever signs wants to see at one glance what is left out, and what nobody has decided. */
function excludedPart({ soa }: Report): readonly Part[] {
  const words = m.docx.soa;
  const { noReason, noReview, columns: names } = m.soa.table;
  const excluded = soa.rows.filter(({ applicability }) => applicability === 'excluded');
  const undecided = soa.rows.filter(({ applicability }) => applicability === 'undecided');
  return [
    heading(words.excluded, 1),
    ...(excluded.length === 0
      ? [paragraph(words.noneExcluded)]
      : [
          paragraph(words.excludedOf(excluded.length, soa.rows.length)),
          wide(
            [
              { title: names.control, share: 4, isName: true },
              { title: words.reason, share: 9 },
              { title: names.review, share: 1.6 },
            ],
            excluded.map(({ control, reason, reviewDate }) => [
              itemName(control, texts.titles),
              reason.trim() || noReason,
              shortDate(reviewDate) || noReview,
            ]),
          ),
        ]),
    ...(undecided.length > 0
      ? [paragraph(), paragraph(words.undecided(undecided.map(({ control }) => control)))]
      : []),
  ];
}

function historyPart({ soa }: Report): readonly Part[] {
  const { none, version, date, approver } = m.soa.head;
  if (soa.versions.length === 0) return [];
  return [
    heading(m.docx.soa.history, 1),
    wide(
      [
        { title: version, share: 2, isName: true },
        { title: date, share: 2 },
        { title: approver, share: 4 },
        { title: m.docx.soa.note, share: 8 },
      ],
      soa.versions.map((each) => [
        each.version.trim() || none.version,
        longDate(each.date) || none.date,
        each.approver.trim() || none.approver,
        each.note.trim(),
      ]),
    ),
  ];
}

/** What to settle before it is signed, on a page that can then be taken out. */
function issuesPart({ soa, soaIssues }: Report): readonly Part[] {
  const { title: name, none, severities } = m.soa.issues;
  return [
    heading(name, 1),
    ...(soaIssues.length === 0 ? [paragraph(none)] : []),
    ...(['must', 'should'] as const).flatMap((severity) => {
      const issues = soaIssues.filter((each) => each.severity === severity);
      if (issues.length === 0) return [];
      return [
        heading(severities[severity], 2),
        ...list(issues.map((issue) => soaIssueLine(issue, texts.titles, soa.own))),
      ];
    }),
  ];
}

function wide(all: readonly GridColumn[], rows: readonly (readonly string[])[]): Part {
  return grid(all, rows, landscapeTextWidth);
}
