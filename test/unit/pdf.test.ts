import { beforeAll, describe, expect, test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { texts } from '../../src/content/locale.ts';
import { newAssessment, type Assessment } from '../../src/core/assessment.ts';
import type { Report } from '../../src/core/report.ts';
import { hatchOf, partsOf, radarOf, rangeBarOf, stairOf } from '../../src/export/pdf/geometry.ts';
import { pdfOf } from '../../src/export/pdf/pdf.ts';
import { presets } from '../../src/export/pdf/presets.ts';
import { cleanText, countReplaced, metadataText, wrap } from '../../src/export/pdf/text.ts';
import { typedTexts } from '../../src/export/pdf/typed.ts';
import { loadPdfFonts } from '../../src/export/fonts/fonts.ts';
import { longDate } from '../../src/i18n/format.ts';
import { m } from '../../src/i18n/index.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { readPdf, squeezed, type ReadPdf } from './helpers/read-pdf.ts';
import {
  longNote,
  longWord,
  multilingual,
  sampleReport,
  strangeAssessment,
} from './helpers/sample-report.ts';
import {
  allAnswered,
  allFiled,
  answered,
  blank,
  conforming,
  excluded,
  filed,
  requirements,
} from './support/assessments.ts';

const patience = 60_000;
const onlyLatin = (codePoint: number) => codePoint >= 0x20 && codePoint < 0x250;

async function bytesOf(report: Report): Promise<ArrayBuffer> {
  return pdfOf(report, await texts.aiAct());
}

async function readBack(assessment: Assessment): Promise<ReadPdf> {
  return readPdf(await bytesOf(await sampleReport(assessment)));
}

/** Every text that was entered, dates as they are written out. */
function enteredTexts(report: Report): readonly string[] {
  const items = report.areas.flatMap((area) => area.items);
  return items
    .flatMap(({ answer, documents }) => [
      answer.note,
      answer.justification,
      answer.owner,
      longDate(answer.dueDate),
      ...answer.evidence.flatMap((each) => [each.title, each.location, longDate(each.date)]),
      ...documents.flatMap(({ record }) => [record.location, longDate(record.date), record.owner]),
    ])
    .filter((text) => text !== '');
}

describe('the PDF of the worked example', { timeout: patience }, () => {
  let report: Report;
  let pdf: ReadPdf;
  let text: string;

  beforeAll(async () => {
    report = await sampleReport(example);
    pdf = await readBack(example);
    text = squeezed(pdf.pages.join(' '));
  }, patience);

  test('holds everything that was entered', () => {
    const entered = enteredTexts(report);
    expect(entered.length).toBeGreaterThan(200);
    expect(entered.filter((each) => !text.includes(squeezed(each)))).toEqual([]);
  });

  test('holds every item with its title and question, and every document', () => {
    const items = report.areas.flatMap((area) => area.items);
    const wanted = items.flatMap((item) => [
      `${item.id}${item.title}`,
      item.question,
      ...item.documents.map(({ title }) => title),
    ]);
    expect(wanted.filter((each) => !text.includes(squeezed(each)))).toEqual([]);
  });

  test('holds every obligation, and every day of the law', async () => {
    const aiAct = await texts.aiAct();
    const titles = Object.values(aiAct.obligations).map(({ title }) => title);
    const days = Object.values(aiAct.milestones).map(({ title }) => title);
    expect([...titles, ...days].filter((each) => !text.includes(squeezed(each)))).toEqual([]);
    expect(text).toContain(squeezed(aiAct.coverageIsNotCompliance));
  });

  test('ends with every disclaimer in full', async () => {
    const aiAct = await texts.aiAct();
    const disclaimers = Object.values(aiAct.disclaimers(longDate(report.law.asOf)));
    const end = squeezed(pdf.pages.slice(-2).join(' '));
    expect(disclaimers.filter((each) => !end.includes(squeezed(each)))).toEqual([]);
  });

  test('says on each page whose it is, which page it is and what it is not', () => {
    expect(pdf.pages.length).toBeGreaterThan(15);
    expect(pdf.pages.length).toBeLessThan(90);
    pdf.feet.forEach((foot, index) => {
      expect(foot).toContain(report.profile.name);
      expect(foot).toContain(m.pdf.pageOf(index + 1, pdf.pages.length));
      expect(foot).toContain('Not legal advice');
    });
  });

  test('is marked as an example', () => {
    expect(pdf.pages[0]).toContain(m.pdf.exampleText);
  });

  test('has bookmarks for its sections, areas and impact assessments', () => {
    expect(pdf.outline.map(({ title }) => title)).toEqual([
      ...presets.auditor.sections.map((section) => m.pdf.sections[section]),
      m.pdf.sections.disclaimers,
    ]);
    const inside = (section: string) =>
      pdf.outline.find(({ title }) => title === section)?.items.map(({ title }) => title) ?? [];
    const { clauses, 'annex-a': controls, impact } = m.pdf.sections;
    expect([...inside(clauses), ...inside(controls)]).toEqual(
      report.areas.map((area) => `${area.id} ${area.title}`),
    );
    expect(inside(impact)).toEqual(['Crivo']);
  });

  test('describes itself, and nobody else', () => {
    expect(pdf.info).toMatchObject({
      Title: m.pdf.title(report.profile.name),
      Subject: m.pdf.subject,
      Language: 'en',
      CreationDate: "D:20261121093000+00'00'",
    });
    expect(pdf.info).not.toHaveProperty('Author');
    expect(pdf.displaysTitle).toBe(true);
  });

  test('needs no replaced character', async () => {
    const fonts = await loadPdfFonts();
    const covers = (codePoint: number) => fonts.covers(codePoint);
    expect(countReplaced(typedTexts(report), covers)).toBe(0);
    expect(text).not.toContain('[?]');
  });

  test('comes out the same every time', async () => {
    const [once, again] = [await bytesOf(report), await bytesOf(report)];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});

describe('the PDF of an assessment that is hard to print', { timeout: patience }, () => {
  let report: Report;
  let text: string;
  let lastPage: string;

  beforeAll(async () => {
    report = await sampleReport(strangeAssessment());
    const pdf = await readBack(strangeAssessment());
    text = squeezed(pdf.pages.join(' '));
    lastPage = pdf.pages.at(-1) ?? '';
  }, patience);

  test('writes Polish, Greek and Bulgarian', () => {
    expect(text).toContain(squeezed(multilingual));
    expect(text).toContain(squeezed('Zoë Žižek'));
  });

  test('breaks long notes and long words, and loses nothing of them', () => {
    expect(text).toContain(squeezed(longNote));
    expect(text).toContain(`before${longWord}after`);
    expect(text).toContain('deep/'.repeat(60));
  });

  test('replaces what the font lacks, one mark a character, and says so on the last page', () => {
    const clean = (note: string) => squeezed(note);
    expect(text).toContain(clean(`${multilingual} [?]`));
    expect(text).toContain(clean('[?][?][?][?] after a tab and a bell'));
    expect(text).toContain(clean('Ethics board -> minutes'));
    expect(squeezed(lastPage)).toContain(squeezed(m.pdf.replaced(5, '[?]')));
  });

  test('counts what it replaced once for each place where it was typed', async () => {
    const fonts = await loadPdfFonts();
    const covers = (codePoint: number) => fonts.covers(codePoint);
    expect(countReplaced(typedTexts(report), covers)).toBe(5);
  });
});

describe('the PDF of a check that has just begun', { timeout: patience }, () => {
  test('stands with a long name and nothing answered', async () => {
    const name = 'Čeští žáci a přátelé umělé inteligence, zapsaný spolek '.repeat(9).trim();
    const pdf = await readBack(newAssessment('new', name, '2026-11-21T00:00:00Z'));
    expect(squeezed(pdf.pages[0] ?? '')).toContain(squeezed(name));
    expect(String(pdf.info['Title']).normalize('NFC')).toBe(m.pdf.title(name));
    expect(squeezed(pdf.pages.join(' '))).toContain(squeezed(m.results.findings.none));
  });

  test('has a name where none was given', async () => {
    const pdf = await readBack(newAssessment('new', ' ', '2026-11-21T00:00:00Z'));
    expect(pdf.pages[0]).toContain(m.app.unnamed);
  });

  test('takes the longest note there can be', async () => {
    const note = 'A paragraph that goes on.\n'.repeat(800).slice(0, 20_000);
    const base = strangeAssessment();
    const answer = { ...base.answers['4.1']!, note };
    const pdf = await readBack({ ...base, answers: { ...base.answers, '4.1': answer } });
    expect(squeezed(pdf.pages.join(' '))).toContain(squeezed(note));
  });
});

describe('the summary of the PDF', { timeout: patience }, () => {
  const summaryOf = async (assessment: Assessment) => {
    const { pages } = await readBack(assessment);
    const first = pages.findIndex(
      (page, index) => index > 0 && page.startsWith(m.pdf.sections.summary),
    );
    const { since, kpis, areas } = m.pdf.sections;
    const next = pages.findIndex(
      (page, index) =>
        index > first && [since, kpis, areas].some((title) => page.startsWith(title)),
    );
    return pages.slice(first, next).map(squeezed);
  };
  const gaps = squeezed(m.results.gaps.title);

  test('stands on one page where the gaps fit, verdict and all', async () => {
    const [page = '', ...others] = await summaryOf(
      answered(conforming(), { '7.3': 1, '9.3.2': 2 }),
    );
    expect(others).toEqual([]);
    expect(page).toContain(gaps);
    expect(page).toContain(squeezed(m.report.stageTwo));
  });

  test.each([
    ['nothing in place', allAnswered(blank(), 0)],
    ['nothing known', allAnswered(blank(), 'unknown')],
    ['drafts only', allFiled(allAnswered(blank(), 3), 'draft')],
    ['the worked example', example],
  ])('with %s keeps all ten gaps together on a second page', async (_, assessment) => {
    const [first = '', second = '', ...others] = await summaryOf(assessment);
    expect(others).toEqual([]);
    expect(first).not.toContain(gaps);
    expect(second.startsWith(gaps)).toBe(true);
    const report = await sampleReport(assessment);
    for (const { item } of report.gaps.slice(0, 10)) {
      expect(second).toContain(squeezed(itemName(item, texts.titles)));
    }
  });

  test('parts at Starting what keeps from Building from what Stage 1 will need', async () => {
    const [page = ''] = await summaryOf(allAnswered(blank(), 0));
    const building = squeezed(m.results.verdict.holdsBack(m.words.rungs.building));
    const between = page.slice(
      page.indexOf(building),
      page.indexOf(squeezed(m.results.verdict.later)),
    );
    expect(between).toContain(squeezed(m.results.obstacles.readiness(0, 1 / 3)));
    expect(between).not.toContain(squeezed(m.results.obstacles['blocking-item']['too-low']('')));
  });

  test('names the step that fits: approve, find out, write the reason', async () => {
    const assessment = excluded(
      filed(answered(conforming(), { '5.2': 'unknown' }), { 'risk-treatment-plan': 'draft' }),
      'A.9.4',
      ' ',
    );
    const text = (await summaryOf(assessment)).join('');
    expect(text).toContain(squeezed('Have it approved: AI risk treatment plan.'));
    expect(text).toContain(squeezed(m.results.gaps.steps['find-out-level']));
    expect(text).toContain(squeezed(m.results.gaps.steps['write-reason']));
    expect(text).not.toContain(squeezed('at 0,'));
  });
});

describe('long and blank entries in the PDF', { timeout: patience }, () => {
  test('a blank row of evidence is not printed, nor is a dash for it', async () => {
    const evidence = [{ id: 'e', title: ' ', location: '', date: '2026-10-01' }];
    const bare = answered(blank(), { '4.1': { choice: 3, evidence } });
    const text = (await readBack(bare)).pages.join(' ');
    expect(text).not.toMatch(/Evidence\s+–/);
    expect(text).not.toContain(longDate('2026-10-01'));
  });

  test('evidence without a title is named by its place, once', async () => {
    const evidence = [{ id: 'e', title: '', location: 'Drawer 7', date: '' }];
    const { pages } = await readBack(answered(blank(), { '4.1': { choice: 3, evidence } }));
    const text = pages.join(' ');
    expect(text.split('Drawer 7')).toHaveLength(2);
    expect(text).not.toContain(m.pdf.items.where('Drawer 7'));
  });

  test('long notes fill their pages: no page between the first and the last of a part is half empty', async () => {
    const note = 'A sentence of a long note that goes on. '.repeat(45);
    const assessment = requirements.reduce(
      (before, item) => answered(before, { [item]: { choice: 2, note } }),
      blank(),
    );
    const { pages } = await readBack(assessment);
    const start = pages.findIndex(
      (page, index) => index > 0 && page.startsWith(m.pdf.sections.clauses),
    );
    const end = pages.findIndex((page) => page.startsWith(m.pdf.sections['annex-a']));
    const lengths = pages.slice(start, end - 1).map((page) => squeezed(page).length);
    expect(lengths.length).toBeGreaterThan(10);
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) * 0.6);
  });
});

describe('text for the PDF', () => {
  test('keeps what the fonts cover, composed', () => {
    expect(cleanText('Zoe\u0308', onlyLatin)).toEqual({ text: 'Zoë', replaced: 0 });
  });

  test('drops what has no shape', () => {
    const typed = 'a\u0000b\u00adc\u200bd\u202ee\ufefff\r\ng\u2028h';
    expect(cleanText(typed, onlyLatin)).toEqual({ text: 'abcdef\ng\nh', replaced: 0 });
  });

  test.each([
    ['one family', '👩‍👩‍👧', 1],
    ['a flag', '🇵🇹', 1],
    ['a heart with its selector', '❤️', 1],
    ['two ideographs', '漢字', 2],
    ['half a character', '\ud83d', 1],
  ])('replaces %s', (_, typed, replaced) => {
    expect(cleanText(typed, onlyLatin)).toEqual({ text: '[?]'.repeat(replaced), replaced });
  });

  test('uses the box where the font has one', () => {
    const withBox = (codePoint: number) => onlyLatin(codePoint) || codePoint === 0x25a1;
    expect(cleanText('a 漢 b', withBox).text).toBe('a □ b');
  });

  test('keeps the line-end byte out of the metadata', () => {
    expect(metadataText('Češi a čeština').normalize('NFC')).toBe('Češi a čeština');
    for (const unit of metadataText('čЍ\u0d05\n')) {
      const code = unit.charCodeAt(0);
      expect([code & 0xff, code >> 8]).not.toContain(0x0d);
    }
  });

  const wrapAt = (width: number, typed: string) => wrap(typed, width, () => 1);

  test('breaks at spaces first', () => {
    expect(wrapAt(9, 'one two three')).toEqual(['one two', 'three']);
    expect(wrapAt(9, 'one\n\n  two')).toEqual(['one', '', '  two']);
  });

  test('breaks behind a sign or anywhere where there is no space', () => {
    expect(wrapAt(6, 'abc/def/ghi')).toEqual(['abc/', 'def/', 'ghi']);
    expect(wrapAt(4, 'abcdefghij')).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrapAt(4, '')).toEqual(['']);
  });

  test('never makes a line wider than its column, and loses no letter', () => {
    const typed = 'A note, with/a-path and  words; averyveryverylongwordindeed.';
    for (let width = 1; width < 40; width += 1) {
      const lines = wrapAt(width, typed);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(squeezed(lines.join(''))).toBe(squeezed(typed));
    }
  });
});

