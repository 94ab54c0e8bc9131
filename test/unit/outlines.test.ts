import { describe, expect, test } from 'vitest';
import { documents, type DocumentId } from '../../src/content/documents.ts';
import { isItemId } from '../../src/content/items.ts';
import { loadGuidance, texts } from '../../src/content/locale.ts';
import type { DocumentOutlines } from '../../src/content/outlines.ts';

/** Partial, so that a missing outline fails by its name and costs no other. */
const outlines: Partial<DocumentOutlines> = await texts.outlines();
const ids = documents.map(({ id }) => id);

/** Every text of an outline with its place. */
function textsOf(id: DocumentId): readonly (readonly [place: string, text: string])[] {
  const outline = outlines[id];
  if (!outline) return [];
  const { purpose, sections, pitfall } = outline;
  return [
    ['purpose', purpose],
    ...sections.flatMap(({ heading, prompts, table = [] }) => [
      ['heading', heading] as const,
      ...prompts.map((prompt) => [`prompt of "${heading}"`, prompt] as const),
      ...table.map((column) => [`column of "${heading}"`, column] as const),
    ]),
    ['pitfall', pitfall],
  ];
}

const all = ids.flatMap((id) =>
  textsOf(id).map(([place, text]) => ({ at: `${id}, ${place}`, place, text })),
);
const guilty = (isGuilty: (text: string, place: string) => boolean) =>
  all.filter(({ text, place }) => isGuilty(text, place)).map(({ at, text }) => `${at}: ${text}`);
const isSentence = (place: string) => /^(?:purpose|prompt|pitfall)/.test(place);

describe('the outlines', () => {
  test('are those of the documents of the register, no more and no fewer', () => {
    expect(Object.keys(outlines).toSorted()).toEqual([...ids].toSorted());
  });

  test('stand in one file each, since a later one would silently win', () => {
    const files = import.meta.glob<Readonly<Record<string, object>>>(
      ['../../src/content/en/outlines/*.ts', '!**/index.ts'],
      { eager: true },
    );
    const standing = Object.values(files).flatMap((file) =>
      Object.values(file).flatMap((part) => Object.keys(part)),
    );
    expect(standing.toSorted()).toEqual([...ids].toSorted());
  });

  test.each(ids)('%s has three to eight sections, each with something to write', (id) => {
    const sections = outlines[id]?.sections ?? [];
    expect(sections.length).toBeGreaterThanOrEqual(3);
    expect(sections.length).toBeLessThanOrEqual(8);
    expect(sections.filter(({ prompts }) => prompts.length === 0)).toEqual([]);
    expect(repeated(sections.map(({ heading }) => heading))).toEqual([]);
  });

  test.each(ids)('%s has tables that fit a page, no column twice', (id) => {
    for (const { table } of outlines[id]?.sections ?? []) {
      if (!table) continue;
      expect(table.length, table.join()).toBeGreaterThanOrEqual(2);
      expect(table.length, table.join()).toBeLessThanOrEqual(9);
      expect(repeated(table)).toEqual([]);
    }
  });

  test('leave nothing empty and nothing too long for a busy reader', () => {
    expect(guilty((text) => text.trim() === '' || text.length > 400)).toEqual([]);
    expect(guilty((text, place) => isSentence(place) && text.length < 25)).toEqual([]);
    expect(guilty((text, place) => !isSentence(place) && text.length > 60)).toEqual([]);
  });

  test('end every sentence, and no heading', () => {
    expect(guilty((text, place) => isSentence(place) && !/[.?]$/.test(text))).toEqual([]);
    expect(guilty((text, place) => !isSentence(place) && /[.:]$/.test(text))).toEqual([]);
  });

  test('say nothing twice, neither within a document nor in two', () => {
    expect(repeated(all.filter(({ place }) => isSentence(place)).map(({ text }) => text))).toEqual(
      [],
    );
  });

  test('add to the texts of the items instead of repeating them', async () => {
    const guidance = sentencesIn(await loadGuidance());
    const held = sentencesIn(ids.map((id) => texts.titles.documents[id].mustHold));
    const taken = new Set([...guidance, ...held].map(plain));
    expect(guilty((text, place) => isSentence(place) && taken.has(plain(text)))).toEqual([]);
  });

  test('name only items that exist', () => {
    expect(unknownReferences('See A.8.1, A.6.2, clause 8.5 and 9.3.4')).toEqual([
      ...['A.8.1', 'A.6.2', '8.5', '9.3.4'],
    ]);
    expect(unknownReferences('A.6.2.8, clauses 6.1.2 and 8.2, and (A.8.5) do.')).toEqual([]);
    expect(
      all.map(({ at, text }) => [at, unknownReferences(text)] as const).filter(([, ids]) => ids[0]),
    ).toEqual([]);
  });

  test('leave no placeholder, no dash for a pause and no shouting', () => {
    // Put together from halves, so that this file does not accuse itself.
    const words = ['TO' + 'DO', 'FIX' + 'ME', 'lorem', 'ipsum', 'tbd', 'tba', 'xxx', 'placeholder'];
    const placeholder = new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
    expect(guilty((text) => placeholder.test(text) || /[—!]|\s–\s/.test(text))).toEqual([]);
  });

  test('carry no date of the law, which stands once, as data', () => {
    expect(guilty((text) => /\b20[2-9]\d\b/.test(text.replace(/ISO\S* \d+:\d+/g, '')))).toEqual([]);
  });
});

