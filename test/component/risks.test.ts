import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import { linkLimit } from '../../src/core/systems/risk-form.ts';
import { riskLimit, type AiSystem, type Risk } from '../../src/core/systems/system.ts';
import { itemIds } from '../../src/content/items.ts';
import en from '../../src/i18n/locales/en.ts';
import { longDate } from '../../src/i18n/format.ts';
import { openCheck } from './open-check.ts';
import AllRisks from '../../src/views/systems/AllRisks.svelte';
import { rated, risk, system, treatedRisk } from '../unit/support/systems.ts';
import { assessmentWith, openApp } from './support.ts';

const { risks: words, app: shell } = en;
const content = await texts.risks();
const address = '#/check/one/systems/crivo/risks';

/** The risk register of one system on the screen, as somebody finds it. */
async function openRisks(list: readonly Risk[] = [], at = address) {
  const opened = await openApp({
    at,
    holding: [assessmentWith({}, { systems: [system('crivo', { risks: list })] })],
  });
  // The first of all has to fetch the code of the screen.
  await screen.findByRole('heading', { level: 2, name: words.title }, { timeout: 4000 });
  const stored = async () => (await opened.stored()).systems[0]?.risks ?? [];
  return { ...opened, stored };
}

const table = () => within(screen.getByRole('table', { name: words.list.label }));
const titles = () =>
  table()
    .getAllByRole('rowheader')
    .map((header) => within(header).getByRole('button').textContent);
const rowOf = (title: string) =>
  within(table().getByRole('button', { name: title }).closest('tr') as HTMLElement);
const form = (title: string) =>
  within(screen.getByRole('group', { name: words.form.label(title) }));

describe('an empty list of risks', () => {
  test('teaches what a risk is, and has one next step', async () => {
    await openRisks();
    expect(screen.getByText(words.empty.why)).toBeVisible();
    for (const text of [...words.empty.good, ...words.empty.bad]) {
      expect(screen.getByText(text)).toBeVisible();
    }
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: words.add.button })).toHaveLength(1);
  });

  test('takes a title with Enter, opens the risk and goes on to its description', async () => {
    const { user, stored } = await openRisks();
    await user.type(screen.getByLabelText(words.add.label), ' CVs leak {Enter}');
    expect(await stored()).toMatchObject([{ id: 'new-1', title: 'CVs leak', state: 'open' }]);
    expect(form('CVs leak').getByLabelText(words.form.description)).toHaveFocus();
    expect(screen.getByLabelText(words.add.label)).toHaveValue('');
  });

  test('asks for a title where there is none', async () => {
    const { user, stored } = await openRisks();
    await user.click(screen.getByRole('button', { name: words.add.button }));
    expect(screen.getByLabelText(words.add.label)).toHaveDescription(words.add.empty);
    expect(screen.getByLabelText(words.add.label)).toHaveFocus();
    expect(await stored()).toEqual([]);
  });

  test('helps to think: a question starts a risk of its kind or from its source', async () => {
    const { user, stored } = await openRisks();
    const { addFamily, addSource, named, families, sources } = words.prompts;
    const { name, prompts } = content.families.privacy;
    expect(screen.getByText(prompts[0])).not.toBeVisible();

    await user.click(screen.getByText(families));
    expect(screen.getByText(prompts[0])).toBeVisible();
    await user.click(screen.getByRole('button', { name: named(addFamily, name) }));
    expect(await stored()).toMatchObject([{ family: 'privacy', source: null, title: '' }]);
    expect(form(words.untitled).getByLabelText(words.form.title)).toHaveFocus();

    await user.click(screen.getByText(sources));
    await user.click(
      screen.getByRole('button', { name: named(addSource, content.sources.opacity.name) }),
    );
    expect((await stored())[1]).toMatchObject({ family: null, source: 'opacity' });
  });
});

