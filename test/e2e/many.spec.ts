import process from 'node:process';
import { expect, test } from '@playwright/test';
import { emptyProfile } from '../../src/core/assessment.ts';
import { emptyFitAnswers } from '../../src/core/fit/records.ts';
import { defaultPlanSettings } from '../../src/core/plan/records.ts';
import { emptyQuickAnswers } from '../../src/core/quick/records.ts';
import { emptySoaHead } from '../../src/core/soa/records.ts';
import en from '../../src/i18n/locales/en.ts';
import type { AssessmentRow } from '../../src/storage/database.ts';
import { seed } from './support/database.ts';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

const count = 1000;

function rowOf(number: number): AssessmentRow {
  const id = `many-${number}`;
  const name = `Company ${number}`;
  const createdAt = '2026-10-01T08:00:00Z';
  const updatedAt = new Date(Date.UTC(2026, 9, 2, 0, number)).toISOString();
  return {
    ...{ id, createdAt, updatedAt, example: false, profile: emptyProfile(name) },
    dismissedOffers: [],
    soaHead: emptySoaHead,
    planSettings: defaultPlanSettings,
    quickAnswers: emptyQuickAnswers,
    fitAnswers: emptyFitAnswers,
    summary: {
      ...{ id, name, createdAt, updatedAt, example: false, answered: 0, nextItem: '4.1' },
      ...{ readiness: { low: 0, high: 1 }, rung: 'starting', deletedAt: '' },
    },
  };
}

test('a thousand assessments are listed, last changed first, and found by name', async ({
  page,
}) => {
  await page.addInitScript((wanted) => {
    const timer = new MutationObserver(() => {
      if (document.querySelectorAll('main li h3').length < wanted) return;
      timer.disconnect();
      Object.assign(globalThis, { listedAfter: performance.now() });
    });
    timer.observe(document, { childList: true, subtree: true });
  }, count);
  const app = new Plumbline(page);
  await app.goHome();
  await seed(
    page,
    Array.from({ length: count }, (_, index) => rowOf(index)),
  );
  await page.reload();
  await expect(page.getByText(en.home.list.found(count))).toBeVisible({ timeout: 20_000 });
  const rows = page
    .getByRole('region', { name: en.home.list.title })
    .getByRole('heading', { level: 3 });
  await expect(rows).toHaveCount(count);
  await expect(rows.first()).toHaveText('Company 999');
  const milliseconds = await page.evaluate(
    () => (globalThis as unknown as { listedAfter: number }).listedAfter,
  );
  process.stdout.write(
    `List of ${count} assessments: ${milliseconds.toFixed(0)} ms from the reload\n`,
  );

  await page.getByRole('searchbox', { name: en.home.list.search }).fill('company 77');
  await expect(rows).toHaveCount(11);
  await page.getByRole('searchbox').fill('Company 777');
  await page.getByRole('link', { name: 'Company 777' }).click();
  await expect(app.heading).toHaveText(en.results.title);
});
