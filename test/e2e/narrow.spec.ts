import { expect, test } from '@playwright/test';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';
import { allRoutes } from './support/routes.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

test('no route scrolls sideways at 320 px, nor does a card with all of it open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const app = new Plumbline(page);
  const id = await app.openExample();
  const tooWide: string[] = [];
  const measure = async (where: string) => {
    const [wanted, there] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    if (wanted > there) tooWide.push(`${where}: ${wanted} > ${there}`);
  };
  for (const route of allRoutes(id)) {
    await app.goTo(route);
    await measure(route);
  }
  const card = await app.seeItem('A.2.2', id);
  await page.keyboard.press('g');
  await app.unfoldAll(card);
  await measure('a card with all of it open');
  await app.see('results', id);
  await app.unfoldAll(page.locator('main'));
  await expect(page.getByRole('table')).not.toHaveCount(1);
  await measure('results with all workings open');
  expect(tooWide).toEqual([]);
});
