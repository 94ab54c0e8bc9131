import { describe, expect, test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { texts } from '../../src/content/locale.ts';
import { newAssessment, type Assessment } from '../../src/core/assessment.ts';
import { pdfOf } from '../../src/export/pdf/pdf.ts';
import {
  pdfSections,
  presetIds,
  presetOf,
  presets,
  type PdfChoice,
  type PdfSection,
} from '../../src/export/pdf/presets.ts';
import { longDate } from '../../src/i18n/format.ts';
import { m } from '../../src/i18n/index.ts';
import { fullLists, Tokens } from './helpers/full-lists.ts';
import { readPdf, squeezed, type ReadPdf } from './helpers/read-pdf.ts';
import { longNote, multilingual, sampleReport } from './helpers/sample-report.ts';
import { rated, risk, system } from './support/systems.ts';

const patience = 60_000;
const empty = newAssessment('new', 'New Ltd', '2026-11-21T00:00:00Z');

async function readBack(assessment: Assessment, choice?: PdfChoice): Promise<ReadPdf> {
  return readPdf(await pdfOf(await sampleReport(assessment), await texts.aiAct(), choice));
}

const sectionsOf = ({ outline }: ReadPdf) => outline.map(({ title }) => title);
const titlesOf = (sections: readonly PdfSection[]) =>
  sections.map((section) => m.pdf.sections[section]);

/** Everything long and everything many: what a board gets from a large and careless organisation. */
function overflowing(): Assessment {
  const base = fullLists(new Tokens());
  const name = `${multilingual} `.repeat(20).trim();
  const many = Array.from({ length: 40 }, (_, index) => index);
  return {
    ...base,
    profile: { ...base.profile, name },
    soaHead: { ...base.soaHead, version: name, approver: '' },
    systems: many.map((index) => ({
      ...system(name),
      id: `system-${index}`,
      risks: [risk(`risk-${index}`, { title: name, owner: name, inherent: rated(5, 5) })],
    })),
    findings: many.map((index) => ({
      ...base.findings[0]!,
      id: `finding-${index}`,
      title: name,
      description: longNote,
      grade: 'major',
      state: 'open',
      closedOn: '',
    })),
    snapshots: base.snapshots.map((each) => ({ ...each, name, note: longNote, answers: {} })),
  };
}

describe('the presets of the PDF', { timeout: patience }, () => {
  test.each([
    ['the worked example', example],
    ['an empty assessment', empty],
    ['one where everything is long', overflowing()],
  ])('give the board two to four pages of %s', async (_, assessment) => {
    const pdf = await readBack(assessment, presets.board);
    expect(pdf.pages.length).toBeGreaterThanOrEqual(2);
    expect(pdf.pages.length).toBeLessThanOrEqual(4);
  });

  test('give the board just what a board reads', async () => {
    const pdf = await readBack(example, presets.board);
    expect(sectionsOf(pdf)).toEqual([
      ...titlesOf(['summary', 'decisions', 'since', 'kpis', 'pressing', 'plan']),
      m.pdf.sections.disclaimers,
    ]);
    expect(pdf.pages[0]).toContain(example.profile.name);
    expect(pdf.pages[0]).toContain(m.pdf.exampleText);
  });

  test('give the auditor everything, which is what there is without a choice', async () => {
    const once = await readBack(example);
    expect(sectionsOf(once)).toEqual([
      ...titlesOf(presets.auditor.sections),
      m.pdf.sections.disclaimers,
    ]);
    const report = await sampleReport(example);
    const aiAct = await texts.aiAct();
    const [plain, chosen] = [
      await pdfOf(report, aiAct),
      await pdfOf(report, aiAct, presets.auditor),
    ];
    expect(Buffer.from(plain).equals(Buffer.from(chosen))).toBe(true);
  });

  test('give the consultant gaps, questions, findings and the plan, and leave the answers out', async () => {
    const pdf = await readBack(example, presets.consultant);
    expect(sectionsOf(pdf)).toEqual([
      ...titlesOf(presets.consultant.sections),
      m.pdf.sections.disclaimers,
    ]);
    const report = await sampleReport(example);
    const text = squeezed(pdf.pages.join(' '));
    for (const { item } of report.gaps) {
      expect(text).toContain(squeezed(`${item} ${texts.titles.items[item]}`));
    }
    expect(text).not.toContain(squeezed(m.pdf.sections.clauses));
  });

  test('are told apart from a choice of one’s own', () => {
    for (const id of presetIds) expect(presetOf(presets[id])).toBe(id);
    const reversed = { ...presets.board, sections: presets.board.sections.toReversed() };
    expect(presetOf(reversed)).toBe('board');
    expect(presetOf({ ...presets.board, isBrief: false })).toBeNull();
    expect(presetOf({ isBrief: true, sections: ['summary'] })).toBeNull();
  });
});

describe('a choice of single sections', { timeout: patience }, () => {
  const disclaimersIn = async (pdf: ReadPdf) => {
    const aiAct = await texts.aiAct();
    const { law } = await sampleReport(empty);
    const end = squeezed(pdf.pages.slice(-2).join(' '));
    return Object.values(aiAct.disclaimers(longDate(law.asOf))).filter(
      (each) => !end.includes(squeezed(each)),
    );
  };

  test.each([
    ['nothing', { sections: [], isBrief: false }],
    ['nothing, in brief', { sections: [], isBrief: true }],
    ['one part', { sections: ['questions'], isBrief: true }],
    ['everything, in brief', { sections: pdfSections, isBrief: true }],
  ] as const)('never leaves out a disclaimer: %s', async (_, choice) => {
    const pdf = await readBack(example, choice);
    expect(await disclaimersIn(pdf)).toEqual([]);
    expect(sectionsOf(pdf)).toEqual([...titlesOf(choice.sections), m.pdf.sections.disclaimers]);
    for (const foot of pdf.feet) expect(foot).toContain('Not legal advice');
  });

  test.each(pdfSections)('may be %s alone', async (section) => {
    const pdf = await readBack(example, { sections: [section], isBrief: false });
    expect(sectionsOf(pdf)).toEqual([m.pdf.sections[section], m.pdf.sections.disclaimers]);
    expect(pdf.pages[0]).toContain(m.pdf.sections[section]);
  });

  test('stands in the order of the report, whatever order it was made in', async () => {
    const pdf = await readBack(example, { sections: ['plan', 'summary'], isBrief: true });
    expect(sectionsOf(pdf).slice(0, 2)).toEqual(titlesOf(['summary', 'plan']));
  });

  test('leaves out a section about which there is nothing, and stands all the same', async () => {
    const pdf = await readBack(empty, { sections: ['since', 'systems'], isBrief: false });
    expect(sectionsOf(pdf)).toEqual([m.pdf.sections.disclaimers]);
  });
});

describe('the decisions that the board is asked for', { timeout: patience }, () => {
  const decisionsOf = async (assessment: Assessment) => {
    const { pages } = await readBack(assessment, { sections: ['decisions'], isBrief: true });
    return squeezed(pages.join(' '));
  };
  const words = m.pdf.decisions;

  test('follow from what is open', async () => {
    const base = fullLists(new Tokens());
    const [finding] = base.findings;
    const text = await decisionsOf({
      ...base,
      systems: [system('Rota', { risks: [risk('r', { title: 'Night', inherent: rated(5, 5) })] })],
      findings: [{ ...finding!, grade: 'major', state: 'open', closedOn: '' }],
    });
    const expected = [
      words['approve-documents']([texts.titles.documents['ai-policy'].title], 0),
      words['treat-risks'](1, ['Night']),
      words['close-majors'](1),
      words['classify-systems'](1),
    ];
    expect(expected.filter((each) => !text.includes(squeezed(each)))).toEqual([]);
  });

  test('do not name what is settled', async () => {
    const text = await decisionsOf(empty);
    expect(text).not.toContain(squeezed(words['close-majors'](0)));
    expect(text).not.toContain('StatementofApplicability');
  });
});
