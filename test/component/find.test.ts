import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import en from '../../src/i18n/locales/en.ts';
import { setSingleKeys } from '../../src/state/single-keys.ts';
import { assessmentWith, cardOf, insideCardOf, openApp } from './support.ts';

const { find, app: shell } = en;
const results = '#/check/one/results';

const field = () => screen.findByRole('combobox', { name: find.label });
const options = () => screen.getAllByRole('option');

async function searchFor(user: Awaited<ReturnType<typeof openApp>>['user'], query: string) {
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await field(), query);
}

afterEach(() => {
  setSingleKeys(true);
});

describe('the search', () => {
  test('leads from words to the question in the open check', async () => {
    const { user } = await openApp({ at: results, holding: [assessmentWith({ '9.2.1': 1 })] });
    await searchFor(user, '9.2.1');
    const [first] = await screen.findAllByRole('option', { name: /^9\.2\.1 / });
    expect(first).toHaveAttribute('aria-selected', 'true');
    expect(await field()).toHaveAttribute('aria-activedescendant', first?.id ?? 'none');
    await user.keyboard('{Enter}');
    expect(await cardOf('9.2.1')).toBeVisible();
    expect(location.hash).toBe('#/check/one/9.2.1');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('goes round with the arrows, and says what is chosen', async () => {
    const { user } = await openApp({ at: results, holding: [assessmentWith()] });
    await user.click(screen.getByRole('button', { name: shell.search.button }));
    const input = await field();
    await waitFor(() => expect(options().length).toBeGreaterThan(2));
    await user.keyboard('{ArrowDown}');
    expect(options()[1]).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(options().at(-1)).toHaveAttribute('aria-selected', 'true');
    expect(input).toHaveAttribute('aria-activedescendant', options().at(-1)?.id ?? 'none');
  });

  test('teaches while nothing is typed, and says what to try when nothing is found', async () => {
    const { user } = await openApp({ at: results, holding: [assessmentWith()] });
    await user.keyboard('/');
    await field();
    expect(screen.getByRole('heading', { name: find.teach.title })).toBeVisible();
    await user.type(await field(), 'zzyzx');
    expect(
      await screen.findByRole('heading', { name: find.none.title('zzyzx') }, { timeout: 5000 }),
    ).toBeVisible();
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  test('finds what somebody wrote, only while that check is open', async () => {
    const holding = [assessmentWith({ '7.2': { choice: 2, note: 'Ask Zażółć about training' } })];
    const { user } = await openApp({ at: results, holding });
    await searchFor(user, 'zazolc');
    const own = await screen.findByRole('group', { name: find.groups.own }, { timeout: 5000 });
    expect(within(own).getByRole('option', { name: /Zażółć/ })).toBeVisible();
  });

  test('takes back the last change', async () => {
    const { user, stored } = await openApp({ at: '#/check/one/4', holding: [assessmentWith()] });
    (await cardOf('4.1')).focus();
    await user.keyboard('3');
    await searchFor(user, 'undo');
    await screen.findByRole('option', { name: find.commands.undo.title });
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await stored()).answers['4.1']?.choice).toBeNull());
  });

  test('opens the worked example for a question where there is no assessment', async () => {
    const { user } = await openApp();
    await user.keyboard('/');
    await user.type(await field(), 'a 6 2 4');
    await screen.findAllByRole('option', { name: /^A\.6\.2\.4 / }, { timeout: 5000 });
    expect(screen.getByText(find.opensInExample)).toBeVisible();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location.hash).toBe('#/check/example/A.6.2.4'));
  });
});

