import { expect, test, type Page } from '@playwright/test';
import { titles } from '../../src/content/en/titles.ts';
import type { Answer } from '../../src/core/assessment.ts';
import type { AssessmentFile } from '../../src/core/file/write.ts';
import en from '../../src/i18n/locales/en.ts';
import { onlyInChromium } from './support/engines.ts';
import { withoutOfflineCopy } from './support/offline-copy.ts';
import { Plumbline } from './support/plumbline.ts';

onlyInChromium('same-everywhere');
withoutOfflineCopy();

const { linkedFile: text, join, app } = en;
const fileName = 'team.plumbline.json';

/** The pickers answer with files of the browser's own disk, which a test can reach as well. */
async function stubPickers(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const root = () => navigator.storage.getDirectory();
    const file = async () => (await root()).getFileHandle(name, { create: true });
    Object.assign(globalThis, {
      showSaveFilePicker: file,
      showOpenFilePicker: async () => [await file()],
      showDirectoryPicker: async () => (await root()).getDirectoryHandle('team', { create: true }),
    });
  }, fileName);
}

/** What the file holds, read past the app. */
async function read(page: Page, name = fileName): Promise<string> {
  return page.evaluate(async (path) => {
    const root = await navigator.storage.getDirectory();
    for (;;) {
      try {
        return await (await (await root.getFileHandle(path)).getFile()).text();
      } catch (error) {
        // Replaced between being found and being read: the new one is what is asked for.
        if (!(error instanceof DOMException) || error.name !== 'NotReadableError') throw error;
      }
    }
  }, name);
}

/** Somebody else writes the file; then this window comes to the front again. */
async function writeOutside(page: Page, content: string, name = fileName): Promise<void> {
  await page.evaluate(
    async ([path, whole]) => {
      const parts = path.split('/');
      let folder = await navigator.storage.getDirectory();
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      const handle = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
      const writing = await handle.createWritable();
      await writing.write(whole);
      await writing.close();
      dispatchEvent(new Event('focus'));
    },
    [name, content] as const,
  );
}

/** The same file with one more answer, as another Plumbline would write it. */
function answering(file: string, item: '4.1' | '5.2', choice: Answer['choice']): string {
  const data = JSON.parse(file) as AssessmentFile;
  const updatedAt = new Date(Date.now() + 1000).toISOString();
  const before = data.assessment.answers[item];
  const blank = {
    justification: '',
    evidence: [],
    note: '',
    owner: '',
    dueDate: '',
    flagged: false,
  };
  const answers = {
    ...data.assessment.answers,
    [item]: { ...blank, ...before, choice, updatedAt },
  };
  return JSON.stringify({ ...data, assessment: { ...data.assessment, updatedAt, answers } });
}

async function answer(plumbline: Plumbline, item: '4.1' | '4.2', level: number): Promise<void> {
  const card = await plumbline.seeItem(item);
  await card.getByRole('radio', { name: new RegExp(`^${level} `) }).check();
  await expect(plumbline.saveMark).toBeVisible();
}

async function levelInFile(page: Page, item: '4.1' | '4.2' | '5.2'): Promise<Answer['choice']> {
  const whole = await read(page);
  try {
    return (JSON.parse(whole) as AssessmentFile).assessment.answers[item]?.choice ?? null;
  } catch {
    // Emptied, to be written anew, or still the damaged one: whoever polls looks again.
    return null;
  }
}

async function linkNewFile(page: Page): Promise<Plumbline> {
  await stubPickers(page);
  const plumbline = new Plumbline(page);
  await plumbline.startCheck('Fonte Lda');
  await answer(plumbline, '4.1', 3);
  await plumbline.see('history');
  await page.getByRole('button', { name: text.pick['new-file'] }).click();
  await expect(page.getByText(text.keptIn(fileName))).toBeVisible();
  await expect(page.getByText(text.marks['up-to-date'])).toBeVisible();
  return plumbline;
}

