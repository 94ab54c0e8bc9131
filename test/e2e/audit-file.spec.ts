import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { documents as catalogue } from '../../src/content/documents.ts';
import { titles } from '../../src/content/en/titles.ts';
import { longDate } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { partsOf, readable } from './support/office.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { squeezed, textOfPdf } from './support/pdf.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

const { soa, documents, findings } = en;

const control = 'A.10.4';
const name = `${control} ${titles.items[control]}`;
const reason = 'We sell to nobody: the only users are our own warehouse staff.';

test('an exclusion is questioned, reasoned, kept as a version, compared, and still there after a reload', async ({
  page,
}) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  await app.see('soa', id);
  const table = page.getByRole('table', { name: soa.table.label });
  const row = page.getByRole('group', { name: soa.row.label(name) });
  const lint = page.getByRole('region', { name: soa.issues.title });
  const issue = (kind: keyof typeof soa.issues.kinds) =>
    lint.getByRole('link', { name: soa.issues.at(name, soa.issues.kinds[kind]) });

  await test.step('left out without a reason: the list names it and leads there', async () => {
    await expect(issue('undecided')).toBeVisible();
    await table.getByRole('button', { name, exact: true }).click();
    await row.getByLabel(soa.row.no).check();
    await expect(issue('undecided')).toBeHidden();
    await expect(issue('excluded-without-review')).toBeVisible();
    await row.getByRole('button', { name: soa.row.close }).click();
    await expect(row).toBeHidden();
    await issue('excluded-without-reason').click();
    await expect(row.getByLabel(soa.row.exclusion)).toBeFocused();
  });

  await test.step('a reason and a review date settle it', async () => {
    await page.keyboard.type(reason);
    await row.getByLabel(soa.row.review).fill('2099-03-31');
    await row.getByLabel(soa.row.review).blur();
    await expect(row.getByText(soa.row.complete)).toBeVisible();
    await expect(issue('excluded-without-reason')).toBeHidden();
    await expect(issue('excluded-without-review')).toBeHidden();
  });

  await test.step('a version is kept, and what comes after differs from it', async () => {
    const head = page.getByRole('region', { name: soa.head.title });
    await head.getByLabel(soa.head.version, { exact: true }).fill('1.0');
    await head.getByLabel(soa.head.date).fill('2026-03-02');
    await head.getByLabel(soa.head.approver).fill('Ada Byron, managing director');
    const versions = page.getByRole('region', { name: soa.versions.title });
    await versions.getByLabel(soa.versions.note).fill('The first one');
    await versions.getByRole('button', { name: soa.versions.keep }).click();
    await expect(versions.getByText(soa.versions.same)).toBeVisible();
    await row.getByLabel(soa.row.yes).check();
    await row.getByLabel(soa.row.level).selectOption('2');
  });

  const settled = async () => {
    const kept = page.getByRole('table', { name: soa.versions.label });
    const version = kept.getByRole('row').filter({ hasText: 'The first one' });
    await expect(version).toContainText('1.0');
    await expect(version).toContainText(longDate('2026-03-02'));
    await expect(version).toContainText('Ada Byron, managing director');
    await expect(page.getByText(soa.versions.changed(1))).toBeVisible();
    const compared = page.getByRole('region', { name: soa.versions.compare, exact: true });
    await expect(compared).toContainText(name);
    await expect(compared).toContainText(soa.versions.changes['now-applies']);
    await expect(table.getByRole('row').filter({ hasText: name }).first()).toContainText(
      soa.applicability.applies,
    );
  };
  await settled();
  await expect(app.saveMark).toBeVisible();
  await page.reload();
  await settled();

  // The reason outlives the decision, for the day on which it is left out again.
  const { file } = await app.exportJson(id);
  expect(file.assessment.answers[control]).toMatchObject({ choice: 2, justification: reason });
  expect(file.assessment.soaEntries).toMatchObject([{ id: control, reviewDate: '2099-03-31' }]);
});

/** The low end of Stage 1, in percent, where it is the first figure of a region or card. */
function percentIn(text: string): number {
  const [, figure] = /(\d+)(?: – \d+)? %/.exec(text) ?? [];
  if (figure === undefined) throw new Error(`There is no percentage in "${text}".`);
  return Number(figure);
}

async function stageOneOnDocuments(page: Page): Promise<number> {
  const card = page.getByRole('region', { name: documents.stageOne.title });
  return percentIn(await card.innerText());
}

async function stageOneOnResults(app: Plumbline, id: string): Promise<number> {
  await app.see('results', id);
  const bar = app.page.getByRole('img', { name: new RegExp(`^${en.results.figures.stage1}`) });
  return percentIn((await bar.first().getAttribute('aria-label')) ?? '');
}

