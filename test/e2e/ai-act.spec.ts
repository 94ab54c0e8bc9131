import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { onPaper } from './support/paper.ts';
import { squeezed } from './support/pdf.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

test('saves the deadlines of the example as a calendar file', async ({ page }) => {
  const app = new Plumbline(page);
  const id = await app.openExample();
  await app.see('ai-act', id);
  const { name, path } = await app.downloadFrom(en.aiAct.summary.save);
  await expect(page.getByText(en.aiAct.summary.saved)).toBeVisible();
  expect(name).toMatch(/\.ai-act\.ics$/);
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(1);
  expect(text).toContain('DTSTART;VALUE=DATE:20271202');
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replace(/\r\n /g, '')).toContain('Crivo');
});

test('prints the checklist alone', async ({ page, browserName }) => {
  const app = new Plumbline(page);
  const id = await app.openExample();
  await app.see('ai-act', id);
  // A print dialogue cannot be looked at: what it would print can, while it is held open.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: en.aiAct.checklist.print }).click();
  const { checklist, introduction, chart, timeline, sources } = en.aiAct;
  const elsewhere = [introduction, chart.title, timeline.title, sources.title];
  if (browserName !== 'chromium') {
    const paper = await onPaper(page);
    for (const text of [checklist.title, 'CE marking', checklist.who]) {
      expect(paper).toContain(squeezed(text));
    }
    for (const text of elsewhere) expect(paper).not.toContain(squeezed(text));
    return;
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: checklist.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: /CE marking/ })).toBeVisible();
  await expect(page.getByText(checklist.who).first()).toBeVisible();
  for (const text of elsewhere) await expect(page.getByText(text, { exact: true })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test('has summary and filters first on a phone, and the calendar folded', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = new Plumbline(page);
  const id = await app.openExample();
  await app.see('ai-act', id);
  const top = async (name: string) =>
    (await page.getByRole('heading', { name, exact: true }).boundingBox())?.y ?? NaN;
  const order = [
    await top(en.aiAct.summary.title),
    await top(en.aiAct.filters.title),
    await top(en.aiAct.chart.title),
    await top(en.aiAct.timeline.title),
  ];
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order[1]).toBeLessThan(3 * 844);
  await expect(page.getByRole('list', { name: en.aiAct.timeline.listLabel })).toBeHidden();
  const { sideways, height } = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
    return { sideways: scrollWidth - clientWidth, height: scrollHeight };
  });
  expect(sideways).toBe(0);
  expect(height).toBeLessThan(11_000);
});
