import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { Plumbline } from './support/plumbline.ts';

const { consultant, handoff, send } = en;

/** A browser profile of its own, with what it asked for and from where. */
async function profileOf(browser: Browser): Promise<{ page: Page; foreign: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origin === new URL(page.url()).origin || page.url() === 'about:blank';
    if (protocol.startsWith('http') && !isOwn) foreign.push(request.url());
  });
  return { page, foreign };
}

test('a consultant invites, a client answers sealed, and the consultant reads it', async ({
  browser,
}) => {
  test.slow();
  const [office, company] = await Promise.all([profileOf(browser), profileOf(browser)]);

  // The consultant makes an invitation.
  const desk = new Plumbline(office.page);
  await desk.goTo('#/consultant');
  await office.page.getByLabel(consultant.brand.name, { exact: true }).fill('Ana Prudente');
  await office.page.getByRole('button', { name: consultant.invitations.make }).click();
  await office.page.getByLabel(consultant.form.message).fill('Please answer by Friday.');
  await office.page.getByRole('button', { name: consultant.form.save }).click();
  const link = await office.page
    .getByRole('textbox', { name: consultant.invitation.link, exact: true })
    .first()
    .inputValue();
  expect(link).toContain('#/open/i1.');

  // The client opens it, sees who asks before anything is stored, and answers two questions.
  await company.page.goto(link);
  await expect(company.page.getByText('Ana Prudente').first()).toBeVisible();
  await expect(company.page.getByText('Please answer by Friday.')).toBeVisible();
  await expect.poll(() => company.page.url()).toMatch(/#\/open$/);
  await company.page.getByLabel(handoff.invitation.name, { exact: true }).fill('Fonte Lda');
  await company.page.getByRole('button', { name: handoff.invitation.start, exact: true }).click();
  const client = new Plumbline(company.page);
  await expect.poll(() => company.page.url()).toMatch(/#\/check\//);
  const { id } = client;
  for (const [item, level] of [
    ['4.1', 3],
    ['4.2', 1],
  ] as const) {
    const card = await client.seeItem(item, id);
    await card.getByRole('radio', { name: new RegExp(`^${level} `) }).check();
  }
  await expect(client.saveMark).toBeVisible();
  await client.goTo(`#/check/${id}/send`);
  await company.page.getByRole('button', { name: send.make.invited }).click();
  const field = company.page.getByRole('textbox', { name: send.made.field, exact: true });
  await expect(field).toHaveValue(/#\/open\/s1\./);
  const reply = await field.inputValue();

  // Nobody else opens it.
  const stranger = await profileOf(browser);
  await stranger.page.goto(reply);
  await expect(stranger.page.getByText(handoff.refused.plain['no-key'])).toBeVisible();

  // The consultant does, and gets a brief for the call.
  await office.page.goto(reply);
  await expect(office.page.getByText(handoff.result.reply)).toBeVisible();
  await office.page.getByRole('button', { name: handoff.result.take }).click();
  await desk.goTo('#/clients');
  await expect(office.page.getByText('Fonte Lda').first()).toBeVisible();
  await desk.goTo(`#/check/${id}/brief`);
  await expect(office.page.getByText('Fonte Lda').first()).toBeVisible();

  for (const { foreign } of [office, company, stranger]) expect(foreign).toEqual([]);
});

/** Tabs until something has the focus, as somebody does who has no mouse. */
async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(goal).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to it.`);
}

test('a client answers an invitation to the quick check by keyboard alone', async ({ browser }) => {
  test.slow();
  const [office, company] = await Promise.all([profileOf(browser), profileOf(browser)]);

  const desk = new Plumbline(office.page);
  await desk.goTo('#/consultant');
  await office.page.getByLabel(consultant.brand.name, { exact: true }).fill('Ana Prudente');
  await office.page.getByRole('button', { name: consultant.invitations.make }).click();
  await office.page.getByRole('radio', { name: consultant.form.checks.quick }).check();
  await office.page.getByRole('button', { name: consultant.form.save }).click();
  const link = await office.page
    .getByRole('textbox', { name: consultant.invitation.link, exact: true })
    .first()
    .inputValue();

  // The client has a link and a keyboard.
  const { page } = company;
  await page.bringToFront();
  await page.goto(link);
  await expect(page.getByText(consultant.card.checks.quick(18))).toBeVisible();
  await tabTo(page, page.getByLabel(handoff.invitation.name, { exact: true }));
  await page.keyboard.type('Fonte Lda');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/#\/check\/[^/]+\/quick$/);
  const client = new Plumbline(page);
  const { id } = client;
  for (const [place, choice] of [
    [1, 'working'],
    [2, 'nothing'],
  ] as const) {
    await expect(page.getByText(en.quick.progress(place, 18))).toBeVisible();
    await page.keyboard.press(choice === 'nothing' ? '1' : '3');
    const name = new RegExp(`^${en.quick.choices[choice]}`);
    await expect(page.getByRole('radio', { name })).toBeChecked();
    await page.keyboard.press('Enter');
  }
  await expect(client.saveMark).toBeVisible();
  // It stands above the questions: back, since a headless Firefox does not find in again from its own bars.
  await tabTo(page, page.getByRole('link', { name: handoff.brand.send }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(client.heading).toHaveText(send.title);
  await tabTo(page, page.getByRole('button', { name: send.make.invited }));
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: send.made.field, exact: true });
  await expect(field).toHaveValue(/#\/open\/s1\./);
  const reply = await field.inputValue();
  const seen = (await client.results(id)).match(/\d+ – \d+ %/)?.[0];
  expect(seen).toBeDefined();

  // The consultant sees the same range, and that it is provisional.
  await office.page.bringToFront();
  await office.page.goto(reply);
  const opened = office.page.getByRole('region', { name: handoff.result.title('Fonte Lda') });
  await expect(opened).toContainText(seen as string);
  await opened.getByRole('button', { name: handoff.result.take }).click();
  await desk.goTo('#/clients');
  const row = office.page.getByRole('row', { name: /Fonte Lda/ });
  await expect(row).toContainText(seen as string);
  await expect(row).toContainText(/\d+ provisional/);

  for (const { foreign } of [office, company]) expect(foreign).toEqual([]);
});

test('a link that was cut, and one of somebody else, change nothing', async ({ page }) => {
  const app = new Plumbline(page);
  await app.startCheck('Kept as it is');
  await page.goto('/#/open/i1.abcdef');
  await expect(page.getByText(handoff.refused.plain.cut)).toBeVisible();
  await page.goto('/#/');
  await page.goto('/#/open/zz.abc.defghi');
  await expect(page.getByText(handoff.refused.plain['unknown-kind'])).toBeVisible();
  await app.goHome();
  await expect(page.getByRole('heading', { name: 'Kept as it is' })).toBeVisible();
});
