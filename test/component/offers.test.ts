import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ItemId } from '../../src/content/items.ts';
import { offersOf } from '../../src/core/systems/offers.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import en from '../../src/i18n/locales/en.ts';
import { openCheck } from './open-check.ts';
import OffersSection from '../../src/views/systems/OffersSection.svelte';
import { approvedImpact, risk, system, treatedRisk } from '../unit/support/systems.ts';
import { assessmentWith, cardOf, insideCardOf, openApp } from './support.ts';

const { offers: words, words: levels, app: shell } = en;
const day = '2026-11-21';

const withOne = system('with', { name: 'Crivo', impact: approvedImpact() });
const without = system('without', { name: 'Rota' });
const lower = words.take(2, levels.levels[2]);

async function openItem(item: ItemId, systems: readonly AiSystem[], choice: 0 | 3 | 4 = 4) {
  const opened = await openApp({
    at: `#/check/one/${item}`,
    holding: [assessmentWith({ [item]: choice }, { systems })],
  });
  const card = await insideCardOf(item);
  return { ...opened, card };
}

describe('an offer beside its item', () => {
  test('says what the register shows, of which systems, and leads there', async () => {
    const { card } = await openItem('8.4', [withOne, without]);
    const region = within(card.getByRole('region', { name: words.title }));
    expect(
      region.getByText(words.kinds['impact-missing']({ count: 1, of: 2, names: 'Rota' })),
    ).toBeVisible();
    expect(region.getByRole('link', { name: words.toRegister })).toHaveAttribute(
      'href',
      '#/check/one/systems',
    );
    expect(await cardOf('8.1')).toBeVisible();
    expect(
      (await insideCardOf('8.1')).queryByRole('region', { name: words.title }),
    ).not.toBeInTheDocument();
  });

  test('changes the answer when it is taken, by keyboard too, and is gone', async () => {
    const { card, user, stored } = await openItem('8.4', [withOne, without]);
    card.getByRole('button', { name: lower }).focus();
    await user.keyboard('{Enter}');
    expect((await stored()).answers['8.4']?.choice).toBe(2);
    expect(card.getByRole('radio', { name: '2 Repeatable' })).toBeChecked();
    expect(card.queryByRole('region', { name: words.title })).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: shell.undo }));
    expect((await stored()).answers['8.4']?.choice).toBe(4);
    expect(card.getByRole('button', { name: lower })).toBeVisible();
  });

  test('stays away once the answer is left as it is, until undo brings it back', async () => {
    const { card, user, stored } = await openItem('8.4', [withOne, without]);
    await user.click(card.getByRole('button', { name: words.dismiss }));
    expect(card.queryByRole('region', { name: words.title })).not.toBeInTheDocument();
    expect(await stored()).toMatchObject({
      dismissedOffers: ['impact-missing:8.4:1-2'],
      answers: { '8.4': { choice: 4 } },
    });

    await user.click(screen.getByRole('button', { name: shell.undo }));
    expect(card.getByRole('button', { name: words.dismiss })).toBeVisible();
    expect((await stored()).dismissedOffers).toEqual([]);
  });

  test('can offer a higher level as well', async () => {
    const { card, user, stored } = await openItem(
      '8.2',
      [system('a', { risks: [treatedRisk('r')] })],
      0,
    );
    await user.click(card.getByRole('button', { name: words.take(3, levels.levels[3]) }));
    expect((await stored()).answers['8.2']?.choice).toBe(3);
  });

  test('never speaks where the answer fits the facts', async () => {
    const { card } = await openItem('8.4', [withOne], 3);
    expect(card.queryByRole('region', { name: words.title })).not.toBeInTheDocument();
  });
});

describe('all offers on the page of the register', () => {
  function open(systems: readonly AiSystem[]) {
    let moments = 0;
    const check = openCheck(assessmentWith({ '8.4': 4, '6.1.2': 3 }, { systems }), {
      now: () => new Date(Date.UTC(2026, 10, 21, 12, 0, (moments += 1))).toISOString(),
    });
    const notify = vi.fn();
    render(OffersSection, { check, today: day, notify });
    return { check, notify, user: userEvent.setup() };
  }
  const list = () => within(screen.getByRole('region', { name: words.list.title }));
  const entryOf = (item: ItemId) =>
    within(list().getByRole('link', { name: item }).closest('li') as HTMLElement);

  test('each stands with its item, the answer given and a way there', () => {
    const { check } = open([withOne, system('b', { risks: [risk('r')] })]);
    const offered = offersOf(check.assessment, day);
    expect(list().getAllByRole('listitem')).toHaveLength(offered.length);
    expect(list().getByRole('link', { name: '8.4' })).toHaveAttribute('href', '#/check/one/8.4');
    expect(entryOf('8.4').getByText(words.list.before('4 Managed'))).toBeVisible();
    expect(entryOf('4.1').getByText(words.list.before(words.list.unanswered))).toBeVisible();
  });

  test('taking one changes that answer, says so, and keeps the focus in the list', async () => {
    const { check, notify, user } = open([withOne, without]);
    await user.click(entryOf('8.4').getByRole('button', { name: lower }));
    expect(check.assessment.answers['8.4']?.choice).toBe(2);
    expect(notify).toHaveBeenCalledWith(words.taken('8.4', 2));
    expect(list().queryByRole('link', { name: '8.4' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: words.list.title })).toHaveFocus();
  });

  test('putting one away leaves the answer and the others', async () => {
    const { check, user } = open([withOne, without]);
    const before = offersOf(check.assessment, day).length;
    await user.click(entryOf('8.4').getByRole('button', { name: words.dismiss }));
    expect(check.assessment.answers['8.4']?.choice).toBe(4);
    expect(list().getAllByRole('listitem')).toHaveLength(before - 1);
  });

  test('says so where nothing is to offer', () => {
    open([]);
    expect(list().getByText(words.list.none)).toBeVisible();
  });
});
