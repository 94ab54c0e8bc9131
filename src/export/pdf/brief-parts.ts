import type { AiActTexts } from '../../content/ai-act/types.ts';
import type { CatalogueTitles } from '../../content/types.ts';
import { byKind } from '../../core/brief/talking-points.ts';
import type { Brief } from '../../core/brief/types.ts';
import type { Report } from '../../core/report.ts';
import {
  agendaSentence,
  briefSystemName,
  dayName,
  daySentence,
  daySystems,
  fitSentences,
  lawSourceSentence,
  pointSentence,
  suggestedStepSentence,
  verdictFigures,
  whoIsMissingSentence,
  whoSentences,
} from '../../i18n/brief-sentences.ts';
import { excerptOf } from '../../i18n/excerpt.ts';
import { m } from '../../i18n/index.ts';
import { certaintySentence, classSentence } from '../../i18n/law-sentences.ts';
import {
  gapCauseSentence,
  itemName,
  nextStepSentence,
  obstacleSentence,
} from '../../i18n/sentences.ts';
import { joined } from './blocks.ts';
import { colours, page, styles, together, type Paper, type Strip, type Style } from './page.ts';

/** How much of the brief there is room for: characters of their own words, there and in the agenda, and entries. */
export interface Room {
  readonly words: number;
  readonly agendaWords: number;
  readonly questions: number;
  readonly points: number;
}

export interface BriefPart {
  readonly title: string;
  readonly strips: readonly Strip[];
}

interface BriefWriting {
  readonly paper: Paper;
  readonly report: Report;
  readonly brief: Brief;
  readonly aiAct: AiActTexts;
  readonly titles: CatalogueTitles;
  readonly room: Room;
}

const text: Style = { ...styles.text, size: 8.2 };
const strong: Style = { ...styles.strong, size: 8.2 };
const soft: Style = { ...styles.soft, size: 7.6 };
const left = page.left + 4;
const width = page.right - left;

/** The parts of the brief in their order, as strips. */
export function briefParts(writing: BriefWriting): readonly BriefPart[] {
  const { who, verdict, gaps, agenda, law, fit, next, points } = m.brief;
  return [
    { title: who.title, strips: whoStrips(writing) },
    { title: verdict.title, strips: verdictStrips(writing) },
    { title: gaps.title, strips: gapStrips(writing) },
    { title: agenda.title, strips: agendaStrips(writing) },
    { title: law.title, strips: lawStrips(writing) },
    { title: fit.title, strips: fitStrips(writing) },
    { title: next.title, strips: nextStrips(writing) },
    { title: points.title, strips: pointStrips(writing) },
  ];
}

function whoStrips({ paper, brief, aiAct }: BriefWriting): readonly Strip[] {
  const missing = whoIsMissingSentence(brief.who);
  return [
    ...paper.strips(
      joined(whoSentences(brief.who, aiAct).map(({ label, value }) => `${label}: ${value}`)),
      text,
    ),
    ...(missing ? paper.strips(missing, strong) : []),
  ];
}

function verdictStrips({ paper, report, brief, titles }: BriefWriting): readonly Strip[] {
  const { provisional, progress } = brief;
  const { rung, next } = brief.verdict;
  const obstacles = brief.holdsBack.shown.flatMap((obstacle) =>
    bulletStrips(paper, obstacleSentence(obstacle, titles)),
  );
  return [
    ...paper.strips(joined([m.words.rungs[rung], verdictFigures(report)]), strong),
    ...(provisional > 0
      ? paper.strips(m.brief.verdict.provisional(provisional, progress.total), text)
      : []),
    ...paper.strips(
      next ? m.brief.verdict.holdsBack(m.words.rungs[next]) : m.brief.verdict.nothing,
      text,
    ),
    ...obstacles,
    ...moreStrips(paper, brief.holdsBack.more),
  ];
}

function gapStrips({ paper, report, brief, titles, room }: BriefWriting): readonly Strip[] {
  const { shown, more } = brief.gaps;
  if (shown.length === 0) {
    const none = report.progress.answered === 0 ? m.brief.gaps.noneYet : m.brief.gaps.none;
    return paper.strips(none, text);
  }
  return [
    ...shown.flatMap(({ gap, firstStep, words }) =>
      entryStrips(paper, {
        name: joined([itemName(gap.item, titles), gap.blocker ? m.results.gaps.blocker : '']),
        colour: gap.blocker ? colours.bad : colours.ink,
        sentence: [
          `${gapCauseSentence(gap, report.profile.target, titles)}.`,
          `${m.brief.gaps.step}: ${nextStepSentence(gap, firstStep, titles)}`,
        ].join(' '),
        words: wordsIn(words, room.words),
      }),
    ),
    ...moreStrips(paper, more),
  ];
}

