import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test, type Locator } from '@playwright/test';
import { quickTexts } from '../../src/content/en/quick/index.ts';
import { titles } from '../../src/content/en/titles.ts';
import type { ItemId } from '../../src/content/items.ts';
import { quickQuestionIds } from '../../src/content/quick/questions.ts';
import en from '../../src/i18n/locales/en.ts';
import { downloadOf } from './support/downloads.ts';
import { Effort } from './support/effort.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';
import { Reader } from './support/reader.ts';

onlyInChromium('devtools');

const document = path.resolve(import.meta.dirname, 'screen-reader-walk.md');
const introduction = `# The journey as a screen reader tells it

\`screen-reader.spec.ts\` walks through Plumbline by keyboard alone and writes down what Chromium hands to a screen reader: role, name, states and description of what has the focus, each group when it is entered, and what is announced by itself. The test fails when any of that changes; \`PLUMBLINE_WRITE_WALK=1\` with that test in Chromium writes this page anew, and then it is to be read aloud.
`;

test('the whole journey says what a screen reader needs, as it is written down', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const reader = await Reader.listenTo(page);
  const app = new Plumbline(page);
  const keys = new Effort(page);
  const main = page.getByRole('main');

  const tabTo = (what: string, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') =>
    reader.does(`${key} to ${what}`, () => keys.tabTo(wanted, key, 120));
  const press = (key: string, arrived?: Locator) =>
    reader.does(key, async () => {
      await page.keyboard.press(key);
      if (arrived) await expect(arrived).toBeFocused();
    });
  const find = async (query: string, option: RegExp, arrived: Locator) => {
    await press('Control+k', page.getByRole('combobox', { name: en.find.label }));
    // All of it at once: the count is said after a pause, and a slow machine pauses between two letters.
    await page.keyboard.insertText(query);
    const chosen = app.dialog.getByRole('option', { selected: true });
    await expect(chosen).toHaveText(option);
    await reader.reads(`Type "${query}"`, chosen);
    await reader.hears(/results?$/);
    await press('Enter', arrived);
  };
  const kept = () => reader.hears(en.app.save.said);
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const itemTitle = (item: ItemId) => new RegExp(`^${item} ${titles.items[item]}`);

  reader.part('The first screen');
  await app.goHome();
  await press('Tab');
  await tabTo('the name', page.getByLabel(en.home.start.label));
  await page.keyboard.type('Sample Ltd');
  await reader.does('Type "Sample Ltd", Enter', async () => {
    await page.keyboard.press('Enter');
    await expect(heading(en.quick.title)).toBeFocused();
  });

  reader.part('The quick check');
  for (const [index, question] of quickQuestionIds.slice(0, 2).entries()) {
    const asked = page.getByRole('heading', { level: 2, name: quickTexts[question].question });
    await expect(asked).toBeVisible();
    await press('3');
    if (index === 0) await kept();
    await page.keyboard.press('Enter');
    await reader.hears(/^Readiness now/);
    await expect(asked).toBeHidden();
    const next = quickTexts[quickQuestionIds[index + 1] ?? 'scope'].question;
    await reader.does('Enter', () =>
      expect(page.getByRole('heading', { level: 2, name: next })).toBeFocused(),
    );
  }

  reader.part('The results');
  await tabTo(
    'the results',
    page.getByRole('banner').getByRole('link', { name: en.app.nav.results, exact: true }),
    'Shift+Tab',
  );
  await press('Enter', heading(en.results.title));
  const verdict = main.getByRole('region', { name: en.words.rungs.starting });
  await reader.reads('Read on to the verdict', verdict.getByRole('heading', { level: 2 }));
  await reader.reads('Read on to the range', main.getByRole('img').first());
  const nextBest = main.getByRole('region', { name: en.results.nextBest.title });
  await tabTo('the next best question', nextBest.getByRole('link').first());

  reader.part('A question of the full check');
  const card = page.locator('[data-item]:focus');
  await reader.does('Enter', async () => {
    await page.keyboard.press('Enter');
    await expect(card).toHaveCount(1);
  });
  await press('3');
  await reader.hears(`: 3 ${en.words.levels[3]}`, en.app.save.said);

  reader.part('A document that is missing');
  await find('5.2', itemTitle('5.2'), app.card('5.2'));
  await press('4');
  await reader.hears(`5.2: 4 ${en.words.levels[4]}`, /^Counts as level 2/);
  const state = app.card('5.2').getByLabel(en.check.documents.state);
  await tabTo('the state of the document', state);
  await reader.does('A, for approved', async () => {
    await page.keyboard.press('a');
    await expect(state).toHaveValue('approved');
  });
  await kept();

  reader.part('A control that is left out');
  const control = app.card('A.10.4');
  await find('a 10 4', itemTitle('A.10.4'), control);
  await tabTo('the levels', control.getByRole('radio').first());
  await press('ArrowLeft', control.getByRole('radio', { name: en.words.excluded }));
  await reader.hears(en.check.exclusion.missing);
  await tabTo('the reason', control.getByLabel(en.check.exclusion.label));
  await reader.does('Type a reason', () =>
    page.keyboard.type('We have no customers: the system serves our own staff only.'),
  );
  await kept();

  reader.part('What to do about it');
  await find('9.2.1', itemTitle('9.2.1'), app.card('9.2.1'));
  await press('1');
  await reader.hears(`9.2.1: 1 ${en.words.levels[1]}`, en.app.save.said);
  await tabTo(
    'what to do',
    app.card('9.2.1').getByRole('link', { name: en.find.crumbs.toActionNamed('9.2.1') }),
  );
  await press('Enter', page.getByRole('button', { name: /9\.2\.1/, expanded: true }));

  reader.part('The report');
  await find('report', new RegExp(`^${en.app.nav.report}`), heading(en.report.title));
  await tabTo('the PDF', page.getByRole('button', { name: en.downloads.formats.pdf.button }));
  await downloadOf(page, () => page.keyboard.press('Enter'));
  await reader.hears(en.report.makingPdf, en.report.pdfDone);
  await reader.does('When it is made', () => Promise.resolve());

  reader.part('Sending it');
  await find('send', new RegExp(`^${en.app.nav.send}`), heading(en.send.title));
  await tabTo('the way', main.getByRole('radio', { checked: true }));
  await tabTo('the button', page.getByRole('button', { name: en.send.make.texts, exact: true }));
  await press('Enter', page.getByRole('heading', { level: 3, name: /^The link is ready/ }));
  await tabTo('what copies it', page.getByRole('button', { name: en.send.made.copy }));

  const walk = `${introduction}\n${reader.walk}`;
  if (process.env.PLUMBLINE_WRITE_WALK === '1') writeFileSync(document, walk);
  expect(walk).toBe(readFileSync(document, 'utf8'));
});
