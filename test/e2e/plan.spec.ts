import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { longDate } from '../../src/i18n/format.ts';
import { dumpOf } from './support/database.ts';
import { tabTo } from './support/keys.ts';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

const { planView: words, plan } = en;

/** The most likely days of the two stages as the screen says them: "12 May 2027". */
async function likelyDays(page: Page): Promise<readonly string[]> {
  const projection = page.getByRole('region', { name: words.projection.title });
  const sentence = new RegExp(words.projection.likely('(.+?)', '(.+?)', '(.+?)'), 'g');
  const days = [...(await projection.innerText()).matchAll(sentence)].map(([, likely]) => likely);
  expect(days).toHaveLength(2);
  return days.map(String);
}

const timeOf = (day: string) => Date.parse(`${day} UTC`);

/** Whether the browser keeps exactly what it kept then; said as yes or no, since all of it fills a book. */
async function isStill(page: Page, then: string): Promise<boolean> {
  return (await dumpOf(page)) === then;
}

async function openPlan(page: Page): Promise<Plumbline> {
  const app = new Plumbline(page);
  const id = await app.openExample();
  await app.see('plan', id);
  await expect(page.getByRole('table', { name: words.list.label })).toBeVisible();
  await expect(app.saveMark).toBeVisible();
  return app;
}

test('what would be done moves readiness, Stage 1 and verdict, and none of it is stored', async ({
  page,
}) => {
  test.slow();
  await openPlan(page);
  const stored = await dumpOf(page);
  const list = page.getByRole('table', { name: words.list.label });
  const box = page.getByRole('region', { name: words.whatIf.title, exact: true });
  const moved = box.getByText(new RegExp(`^${words.whatIf.spoken('.+', '.+')}$`));
  await expect(moved).toHaveCount(0);

  const ticks = list.getByRole('checkbox');
  await ticks.first().check();
  await expect(box).toContainText(words.whatIf.ticked(1));
  const titles = plan.titles.document;
  for (const kind of [titles.write(''), titles.approve(''), titles['find-out']('')]) {
    await page.getByRole('searchbox', { name: words.tools.search }).fill(kind.trim());
    for (const tick of await ticks.all()) await tick.check();
  }
  await expect(moved).toHaveCount(3);

  await box.getByRole('button', { name: words.whatIf.clear }).click();
  await expect(moved).toHaveCount(0);
  await box.getByRole('button', { name: /^Tick (?:the|all) / }).click();
  await expect(moved).not.toHaveCount(0);
  expect(await isStill(page, stored)).toBe(true);
  await page.reload();
  await expect(box).toContainText(words.whatIf.text);
});

test('more people bring both stages nearer, and what cannot be is refused with a sentence', async ({
  page,
}) => {
  const app = await openPlan(page);
  const before = await likelyDays(page);
  await page.getByText(words.assumptions.change).click();
  const field = (name: keyof typeof words.assumptions.fields) =>
    page.getByLabel(words.assumptions.fields[name].label, { exact: true });
  await field('people').fill('6');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await likelyDays(page)).map(timeOf))
    .not.toEqual(before.map(timeOf));
  const after = await likelyDays(page);
  for (const [index, day] of after.entries()) {
    expect(timeOf(day)).toBeLessThan(timeOf(before[index] ?? ''));
  }
  await expect(app.saveMark).toBeVisible();
  const stored = await dumpOf(page);

  await test.step('a start that is no day', async () => {
    const start = field('startDate');
    await start.fill('');
    await expect(app.saveMark).toBeVisible();
    const emptied = await dumpOf(page);
    // Half a date, whatever the order of its parts in this browser.
    await start.focus();
    await page.keyboard.press('3');
    await field('people').focus();
    await expect(page.getByRole('alert')).toHaveText(plan.problems['no-such-day']);
    await expect(start).toHaveAttribute('aria-invalid', 'true');
    expect(await isStill(page, emptied)).toBe(true);
    await start.fill('1969-12-31');
    await start.blur();
    await expect(page.getByRole('alert')).toHaveText(plan.problems['before-1970']);
    expect(await isStill(page, emptied)).toBe(true);
    await start.fill('2026-11-23');
    await start.blur();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => likelyDays(page)).toEqual(after);
  });

  await test.step('days below nothing', async () => {
    await page.getByRole('button', { name: words.projection.toAction }).click();
    const form = page.getByRole('group', { name: new RegExp(`^${words.form.label('')}`) });
    const days = form.getByLabel(words.form.effort);
    await expect(app.saveMark).toBeVisible();
    const kept = await dumpOf(page);
    for (const [typed, problem] of [
      ['-2', 'not-above-zero'],
      ['0', 'not-above-zero'],
      ['soon', 'not-a-number'],
      ['5000', 'too-large'],
    ] as const) {
      await days.fill(typed);
      await days.blur();
      await expect(form.getByRole('alert')).toHaveText(plan.problems[problem]);
    }
    expect(await isStill(page, kept)).toBe(true);
    await days.fill('7');
    await days.blur();
    await expect(form.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => isStill(page, kept)).toBe(false);
  });
  expect(await isStill(page, stored)).toBe(false);
});

