import { kpiFigureIds } from '../../core/kpis/kpis.ts';
import { areaMovesOf } from '../../core/snapshots/compare.ts';
import type { Comparison, Moment } from '../../core/snapshots/types.ts';
import { percent, percentRange, shortDate } from '../../i18n/format.ts';
import { m } from '../../i18n/index.ts';
import {
  answerFieldNames,
  kpiValue,
  levelMovement,
  momentName,
  pointsMoved,
  sinceSentence,
} from '../../i18n/progress-sentences.ts';
import { areaName, choiceWord, itemName } from '../../i18n/sentences.ts';
import { Asides } from './asides.ts';
import { joined, stacked } from './blocks.ts';
import { colours, styles, type Paper, type Style } from './page.ts';
import { beginSection, placeHeading, type Writing } from './section.ts';
import { drawTable, tableStart } from './table.ts';
import { drawTrend } from './trend.ts';

const row: Style = { size: 8, colour: colours.ink };
const rowStrong: Style = { ...row, bold: true };
/** Of the answers and areas that moved, a brief names this many. */
const inBrief = 6;

/** What changed since the latest kept state, and all kept states; left out while nothing was kept. */
export function drawSince(writing: Writing): void {
  const { paper, report, isBrief } = writing;
  const { since, moments } = report;
  if (!since) return;
  beginSection(writing, m.pdf.sections.since, { onNewPage: !isBrief, room: 100 });
  paper.paragraph(sinceSentence(since), styles.strong);
  if (isBrief) paper.paragraph(areasSentence(writing, since));
  paper.space(3);
  drawTrend(paper, moments, isBrief ? 24 : 40);
  drawAnswers(writing, since);
  if (isBrief) return;
  drawDocumentChanges(writing, since);
  drawAreas(writing, since);
  drawStates(writing);
  drawKpiHistory(paper, moments);
}

/** "Rose: …. Fell: …." */
function areasSentence({ titles }: Writing, since: Comparison): string {
  const { rose, fell } = m.progress.compare;
  const named = (sign: 1 | -1) =>
    areaMovesOf(since)
      .filter(({ moved }) => moved * sign > 0)
      .toSorted((one, other) => (other.moved - one.moved) * sign)
      .slice(0, inBrief)
      .map(({ area, before, after }) =>
        m.pdf.since.area(areaName(area, titles), pointsMoved(before?.low ?? 0, after?.low ?? 0)),
      );
  return (
    [
      ['rose', named(1)],
      ['fell', named(-1)],
    ] as const
  )
    .filter(([, names]) => names.length > 0)
    .map(([way, names]) => `${way === 'rose' ? rose : fell}: ${names.join('; ')}.`)
    .join(' ');
}

function drawAnswers(writing: Writing, since: Comparison): void {
  const { paper, titles, isBrief } = writing;
  const words = m.progress.compare;
  const changes = isBrief
    ? since.answers.filter(({ before, after }) => before !== after).slice(0, inBrief)
    : since.answers;
  if (changes.length === 0) return;
  placeHeading(paper, isBrief ? m.pdf.since.most : words.answers(changes.length), tableStart);
  const asides = new Asides(paper);
  drawTable(
    paper,
    [
      { head: m.report.item, width: 60 },
      { head: m.pdf.since.change, width: 46 },
      { head: words.why },
    ],
    changes.map((change) => {
      const name = itemName(change.item, titles);
      const isSame = change.before === change.after;
      const fields = answerFieldNames(change);
      const why = isBrief
        ? paper.shortened(change.note.trim(), row, 120)
        : asides.inTable(name, change.note);
      return [
        { text: name, style: rowStrong },
        {
          text: isSame
            ? choiceWord(change.after)
            : m.progress.fromTo(choiceWord(change.before), choiceWord(change.after)),
          style: row,
          below: stacked(
            levelMovement(change),
            fields.length > 0 && !isBrief ? (isSame ? words.changed : words.also)(fields) : '',
          ),
        },
        {
          text: why || words.noWhy,
          style: why === '' ? { ...row, colour: colours.soft } : row,
          below:
            !isBrief && change.noteBefore.trim() !== '' && change.noteBefore !== change.note
              ? m.pdf.since.noteBefore(asides.inTable(name, change.noteBefore))
              : '',
        },
      ];
    }),
  );
  asides.place(words.why);
}

