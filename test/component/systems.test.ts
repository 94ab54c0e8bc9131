import { screen, waitFor, within } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { factIds, type FactAnswer } from '../../src/content/ai-act/classification/facts.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import {
  emptyImpact,
  newRisk,
  newSystem,
  systemLimit,
  type AiSystem,
} from '../../src/core/systems/system.ts';
import { example } from '../../src/content/example/index.ts';
import en from '../../src/i18n/locales/en.ts';
import { saveRegister, saveRegisterTemplate } from '../../src/state/downloads.ts';
import { assessmentWith, openApp } from './support.ts';
// Loaded on first use; fetched beforehand here, so that no test waits for the compiler.
import '../../src/views/SystemView.svelte';
import '../../src/views/SystemsView.svelte';
import '../../src/views/systems/ClassPart.svelte';
import '../../src/views/systems/FactsPart.svelte';
import '../../src/views/systems/RegisterImportDialog.svelte';

const { systems: words, app: shell } = en;
const address = '#/check/one/systems';

vi.mock('../../src/state/downloads.ts', () => ({
  saveRegister: vi.fn(),
  saveRegisterTemplate: vi.fn(),
}));

let moments = 0;
function system(name: string, change: Partial<AiSystem> = {}): AiSystem {
  const created = new Date(Date.UTC(2026, 9, 1, 8, 0, (moments += 1))).toISOString();
  return { ...newSystem(name.toLowerCase().replaceAll(' ', '-'), name, created), ...change };
}

/** Classified, whatever as: every question has an answer. */
const answeredAll = (answer: FactAnswer) =>
  Object.fromEntries(factIds.map((fact) => [fact, answer]));

async function openRegister(systems: readonly AiSystem[] = [], parts: Partial<Assessment> = {}) {
  const opened = await openApp({
    at: address,
    holding: [assessmentWith({}, { ...parts, systems })],
  });
  await screen.findByRole('heading', { level: 1, name: words.title });
  return { ...opened, storedSystems: async () => (await opened.stored()).systems };
}

const table = () => screen.getByRole('table', { name: words.list.label });
const names = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((header) => within(header).getByRole('link').textContent.trim());
const rowOf = (name: string) =>
  within(within(table()).getByRole('link', { name }).closest('tr') as HTMLElement);
const filterBy = (user: UserEvent, label: string, option: string) =>
  user.selectOptions(
    within(screen.getByRole('search')).getByRole('combobox', { name: label }),
    option,
  );

describe('an empty register', () => {
  test('says why there is one, and what counts as an AI system', async () => {
    await openRegister();
    expect(screen.getByText(words.empty.why)).toBeVisible();
    for (const text of [...words.empty.counts, ...words.empty.countsNot]) {
      expect(screen.getByText(text)).toBeVisible();
    }
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: words.tools.export })).not.toBeInTheDocument();
  });

  test('takes a name with Enter and opens the system', async () => {
    const { user, storedSystems } = await openRegister();
    await user.type(screen.getByRole('textbox', { name: words.add.label }), ' Chatbot {Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Chatbot' })).toBeVisible();
    expect(location.hash).toBe(`${address}/new-1`);
    expect(await storedSystems()).toMatchObject([{ id: 'new-1', name: 'Chatbot' }]);
  });

  test('asks for the name where there is none', async () => {
    const { user, storedSystems } = await openRegister();
    const field = screen.getByRole('textbox', { name: words.add.label });
    await user.click(screen.getByRole('button', { name: words.add.button }));
    expect(field).toHaveDescription(words.add.empty);
    expect(field).toHaveFocus();
    expect(await storedSystems()).toEqual([]);
  });
});

describe('adding', () => {
  test('a name that is there already opens that system', async () => {
    const { user, storedSystems } = await openRegister([system('Chatbot')]);
    await user.type(screen.getByRole('textbox', { name: words.add.label }), 'chatBOT{Enter}');
    expect(await screen.findByText(words.add.same('Chatbot'))).toBeVisible();
    expect(location.hash).toBe(`${address}/chatbot`);
    expect(await storedSystems()).toHaveLength(1);
  });

  test('ends where the register is full, and says so', async () => {
    const full = Array.from({ length: systemLimit }, (_, index) => system(`System ${index}`));
    await openRegister(full);
    expect(screen.getByText(words.add.full(systemLimit))).toBeVisible();
    expect(screen.queryByRole('textbox', { name: words.add.label })).not.toBeInTheDocument();
  });
});

