import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { stepLimit } from '../../src/core/changes/step.ts';
import { newSystem } from '../../src/core/systems/system.ts';
import en from '../../src/i18n/locales/en.ts';
import { assessmentWith, insideCardOf, openApp } from './support.ts';

const words = en.history.log;

async function seeHistory(repository?: Parameters<typeof openApp>[0]) {
  const opened = await openApp({
    at: '#/check/one/history',
    holding: [assessmentWith({ '4.1': 1 })],
    ...repository,
  });
  await screen.findByRole('heading', { name: words.title });
  const steps = () => screen.queryAllByRole('listitem').filter(({ id }) => id.startsWith('step-'));
  return { ...opened, steps };
}

describe('what was changed', () => {
  test('is nothing at first, and says so', async () => {
    const { steps } = await seeHistory();
    expect(screen.getByText(words.empty)).toBeVisible();
    expect(steps()).toEqual([]);
  });

  test('is said with what was there before, newest first', async () => {
    const { app, steps } = await seeHistory();
    app.check!.answer('4.1', { choice: 3 });
    for (const note of ['A', 'As', 'Ask Ana']) app.check!.answer('4.1', { note });
    app.check!.document('ai-policy', { state: 'draft' });
    app.check!.profile({ target: 5 });
    app.check!.addSystems([newSystem('s', 'Crivo', '2026-11-21T12:00:00.000Z')]);
    await screen.findByText('1 AI system added: Crivo');
    expect(steps()).toHaveLength(5);
    const [system, profile, document, note, level] = steps().map((each) => each.textContent);
    expect(system).toContain('1 AI system added: Crivo');
    expect(profile).toContain('Profile: target level');
    expect(document).toContain('AI policy: state');
    expect(document).toContain("Don't know → Draft");
    expect(note).toContain('nothing → “Ask Ana”');
    expect(level).toContain('1 Initial → 3 Defined');
  });

  test('can be taken back, whatever came after, and the taking back undone', async () => {
    const { app, user, stored } = await seeHistory();
    app.check!.answer('4.1', { choice: 3 });
    app.check!.answer('4.2', { choice: 5 });
    const button = await screen.findByRole('button', { name: /^Take back: 4\.1 .*: level$/ });
    await user.click(button);
    expect((await stored()).answers).toMatchObject({ '4.1': { choice: 1 }, '4.2': { choice: 5 } });
    const said = screen.getByText(/^Taken back: 4\.1 /).closest('div') as HTMLElement;
    await user.click(within(said).getByRole('button', { name: en.app.undo }));
    expect((await stored()).answers).toMatchObject({ '4.1': { choice: 3 }, '4.2': { choice: 5 } });
    expect(screen.getAllByText(words.undone)).toHaveLength(1);
  });

  test('is still there in the next visit, and can be undone from there', async () => {
    const first = await seeHistory();
    first.app.check!.answer('4.1', { choice: 4 });
    await first.app.check!.settled();
    document.body.replaceChildren();
    const { user, stored } = await seeHistory({ repository: first.repository, holding: [] });
    await user.click(screen.getByRole('button', { name: en.app.undo }));
    expect((await stored()).answers['4.1']?.choice).toBe(1);
    expect(screen.getByText(words.undone)).toBeVisible();
  });

  test('is shown in part, and in full when asked', async () => {
    const { app, user, steps } = await seeHistory();
    for (let step = 0; step < stepLimit + 10; step += 1) {
      app.check!.answer('4.1', { choice: step % 2 === 0 ? 2 : 3 });
    }
    const more = await screen.findByRole('button', { name: words.showMore(stepLimit - 30) });
    expect(steps()).toHaveLength(30);
    await user.click(more);
    expect(steps()).toHaveLength(stepLimit);
    expect(steps()[30]).toHaveFocus();
  });

  test('leads to where it can be seen', async () => {
    const { app, user } = await seeHistory();
    app.check!.answer('4.1', { choice: 3 });
    await user.click(await screen.findByRole('link', { name: /^4\.1 .*: level$/ }));
    const card = await insideCardOf('4.1');
    expect(card.getByRole('radio', { name: '3 Defined' })).toBeChecked();
  });
});
