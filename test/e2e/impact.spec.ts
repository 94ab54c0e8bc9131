import { expect, test } from '@playwright/test';
import { impact as content } from '../../src/content/en/systems/impact.ts';
import { impactDimensions } from '../../src/content/systems/impact.ts';
import { longDate } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { onPaper } from './support/paper.ts';
import { squeezed, textOfPdf } from './support/pdf.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

const { impact: words, risks } = en;

test('an impact assessment is filled, approved, printed and found in the PDF', async ({ page }) => {
  test.slow();
  const app = new Plumbline(page);
  const id = await app.openExample();
  await page.goto(`/#/check/${id}/systems/system-rota/impact`);
  const panel = page.getByRole('region', { name: words.panel });
  const form = page.locator('main');
  await expect(panel.getByText(words.states.none)).toBeVisible();

  await page.getByRole('button', { name: words.fromRegister }).first().click();
  await expect(page.getByLabel(words.fields.intendedUse)).toBeFocused();
  await expect(page.getByLabel(words.fields.intendedUse)).not.toHaveValue('');
  await page.getByLabel(words.fields.periodAndFrequency).fill('All year, 900 messages a day');
  await page.getByLabel(words.fields.affected, { exact: true }).fill('Customers who wait, agents');
  await page.getByLabel(words.fields.misuse).fill('Queues that nobody reads');
  await page.getByLabel(words.fields.oversight).fill('Diogo moves a message with one click');
  await page.getByLabel(words.fields.response).fill('Complaints go to Leonor');

  // Each look leads to the next dimension that nobody has looked at.
  await panel.getByRole('link', { name: words.missing.dimension(10, 10) }).click();
  const harm = 'Messages in Portuguese slang land in the wrong queue';
  for (const [index, dimension] of impactDimensions.entries()) {
    const part = form.locator('details').filter({
      has: page.getByRole('heading', { name: content.dimensions[dimension].name, exact: true }),
    });
    await expect(part.locator('summary')).toBeFocused();
    if (dimension === 'fairness') {
      await part.getByLabel(words.dimensions.harm).fill(harm);
      for (const [legend, likelihood] of [
        [words.dimensions.inherent, '4'],
        [words.dimensions.residual, '2'],
      ] as const) {
        const rating = part.getByRole('group', { name: legend });
        await rating.getByLabel(risks.ratings.likelihood).selectOption(likelihood);
        await rating.getByLabel(risks.ratings.severity).selectOption('3');
      }
      await part.getByLabel(words.dimensions.measures).fill('A sample of fifty every month');
    } else {
      await part.getByRole('button', { name: words.dimensions.nothing }).click();
    }
    if (index < impactDimensions.length - 1) {
      await part.getByRole('button', { name: words.dimensions.next('').trim() }).click();
    }
  }

  await panel.getByRole('link', { name: words.missing.decision, exact: true }).click();
  await page.getByRole('radio', { name: new RegExp(`^${words.decisions.go} `) }).check();
  await page.getByLabel(words.fields.approver).fill('Inês Carvalho');
  await page.getByLabel(words.fields.approvedOn).fill('2026-10-01');
  await page.getByLabel(words.fields.nextReview).fill('2099-10-01');
  await expect(panel.getByText(words.states.approved, { exact: true })).toBeVisible();
  await expect(app.saveMark).toBeVisible();

  await page.reload();
  await expect(
    panel.getByText(words.stateTexts.approved('2026-10-01', '2099-10-01')),
  ).toBeVisible();

  const paper = await onPaper(page);
  expect(paper).toContain(squeezed(words.document.title));
  expect(paper).toContain(squeezed(harm));
  expect(paper).not.toContain(squeezed(words.fromRegister));
  await expect(page.getByRole('article').filter({ hasText: words.document.title })).toBeHidden();

  const { bytes } = await app.exportPdf(id);
  const text = squeezed(await textOfPdf(bytes));
  const { scored, bands } = risks.ratings;
  for (const each of [
    harm,
    'A sample of fifty every month',
    'Inês Carvalho',
    longDate('2099-10-01'),
    scored(bands.high, 12),
    scored(bands.moderate, 6),
    words.stateTexts.approved('2026-10-01', '2099-10-01'),
  ]) {
    expect(text).toContain(squeezed(each));
  }
});