test('an own action is added and made to wait by keyboard alone, and a circle is refused', async ({
  page,
}) => {
  test.slow();
  const app = await openPlan(page);
  const title = 'Hire a second tester';
  await page.keyboard.press('Tab');
  await tabTo(page, `role=textbox[name="${words.add.label}"]`, 800);
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  const list = page.getByRole('table', { name: words.list.label });
  await expect(list.getByRole('button', { name: title, exact: true })).toBeFocused();

  const form = page.getByRole('group', { name: words.form.label(title) });
  await tabTo(page, `role=combobox[name="${words.form.addAfter}"]`);
  const chooser = form.getByLabel(words.form.addAfter, { exact: true });
  const [, firstOther] = await chooser.getByRole('option').allInnerTexts();
  const other = (firstOther ?? '').replace(/^\d+ /, '');
  await page.keyboard.press('ArrowDown');
  const waitsFor = form.getByRole('list', { name: words.form.waitsFor });
  await expect(waitsFor).toContainText(other);
  await expect(app.saveMark).toBeVisible();

  const search = page.getByRole('searchbox', { name: words.tools.search });
  await search.fill(other);
  await list.getByRole('button', { name: other, exact: true }).click();
  const stored = await dumpOf(page);
  const otherForm = page.getByRole('group', { name: words.form.label(other) });
  const back = otherForm.getByLabel(words.form.addAfter, { exact: true });
  const own = back.getByRole('option').filter({ hasText: title });
  await back.selectOption((await own.getAttribute('value')) ?? '');
  await expect(otherForm.getByText(plan.problems.circle)).toBeVisible();
  expect(await isStill(page, stored)).toBe(true);

  await page.reload();
  await search.fill(title);
  await list.getByRole('button', { name: title, exact: true }).click();
  await expect(waitsFor).toContainText(other);
  await form.getByRole('button', { name: words.form.remove }).click();
  await expect(list.getByRole('button', { name: title, exact: true })).toBeHidden();
});

test('the calendar file holds the projected audits and the due dates of the plan', async ({
  page,
}) => {
  const app = await openPlan(page);
  const [stageOne, stageTwo] = await likelyDays(page);
  const { name, path } = await app.downloadFrom(words.downloads.calendar);
  expect(name).toMatch(/\.ics$/);
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);

  const events = text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => ({
      day: (/DTSTART;VALUE=DATE:(\d{8})/.exec(event)?.[1] ?? '').replace(
        /^(\d{4})(\d\d)(\d\d)$/,
        '$1-$2-$3',
      ),
      summary: (/SUMMARY[^:]*:(.*)\r\n/.exec(event)?.[1] ?? '').replace(/\\([,;\\])/g, '$1'),
    }));
  const organisation = 'Três Cegonhas Software';
  const dayOf = (summary: string) =>
    longDate(events.find((event) => event.summary.startsWith(summary))?.day ?? '');
  expect(dayOf(plan.calendar.stageOne(organisation).slice(0, -1))).toBe(stageOne);
  expect(dayOf(plan.calendar.stageTwo(organisation).slice(0, -1))).toBe(stageTwo);
  expect(dayOf(plan.calendar.due('Bias test of Crivo'))).toBe(longDate('2027-01-29'));
  expect(events.length).toBeGreaterThan(4);
});