function agendaStrips({ paper, brief, titles, room }: BriefWriting): readonly Strip[] {
  const { questions, notAsked } = brief.agenda;
  return [
    ...(questions.length === 0 && notAsked.count === 0
      ? paper.strips(m.brief.agenda.none, text)
      : []),
    ...questions.slice(0, room.questions).flatMap((question) => {
      const words = wordsIn(question.words, room.agendaWords);
      return together([
        ...bulletStrips(
          paper,
          `${itemName(question.item, titles)}: ${agendaSentence(question, titles)}`,
        ),
        ...(words ? paper.strips(words, soft, left, width) : []),
      ]);
    }),
    ...moreStrips(paper, questions.length - room.questions),
    ...(notAsked.count > 0 ? paper.strips(m.brief.agenda.notAsked(notAsked.count), strong) : []),
    ...notAsked.first.flatMap(({ item, question }) =>
      bulletStrips(paper, `${itemName(item, titles)}: ${question}`),
    ),
  ];
}

function lawStrips({ paper, brief, aiAct }: BriefWriting): readonly Strip[] {
  const { systems, days, source } = brief.law;
  const words = m.brief.law;
  return [
    ...systems.shown.flatMap((each) =>
      bulletStrips(
        paper,
        joined([
          briefSystemName(each.system.name),
          classSentence(each, aiAct),
          certaintySentence(each),
          each.nextDeadline ? words.from(each.nextDeadline) : '',
        ]),
      ),
    ),
    ...moreStrips(paper, systems.more),
    ...(systems.shown.length === 0 ? paper.strips(words.none, text) : []),
    ...paper.strips(lawSourceSentence(brief.law), text),
    ...(source === 'nothing'
      ? []
      : paper.strips(days.shown.length > 0 ? words.days : words.noDays, strong)),
    ...days.shown.flatMap((day) =>
      bulletStrips(paper, joined([dayName(day), daySentence(day), daySystems(day)])),
    ),
    ...moreStrips(paper, days.more),
  ];
}

function fitStrips({ paper, brief }: BriefWriting): readonly Strip[] {
  const { way, lines } = fitSentences(brief.fit);
  return [
    ...paper.strips(way, strong),
    ...lines.flatMap((sentence) => bulletStrips(paper, sentence)),
  ];
}

function nextStrips({ paper, brief, titles }: BriefWriting): readonly Strip[] {
  return paper.strips(suggestedStepSentence(brief.next, titles), strong);
}

function pointStrips({ paper, report, brief, titles, room }: BriefWriting): readonly Strip[] {
  const shown = brief.points.shown.slice(0, room.points);
  if (shown.length === 0) return paper.strips(m.brief.points.none, text);
  return [
    ...byKind(shown).flatMap((point) =>
      entryStrips(paper, {
        name: point.item === null ? m.app.nav.findings : itemName(point.item, titles),
        sentence: pointSentence(point, report.soa.own),
        words: wordsIn(point.words, room.words),
      }),
    ),
    ...moreStrips(paper, brief.points.more + brief.points.shown.length - shown.length),
  ];
}

interface Entry {
  readonly name: string;
  readonly colour?: string;
  readonly sentence: string;
  readonly words: string;
}

/** A name, what is said about it, and their own words; never cut between two pages. */
function entryStrips(paper: Paper, entry: Entry): readonly Strip[] {
  return together([
    ...paper.strips(entry.name, { ...strong, colour: entry.colour ?? colours.ink }),
    ...paper.strips(entry.sentence, text, left, width),
    ...(entry.words ? paper.strips(entry.words, soft, left, width) : []),
    paper.gap(0.8),
  ]);
}

function bulletStrips(paper: Paper, sentence: string): readonly Strip[] {
  const [first, ...others] = paper.strips(sentence, text, left, width);
  if (!first) return [];
  const draw = (top: number) => {
    paper.disc({ x: page.left + 1.4, y: top + 2.1 }, 0.55, colours.accent, colours.accent);
    first.draw(top);
  };
  return [{ ...first, draw }, ...others];
}

function moreStrips(paper: Paper, count: number): readonly Strip[] {
  return count > 0 ? paper.strips(m.brief.more(count), soft, left, width) : [];
}

function wordsIn(words: string, most: number): string {
  return most === 0 || words === '' ? '' : m.brief.words(excerptOf(words, most));
}
