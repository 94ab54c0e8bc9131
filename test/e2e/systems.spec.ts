import { readFileSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from '@playwright/test';
import en from '../../src/i18n/locales/en.ts';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

const { systems: words } = en;

test('a register: two systems by hand, one by CSV, out again, and everything still there', async ({
  page,
}) => {
  const app = new Plumbline(page);
  const id = await app.startCheck('Łódź Labs');
  const register = `/#/check/${id}/systems`;
  const add = async (name: string) => {
    await page.goto(register);
    await page.getByRole('textbox', { name: words.add.label }).fill(name);
    await page.keyboard.press('Enter');
    await expect(app.heading).toHaveText(name);
  };
  const row = (name: string) => page.getByRole('row', { name });

  await test.step('name two, and describe one of them', async () => {
    await add('Help chatbot');
    await page.getByLabel(words.fields.owner.label).fill('Joana');
    await page.getByLabel(words.fields.stage.label).selectOption(words.stages['in-use']);
    await page.getByLabel(words.fields.availableSince.label).fill('2025-03-01');
    await add('Demand forecast');
    await expect(app.saveMark).toBeVisible();
  });

  await test.step('import one more; a faulty row stays out', async () => {
    await page.goto(register);
    await page.getByRole('button', { name: words.tools.import }).click();
    await app.dialog.locator('input[type=file]').setInputFiles({
      name: 'inventory.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Tool;Vendor;Status;Note\nCV-Prüfer;Talentiq;live;"=HYPERLINK(""x"")"\nScoring;;soon;\n',
      ),
    });
    await expect(app.dialog.getByText(words.transfer.outcome.faulty(1))).toBeVisible();
    await app.dialog.getByRole('button', { name: words.transfer.add(1, 0) }).click();
    await expect(app.dialog).toHaveCount(0);
    await expect(row('CV-Prüfer')).toContainText('Talentiq');
    await expect(page.getByRole('rowheader')).toHaveCount(3);
  });

  await test.step('export it: readable by spreadsheets, and no cell a formula', async () => {
    const { name, path } = await app.downloadFrom(words.tools.export);
    expect(name).toMatch(/^lodz-labs-\d{4}-\d\d-\d\d\.ai-systems\.csv$/);
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\uFEFFName,Purpose,Owner')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain('Help chatbot,,Joana');
  });

  await test.step('all of it is there after a reload', async () => {
    await expect(app.saveMark).toBeVisible();
    await page.reload();
    await expect(row('Help chatbot')).toContainText('Joana');
    await expect(page.getByRole('rowheader')).toHaveCount(3);
    await row('CV-Prüfer').getByRole('link', { name: 'CV-Prüfer' }).click();
    await expect(page.getByLabel(words.fields.note.label)).toHaveValue('=HYPERLINK("x")');
  });

  await test.step('remove one, and take that back', async () => {
    await page.getByRole('button', { name: words.facts.remove.button }).click();
    await expect(page.getByText(words.list.removed(1, 'CV-Prüfer'))).toBeVisible();
    await expect(page.getByRole('rowheader')).toHaveCount(2);
    await page.locator('.toast').getByRole('button', { name: en.app.undo }).click();
    await expect(page.getByRole('rowheader')).toHaveCount(3);
  });
});

test.describe('a large register', () => {
  test('ten thousand rows fill the register, and its thousand systems are drawn at once', async ({
    page,
  }) => {
    const app = new Plumbline(page);
    const id = await app.startCheck('Many');
    await page.goto(`/#/check/${id}/systems`);
    await page.getByRole('button', { name: words.tools.import }).click();
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `System ${index};Owner;live;01.02.2025`,
    );
    await app.dialog.locator('input[type=file]').setInputFiles({
      name: 'many.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Name;Owner;Stage;Since\n${rows.join('\n')}`),
    });
    await app.dialog.getByRole('button', { name: words.transfer.add(1000, 0) }).click();
    await expect(page.getByText(words.tools.found(1000, 1000), { exact: true })).toBeVisible();
    await expect(page.getByText(words.counts.classified(1000))).toBeVisible();
    await expect(page.getByRole('rowheader')).toHaveCount(50);
    await expect(app.saveMark).toBeVisible();

    const milliseconds = await page.evaluate(async () => {
      const drawn = () => document.querySelectorAll('tbody tr').length > 0;
      const until = async (wanted: boolean) => {
        while (drawn() !== wanted) await new Promise((resolve) => setTimeout(resolve));
      };
      const { hash } = location;
      location.hash = hash.replace('/systems', '/profile');
      await until(false);
      const start = performance.now();
      location.hash = hash;
      await until(true);
      return performance.now() - start;
    });
    process.stdout.write(`Register of 1000 systems: ${milliseconds.toFixed(0)} ms to be drawn\n`);
  });
});