describe('the shapes of the charts', () => {
  const centre = { x: 100, y: 100 };

  test('a radar starts at the top, turns clockwise and grows with the value', () => {
    const values = [1, 0.5, 0.5, 0].map((low) => ({ low, high: 1 }));
    const radar = radarOf(values, centre, 40, 5);
    expect(radar.spokes.map(({ align }) => align)).toEqual(['center', 'left', 'center', 'right']);
    expect(radar.low[0]).toEqual({ x: 100, y: 60 });
    expect(radar.low[1]?.x).toBeCloseTo(120);
    expect(radar.low[2]?.y).toBeCloseTo(120);
    expect(radar.low[3]?.x).toBeCloseTo(100);
    expect(radar.high[3]?.x).toBeCloseTo(60);
    expect(radar.rings).toHaveLength(4);
  });

  test('an axis without a value has no corner', () => {
    const range = { low: 0.2, high: 0.4 };
    const radar = radarOf([range, null, range, range], centre, 40, 5);
    expect(radar.low).toHaveLength(3);
    expect(radar.spokes).toHaveLength(4);
  });

  test('a range fills its track from low to high', () => {
    const track = { x: 10, y: 0, width: 50, height: 3 };
    const bar = rangeBarOf({ low: 0.2, high: 0.6 }, track);
    expect(bar.low).toEqual({ ...track, width: 10 });
    expect(bar.upTo.x).toBe(20);
    expect(bar.upTo.width).toBeCloseTo(20);
  });

  test('three shares fill the bar without a gap', () => {
    const track = { x: 10, y: 0, width: 40, height: 3 };
    const parts = partsOf([0.5, 0.25, 0.25], track);
    expect(parts.map(({ x, width }) => [x, width])).toEqual([
      [10, 20],
      [30, 10],
      [40, 10],
    ]);
  });

  test('hatching stays inside its box and covers it', () => {
    const box = { x: 10, y: 20, width: 30, height: 3 };
    const lines = hatchOf(box, 1);
    expect(lines.length).toBeGreaterThan(30);
    for (const { x, y } of lines.flatMap(({ from, to }) => [from, to])) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(40);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(23);
    }
    expect(hatchOf({ ...box, width: 0 }, 1)).toEqual([]);
  });

  test('the ladder climbs on one floor', () => {
    const steps = stairOf(4, { x: 0, y: 0, width: 46, height: 8 }, 2);
    expect(steps.map(({ height }) => height)).toEqual([2, 4, 6, 8]);
    expect(steps.map(({ y, height }) => y + height)).toEqual([8, 8, 8, 8]);
    expect(steps.at(-1)!.x + steps.at(-1)!.width).toBe(46);
  });
});
