import { expect, test } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { Plumbline } from './support/plumbline.ts';
import { allRoutes } from './support/routes.ts';
import { Watch } from './support/watch.ts';

test('no route sends anything away, breaks the policy or complains', async ({ page }) => {
  const watch = await Watch.over(page);
  const app = new Plumbline(page);
  const id = await app.openExample();
  for (const route of allRoutes(id)) await app.goTo(route);

  await test.step('nor does anything that a person does there', async () => {
    await app.exportJson(id);
    await app.exportPdf(id);
    const card = await app.seeItem('6.1.2', id);
    await page.keyboard.press('g');
    await expect(card.getByRole('complementary')).toBeVisible();
    await app.goHome();
    await page.getByLabel(en.home.list.more('Três Cegonhas Software')).click();
    await app.worksOffline();
  });

  await test.step('each loaded afresh, as from a bookmark', async () => {
    for (const route of [`#/check/${id}/ai-act`, `#/check/${id}/6.1.2`, '#/method']) {
      await page.goto('about:blank');
      await app.goTo(route);
    }
  });
  watch.expectSilence();
});

test('the watch sees what it watches for', async ({ page }) => {
  const watch = await Watch.over(page);
  const app = new Plumbline(page);
  await app.goHome();
  await page.evaluate(async () => {
    await fetch('https://example.org/').catch(() => undefined);
    const image = new Image();
    image.src = 'https://example.org/pixel.png';
    document.body.append(image);
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  await expect.poll(() => watch.complaints.join('\n')).toContain('on purpose');
  await expect.poll(() => watch.complaints.join('\n')).toContain('policy: connect-src');
  await expect.poll(() => watch.complaints.join('\n')).toContain('policy: img-src');
});

test('the policy stands before everything that it governs', async ({ request }) => {
  const html = (await (await request.get('/')).text()).replaceAll('&#39;', "'");
  const policy = html.indexOf('Content-Security-Policy');
  expect(policy).toBeGreaterThan(0);
  for (const tag of ['<script', '<link', '<style']) {
    const first = html.indexOf(tag);
    expect(first === -1 || first > policy).toBe(true);
  }
  expect(html).toContain("default-src 'none'");
  expect(html).toContain("connect-src 'self'");
  expect(html).toContain("require-trusted-types-for 'script'");
});
