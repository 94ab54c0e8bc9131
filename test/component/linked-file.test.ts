import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import type { AssessmentFile } from '../../src/core/file/write.ts';
import en from '../../src/i18n/locales/en.ts';
import { writeOver } from '../../src/storage/file-access.ts';
import { browserLinkStore } from '../../src/storage/linked-file.ts';
import { FakeFile, fakeFolder } from '../unit/support/fake-files.ts';
import { exportText } from '../unit/support/texts.ts';
import { assessmentWith, openApp } from './support.ts';

const { linkedFile: text, app: shell, join } = en;
const patience = { timeout: 15_000 };
const late = '2026-11-21T20:00:00.000Z';

const mine = assessmentWith({ '4.1': { choice: 3 }, '4.2': { choice: 2 } });

afterEach(async () => {
  vi.unstubAllGlobals();
  await browserLinkStore().forget(['one']);
});

/** A browser whose pickers answer with these. */
function stubPickers(file: FakeFile, copies: FakeFile[] = []): void {
  const folder = fakeFolder('team', [file, ...copies]);
  vi.stubGlobal('showSaveFilePicker', () => Promise.resolve(file.handle));
  vi.stubGlobal('showOpenFilePicker', () => Promise.resolve([file.handle]));
  vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(folder));
}

async function openSection() {
  const opened = await openApp({ at: '#/check/one/history', holding: [mine] });
  const section = within(await screen.findByRole('region', { name: text.title }, patience));
  return { ...opened, section };
}

async function linked(file: FakeFile, way: keyof typeof text.pick = 'new-file') {
  stubPickers(file);
  const opened = await openSection();
  await opened.user.click(await opened.section.findByRole('button', { name: text.pick[way] }));
  return { ...opened, file };
}

/** Linked to a new file that has been written. */
async function kept() {
  const opened = await linked(new FakeFile('team.plumbline.json'));
  await waitFor(() => expect(heldBy(opened.file).answers['4.1']?.choice).toBe(3), patience);
  await opened.section.findByText(/^Up to date/, {}, patience);
  return opened;
}

function heldBy(file: FakeFile): Assessment {
  return (JSON.parse(file.text) as AssessmentFile).assessment;
}

function comeBack(): void {
  window.dispatchEvent(new Event('focus'));
}