describe('keys without Ctrl', () => {
  test('are listed, those of the screen first', async () => {
    const { user } = await openApp({ at: '#/check/one/4', holding: [assessmentWith()] });
    await cardOf('4.1');
    await user.keyboard('?');
    const dialog = within(await screen.findByRole('dialog', { name: find.keys.title }));
    const [first] = dialog.getAllByRole('heading', { level: 3 });
    expect(first?.textContent).toBe(find.keys.here.area);
    for (const { does } of [...find.keys.lists.area, ...find.keys.lists.everywhere]) {
      expect(dialog.getAllByText(does, { exact: false }).length).toBeGreaterThan(0);
    }
  });

  test('can be turned off everywhere, and Ctrl+K stays', async () => {
    const { user, stored } = await openApp({ at: '#/check/one/4', holding: [assessmentWith()] });
    await cardOf('4.1');
    await user.keyboard('?');
    await user.click(await screen.findByRole('switch', { name: find.keys.single }));
    await user.click(screen.getByRole('button', { name: shell.close }));
    (await cardOf('4.1')).focus();
    await user.keyboard('3fu/?');
    expect((await stored()).answers).toEqual({});
    expect(screen.queryByRole('combobox', { name: find.label })).not.toBeInTheDocument();
    await user.keyboard('{Control>}k{/Control}');
    expect(await field()).toBeVisible();
  });

  test('turned off leave Enter to go on in the quick check', async () => {
    setSingleKeys(false);
    const { user, stored } = await openApp({
      at: '#/check/one/quick',
      holding: [assessmentWith()],
    });
    const { scope, leadership } = await texts.quick();
    (await screen.findByRole('heading', { level: 2, name: scope.question })).focus();
    await user.keyboard('3u');
    expect((await stored()).quickAnswers.scope).toBeNull();
    await user.keyboard('{Enter}');
    expect(
      await screen.findByRole('heading', { level: 2, name: leadership.question }),
    ).toBeVisible();
  });

  test('are text while one types', async () => {
    const { user } = await openApp({ at: '#/check/one/4', holding: [assessmentWith()] });
    const card = await insideCardOf('4.1');
    await user.click(card.getByText(en.check.more.title));
    await user.type(card.getByLabelText(en.check.note), '/ or ?');
    expect(card.getByLabelText(en.check.note)).toHaveValue('/ or ?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the way back and forth', () => {
  test('from a screen to a question, to its action in the plan, and back', async () => {
    const { user } = await openApp({ at: results, holding: [assessmentWith({ '9.2.1': 1 })] });
    await searchFor(user, '9.2.1');
    await screen.findAllByRole('option', { name: /^9\.2\.1 / });
    await user.keyboard('{Enter}');
    const card = await insideCardOf('9.2.1');
    const crumbs = within(await card.findByRole('navigation', { name: find.crumbs.label }));
    expect(crumbs.getByRole('link', { name: shell.nav.results })).toHaveAttribute('href', results);

    await user.click(card.getByRole('link', { name: find.crumbs.toActionNamed('9.2.1') }));
    const action = await screen.findByRole('button', { name: /9\.2\.1/, expanded: true });
    await waitFor(() => expect(action).toHaveFocus());
    const back = screen.getAllByRole('link', { name: /^9\.2\.1 / });
    expect(back[0]).toHaveAttribute('href', '#/check/one/9.2.1');
  });

  test('forward is not offered where there is nothing to do', async () => {
    await openApp({ at: '#/check/one/4', holding: [assessmentWith({ '4.1': 3, '4.2': 1 })] });
    const at = await insideCardOf('4.1');
    expect(at.queryByRole('link', { name: find.crumbs.toActionNamed('4.1') })).toBeNull();
    const below = await insideCardOf('4.2');
    expect(below.getByRole('link', { name: find.crumbs.toActionNamed('4.2') })).toBeVisible();
  });
});

test.each(['soa', 'findings', 'report'] as const)(
  'the screen %s says what will be there until something is said',
  async (page) => {
    const { app } = await openApp({ at: `#/check/one/${page}`, holding: [assessmentWith()] });
    const { title, step } = find.firstSteps[page];
    expect(await screen.findByText(title, {}, { timeout: 5000 })).toBeVisible();
    expect(screen.getByRole('link', { name: step })).toBeVisible();
    app.check?.answer('4.1', { choice: 1 });
    await waitFor(() => expect(screen.queryByText(title)).not.toBeInTheDocument());
  },
);
