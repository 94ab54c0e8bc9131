import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { ControlId } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { collectionLimits } from '../../src/core/entries.ts';
import { newOwnControl, newSoaEntry, type SoaVersion } from '../../src/core/soa/records.ts';
import { controlIds } from '../../src/core/soa/soa.ts';
import en from '../../src/i18n/locales/en.ts';
import { longDate } from '../../src/i18n/format.ts';
import { risk, system } from '../unit/support/systems.ts';
import { assessmentWith, openApp } from './support.ts';

const { soa: words, app: shell } = en;
const now = '2026-11-20T08:00:00Z';
/** For what takes many keys, on a machine that is busy. */
const slow = { timeout: 20_000 };

const nameOf = (control: ControlId) => `${control} ${texts.titles.items[control]}`;

/** The statement on the screen, as somebody finds it. */
async function openSoa(
  answers: Parameters<typeof assessmentWith>[0] = {},
  parts: Partial<Assessment> = {},
) {
  const opened = await openApp({
    at: '#/check/one/soa',
    holding: [assessmentWith(answers, parts)],
  });
  // The first of all has to fetch the code of the screen.
  await screen.findByRole('heading', { level: 2, name: words.table.label }, { timeout: 6000 });
  return opened;
}

const table = () => within(screen.getByRole('table', { name: words.table.label }));
const titleOf = (control: ControlId) => table().getByRole('button', { name: nameOf(control) });
const rowOf = (control: ControlId) => within(titleOf(control).closest('tr') as HTMLElement);
const form = (name: string) => within(screen.getByRole('group', { name: words.row.label(name) }));
const shown = () =>
  table()
    .getAllByRole('button', { expanded: false })
    .concat(table().queryAllByRole('button', { expanded: true }))
    .map((button) => button.textContent.split(' ')[0]);

describe('the head of the statement', () => {
  test('takes version, date and approver', slow, async () => {
    const { user, stored } = await openSoa();
    await user.type(screen.getByLabelText(words.head.version), '1.1');
    await user.type(screen.getByLabelText(words.head.approver), 'Ana, CEO');
    expect((await stored()).soaHead).toMatchObject({ version: '1.1', approver: 'Ana, CEO' });
    await user.click(screen.getByRole('button', { name: shell.undo }));
    expect((await stored()).soaHead).toMatchObject({ version: '1.1', approver: '' });
  });

  test('counts what is in, out and open', async () => {
    await openSoa({ 'A.2.2': 3, 'A.2.3': 0, 'A.10.4': 'excluded', 'A.9.4': 'unknown' });
    expect(screen.getByText(words.head.counts(2, 1, 35, 0))).toBeVisible();
  });
});

describe('the list of objections', () => {
  test('counts them, and leads to the field that settles one', slow, async () => {
    const { user } = await openSoa({ 'A.10.4': { choice: 'excluded', justification: '' } });
    // The head, 37 undecided controls and the reason; the review date will be asked about.
    expect(screen.getByText(words.issues.summary(39, 1))).toBeVisible();
    const issue = words.issues.kinds['excluded-without-reason'];
    await user.click(screen.getByRole('link', { name: words.issues.at(nameOf('A.10.4'), issue) }));
    const reason = form(nameOf('A.10.4')).getByLabelText(words.row.exclusion);
    expect(reason).toHaveFocus();
    await user.type(reason, 'No customers');
    expect(
      screen.queryByRole('link', { name: words.issues.at(nameOf('A.10.4'), issue) }),
    ).not.toBeInTheDocument();
    expect(screen.getByText(words.issues.summary(38, 1))).toBeVisible();
  });

  test('leads to the head as well', async () => {
    const { user } = await openSoa(
      {},
      {
        soaHead: { version: '1.0', date: '2026-11-01', approver: '', updatedAt: now },
      },
    );
    const kind = words.issues.kinds['head-incomplete'];
    await user.click(
      screen.getByRole('link', { name: words.issues.at(words.issues.headPlace, kind) }),
    );
    expect(screen.getByLabelText(words.head.approver)).toHaveFocus();
  });

  test('says when nothing is left', async () => {
    const answers = Object.fromEntries(
      controlIds.map((id) => [id, { choice: 2 as const, owner: 'Ana' }]),
    );
    await openSoa(answers, {
      soaHead: { version: '1.0', date: '2026-11-01', approver: 'Ana', updatedAt: now },
      soaEntries: controlIds.map((id) => ({
        ...newSoaEntry(id, now),
        reason: `For ${nameOf(id)}`,
        drivers: ['law'],
      })),
    });
    expect(screen.getByText(words.issues.none)).toBeVisible();
  });
});