describe('the list of risks', () => {
  const light = treatedRisk('light', {
    title: 'Light',
    family: 'bias',
    source: 'opacity',
    residual: rated(1, 1),
  });
  const heavy = treatedRisk('heavy', { title: 'Heavy', residual: rated(4, 4) });
  const late = treatedRisk('late', {
    title: 'Late',
    residual: rated(1, 2),
    dueDate: '2026-11-20',
  });
  const bare = risk('bare', { title: 'Bare' });

  test('stands with the heaviest first, in words', async () => {
    await openRisks([light, bare, heavy]);
    expect(titles()).toEqual(['Heavy', 'Light', 'Bare']);
    const row = rowOf('Light');
    const { bands } = words.ratings;
    for (const text of [
      bands.critical,
      bands.low,
      words.treatments.reduce,
      'Joana',
      longDate('2027-01-31'),
      words.states['in-treatment'],
      `${content.families.bias.name} · ${content.sources.opacity.name}`,
    ]) {
      expect(row.getByText(text)).toBeVisible();
    }
    expect(rowOf('Bare').getAllByText(words.ratings.noBand)).toHaveLength(2);
  });

  test('marks what is overdue, what is missing and what cannot be meant', async () => {
    const worse = treatedRisk('worse', {
      title: 'Worse',
      inherent: rated(1, 1),
      residual: rated(2, 2),
    });
    await openRisks([late, bare, worse]);
    expect(rowOf('Late').getByText(words.list.overdue)).toBeVisible();
    expect(rowOf('Worse').getByText(words.list.worse)).toBeVisible();
    expect(
      rowOf('Bare').getByText(
        words.list.missing(['rating', 'treatment', 'measures', 'residual', 'owner', 'due-date']),
      ),
    ).toBeVisible();
    expect(screen.getByText(words.counts.overdue)).toBeVisible();
  });

  test('opens and closes by keyboard, and only one at a time', async () => {
    const { user } = await openRisks([light, heavy]);
    const title = table().getByRole('button', { name: 'Light' });
    title.focus();
    await user.keyboard('{Enter}');
    expect(title).toHaveAttribute('aria-expanded', 'true');
    expect(form('Light').getByLabelText(words.form.title)).toHaveValue('Light');

    await user.click(table().getByRole('button', { name: 'Heavy' }));
    expect(title).toHaveAttribute('aria-expanded', 'false');
    await user.click(form('Heavy').getByRole('button', { name: words.form.close }));
    expect(screen.queryByRole('group', { name: words.form.label('Heavy') })).toBeNull();
    expect(table().getByRole('button', { name: 'Heavy' })).toHaveFocus();
  });

  test('is found as it was left when coming back', async () => {
    const { user } = await openRisks([light, heavy]);
    await user.click(table().getByRole('button', { name: 'Light' }));
    await user.click(screen.getByRole('link', { name: en.systems.parts.facts }));
    await screen.findByText(en.systems.facts.introduction);
    await user.click(screen.getByRole('link', { name: words.title }));
    expect(await screen.findByRole('group', { name: words.form.label('Light') })).toBeVisible();
  });

  test('has room for so many, and says when it is full', { timeout: 20_000 }, async () => {
    const full = Array.from({ length: riskLimit }, (_, index) => risk(`r${index}`));
    await openApp({
      at: address,
      holding: [assessmentWith({}, { systems: [system('crivo', { risks: full })] })],
    });
    expect(
      await screen.findByText(words.add.full(riskLimit), {}, { timeout: 15_000 }),
    ).toBeVisible();
    expect(screen.queryByLabelText(words.add.label)).not.toBeInTheDocument();
  });
});

