import { writeFileSync } from 'node:fs';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { expect, test } from '@playwright/test';
import { itemIds } from '../../src/content/items.ts';
import { depthLimit, fileLimit } from '../../src/core/file/read.ts';
import en from '../../src/i18n/locales/en.ts';
import { dumpOf } from './support/database.ts';
import { onlyInChromium } from './support/engines.ts';
import { Plumbline } from './support/plumbline.ts';
import { allRoutes } from './support/routes.ts';
import { Watch } from './support/watch.ts';

onlyInChromium('same-everywhere');

const { refused, repaired } = en.files;

/** A file of ours around any assessment. What is typed as text goes in as it stands, `__proto__` and all. */
function fileAround(assessment: string, version = '1'): string {
  return `{"format":"plumbline-assessment","version":${version},"assessment":${assessment}}`;
}

test('a file that is not taken leaves the stored data byte for byte as it was', async ({
  page,
}, testInfo) => {
  const watch = await Watch.over(page);
  const app = new Plumbline(page);
  await app.openExample();
  await app.goHome();
  const before = await dumpOf(page);
  expect(before).toContain('Cegonhas');

  const deep = `${'{"a":'.repeat(depthLimit + 2)}1${'}'.repeat(depthLimit + 2)}`;
  const veryDeep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const wrong: readonly (readonly [string, string])[] = [
    ['{"name":"left-pad","version":"1.0.0"}', refused['not-plumbline']],
    ['[]', refused['not-plumbline']],
    ['null', refused['not-plumbline']],
    ['{"__proto__":{"format":"plumbline-assessment"}}', refused['not-plumbline']],
    ['', refused['not-json']],
    ['{"format":"plumbline-assessment","assess', refused['not-json']],
    ['\u0000\u0001PK\u0003\u0004', refused['not-json']],
    [fileAround('{}', `${currentVersion + 1}`), refused['newer-version'](currentVersion + 1)],
    [fileAround('{}', '"1"'), refused.damaged('version')],
    [fileAround('"text"'), refused.damaged('assessment')],
    [fileAround(deep), refused['too-deep'](depthLimit)],
    [veryDeep, refused['too-deep'](depthLimit)],
    [
      fileAround('{"answers":{"9.2.1":{"choice":"excluded","justification":"too dear"}}}'),
      refused['clause-excluded']('9.2.1'),
    ],
  ];
  for (const [content, sentence] of wrong) {
    await app.openFile('a.plumbline.json', content);
    await expect(app.dialog.getByRole('alert')).toHaveText(sentence);
    await app.dialog.getByRole('button', { name: en.app.close }).click();
    await expect(app.dialog).toBeHidden();
    expect(await dumpOf(page)).toBe(before);
  }

  const large = testInfo.outputPath('large.json');
  writeFileSync(large, fileAround(`"${'x'.repeat(50_000_000)}"`));
  await app.choose(large);
  await expect(app.dialog.getByRole('alert')).toHaveText(refused['too-large'](fileLimit));
  await app.dialog.getByRole('button', { name: en.app.close }).click();
  expect(await dumpOf(page)).toBe(before);
  watch.expectSilence();
});