describe('a file that an assessment is kept in', () => {
  test('holds what is answered, in a browser that can write files', async () => {
    const { app, file } = await kept();
    app.check?.answer('5.2', { choice: 4 });
    comeBack();
    await waitFor(() => expect(heldBy(file).answers['5.2']?.choice).toBe(4), patience);
  });

  test('brings in what others wrote, and one undo takes it back', async () => {
    const { user, file, stored } = await kept();
    const before = heldBy(file);
    const answers = { ...before.answers, ...assessmentWith({ '7.2': 4 }).answers };
    file.write(exportText({ ...before, answers, updatedAt: late }));
    comeBack();
    const message = await screen.findByText(text.notices.joined(1), {}, patience);
    expect((await stored()).answers['7.2']?.choice).toBe(4);
    const toast = within(message.parentElement as HTMLElement);
    await user.click(toast.getByRole('button', { name: shell.undo }));
    await waitFor(
      async () => expect((await stored()).answers['7.2']?.choice ?? null).toBeNull(),
      patience,
    );
    expect((await stored()).answers['4.1']?.choice).toBe(3);
  });

  test('is asked about where both changed the same, and not written before', async () => {
    const { user, app, file, section } = await kept();
    const before = heldBy(file);
    const answers = { ...before.answers, ...assessmentWith({ '4.1': 1 }).answers };
    const outside = exportText({ ...before, answers, updatedAt: late });
    app.check?.answer('4.1', { choice: 5 });
    file.write(outside);
    comeBack();
    await user.click(await section.findByRole('button', { name: text.actions.decide }, patience));
    const dialog = within(await screen.findByRole('dialog', { name: join.title('Acme') }));
    await user.click(dialog.getByRole('button', { name: shell.cancel }));
    await section.findByRole('button', { name: text.actions.decide }, patience);
    expect(file.text).toBe(outside);

    await user.click(section.getByRole('button', { name: text.actions.decide }));
    const again = within(await screen.findByRole('dialog', { name: join.title('Acme') }));
    await user.click(again.getByLabelText(join.decisions.theirs));
    await user.click(again.getByRole('button', { name: join.join }));
    await waitFor(() => expect(app.check?.assessment.answers['4.1']?.choice).toBe(1), patience);
    await section.findByText(/^Up to date/, {}, patience);
    expect(heldBy(file).answers['4.1']?.choice).toBe(1);
  });

  test('says so when it is gone, refuses to be written, or may not be used', async () => {
    const { user, app, file, section } = await kept();
    file.isGone = true;
    comeBack();
    await section.findByText(text.states.gone, {}, patience);
    file.isGone = false;
    await user.click(section.getByRole('button', { name: text.actions['try-again'] }));
    await section.findByText(/^Up to date/, {}, patience);

    file.refusesWriting = true;
    app.check?.answer('5.2', { choice: 1 });
    comeBack();
    await section.findByText(text.states.refused, {}, patience);
    file.refusesWriting = false;
    file.permission = 'prompt';
    comeBack();
    await section.findByText(text.states['needs-permission'], {}, patience);
    await user.click(section.getByRole('button', { name: text.actions.allow }));
    await waitFor(() => expect(heldBy(file).answers['5.2']?.choice).toBe(1), patience);
  });

  test('is never written over when somebody was quicker', async () => {
    const { app, file } = await kept();
    const before = heldBy(file);
    const answers = { ...before.answers, ...assessmentWith({ '7.2': 4 }).answers };
    file.meanwhile = () => file.write(exportText({ ...before, answers, updatedAt: late }));
    app.check?.answer('5.2', { choice: 1 });
    comeBack();
    await waitFor(() => {
      expect(heldBy(file).answers['5.2']?.choice).toBe(1);
      expect(heldBy(file).answers['7.2']?.choice).toBe(4);
    }, patience);
  });

  test('stays as it is when it cannot be read', async () => {
    const { app, file, section } = await kept();
    const half = file.text.slice(0, 500);
    file.write(half);
    app.check?.answer('5.2', { choice: 1 });
    comeBack();
    await section.findByText(new RegExp(text.problems['not-json']), {}, patience);
    expect(file.text).toBe(half);
  });

  test('is let go with the assessment, and by the button', async () => {
    const { user, app, file, section } = await kept();
    const { text: last } = file;
    await user.click(section.getByRole('button', { name: text.actions.unlink }));
    expect(await section.findByRole('button', { name: text.pick.folder })).toBeVisible();
    app.check?.answer('5.2', { choice: 1 });
    comeBack();
    await app.check?.settled();
    expect(file.text).toBe(last);

    await user.click(section.getByRole('button', { name: text.pick['new-file'] }));
    await section.findByText(/^Up to date/, {}, patience);
    await app.remove('one');
    await waitFor(async () => {
      expect(await browserLinkStore().read('one')).toEqual({ kind: 'stored', value: null });
    }, patience);
  });
});

describe('picking a file', () => {
  test('that holds another assessment is refused', async () => {
    const foreign = exportText({ ...mine, id: 'two' });
    const { section, file } = await linked(
      new FakeFile('other.plumbline.json', foreign),
      'existing-file',
    );
    await section.findByText(new RegExp(text.problems['other-assessment']('Acme')), {}, patience);
    expect(file.text).toBe(foreign);
    expect(section.queryByText(text.keptIn(file.name))).not.toBeInTheDocument();
  });

  test('that holds the same assessment joins both before it is written', async () => {
    const theirs = exportText(assessmentWith({ '4.1': { choice: 3 }, '7.2': { choice: 1 } }));
    const { file, stored } = await linked(
      new FakeFile('a.plumbline.json', theirs),
      'existing-file',
    );
    await waitFor(() => expect(heldBy(file).answers['4.2']?.choice).toBe(2), patience);
    expect(heldBy(file).answers['7.2']?.choice).toBe(1);
    expect((await stored()).answers['7.2']?.choice).toBe(1);
  });

  test('is not offered where the browser cannot write files: the download is', async () => {
    const { section } = await openSection();
    expect(await section.findByText(text.notSupported.text, {}, patience)).toBeVisible();
    expect(section.getByRole('button', { name: text.notSupported.download })).toBeVisible();
    expect(section.queryByRole('button', { name: text.pick.folder })).not.toBeInTheDocument();
  });
});

test('a file that changed after it was looked at is not written', async () => {
  const file = new FakeFile('a.json', 'new');
  const seen = { size: 3, lastModified: 0, hash: '' };
  expect(await writeOver(file.handle, 'mine', seen)).toEqual({ kind: 'changed' });
  expect(file.text).toBe('new');
});