describe('one risk', () => {
  test('is edited in place, and keeps its place while it is', async () => {
    const { user, stored } = await openRisks([
      treatedRisk('heavy', { title: 'Heavy', residual: rated(5, 5) }),
      risk('bare', { title: 'Bare' }),
    ]);
    await user.click(table().getByRole('button', { name: 'Bare' }));
    const fields = form('Bare');
    await user.type(fields.getByLabelText(words.form.description), 'It leaks');
    await user.selectOptions(
      fields.getByLabelText(words.form.family),
      content.families.privacy.name,
    );
    await user.selectOptions(
      fields.getByLabelText(words.form.source),
      content.sources.opacity.name,
    );
    const before = within(fields.getByRole('group', { name: words.form.inherent }));
    await user.selectOptions(before.getByLabelText(words.ratings.likelihood), '5 Almost certain');
    await user.selectOptions(before.getByLabelText(words.ratings.severity), '5 Extreme');
    await user.click(fields.getByRole('radio', { name: /^Reduce/ }));
    await user.type(fields.getByLabelText(words.form.measures), 'Encrypt');
    const after = within(fields.getByRole('group', { name: words.form.residual }));
    await user.selectOptions(after.getByLabelText(words.ratings.likelihood), '1 Rare');
    await user.selectOptions(after.getByLabelText(words.ratings.severity), '5 Extreme');
    await user.type(fields.getByLabelText(words.form.owner), 'Rui');
    await user.selectOptions(fields.getByLabelText(words.form.state), words.states['in-treatment']);
    expect((await stored())[1]).toMatchObject({
      description: 'It leaks',
      family: 'privacy',
      source: 'opacity',
      inherent: rated(5, 5),
      treatment: 'reduce',
      measures: 'Encrypt',
      residual: rated(1, 5),
      owner: 'Rui',
      state: 'in-treatment',
    });
    expect(titles()).toEqual(['Heavy', 'Bare']);
  });

  test('says what it lacks, and each leads to its field', async () => {
    const { user } = await openRisks([risk('bare', { title: 'Bare', inherent: rated(3, null) })]);
    await user.click(table().getByRole('button', { name: 'Bare' }));
    const fields = form('Bare');
    const steps = words.form.lackSteps;
    await user.click(fields.getByRole('link', { name: steps.rating }));
    const before = within(fields.getByRole('group', { name: words.form.inherent }));
    expect(before.getByLabelText(words.ratings.severity)).toHaveFocus();
    await user.click(fields.getByRole('link', { name: steps.owner }));
    expect(fields.getByLabelText(words.form.owner)).toHaveFocus();
    await user.click(fields.getByRole('link', { name: steps.treatment }));
    expect(fields.getByRole('radio', { name: /^Reduce/ })).toHaveFocus();
  });

  test('needs neither measures nor a day once it is accepted', async () => {
    const { user } = await openRisks([
      risk('a', { title: 'A', inherent: rated(1, 2), owner: 'Rui' }),
    ]);
    await user.click(table().getByRole('button', { name: 'A' }));
    await user.click(form('A').getByRole('radio', { name: /^Accept/ }));
    expect(form('A').getByText(words.form.complete)).toBeVisible();
    expect(form('A').getByText(words.form.acceptedHint)).toBeVisible();
    expect(rowOf('A').getByText(words.list.asBefore)).toBeVisible();
    expect(form('A').queryByLabelText(words.form.measures)).toBeNull();
    expect(form('A').queryByLabelText(words.form.due)).toBeNull();
  });

  test('points out a rating that cannot be meant', async () => {
    const { user } = await openRisks([
      treatedRisk('a', { title: 'A', inherent: rated(1, 1), residual: rated(3, 3) }),
    ]);
    await user.click(table().getByRole('button', { name: 'A' }));
    expect(form('A').getByRole('link', { name: words.form.worse })).toBeVisible();
    expect(form('A').queryByText(words.form.complete)).not.toBeInTheDocument();
  });

  test('links items that are found by id or title, and lets go of them', async () => {
    const { user, stored } = await openRisks([risk('a', { title: 'A' })]);
    await user.click(table().getByRole('button', { name: 'A' }));
    const search = form('A').getByLabelText(words.form.items);
    await user.type(search, 'A.9.3{Enter}');
    expect(search).toHaveValue('');
    await user.type(search, 'risk treatment');
    const name = `6.1.3 ${texts.titles.items['6.1.3']}`;
    await user.click(form('A').getByRole('button', { name: words.form.link(name) }));
    expect((await stored())[0]?.items).toEqual(['6.1.3', 'A.9.3']);
    expect(search).toHaveFocus();
    expect(form('A').getByRole('link', { name })).toHaveAttribute('href', '#/check/one/6.1.3');

    await user.click(form('A').getByRole('button', { name: words.form.unlink(name) }));
    expect((await stored())[0]?.items).toEqual(['A.9.3']);
    await user.type(search, 'zzz');
    expect(form('A').getByText(words.form.itemsNone)).toBeVisible();
  });

  test('links no more than the limit', async () => {
    const { user } = await openRisks([
      risk('a', { title: 'A', items: itemIds.slice(0, linkLimit) }),
    ]);
    await user.click(table().getByRole('button', { name: 'A' }));
    const search = form('A').getByLabelText(words.form.items);
    expect(search).toBeDisabled();
    expect(search).toHaveDescription(words.form.itemsFull(linkLimit));
  });

  test('takes typing back in one step', async () => {
    const { user, stored } = await openRisks([risk('a', { title: 'A' })]);
    await user.click(table().getByRole('button', { name: 'A' }));
    await user.type(form('A').getByLabelText(words.form.measures), 'Encrypt');
    await user.click(screen.getByRole('button', { name: shell.undo }));
    expect((await stored())[0]?.measures).toBe('');
  });

  test('is removed, and comes back to its place', async () => {
    const { user, stored } = await openRisks([
      risk('a', { title: 'A' }),
      risk('b', { title: 'B' }),
      risk('c', { title: 'C' }),
    ]);
    await user.click(table().getByRole('button', { name: 'B' }));
    await user.click(form('B').getByRole('button', { name: words.form.remove }));
    expect((await stored()).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(table().getByRole('button', { name: 'C' })).toHaveFocus();

    const toast = screen.getByText(words.list.removed('B')).closest('div') as HTMLElement;
    await user.click(within(toast).getByRole('button', { name: shell.undo }));
    expect((await stored()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the heat map', () => {
  const list = [
    treatedRisk('one', { title: 'One', inherent: rated(4, 4), residual: rated(2, 4) }),
    treatedRisk('two', { title: 'Two', inherent: rated(4, 4), residual: rated(null, null) }),
    risk('three', { title: 'Three' }),
  ];
  const map = (name: string) => within(screen.getByRole('table', { name }));
  /** The cell of a table by its row and column, counted as they are on the screen. */
  const cellAt = (name: string, likelihood: number, severity: number) => {
    const row = map(name).getAllByRole('row')[7 - likelihood];
    if (!row) throw new Error('No such row');
    return within(within(row).getAllByRole('cell')[severity - 1] as HTMLElement);
  };

  test('says in each cell its band, how many there are and which', async () => {
    await openRisks(list);
    const cell = cellAt(words.map.before, 4, 4);
    expect(cell.getByText(words.map.cell(words.ratings.bands.critical, 2))).toBeVisible();
    expect(cell.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
      words.map.named(1, 'Two'),
      words.map.named(2, 'One'),
    ]);
    expect(
      cellAt(words.map.before, 1, 1).getByText(words.map.cell(words.ratings.bands.low, 0)),
    ).toBeVisible();
    expect(map(words.map.after).getAllByRole('rowheader')).toHaveLength(5);
  });

  test('shows what remains, and where nobody has said, what was there', async () => {
    await openRisks(list);
    expect(cellAt(words.map.after, 2, 4).getByRole('link', { name: /One/ })).toBeVisible();
    expect(cellAt(words.map.after, 4, 4).getByRole('link', { name: /Two/ })).toBeVisible();
    expect(screen.getByText(words.map.unrated(1), { exact: false })).toBeVisible();
  });

  test('leads to its risks', async () => {
    const { user } = await openRisks(list);
    await user.click(cellAt(words.map.before, 4, 4).getByRole('link', { name: /One/ }));
    expect(form('One').getByLabelText(words.form.title)).toHaveValue('One');
    expect(table().getByRole('button', { name: 'One' })).toHaveFocus();
  });

  test('stands as a plain table, too', async () => {
    const { user } = await openRisks(list);
    await user.click(screen.getByText(words.map.asTable));
    const plain = map(words.map.tableLabel);
    const { bands, scored } = words.ratings;
    const row = within(plain.getByRole('rowheader', { name: /One/ }).closest('tr') as HTMLElement);
    expect(row.getByText(scored(bands.critical, 16))).toBeVisible();
    expect(row.getByText(scored(bands.moderate, 8))).toBeVisible();
    expect(row.getByText(words.map.likelihoodAndSeverity('4 Likely', '4 Grave'))).toBeVisible();
    expect(plain.getAllByRole('rowheader')).toHaveLength(3);
  });

  test('counts the rest of a crowded cell, and leads to the table', async () => {
    const { user } = await openRisks(
      Array.from({ length: 12 }, (_, index) => treatedRisk(`r${index}`)),
    );
    const cell = cellAt(words.map.before, 4, 4);
    await user.click(cell.getByRole('link', { name: words.map.moreLabel(4) }));
    expect(screen.getByRole('table', { name: words.map.tableLabel })).toBeVisible();
  });
});

describe('the risks of all systems', () => {
  function open(systems: readonly AiSystem[]) {
    const check = openCheck(assessmentWith({}, { systems }));
    render(AllRisks, { check, today: '2026-11-21' });
    return { user: userEvent.setup() };
  }
  const top = (count: number) => within(screen.getByRole('table', { name: words.all.top(count) }));

  test('are counted, and the ten heaviest named with their systems', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      treatedRisk(`m${index}`, { title: `Many ${index}`, residual: rated(1, 2) }),
    );
    open([
      system('a', { name: 'Crivo', risks: many }),
      system('b', {
        name: 'Rota',
        risks: [treatedRisk('x', { title: 'Worst', residual: rated(5, 5) })],
      }),
      system('c', { stage: 'retired', risks: [treatedRisk('gone', { title: 'Gone' })] }),
    ]);
    const rows = top(10).getAllByRole('rowheader');
    expect(rows).toHaveLength(10);
    expect(within(rows[0] as HTMLElement).getByRole('link', { name: 'Worst' })).toHaveAttribute(
      'href',
      '#/check/one/systems/b/risks',
    );
    const [all] = screen.getAllByText('13');
    expect(all?.parentElement?.textContent.trim()).toBe(`13 ${words.counts.all(13)}`);
    expect(screen.getByText(words.all.retired(1))).toBeVisible();
    expect(screen.queryByText('Gone')).not.toBeInTheDocument();
  });

  test('a number on the map says which they are', async () => {
    const { user } = open([
      system('a', { name: 'Crivo', risks: [treatedRisk('1', { title: 'One' })] }),
      system('b', { name: 'Rota', risks: [treatedRisk('2', { title: 'Two' })] }),
    ]);
    const where = words.map.at('Likely', 'Grave');
    const button = screen.getByRole('button', { name: words.all.chosen(2, where) });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    button.focus();
    await user.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const heading = screen.getByRole('heading', {
      name: new RegExp(`^${words.all.chosen(2, where)}`),
    });
    const found = within(heading.parentElement as HTMLElement);
    expect(found.getAllByRole('listitem')).toHaveLength(2);
    expect(found.getByText('Rota')).toBeVisible();
    await user.click(button);
    expect(heading).not.toBeInTheDocument();
  });

  test('say so where there is none', () => {
    open([system('a')]);
    expect(screen.getByText(words.all.none)).toBeVisible();
  });
});
