import { within } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ItemId } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import en from '../../src/i18n/locales/en.ts';
import { assessmentWith, insideCardOf, openApp } from './support.ts';

const { check, app: shell } = en;
const words = check.securityTests;

/** The guidance of one item, opened. */
async function guidanceOf(item: ItemId, user: UserEvent) {
  const card = await insideCardOf(item);
  await user.click(card.getByRole('button', { name: check.guidance.openFor(item) }));
  return within(card.getByRole('complementary', { name: check.guidance.openFor(item) }));
}

const at = (area: string) => ({ at: `#/check/one/${area}`, holding: [assessmentWith()] });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('security tests in the guidance', () => {
  test('are folded away with their number, and unfold with test, evidence and ids', async () => {
    const { user } = await openApp(at('A.6'));
    const guidance = await guidanceOf('A.6.2.4', user);
    expect(guidance.getByText(words.count(7))).toBeVisible();
    expect(guidance.getByText(words.limit)).not.toBeVisible();

    await user.click(guidance.getByText(words.title));
    expect(await guidance.findByRole('heading', { name: words.owasp })).toBeVisible();
    expect(guidance.getByRole('heading', { name: words.atlas })).toBeVisible();
    expect(guidance.getByText(words.limit)).toBeVisible();

    const { owasp, atlas } = await texts.securityTests();
    for (const [name, text] of [
      ['LLM01 Prompt Injection (LLM01 in 2025)', owasp.LLM01],
      ['LLM08 Hidden Context Exposure (LLM07 in 2025)', owasp.LLM08],
      ['LLM10 Improper Output Handling (LLM05 in 2025)', owasp.LLM10],
      [`${atlas['red-team'].name} (AML.M0035, AML.M0008)`, atlas['red-team']],
    ] as const) {
      expect(guidance.getByRole('heading', { level: 5, name })).toBeVisible();
      expect(guidance.getByText(text.test)).toBeVisible();
      expect(guidance.getByText(text.evidence, { exact: false })).toBeVisible();
    }
    expect(guidance.getAllByRole('heading', { level: 5 })).toHaveLength(7);
  });

  test('name only the list that speaks for the item', async () => {
    const { user } = await openApp(at('7'));
    const guidance = await guidanceOf('7.2', user);
    await user.click(guidance.getByText(words.title));
    expect(await guidance.findByRole('heading', { name: words.atlas })).toBeVisible();
    expect(guidance.queryByRole('heading', { name: words.owasp })).not.toBeInTheDocument();
  });

  test('show no empty brackets for a test without mitigations', async () => {
    const { user } = await openApp(at('8'));
    const guidance = await guidanceOf('8.2', user);
    await user.click(guidance.getByText(words.title));
    const { atlas } = await texts.securityTests();
    const name = atlas['threat-model'].name;
    expect(await guidance.findByRole('heading', { level: 5, name })).toBeVisible();
  });

  test('are not mentioned where none gives evidence', async () => {
    const { user } = await openApp(at('4'));
    const guidance = await guidanceOf('4.1', user);
    expect(guidance.getByText(check.guidance.buyStandard)).toBeVisible();
    expect(guidance.queryByText(words.title)).not.toBeInTheDocument();
  });

  test('say so when their words cannot be loaded, and try again', async () => {
    const { user } = await openApp(at('A.6'));
    const guidance = await guidanceOf('A.6.2.3', user);
    vi.spyOn(texts, 'securityTests').mockRejectedValueOnce(new Error('no network'));
    await user.click(guidance.getByText(words.title));
    const alert = within(await guidance.findByRole('alert'));
    expect(alert.getByText(shell.loadFailed.title)).toBeVisible();

    await user.click(alert.getByRole('button', { name: shell.loadFailed.again }));
    expect(await guidance.findByRole('heading', { name: words.owasp })).toBeVisible();
    expect(guidance.queryByRole('alert')).not.toBeInTheDocument();
  });
});
