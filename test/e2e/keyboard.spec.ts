import { expect, test, type Page } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';
import { unlikeRoutes } from './support/routes.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

interface Stop {
  readonly what: string;
  /** Why it is not a good stop, or empty. */
  readonly fault: string;
  readonly isLast: boolean;
}

/**
 * Tabs through the whole screen and once around. Of each stop it asks: is it on the screen, and can one see
 * that it has the focus?
 */
async function tabThrough(page: Page): Promise<{ readonly stops: Stop[]; readonly came: string }> {
  // A headless Firefox does not find back into its page from its own bars, so there it ends at the last stop.
  const leaves = page.context().browser()?.browserType().name() === 'chromium';
  await page.evaluate(() => {
    document.querySelectorAll('[data-stop]').forEach((each) => each.removeAttribute('data-stop'));
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  for (let count = 0; count < 400; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((number) => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'the end';
      const seen = element.getAttribute('data-stop');
      // A date field takes several tabs: day, month, year, calendar.
      if (seen === String(number - 1) && element.matches('[type="date"]')) {
        element.setAttribute('data-stop', String(number));
        return 'still there';
      }
      if (seen !== null) return 'the beginning again';
      element.setAttribute('data-stop', String(number));
      // A radio that is drawn by its label shows its focus there.
      const isOutlined = (each: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      };
      const label = element.matches('input') ? element.closest('label') : null;
      const shown = label && isOutlined(label) ? label : element;
      const style = getComputedStyle(shown);
      const box = shown.getBoundingClientRect();
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      // What is taller than the screen, as a long table is, cannot show its middle with its beginning.
      const isTall = box.height > innerHeight;
      const isOnScreen =
        middle.x >= 0 &&
        middle.x <= innerWidth &&
        (isTall ? box.bottom > 0 && box.y < innerHeight : middle.y >= 0 && middle.y <= innerHeight);
      const faults = [
        isOutlined(shown) ? '' : 'no outline',
        box.width < 1 || box.height < 1 || style.visibility === 'hidden' ? 'not visible' : '',
        isOnScreen ? '' : 'off the screen',
        element.closest('[aria-hidden="true"], [inert]') ? 'hidden from screen readers' : '',
      ];
      return {
        what: `${element.tagName} ${element.getAttribute('aria-label') ?? (label ?? element).textContent.trim().slice(0, 40)}`,
        fault: faults.filter(Boolean).join(', '),
        isLast: element.hasAttribute('data-last'),
      };
    }, count);
    if (stop === 'still there') continue;
    if (typeof stop === 'string') return { stops, came: stop };
    stops.push(stop);
    if (stop.isLast && !leaves) return { stops, came: 'the last' };
  }
  return { stops, came: 'to no end' };
}

/** How many elements the keyboard should reach, of a group of radios only one. The last of them is marked. */
function focusablesOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    document.querySelectorAll('[data-last]').forEach((each) => each.removeAttribute('data-last'));
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const stops = new Map<string, HTMLElement[]>();
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element.tabIndex < 0 || element.matches(':disabled')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
      const stop = isRadio ? `radios ${element.name}` : `${stops.size}`;
      stops.set(stop, [...(stops.get(stop) ?? []), element]);
    }
    const last = [...stops.values()].at(-1) ?? [];
    for (const element of last) element.setAttribute('data-last', '');
    return stops.size;
  });
}

test('Tab reaches everything on every route, visibly, and is never trapped', async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const app = new Plumbline(page);
  const id = await app.openExample();
  const routes = unlikeRoutes(id);
  const faults: string[] = [];
  for (const route of routes) {
    await app.goTo(route);
    await app.hasArrived();
    const wanted = await focusablesOn(page);
    const { stops, came } = await tabThrough(page);
    for (const { what, fault } of stops) if (fault) faults.push(`${route}: ${what}: ${fault}`);
    if (came === 'to no end') faults.push(`${route}: trapped`);
    if (stops.length < wanted) faults.push(`${route}: ${stops.length} of ${wanted} reached`);
  }
  expect(faults).toEqual([]);
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  const app = new Plumbline(page);
  await app.goTo('#/method');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: en.app.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(app.heading).toBeFocused();
  expect(page.url()).toContain('#/method');
});

test('every screen that one goes to begins at its heading', async ({ page }) => {
  const app = new Plumbline(page);
  await app.openExample();
  const { profile, check, results, aiAct, report, method, home } = en.app.nav;
  for (const name of [profile, check, results, aiAct, report, method, home]) {
    const before = await page.title();
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await expect(app.heading).toBeFocused();
    expect(await page.title()).not.toBe(before);
  }
  await page.goBack();
  await expect(app.heading).toHaveText(en.method.title);
  await expect(app.heading).toBeFocused();
});

test('a dialog keeps the focus inside, closes with Escape and gives it back', async ({ page }) => {
  const app = new Plumbline(page);
  await app.goHome();
  const button = page.getByText(en.home.open.button, { exact: true });
  await button.focus();
  await app.openFile('wrong.json', '{}');
  await expect(app.dialog).toBeVisible();
  const inside = () =>
    page.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement));
  expect(await inside()).toBe(true);

  await page.keyboard.press('Escape');
  await expect(app.dialog).toBeHidden();
  await expect(button).toBeFocused();

  // And the same file can be opened again.
  await app.openFile('wrong.json', '{}');
  await expect(app.dialog).toBeVisible();
});

test('digits, ? and letters are text while one types, and answers elsewhere', async ({ page }) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  const card = await app.seeItem('4.1', id);
  await app.openDetails(card);
  const note = card.getByLabel(en.check.note, { exact: true });
  await note.click();
  await page.keyboard.type('0 1 2 3 4 5 ? / n p g f u');
  await expect(note).toHaveValue('0 1 2 3 4 5 ? / n p g f u');
  await expect(note).toBeFocused();
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(card.getByRole('complementary')).toHaveCount(0);

  await card.getByLabel(en.check.dueDate).focus();
  await page.keyboard.type('02022027');
  await expect(card.getByLabel(en.check.dueDate)).toHaveValue('2027-02-02');
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0);

  await card.getByRole('checkbox').focus();
  await page.keyboard.press('4');
  await expect(card.getByRole('radio', { name: '4 Managed' })).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a chosen level can be moved with the arrows, like any group of radios', async ({ page }) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  const card = await app.seeItem('4.1', id);
  await page.keyboard.press('2');
  await card.getByRole('radio', { name: '2 Repeatable' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(card.getByRole('radio', { name: '3 Defined' })).toBeChecked();
  await expect(card.getByRole('radio', { name: '3 Defined' })).toBeFocused();
});

test('focus is not lost when what had it goes away', async ({ page }) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Acme');
  const card = await app.seeItem('4.2', id);
  await page.keyboard.press('2');
  await card.getByRole('button', { name: en.check.question.clear }).press('Enter');
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0);
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-item]')?.id);
  expect(await focused()).toBe('item-4.2');
});
