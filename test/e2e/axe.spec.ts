import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';
import { allRoutes, unlikeRoutes } from './support/routes.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the screen as it stands, in one line each. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    .options({ resultTypes: ['violations'] })
    // Without frames there is nothing to put together in a page of its own, which takes most of the time.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    // Colours hang on the scheme and all else on the width: two of the four see both, on every route, and the other two
    // only where one meets the other most. The areas are one screen with other words, so one sees all sixteen.
    const isWhole = (scheme === 'light') === (width === 390);
    const where = isWhole ? 'on any route' : 'on the main screens';
    test(`nothing ${where}, ${scheme}, ${width} px wide`, async ({ page }) => {
      // Up to sixty screens, each looked at from top to bottom.
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const app = new Plumbline(page);
      const id = await app.openExample();
      const found: Record<string, readonly string[]> = {};
      const look = async (screen: string) => {
        const violations = await violationsOn(page);
        if (violations.length > 0) found[screen] = violations;
      };

      const main = ['#/', `#/check/${id}/5`, `#/check/${id}/results`, `#/check/${id}/plan`];
      const routes = !isWhole ? main : scheme === 'light' ? allRoutes(id) : unlikeRoutes(id);
      for (const route of routes) {
        await app.goTo(route);
        await look(route);
      }

      const card = await app.seeItem('A.2.2', id);
      await page.keyboard.press('g');
      await expect(card.getByRole('complementary')).toBeVisible();
      await app.unfoldAll(card);
      await card.getByLabel(en.words.excluded).check();
      await look('a card with all of it open');

      if (isWhole) {
        await app.see('results', id);
        await app.unfoldAll(page.locator('main'));
        await expect(page.getByRole('table')).not.toHaveCount(1);
        await look('results with all workings open');

        await app.see('ai-act', id);
        await app.unfoldAll(page.locator('main'));
        await look('ai-act with all of it open');
      }

      await app.goHome();
      await page.getByLabel(/^More for/).click();
      await look('home with a menu open');
      await page.getByRole('button', { name: en.home.list.rename }).click();
      await look('home with the rename form');
      await page.getByRole('button', { name: en.home.start.button }).click();
      await look('home with an empty name');
      await app.openFile('wrong.json', '{}');
      await expect(app.dialog.getByRole('alert')).toBeVisible();
      await look('a refused file');
      await app.dialog.getByRole('button', { name: en.app.close }).click();
      const file = await fileWith(app, id);
      await app.goHome();
      await app.openFile('right.json', file);
      await expect(app.dialog.getByRole('table')).toBeVisible();
      await look('an import with changes');
      await app.dialog.getByRole('button', { name: en.app.cancel }).click();
      await page.getByLabel(/^More for/).click();
      await page.getByRole('button', { name: en.home.list.remove }).click();
      await page.getByText(en.home.deleted.title(1)).click();
      await look('home with something deleted');

      expect(found).toEqual({});
    });
  }
}

/** The stored assessment as a file, with two answers changed and one thing to repair. */
async function fileWith(app: Plumbline, id: string): Promise<string> {
  await app.goTo(`#/check/${id}/report`);
  const { file } = await app.exportJson();
  const { answers } = file.assessment;
  const changed = {
    ...answers,
    '4.1': { ...answers['4.1'], choice: 0 },
    '4.2': { ...answers['4.2'], note: 'Another note' },
    '8.5': {},
  };
  return JSON.stringify({ ...file, assessment: { ...file.assessment, answers: changed } });
}

test('axe would find what is wrong', async ({ page }) => {
  const app = new Plumbline(page);
  await app.goHome();
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('button'));
  });
  expect((await violationsOn(page)).join()).toContain('button-name');
});
