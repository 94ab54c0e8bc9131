import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import { emptyDocumentRecord, type Assessment } from '../../src/core/assessment.ts';
import en from '../../src/i18n/locales/en.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { assessmentWith, openApp } from './support.ts';

const { report, results, words } = en;

/** The report on screen, as it is printed. */
async function openReport(assessment: Assessment) {
  await openApp({ at: '#/check/one/report', holding: [assessment] });
  // The first report of a run loads the guidance and the law, which takes slow machines a while.
  return within(await screen.findByRole('article', {}, { timeout: 4_000 }));
}

const squeezed = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('evidence in the report', () => {
  const rows = (...evidence: { title: string; location: string }[]) =>
    assessmentWith({
      '4.1': {
        choice: 3,
        evidence: evidence.map((row, id) => ({ ...row, id: `${id}`, date: '' })),
      },
    });
  const block = (opened: Awaited<ReturnType<typeof openReport>>) =>
    within(opened.getByRole('region', { name: itemName('4.1', texts.titles) }));

  test('is not there for a blank row', async () => {
    const item = block(await openReport(rows({ title: ' ', location: '' })));
    expect(item.queryByText(report.evidence)).toBeNull();
  });

  test('is its place where it has no title', async () => {
    const shown = rows({ title: '', location: 'Shared drive' }, { title: '', location: '' });
    const item = block(await openReport(shown));
    expect(item.getByText(report.evidence)).toBeVisible();
    expect(item.getAllByRole('listitem').map(squeezed)).toEqual(['Shared drive']);
  });
});

describe('the summary of the report', () => {
  test('parts at Starting what keeps from Building from what Stage 1 will need', async () => {
    const opened = await openReport(assessmentWith());
    const heading = (name: string) => opened.getByRole('heading', { level: 4, name });
    const listUnder = (name: string) => heading(name).nextElementSibling as HTMLElement;
    expect(
      within(listUnder(results.verdict.holdsBack(words.rungs.building))).getAllByRole('listitem'),
    ).toHaveLength(1);
    expect(
      within(listUnder(results.verdict.later)).getAllByRole('listitem').length,
    ).toBeGreaterThan(13);
    expect(opened.getByText(results.questions.none.nothingAnswered)).toBeVisible();
  });

  test('gives Stage 2 as its gates, and no second readiness', async () => {
    const opened = await openReport(assessmentWith({ '4.1': 3 }));
    const gates = within(opened.getByRole('list', { name: report.stageTwo }));
    expect(gates.getAllByRole('listitem')).toHaveLength(5);
    expect(opened.queryByRole('row', { name: new RegExp(results.figures.stage2) })).toBeNull();
    expect(opened.getByText(results.figures.stage1Text(19, 31), { exact: false })).toBeVisible();
  });

  test('names the cause and the next step of a gap', async () => {
    const draft = { 'aims-scope': { ...emptyDocumentRecord, state: 'draft' as const } };
    const opened = await openReport({ ...assessmentWith({ '4.3': 4 }), documents: draft });
    const heading = opened.getByRole('heading', { level: 3, name: results.gaps.title });
    const gap = squeezed(heading.parentElement);
    expect(gap).toContain('answered 4 Managed, counts as 2; still a draft');
    expect(gap).toContain('Next step. Have it approved: Scope of the AI management system.');
  });

  test('says of the bars of the law that they are claims', async () => {
    const opened = await openReport(assessmentWith());
    expect(opened.getByRole('columnheader', { name: 'Claimed in place' })).toBeVisible();
    expect(opened.queryByText(/Evidence in place/)).toBeNull();
  });
});
