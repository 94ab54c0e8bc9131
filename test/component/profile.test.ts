import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { operatorRoles, riskClasses } from '../../src/content/ai-act/types.ts';
import { texts } from '../../src/content/locale.ts';
import { example } from '../../src/content/example/index.ts';
import { legalProfileOf } from '../../src/core/systems/register-law.ts';
import { newSystem } from '../../src/core/systems/system.ts';
import en from '../../src/i18n/locales/en.ts';
import { assessmentWith, openApp } from './support.ts';

const { profile, app: shell } = en;
const address = '#/check/one/profile';

async function openProfile() {
  const opened = await openApp({ at: address, holding: [assessmentWith()] });
  await screen.findByRole('heading', { level: 1, name: profile.title });
  return { ...opened, storedProfile: async () => (await opened.stored()).profile };
}

test('the name is stored as it is typed, and shown at the top', async () => {
  const { user, storedProfile } = await openProfile();
  const name = screen.getByRole('textbox', { name: profile.name.label });
  expect(name).toHaveValue('Acme');
  await user.clear(name);
  await user.type(name, 'Łódź Labs');
  expect((await storedProfile()).name).toBe('Łódź Labs');
  expect(screen.getByText('Łódź Labs')).toBeVisible();
  expect(name).toHaveDescription(profile.name.changes);
});

test('an empty name is allowed, and says what the report will do', async () => {
  const { user, storedProfile } = await openProfile();
  const name = screen.getByRole('textbox', { name: profile.name.label });
  await user.clear(name);
  expect(name).toHaveDescription(profile.nameEmpty);
  expect(screen.getByText(shell.unnamed)).toBeVisible();
  expect((await storedProfile()).name).toBe('');
});

describe('choices', () => {
  test.each([
    ['sector', profile.sector.label, profile.sector.options.healthcare, 'healthcare'],
    ['size', profile.size.label, profile.size.options['50-249'], '50-249'],
    ['country', profile.country.label, 'Germany', 'DE'],
    ['goal', profile.goal.label, profile.goal.options.certify, 'certify'],
  ] as const)('%s is one of a list, and can be taken back', async (field, label, option, value) => {
    const { user, storedProfile } = await openProfile();
    const select = screen.getByRole('combobox', { name: label });
    expect(select).toHaveDescription(profile[field].changes);
    await user.selectOptions(select, option);
    expect((await storedProfile())[field]).toBe(value);
    await user.selectOptions(select, profile[field].none);
    expect((await storedProfile())[field]).toBeNull();
  });

  test('the target is level 3 unless raised', async () => {
    const { user, storedProfile } = await openProfile();
    const select = screen.getByRole('combobox', { name: profile.target.label });
    expect(select).toHaveDisplayValue(profile.target.options[3]);
    await user.selectOptions(select, profile.target.options[4]);
    expect((await storedProfile()).target).toBe(4);
  });
});

describe('groups of boxes', () => {
  test('keep their own order, whatever is ticked first, and each tick can be undone', async () => {
    const { user, storedProfile } = await openProfile();
    const group = within(screen.getByRole('group', { name: profile.activities.label }));
    await user.click(group.getByRole('checkbox', { name: profile.activities.options.uses }));
    await user.click(group.getByRole('checkbox', { name: profile.activities.options.develops }));
    expect((await storedProfile()).activities).toEqual(['develops', 'uses']);
    await user.click(group.getByRole('checkbox', { name: profile.activities.options.uses }));
    expect((await storedProfile()).activities).toEqual(['develops']);

    await user.click(screen.getByRole('button', { name: shell.undo }));
    expect(
      group.getByRole('checkbox', { name: profile.activities.options.develops }),
    ).toBeChecked();
    expect(group.getByRole('checkbox', { name: profile.activities.options.uses })).toBeChecked();
  });

  test.each([
    ['isoRoles', Object.values(profile.isoRoles.options)],
    ['certifications', Object.values(profile.certifications.options)],
  ] as const)('%s can all be ticked', async (field, options) => {
    const { user, storedProfile } = await openProfile();
    const group = within(screen.getByRole('group', { name: profile[field].label }));
    for (const option of options) await user.click(group.getByRole('checkbox', { name: option }));
    expect((await storedProfile())[field]).toHaveLength(options.length);
  });

  test.each([
    ['operatorRoles', operatorRoles, 'roles'],
    ['riskClasses', riskClasses, 'riskClasses'],
  ] as const)('%s say what they mean', async (field, values, words) => {
    const { user, storedProfile } = await openProfile();
    const names = (await texts.aiAct())[words] as Record<
      string,
      { readonly name: string; readonly explanation: string }
    >;
    const group = within(await screen.findByRole('group', { name: profile[field].label }));
    for (const value of values) {
      const { name, explanation } = names[value]!;
      await user.click(group.getByRole('checkbox', { name: `${name} ${explanation}` }));
    }
    expect((await storedProfile())[field]).toEqual(values);
  });
});

