import { expect, test } from '@playwright/test';
import { terms } from '../../src/content/en/learning/terms/index.ts';
import en from '../../src/i18n/locales/en.ts';
import { learnPages } from '../../src/state/route.ts';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';

withoutOfflineCopy();

const { learn } = en;

test('everything to learn from is reached from one page, without an assessment', async ({
  page,
}) => {
  const app = new Plumbline(page);
  for (const name of learnPages) {
    await app.goTo('#/learn');
    await page.getByRole('link', { name: learn.pages[name].title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(learn.pages[name].title);
    await expect(page.getByRole('main').getByText(learn.loading)).toHaveCount(0);
  }
});

test('a term is explained where it stands, by keyboard alone, and in the glossary', async ({
  page,
}) => {
  const app = new Plumbline(page);
  const id = await app.openExample();
  const card = await app.seeItem('9.2.1', id);
  await page.keyboard.press('g');
  const guidance = card.getByRole('complementary');
  const word = guidance.getByRole('button', { expanded: false }).first();
  await word.focus();
  const note = guidance.getByRole('note');
  await expect(note).toBeVisible();
  // Wholly on the screen, whatever stands around it.
  await expect(note).toBeInViewport({ ratio: 1 });

  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(guidance.getByRole('button', { expanded: false }).first()).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link', { name: learn.term.more })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(learn.pages.glossary.title);
  await expect(page.getByRole('article').and(page.locator(':focus'))).toBeInViewport();
});

test('an address of the glossary opens at its term, and so does a link from one to another', async ({
  page,
}) => {
  const app = new Plumbline(page);
  await app.goTo('#/learn/glossary/stage-2');
  const entry = page.getByRole('article', { name: terms['stage-2'].term });
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: terms['stage-1'].term }).click();
  const other = page.getByRole('article', { name: terms['stage-1'].term });
  await expect(other).toBeFocused();
  await expect(other).toBeInViewport();
});

test.describe('with a pointer', () => {
  onlyInChromium('same-everywhere');

  test('an explanation opens under it, lets it come over, and goes when it leaves', async ({
    page,
  }) => {
    const app = new Plumbline(page);
    await app.goTo('#/learn/objections');
    const word = page.getByRole('main').getByRole('button', { expanded: false }).first();
    await word.scrollIntoViewIfNeeded();
    await word.hover();
    const note = page.getByRole('note');
    await expect(note).toBeVisible();
    await note.getByRole('link').hover();
    await page.waitForTimeout(600);
    await expect(note).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(note).toHaveCount(0);
  });
});
