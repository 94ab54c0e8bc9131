import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { classification as texts } from '../../src/content/en/classification/index.ts';
import type { FactId } from '../../src/content/ai-act/classification/facts.ts';
import type { PageId } from '../../src/content/ai-act/classification/pages.ts';
import { newAssessment } from '../../src/core/assessment.ts';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { fileFormat } from '../../src/core/file/schema.ts';
import { newSystem } from '../../src/core/systems/system.ts';
import en from '../../src/i18n/locales/en.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';
import { Watch } from './support/watch.ts';

onlyInChromium('same-everywhere');

const words = en.classification;
const now = '2026-11-20T08:00:00Z';

/** A check of a company that uses a bought tool to screen CVs. */
function checkWithTool(): string {
  const assessment = newAssessment('cv-check', 'Almada Talent', now);
  const tool = { ...newSystem('cv', 'CV screening tool', now), origin: 'bought', stage: 'in-use' };
  return JSON.stringify({
    format: fileFormat,
    version: currentVersion,
    exportedAt: now,
    assessment: { ...assessment, systems: [tool] },
  });
}

const label = (fact: FactId) => texts.facts[fact as keyof typeof texts.facts].label;

/** Tabs on, or back, from where the focus is until it is on what is wanted. */
async function tabTo(page: Page, role: 'checkbox' | 'radio' | 'button', name: string) {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  for (let count = 0; count < 60; count += 1) {
    // Never out at the end and in at the beginning: a headless Firefox does not find back into its page.
    const key = await wanted.evaluate((element) => {
      const { activeElement } = document;
      if (element === activeElement) return '';
      const place = activeElement?.compareDocumentPosition(element) ?? 0;
      return place & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
    });
    if (key === '') return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} was not reached with 60 tabs.`);
}

async function atQuestion(page: Page, id: PageId): Promise<void> {
  const heading = page.getByRole('heading', { level: 3, name: texts.pages[id].question });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
}

async function goOn(page: Page): Promise<void> {
  await tabTo(page, 'button', words.question.continue);
  await page.keyboard.press('Enter');
}

test('a CV screening tool is classified by keyboard alone', async ({ page }) => {
  test.slow();
  const watch = await Watch.over(page);
  const app = new Plumbline(page);
  await app.goHome();
  await app.import(checkWithTool());
  await page.goto(`/#/check/${app.id}/systems/cv/class`);
  await expect(app.heading).toHaveText('CV screening tool');
  await expect(app.heading).toBeFocused();
  await expect(page.getByText(texts.pages.what.question)).toBeVisible();

  /** Ticks these lines, says "not sure" to those, and goes on. */
  const answer = async (id: PageId, ticks: readonly FactId[], doubts: readonly FactId[] = []) => {
    await atQuestion(page, id);
    if (ticks.length + doubts.length === 0) {
      await tabTo(page, 'checkbox', texts.pages[id].none);
      await page.keyboard.press('Space');
    }
    for (const fact of ticks) {
      await tabTo(page, 'checkbox', label(fact));
      await page.keyboard.press('Space');
    }
    for (const fact of doubts) {
      await tabTo(page, 'checkbox', label(fact));
      await page.keyboard.press('?');
    }
    await goOn(page);
  };

  await test.step('what it is, and what the company does with it', async () => {
    await tabTo(page, 'radio', texts.options.what?.system?.label ?? '');
    await page.keyboard.press('Space');
    await goOn(page);
    await answer('roles', ['role-deployer']);
    await answer('union-link', ['deployer-in-union']);
    await answer('exclusions', []);
    await answer('prohibited', []);
    await answer('products', []);
  });

  await test.step('the use, in an area that has to be unfolded', async () => {
    await atQuestion(page, 'annex-iii');
    await tabTo(page, 'button', words.question.openAll);
    await page.keyboard.press('Enter');
    await tabTo(page, 'checkbox', label('use-4a'));
    await page.keyboard.press('Space');
    await goOn(page);
    await atQuestion(page, 'profiling');
    await tabTo(page, 'radio', words.answers.yes);
    await page.keyboard.press('Space');
    await goOn(page);
  });

  await test.step('the rest, with one doubt', async () => {
    await answer('takeover', []);
    await answer('transparency', []);
    await answer('own-use', ['controls-inputs', 'decides-about-people'], ['at-own-workplace']);
    await atQuestion(page, 'legacy');
    await tabTo(page, 'radio', words.answers.yes);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: words.answers.no, exact: true })).toBeChecked();
    await goOn(page);
    await answer('size', ['small-enterprise']);
  });

  const outcome = page.getByRole('region', { name: words.outcome.classes });
  await expect(page.getByRole('heading', { name: words.outcome.classes })).toBeFocused();
  const title = texts.outcomes['high-risk-annex-iii'].title;
  await expect(outcome.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(words.outcome.review(1, 0))).toBeVisible();
  await expect(page.getByRole('list', { name: words.duties.later('2027-12-02') })).toBeVisible();

  await test.step('a changed answer says what it changes', async () => {
    const name = words.trail.changeFor(texts.pages['own-use'].question);
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await atQuestion(page, 'own-use');
    await tabTo(page, 'checkbox', label('at-own-workplace'));
    await page.keyboard.press('?');
    await tabTo(page, 'button', words.trail.save);
    await page.keyboard.press('Enter');
    const note = words.change.title(texts.pages['own-use'].question);
    await expect(page.getByRole('heading', { name: note })).toBeFocused();
    await expect(page.getByText(words.change.review['no-longer-needed'])).toBeVisible();
    await tabTo(page, 'button', words.change.dismiss);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name })).toBeFocused();
  });

  await test.step('it is all there after a reload', async () => {
    await expect(app.saveMark).toBeVisible();
    const before = await page.locator('main').innerText();
    await page.reload();
    await expect(outcome.getByRole('heading', { name: title })).toBeVisible();
    expect(await page.locator('main').innerText()).toBe(before);
  });

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  watch.expectSilence();
});
