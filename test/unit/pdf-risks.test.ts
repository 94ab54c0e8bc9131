import { beforeAll, describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import type { RiskTexts } from '../../src/content/systems/texts.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { loadPdfFonts } from '../../src/export/fonts/fonts.ts';
import { pdfOf } from '../../src/export/pdf/pdf.ts';
import { countReplaced } from '../../src/export/pdf/text.ts';
import { typedTexts } from '../../src/export/pdf/typed.ts';
import { longDate } from '../../src/i18n/format.ts';
import { m } from '../../src/i18n/index.ts';
import { readPdf, squeezed, type ReadPdf } from './helpers/read-pdf.ts';
import { longNote, multilingual, sampleReport } from './helpers/sample-report.ts';
import { filledRegister } from './support/filled-register.ts';
import { rated, risk, system, treatedRisk, withRegister } from './support/systems.ts';

const patience = 60_000;

async function readBack(assessment: Assessment): Promise<ReadPdf> {
  return readPdf(await pdfOf(await sampleReport(assessment), await texts.aiAct()));
}

/** The pages of the section, without space. */
function sectionOf({ pages }: ReadPdf): string {
  const first = pages.findIndex(
    (page, index) => index > 0 && squeezed(page).startsWith(squeezed(m.pdf.sections.risks)),
  );
  const next = pages.findIndex(
    (page, index) => index > first && squeezed(page).startsWith(squeezed(m.pdf.sections.aiAct)),
  );
  return squeezed(pages.slice(first, next).join(' '));
}

describe('the risk register in the PDF', { timeout: patience }, () => {
  const crivo = system('Crivo', {
    risks: [
      treatedRisk('light', { title: 'Light', residual: rated(1, 2), dueDate: '2026-11-01' }),
      treatedRisk('heavy', {
        title: 'Older applicants stand lower',
        family: 'bias',
        source: 'opacity',
        description: 'Nobody has measured it',
        inherent: rated(5, 4),
        residual: rated(3, 4),
        items: ['A.6.2.4', 'A.9.3'],
      }),
    ],
  });
  const rota = system('Rota', { risks: [risk('bare', { title: '' })] });
  let pdf: ReadPdf;
  let text: string;
  let content: RiskTexts;

  beforeAll(async () => {
    content = await texts.risks();
    pdf = await readBack(withRegister([crivo, system('Empty'), rota]));
    text = sectionOf(pdf);
  }, patience);

  const holds = (...wanted: readonly string[]) => {
    expect(wanted.filter((each) => !text.includes(squeezed(each)))).toEqual([]);
  };

  test('stands in the contents, with a bookmark for each system that has risks', () => {
    const section = pdf.outline.find(({ title }) => title === m.pdf.sections.risks);
    expect(section?.items.map(({ title }) => title)).toEqual(['Crivo', 'Rota']);
    expect(pdf.pages[0]).toContain(m.pdf.sections.risks);
  });

  test('holds every field of a risk, in words', () => {
    const { bands } = m.risks.ratings;
    holds(
      'Older applicants stand lower',
      content.families.bias.name,
      content.sources.opacity.name,
      m.pdf.risks.weight(bands.critical, 20),
      m.risks.map.likelihoodAndSeverity('Almost certain', 'Grave'),
      m.pdf.risks.weight(bands.high, 12),
      `${m.risks.treatments.reduce} A second reader for every refusal`,
      'A.6.2.4, A.9.3',
      m.risks.states['in-treatment'],
      'Joana',
      longDate('2027-01-31'),
      'Nobody has measured it',
    );
  });

  test('puts the heaviest first, and marks what is overdue', () => {
    expect(text.indexOf('Olderapplicants')).toBeLessThan(text.indexOf('2Light'));
    holds(m.pdf.risks.overdue(m.risks.states['in-treatment']));
  });

  test('draws both maps with their words and bands', () => {
    holds(
      m.risks.map.before,
      m.risks.map.after,
      m.risks.ratings.likelihoods[3],
      m.risks.ratings.severities[5],
      `${m.risks.ratings.bands.critical} ${m.risks.map.bandFrom(16, 25)}`,
    );
  });

  test('says what is missing, also the title and the rating', () => {
    holds(
      m.risks.untitled,
      m.risks.ratings.noBand,
      m.risks.list.nothing.treatment,
      m.risks.list.nothing.owner,
    );
  });
});

describe('the risk registers in the PDF', { timeout: patience }, () => {
  test('have no section where nothing is written', async () => {
    const { outline } = await readBack(withRegister([system('a')]));
    expect(outline.map(({ title }) => title)).not.toContain(m.pdf.sections.risks);
  });

  test('lose nothing of long texts and of other alphabets, and count what cannot be drawn', async () => {
    const title = `${multilingual} ${'x'.repeat(450)}`;
    const assessment = withRegister([
      system('a', {
        risks: [
          treatedRisk('1', { title, description: longNote, measures: longNote.repeat(4) }),
          treatedRisk('2', { measures: 'y'.repeat(590), owner: '漢字' }),
        ],
      }),
    ]);
    const text = squeezed((await readBack(assessment)).pages.join(' '));
    for (const each of [multilingual, 'x'.repeat(450), longNote.repeat(4), 'y'.repeat(590)]) {
      expect(text).toContain(squeezed(each));
    }
    expect(text).toContain(squeezed(`${m.risks.form.measures}: Sentence 0`));
    const fonts = await loadPdfFonts();
    const covers = (codePoint: number) => fonts.covers(codePoint);
    expect(countReplaced(typedTexts(await sampleReport(assessment)), covers)).toBe(2);
  });

  test('count the risks of a cell that has no room for their numbers', async () => {
    const risks = Array.from({ length: 30 }, (_, index) => treatedRisk(`r${index}`));
    expect(sectionOf(await readBack(withRegister([system('a', { risks })])))).toContain(
      m.pdf.risks.inCell(30),
    );
  });

  test('stand in full up to 200 risks; beyond that the heaviest, and how many are left out', async () => {
    const [some, many] = await Promise.all([
      readBack(filledRegister(20)),
      readBack(filledRegister(21)),
    ]);
    expect(sectionOf(some)).toContain('System19');
    expect(sectionOf(some)).not.toContain(squeezed(m.pdf.risks.many(200, 20, 100, 100)));
    expect(sectionOf(many)).toContain(squeezed(m.pdf.risks.many(210, 21, 100, 110)));
    expect(sectionOf(many)).toContain('100Risk9');
    expect(sectionOf(many)).not.toContain('101Risk');
  });

  test('of 500 systems with ten risks each can be printed', async () => {
    const report = await sampleReport(filledRegister(500));
    const aiAct = await texts.aiAct();
    expect((await pdfOf(report, aiAct)).byteLength).toBeGreaterThan(100_000);
  });
});
