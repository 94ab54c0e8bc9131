import { expect, test } from '@playwright/test';
import { quickTexts } from '../../src/content/en/quick/index.ts';
import { quickQuestionIds } from '../../src/content/quick/questions.ts';
import en from '../../src/i18n/locales/en.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';

withoutOfflineCopy();

const { quick, results } = en;

test('the quick check, by keys alone: 18 answers, kept, narrower, and on into the full check', async ({
  page,
}) => {
  const plumbline = new Plumbline(page);
  const id = await plumbline.startCheck('Sample Ltd');
  await plumbline.see('quick', id);
  const range = page.getByRole('img', { name: new RegExp(`^${quick.range.label}`) });
  await expect(range).toHaveAccessibleName(`${quick.range.label}: 0 – 100 %`);

  for (const question of quickQuestionIds.slice(0, 9)) {
    await expect(
      page.getByRole('heading', { level: 2, name: quickTexts[question].question }),
    ).toBeVisible();
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(quick.progress(10, 18))).toBeVisible();
  await expect(plumbline.saveMark).toBeVisible();

  // Where one left, one goes on, after a reload as well.
  await page.reload();
  await expect(page.getByText(quick.progress(10, 18))).toBeVisible();
  for (const question of quickQuestionIds.slice(9)) {
    await expect(
      page.getByRole('heading', { level: 2, name: quickTexts[question].question }),
    ).toBeVisible();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
  }

  const end = page.getByRole('region', { name: quick.end.title });
  await expect(end.getByRole('heading', { name: quick.end.title })).toBeFocused();
  await expect(end.getByText(quick.end.text(0, 70, 70))).toBeVisible();
  await expect(range).not.toHaveAccessibleName(`${quick.range.label}: 0 – 100 %`);

  await end.getByRole('link', { name: quick.end.toFull }).press('Enter');
  const card = page.locator('[data-item]:focus');
  await expect(card.getByText('Provisional, from the quick check')).toBeVisible();
  await page.keyboard.press('3');
  await expect(card.getByText('Provisional, from the quick check')).toBeHidden();

  await plumbline.see('results', id);
  await expect(
    page.getByText(results.standing({ answered: 1, provisional: 69, open: 0 })),
  ).toBeVisible();
});
