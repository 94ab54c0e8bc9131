import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { quickTexts } from '../../src/content/en/quick/index.ts';
import { quickQuestionIds } from '../../src/content/quick/questions.ts';
import en from '../../src/i18n/locales/en.ts';
import { downloadOf } from './support/downloads.ts';
import { Effort } from './support/effort.ts';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { textOfPdf } from './support/pdf.ts';
import { Plumbline } from './support/plumbline.ts';

/** What new users come for, tried by keyboard alone. Each says how many keys it took. */
onlyInChromium('same-everywhere');
withoutOfflineCopy();

test('a first result from a cold start', async ({ page }) => {
  const effort = new Effort(page);
  const app = new Plumbline(page);
  await app.goHome();

  await effort.tabTo(page.getByLabel(en.home.start.label));
  await effort.type('Sample Ltd');
  await effort.press('Enter');
  await expect(app.heading).toHaveText(en.quick.title);
  for (const question of quickQuestionIds) {
    const asked = page.getByRole('heading', { level: 2, name: quickTexts[question].question });
    await expect(asked).toBeVisible();
    await effort.press('2');
    await effort.press('Enter');
  }

  const end = page.getByRole('region', { name: en.quick.end.title });
  await expect(end.getByText(en.quick.end.verdict)).toBeVisible();
  effort.report('First result from a cold start');

  await app.goHome();
  await expect(page.getByRole('link', { name: en.home.list.goOn.quickDone })).toBeVisible();
});

test('a report for the boss', async ({ page }) => {
  const app = new Plumbline(page);
  await app.openExample();
  await app.hasArrived();
  const effort = new Effort(page);

  await effort.tabTo(
    page.locator('main').getByRole('link', { name: en.app.nav.report, exact: true }),
  );
  await effort.press('Enter');
  await expect(app.heading).toHaveText(en.report.title);
  await app.hasArrived();
  const button = page.getByRole('button', { name: en.downloads.formats.pdf.button });
  await effort.tabTo(button);
  await effort.tabTo(page.getByRole('radio', { checked: true }).first());
  const board = page.getByRole('radio', { name: en.presets.options.board.name });
  while (!(await board.isChecked())) await effort.press('ArrowDown');
  await effort.tabTo(button, 'Shift+Tab');
  const { path, name } = await downloadOf(page, () => effort.press('Enter'));

  expect(name).toMatch(/\.pdf$/);
  const text = await textOfPdf(new Uint8Array(readFileSync(path)));
  expect(text).toContain(en.words.rungs.building);
  effort.report('Send a report to the boss');
});

test('why the verdict is what it is, down to the question to put right', async ({ page }) => {
  const app = new Plumbline(page);
  await app.openExample();
  await app.hasArrived();
  const effort = new Effort(page);

  const holdsBack = en.results.verdict.holdsBack(en.words.rungs['stage-1-possible']);
  await expect(page.getByRole('heading', { name: holdsBack })).toBeVisible();
  const verdict = page.getByRole('region', { name: en.words.rungs.building });
  await effort.tabTo(verdict.getByRole('link').first());
  await effort.press('Enter');

  await expect(page.locator('[data-item]:focus')).toHaveCount(1);
  effort.report('From the verdict to the question behind it');
});