describe('roles and classes under the AI Act', () => {
  const words = en.systems.legal;
  const { systems, profile: theirs } = example;
  const at = { at: address };

  test('are a guess, with a way to something better, while no system is classified', async () => {
    await openApp({ ...at, holding: [assessmentWith({}, { systems: [newSystem('a', 'A', '')] })] });
    expect(await screen.findByRole('group', { name: profile.operatorRoles.label })).toBeVisible();
    expect(screen.getByText(words.guessHint, { exact: false })).toBeVisible();
    expect(screen.getByRole('link', { name: words.describe })).toHaveAttribute(
      'href',
      '#/check/one/systems',
    );
  });

  test('follow from the systems as soon as one is classified, and say how the guess differs', async () => {
    const guess = { operatorRoles: ['deployer'], riskClasses: ['minimal'] } as const;
    const { stored } = await openApp({
      ...at,
      holding: [
        assessmentWith(
          {},
          {
            profile: { ...theirs, ...guess },
            systems: [...systems, newSystem('a', 'A', '2026-11-20T08:00:00.000Z')],
          },
        ),
      ],
    });
    const part = within(await screen.findByRole('region', { name: words.title }));
    expect(part.getByText(words.fromSystems(systems.length, systems.length + 1))).toBeVisible();
    const names = await texts.aiAct();
    const law = legalProfileOf({ ...example, systems }, '2026-11-21');
    for (const role of law.roles) expect(part.getByText(names.roles[role].name)).toBeVisible();
    for (const each of law.classes) {
      expect(part.getByText(names.riskClasses[each].name)).toBeVisible();
    }
    const listed = <Value extends string>(
      values: readonly Value[],
      of: Readonly<Record<Value, { readonly name: string }>>,
    ) => values.map((value) => of[value].name).join(', ');
    expect(
      part.getByText(
        words.difference.roles(names.roles.deployer.name, listed(law.roles, names.roles)),
      ),
    ).toBeVisible();
    expect(
      part.getByText(
        words.difference.classes(
          names.riskClasses.minimal.name,
          listed(law.classes, names.riskClasses),
        ),
      ),
    ).toBeVisible();
    expect(part.getByRole('link', { name: words.toRegister })).toHaveAttribute(
      'href',
      '#/check/one/systems',
    );
    expect(screen.queryByRole('group', { name: profile.operatorRoles.label })).toBeNull();
    expect((await stored()).profile.operatorRoles).toEqual(['deployer']);
  });

  const { roles, classes } = legalProfileOf(example, '2026-11-21');
  test.each([
    ['was right', { ...theirs, operatorRoles: roles, riskClasses: classes }],
    ['was none', { ...theirs, operatorRoles: [], riskClasses: [] }],
  ])('say nothing of a guess that %s', async (_, guessed) => {
    await openApp({ ...at, holding: [assessmentWith({}, { profile: guessed, systems })] });
    const part = within(await screen.findByRole('region', { name: words.title }));
    expect(part.queryByText(/guessed/)).not.toBeInTheDocument();
  });
});

test('leads on to the questions', async () => {
  await openProfile();
  expect(screen.getByRole('link', { name: profile.next })).toHaveAttribute('href', '#/check/one/4');
});
