import { obligations } from '../content/ai-act/obligations.ts';
import type { AiActTexts } from '../content/ai-act/types.ts';
import { areaIds, type AreaId } from '../content/areas.ts';
import { documents, firstItemOf, type DocumentId } from '../content/documents.ts';
import { itemIds, type ItemId } from '../content/items.ts';
import type { LearningTexts, TermTexts } from '../content/learning/types.ts';
import { loadGuidance, texts } from '../content/locale.ts';
import type { CatalogueTitles, Guidance } from '../content/types.ts';
import { articlesFedBy } from '../core/articles.ts';
import { m } from '../i18n/index.ts';
import { learnPageAddress, type LearnPage } from './route.ts';
import { SearchIndex } from './search.ts';
import type { SearchEntry } from './search-entry.ts';

let content: Promise<SearchIndex> | null = null;

/** The index of what is the same in every assessment. Built when it is first asked for, then kept. */
export function contentIndex(): Promise<SearchIndex> {
  content ??= build().catch((error: unknown) => {
    content = null;
    throw error;
  });
  return content;
}

async function build(): Promise<SearchIndex> {
  const [guidance, aiAct, terms, learning] = await Promise.all([
    loadGuidance(),
    texts.aiAct(),
    texts.terms(),
    texts.learning(),
  ]);
  const index = new SearchIndex();
  await index.add([
    ...contentEntries(texts.titles, guidance, aiAct),
    ...learningEntries(terms, learning),
  ]);
  return index;
}

/** Everything written in the catalogue that can be found, area by area, then documents, then duties. */
export function contentEntries(
  titles: CatalogueTitles,
  guidance: Guidance,
  aiAct: AiActTexts,
): readonly SearchEntry[] {
  return [
    ...areaIds.map((area) => areaEntry(area, titles)),
    ...itemIds.map((item) => itemEntry(item, titles, guidance)),
    ...documents.map(({ id }) => documentEntry(id, titles)),
    ...obligations.map((obligation) => dutyEntry(obligation, aiAct)),
  ];
}

function areaEntry(area: AreaId, titles: CatalogueTitles): SearchEntry {
  const { title, short, introduction } = titles.areas[area];
  return {
    id: `area:${area}`,
    group: 'items',
    title: m.find.area(area, title),
    codes: [area],
    lead: introduction,
    texts: [short],
    place: { kind: 'area', area },
  };
}

function itemEntry(item: ItemId, titles: CatalogueTitles, guidance: Guidance): SearchEntry {
  const text = guidance[item];
  return {
    id: `item:${item}`,
    group: 'items',
    title: m.find.area(item, titles.items[item]),
    codes: [item, ...articlesFedBy(item).flatMap(({ article }) => articleNumbers(article))],
    lead: text.question,
    texts: [
      text.usualGap,
      text.firstStep,
      text.why,
      ...Object.values(text.levels),
      ...text.stage1,
      ...text.stage2,
      text.iso27001,
      ...('exclusion' in text ? [text.exclusion] : []),
      ...(text.commonlyQuoted ? [text.commonlyQuoted.claim, text.commonlyQuoted.fact] : []),
    ],
    place: { kind: 'item', item },
  };
}

function documentEntry(document: DocumentId, titles: CatalogueTitles): SearchEntry {
  const { title, mustHold } = titles.documents[document];
  const items = documents.find(({ id }) => id === document)?.items ?? [];
  return {
    id: `document:${document}`,
    group: 'documents',
    title,
    codes: ['', ...items],
    lead: mustHold,
    texts: items.map((item) => titles.items[item]),
    place: { kind: 'item', item: firstItemOf(document) },
  };
}

function dutyEntry(
  { id, article, primary }: (typeof obligations)[number],
  aiAct: AiActTexts,
): SearchEntry {
  const { title, duty, gap } = aiAct.obligations[id];
  return {
    id: `duty:${id}`,
    group: 'duties',
    title: m.find.area(article, title),
    codes: [...articleNumbers(article), ...primary],
    lead: duty,
    texts: [gap],
    place: { kind: 'page', page: 'ai-act' },
  };
}

/** The glossary, what people ask and object, and common mistakes; each opens on its page. */
export function learningEntries(terms: TermTexts, learning: LearningTexts): readonly SearchEntry[] {
  const { questions, objections, mistakes } = learning;
  return [
    ...Object.entries(terms).map(([id, text]) =>
      learningEntry(
        'glossary',
        id,
        text.term,
        [text.definition, text.inPractice ?? ''],
        text.spellings,
      ),
    ),
    ...Object.entries(questions).map(([id, { question, answer }]) =>
      // Answers that name days of the law are found by their question.
      learningEntry('questions', id, question, typeof answer === 'string' ? [answer] : []),
    ),
    ...Object.entries(objections).map(([id, text]) =>
      learningEntry('objections', id, text.objection, [
        text.whatSpeaksAgainst,
        text.whatIsTrue,
        text.whenItWins,
      ]),
    ),
    ...Object.entries(mistakes).map(([id, text]) =>
      learningEntry('mistakes', id, text.title, [text.instead, text.looksLike, text.whyItHurts]),
    ),
  ];
}

function learningEntry(
  page: LearnPage,
  id: string,
  title: string,
  [lead = '', ...rest]: readonly string[],
  foundBy: readonly string[] = [],
): SearchEntry {
  return {
    id: `${page}:${id}`,
    group: page === 'glossary' ? 'terms' : 'answers',
    title,
    codes: [],
    lead,
    texts: rest,
    foundBy,
    place: { kind: 'address', address: learnPageAddress(page, id) },
  };
}

/** "Art. 26(8) and 49(3)" → "Art. 26(8)", "Art. 49(3)". */
function articleNumbers(article: string): readonly string[] {
  return article
    .replace(/^Art\.\s*/, '')
    .split(/ and /)
    .filter((part) => /^\d/.test(part))
    .map((part) => `Art. ${part}`);
}
