import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { depthLimit, fileLimit } from '../../src/core/file/read.ts';
import en from '../../src/i18n/locales/en.ts';
import { filledRegister } from '../unit/support/filled-register.ts';
import { assessmentWith, openApp, type OpenedApp } from './support.ts';

const { files, home, app: shell, results } = en;

/** An assessment file as text, with whatever a test wants to be wrong about it. */
function fileOf(assessment: unknown, parts: object = {}): string {
  return JSON.stringify({
    format: 'plumbline-assessment',
    version: currentVersion,
    catalogue: 'iso-42001-2023/2026-11',
    exportedAt: '2026-11-20T09:00:00Z',
    assessment,
    ...parts,
  });
}

const theirs = (parts: Partial<Assessment> = {}) => assessmentWith({ '4.1': 3 }, parts);

async function openFile({ user }: OpenedApp, content: string | File): Promise<HTMLElement> {
  const file = typeof content === 'string' ? new File([content], 'a.plumbline.json') : content;
  await user.upload(screen.getByLabelText(home.open.button, { selector: 'input' }), file);
  return screen.findByRole('dialog');
}

describe('refuses, in one sentence that says what and where', () => {
  const nested = `${'['.repeat(depthLimit + 1)}${']'.repeat(depthLimit + 1)}`;
  const large = new File([], 'large.json');
  Object.defineProperty(large, 'size', { value: 200_000_000 });
  const unreadable = new File(['{}'], 'gone.json');
  unreadable.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));

  test.each([
    ['200 MB', large, files.refused['too-large'](fileLimit)],
    ['deep nesting', nested, files.refused['too-deep'](depthLimit)],
    ['no JSON', '{"format": "plumbline', files.refused['not-json']],
    ['an empty file', '', files.refused['not-json']],
    ['somebody else’s JSON', '{"name": "left-pad"}', files.refused['not-plumbline']],
    ['a newer version', fileOf(theirs(), { version: 7 }), files.refused['newer-version'](7)],
    ['no assessment', fileOf(null), files.refused.damaged('assessment')],
    ['a nonsense version', fileOf(theirs(), { version: '1' }), files.refused.damaged('version')],
    [
      'clauses excluded',
      fileOf(assessmentWith({ '6.1.3': 'excluded', '4.1': 'excluded', 'A.2.3': 'excluded' })),
      files.refused['clause-excluded']('6.1.3, 4.1'),
    ],
    ['a file that cannot be read', unreadable, files.refused.unreadable],
  ])('%s', async (_, content, sentence) => {
    const opened = await openApp({ holding: [assessmentWith({ '4.1': 1 })] });
    const before = await opened.dump();
    const dialog = await openFile(opened, content);
    const refusal = await within(dialog).findByRole('alert');
    expect(refusal.textContent).toBe(sentence);
    expect(within(dialog).getByRole('heading', { name: files.refused.title })).toBeVisible();

    await opened.user.click(within(dialog).getByRole('button', { name: shell.close }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await opened.dump()).toBe(before);
  });
});

describe('puts right what can be, and says so beforehand', () => {
  test.each([
    ['an unknown item', { answers: { '8.5': {} } }, 'unknown-item', 'answers[8.5]'],
    [
      'a level out of range',
      { answers: { '4.1': { choice: 6 } } },
      'invalid-value',
      'answers[4.1].choice',
    ],
    ['an unknown document', { documents: { secret: {} } }, 'unknown-document', 'documents[secret]'],
    ['an unknown field', { extra: 1 }, 'unknown-field', 'assessment.extra'],
  ] as const)('%s', async (_, parts, kind, path) => {
    const opened = await openApp();
    const dialog = within(await openFile(opened, fileOf({ ...theirs(), ...parts })));
    expect(await dialog.findByText(files.repaired.title(1))).toBeVisible();
    expect(dialog.getByText(files.repaired[kind](path))).toBeVisible();
  });

  test('a text that is too long is cut, and a list, too', async () => {
    const opened = await openApp();
    const evidence = Array.from({ length: 201 }, (_, index) => ({
      id: `e${index}`,
      title: '',
      location: '',
      date: '',
    }));
    const answer = { note: 'x'.repeat(20_001), evidence };
    const dialog = within(
      await openFile(opened, fileOf({ ...theirs(), answers: { '4.2': answer } })),
    );
    expect(
      await dialog.findByText(files.repaired['text-cut']('answers[4.2].note', 20_000)),
    ).toBeVisible();
    expect(
      dialog.getByText(files.repaired['list-cut']('answers[4.2].evidence', 200)),
    ).toBeVisible();
  });

  test('thousands are counted, not listed', async () => {
    const opened = await openApp();
    const answers = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`x${index}`, {}]),
    );
    const dialog = within(await openFile(opened, fileOf({ ...theirs(), answers })));
    expect(await dialog.findByText(files.repaired.title(1500))).toBeVisible();
    expect(dialog.getAllByRole('listitem')).toHaveLength(13);
    expect(dialog.getByText(files.repaired.more(1488))).toBeVisible();
  });
});