function drawDocumentChanges({ paper, titles }: Writing, since: Comparison): void {
  const words = m.progress.compare;
  if (since.documents.length === 0) return;
  placeHeading(paper, words.documents(since.documents.length), tableStart);
  const names: Readonly<Record<string, string>> = words.recordFields;
  drawTable(
    paper,
    [
      { head: m.documents.columns.document, width: 80 },
      { head: m.pdf.since.change, width: 46 },
      { head: m.pdf.since.alsoChanged },
    ],
    since.documents.map(({ document, before, after, fields }) => [
      { text: titles.documents[document].title, style: rowStrong },
      {
        text:
          before === after
            ? m.words.documentStates[after]
            : m.progress.fromTo(m.words.documentStates[before], m.words.documentStates[after]),
        style: row,
      },
      { text: fields.flatMap((field) => names[field] ?? []).join(', '), style: row },
    ]),
  );
}

function drawAreas({ paper, titles }: Writing, since: Comparison): void {
  const words = m.progress.compare;
  placeHeading(paper, words.areas, tableStart + 20);
  const share = (range: Moment['readiness'] | null) =>
    range ? percentRange(range) : words.notThere;
  drawTable(
    paper,
    [
      { head: m.results.charts.area },
      { head: words.before, width: 30, align: 'right' },
      { head: words.after, width: 30, align: 'right' },
      { head: m.pdf.since.moved, width: 30, align: 'right' },
    ],
    areaMovesOf(since).map(({ area, before, after, moved }) => [
      { text: areaName(area, titles), style: row },
      { text: share(before), style: row },
      { text: share(after), style: row },
      {
        text: before && after ? pointsMoved(before.low, after.low) : '',
        style: { ...rowStrong, colour: moved < 0 ? colours.bad : colours.accent },
      },
    ]),
  );
}

/** Every kept state by name, note and figures, and the state as it is now. */
function drawStates({ paper, report }: Writing): void {
  const words = m.progress.trend;
  const snapshots = new Map(report.assessment.snapshots.map((each) => [each.id, each]));
  placeHeading(paper, m.progress.snapshots.title, tableStart + 10);
  const asides = new Asides(paper);
  drawTable(
    paper,
    [
      { head: words.state },
      { head: m.results.figures.readiness, width: 25, align: 'right' },
      { head: m.pdf.since.stageOne, width: 25, align: 'right' },
      { head: m.results.figures.evidenced, width: 20, align: 'right' },
      { head: m.results.charts.answered, width: 20, align: 'right' },
      { head: words.verdict, width: 30 },
    ],
    report.moments.map((moment) => {
      const kept = moment.snapshot === null ? null : snapshots.get(moment.snapshot);
      const name = momentName(moment);
      return [
        {
          text: name,
          style: rowStrong,
          below: stacked(
            joined([
              shortDate(moment.day),
              kept ? m.pdf.since.target(kept.target) : '',
              kept?.kind === 'round' ? m.progress.snapshots.round : '',
            ]),
            kept ? asides.inTable(name, kept.note) : '',
          ),
        },
        { text: percentRange(moment.readiness), style: row },
        { text: percentRange(moment.stageOne), style: row },
        { text: percent(moment.evidenced), style: row },
        { text: String(moment.answered), style: row },
        { text: m.words.rungs[moment.rung], style: row },
      ];
    }),
  );
  asides.place(m.progress.keep.note);
}

function drawKpiHistory(paper: Paper, moments: readonly Moment[]): void {
  placeHeading(paper, m.pdf.since.kpis, tableStart + 10);
  drawTable(
    paper,
    [
      { head: m.progress.trend.state },
      ...kpiFigureIds.map((id) => ({
        head: m.pdf.since.figures[id],
        width: 17,
        align: 'right' as const,
      })),
    ],
    moments.map((moment) => [
      { text: momentName(moment), style: row },
      ...kpiFigureIds.map((id) => ({ text: kpiValue(id, moment.kpis[id]), style: row })),
    ]),
  );
}
