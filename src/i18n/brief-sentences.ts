import type { AiActTexts } from '../content/ai-act/types.ts';
import type { ItemId } from '../content/items.ts';
import type { CatalogueTitles } from '../content/types.ts';
import type { Choice } from '../core/assessment.ts';
import { excerptOf } from './excerpt.ts';
import type {
  AgendaQuestion,
  BriefDay,
  BriefLaw,
  SuggestedStep,
  TalkingPoint,
  Who,
} from '../core/brief/types.ts';
import type { FactId } from '../content/fit/facts.ts';
import type { Fit } from '../core/fit/fit.ts';
import type { Report } from '../core/report.ts';
import type { OwnControl } from '../core/soa/records.ts';
import { countryName } from './countries.ts';
import { factSentence } from './fit-sentences.ts';
import { longDate, percentRange } from './format.ts';
import { m } from './index.ts';
import { systemName } from './law-sentences.ts';
import { choiceWord, itemName } from './sentences.ts';
import { soaIssueSentence } from './soa-sentences.ts';

/** How the call brief says things, on screen, in the presenter view and in the PDF alike. */

/** So much of a text of theirs stands in the brief, in characters; the item has it in full. */
const wordsLength = 180;
const nameLength = 60;
const sentenceLength = 280;
const namedSystems = 4;
const namedArticles = 5;
const namedItems = 6;
const fitReasons = 3;
const fitQuestions = 3;

/** “What they wrote …”, or nothing where they wrote nothing. */
export function wordsSentence(words: string): string {
  return words === '' ? '' : m.brief.words(excerptOf(words, wordsLength));
}

/** The name of an organisation, a system or a finding, as long as a line of the brief has room for. */
export function shortName(name: string): string {
  return excerptOf(name, nameLength);
}

export function whoIsMissingSentence({ notSaid }: Who): string {
  return notSaid.length === 0
    ? ''
    : m.brief.who.ask(notSaid.map((fact) => m.brief.who.facts[fact]));
}

/** What is to be found out about an item. */
export function agendaSentence(
  { asksLevel, documents }: Pick<AgendaQuestion, 'asksLevel' | 'documents'>,
  titles: CatalogueTitles,
): string {
  const named = documents.map((document) => titles.documents[document].title);
  return [
    ...(asksLevel ? [m.brief.agenda.level] : []),
    ...(named.length > 0 ? [m.brief.agenda.documents(named)] : []),
  ].join(' ');
}

export function daySentence({ duties, articles }: BriefDay): string {
  const shown = articles.slice(0, namedArticles);
  return m.brief.law.day(duties, shown, articles.length - shown.length);
}

/** "2 December 2027, in 376 days". */
export function dayName({ day, daysLeft }: BriefDay): string {
  return `${longDate(day)}, ${m.brief.law.daysLeft(daysLeft)}`;
}

/** Whose duties a day brings, in few names; empty where only roles and classes are known. */
export function daySystems({ systems }: BriefDay): string {
  return someSystems(systems).join(', ');
}

/** Where the picture of the law comes from, and what is missing in it. */
export function lawSourceSentence({ source, unfinished }: BriefLaw): string {
  return [
    m.brief.law.sources[source],
    ...(unfinished.length > 0 ? [m.brief.law.unfinished(someSystems(unfinished))] : []),
  ].join(' ');
}

/** What fits, then why, why not, what the law says to it, and what is still to be asked: few lines. */
export function fitSentences(fit: Fit): {
  readonly way: string;
  readonly lines: readonly string[];
} {
  const words = m.brief.fit;
  const { recommendation, possible, deadline } = fit;
  const isOpen = recommendation === 'not-known-yet';
  const toAsk: Readonly<Partial<Record<FactId, string>>> = words.toAsk;
  const asked = fit.toSettle.flatMap((fact) => toAsk[fact] ?? []).slice(0, fitQuestions);
  return {
    way: m.fit.ways[recommendation],
    lines: [
      ...(isOpen ? [words.possible(possible.map((way) => m.fit.ways[way]))] : []),
      ...fit.speaksFor.slice(0, fitReasons).map(factSentence),
      ...fit.speaksAgainst.slice(0, fitReasons).map((each) => words.against(factSentence(each))),
      ...(deadline
        ? [m.fit.deadline(someSystems(deadline.systems), deadline.day, deadline.projected)]
        : []),
      ...(asked.length > 0 ? [words.ask(asked)] : []),
      ...fit.cautions.map((each) => words.cautions[each]),
    ],
  };
}

