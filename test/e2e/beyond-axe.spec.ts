import { expect, test, type Page } from '@playwright/test';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';
import { unlikeRoutes } from './support/routes.ts';

/** What WCAG 2.2 AA asks for and axe does not measure. */
onlyInChromium('same-everywhere');
withoutOfflineCopy();

/** Targets below 24 by 24 px whose circle of 24 px meets another target; links within a sentence are free (2.5.8). */
function crampedTargetsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24;
    const boxOf = (element: Element) => {
      const label = element.matches('input') ? element.closest('label') : null;
      return (label ?? element).getBoundingClientRect();
    };
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    const isInSentence = (element: Element) => {
      const around = element.closest('p, li, td, th, dd, dt, label, summary, figcaption');
      const own = element.textContent.trim().length;
      return (
        getComputedStyle(element).display === 'inline' &&
        (around?.textContent.trim().length ?? 0) > own
      );
    };
    const targets = [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .filter((each) => !each.closest('.skip, .visually-hidden'))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 0);
    const isSmall = ({ box }: { box: DOMRect }) => Math.min(box.width, box.height) < least - 0.1;
    return targets
      .filter((target) => isSmall(target) && !isInSentence(target.element))
      .filter(({ element, box }) => {
        const x = box.x + box.width / 2;
        const y = box.y + box.height / 2;
        return targets.some((other) => {
          if (other.element.contains(element) || element.contains(other.element)) return false;
          const across = Math.max(other.box.left - x, 0, x - other.box.right);
          const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
          if (Math.hypot(across, down) < least / 2) return true;
          const apart = Math.hypot(
            other.box.x + other.box.width / 2 - x,
            other.box.y + other.box.height / 2 - y,
          );
          return isSmall(other) && apart < least;
        });
      })
      .map(({ element, box }) => `${nameOf(element)}: ${box.width} x ${box.height}`);
  });
}

/** Headings that skip a level, are empty, or are not led by one h1. */
function headingFaultsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) =>
      each.checkVisibility(),
    );
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    const main = levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1'];
    return headings
      .filter(
        ({ textContent }, index) =>
          textContent.trim() === '' || (levels[index] ?? 1) > (levels[index - 1] ?? 0) + 1,
      )
      .map(({ textContent }) => `out of order: ${textContent}`)
      .concat(main);
  });
}

test('targets, headings and titles on every route of a phone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 800 });
  const app = new Plumbline(page);
  const id = await app.openExample();
  const faults: Record<string, readonly string[]> = {};
  const titles = new Map<string, string>();
  for (const route of unlikeRoutes(id)) {
    await app.goTo(route);
    const found = [...(await crampedTargetsOn(page)), ...(await headingFaultsOn(page))];
    const title = await page.title();
    const same = titles.get(title);
    titles.set(title, route);
    if (same !== undefined) found.push(`"${title}" is the title of ${same}, too`);
    if (found.length > 0) faults[route] = found;
  }
  expect(faults).toEqual({});
});

const typical = ['#/', '9.2.1', 'quick', 'fit', 'results', 'plan'];

test('nothing is lost when text is spaced as somebody needs it', async ({ page }) => {
  test.setTimeout(60_000);
  const app = new Plumbline(page);
  const id = await app.openExample();
  const lost: string[] = [];
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const place of typical) {
      await app.goTo(place === '#/' ? place : `#/check/${id}/${place}`);
      await app.hasLoaded();
      const here = await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
            'p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
        const isCut = (element: Element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const cutsX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
          const cutsY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
          return cutsX || cutsY;
        };
        const cut = [...document.querySelectorAll('main *')]
          .filter((each) => each.checkVisibility() && each.clientHeight > 1 && isCut(each))
          .filter((each) => !each.closest('.visually-hidden, svg, thead'))
          .map(({ textContent }) => `cut: ${textContent.trim().slice(0, 40)}`);
        const { scrollWidth, clientWidth } = document.documentElement;
        const wide = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth}`] : [];
        document.adoptedStyleSheets = [];
        return [...cut, ...wide];
      });
      lost.push(...here.map((each) => `${place} at ${width}: ${each}`));
    }
  }
  expect(lost).toEqual([]);
});

test('nothing that stays in place covers what has the focus', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const app = new Plumbline(page);
  const id = await app.openExample();
  const covered: string[] = [];
  for (const place of ['fit', 'plan', 'quick']) {
    await app.see(place as 'fit', id);
    await app.hasArrived();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(async () => {
        // A row that scrolls sideways has followed the focus by the next frame but one.
        for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
        const element = document.activeElement;
        if (!element || element === document.body) return '';
        const label = element.matches('input') ? element.closest('label') : null;
        const shown = label ?? element;
        const [box] = shown.getClientRects();
        if (!box) return '';
        // Entirely hidden is what it must not be (2.4.11).
        const isFree = [0.1, 0.5, 0.9].some((part) => {
          const at = document.elementFromPoint(box.x + box.width * part, box.y + box.height / 2);
          return at !== null && (shown.contains(at) || at.contains(shown));
        });
        return isFree ? '' : shown.textContent.trim().slice(0, 40) || shown.tagName;
      });
      if (name !== '') covered.push(`${place}: ${name}`);
    }
  }
  expect(covered).toEqual([]);
});
