import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentId } from '../../src/content/documents.ts';
import { texts } from '../../src/content/locale.ts';
import { emptyDocumentRecord, type Assessment } from '../../src/core/assessment.ts';
import { stageOneOf } from '../../src/core/stage-one.ts';
import { longDate, percent, percentRange } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { allFiled, conforming, excluded, filed } from '../unit/support/assessments.ts';
import { assessmentWith, openApp } from './support.ts';

// Fifty rows with a select in each: looking through them by their roles takes its time.
vi.setConfig({ testTimeout: 20_000 });

const { documents: words, check: checkWords } = en;
const titleOf = (id: DocumentId) => texts.titles.documents[id].title;

async function openDocuments(assessment: Assessment = assessmentWith()) {
  const opened = await openApp({
    at: '#/check/one/documents',
    holding: [{ ...assessment, id: 'one' }],
  });
  await screen.findByRole('heading', { name: words.groups.clauses }, { timeout: 4000 });
  return opened;
}

const withRecords = (records: Assessment['documents']) =>
  assessmentWith({}, { documents: records });
const table = (group: 'clauses' | 'controls') =>
  within(screen.getByRole('table', { name: words.groups[group] }));
const listed = () =>
  screen.getAllByRole('rowheader').map((each) => within(each).getByRole('button').textContent);
const buttonOf = (id: DocumentId) => screen.getByText(titleOf(id), { selector: 'button' });
const rowOf = (id: DocumentId) => within(buttonOf(id).closest('tr') as HTMLElement);
const form = (id: DocumentId) =>
  within(screen.getByRole('group', { name: words.form.label(titleOf(id)) }));
const choose = async (opened: Awaited<ReturnType<typeof openDocuments>>, option: RegExp) => {
  const select = screen.getByRole('combobox', { name: words.filter });
  await opened.user.selectOptions(select, within(select).getByRole('option', { name: option }));
};

describe('Stage 1 on the documents page', () => {
  test('shows the very figure of the results, and leads to what is in the way', async () => {
    const assessment = filed(allFiled(assessmentWith(), 'approved'), {
      'ai-policy': 'draft',
      'management-review-results': 'missing',
    });
    const { user } = await openDocuments(assessment);
    const region = within(screen.getByRole('region', { name: words.stageOne.title }));
    const { share } = stageOneOf(assessment);
    expect(region.getByText(percent(share.low))).toBeVisible();
    expect(region.getByText(`${percentRange(share)} ${en.results.figures.range}`)).toBeVisible();

    const blockers = within(region.getByRole('list', { name: words.stageOne.keeps }));
    expect(blockers.getAllByRole('listitem').map((each) => each.textContent.trim())).toEqual([
      `${titleOf('ai-policy')}: ${words.stageOne.toDo.draft}`,
      `${titleOf('management-review-results')}: ${words.stageOne.toStart.missing}`,
    ]);
    await user.click(blockers.getByRole('link', { name: titleOf('ai-policy') }));
    expect(form('ai-policy').getByText(texts.titles.documents['ai-policy'].mustHold)).toBeVisible();
    expect(buttonOf('ai-policy')).toHaveFocus();
  });

  test('says so where nothing is in the way', async () => {
    await openDocuments(conforming());
    expect(screen.getByText(words.stageOne.nothing)).toBeVisible();
  });
});

describe('the register', () => {
  test('keeps what the clauses ask for apart from what the controls add', async () => {
    await openDocuments();
    expect(table('clauses').getAllByRole('rowheader')).toHaveLength(19);
    expect(table('controls').getAllByRole('rowheader')).toHaveLength(31);
  });

  test('says of each document what is known, and marks what is overdue or near', async () => {
    await openDocuments(
      withRecords({
        'aims-scope': {
          ...emptyDocumentRecord,
          state: 'approved',
          owner: 'Inês',
          location: 'wiki/scope',
          version: '1.2',
          date: '2025-11-03',
          reviewDate: '2026-11-03',
        },
        'ai-objectives': { ...emptyDocumentRecord, reviewDate: '2026-12-01' },
        'ai-policy': { ...emptyDocumentRecord, reviewDate: '2026-11-21' },
      }),
    );
    const scope = rowOf('aims-scope');
    for (const text of [
      'Inês',
      'wiki/scope',
      '1.2',
      longDate('2025-11-03'),
      longDate('2026-11-03'),
    ]) {
      expect(scope.getByText(text)).toBeVisible();
    }
    expect(scope.getByText(words.overdueMark)).toBeVisible();
    expect(scope.queryByText(words.blocker)).not.toBeInTheDocument();
    expect(rowOf('ai-policy').getByText(words.dueToday)).toBeVisible();
    expect(rowOf('ai-policy').getByText(words.blocker)).toBeVisible();
    expect(rowOf('ai-objectives').getByText(words.soon)).toBeVisible();
    expect(rowOf('competence-evidence').queryByText(words.overdueMark)).not.toBeInTheDocument();
  });

  test('is edited in place: the state in the row, the rest in its form', async () => {
    const { user, stored } = await openDocuments();
    await user.selectOptions(
      screen.getByRole('combobox', { name: words.stateOf(titleOf('ai-policy')) }),
      en.words.documentStates.draft,
    );
    await user.click(buttonOf('ai-policy'));
    const fields = form('ai-policy');
    await user.type(fields.getByLabelText(words.form.location), 'wiki');
    await user.type(fields.getByLabelText(words.form.owner), 'Inês');
    await user.type(fields.getByLabelText(words.form.version), '0.3');
    await fireEvent.change(fields.getByLabelText(words.form.lastWorkedOn), {
      target: { value: '2026-11-20' },
    });
    await fireEvent.change(fields.getByLabelText(words.form.review), {
      target: { value: '2027-05-01' },
    });
    expect((await stored()).documents['ai-policy']).toMatchObject({
      state: 'draft',
      location: 'wiki',
      owner: 'Inês',
      version: '0.3',
      date: '2026-11-20',
      reviewDate: '2027-05-01',
    });
    expect(fields.getByRole('link', { name: itemName('5.2', texts.titles) })).toHaveAttribute(
      'href',
      '#/check/one/5.2',
    );
  });

  test('refuses a day that cannot be meant, with a sentence, and keeps the one before', async () => {
    const { user, stored } = await openDocuments(
      withRecords({ 'ai-policy': { ...emptyDocumentRecord, reviewDate: '2027-05-01' } }),
    );
    await user.click(buttonOf('ai-policy'));
    const field = form('ai-policy').getByLabelText(words.form.review);
    await fireEvent.change(field, { target: { value: '0027-05-01' } });
    expect(field).toHaveDescription(words.problems['too-early']);
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect((await stored()).documents['ai-policy']).toMatchObject({ reviewDate: '2027-05-01' });

    await fireEvent.change(field, { target: { value: '2027-06-01' } });
    expect(field).toHaveDescription(words.form.reviewHint);
    expect((await stored()).documents['ai-policy']).toMatchObject({ reviewDate: '2027-06-01' });
  });
});

