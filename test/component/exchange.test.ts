import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { workbookOf } from '../../src/export/ciso-assistant/workbook.ts';
import { auditFileLimit } from '../../src/state/audit-import.svelte.ts';
import en from '../../src/i18n/locales/en.ts';
import { assessmentWith, openApp } from './support.ts';
// Loaded on first use; fetched beforehand here, so that no test waits for the compiler.
import '../../src/views/ReportView.svelte';
import '../../src/views/report/ExchangeDialog.svelte';

const { exchange: text, app: shell, words } = en;
const head = ['urn', 'ref_id', 'compliance_result', 'score', 'observations'];

function csv(...rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((row) => `${row.join(';')}\r\n`).join('');
}

async function openImport(holding: Assessment = assessmentWith()) {
  const opened = await openApp({ at: '#/check/one/report', holding: [holding] });
  const { user } = opened;
  await user.click(await screen.findByRole('button', { name: text.open }));
  const dialog = within(await screen.findByRole('dialog', { name: text.title }));
  return {
    ...opened,
    dialog,
    choose: (content: string | Uint8Array<ArrayBuffer>, name = 'audit.csv') =>
      user.upload(
        dialog.getByLabelText(text.choose, { selector: 'input' }),
        new File([content], name, { type: 'application/octet-stream' }),
      ),
  };
}

type Opened = Awaited<ReturnType<typeof openImport>>;

/** The rows of the table of changes, each as the texts of its cells. */
async function changes(dialog: Opened['dialog'], count: number) {
  const box = await dialog.findByRole('region', { name: text.changes.title(count) });
  const rows = within(within(box).getByRole('table')).getAllByRole('row').slice(1);
  return rows.map((row) =>
    [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map((cell) =>
      cell.textContent.replace(/\s+/g, ' ').trim(),
    ),
  );
}

test('an audit is looked at first, then taken in one step that one undo takes back', async () => {
  const { user, dialog, choose, stored } = await openImport(
    assessmentWith({ '4.1': 1, '4.2': { choice: 3, note: 'Ours' } }),
  );
  await choose(
    csv(
      ['', '4.1', 'compliant', '4', ''],
      ['', '4.2', 'compliant', '3', 'Theirs'],
      ['', 'A.2.2', 'partially_compliant', '', ''],
    ),
  );
  expect(await changes(dialog, 3)).toEqual([
    [`4.1 ${texts.titles.items['4.1']}`, `1 ${words.levels[1]}`, `4 ${words.levels[4]}`, ''],
    [`4.2 ${texts.titles.items['4.2']}`, `3 ${words.levels[3]}`, text.changes.same, 'Theirs'],
    [
      `A.2.2 ${texts.titles.items['A.2.2']}`,
      words.unanswered,
      `1 ${words.levels[1]} ${text.changes.proposed}`,
      '',
    ],
  ]);
  expect((await stored()).answers['4.1']?.choice).toBe(1);

  await user.click(dialog.getByRole('button', { name: text.take(3) }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const taken = (await stored()).answers;
  expect(taken['4.1']?.choice).toBe(4);
  expect(taken['4.2']?.note).toBe('Ours\n\nTheirs');
  expect(taken['A.2.2']).toMatchObject({ choice: 1, flagged: true });

  const toast = screen.getByText(text.taken(3)).closest('div')!;
  await user.click(within(toast).getByRole('button', { name: shell.undo }));
  const { answers } = await stored();
  expect(answers['4.1']?.choice).toBe(1);
  expect(answers['4.2']?.note).toBe('Ours');
  expect(answers['A.2.2']?.choice).toBeNull();
});

test('a workbook is read, too, and what is odd about it is said', async () => {
  const { dialog, choose } = await openImport();
  const rows = [
    ['assessable', 'ref_id', 'score', 'observations'],
    [false, '4', null, null],
    [true, '6.1', 2, null],
    [true, '4.1', null, null],
  ];
  await choose(await workbookOf('audit', rows), 'audit.xlsx');
  expect((await changes(dialog, 4)).map(([, , after]) => after)).toEqual(
    Array.from({ length: 4 }, () => `2 ${words.levels[2]} ${text.changes.copied}`),
  );
  expect(dialog.getByText(text.counts.headings(1))).toBeVisible();
  expect(dialog.getByText(text.counts.blanks(1))).toBeVisible();
});

test('rows that were not understood are named, and the others taken without them', async () => {
  const { user, dialog, choose, stored } = await openImport();
  await choose(
    csv(
      ['', '4.1', 'konform', '', ''],
      ['', '5.2', 'not_applicable', '', ''],
      ['', '4.3', '', '2', ''],
      ['', 'A.5.2', 'not_applicable', '', ''],
    ),
  );
  const report = within(await dialog.findByRole('region', { name: text.errors.title(2) }));
  expect(report.getByText(text.errors.of['unknown-result']('konform'))).toBeVisible();
  expect(report.getByText(text.errors.of['clause-not-applicable']('5.2'))).toBeVisible();
  expect(dialog.getByText(text.remarks.of['no-reason']('A.5.2'))).toBeVisible();
  await user.click(dialog.getByRole('button', { name: text.take(2) }));
  const { answers } = await stored();
  expect(Object.keys(answers).toSorted()).toEqual(['4.3', 'A.5.2']);
});

test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
  [
    'of another framework',
    csv(['urn:intuitem:risk:req_node:iso27001-2022:4.1', '4.1', 'compliant', '3', '']),
    text.refused['other-framework']({ name: 'iso27001-2022', megabytes: 0, rows: 0, columns: 0 }),
  ],
  ['that is no audit', 'Name;Owner\r\nChatbot;Ana\r\n', text.refused['no-references']()],
  ['that is empty', '\r\n', text.refused.empty()],
  ['that is no table', Uint8Array.from([1, 0, 2, 0]), text.refused['not-text']()],
  ['that is a broken workbook', Uint8Array.from([0x50, 0x4b, 3, 4]), text.refused.damaged()],
  [
    'with a password',
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...Array.from('EncryptedPackage').flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]),
    text.refused.locked(),
  ],
])('a file %s is refused with its reason, and nothing changes', async (_, content, sentence) => {
  const { dialog, choose, dump } = await openImport(assessmentWith({ '4.1': 3 }));
  const before = await dump();
  await choose(content);
  expect((await dialog.findByRole('alert')).textContent).toBe(sentence);
  expect(dialog.getByRole('button', { name: text.choose })).toBeVisible();
  expect(await dump()).toBe(before);
});

test('a file that is too large is not even read', async () => {
  const { dialog, user } = await openImport();
  const file = new File(['x'], 'audit.csv');
  Object.defineProperty(file, 'size', { value: auditFileLimit + 1 });
  await user.upload(dialog.getByLabelText(text.choose, { selector: 'input' }), file);
  expect((await dialog.findByRole('alert')).textContent).toBe(
    text.refused['too-large']({ megabytes: 10, rows: 0, columns: 0, name: '' }),
  );
});

test('where the file says nothing new, there is nothing to take, and another can be chosen', async () => {
  const { user, dialog, choose } = await openImport(assessmentWith({ '4.1': 3 }));
  await choose(csv(['', '4.1', 'compliant', '3', '']));
  expect(await dialog.findByRole('heading', { name: text.changes.none })).toBeVisible();
  expect(dialog.getByRole('button', { name: text.nothingToTake })).toHaveProperty('disabled', true);
  await user.click(dialog.getByRole('button', { name: text.another }));
  expect(dialog.getByRole('button', { name: text.choose })).toBeVisible();
});
