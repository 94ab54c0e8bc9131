import { expect, test } from '@playwright/test';
import { risks as content } from '../../src/content/en/systems/risks.ts';
import { longDate } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { squeezed, textOfPdf } from './support/pdf.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

const { risks: words, pdf } = en;
const title = 'A vendor outage stops the help desk';

test('a risk is added, rated, seen on the heat map and found in the PDF', async ({ page }) => {
  test.slow();
  const app = new Plumbline(page);
  const id = await app.openExample();
  await page.goto(`/#/check/${id}/systems/system-rota/risks`);

  await page.getByRole('button', { name: words.add.jump }).click();
  await expect(page.getByLabel(words.add.label)).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  const form = page.getByRole('group', { name: words.form.label(title) });
  await expect(form.getByLabel(words.form.description)).toBeFocused();
  await page.keyboard.type('Nobody has tried to work without it');
  await form.getByLabel(words.form.family).selectOption(content.families['third-party'].name);

  const step = (name: keyof typeof words.form.lackSteps) =>
    form.getByRole('link', { name: words.form.lackSteps[name] }).click();
  await step('rating');
  const before = form.getByRole('group', { name: words.form.inherent });
  await expect(before.getByLabel(words.ratings.likelihood)).toBeFocused();
  await before.getByLabel(words.ratings.likelihood).selectOption('4');
  await before.getByLabel(words.ratings.severity).selectOption('5');
  await form.getByRole('radio', { name: new RegExp(`^${words.treatments.reduce}`) }).check();
  await form.getByLabel(words.form.measures).fill('A drill by hand, twice a year');
  await form.getByLabel(words.form.items).fill('A.10.3');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('link', { name: /^A\.10\.3 / })).toBeVisible();
  const after = form.getByRole('group', { name: words.form.residual });
  await after.getByLabel(words.ratings.likelihood).selectOption('4');
  await after.getByLabel(words.ratings.severity).selectOption('2');
  await form.getByLabel(words.form.owner).fill('Rui Tavares');
  await form.getByLabel(words.form.due).fill('2099-03-31');
  await expect(form.getByText(words.form.complete)).toBeVisible();

  // Rated, it would stand elsewhere, and moves there only once it is closed.
  const list = page.getByRole('table', { name: words.list.label });
  await expect(list.getByRole('rowheader').last()).toContainText(title);
  await form.getByRole('button', { name: words.form.close }).click();
  await expect(list.getByRole('button', { name: title })).toBeFocused();
  await expect(list.getByRole('rowheader').nth(1)).toContainText(title);
  await expect(app.saveMark).toBeVisible();

  await page.reload();
  const { likelihoods, bands } = words.ratings;
  for (const [map, severity] of [
    [words.map.before, 5],
    [words.map.after, 2],
  ] as const) {
    const row = page
      .getByRole('table', { name: map })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: likelihoods[4] }) });
    const cell = row.getByRole('cell').nth(severity - 1);
    await expect(cell.getByRole('link', { name: words.map.named(2, title) })).toBeVisible();
  }

  const { bytes } = await app.exportPdf(id);
  const text = squeezed(await textOfPdf(bytes));
  for (const each of [
    title,
    'Nobody has tried to work without it',
    content.families['third-party'].name,
    pdf.risks.weight(bands.critical, 20),
    pdf.risks.weight(bands.moderate, 8),
    'A drill by hand, twice a year',
    'Rui Tavares',
    longDate('2099-03-31'),
  ]) {
    expect(text).toContain(squeezed(each));
  }
});
