import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { newSystem, systemLimit, type AiSystem } from '../../src/core/systems/system.ts';
import en from '../../src/i18n/locales/en.ts';
import { tableLimit } from '../../src/state/register-import.svelte.ts';
import { assessmentWith, openApp } from './support.ts';
// Loaded on first use; fetched beforehand here, so that no test waits for the compiler.
import '../../src/views/SystemsView.svelte';
import '../../src/views/systems/RegisterImportDialog.svelte';

const { systems: words, app: shell } = en;
const text = words.transfer;
const address = '#/check/one/systems';

function system(name: string, change: Partial<AiSystem> = {}): AiSystem {
  return { ...newSystem(name.toLowerCase(), name, '2026-10-01T08:00:00.000Z'), ...change };
}

async function openImport(systems: readonly AiSystem[] = []) {
  const opened = await openApp({ at: address, holding: [assessmentWith({}, { systems })] });
  await opened.user.click(await screen.findByRole('button', { name: words.tools.import }));
  const dialog = within(await screen.findByRole('dialog', { name: text.title }));
  const { user } = opened;
  return {
    ...opened,
    dialog,
    storedSystems: async () => (await opened.stored()).systems,
    choose: (content: string | Uint8Array<ArrayBuffer>, name = 'systems.csv') =>
      user.upload(
        dialog.getByLabelText(text.choose, { selector: 'input' }),
        new File([content], name, { type: 'text/csv' }),
      ),
    paste: async (content: string) => {
      await user.click(dialog.getByRole('textbox', { name: text.paste }));
      await user.paste(content);
      await user.click(dialog.getByRole('button', { name: text.read }));
    },
  };
}

const targetOf = (header: string) =>
  screen.getByRole('combobox', { name: text.columns.choose(header) });
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

test('a file is looked at first, then taken in one step that one undo takes back', async () => {
  const { user, dialog, choose, storedSystems } = await openImport([system('Chatbot')]);
  await choose('System;Responsible;Colour\nCV filter;Joana;red\nForecast;Ana;blue\n');
  expect(await dialog.findByText('systems.csv')).toBeVisible();
  expect(targetOf('System')).toHaveDisplayValue(words.fields.name.label);
  expect(targetOf('Responsible')).toHaveDisplayValue(words.fields.owner.label);
  expect(targetOf('Colour')).toHaveDisplayValue(text.columns.ignored);
  expect(dialog.getByText(text.outcome.added(2))).toBeVisible();
  expect(await storedSystems()).toHaveLength(1);

  await user.click(dialog.getByRole('button', { name: text.add(2, 0) }));
  await closed();
  expect(screen.getByText(text.done(2, 0))).toBeVisible();
  expect((await storedSystems()).map(({ name, owner }) => [name, owner])).toEqual([
    ['Chatbot', ''],
    ['CV filter', 'Joana'],
    ['Forecast', 'Ana'],
  ]);
  await user.click(screen.getByRole('button', { name: shell.undo }));
  expect((await storedSystems()).map(({ name }) => name)).toEqual(['Chatbot']);
});

test('a pasted list of names needs no header', async () => {
  const { user, dialog, paste, storedSystems } = await openImport();
  await paste('Chatbot\nForecast\n');
  expect(dialog.getByRole('checkbox', { name: text.hasHeader })).toHaveAttribute(
    'type',
    'checkbox',
  );
  expect(targetOf(text.columns.unnamed(1))).toHaveDisplayValue(words.fields.name.label);
  await user.click(dialog.getByRole('button', { name: text.add(2, 0) }));
  await closed();
  expect((await storedSystems()).map(({ name }) => name)).toEqual(['Chatbot', 'Forecast']);
});

test('without a column for the name nothing can be taken, until one is chosen', async () => {
  const { user, dialog, paste } = await openImport();
  await paste('Colour,Kind of thing\nred,Chatbot\n');
  expect(dialog.getByRole('alert').textContent).toBe(text.noName);
  expect(dialog.queryByRole('button', { name: text.nothingToDo })).not.toBeInTheDocument();
  await user.selectOptions(targetOf('Kind of thing'), words.fields.name.label);
  expect(dialog.queryByRole('alert')).not.toBeInTheDocument();
  expect(dialog.getByRole('button', { name: text.add(1, 0) })).toBeVisible();
});

test('the header and the separator can be put right', async () => {
  const { user, dialog, paste } = await openImport();
  await paste('Name,Owner\nA;B,C\n');
  await user.click(dialog.getByRole('checkbox', { name: text.hasHeader }));
  expect(dialog.getByText(text.outcome.added(2))).toBeVisible();
  await user.selectOptions(
    dialog.getByRole('combobox', { name: text.separator }),
    text.separators[';'],
  );
  expect(targetOf('Name,Owner')).toHaveDisplayValue(text.columns.ignored);
});

