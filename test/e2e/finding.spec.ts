import process from 'node:process';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { titles } from '../../src/content/en/titles.ts';
import type { ItemId } from '../../src/content/items.ts';
import en from '../../src/i18n/locales/en.ts';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

const { find, soa } = en;
const nameOf = (item: ItemId) => `${item} ${titles.items[item]}`;

const exactly = (text: string) => new RegExp(`^${text.replace(/[.?()[\]]/g, '\\$&')}$`);

/** Somebody at a keyboard without a mouse, whose key presses are counted. */
class Typist {
  readonly page: Page;
  count = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.count += text.length;
    await this.page.keyboard.type(text);
  }

  /** Puts the count into the log of the run. */
  tell(task: string): void {
    process.stdout.write(`${this.count} key presses: ${task}\n`);
  }

  /** Presses Tab until what has the focus is called so. */
  async tabTo(name: RegExp, atMost = 60): Promise<void> {
    for (let presses = 0; presses < atMost; presses += 1) {
      await this.press('Tab');
      const named = await this.page.evaluate(() => {
        const { activeElement: element } = document;
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
        return (
          element?.getAttribute('aria-label') ??
          (label ?? element)?.textContent ??
          ''
        ).trim();
      });
      if (name.test(named)) return;
    }
    throw new Error(`${name.source} was not reached with ${atMost} tabs.`);
  }

  /** Looks for something and takes the first hit, once it is what is wanted. */
  async goTo(query: string, wanted: RegExp): Promise<void> {
    await this.press('Control+k');
    await expect(this.page.getByRole('combobox', { name: find.label })).toBeFocused();
    await this.type(query);
    const chosen = this.page.getByRole('dialog').getByRole('option', { selected: true });
    await expect(chosen).toHaveText(wanted);
    await this.press('Enter');
  }
}

test('from the first screen to what to do about internal audits, without a mouse', async ({
  page,
}) => {
  const app = new Plumbline(page);
  const typist = new Typist(page);
  await app.openExample();
  await app.goHome();

  await typist.goTo('internal audit', /^9\.2\.\d Internal audit/);
  const card = page.locator('[data-item]:focus');
  await expect(card).toContainText(/9\.2\.\d Internal audit/);
  const item = (await card.getAttribute('data-item')) as ItemId;
  await typist.tabTo(exactly(find.crumbs.toActionNamed(item)));
  await typist.press('Enter');

  const action = page.getByRole('button', { name: new RegExp(item), expanded: true });
  await expect(action).toBeFocused();
  await expect(action).toBeInViewport();
  typist.tell('what to do about internal audits, from the first screen');

  await test.step('and back to the question, which says where one came from', async () => {
    await typist.tabTo(exactly(nameOf(item)));
    await typist.press('Enter');
    await expect(app.card(item)).toBeFocused();
    const crumbs = page.getByRole('navigation', { name: find.crumbs.label });
    await expect(crumbs).toContainText(en.app.nav.plan);
  });
});

test('a control is left out properly, without a mouse', async ({ page }) => {
  const app = new Plumbline(page);
  const typist = new Typist(page);
  const name = nameOf('A.10.4');
  await app.goHome();
  await page.locator('#new-name').fill('Acme');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/check\//);
  await expect(app.heading).toBeFocused();

  await test.step('the control, and why', async () => {
    await typist.goTo('a 10 4', /^A\.10\.4 /);
    const card = app.card('A.10.4');
    await expect(card).toBeFocused();
    await typist.tabTo(/^0\s*Nothing yet$/);
    await typist.press('ArrowLeft');
    await expect(card.getByRole('radio', { name: en.words.excluded })).toBeChecked();
    await typist.press('Tab');
    await typist.press('Tab');
    await expect(card.getByLabel(en.check.exclusion.label)).toBeFocused();
    await typist.type('We have no customers: the system serves our own staff only.');
  });

  await test.step('the day on which it is looked at again, in the statement', async () => {
    await typist.goTo('statement of applicability', new RegExp(`^${en.app.nav.soa}`));
    await expect(app.heading).toBeFocused();
    await typist.tabTo(
      exactly(soa.issues.at(name, soa.issues.kinds['excluded-without-review'])),
      120,
    );
    await typist.press('Enter');
    const review = page.getByLabel(soa.row.review, { exact: true });
    await expect(review).toBeFocused();
    await typist.type('02022028');
    await expect(review).toHaveValue('2028-02-02');
  });

  const row = page.getByRole('table', { name: soa.table.label }).getByRole('row', { name });
  await expect(row.first()).toContainText(soa.applicability.excluded);
  await expect(row.first()).not.toContainText(soa.table.toSettle(1));
  typist.tell('a control left out with its reason and its review');
});

test('the keys are listed, and those without Ctrl can be turned off for good', async ({ page }) => {
  const app = new Plumbline(page);
  const typist = new Typist(page);
  const id = await app.openExample();
  const card = await app.seeItem('9.2.1', id);
  const overlay = page.getByRole('dialog', { name: find.keys.title });
  const chosen = card.getByRole('radio', { checked: true });
  await expect(chosen).toHaveCount(1);
  const level = () => chosen.evaluate((each) => each.closest('label')?.textContent);
  const before = await level();

  await typist.press('?');
  await expect(overlay).toBeVisible();
  await expect(overlay).toContainText(find.keys.here.area);
  await typist.press('Escape');
  await expect(overlay).toBeHidden();
  await expect(card).toBeFocused();

  await typist.press('?');
  await expect(overlay).toBeVisible();
  await typist.tabTo(exactly(find.keys.single));
  await typist.press('Space');
  await typist.press('Escape');
  await expect(card).toBeFocused();

  await page.reload();
  await expect(app.card('9.2.1')).toBeFocused();
  for (const key of ['0', 'u', 'n', '/', '?']) await typist.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card).toBeFocused();
  expect(await level()).toBe(before);

  await typist.goTo('keyboard', new RegExp(`^${find.commands.keys.title}`));
  await expect(overlay.getByRole('switch')).not.toBeChecked();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the search and the list of keys, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    const app = new Plumbline(page);
    const typist = new Typist(page);
    await app.openExample();
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page })
        .include('dialog')
        .setLegacyMode()
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    };
    await typist.press('Control+k');
    await expect(app.dialog).toBeVisible();
    expect(await faults()).toEqual([]);
    await typist.type('risk');
    await expect(app.dialog.getByText(find.groups.items, { exact: true })).toBeVisible();
    expect(await faults()).toEqual([]);
    await typist.press('Escape');
    await typist.press('?');
    await expect(app.dialog.getByRole('switch')).toBeVisible();
    expect(await faults()).toEqual([]);
  });
}
