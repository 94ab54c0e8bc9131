import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { loadSector } from '../../src/content/locale.ts';
import type { Sector } from '../../src/core/assessment.ts';
import en from '../../src/i18n/locales/en.ts';
import { assessmentWith, insideCardOf, openApp } from './support.ts';

const { sector: words, profile } = en;

function holding(sector: Sector | null) {
  const blank = assessmentWith({ 'A.5.2': 3 });
  return [{ ...blank, profile: { ...blank.profile, sector } }];
}

test('choosing a sector writes the profile and shows what it looks at first', async () => {
  const { user, stored } = await openApp({ at: '#/check/one/sector', holding: holding(null) });
  expect(await screen.findByText(words.none)).toBeVisible();
  await user.selectOptions(
    screen.getByRole('combobox', { name: words.choose }),
    profile.sector.options.healthcare,
  );
  expect((await stored()).profile.sector).toBe('healthcare');
  const first = within(await screen.findByRole('region', { name: words.areas.title }));
  expect(first.getAllByRole('listitem')).toHaveLength(4);
  expect(first.getByText(words.areas.progress(1, 4))).toBeVisible();
  expect(first.getByRole('link', { name: words.areas.open('A.5') })).toHaveAttribute(
    'href',
    '#/check/one/A.5',
  );
});

test('another sector has no page, and says that nothing is lost', async () => {
  await openApp({ at: '#/check/one/sector', holding: holding('other') });
  expect(await screen.findByText(words.other)).toBeVisible();
});

test('an item shows the example of the sector, and the area says that it is one of the first', async () => {
  await openApp({ at: '#/check/one/A.5', holding: holding('healthcare') });
  const card = await insideCardOf('A.5.4');
  const texts = await loadSector('healthcare');
  expect(card.getByText(texts?.examples['A.5.4'] ?? '', { exact: false })).toBeVisible();
  expect(card.getByText(`${words.inSector.healthcare}:`)).toBeVisible();
  expect(
    screen.getByText(words.firstHere(words.inSector.healthcare), { exact: false }),
  ).toBeVisible();
});

test('without a sector no item has one', async () => {
  await openApp({ at: '#/check/one/A.5', holding: holding(null) });
  await insideCardOf('A.5.4');
  for (const name of Object.values(words.inSector)) {
    expect(screen.queryByText(`${name}:`)).not.toBeInTheDocument();
  }
});

test('the profile leads on to it, and to the head start only where a certificate is held', async () => {
  const { user } = await openApp({ at: '#/check/one/profile', holding: holding('public') });
  const ways = within(await screen.findByRole('region', { name: profile.follows.title }));
  expect(ways.getByRole('link', { name: profile.follows.sector.name })).toHaveAttribute(
    'href',
    '#/check/one/sector',
  );
  expect(ways.queryByRole('link', { name: profile.follows.headStart.name })).toBeNull();
  await user.click(
    screen.getByRole('checkbox', { name: profile.certifications.options['iso-27001'] }),
  );
  expect(ways.getByRole('link', { name: profile.follows.headStart.name })).toBeVisible();
});