test('an approved document moves Stage 1 alike wherever it stands, and its draft is a Word file', async ({
  page,
}) => {
  const app = new Plumbline(page);
  const id = await app.openExample();
  const resultsBefore = await stageOneOnResults(app, id);
  await app.see('documents', id);
  const before = await stageOneOnDocuments(page);
  expect(before).toBe(resultsBefore);

  const blockers = page.getByRole('list', { name: documents.stageOne.keeps }).getByRole('link');
  const inTheWay = await blockers.count();
  const title = await blockers.first().innerText();
  const document = catalogue.find(({ id: each }) => titles.documents[each].title === title)?.id;
  if (!document) throw new Error(`${title} is no document of the catalogue.`);
  await blockers.first().click();
  const form = page.getByRole('group', { name: documents.form.label(title) });
  await expect(form).toBeVisible();
  await page.getByLabel(documents.stateOf(title)).selectOption('approved');
  await form.getByLabel(documents.form.version).fill('2.3');
  await form.getByLabel(documents.form.review).fill('2099-06-30');
  await form.getByLabel(documents.form.owner).fill('Rui Tavares');
  await expect(blockers).toHaveCount(inTheWay - 1);

  const row = page.getByRole('row').filter({ hasText: title }).first();
  await expect(row).toContainText('2.3');
  await expect(row).toContainText(longDate('2099-06-30'));
  const after = await stageOneOnDocuments(page);
  expect(after).toBeGreaterThan(before);
  await expect(app.saveMark).toBeVisible();

  await test.step('the draft is a Word file with the words of the register', async () => {
    const { name: file, path } = await app.downloadFrom(documents.outline.download);
    expect(file).toMatch(/\.docx$/);
    const body = readable(partsOf(new Uint8Array(readFileSync(path)))['word/document.xml'] ?? '');
    for (const each of [title, 'Rui Tavares', '2.3', documents.draft.control]) {
      expect(body).toContain(each);
    }
  });

  expect(await stageOneOnResults(app, id)).toBe(after);
  await app.see('documents', id);
  await page.reload();
  expect(await stageOneOnDocuments(page)).toBe(after);
  const { file } = await app.exportJson(id);
  expect(file.assessment.documents[document]).toMatchObject({
    state: 'approved',
    version: '2.3',
    reviewDate: '2099-06-30',
  });
});

test('a finding of an internal audit is closed only with its cause, and stands in PDF and JSON', async ({
  page,
}) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  await app.see('findings', id);
  const title = 'Two models went live without a sign-off';
  const typed = {
    cause: 'The release checklist had no step for models',
    correctiveAction: 'The checklist got a step, and the build waits for it',
    effectiveness: 'Five releases of May looked at: all five were signed',
  } as const;

  await page.getByLabel(findings.add.label).fill(title);
  await page.keyboard.press('Enter');
  const form = page.getByRole('group', { name: findings.form.label(title) });
  await expect(form.getByLabel(findings.form.description)).toBeFocused();
  await page.keyboard.type('Found in the release log of March');
  await form.getByLabel(findings.form.origin, { exact: true }).selectOption('internal-audit');
  await form.getByLabel(findings.form.grade).selectOption('minor');
  await form.getByLabel(findings.form.item).selectOption('A.6.2.5');
  await form.getByLabel(findings.form.owner).fill('Rui Tavares');
  await form.getByLabel(findings.form.due).fill('2099-01-15');

  const state = form.getByLabel(findings.form.state, { exact: true });
  await state.selectOption('closed');
  await expect(form.getByText(findings.form.lacking.closed)).toBeVisible();
  await expect(state).toHaveValue('open');
  const step = (lack: keyof typeof findings.lackSteps) =>
    form.getByRole('link', { name: findings.lackSteps[lack] });
  for (const [lack, field] of [
    ['cause', 'cause'],
    ['corrective-action', 'correctiveAction'],
    ['effectiveness', 'effectiveness'],
  ] as const) {
    // By keyboard: the page may still be scrolling, and a click would miss what moves.
    await step(lack).press('Enter');
    await expect(form.getByLabel(findings.form[field])).toBeFocused();
    await page.keyboard.type(typed[field]);
    await expect(step(lack)).toBeHidden();
  }
  await form.getByRole('button', { name: findings.form.finish.closed }).click();
  await expect(state).toHaveValue('closed');
  await expect(app.saveMark).toBeVisible();

  const { file } = await app.exportJson(id);
  expect(file.assessment.findings).toMatchObject([
    {
      ...{ title, ...typed, origin: 'internal-audit', grade: 'minor', item: 'A.6.2.5' },
      ...{ state: 'closed', owner: 'Rui Tavares', dueDate: '2099-01-15' },
    },
  ]);
  const text = squeezed(await textOfPdf((await app.exportPdf(id)).bytes));
  for (const each of [
    ...[title, 'Found in the release log of March', ...Object.values(typed)],
    ...[findings.origins['internal-audit'], findings.grades.minor, findings.states.closed],
  ]) {
    expect(text).toContain(squeezed(each));
  }
});