test('a linked file follows what is answered, and brings in what others answer', async ({
  page,
}) => {
  test.slow();
  const plumbline = await linkNewFile(page);
  expect(await levelInFile(page, '4.1')).toBe(3);

  // An answer reaches the file, also after a reload, without another word.
  await page.reload();
  await answer(plumbline, '4.2', 2);
  await expect.poll(() => levelInFile(page, '4.2')).toBe(2);
  await expect(page.getByText(text.marks['up-to-date'])).toBeVisible();

  // Somebody else answers in the file: it is noticed, and joined with what is here.
  await writeOutside(page, answering(await read(page), '5.2', 4));
  await expect(page.getByText(text.notices.joined(1))).toBeVisible();
  const card = await plumbline.seeItem('5.2');
  await expect(card.getByRole('radio', { name: /^4 / })).toBeChecked();
  await expect.poll(() => levelInFile(page, '4.2')).toBe(2);
});

test('what was changed here and outside is decided before anything is written', async ({
  page,
}) => {
  test.slow();
  const plumbline = await linkNewFile(page);
  const outside = answering(await read(page), '4.1', 1);
  const card = await plumbline.seeItem('4.1');
  await card.getByRole('radio', { name: /^5 / }).check();
  await writeOutside(page, outside);

  await expect(page.getByText(text.notices.contradicted(1))).toBeVisible();
  await expect(page.getByText(text.marks['changed-outside'])).toBeVisible();
  expect(await read(page)).toBe(outside);

  await page.getByRole('button', { name: text.notices.decide, exact: true }).click();
  await page.getByRole('button', { name: text.actions.decide }).click();
  const conflict = plumbline.dialog.getByRole('group', { name: `4.1 ${titles.items['4.1']}` });
  await conflict.getByLabel(join.decisions.mine).check();
  expect(await read(page)).toBe(outside);
  await plumbline.dialog.getByRole('button', { name: join.join, exact: true }).click();
  await expect.poll(() => levelInFile(page, '4.1')).toBe(5);
  await expect(page.getByText(text.marks['up-to-date'])).toBeVisible();
});

test('a damaged file is left untouched until it is replaced with one more word', async ({
  page,
}) => {
  test.slow();
  const plumbline = await linkNewFile(page);
  const whole = await read(page);
  const halves = `<<<<<<< HEAD\n${whole}=======\n${whole}>>>>>>> theirs\n`;
  await writeOutside(page, halves);
  await expect(page.getByText(text.problems['git-conflict'])).toBeVisible();

  await answer(plumbline, '4.2', 4);
  await expect(page.getByText(text.marks['not-readable'])).toBeVisible();
  await page.waitForTimeout(3_000);
  expect(await read(page)).toBe(halves);

  await plumbline.see('history');
  await page.getByRole('button', { name: text.actions.replace }).click();
  const download = await plumbline.downloadFrom(text.replacing.confirm);
  expect(download.name).toBe(`damaged-${fileName}`);
  await expect.poll(() => levelInFile(page, '4.2')).toBe(4);
});

test('another assessment in the file is refused, and a folder shows the copies of a sync', async ({
  page,
}) => {
  test.slow();
  await stubPickers(page);
  const plumbline = new Plumbline(page);
  await plumbline.startCheck('Fonte Lda');
  await answer(plumbline, '4.1', 3);
  const { text: own } = await plumbline.exportJson();
  const foreign = own.replaceAll(plumbline.id, 'somebody-else');
  await writeOutside(page, foreign);
  await plumbline.see('history');
  await page.getByRole('button', { name: text.pick['existing-file'] }).click();
  await expect(page.getByText(text.problems['other-assessment']('Fonte Lda'))).toBeVisible();
  expect(await read(page)).toBe(foreign);

  await page.getByRole('button', { name: text.pick.folder }).click();
  await expect(page.getByText(text.keptInFolder('fonte-lda.plumbline.json', 'team'))).toBeVisible();
  const copy = 'fonte-lda.plumbline (conflicted copy 2026-11-21 101500).json';
  await writeOutside(page, answering(own, '5.2', 2), `team/${copy}`);
  await page.getByRole('button', { name: text.copies.join(copy) }).click();
  await plumbline.dialog.getByRole('button', { name: join.join, exact: true }).click();
  await expect(page.getByText(text.notices.joined(1))).toBeVisible();
  await expect(page.getByRole('button', { name: text.copies.join(copy) })).toHaveCount(0);

  await page.getByRole('button', { name: text.actions.unlink }).click();
  await expect(page.getByRole('button', { name: text.pick.folder })).toBeVisible();
  await expect(page.getByText(app.save.saved)).toBeVisible();
});