test('a file that can be put right is, and only when one agrees', async ({ page }) => {
  const app = new Plumbline(page);
  await app.goHome();
  // The first screen shows before storage is open.
  await expect.poll(() => dumpOf(page)).toContain('assessments');
  const before = await dumpOf(page);
  const assessment = `{
    "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},
    "id": "one", "createdAt": "yesterday", "updatedAt": "2026-11-20T08:00:00Z", "example": "yes",
    "profile": {"name": "Acme", "target": 7, "country": "Germany", "isoRoles": ["provider", "king"]},
    "answers": {
      "__proto__": {"choice": 5}, "A.8.1": {"choice": 3}, "8.5": {"choice": 3},
      "4.1": {"choice": 6, "note": 12}, "4.2": {"choice": 3, "evidence": {"0": "x"}}
    },
    "documents": {"__proto__": {"state": "approved"}, "aims-scope": {"state": "signed"}}
  }`;
  await app.openFile('a.plumbline.json', fileAround(assessment));
  await expect(app.dialog.getByRole('heading', { name: 'Acme' })).toBeVisible();
  await expect(app.dialog.getByText(repaired['unknown-item']('answers[A.8.1]'))).toBeVisible();
  expect(await dumpOf(page)).toBe(before);

  await app.dialog.getByRole('button', { name: en.app.cancel }).click();
  expect(await dumpOf(page)).toBe(before);

  await app.import(fileAround(assessment));
  const { file } = await app.exportJson('one');
  expect(Object.keys(file.assessment.answers)).toEqual(['4.1', '4.2']);
  expect(file.assessment.answers['4.1']).toMatchObject({ choice: null, note: '' });
  expect(file.assessment.profile).toMatchObject({
    target: 3,
    country: null,
    isoRoles: ['provider'],
  });
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('markup and formulas in every text stay text, on every screen', async ({ page }) => {
  test.slow();
  const watch = await Watch.over(page);
  const app = new Plumbline(page);
  const evil = (where: string) =>
    `${where} <img src=x onerror="window.pwned=1"><script>window.pwned=1</script><svg onload=window.pwned=1> {{7*7}} javascript:window.pwned=1 =HYPERLINK("https://example.org") '"\u202e`;
  const answers = Object.fromEntries(
    itemIds.map((id) => [
      id,
      {
        choice: id.startsWith('A.') ? 'excluded' : 3,
        justification: evil(`Reason ${id}`),
        note: evil(`Note ${id}`),
        owner: evil('Owner'),
        evidence: [{ id: 'e', title: evil('Title'), location: evil('Place'), date: '' }],
      },
    ]),
  );
  const documents = { 'aims-scope': { state: 'draft', location: evil('Lies'), owner: evil('Of') } };
  const profile = { name: evil('Name') };
  await app.goHome();
  await app.import(fileAround(JSON.stringify({ id: 'evil', profile, answers, documents })));

  for (const route of allRoutes('evil')) await app.goTo(route);
  await app.see('report', 'evil');
  for (const text of [profile.name, answers['4.1']!.note, answers['A.2.3']!.justification]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
  const card = await app.seeItem('4.3', 'evil');
  await app.openDetails(card);
  await expect(card.getByLabel(en.check.note, { exact: true })).toHaveValue(answers['4.3']!.note);
  await app.exportPdf('evil');
  const { file } = await app.exportJson('evil');
  expect(file.assessment.answers['A.10.4']).toMatchObject(answers['A.10.4']!);

  await app.goHome();
  await page.getByLabel(/^More for/).click();
  await page.getByRole('button', { name: en.home.list.remove }).click();
  await expect(page.getByText(en.home.list.removed(profile.name))).toBeVisible();
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  watch.expectSilence();
});

test('long texts survive, and do not break the page', async ({ page }) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Donaudampfschifffahrtsgesellschaft'.repeat(12));
  const card = await app.seeItem('4.1', id);
  await app.openDetails(card);
  const note = `${'Ω🙂 العربية '.repeat(1000)}${'x'.repeat(5000)}`;
  await app.paste(card.getByLabel(en.check.note, { exact: true }), note);
  await expect(app.saveMark).toBeVisible();
  await page.reload();
  await app.hasLoaded();
  await page.setViewportSize({ width: 320, height: 700 });
  for (const route of allRoutes(id)) {
    await app.goTo(route);
    const wider = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    // A chart takes the new width one frame later.
    await expect.poll(wider, route).toBeLessThanOrEqual(0);
  }
  const { file } = await app.exportJson(id);
  expect(file.assessment.answers['4.1']?.note).toBe(note);
});
