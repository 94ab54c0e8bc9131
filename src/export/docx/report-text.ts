import { grades } from '../../core/findings/potential.ts';
import { standingOf } from '../../core/quick/provisional.ts';
import { topGaps, type Report } from '../../core/report.ts';
import { registerCountsOf } from '../../core/stage-one.ts';
import type { Obstacle } from '../../core/verdict.ts';
import { percent, percentRange, shortDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import { actionTitle } from '../../i18n/plan-sentences.ts';
import { sinceSentence } from '../../i18n/progress-sentences.ts';
import {
  findingSentence,
  gapCauseSentence,
  itemName,
  nextStepSentence,
  obstacleSentence,
  stageTwoLine,
  standingSentence,
} from '../../i18n/sentences.ts';
import type { TableTexts } from '../tables/types.ts';
import type { Contents } from './contents.ts';
import { figures, grid } from './grid.ts';
import { heading, list, notice, paragraph, type Part } from './parts.ts';

/** How many actions of the plan the text names. */
const firstActions = 12;

/** The verdict with what holds it back, the figures, and what changed. */
export function summaryPart(
  report: Report,
  { titles }: TableTexts,
  contents: Contents,
): readonly Part[] {
  const words = m.docx.report;
  const { results, progress, findings, openQuestions, since } = report;
  const { verdict, readiness, stageOne } = results;
  const { share } = readiness.overall;
  const text = m.results.figures;
  const register = registerCountsOf(stageOne);
  const obstacles = (name: string, all: readonly Obstacle[]) =>
    all.length === 0
      ? []
      : [heading(name, 2), ...list(all.map((each) => obstacleSentence(each, titles)))];
  const [majors = 0, minors = 0, observations = 0] = grades.map(
    (grade) => findings.filter((each) => each.grade === grade).length,
  );
  return [
    contents.section(m.pdf.sections.summary),
    figures([
      {
        name: m.results.verdict.label,
        value: m.words.rungs[verdict.rung],
        text: m.words.rungMeaning[verdict.rung],
      },
      {
        name: text.readiness,
        value: share ? percentRange(share) : '–',
        text: text.readinessText,
      },
      {
        name: text.stage1,
        value: percentRange(stageOne.share),
        text: text.stage1Text(register.clauses, register.controls),
      },
      { name: text.evidenced, value: percent(readiness.evidenced), text: text.evidencedText },
    ]),
    paragraph(),
    paragraph(
      [
        standingSentence(standingOf(readiness.overall.contributions)) ||
          (progress.answered < progress.total
            ? m.results.partial(progress.answered, progress.total)
            : ''),
        words.raised(majors, minors, observations),
        words.questions(openQuestions.length),
        since ? sinceSentence(since) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
    ...(verdict.next
      ? obstacles(m.results.verdict.holdsBack(m.words.rungs[verdict.next]), verdict.obstacles)
      : [paragraph(m.results.verdict.nothing)]),
    ...obstacles(m.results.verdict.later, verdict.later),
    heading(text.stage2, 2),
    grid(
      [
        { title: words.stageTwoNeed, share: 5, isName: true },
        { title: words.state, share: 1.3 },
        { title: words.stands, share: 6 },
      ],
      results.stageTwo.map(stageTwoLine).map(({ name, word, state }) => [name, word, state]),
    ),
  ];
}

/** The gaps that matter most, each with its first step. */
export function gapsPart(
  { gaps, profile, areas }: Report,
  { titles }: TableTexts,
  contents: Contents,
): readonly Part[] {
  const words = m.docx.report;
  const steps = new Map(
    areas.flatMap(({ items }) => items.map(({ id, firstStep }) => [id, firstStep])),
  );
  const shown = gaps.slice(0, topGaps);
  const text = m.results.gaps;
  if (shown.length === 0) return [contents.section(text.title), paragraph(text.none)];
  return [
    contents.section(text.title),
    paragraph(text.text),
    grid(
      [
        { title: words.item, share: 4, isName: true },
        { title: words.why, share: 4.5 },
        { title: words.firstStep, share: 8 },
      ],
      shown.map((gap) => [
        `${itemName(gap.item, titles)}${gap.blocker ? `\n${text.blocker}` : ''}`,
        gapCauseSentence(gap, profile.target, titles),
        nextStepSentence(gap, steps.get(gap.item) ?? '', titles),
      ]),
    ),
    ...more(shown.length, gaps.length, m.tables.titles.gaps),
  ];
}

/** Where the plan leads, what that rests on, and what comes first. */
export function planPart({ plan }: Report, texts: TableTexts, contents: Contents): readonly Part[] {
  const { actions, schedule, basis, settings } = plan;
  const { projection: words, months, days, assumptions, list: columns } = m.planView;
  const course = (name: string, found: typeof schedule.stageOne) => ({
    name,
    value: found ? months(found.best, found.worst) : '–',
    text: found ? words.likely(found.best, found.likely, found.worst) : words.outOfReach,
  });
  const open = new Map(actions.map((action) => [action.id, action]));
  const shown = schedule.bars.slice(0, firstActions);
  return [
    contents.section(m.pdf.sections.plan),
    figures([
      course(words.stageOne, schedule.stageOne),
      course(words.stageTwo, schedule.stageTwo),
      { name: words.days, value: days(schedule.days), text: words.daysText(schedule.bars.length) },
    ]),
    paragraph(),
    paragraph(assumptions.sentence({ ...settings, start: schedule.start })),
    paragraph(`${m.plan.effortNote(basis)} ${words.auditDates}`),
    ...(shown.length === 0
      ? [paragraph(words.nothingOpen)]
      : [
          heading(m.docx.report.nextActions, 2),
          grid(
            [
              { title: columns.columns.action, share: 8, isName: true },
              { title: columns.columns.effort, share: 1.8 },
              { title: columns.columns.owner, share: 3.2 },
              { title: m.docx.report.likelyEnd, share: 2.4 },
            ],
            shown.flatMap(({ action: id, span }) => {
              const action = open.get(id);
              if (!action) return [];
              return [
                [
                  actionTitle(action, texts, basis.target),
                  days(action.effort.days),
                  action.owner.trim() || columns.nobody,
                  shortDate(span.likely.end),
                ],
              ];
            }),
          ),
          ...more(shown.length, schedule.bars.length, m.tables.titles.plan),
        ]),
  ];
}

/** What is worked on, and the heaviest of what an auditor would raise. */
export function findingsPart(
  { findings, assessment }: Report,
  { titles }: TableTexts,
  contents: Contents,
): readonly Part[] {
  const words = m.docx.report;
  const { grades: ownGrades, potentialGrades, states } = m.findings;
  const open = assessment.findings.filter(({ state }) => state === 'open' || state === 'in-work');
  const majors = findings.filter(({ grade }) => grade === 'potential-major');
  return [
    contents.section(m.tables.groups.findings),
    heading(words.workedOn, 2),
    ...(open.length === 0
      ? [paragraph(words.noneWorkedOn)]
      : [
          grid(
            [
              { title: m.tables.columns.finding, share: 7, isName: true },
              { title: m.report.grade, share: 2.6 },
              { title: words.state, share: 1.6 },
              { title: m.report.owner, share: 3 },
              { title: m.report.due, share: 2.2 },
            ],
            open.map(({ title, item, grade, potential, state, owner, dueDate }) => [
              [title.trim() || words.unnamedFinding, item ? `(${item})` : ''].join(' ').trim(),
              potential === '' ? ownGrades[grade] : potentialGrades[grade],
              states[state],
              owner.trim(),
              shortDate(dueDate),
            ]),
          ),
        ]),
    heading(m.results.findings.title, 2),
    paragraph(findings.length === 0 ? m.results.findings.none : m.results.findings.text),
    ...list(
      majors.map((finding) => {
        const name = finding.item
          ? itemName(finding.item, titles)
          : titles.areas[finding.area].title;
        return m.docx.recordName([name, findingSentence(finding, titles)]);
      }),
    ),
    ...more(majors.length, findings.length, m.tables.titles.potentialFindings),
  ];
}

function more(shown: number, all: number, table: string): readonly Part[] {
  return shown < all ? [notice(m.docx.report.moreRows(shown, all, table))] : [];
}
