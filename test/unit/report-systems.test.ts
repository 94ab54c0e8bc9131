import { beforeAll, describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import { assessmentFile } from '../../src/core/file/write.ts';
import type { Report } from '../../src/core/report.ts';
import { pdfOf } from '../../src/export/pdf/pdf.ts';
import { m } from '../../src/i18n/index.ts';
import { readPdf, squeezed, type ReadPdf } from './helpers/read-pdf.ts';
import { sampleReport } from './helpers/sample-report.ts';
import {
  chatbot,
  existing,
  highRisk,
  minimal,
  organisationWith,
  unsure,
  untouched,
} from './support/law-systems.ts';

const patience = 60_000;
const retired = { ...highRisk, id: 'retired', name: 'Old bot', stage: 'retired' } as const;
const organisation = organisationWith(
  [chatbot, minimal, highRisk, existing, unsure, untouched, retired],
  { name: 'Sample Ltd', operatorRoles: ['importer'] },
);

describe('the systems of a report', () => {
  let report: Report;

  beforeAll(async () => {
    report = await sampleReport(organisation);
  });

  test('are the register in its order, each with class, roles, certainty and nearest deadline', () => {
    const short = report.systems.map((each) => [
      each.system.name,
      each.classes.join(),
      each.roles.join(),
      each.needsReview,
      each.nextDeadline,
    ]);
    expect(short).toEqual([
      ['Chatbot', 'transparency', 'provider', false, '2026-12-02'],
      ['Planner', 'minimal', 'provider', false, '2026-12-02'],
      ['Scorer', 'high-risk-annex-iii', 'provider', false, '2026-12-02'],
      ['Old scorer', 'high-risk-annex-iii', 'provider', false, '2026-12-02'],
      ['Doubtful scorer', 'high-risk-annex-iii', 'provider', true, '2026-12-02'],
      ['Copilot', '', '', false, null],
      ['Old bot', 'high-risk-annex-iii', 'provider', false, null],
    ]);
  });

  test('carry all that was entered, for whoever reads on', () => {
    expect(report.systems.map(({ system }) => system)).toEqual(organisation.systems);
  });

  test('give roles and classes of the organisation, instead of the guess', () => {
    expect(report.legal.source).toBe('systems');
    expect(report.legal.roles).toEqual(['provider']);
  });

  test('stand in the assessment file, with what each obligation has from them', () => {
    const file = assessmentFile(organisation, report, []);
    // What goes out is plain data.
    const { report: written } = JSON.parse(JSON.stringify(file)) as typeof file;
    expect(written.aiActBasis).toBe('systems');
    expect(written.systems[4]).toMatchObject({
      id: 'unsure',
      name: 'Doubtful scorer',
      stage: 'in-use',
      classification: 'done',
      classes: [{ class: 'high-risk-annex-iii', certainty: 'needs-review' }],
      roles: [{ role: 'provider', certainty: 'likely' }],
      needsReview: true,
      nextDeadline: '2026-12-02',
    });
    const risk = written.aiAct.find(({ obligation }) => obligation === 'p-09');
    expect(risk?.applicability).toMatchObject({ kind: 'from', day: '2027-12-02' });
    expect(
      risk?.systems.map(({ system, certainty, start }) => [system, certainty, start.kind]),
    ).toEqual([
      ['high-risk', 'likely', 'from'],
      ['unsure', 'needs-review', 'from'],
      ['existing', 'likely', 'after-change'],
    ]);
  });
});

describe('the systems in the PDF', { timeout: patience }, () => {
  let pdf: ReadPdf;
  let text: string;

  beforeAll(async () => {
    pdf = await readPdf(await pdfOf(await sampleReport(organisation), await texts.aiAct()));
    text = squeezed(pdf.pages.join(' '));
  }, patience);

  const holds = (...wanted: readonly string[]) => {
    expect(wanted.filter((each) => !text.includes(squeezed(each)))).toEqual([]);
  };

  test('stand in a table before the section on the Act', () => {
    const titles = pdf.outline.map(({ title }) => title);
    const place = titles.indexOf(m.pdf.sections.systems);
    expect(place).toBeGreaterThan(0);
    expect(titles.indexOf(m.pdf.sections.aiAct)).toBeGreaterThan(place);
    const table = pdf.pages.find((each) => each.includes('Doubtful scorer')) ?? '';
    const wanted = [
      m.pdf.systems.text(7, 1, 1),
      'Chatbot',
      m.systems.stages['in-use'],
      'High-risk by use (Annex III)',
      m.classification.certainty['needs-review'],
      '2 December 2026',
      'Copilot',
      m.report.unclassified,
      m.report.noDeadline,
      m.systems.stages.retired,
    ];
    expect(wanted.filter((each) => !squeezed(table).includes(squeezed(each)))).toEqual([]);
  });

  test('stand with each obligation that they bring', () => {
    holds(
      m.pdf.aiAct.basis.systems,
      m.pdf.aiAct.incomplete(1),
      'Provider: Scorer; Doubtful scorer (Needs review); Old scorer, only if the design changes significantly from 2 December 2027 on.',
    );
  });

  test('leave no section where there are none, and the guess is named', async () => {
    const empty = await sampleReport(organisationWith([], { operatorRoles: ['provider'] }));
    const read = await readPdf(await pdfOf(empty, await texts.aiAct()));
    expect(read.outline.map(({ title }) => title)).not.toContain(m.pdf.sections.systems);
    expect(squeezed(read.pages.join(' '))).toContain(squeezed(m.pdf.aiAct.basis.guess));
  });

  test('say apart what only a change of design would bring', async () => {
    const report = await sampleReport(organisationWith([existing]));
    const read = await readPdf(await pdfOf(report, await texts.aiAct()));
    expect(squeezed(read.pages.join(' '))).toContain(
      squeezed(m.aiAct.chart.afterChange('2027-12-02')),
    );
  });

  test('are 500, and the PDF grows with them', async () => {
    const kinds = [chatbot, minimal, highRisk, existing, unsure];
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...kinds[index % kinds.length]!,
      id: `many-${index}`,
      name: `System ${index}`,
    }));
    const report = await sampleReport(organisationWith(many));
    const bytes = await pdfOf(report, await texts.aiAct());
    const few = await pdfOf(
      await sampleReport(organisationWith(many.slice(0, 5))),
      await texts.aiAct(),
    );
    expect(report.systems).toHaveLength(500);
    expect(bytes.byteLength).toBeGreaterThan(few.byteLength);
  });
});
