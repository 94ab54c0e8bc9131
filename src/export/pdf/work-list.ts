import { disagreementOf, recordOf } from '../../core/findings/list.ts';
import type { FindingGrade, FindingRecord, FindingState } from '../../core/findings/records.ts';
import { isOverdue } from '../../core/findings/rules.ts';
import type { WorkedFinding } from '../../core/findings/work-list.ts';
import { longDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { findingSentence, itemName } from '../../i18n/sentences.ts';
import { blockStrips, joined, textEntry, textLeft, wholeUpTo } from './blocks.ts';
import { colours, page, styles, together, type Strip, type Style } from './page.ts';
import { beginSection, placeLead, type Writing } from './section.ts';

const gradeColours: Readonly<Record<FindingGrade, string>> = {
  major: colours.bad,
  minor: colours.warn,
  observation: colours.soft,
  opportunity: colours.accent,
};

const stateColours: Readonly<Record<FindingState, string>> = {
  open: colours.bad,
  'in-work': colours.warn,
  accepted: colours.soft,
  closed: colours.accent,
};

/** The findings that somebody took up, each with all that was written down about it (clause 10.2). */
export function drawWorkList(writing: Writing): void {
  const { paper, report } = writing;
  beginSection(writing, m.pdf.sections.workList);
  const worked = report.workList.filter((each) => each.kind !== 'potential');
  if (worked.length === 0) {
    paper.paragraph(m.pdf.workList.none);
    return;
  }
  const open = worked.filter(({ record }) => isOpenState(record)).length;
  const overdue = worked.filter(({ record }) => isOverdue(record, report.day)).length;
  placeLead(paper, m.pdf.workList.text(worked.length, open, overdue));
  worked.forEach((finding, index) => {
    paper.place(together(findingStrips(writing, finding, index + 1), wholeUpTo));
  });
}

function isOpenState({ state }: FindingRecord): boolean {
  return state === 'open' || state === 'in-work';
}

function findingStrips(writing: Writing, finding: WorkedFinding, number: number): readonly Strip[] {
  const { paper, titles } = writing;
  const record = recordOf(finding);
  if (!record) return [];
  const words = m.findings.form;
  const entry = (label: string, text: string, style?: Style) =>
    textEntry(paper, label, text, style);
  return blockStrips(paper, headStrips(writing, record, number), [
    ...entry(m.report.item, record.item ? itemName(record.item, titles) : ''),
    ...entry(m.pdf.workList.found, record.description),
    ...entry(m.pdf.workList.today, todaysWords(writing, finding)),
    ...entry(words.cause, record.cause),
    ...entry(words.correction, record.correction),
    ...entry(m.pdf.workList.action, record.correctiveAction),
    ...entry(m.pdf.workList.check, record.effectiveness),
    ...entry(m.pdf.workList.acceptance, record.acceptance),
    ...entry(
      m.pdf.workList.dates,
      joined([
        record.owner.trim() && m.pdf.items.owner(record.owner.trim()),
        record.openedOn && m.pdf.workList.opened(longDate(record.openedOn)),
        record.dueDate && m.pdf.items.due(longDate(record.dueDate)),
        record.closedOn && m.pdf.workList.closed(longDate(record.closedOn)),
      ]),
    ),
  ]);
}

/** What the answers say today, where a record works on a potential finding. */
function todaysWords({ titles }: Writing, finding: WorkedFinding): string {
  const differs = disagreementOf(finding);
  return joined([
    finding.kind === 'taken-up' ? findingSentence(finding.finding, titles) : '',
    differs ? m.findings.list.disagreement[differs] : '',
  ]);
}

/** Number, title, and on the right the state; grade and origin below. */
function headStrips({ paper, report }: Writing, record: FindingRecord, number: number): Strip[] {
  const title = record.title.trim() || m.findings.list.untitled;
  const grades = record.potential === '' ? m.findings.grades : m.findings.potentialGrades;
  const overdue = isOverdue(record, report.day);
  const state = joined([m.findings.states[record.state], overdue ? m.findings.list.overdue : '']);
  const stateStyle: Style = {
    ...styles.strong,
    colour: overdue ? colours.bad : stateColours[record.state],
  };
  const gradeStyle: Style = { ...styles.small, bold: true, colour: gradeColours[record.grade] };
  const origin = m.findings.origins[record.origin];
  const numberStyle: Style = { ...styles.strong, colour: colours.accent };
  const [first, ...others] = paper.strips(title, styles.strong, textLeft, 105);
  if (!first) return [];
  return [
    {
      ...first,
      draw: (top) => {
        const y = paper.foot(styles.strong, top);
        paper.write(String(number), numberStyle, { x: page.left, y });
        first.draw(top);
        paper.write(state, stateStyle, { x: page.right, y }, { align: 'right' });
      },
    },
    ...others,
    {
      height: 3.8,
      draw: (top) => {
        const y = paper.foot(styles.small, top);
        const grade = grades[record.grade];
        paper.write(grade, gradeStyle, { x: textLeft, y });
        const left = textLeft + paper.widthOf(`${grade}  `, gradeStyle);
        paper.write(origin, styles.small, { x: left, y });
      },
    },
  ];
}
