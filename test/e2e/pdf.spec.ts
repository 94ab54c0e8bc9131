import process from 'node:process';
import { expect, test } from '@playwright/test';
import type { Assessment } from '../../src/core/assessment.ts';
import { longDate } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { squeezed, textOfPdf } from './support/pdf.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

/** Every text and date that somebody entered, as the report writes it. */
function enteredIn(assessment: Assessment): readonly string[] {
  const answers = Object.values(assessment.answers).flatMap((answer) => [
    ...[answer.note, answer.justification, answer.owner, longDate(answer.dueDate)],
    ...answer.evidence.flatMap(({ title, location, date }) => [title, location, longDate(date)]),
  ]);
  const documents = Object.values(assessment.documents).flatMap((record) => [
    ...[record.location, record.owner, longDate(record.date)],
  ]);
  return [assessment.profile.name, ...answers, ...documents].filter((text) => text.trim() !== '');
}

function missingFrom(pdf: string, texts: readonly string[]): readonly string[] {
  const all = squeezed(pdf);
  return texts.filter((text) => !all.includes(squeezed(text)));
}

test('of the worked example holds everything that was entered', async ({ page }) => {
  const app = new Plumbline(page);
  await app.openExample();
  const { file } = await app.exportJson();
  const entered = enteredIn(file.assessment);
  expect(entered.length).toBeGreaterThan(200);

  const { bytes, milliseconds } = await app.exportPdf();
  const text = await textOfPdf(bytes);
  expect(missingFrom(text, entered)).toEqual([]);
  // And it would be noticed if something were missing.
  expect(missingFrom(text, ['A note that nobody wrote'])).toHaveLength(1);
  expect(text).toContain(en.app.exampleMark);
  process.stdout.write(`PDF of the worked example: ${milliseconds.toFixed(0)} ms from the click\n`);
});

test('draws Latin, Greek and Cyrillic, and marks what it cannot draw', async ({ page }) => {
  const app = new Plumbline(page);
  const name = 'Łódź Ωμέγα България';
  const id = await app.startCheck(name);
  const card = await app.seeItem('4.1', id);
  await page.keyboard.press('2');
  await app.openDetails(card);
  const note = 'Łódź Ωμέγα България; before 🙂👩‍👩‍👧 after; العربية end. =1+1 <b>bold</b>';
  await card.getByLabel(en.check.note, { exact: true }).fill(note);
  await expect(app.saveMark).toBeVisible();

  const { bytes } = await app.exportPdf();
  const text = squeezed(await textOfPdf(bytes));
  expect(text).toContain(squeezed(name));
  expect(text).toContain(squeezed('Łódź Ωμέγα България; before'));
  // Each replaced sign leaves a mark, what follows it is still there, and the report says so.
  expect(text).toMatch(/before(?:□|\[\?\]){2}after;(?:□|\[\?\])+end\.=1\+1<b>bold<\/b>/);

  const { file } = await app.exportJson();
  expect(file.assessment.answers['4.1']?.note).toBe(note);
  await expect(page.getByText(note)).toBeVisible();
});

test('of an assessment with nothing in it can be made, too', async ({ page }) => {
  const app = new Plumbline(page);
  await app.startCheck('x');
  const { bytes } = await app.exportPdf();
  expect(await textOfPdf(bytes)).toContain(en.words.rungs.starting);
});