export function suggestedStepSentence(step: SuggestedStep, titles: CatalogueTitles): string {
  const text = m.brief.next;
  switch (step.kind) {
    case 'legal-review':
    case 'classify-systems':
      return text[step.kind](someSystems(step.systems));
    case 'start-check':
      return text['start-check'](itemName(step.item, titles));
    case 'finish-check':
      return text['finish-check'](step.open, itemName(step.item, titles));
    case 'describe-systems':
      return text['describe-systems'];
    case 'build-blockers':
      return text['build-blockers'](someItems(step.items, titles));
    case 'complete-documents':
      return text['complete-documents'](step.share, step.needed);
    case 'plan-stage-1':
    case 'book-pre-audit':
      return text[step.kind](step.day);
  }
}

/** What the point says, for a reader who sees which item it is about. */
export function pointSentence(point: TalkingPoint, own: readonly OwnControl[]): string {
  const text = m.brief.points;
  switch (point.kind) {
    case 'exclusion':
      return excerptOf(text.exclusion(soaIssueSentence(point.issue, own)), sentenceLength);
    case 'flagged':
      return text.flagged(choiceWord(point.choice));
    case 'overdue-finding':
      return text.overdue(shortName(point.title) || text.untitledFinding, point.dueDate);
    case 'due-before-plan':
      return text.duePlan(point.dueDate, point.projected);
    case 'duty-before-plan':
      return text.dutyPlan(point.article, point.day, point.projected);
    case 'no-evidence':
      return text.noEvidence(choiceWord(point.level));
    case 'changed':
      return text.changed(choiceWord(point.before), choiceWord(point.after), point.since);
  }
}

/** "2", "I don't know", "Not answered": how the line in a note names an answer. */
export function agreedWord(choice: Choice): string {
  return typeof choice === 'number' ? String(choice) : choiceWord(choice);
}

/** The line that a correction leaves in the note. `day` is an ISO date. */
export function agreedLine(day: string, before: Choice, after: Choice): string {
  return m.present.answer.agreed(day, agreedWord(before), agreedWord(after));
}

export function briefSystemName(name: string): string {
  return shortName(systemName(name));
}

function someSystems(names: readonly string[]): readonly string[] {
  return some(names.map(briefSystemName), namedSystems);
}

function someItems(items: readonly ItemId[], titles: CatalogueTitles): readonly string[] {
  return some(
    items.map((item) => itemName(item, titles)),
    namedItems,
  );
}

/** The first so many names; "3 more" stands for the rest. */
function some(names: readonly string[], most: number): readonly string[] {
  const rest = names.length - most;
  return rest > 0 ? [...names.slice(0, most), m.brief.rest(rest)] : names;
}

/** A fact about them with its label. */
export interface WhoFact {
  readonly label: string;
  readonly value: string;
}

/** What was said about them; what was not is left out, since it is asked for in one line. */
export function whoSentences(
  { profile, roles, classes }: Who,
  law: AiActTexts,
): readonly WhoFact[] {
  const { fact } = m.report;
  const options = m.profile;
  const facts: readonly WhoFact[] = [
    { label: fact.sector, value: profile.sector ? options.sector.options[profile.sector] : '' },
    { label: fact.size, value: profile.size ? options.size.options[profile.size] : '' },
    { label: fact.country, value: profile.country ? countryName(profile.country) : '' },
    {
      label: fact.activities,
      value: profile.activities.map((each) => options.activities.options[each]).join('; '),
    },
    {
      label: fact.certifications,
      value: profile.certifications.map((each) => options.certifications.options[each]).join('; '),
    },
    {
      label: fact.isoRoles,
      value: profile.isoRoles.map((each) => options.isoRoles.options[each]).join('; '),
    },
    { label: fact.operatorRoles, value: roles.map((each) => law.roles[each].name).join('; ') },
    {
      label: fact.classesFound,
      value: classes.map((each) => law.riskClasses[each].name).join('; '),
    },
    { label: fact.goal, value: profile.goal ? options.goal.options[profile.goal] : '' },
    { label: fact.target, value: options.target.options[profile.target] },
  ];
  return facts.filter(({ value }) => value !== '');
}

/** "Readiness 62 – 70 %, documents for Stage 1 58 %." */
export function verdictFigures({ results }: Pick<Report, 'results'>): string {
  const { readiness, stageOne } = results;
  const share = readiness.overall.share;
  return m.brief.verdict.figures(
    share ? percentRange(share) : m.words.none,
    percentRange(stageOne.share),
  );
}