describe('the rows', () => {
  test('stand by domain, with all 38 controls, in words', async () => {
    await openSoa(
      { 'A.2.2': { choice: 1, owner: 'Ana' } },
      {
        soaEntries: [
          {
            ...newSoaEntry('A.2.2', now),
            reason: 'Customers ask for it',
            drivers: ['contract', 'good-practice'],
            reviewDate: '2026-11-20',
          },
        ],
      },
    );
    expect(shown()).toHaveLength(38);
    expect(
      table().getByRole('rowheader', { name: `A.8 ${texts.titles.areas['A.8'].title}` }),
    ).toBeVisible();
    const row = rowOf('A.2.2');
    for (const text of [
      words.applicability.applies,
      'Customers ask for it',
      'Contract, Good practice',
      words.table.level(words.statuses.partly, '1'),
      'Ana',
      longDate('2026-11-20'),
      words.table.overdue,
    ]) {
      expect(row.getByText(text)).toBeVisible();
    }
    expect(rowOf('A.2.3').getByText(words.applicability.undecided)).toBeVisible();
  });

  test('are narrowed to what is left to settle, out or in', async () => {
    const { user } = await openSoa({ 'A.2.2': 3, 'A.10.4': 'excluded' });
    const choose = (filter: 'all' | 'excluded' | 'applies') =>
      user.click(screen.getByRole('radio', { name: new RegExp(`^${words.filter[filter]} \\(`) }));
    await choose('excluded');
    expect(shown()).toEqual(['A.10.4']);
    await choose('applies');
    expect(shown()).toEqual(['A.2.2']);
    await choose('all');
    expect(shown()).toHaveLength(38);
  });

  test('open one at a time, and the next one comes by keyboard', async () => {
    const { user } = await openSoa();
    titleOf('A.2.2').focus();
    await user.keyboard('{Enter}');
    expect(titleOf('A.2.2')).toHaveAttribute('aria-expanded', 'true');
    await user.click(form(nameOf('A.2.2')).getByLabelText(words.row.owner));
    await user.keyboard('Ana{Control>}{Enter}{/Control}');
    expect(titleOf('A.2.2')).toHaveAttribute('aria-expanded', 'false');
    expect(form(nameOf('A.2.3')).getByRole('radio', { name: words.row.yes })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(titleOf('A.2.3')).toHaveFocus();
    expect(titleOf('A.2.3')).toHaveAttribute('aria-expanded', 'false');
  });

  test('are found as they were left when coming back from the question', slow, async () => {
    const { user } = await openSoa({ 'A.10.4': 2 });
    await user.click(titleOf('A.10.4'));
    const link = form(nameOf('A.10.4')).getByRole('link', { name: words.row.toQuestion });
    expect(link).toHaveAttribute('href', '#/check/one/A.10.4');
    await user.click(link);
    await screen.findByRole('article', { name: nameOf('A.10.4') }, { timeout: 6000 });
    location.hash = '#/check/one/soa';
    expect(
      await screen.findByRole('group', { name: words.row.label(nameOf('A.10.4')) }),
    ).toBeVisible();
  });
});

describe('one row', () => {
  test('takes level, reason, drivers, owner and review date', slow, async () => {
    const { user, stored } = await openSoa();
    await user.click(titleOf('A.8.5'));
    const fields = form(nameOf('A.8.5'));
    await user.selectOptions(fields.getByLabelText(words.row.level), '2 Repeatable');
    await user.type(fields.getByLabelText(words.row.reason), 'By law');
    await user.click(fields.getByRole('checkbox', { name: new RegExp(`^${words.drivers.law}`) }));
    await user.click(fields.getByRole('checkbox', { name: new RegExp(`^${words.drivers.risk}`) }));
    await user.type(fields.getByLabelText(words.row.owner), 'Ana');
    await user.type(fields.getByLabelText(words.row.review), '2027-11-01');
    const after = await stored();
    expect(after.answers['A.8.5']).toMatchObject({ choice: 2, owner: 'Ana' });
    expect(after.soaEntries).toMatchObject([
      {
        id: 'A.8.5',
        reason: 'By law',
        drivers: ['risk', 'law'],
        reviewDate: '2027-11-01',
      },
    ]);
    expect(fields.getByText(words.row.complete)).toBeVisible();
  });

  test('is left out with a reason, which is the answer of the check', slow, async () => {
    const { user, stored } = await openSoa({ 'A.10.4': 2 });
    await user.click(titleOf('A.10.4'));
    await user.click(form(nameOf('A.10.4')).getByRole('radio', { name: words.row.no }));
    expect(screen.getByText(words.row.excludedNow('A.10.4'))).toBeVisible();
    const fields = form(nameOf('A.10.4'));
    await user.type(fields.getByLabelText(words.row.exclusion), 'No customers');
    expect(fields.queryByLabelText(words.row.level)).not.toBeInTheDocument();
    expect((await stored()).answers['A.10.4']).toMatchObject({
      choice: 'excluded',
      justification: 'No customers',
    });
    expect(rowOf('A.10.4').getByText('No customers')).toBeVisible();
  });

  test('is unanswered when it is taken back in, says so, and can be put back', async () => {
    const { user, stored } = await openSoa({
      'A.10.4': { choice: 'excluded', justification: 'No customers' },
    });
    await user.click(titleOf('A.10.4'));
    await user.click(form(nameOf('A.10.4')).getByRole('radio', { name: words.row.yes }));
    expect((await stored()).answers['A.10.4']).toMatchObject({
      choice: null,
      justification: 'No customers',
    });
    expect(form(nameOf('A.10.4')).getByText(words.row.chooseLevel)).toBeVisible();
    const toast = screen.getByText(words.row.includedAgain('A.10.4')).closest('div');
    await user.click(within(toast as HTMLElement).getByRole('button', { name: shell.undo }));
    expect((await stored()).answers['A.10.4']).toMatchObject({ choice: 'excluded' });
  });

  test('says which exclusion nobody would believe, and who may leave the control out', async () => {
    const { user } = await openSoa({ 'A.2.2': { choice: 'excluded', justification: 'No' } });
    await user.click(titleOf('A.2.2'));
    const fields = form(nameOf('A.2.2'));
    expect(fields.getByText(words.issues.objections.never('A.2.2'))).toBeVisible();
    await user.click(
      fields.getByRole('link', { name: words.issues.kinds['implausible-exclusion'] }),
    );
    expect(fields.getByRole('radio', { name: words.row.yes })).toHaveFocus();
    expect(await fields.findByText(`${words.row.who}.`)).toBeVisible();
  });
});

describe('suggestions', () => {
  const systems = [
    system('crivo', {
      name: 'Crivo',
      risks: [risk('r', { title: 'Nobody can complain', items: ['A.8.3', 'A.8.4'] })],
    }),
  ];
  const written = 'Treats the risk "Nobody can complain" (Crivo).';

  test('are taken for one row with one click', async () => {
    const { user, stored } = await openSoa({ 'A.8.3': 1 }, { systems });
    await user.click(titleOf('A.8.3'));
    const fields = form(nameOf('A.8.3'));
    expect(fields.getByText('Nobody can complain (Crivo)')).toBeVisible();
    await user.click(fields.getByRole('button', { name: words.row.take }));
    expect(fields.getByLabelText(words.row.reason)).toHaveValue(written);
    expect((await stored()).soaEntries).toMatchObject([
      { id: 'A.8.3', reason: written, drivers: ['risk'] },
    ]);
  });

  test('never replace what somebody wrote', async () => {
    const { user, stored } = await openSoa(
      { 'A.8.3': 1 },
      { systems, soaEntries: [{ ...newSoaEntry('A.8.3', now), reason: 'Ours' }] },
    );
    await user.click(titleOf('A.8.3'));
    await user.click(form(nameOf('A.8.3')).getByRole('button', { name: words.row.takeDrivers }));
    expect((await stored()).soaEntries).toMatchObject([{ reason: 'Ours', drivers: ['risk'] }]);
  });

  test('are taken for all rows that apply and have none, and given back', async () => {
    const { user, stored } = await openSoa({ 'A.8.3': 1, 'A.8.4': 1, 'A.8.5': 1 }, { systems });
    await user.click(screen.getByRole('button', { name: words.suggestions.take(2) }));
    expect((await stored()).soaEntries).toMatchObject([
      { id: 'A.8.3', reason: written, drivers: ['risk'] },
      { id: 'A.8.4', reason: written, drivers: ['risk'] },
    ]);
    const toast = screen.getByText(words.suggestions.taken(2)).closest('div');
    await user.click(within(toast as HTMLElement).getByRole('button', { name: shell.undo }));
    expect((await stored()).soaEntries).toMatchObject([
      { reason: '', drivers: [] },
      { reason: '', drivers: [] },
    ]);
  });
});

describe('controls of your own', () => {
  const own = (id: string, title: string) => ({
    ...newOwnControl(id, `OC-${id}`, `2026-11-20T08:00:0${id}Z`),
    title,
    reason: `Risk ${id}`,
  });

  test('are added with the next number, and described in place', async () => {
    const { user, stored } = await openSoa();
    await user.click(screen.getByRole('button', { name: words.own.add }));
    const title = screen.getByLabelText(words.own.controlTitle);
    expect(title).toHaveFocus();
    await user.type(title, 'Red team');
    const fields = form('OC-1 Red team');
    await user.type(fields.getByLabelText(words.own.reason), 'No control covers it');
    await user.selectOptions(fields.getByLabelText(words.own.state), words.ownControlStates.partly);
    expect((await stored()).ownControls).toMatchObject([
      { reference: 'OC-1', title: 'Red team', reason: 'No control covers it', state: 'partly' },
    ]);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'OC-1 Red team' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });

  test('are removed, and come back to their place', async () => {
    const { user, stored } = await openSoa(
      {},
      {
        ownControls: [own('1', 'One'), own('2', 'Two'), own('3', 'Three')],
      },
    );
    await user.click(screen.getByRole('button', { name: 'OC-2 Two' }));
    await user.click(form('OC-2 Two').getByRole('button', { name: words.own.remove }));
    expect((await stored()).ownControls.map(({ id }) => id)).toEqual(['1', '3']);
    const toast = screen.getByText(words.own.removed('OC-2 Two')).closest('div');
    await user.click(within(toast as HTMLElement).getByRole('button', { name: shell.undo }));
    expect((await stored()).ownControls.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });
});

describe('versions', () => {
  const kept = (id: string): SoaVersion => ({
    id,
    version: id,
    date: '',
    approver: '',
    note: '',
    rows: [],
    createdAt: now,
    updatedAt: now,
  });

  test('are kept, compared with the statement as it stands, and removed', slow, async () => {
    const { user, stored } = await openSoa(
      { 'A.10.4': { choice: 'excluded', justification: 'No customers' } },
      { soaHead: { version: '1.0', date: '2026-11-01', approver: 'Ana', updatedAt: now } },
    );
    await user.type(screen.getByLabelText(new RegExp(`^${words.versions.note}`)), 'First');
    await user.click(screen.getByRole('button', { name: words.versions.keep }));
    expect((await stored()).soaVersions).toMatchObject([
      { version: '1.0', date: '2026-11-01', approver: 'Ana', note: 'First' },
    ]);
    expect((await stored()).soaVersions[0]?.rows).toHaveLength(38);
    expect(screen.getByText(words.versions.same)).toBeVisible();

    await user.click(titleOf('A.10.4'));
    await user.click(form(nameOf('A.10.4')).getByRole('radio', { name: words.row.yes }));
    expect(screen.getByText(words.versions.changed(1))).toBeVisible();
    expect(screen.getByText(words.versions.changes['now-undecided'])).toBeVisible();

    const list = within(screen.getByRole('table', { name: words.versions.label }));
    expect(list.getByRole('cell', { name: words.versions.figures(0, 1) })).toBeVisible();
    await user.click(list.getByRole('button', { name: words.versions.removeNamed('1.0') }));
    expect((await stored()).soaVersions).toEqual([]);
    const toast = screen.getByText(words.versions.removed('1.0')).closest('div');
    await user.click(within(toast as HTMLElement).getByRole('button', { name: shell.undo }));
    expect((await stored()).soaVersions).toHaveLength(1);
  });

  test('need a name', async () => {
    const { user, stored } = await openSoa();
    await user.click(screen.getByRole('button', { name: words.versions.keep }));
    expect(screen.getByText(words.versions.nameMissing)).toBeVisible();
    expect((await stored()).soaVersions).toEqual([]);
    await user.keyboard('0.1{Enter}');
    expect((await stored()).soaVersions).toMatchObject([{ version: '0.1' }]);
  });

  test('are compared with each other, in either direction', async () => {
    const row = {
      reference: 'A.2.2',
      title: 'AI policy',
      applies: true,
      reason: '',
      drivers: [],
      level: 1,
      owner: '',
      reviewDate: '',
    };
    const { user } = await openSoa(
      {},
      {
        soaVersions: [
          { ...kept('1.0'), rows: [row] },
          { ...kept('2.0'), rows: [{ ...row, owner: 'Ana' }] },
        ].map((each, index) => ({ ...each, id: `v${index}` })),
      },
    );
    await user.selectOptions(screen.getByLabelText(words.versions.from), '1.0');
    await user.selectOptions(screen.getByLabelText(words.versions.to), '2.0');
    expect(screen.getByText('Owner: nothing → Ana')).toBeVisible();
    await user.selectOptions(screen.getByLabelText(words.versions.from), '2.0');
    await user.selectOptions(screen.getByLabelText(words.versions.to), '1.0');
    expect(screen.getByText('Owner: Ana → nothing')).toBeVisible();
  });

  test('have room for so many, and say when it is full', async () => {
    await openSoa(
      {},
      {
        soaVersions: Array.from({ length: collectionLimits.soaVersions }, (_, index) => ({
          ...kept(`v${index}`),
        })),
      },
    );
    expect(screen.getByText(words.versions.full(collectionLimits.soaVersions))).toBeVisible();
    expect(screen.queryByRole('button', { name: words.versions.keep })).toBeNull();
  });
});
