import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { crosswalkEntries, entriesServedBy, itemsServing } from '../../src/core/crosswalks.ts';
import en from '../../src/i18n/locales/en.ts';
import { learnPageAddress } from '../../src/state/route.ts';
import OtherFrameworks from '../../src/ui/item/OtherFrameworks.svelte';
import Frameworks from '../../src/views/learn/Frameworks.svelte';

const { frameworks: words } = en;
const to = (at: string) => learnPageAddress('frameworks', at);

async function open(at?: string) {
  const { rerender } = render(Frameworks, { at });
  await screen.findByText(words.legend.title);
  return { user: userEvent.setup(), go: (next: string) => rerender({ at: next }) };
}

/** Text as it is read: runs of white space count as one. */
function read(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function addresses(): readonly (string | null)[] {
  return screen.getAllByRole('link').map((link) => link.getAttribute('href'));
}

test('begins with a link to every framework, area and item', async () => {
  await open();
  for (const at of ['nist-ai-rmf', 'owasp-llm', 'mitre-atlas', 'ai-act', '8', 'A.6', 'A.6.2.4']) {
    expect(addresses()).toContain(to(at));
  }
});

describe('one can walk', () => {
  test('from an entry to each item that serves it, with grade, reason and source', async () => {
    await open('measure-2');
    expect(read(screen.getByRole('heading', { level: 2 }))).toContain('MEASURE 2');
    for (const { item } of itemsServing('measure-2')) expect(addresses()).toContain(to(item));
    expect(screen.getByRole('heading', { name: words.grades.direct })).toBeVisible();
    expect(screen.getByText(/heart of this category/)).toBeVisible();
    expect(screen.getAllByText(/published crosswalk, at 2\.7, medium confidence/)).not.toHaveLength(
      0,
    );
  });

  test('and back from an item to each entry that it serves', async () => {
    const { go } = await open('measure-2');
    await go('A.6.2.4');
    const place = await screen.findByRole('region', { name: /A\.6\.2\.4/ });
    for (const { entry } of entriesServedBy('A.6.2.4')) expect(addresses()).toContain(to(entry.id));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(place).toHaveFocus();
  });

  test('on to the neighbours and up to the framework', async () => {
    await open('LLM02');
    const neighbours = within(screen.getByRole('navigation', { name: words.neighbours }));
    expect(neighbours.getByRole('link', { name: /LLM01/ })).toHaveAttribute('href', to('LLM01'));
    expect(neighbours.getByRole('link', { name: /LLM03/ })).toHaveAttribute('href', to('LLM03'));
    const trail = within(screen.getByRole('navigation', { name: words.trail }));
    expect(trail.getByRole('link', { name: words.names['owasp-llm'] })).toBeVisible();
  });
});

test('an entry that nothing serves says so, and what it needs', async () => {
  const bare = crosswalkEntries.find(({ links }) => links.length === 0);
  await open(bare?.id);
  expect(screen.getByRole('heading', { name: words.entry.none })).toBeVisible();
  expect(screen.getByRole('heading', { name: words.entry.beyond })).toBeVisible();
});

test('a framework can be narrowed to one area, and says how many entries are left', async () => {
  const { user } = await open('nist-ai-rmf');
  expect(read(screen.getByRole('status'))).toBe('19 entries.');
  await user.selectOptions(screen.getByLabelText(words.filter.area), 'A.7');
  expect(read(screen.getByRole('status'))).toBe('2 of 19 entries.');
  expect(addresses()).toContain(to('map-4'));
  expect(addresses()).not.toContain(to('govern-1'));
});

test('the chosen framework stays while one walks from item to item', async () => {
  const { user, go } = await open('A.9.3');
  await user.selectOptions(screen.getByLabelText(words.filter.framework), 'owasp-llm');
  await go('A.9.4');
  expect(await screen.findByRole('region', { name: /A\.9\.4/ })).toBeVisible();
  expect(screen.getByLabelText(words.filter.framework)).toHaveDisplayValue(
    words.names['owasp-llm'],
  );
  expect(screen.queryByRole('heading', { name: /NIST/ })).toBeNull();
  await go('A.9');
  expect(addresses()).toContain(to('LLM03'));
  expect(addresses()).not.toContain(to('map-1'));
});

test('an address that names nothing says so and shows the start', async () => {
  await open('8.5');
  expect(read(screen.getByRole('status'))).toBe(words.unknown('8.5'));
  expect(addresses()).toContain(to('nist-ai-rmf'));
});

test('an item names its places in one line, and leads to all of them', () => {
  render(OtherFrameworks, { item: 'A.9.4' });
  expect(read(screen.getByText(/In other frameworks:/).parentElement)).toMatch(
    /NIST MAP 1, MAP 3, MANAGE 2; OWASP LLM03; AI Act .* and 5 more\./,
  );
  expect(screen.getByRole('link')).toHaveAttribute('href', to('A.9.4'));
});
