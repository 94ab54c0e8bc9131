import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { grades } from '../../src/core/findings/potential.ts';
import type { AssessmentFile } from '../../src/core/file/write.ts';
import type { Report } from '../../src/core/report.ts';
import { jsonText } from '../../src/export/json/json.ts';
import { percent, wholePercent } from '../../src/i18n/format.ts';
import { m } from '../../src/i18n/index.ts';
import { readReportDocx } from './helpers/read-docx.ts';
import {
  htmlText,
  plain,
  readCsv,
  readXlsx,
  tablesFor,
  type Value,
} from './helpers/read-tables.ts';
import { assessment } from './support/arbitraries.ts';
import { blank, conforming } from './support/assessments.ts';
import { reportFor } from './support/texts.ts';

/** The figures that nobody may see differ, in whole percents and counts; null where there is none. */
interface Figures {
  readonly readiness: readonly (number | null)[];
  readonly stageOne: readonly (number | null)[];
  readonly evidenced: number | null;
  readonly verdict: string;
  /** Answered items, potential findings by grade, gaps, open questions, AI systems. */
  readonly counts: readonly number[];
}

const { figures } = m.results;
const { counts: words } = m.tables.summary;
const countNames = [
  words.answered,
  ...grades.map((grade) => m.words.grades[grade]),
  words.gaps,
  words.questions,
  words.systems,
];

const whole = (share: number | null | undefined) =>
  typeof share === 'number' ? wholePercent(share) : null;

function expected({ results, progress, findings, gaps, openQuestions, systems }: Report): Figures {
  const { readiness, stageOne, verdict } = results;
  const { share } = readiness.overall;
  return {
    readiness: [whole(share?.low), whole(share?.high)],
    stageOne: [whole(stageOne.share.low), whole(stageOne.share.high)],
    evidenced: whole(readiness.evidenced),
    verdict: m.words.rungs[verdict.rung],
    counts: [
      progress.answered,
      ...grades.map((grade) => findings.filter((each) => each.grade === grade).length),
      gaps.length,
      openQuestions.length,
      systems.length,
    ],
  };
}

/** The figures as they stand in the rows of the summary: section, what, value, up to. */
function fromSummary(
  rows: readonly (readonly Value[])[],
  asWhole: (value: Value | undefined) => number | null,
): Figures {
  const row = (what: string) => rows.find((each) => each[1] === what) ?? [];
  const range = (what: string) => [asWhole(row(what)[2]), asWhole(row(what)[3])];
  return {
    readiness: range(figures.readiness),
    stageOne: range(figures.stage1),
    evidenced: asWhole(row(figures.evidenced)[2]),
    verdict: String(rows.find(([section]) => section === m.results.verdict.label)?.[1]),
    counts: countNames.map((name) => Number(row(name)[2])),
  };
}

const ofShare = (value: Value | undefined) => (typeof value === 'number' ? whole(value) : null);
const ofPercent = (value: Value | undefined) =>
  typeof value === 'string' && value.endsWith('%') ? Number(value.slice(0, -1)) : null;

function fromJson(report: Report): Figures {
  const file = JSON.parse(jsonText(report.assessment, report, [])) as AssessmentFile;
  const { readiness, stageOne, verdict, progress, findings, gaps, openQuestions, systems } =
    file.report;
  return {
    readiness: [whole(readiness.overall?.low), whole(readiness.overall?.high)],
    stageOne: [whole(stageOne.low), whole(stageOne.high)],
    evidenced: whole(readiness.evidenced),
    verdict: m.words.rungs[verdict.rung],
    counts: [
      progress.answered,
      ...grades.map((grade) => findings.filter((each) => each.grade === grade).length),
      gaps.length,
      openQuestions.length,
      systems.length,
    ],
  };
}

async function fromTables(report: Report): Promise<Figures> {
  const [summary] = await tablesFor(report);
  return fromSummary(
    (summary?.rows ?? []).map((row) => row.map(plain)),
    ofShare,
  );
}

async function fromXlsx(report: Report): Promise<Figures> {
  return fromSummary((await readXlsx(report)).get(m.tables.titles.summary) ?? [], ofShare);
}

async function fromCsv(report: Report): Promise<Figures> {
  return fromSummary((await readCsv(report)).get(m.tables.titles.summary) ?? [], ofPercent);
}

/** Read off the summary as it is written, since parsing hundreds of pages takes minutes. */
async function fromHtml(report: Report): Promise<Figures> {
  const html = await htmlText(report);
  const start = html.indexOf(`id="summary"`);
  const summary = html.slice(start, html.indexOf('</table>', start));
  const rows = summary
    .split('<tr>')
    .map((row) =>
      [...row.matchAll(/<(?:td|th)[^>]*>(.*?)<\/(?:td|th)>/gs)].map(([, text = '']) =>
        text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replace(/ %$/, '%'),
      ),
    );
  return fromSummary(rows, ofPercent);
}

async function fromDocx(report: Report): Promise<Figures> {
  const { tables } = await readReportDocx(report);
  const rows = tables.get(m.docx.report.inFull(m.tables.groups.summary)) ?? [];
  return fromSummary(rows, ofPercent);
}

/** Every output that shows the figures. A new one is one line here. */
const readers: Readonly<Record<string, (report: Report) => Figures | Promise<Figures>>> = {
  'the assessment file': fromJson,
  'the tables': fromTables,
  'the workbook': fromXlsx,
  'the CSV tables': fromCsv,
  'the web page': fromHtml,
  'the Word document': fromDocx,
};

describe.each(Object.entries(readers))('the figures in %s', (_, read) => {
  test.each([
    ['the worked example', example],
    ['an empty assessment', blank()],
    ['one in which all is done', conforming()],
  ])('are those of the report, for %s', async (_name, from) => {
    const report = reportFor(from);
    expect(await read(report)).toEqual(expected(report));
  });

  test('are those of the report, whatever was entered', async () => {
    await fc.assert(
      fc.asyncProperty(assessment, async (any) => {
        const report = reportFor(any);
        expect(await read(report)).toEqual(expected(report));
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

test('the web page says in its head what its summary says', async () => {
  const report = reportFor(example);
  const html = await htmlText(report);
  const head = html.slice(0, html.indexOf('<nav'));
  const { low, high } = report.results.readiness.overall.share ?? { low: 0, high: 0 };
  expect(head).toContain(`${wholePercent(low)} – ${percent(high)}`);
  expect(head).toContain(percent(report.results.readiness.evidenced));
  expect(head).toContain(m.words.rungs[report.results.verdict.rung]);
});