test('rows with errors are named one by one and left out entirely', async () => {
  const { user, dialog, paste, storedSystems } = await openImport();
  await paste('Name,Stage,Since\nGood,live,2025-03-01\nBad,sometime,03/04/2025\n,live,\n');
  const report = within(dialog.getByRole('region', { name: text.issues.title(2) }));
  const rows = within(report.getByRole('table')).getAllByRole('row').slice(1);
  const cellsOf = (row: HTMLElement) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(rows.map((row) => cellsOf(row).join(' '))).toEqual([
    `3 ${words.fields.stage.label} ${text.problems['unknown-value']({
      value: 'sometime',
      limit: 0,
      allowed: Object.values(words.stages).join(', '),
    })}`,
    `3 ${words.fields.availableSince.label} ${text.problems['ambiguous-date']({ value: '03/04/2025', limit: 0, allowed: '' })}`,
    `4 ${words.fields.name.label} ${text.problems['no-name']({ value: '', limit: 0, allowed: '' })}`,
  ]);
  expect(dialog.getByText(text.outcome.faulty(2))).toBeVisible();
  await user.click(dialog.getByRole('button', { name: text.add(1, 0) }));
  await closed();
  expect((await storedSystems()).map(({ name }) => name)).toEqual(['Good']);
});

describe('names that are there already', () => {
  const content = 'Name,Owner\nchatbot,Tiago\nForecast,Ana\n';

  test('are left out unless they shall update, and one undo takes both kinds back', async () => {
    const { user, dialog, paste, storedSystems } = await openImport([
      system('Chatbot', { owner: 'Sofia', purpose: 'Answers' }),
    ]);
    await paste(content);
    expect(dialog.getByRole('heading', { name: text.duplicates.title(1) })).toBeVisible();
    expect(dialog.getByRole('radio', { name: text.duplicates.skip })).toBeChecked();
    expect(dialog.getByText(text.outcome.skipped(1))).toBeVisible();

    await user.click(dialog.getByRole('radio', { name: text.duplicates.update }));
    expect(dialog.getByText(text.outcome.changed(1))).toBeVisible();
    await user.click(dialog.getByRole('button', { name: text.add(1, 1) }));
    await closed();
    const facts = async () =>
      (await storedSystems()).map(({ name, owner, purpose }) => [name, owner, purpose]);
    expect(await facts()).toEqual([
      ['Chatbot', 'Tiago', 'Answers'],
      ['Forecast', 'Ana', ''],
    ]);
    await user.click(screen.getByRole('button', { name: shell.undo }));
    expect(await facts()).toEqual([['Chatbot', 'Sofia', 'Answers']]);
  });
});

test('a full register says how many rows have no room', async () => {
  const { dialog, paste } = await openImport();
  await paste(`Name\n${Array.from({ length: 1200 }, (_, index) => `System ${index}`).join('\n')}`);
  expect(dialog.getByText(text.outcome.added(systemLimit))).toBeVisible();
  expect(dialog.getByText(text.outcome['no-room'](200, systemLimit))).toBeVisible();
});

test('a file of older Windows programs is read, and that is said', async () => {
  const { dialog, choose } = await openImport();
  await choose(Uint8Array.from([0x4e, 0x61, 0x6d, 0x65, 0x0a, 0xdc, 0x62, 0x0a]));
  expect(await dialog.findByText(text.fallback)).toBeVisible();
  expect(dialog.getByText('Üb')).toBeVisible();
});

describe('refuses, and stores nothing', () => {
  const large = new File([], 'large.csv');
  Object.defineProperty(large, 'size', { value: tableLimit + 1 });
  const gone = new File(['Name'], 'gone.csv');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));

  test.each([
    ['a huge file', large, text.refused['too-large'](tableLimit / 1_000_000)],
    ['a workbook', new File([Uint8Array.from([80, 75, 3, 4])], 'a.xlsx'), text.refused.workbook],
    ['a picture', new File([Uint8Array.from([137, 80, 0])], 'a.csv'), text.refused['not-text']],
    ['an empty file', new File([' \n'], 'a.csv'), text.refused.empty],
    ['a file that cannot be read', gone, text.refused.unreadable],
  ])('%s', async (_, file, sentence) => {
    const { user, dialog, dump } = await openImport();
    const before = await dump();
    const field = dialog.getByLabelText(text.choose, { selector: 'input' });
    field.removeAttribute('accept');
    await user.upload(field, file);
    expect((await dialog.findByRole('alert')).textContent).toBe(sentence);
    await user.click(dialog.getByRole('button', { name: shell.close }));
    await closed();
    expect(await dump()).toBe(before);
  });
});
