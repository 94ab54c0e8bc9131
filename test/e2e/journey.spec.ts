import { expect, test } from '@playwright/test';
import { itemIds, type ItemId } from '../../src/content/items.ts';
import en from '../../src/i18n/locales/en.ts';
import { wipe } from './support/database.ts';
import { answerAllByKeyboard, tabTo } from './support/keys.ts';
import { squeezed, textOfPdf } from './support/pdf.ts';
import { Plumbline } from './support/plumbline.ts';
import { serveBuild } from './support/servers.ts';
import { Watch } from './support/watch.ts';

const keys = ['3', '0', '5', 'u', '1', '4', '2'];
const keyFor = (item: ItemId) => keys[itemIds.indexOf(item) % keys.length] ?? '3';

test('a whole check: by keyboard, offline, out of the browser and back', async ({
  page,
  context,
}) => {
  test.slow();
  const watch = await Watch.over(page);
  const app = new Plumbline(page);

  await test.step('create, without a mouse', async () => {
    await app.goHome();
    await tabTo(page, '#new-name');
    await page.keyboard.type('Łódź Labs');
    // Enter would start the quick check, whose button comes first.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: en.home.start.button })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(app.heading).toHaveText(en.profile.title);
    await expect(app.heading).toBeFocused();
  });
  const { id } = app;

  await test.step('fill in the profile', async () => {
    const choose = (name: string) => page.getByRole('combobox', { name });
    await choose(en.profile.sector.label).selectOption(en.profile.sector.options.software);
    await choose(en.profile.size.label).selectOption(en.profile.size.options['10-49']);
    await choose(en.profile.country.label).selectOption('Poland');
    await choose(en.profile.goal.label).selectOption(en.profile.goal.options.certify);
    await page.getByLabel(en.profile.activities.options.provides).check();
    await page.getByLabel(en.profile.isoRoles.options.provider).check();
    await page
      .getByRole('group', { name: en.profile.operatorRoles.label })
      .getByRole('checkbox')
      .first()
      .check();
    await page
      .getByRole('group', { name: en.profile.riskClasses.label })
      .getByRole('checkbox')
      .first()
      .check();
    await page.getByLabel(en.profile.certifications.options['iso-27001']).check();
    await page.getByRole('link', { name: en.profile.next }).focus();
    await page.keyboard.press('Enter');
  });

  await test.step('answer all 70 by keyboard alone', async () => {
    await answerAllByKeyboard(app, keyFor);
    await expect(page.getByText(en.check.progress(70, 70))).toBeVisible();
    await expect(app.saveMark).toBeVisible();
  });

  await test.step('add what a keyboard answer does not say', async () => {
    const control = await app.seeItem('A.8.3', id);
    await control.getByLabel(en.words.excluded).check();
    await control.getByLabel(en.check.exclusion.label).fill('No one outside is affected.');
    const scope = await app.seeItem('4.3', id);
    await scope.getByLabel(en.check.documents.state).selectOption(en.words.documentStates.approved);
    await app.openDetails(scope);
    await scope.getByLabel(en.check.note, { exact: true }).fill('Approved by Ωμέγα');
    await scope.getByRole('button', { name: en.check.evidence.add }).click();
    await page.keyboard.type('Minutes of the board');
    await expect(app.saveMark).toBeVisible();
  });

  await app.worksOffline();
  const online = await app.results(id);
  expect(online).toContain(en.words.rungs.starting);

  await test.step('the same after a reload, and without a network', async () => {
    await page.reload();
    expect(await app.results(id)).toBe(online);
    await context.setOffline(true);
    await page.reload();
    expect(await app.results(id)).toBe(online);
  });

  const exported = await test.step('export, still without a network', async () => {
    const json = await app.exportJson();
    expect(Object.keys(json.file.assessment.answers)).toHaveLength(70);
    expect(json.file.assessment.answers['4.1']?.choice).toBe(3);
    expect(json.file.assessment.answers['5.1']?.choice).toBe(1);
    const { bytes } = await app.exportPdf();
    expect(squeezed(await textOfPdf(bytes))).toContain(squeezed('Approved by Ωμέγα'));
    return json;
  });

  await test.step('wipe and import: the same numbers', async () => {
    await context.setOffline(false);
    await wipe(page);
    await app.goHome();
    await expect(page.getByText(en.home.list.empty)).toBeVisible();
    await app.import(exported.text);
    expect(app.id).toBe(id);
    expect(await app.results(id)).toBe(online);
    const again = await app.exportJson();
    const moment = { exportedAt: '', report: { ...exported.file.report, generatedAt: '' } };
    expect({ ...again.file, ...moment, report: { ...again.file.report, generatedAt: '' } }).toEqual(
      { ...exported.file, ...moment },
    );
  });
  watch.expectSilence();
});

test('goes on when the server is gone for good', async ({ page }) => {
  const server = await serveBuild();
  const app = new Plumbline(page, server.address);
  try {
    const id = await app.startCheck('Acme');
    await app.seeItem('4.2', id);
    await page.keyboard.press('4');
    await app.worksOffline();
    const online = await app.results(id);

    await server.stop();
    await expect(async () => fetch(server.address)).rejects.toThrow();
    await page.reload();
    expect(await app.results(id)).toBe(online);
    await app.seeItem('9.3.2', id);
    await page.keyboard.press('2');
    await expect(app.saveMark).toBeVisible();
    const { file } = await app.exportJson();
    expect(file.assessment.answers['9.3.2']?.choice).toBe(2);
    expect((await app.exportPdf()).bytes.length).toBeGreaterThan(20_000);
  } finally {
    await server.stop();
  }
});