describe('filter and order', () => {
  test('show a part, count it, and keep a row in its place while it is filled in', async () => {
    const opened = await openDocuments(
      filed(allFiled(assessmentWith(), 'approved'), {
        'ai-policy': 'missing',
        'supplier-process': 'missing',
        'ai-objectives': 'draft',
      }),
    );
    await choose(opened, /^Missing/);
    expect(listed()).toEqual([titleOf('ai-policy'), titleOf('supplier-process')]);
    expect(screen.getByText(words.shown(2, 50))).toBeVisible();

    await opened.user.selectOptions(
      screen.getByRole('combobox', { name: words.stateOf(titleOf('ai-policy')) }),
      en.words.documentStates.draft,
    );
    expect(listed()).toEqual([titleOf('ai-policy'), titleOf('supplier-process')]);

    await choose(opened, /^Draft/);
    expect(listed()).toEqual([titleOf('ai-policy'), titleOf('ai-objectives')]);
    await choose(opened, /^Review overdue/);
    expect(screen.getByText(words.none.overdue)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('put the most urgent first', async () => {
    const { user } = await openDocuments(
      filed(allFiled(assessmentWith(), 'approved'), { 'ai-objectives': 'missing' }),
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: words.order }),
      words.orders.urgency,
    );
    expect(listed()[0]).toBe(titleOf('ai-objectives'));
  });
});

test('what does not apply is folded away, with the reason that was given', async () => {
  const { user } = await openDocuments(
    excluded(assessmentWith(), 'A.8.3', 'Nobody outside can reach it.'),
  );
  expect(
    screen.queryByText(titleOf('external-reporting-channel'), { selector: 'button' }),
  ).not.toBeInTheDocument();
  const reason = screen.getByText(words.excludedFor('Nobody outside can reach it.'));
  expect(reason).not.toBeVisible();
  await user.click(screen.getByText(words.groups.notApplicable(1)));
  expect(reason).toBeVisible();
  expect(screen.getByRole('link', { name: itemName('A.8.3', texts.titles) })).toBeVisible();
});

describe('the outline of a document', () => {
  const files: Blob[] = [];
  const names: string[] = [];

  beforeEach(() => {
    files.length = 0;
    names.length = 0;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:draft';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is shown on demand, and downloaded as a Word file', async () => {
    const { user } = await openDocuments();
    await user.click(buttonOf('ai-policy'));
    const { sections, pitfall } = (await texts.outlines())['ai-policy'];
    await user.click(form('ai-policy').getByText(words.outline.title));
    expect(await form('ai-policy').findByText(sections[0]!.heading)).toBeVisible();
    expect(form('ai-policy').getByText(sections[0]!.prompts[0]!)).toBeVisible();
    expect(form('ai-policy').getByText(pitfall)).toBeVisible();

    await user.click(form('ai-policy').getByRole('button', { name: words.outline.download }));
    await waitFor(() => {
      expect(names).toEqual(['acme-ai-policy-2026-11-21.docx']);
    });
    const bytes = new Uint8Array(await files[0]!.arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
  });
});

test('the card of an item has version and review date, too', async () => {
  const { user, stored } = await openApp({ at: '#/check/one/5.2', holding: [assessmentWith()] });
  const document = within(
    await screen.findByRole('group', { name: titleOf('ai-policy') }, { timeout: 4000 }),
  );
  await user.click(document.getByText(checkWords.documents.details));
  await user.type(document.getByLabelText(words.form.version), '2.0');
  const review = document.getByLabelText(words.form.review);
  await fireEvent.change(review, { target: { value: '1969-01-01' } });
  expect(review).toHaveDescription(words.problems['too-early']);
  await fireEvent.change(review, { target: { value: '2027-01-01' } });
  expect((await stored()).documents['ai-policy']).toMatchObject({
    version: '2.0',
    reviewDate: '2027-01-01',
  });
});