describe('the list', () => {
  const risks = [
    { ...newRisk('r1', 'Wrong answers'), dueDate: '2026-11-01' },
    { ...newRisk('r2', 'Leak'), state: 'treated' as const },
  ];
  const register = [
    system('Scoring', { owner: 'Tiago', stage: 'idea', inScope: true }),
    system('CV filter', {
      ...{ owner: 'Joana', vendor: 'Talentiq', origin: 'bought', stage: 'in-use', inScope: false },
      risks,
    }),
    system('Archive', { stage: 'retired' }),
  ];

  test('shows what stands about each system, and where to go on', async () => {
    await openRegister(register);
    expect(names()).toEqual(['Archive', 'CV filter', 'Scoring']);
    const row = rowOf('CV filter');
    for (const text of [
      words.list.vendor('Talentiq'),
      'Joana',
      words.stages['in-use'],
      words.originsShort.bought,
      words.list.scope.out,
      words.list.overdueRisks(1),
      '1 November 2026',
      words.list.overdueDeadlines.risk,
    ]) {
      expect(row.getByText(text)).toBeVisible();
    }
    const links = [
      ['CV filter', ''],
      [words.list.unclassified, '/class'],
      [words.list.impact.none, '/impact'],
      ['1', '/risks'],
    ] as const;
    for (const [name, part] of links) {
      expect(row.getByRole('link', { name })).toHaveAttribute(
        'href',
        `${address}/cv-filter${part}`,
      );
    }
  });

  test('shows likely classes, and what needs review', async () => {
    const unsure = system('Riddle', { classification: answeredAll('unsure') });
    await openRegister([...example.systems, unsure], { profile: example.profile });
    expect(rowOf('Crivo').getByText(words.classes['high-risk-annex-iii'])).toBeVisible();
    expect(rowOf('Crivo').getByText(words.list.likely)).toBeVisible();
    expect(rowOf('Riddle').getByText(words.list.needsReview)).toBeVisible();
  });

  test('counts systems, classified ones and those without impact assessment', async () => {
    await openRegister([...example.systems, system('New'), system('Old', { stage: 'retired' })], {
      profile: example.profile,
    });
    const figures = screen.getByText(words.counts.withoutImpact).closest('p');
    expect(figures?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      `5 ${words.counts.all(5)} ${words.counts.retired(1)} 3 ${words.counts.classified(4)} 4 ${words.counts.withoutImpact}`,
    );
  });

  test('is searched by name, owner and vendor', async () => {
    const { user } = await openRegister(register);
    const search = screen.getByRole('searchbox', { name: words.tools.search });
    for (const [text, found] of [
      ['scor', ['Scoring']],
      ['JOANA', ['CV filter']],
      ['talentiq', ['CV filter']],
    ] as const) {
      await user.clear(search);
      await user.type(search, text);
      expect(names()).toEqual(found);
    }
    await user.type(search, ' of nothing');
    expect(screen.getByText(words.tools.none)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.tools.clear }));
    expect(names()).toHaveLength(3);
  });

  test('is filtered by stage, scope and class, and stays so on coming back', async () => {
    const { user } = await openRegister([...register, ...example.systems], {
      profile: example.profile,
    });
    await filterBy(user, words.tools.stage, words.stages.idea);
    expect(names()).toEqual(['Scoring']);
    await filterBy(user, words.tools.stage, words.tools.anyStage);
    await filterBy(user, words.tools.scope, words.scope.undecided);
    expect(names()).toEqual(['Archive']);
    await filterBy(user, words.tools.scope, words.tools.anyScope);
    await filterBy(user, words.tools.class, words.classes.minimal);
    expect(names()).toEqual(['Rota']);

    await user.click(screen.getByRole('link', { name: 'Rota' }));
    await user.click(await screen.findByRole('link', { name: words.back }));
    await screen.findByRole('table', { name: words.list.label });
    expect(names()).toEqual(['Rota']);
  });

  test('is sorted by each column, both ways, with what is not said last', async () => {
    const { user } = await openRegister(register);
    await user.click(screen.getByRole('button', { name: words.list.columns.owner }));
    expect(names()).toEqual(['CV filter', 'Scoring', 'Archive']);
    await user.click(screen.getByRole('button', { name: words.tools.reverse }));
    expect(names()).toEqual(['Scoring', 'CV filter', 'Archive']);
    const header = screen.getByRole('columnheader', { name: words.list.columns.owner });
    expect(header).toHaveAttribute('aria-sort', 'descending');
    await filterBy(user, words.tools.sort, words.tools.sortKeys.entered);
    expect(names()).toEqual(['Scoring', 'CV filter', 'Archive']);
    await filterBy(user, words.tools.sort, words.tools.sortKeys.risks);
    expect(names()[0]).toBe('CV filter');
  });

  test('draws fifty of many, and more on demand', async () => {
    const many = Array.from({ length: 120 }, (_, index) => system(`System ${index}`));
    const { user } = await openRegister(many);
    expect(names()).toHaveLength(50);
    expect(names().slice(0, 3)).toEqual(['System 0', 'System 1', 'System 2']);
    await user.click(screen.getByRole('button', { name: words.list.more(50) }));
    await user.click(screen.getByRole('button', { name: words.list.more(20) }));
    expect(names()).toHaveLength(120);
    // The figures of a long register come a moment later.
    expect(await screen.findByText(words.counts.classified(120))).toBeVisible();
  });
});

