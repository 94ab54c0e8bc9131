import { beforeAll, describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { controlIds } from '../../src/core/soa/soa.ts';
import { pdfOf } from '../../src/export/pdf/pdf.ts';
import type { PdfSection } from '../../src/export/pdf/presets.ts';
import { countReplaced } from '../../src/export/pdf/text.ts';
import { typedTexts } from '../../src/export/pdf/typed.ts';
import { loadPdfFonts } from '../../src/export/fonts/fonts.ts';
import { longDate, shortDate } from '../../src/i18n/format.ts';
import { m } from '../../src/i18n/index.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { fullLists, Tokens } from './helpers/full-lists.ts';
import { readPdf, squeezed } from './helpers/read-pdf.ts';
import { sampleReport } from './helpers/sample-report.ts';

const patience = 60_000;

/** The text of a PDF with these sections, in full, without space. */
async function textOf(assessment: Assessment, ...sections: readonly PdfSection[]) {
  const report = await sampleReport(assessment);
  const bytes = await pdfOf(report, await texts.aiAct(), { sections, isBrief: false });
  return squeezed((await readPdf(bytes)).pages.join(' '));
}

function missingIn(text: string, wanted: readonly string[]): readonly string[] {
  return wanted.filter((each) => !text.includes(squeezed(each)));
}

describe('the lists in the PDF', { timeout: patience }, () => {
  const tokens = new Tokens();
  const assessment = fullLists(tokens);
  let full: string;

  beforeAll(async () => {
    const bytes = await pdfOf(await sampleReport(assessment), await texts.aiAct());
    full = squeezed((await readPdf(bytes)).pages.join(' '));
  }, patience);

  test('are in the full edition with every text that was entered', () => {
    expect(tokens.all.length).toBeGreaterThan(65);
    expect(missingIn(full, tokens.all)).toEqual([]);
  });

  test('say of each control whether it applies, how far it is, why, and when it is looked at again', async () => {
    const text = await textOf(assessment, 'soa');
    const names = controlIds.map((control) => itemName(control, texts.titles));
    const { applicability, statuses, drivers, ownControlStates } = m.soa;
    expect(
      missingIn(text, [
        ...names,
        ...Object.values(applicability),
        statuses.partly,
        statuses['not-known'],
        drivers.contract,
        drivers.law,
        `${drivers.risk}, ${drivers['good-practice']}`,
        ownControlStates.partly,
        longDate('2026-05-06'),
        longDate('2025-12-24'),
        ...['2027-04-05', '2026-01-12', '2027-01-13', '2026-12-25'].map(shortDate),
        m.pdf.soa.before(tokens.all.find((each) => each.startsWith('A.2.3'))!),
      ]),
    ).toEqual([]);
  });

  test('name what an auditor would object to in the statement', async () => {
    const text = await textOf(assessment, 'soa');
    expect(text).toContain(squeezed(m.soa.issues.sentences.undecided));
    expect(text).toContain(squeezed(m.soa.issues.severities.must));
  });

  test('hold version, date, owner and overdue review of a document', async () => {
    const text = await textOf(assessment, 'register');
    expect(
      missingIn(text, [
        shortDate('2026-03-04'),
        shortDate('2026-10-05'),
        m.documents.overdueMark,
        m.words.documentStates.draft,
        m.documents.blocker,
      ]),
    ).toEqual([]);
  });

  test('hold grade, origin, item, state and days of a finding', async () => {
    const text = await textOf(assessment, 'workList');
    expect(
      missingIn(text, [
        m.findings.grades.opportunity,
        m.findings.origins.incident,
        m.findings.states.closed,
        itemName('8.3', texts.titles),
        m.pdf.workList.opened(longDate('2026-02-03')),
        m.pdf.items.due(longDate('2026-06-07')),
        m.pdf.workList.closed(longDate('2026-06-08')),
      ]),
    ).toEqual([]);
  });

  test('call a finding that works on a potential one potential', async () => {
    const [record] = assessment.findings;
    const taken = {
      ...record!,
      potential: 'item:6.1.2',
      grade: 'major' as const,
      origin: 'self-assessment' as const,
    };
    const text = await textOf({ ...assessment, findings: [taken] }, 'workList');
    expect(text).toContain(squeezed(m.findings.potentialGrades.major));
    expect(text).not.toContain(squeezed(m.findings.grades.major));
    expect(text).toContain(squeezed(m.findings.list.disagreement['closed-but-shown']));
  });

  test('hold what was entered about actions, and what the plan rests on', async () => {
    const text = await textOf(assessment, 'plan');
    expect(
      missingIn(text, [
        m.plan.phases.certification,
        m.planView.days(7.5),
        m.pdf.plan.basis.entered,
        m.pdf.plan.placed,
        m.pdf.plan.notBefore('2027-02-01'),
        m.planView.list.due('2027-03-02'),
        m.planView.list.states['in-work'],
        m.pdf.plan.unused,
        itemName('A.2.2', texts.titles),
        m.planView.days(3.5),
        m.pdf.plan.notBefore('2027-06-09'),
        m.planView.list.due('2027-07-08'),
        m.planView.list.states.dropped,
        longDate('2026-12-07'),
        ...['13', '1.25', '0.85', '2.15', '17', '19', '23'],
      ]),
    ).toEqual([]);
  });

  test('hold training figures and all kept states', async () => {
    const text = await textOf(assessment, 'kpis', 'since');
    expect(
      missingIn(text, [
        longDate('2026-08-09'),
        '4321',
        '8642',
        '50 %',
        shortDate('2026-09-01'),
        m.progress.snapshots.round,
        m.pdf.since.target(3),
        m.progress.now,
      ]),
    ).toEqual([]);
  });

  test('part nothing from a table row that is longer than a page', async () => {
    const long = 'A reason that goes on and on, line after line. '.repeat(400).slice(0, 20_000);
    const [entry] = assessment.soaEntries;
    const [action] = assessment.planEntries;
    const hostile: Assessment = {
      ...assessment,
      soaEntries: [{ ...entry!, reason: long }],
      planEntries: [{ ...action!, note: `${'line\n'.repeat(90)}end-of-lines` }],
    };
    expect(await textOf(hostile, 'soa')).toContain(squeezed(long));
    const plan = await textOf(hostile, 'plan');
    expect(plan).toContain('end-of-lines');
    expect(plan.split('end-of-lines')).toHaveLength(2);
  });

  test('keep going with the longest names, and mark what the font cannot draw', async () => {
    const name = `Œuvre ${'x'.repeat(480)} end`;
    const hostile: Assessment = {
      ...assessment,
      soaHead: { ...assessment.soaHead, version: '漢字', approver: name },
      ownControls: assessment.ownControls.map((each) => ({ ...each, title: name, owner: name })),
      findings: assessment.findings.map((each) => ({ ...each, title: name, owner: name })),
      planEntries: assessment.planEntries.map((each) => ({ ...each, owner: name })),
      snapshots: assessment.snapshots.map((each) => ({ ...each, name })),
    };
    const text = await textOf(hostile, 'soa', 'workList', 'plan', 'since');
    expect(text.split(squeezed(name)).length).toBeGreaterThan(7);
    expect(text).toContain(squeezed(m.pdf.replaced(2, '[?]')));
  });

  test('count a replaced character only where its section is chosen', async () => {
    const report = await sampleReport({
      ...assessment,
      soaHead: { ...assessment.soaHead, version: '漢字' },
    });
    const fonts = await loadPdfFonts();
    const covers = (codePoint: number) => fonts.covers(codePoint);
    expect(countReplaced(typedTexts(report, new Set(['soa'])), covers)).toBe(2);
    expect(countReplaced(typedTexts(report, new Set(['plan'])), covers)).toBe(0);
  });
});
