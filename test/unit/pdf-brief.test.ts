import { describe, expect, test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { itemIds } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import { emptyAnswer, newAssessment, type Assessment } from '../../src/core/assessment.ts';
import { certifications, isoRoles, activities } from '../../src/core/assessment.ts';
import { briefOf } from '../../src/core/brief/brief.ts';
import { briefPdfOf } from '../../src/export/pdf/brief.ts';
import { suggestedStepSentence } from '../../src/i18n/brief-sentences.ts';
import { m } from '../../src/i18n/index.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { fullLists, Tokens } from './helpers/full-lists.ts';
import { readPdf, squeezed, type ReadPdf } from './helpers/read-pdf.ts';
import { longNote, longWord, multilingual, sampleReport } from './helpers/sample-report.ts';
import { rated, risk, system } from './support/systems.ts';

const patience = 60_000;
const empty = newAssessment('new', 'New Ltd', '2026-11-21T00:00:00Z');

async function readBack(assessment: Assessment): Promise<ReadPdf> {
  return readPdf(await briefPdfOf(await sampleReport(assessment), await texts.aiAct()));
}

/** Everything long and everything many, every item flagged or not known. */
function overflowing(): Assessment {
  const base = fullLists(new Tokens());
  const long = `${multilingual} ${longWord} `.repeat(10).trim();
  const note = `${long} ${longNote}`;
  const many = Array.from({ length: 40 }, (_, index) => index);
  return {
    ...base,
    profile: {
      ...base.profile,
      name: long,
      certifications: [...certifications],
      isoRoles: [...isoRoles],
      activities: [...activities],
    },
    answers: Object.fromEntries(
      itemIds.map((item, index) => [
        item,
        {
          ...emptyAnswer,
          choice: index % 3 === 0 ? 'unknown' : item.startsWith('A.') && index % 2 ? 'excluded' : 1,
          note,
          justification: note,
          flagged: true,
          dueDate: '2026-11-25',
        },
      ]),
    ),
    documents: {},
    systems: many.map((index) => ({
      ...system(long),
      id: `system-${index}`,
      risks: [risk(`risk-${index}`, { title: long, items: ['A.7.3'], inherent: rated(5, 5) })],
    })),
    findings: many.map((index) => ({
      ...base.findings[0]!,
      id: `finding-${index}`,
      title: long,
      description: note,
      grade: 'major',
      state: 'open',
      closedOn: '',
      dueDate: '2026-01-01',
    })),
  };
}

describe('the call brief as a PDF', { timeout: patience }, () => {
  test.each([
    ['the worked example', example],
    ['an empty assessment', empty],
    ['one where everything is long', overflowing()],
    [
      'one where nothing is known',
      {
        ...empty,
        answers: Object.fromEntries(
          itemIds.map((id) => [id, { ...emptyAnswer, choice: 'unknown' as const, note: longNote }]),
        ),
      },
    ],
  ] as readonly (readonly [string, Assessment])[])(
    'has one or two pages for %s',
    async (_, assessment) => {
      const pdf = await readBack(assessment);
      expect(pdf.pages.length).toBeGreaterThanOrEqual(1);
      expect(pdf.pages.length).toBeLessThanOrEqual(2);
      expect(pdf.outline.map(({ title }) => title)).toEqual([
        m.brief.who.title,
        m.brief.verdict.title,
        m.brief.gaps.title,
        m.brief.agenda.title,
        m.brief.law.title,
        m.brief.fit.title,
        m.brief.next.title,
        m.brief.points.title,
      ]);
      for (const foot of pdf.feet) expect(foot).toContain('Not legal advice');
    },
  );

  test('says of the worked example what the brief says, with its gaps, agenda and next step', async () => {
    const pdf = await readBack(example);
    const brief = briefOf(await sampleReport(example));
    const text = squeezed(pdf.pages.join(' '));
    const said = [
      ...brief.gaps.shown.map(({ gap }) => itemName(gap.item, texts.titles)),
      ...brief.agenda.questions.map(({ item }) => itemName(item, texts.titles)),
      suggestedStepSentence(brief.next, texts.titles),
      m.pdf.exampleText,
      m.brief.fit.cautions['no-presumption'],
      // The words of their note on a talking point, as far as there is room.
      brief.points.shown[0]!.words.slice(0, 40),
    ];
    for (const each of said) expect(text).toContain(squeezed(each));
    expect(pdf.info['Title']).toBe(m.brief.pdfTitle(example.profile.name));
  });

  test('draws hostile texts as texts, and runs nothing', async () => {
    const hostile = '<script>alert(1)</script> (evil) /JS ) >> endobj =cmd|x \u202e\u0007 👩‍👩‍👧';
    const assessment: Assessment = {
      ...empty,
      profile: { ...empty.profile, name: hostile },
      answers: {
        '4.1': { ...emptyAnswer, choice: 1, flagged: true, note: hostile },
        'A.2.2': { ...emptyAnswer, choice: 'excluded', justification: hostile },
      },
      systems: [{ ...system('one'), name: hostile }],
    };
    const pdf = await readBack(assessment);
    expect(squeezed(pdf.pages.join(' '))).toContain(squeezed('<script>alert(1)</script>'));
    expect(pdf.pages.length).toBeLessThanOrEqual(2);
  });

  test('gives the same bytes for the same report', async () => {
    const report = await sampleReport(example);
    const aiAct = await texts.aiAct();
    const [one, other] = [await briefPdfOf(report, aiAct), await briefPdfOf(report, aiAct)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