describe('removing', () => {
  const register = [system('Chatbot'), system('Forecast'), system('Scoring', { owner: 'Ana' })];

  test('several at once, with a toast that brings them back', async () => {
    const { user, storedSystems } = await openRegister(register);
    await user.click(screen.getByRole('checkbox', { name: words.list.select('Chatbot') }));
    await user.click(screen.getByRole('checkbox', { name: words.list.select('Scoring') }));
    expect(screen.getByText(words.list.selected(2))).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.list.remove(2) }));
    expect(names()).toEqual(['Forecast']);
    expect((await storedSystems()).map(({ name }) => name)).toEqual(['Forecast']);

    const toast = within(screen.getByText(words.list.removed(2, 'Chatbot')).closest('div')!);
    await user.click(toast.getByRole('button', { name: shell.undo }));
    expect((await storedSystems()).map(({ name }) => name)).toEqual([
      'Chatbot',
      'Forecast',
      'Scoring',
    ]);
    expect(screen.getByText(shell.undone)).toBeVisible();
  });

  test('touches nothing that a filter hides', async () => {
    const { user, storedSystems } = await openRegister(register);
    await user.click(screen.getByRole('checkbox', { name: words.list.selectAll(3) }));
    await user.type(screen.getByRole('searchbox'), 'ana');
    await user.click(screen.getByRole('button', { name: words.list.remove(1) }));
    expect((await storedSystems()).map(({ name }) => name)).toEqual(['Chatbot', 'Forecast']);
  });
});

