import { beforeAll, describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import { impactDimensions } from '../../src/content/systems/impact.ts';
import type { ImpactTexts } from '../../src/content/systems/texts.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { emptyDimension, type AiSystem } from '../../src/core/systems/system.ts';
import { assessmentFile } from '../../src/core/file/write.ts';
import { loadPdfFonts } from '../../src/export/fonts/fonts.ts';
import { pdfOf } from '../../src/export/pdf/pdf.ts';
import { countReplaced } from '../../src/export/pdf/text.ts';
import { typedTexts } from '../../src/export/pdf/typed.ts';
import { longDate } from '../../src/i18n/format.ts';
import { m } from '../../src/i18n/index.ts';
import { readPdf, squeezed, type ReadPdf } from './helpers/read-pdf.ts';
import { longNote, longWord, multilingual, sampleReport } from './helpers/sample-report.ts';
import { filledRegister } from './support/filled-register.ts';
import { approvedImpact, rated, system, withRegister } from './support/systems.ts';

const patience = 60_000;

async function bytesOf(assessment: Assessment): Promise<ArrayBuffer> {
  return pdfOf(await sampleReport(assessment), await texts.aiAct());
}

async function readBack(assessment: Assessment): Promise<ReadPdf> {
  return readPdf(await bytesOf(assessment));
}

const textOf = ({ pages }: ReadPdf) => squeezed(pages.join(' '));
/** The pages up to the risk register, in which the same sentences stand as measures. */
const textBeforeRisks = ({ pages }: ReadPdf) => {
  const risks = pages.findIndex((page, at) => at > 0 && page.startsWith(m.pdf.sections.risks));
  return squeezed(pages.slice(0, risks).join(' '));
};
const sectionsOf = ({ outline }: ReadPdf) => outline.map(({ title }) => title);

/** A system with something in every field of its impact assessment, and one harm. */
function harmful(name = 'Crivo'): AiSystem {
  const { dimensions } = approvedImpact();
  return system(name, {
    impact: approvedImpact({
      decision: 'go-with-conditions',
      conditions: 'Bias test by May',
      triggers: ['new-model'],
      dimensions: {
        ...dimensions,
        fairness: {
          benefit: 'Nobody is skipped any more',
          harm: 'Older applicants stand lower',
          inherent: rated(4, 4),
          measures: 'A second reader for every refusal',
          residual: rated(2, 3),
        },
      },
    }),
  });
}

describe('the impact assessment of one system in the PDF', { timeout: patience }, () => {
  let pdf: ReadPdf;
  let text: string;
  let content: ImpactTexts;

  beforeAll(async () => {
    content = await texts.impact();
    pdf = await readBack(withRegister([harmful(), system('Rota'), system('', { stage: 'idea' })]));
    text = textOf(pdf);
  }, patience);

  const holds = (...wanted: readonly string[]) => {
    expect(wanted.filter((each) => !text.includes(squeezed(each)))).toEqual([]);
  };

  test('stands in the contents, with a bookmark', () => {
    const section = pdf.outline.find(({ title }) => title === m.pdf.sections.impact);
    expect(section?.items.map(({ title }) => title)).toEqual(['Crivo']);
    expect(pdf.pages[0]).toContain(m.pdf.sections.impact);
  });

  test('says where it stands, why it is due again, and which system has none', () => {
    holds(
      m.impact.states.due,
      m.impact.stateTexts.due('2026-10-01'),
      m.impact.reasons.trigger(content.triggers['new-model']),
      `Rota${m.impact.states.none}`,
    );
    // The idea stands in the register, and not among the assessments.
    expect(text.split(squeezed(m.systems.unnamed))).toHaveLength(2);
  });

  test('holds every text that was entered', () => {
    const { impact } = harmful();
    holds(
      ...[impact.intendedUse, impact.periodAndFrequency, impact.affected, impact.misuse],
      ...[impact.failures, impact.oversight, impact.response, impact.conditions, impact.approver],
      ...Object.values(impact.dimensions).flatMap(({ benefit, harm, measures }) => [
        ...[benefit, harm, measures],
      ]),
      longDate(impact.approvedOn),
      longDate(impact.nextReview),
      m.impact.decisions['go-with-conditions'],
    );
  });

  test('holds every dimension, and the ratings before and after in words', () => {
    const { bands, scored } = m.risks.ratings;
    holds(
      ...impactDimensions.map((dimension) => content.dimensions[dimension].name),
      `${content.dimensions.fairness.name} ${m.impact.document.harmFound} ${scored(bands.critical, 16)} ${scored(bands.moderate, 6)}`,
      `${content.dimensions.safety.name} ${m.impact.dimensions.states['no-harm']}`,
    );
  });

  test('names the elements of Art. 27(1), and says that it is a base only', () => {
    const names = (['a', 'b', 'c', 'd', 'e', 'f'] as const).map(
      (element) => `${m.impact.rights.element(element)} ${content.rights[element].name}`,
    );
    holds(`${m.impact.rights.done}: ${names.join(', ')}.`, m.pdf.impact.text);
  });
});

describe('the impact assessments in the PDF', { timeout: patience }, () => {
  test('of a draft, names what is missing', async () => {
    const { dimensions } = approvedImpact();
    const unrated = { ...emptyDimension, harm: 'A burn' };
    const impact = approvedImpact({
      decision: null,
      dimensions: { ...dimensions, safety: unrated },
    });
    const text = textOf(await readBack(withRegister([system('a', { impact })])));
    const { name } = (await texts.impact()).dimensions.safety;
    const { missing } = m.impact;
    const lacks = [missing.rating(name), missing.measures(name), missing.decision];
    expect(text).toContain(squeezed(`${missing.title}: ${lacks.join('; ')}.`));
    expect(text).toContain(squeezed(m.impact.noDecision));
  });

  test('have no section where nothing is written', async () => {
    const pdf = await readBack(withRegister([system('a')]));
    expect(sectionsOf(pdf)).not.toContain(m.pdf.sections.impact);
  });

  test('lose nothing of long texts and of other alphabets, and count what cannot be drawn', async () => {
    const base = harmful(multilingual);
    const dimensions = {
      ...base.impact.dimensions,
      privacy: { ...emptyDimension, benefit: longNote },
      safety: { ...emptyDimension, benefit: `before ${longWord} after` },
    };
    const impact = { ...base.impact, dimensions, misuse: '漢字', failures: longNote.repeat(4) };
    const assessment = withRegister([{ ...base, impact }]);
    const text = textOf(await readBack(assessment));
    expect(text).toContain(squeezed(multilingual));
    expect(text).toContain(squeezed(longNote));
    expect(text).toContain(squeezed(longNote.repeat(4)));
    expect(text).toContain(`before${longWord}after`);
    const fonts = await loadPdfFonts();
    const replaced = countReplaced(typedTexts(await sampleReport(assessment)), (codePoint) =>
      fonts.covers(codePoint),
    );
    expect(replaced).toBe(2);
  });

  test('are written out up to 25 systems; beyond that their states stand, and where to get the rest', async () => {
    const [some, many] = await Promise.all([
      readBack(filledRegister(25)),
      readBack(filledRegister(26)),
    ]);
    const sentence = filledRegister(1).systems[0]?.impact.conditions ?? '';
    expect(textBeforeRisks(some)).toContain(squeezed(sentence));
    expect(textOf(some)).not.toContain(squeezed(m.pdf.impact.many(25)));
    expect(textBeforeRisks(many)).not.toContain(squeezed(sentence));
    expect(textOf(many)).toContain(squeezed(m.pdf.impact.many(26)));
    const names = filledRegister(26).systems.map(({ name }) => squeezed(name));
    expect(names.filter((name) => !textOf(many).includes(name))).toEqual([]);
  });

  test('of 500 systems can be printed', async () => {
    const report = await sampleReport(filledRegister(500));
    const aiAct = await texts.aiAct();
    expect((await pdfOf(report, aiAct)).byteLength).toBeGreaterThan(100_000);
  });

  test('are the same in the file: the texts in the assessment, the states in its report', async () => {
    const assessment = withRegister([harmful(), system('Rota')]);
    const file = assessmentFile(assessment, await sampleReport(assessment), []);
    expect(file.assessment.systems[0]?.impact).toEqual(harmful().impact);
    expect(file.report.systems).toMatchObject([
      { id: 'Crivo', impact: { state: { kind: 'due' }, remaining: 'moderate' } },
      { id: 'Rota', impact: { state: { kind: 'none' }, remaining: null } },
    ]);
  });
});
