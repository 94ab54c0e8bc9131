import { render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment, Certification } from '../../src/core/assessment.ts';
import en from '../../src/i18n/locales/en.ts';
import HeadStartView from '../../src/views/HeadStartView.svelte';
import { openCheck } from './open-check.ts';
import { assessmentWith } from './support.ts';

const { headStart, words } = en;

interface Action {
  readonly label: string;
  readonly run: () => void;
}

async function open(certificates: readonly Certification[], before = assessmentWith()) {
  const profile = { ...before.profile, certifications: certificates };
  const check = openCheck({ ...before, profile });
  const notify = vi.fn<(text: string, action?: Action) => void>();
  render(HeadStartView, { check, notify });
  await screen.findByRole('group', { name: headStart.certificates.legend });
  const choices = () =>
    Object.entries(check.assessment.answers).map(([item, { choice }]) => [item, choice]);
  return { user: userEvent.setup(), check, notify, choices };
}

/** Text as it is read: runs of white space count as one. */
function read(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** What describes an element to a screen reader. */
function described(element: Element): Element {
  const id = element.getAttribute('aria-describedby') ?? '';
  const found = document.getElementById(id);
  if (!found) throw new Error(`nothing has the id "${id}"`);
  return found;
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('certificates', () => {
  test('are ticked here and kept in the profile, beside those that give no head start', async () => {
    const { user, check } = await open(['soc-2']);
    expect(screen.getByText(headStart.certificates.none)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^ISO 9001 / }));
    expect(check.assessment.profile.certifications).toEqual(['iso-9001', 'soc-2']);
    expect(part(headStart.counts.title).getByText('31')).toBeVisible();
    expect(screen.queryByRole('region', { name: headStart.effort.title })).toBeNull();
  });

  test('bring the advertised saving with what the plan computes, for ISO/IEC 27001', async () => {
    await open(['iso-27001']);
    const effort = part(headStart.effort.title);
    expect(effort.getByText(/A consultancy advertises 40 to 50 %/)).toBeVisible();
    expect(effort.getByText(/needs \d+ working days .* and \d+ with it: \d+ % less/)).toBeVisible();
  });
});

describe('reuse', () => {
  test('credits what was ticked, in one step that can be undone, and nothing before', async () => {
    const { user, check, notify, choices } = await open(['iso-27001']);
    const reuse = part(headStart.reuse.title);
    expect(reuse.getByRole('button', { name: headStart.reuse.confirm(0) })).toBeDisabled();
    await user.click(reuse.getByRole('checkbox', { name: /^6\.3/ }));
    await user.click(reuse.getByRole('checkbox', { name: /^10\.2/ }));
    expect(choices()).toEqual([]);

    await user.click(reuse.getByRole('button', { name: headStart.reuse.confirm(2) }));
    expect(choices()).toEqual([
      ['6.3', 3],
      ['10.2', 3],
    ]);
    expect(check.assessment.answers['6.3']?.note).toContain('ISO/IEC 27001 (27001:6.3)');
    expect(check.assessment.documents).toEqual({});
    expect(check.steps).toHaveLength(1);
    await waitFor(() => {
      expect(screen.getByRole('heading', { name: headStart.reuse.title })).toHaveFocus();
    });

    notify.mock.lastCall?.[1]?.run();
    expect(choices().every(([, choice]) => choice === null)).toBe(true);
    expect(await reuse.findByRole('checkbox', { name: /^6\.3/ })).toBeVisible();
  });

  test('says which document goes on to hold an item back, and does not offer what has an answer', async () => {
    const answered: Assessment = assessmentWith({ '10.1': 1 });
    await open(['iso-27001'], answered);
    const description = (name: RegExp) => read(described(screen.getByRole('checkbox', { name })));
    expect(description(/^10\.2/)).toMatch(/Not approved yet: .*Until then level 2 counts/);
    expect(description(/^6\.3/)).not.toMatch(/Not approved/);
    expect(screen.queryByRole('checkbox', { name: /^10\.1/ })).toBeNull();
  });
});

test('extend takes a level right here', async () => {
  const { user, choices } = await open(['iso-27001']);
  const extend = part(headStart.extend.title);
  await user.click(extend.getByText('5 Leadership'));
  const [first] = extend
    .getAllByRole('radio', { name: '2 Repeatable' })
    .filter((radio) => radio.closest('details')?.textContent.includes('5 Leadership'));
  await user.click(first as HTMLElement);
  expect(choices()).toEqual([['5.1', 2]]);
});

describe('new', () => {
  test('asks one by one, the weightiest first, and counts what is asked', async () => {
    const { user, choices } = await open(['iso-27001']);
    const asked = part(headStart.new.title);
    const level = (name: string) => asked.getByRole('radio', { name });
    expect(asked.getAllByRole('radiogroup')).toHaveLength(1);
    expect(read(asked.getByRole('status'))).toMatch(/^0 of 21 asked, about \d+ minutes left\.$/);

    await user.click(level('1 Initial'));
    expect(level('1 Initial')).toBeChecked();
    expect(read(asked.getByRole('status'))).toMatch(/^1 of 21 asked/);

    await user.click(asked.getByRole('button', { name: headStart.new.next }));
    expect(asked.getByRole('heading', { name: /^8\.4/ })).toHaveFocus();
    expect(level('1 Initial')).not.toBeChecked();
    await user.click(level(words.unknown));
    expect(choices()).toEqual([
      ['6.1.4', 1],
      ['8.4', 'unknown'],
    ]);

    await user.click(asked.getByRole('button', { name: headStart.new.back }));
    expect(level('1 Initial')).toBeChecked();
  });

  test('lets a question wait, and does not offer to leave a control out without a reason', async () => {
    const { user, choices } = await open(['iso-27001', 'iso-27701']);
    const asked = part(headStart.new.title);
    const question = () => asked.getByRole('heading', { level: 3 }).textContent;
    const first = question();
    await user.click(asked.getByRole('button', { name: headStart.new.later }));
    expect(question()).not.toBe(first);
    expect(asked.queryByRole('radio', { name: words.excluded })).toBeNull();
    expect(choices()).toEqual([]);
  });
});