describe('a new assessment', () => {
  test('is previewed, and stored only when asked', async () => {
    const opened = await openApp();
    const before = await opened.dump();
    const dialog = within(await openFile(opened, fileOf(theirs())));
    expect(await dialog.findByRole('heading', { name: 'Acme' })).toBeVisible();
    expect(dialog.getByText(files.preview.answered(1, 70), { exact: false })).toBeVisible();
    expect(dialog.queryByRole('button', { name: files.preview.replace })).toBeNull();
    expect(await opened.dump()).toBe(before);

    await opened.user.click(dialog.getByRole('button', { name: files.preview.addNew }));
    expect(await screen.findByRole('heading', { level: 1, name: results.title })).toBeVisible();
    expect(location.hash).toBe('#/check/one/results');
    expect(await opened.stored()).toEqual(theirs());
  });

  test('is dropped on cancel: nothing is stored, and the next file can be opened', async () => {
    const opened = await openApp();
    const before = await opened.dump();
    let dialog = within(await openFile(opened, fileOf(theirs())));
    await opened.user.click(await dialog.findByRole('button', { name: shell.cancel }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await opened.dump()).toBe(before);

    dialog = within(await openFile(opened, fileOf(theirs({ id: 'two' }))));
    expect(await dialog.findByRole('heading', { name: 'Acme' })).toBeVisible();
  });

  test('that is a worked example is called one', async () => {
    const opened = await openApp();
    const dialog = within(await openFile(opened, fileOf(theirs({ example: true }))));
    expect(await dialog.findByText(files.preview.isExample)).toBeVisible();
  });
});

describe('an assessment that is here already', () => {
  const mine = () => assessmentWith({ '4.1': 1, '4.2': { choice: 2, note: 'kept here' } });
  const changed = () =>
    assessmentWith(
      { '4.1': 3, '4.2': { choice: 2, note: 'other' } },
      { profile: { ...mine().profile, name: 'Acme Ltd' } },
    );

  test('shows what replacing it would change, and replaces it only when asked', async () => {
    const opened = await openApp({ holding: [mine()] });
    const before = await opened.dump();
    const dialog = within(await openFile(opened, fileOf(changed())));
    expect(await dialog.findByText(files.preview.changes(2))).toBeVisible();
    expect(dialog.getByText(files.preview.profileChanges, { exact: false })).toBeVisible();
    const rows = dialog
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell'))
      .map((cells) => cells.map((cell) => cell.textContent.trim().replace(/\s+/g, ' ')));
    expect(rows).toEqual([
      ['1 Initial', '3 Defined'],
      ['2 Repeatable', `2 Repeatable ${files.preview.details}`],
    ]);
    expect(await opened.dump()).toBe(before);

    await opened.user.click(dialog.getByRole('button', { name: files.preview.replace }));
    await screen.findByRole('heading', { level: 1, name: results.title });
    expect(await opened.stored()).toEqual(changed());
    expect(screen.getByText('Acme Ltd')).toBeVisible();
  });

  test('can be kept beside the file’s, as a copy', async () => {
    const opened = await openApp({ holding: [mine()] });
    const dialog = within(await openFile(opened, fileOf(changed())));
    await opened.user.click(await dialog.findByRole('button', { name: files.preview.addCopy }));
    await screen.findByRole('heading', { level: 1, name: results.title });
    expect(await opened.stored()).toEqual(mine());
    const id = location.hash.split('/')[2] ?? '';
    expect(await opened.stored(id)).toEqual({ ...changed(), id });
  });

  test('stays as it is on cancel', async () => {
    const opened = await openApp({ holding: [mine()] });
    const before = await opened.dump();
    const dialog = within(await openFile(opened, fileOf(changed())));
    await opened.user.click(await dialog.findByRole('button', { name: shell.cancel }));
    expect(await opened.dump()).toBe(before);
  });

  test('names the AI systems that would come, change and go', async () => {
    const [first, second, third] = filledRegister(3).systems as [AiSystem, AiSystem, AiSystem];
    const holding = { ...mine(), systems: [first, { ...second, name: '' }] };
    const incoming = { ...mine(), systems: [{ ...second, name: '', stage: 'retired' }, third] };
    const opened = await openApp({ holding: [holding] });
    const dialog = within(
      await openFile(opened, fileOf({ ...incoming, dismissedOffers: ['a:1'] })),
    );
    expect(await dialog.findByText(files.preview.systemChanges(3), { exact: false })).toBeVisible();
    expect(dialog.getByText(files.preview.holdsSystems(2), { exact: false })).toBeVisible();
    expect(dialog.getByText(files.preview.offersChange, { exact: false })).toBeVisible();
    const table = within(dialog.getByRole('region', { name: files.preview.systemChanges(3) }));
    const rows = table
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent.trim()));
    const { systems } = files.preview;
    expect(rows).toEqual([
      ['System 0', systems.removed],
      [systems.unnamed, systems.changed],
      ['System 2', systems.added],
    ]);
    expect(dialog.queryByText(files.preview.identical)).toBeNull();
  });

  test('and is the same, says so', async () => {
    const opened = await openApp({ holding: [mine()] });
    const dialog = within(await openFile(opened, fileOf(mine())));
    expect(await dialog.findByText(files.preview.identical)).toBeVisible();
  });
});

test('a file of version 1 is opened, with an empty register', async () => {
  const opened = await openApp();
  const { systems, dismissedOffers, ...old } = theirs();
  const dialog = within(await openFile(opened, fileOf(old, { version: 1 })));
  await opened.user.click(await dialog.findByRole('button', { name: files.preview.addNew }));
  await screen.findByRole('heading', { level: 1, name: results.title });
  expect(await opened.stored()).toEqual({ ...old, systems, dismissedOffers });
});

test('markup in a file is shown as text', async () => {
  const name = '<img src=x onerror="alert(1)"><b>bold</b>';
  const opened = await openApp();
  const file = fileOf(theirs({ profile: { ...theirs().profile, name } }));
  const dialog = await openFile(opened, file);
  expect(await within(dialog).findByRole('heading', { name })).toBeVisible();
  expect(within(dialog).queryByRole('img')).toBeNull();
});
