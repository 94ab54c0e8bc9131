import { expect, type Page } from '@playwright/test';
import { areaIds } from '../../../src/content/areas.ts';
import { itemsOf, type ItemId } from '../../../src/content/items.ts';
import type { Plumbline } from './plumbline.ts';

/** Presses Tab until the focus is where it is wanted, as somebody without a mouse would. */
export async function tabTo(page: Page, selector: string, atMost = 80): Promise<void> {
  const wanted = page.locator(selector);
  for (let count = 0; count < atMost; count += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} was not reached with ${atMost} tabs.`);
}

/** Answers all 70 items by key, area after area, beginning anywhere on the first area's screen. */
export async function answerAllByKeyboard(
  app: Plumbline,
  keyFor: (item: ItemId) => string,
): Promise<void> {
  for (const area of areaIds) {
    await expect(app.heading).toHaveText(new RegExp(`^${area.replaceAll('.', '\\.')} `));
    await expect(app.heading).toBeFocused();
    for (const { id } of itemsOf(area)) {
      await app.card(id).waitFor();
      await app.page.keyboard.press('n');
      await expect(app.card(id)).toBeFocused();
      await app.page.keyboard.press(keyFor(id));
    }
    await app.page.keyboard.press('n');
  }
}