describe('one system', () => {
  const chatbot = system('Chatbot', { impact: { ...emptyImpact, affected: 'Customers' } });

  async function openFacts() {
    const opened = await openApp({
      at: `${address}/chatbot`,
      holding: [assessmentWith({}, { systems: [chatbot] })],
    });
    await screen.findByRole('textbox', { name: words.fields.name.label });
    return { ...opened, storedSystem: async () => (await opened.stored()).systems[0] };
  }

  test('every field is stored as it is filled in, and says why it is asked', async () => {
    const { user, storedSystem } = await openFacts();
    const texts = ['purpose', 'owner', 'vendor', 'suppliers', 'note'] as const;
    for (const field of texts) {
      const box = screen.getByRole('textbox', { name: words.fields[field].label });
      expect(box).toHaveDescription(words.fields[field].hint);
      await user.type(box, `The ${field}`);
    }
    const choices = [
      ['origin', words.origins['built-on']],
      ['stage', words.stages.trial],
      ['inScope', words.yes],
    ] as const;
    for (const [field, option] of choices) {
      const select = screen.getByRole('combobox', { name: words.fields[field].label });
      expect(select).toHaveDescription(words.fields[field].hint);
      await user.selectOptions(select, option);
    }
    const since = screen.getByLabelText(words.fields.availableSince.label);
    expect(since).toHaveDescription(words.fields.availableSince.hint);
    await user.type(since, '2025-03-01');
    await user.tab();
    for (const [field, label] of [
      ['affectedGroups', words.affectedGroups.staff],
      ['dataCategories', words.dataCategories.health],
    ] as const) {
      const group = screen.getByRole('group', { name: words.fields[field].label });
      await user.click(within(group).getByRole('checkbox', { name: label }));
    }
    expect(await storedSystem()).toMatchObject({
      ...Object.fromEntries(texts.map((field) => [field, `The ${field}`])),
      ...{ origin: 'built-on', stage: 'trial', inScope: true, availableSince: '2025-03-01' },
      ...{ affectedGroups: ['staff'], dataCategories: ['health'], impact: chatbot.impact },
    });
  });

  test('typing in one field is one step to undo', async () => {
    const { user, storedSystem } = await openFacts();
    await user.type(screen.getByRole('textbox', { name: words.fields.owner.label }), 'Joana');
    await user.click(screen.getByRole('button', { name: shell.undo }));
    expect((await storedSystem())?.owner).toBe('');
  });

  test('an empty name is allowed, and says how lists will call it', async () => {
    const { user } = await openFacts();
    const name = screen.getByRole('textbox', { name: words.fields.name.label });
    await user.clear(name);
    expect(name).toHaveDescription(words.facts.nameEmpty);
    expect(screen.getByRole('heading', { level: 1, name: words.unnamed })).toBeVisible();
  });

  test('data that contradicts itself is pointed out', async () => {
    const { user } = await openFacts();
    const tick = (name: string) => user.click(screen.getByRole('checkbox', { name }));
    await tick(words.dataCategories['none-personal']);
    await tick(words.dataCategories.business);
    expect(screen.queryByText(words.facts.dataConflict)).not.toBeInTheDocument();
    await tick(words.dataCategories.biometric);
    expect(screen.getByText(words.facts.dataConflict)).toBeVisible();
  });

  test('leads on to its class', async () => {
    await openFacts();
    expect(screen.getByRole('link', { name: words.facts.next })).toHaveAttribute(
      'href',
      `${address}/chatbot/class`,
    );
  });

  test('is removed, leads back to the register, and comes back whole', async () => {
    const { user, stored } = await openFacts();
    await user.click(screen.getByRole('button', { name: words.facts.remove.button }));
    expect(await screen.findByText(words.list.removed(1, 'Chatbot'))).toBeVisible();
    await screen.findByRole('heading', { level: 1, name: words.title });
    expect((await stored()).systems).toEqual([]);
    const toast = within(screen.getByText(words.list.removed(1, 'Chatbot')).closest('div')!);
    await user.click(toast.getByRole('button', { name: shell.undo }));
    await waitFor(() => expect(names()).toEqual(['Chatbot']));
    expect((await stored()).systems[0]?.impact.affected).toBe('Customers');
  });
});

test('the register and an empty table are downloaded', async () => {
  const { user } = await openRegister([system('Chatbot')]);
  await user.click(screen.getByRole('button', { name: words.tools.export }));
  await waitFor(() => expect(saveRegister).toHaveBeenCalledOnce());
  expect(await screen.findByText(words.tools.exported)).toBeVisible();
  await user.click(screen.getByRole('button', { name: words.tools.import }));
  await user.click(await screen.findByRole('button', { name: words.transfer.template }));
  await waitFor(() => expect(saveRegisterTemplate).toHaveBeenCalledOnce());
});