/** What every auditor looks for in a document, so that a shortened outline cannot lose it. */
test.each<[DocumentId, readonly RegExp[]]>([
  ['aims-scope', [/site/i, /role/i, /outside/i, /climate/i, /vendor/i]],
  ['ai-policy', [/meeting what applies/i, /improving/i, /objectives/i, /top management/i]],
  ['risk-criteria-and-actions', [/acceptable/i, /opportunit/i, /society/i, /effect/i]],
  ['risk-assessment-process', [/likelihood/i, /individuals/i, /society/i, /comparable/i, /owner/i]],
  ['risk-treatment-process', [/option/i, /Annex A/, /Statement of Applicability/, /accepted by/i]],
  ['statement-of-applicability', [/included/i, /left out/i, /reason/i, /own control/i, /38/]],
  ['risk-treatment-plan', [/owner/i, /due/i, /remaining/i, /signature/i]],
  ['impact-assessment-process', [/misuse/i, /jurisdiction/i, /groups/i, /risk register/i, /kept/i]],
  ['ai-objectives', [/measure/i, /target/i, /deadline/i, /responsible/i, /means/i]],
  ['audit-programme-and-results', [/criteria/i, /scope/i, /advised on/i, /methods/i, /report/i]],
  ['management-review-results', [/earlier decision/i, /audit/i, /trend/i, /interested parties/i]],
  ['nonconformity-records', [/at once/i, /cause/i, /effect/i, /similar/i]],
  ['human-resource-record', [/overs/i, /label/i, /retire/i, /advis/i]],
  ['people-impact-section', [/children/i, /benefit/i, /vulnerable/i, /error rates by group/i]],
  ['societal-impact-section', [/energy/i, /econom/i, /elections/i, /health/i, /culture/i, /good/i]],
  ['development-objectives', [/fair/i, /robust/i, /explan/i, /stage/i]],
  ['system-specification', [/why AI/i, /tolerable error/i, /oversight/i, /never/i, /extension/i]],
  ['design-record', [/fingerprint/i, /alternatives/i, /prompts/i, /requirement/i]],
  ['verification-plan-and-reports', [/pass mark/i, /bias/i, /robust/i, /security/i, /sign/i]],
  ['deployment-plan', [/way back/i, /no-go/i, /vendor/i, /impact assessment/i]],
  ['operation-runbook', [/drift/i, /support/i, /updates/i, /repair/i, /retire/i]],
  ['technical-documentation', [/authorities/i, /partners/i, /users/i]],
  ['logging-specification', [/for operation the answer has to be yes/i, /delet/i, /access/i]],
  ['data-acquisition-records', [/licence/i, /consent/i, /choice/i]],
  ['data-provenance-record', [/merg/i, /transfer/i, /backward/i, /forward/i]],
  ['user-information', [/it is AI/i, /known errors/i, /purpose/i, /check/i, /help/i]],
  ['external-reporting-channel', [/no account/i, /first answer within/i, /case log/i]],
  ['reporting-duty-register', [/contract/i, /recipient/i, /deadline/i, /owner/i]],
  ['responsible-use-objectives', [/halt/i, /override/i, /measure/i]],
  ['responsibility-allocation', [/supplier/i, /partner/i, /customer/i, /clause/i]],
  ['supplier-process', [/approves/i, /reassess/i, /falls short/i]],
])('%s keeps a place for what its control is about', (id, subjects) => {
  const whole = textsOf(id)
    .filter(([place]) => place !== 'pitfall')
    .map(([, text]) => text)
    .join('\n');
  expect(subjects.filter((subject) => !subject.test(whole))).toEqual([]);
});

/** Ids of the form of an item's that the catalogue does not have, those of ISO/IEC 27001 left aside. */
function unknownReferences(text: string): readonly string[] {
  const own = text.replace(/27001(?: clauses?| controls?)?:? (?:A\.)?\d+(?:\.\d+)+/g, '');
  const controls = own.match(/\bA\.\d+(?:\.\d+)+/g) ?? [];
  const clauses = own.match(/(?<![\dA.])(?:[4-9]|10)\.\d+(?:\.\d+)?(?![\d%])/g) ?? [];
  return [...controls, ...clauses].filter((id) => !isItemId(id));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function repeated(list: readonly string[]): readonly string[] {
  const seen = list.map(plain);
  return seen.filter((each, index) => seen.indexOf(each) !== index);
}

/** All texts within a value of the catalogue, however deep. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(sentencesIn)
    : [];
}
