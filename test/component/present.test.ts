import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { texts } from '../../src/content/locale.ts';
import { answerOf, type Assessment } from '../../src/core/assessment.ts';
import en from '../../src/i18n/locales/en.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { assessmentWith, openApp } from './support.ts';

const { present: words, words: levels } = en;

async function openCall(assessment: Assessment = example) {
  const opened = await openApp({ at: `#/check/${assessment.id}/present`, holding: [assessment] });
  const stage = within(await screen.findByRole('region', { name: words.title }, { timeout: 5000 }));
  const heading = () => stage.getByRole('heading', { level: 1 });
  const answer = async (item: '9.3.3' | '4.1') =>
    answerOf(await opened.stored(assessment.id), item);
  return { ...opened, stage, heading, answer };
}

const line = (before: string, after: string) => words.answer.agreed('2026-11-21', before, after);
const radio = (level: 0 | 1 | 2 | 3) =>
  screen.getByRole('radio', { name: new RegExp(levels.levels[level]) });

describe('the presenter view', () => {
  test('shows one thing, and goes on and back with the arrow keys', async () => {
    const { user, stage, heading } = await openCall();
    expect(heading().textContent).toContain(example.profile.name);
    expect(stage.getByText(words.position(1, 18))).toBeVisible();

    await user.keyboard('{ArrowRight}');
    expect(heading().textContent).toContain(levels.rungs.building);
    expect(heading()).toHaveFocus();
    expect(stage.getByRole('status').textContent).toContain(words.position(2, 18));
    expect(stage.getAllByRole('heading', { level: 1 })).toHaveLength(1);

    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(stage.getByText(words.position(1, 18))).toBeVisible();
    await user.keyboard('{End}');
    expect(stage.getByText(words.position(18, 18))).toBeVisible();
    await user.keyboard('{PageUp}{Home}');
    expect(stage.getByText(words.position(1, 18))).toBeVisible();
  });

  test('goes on by its buttons, too', async () => {
    const { user, stage, heading } = await openCall();
    expect(stage.getByRole('button', { name: words.previous })).toBeDisabled();
    await user.click(stage.getByRole('button', { name: words.next }));
    expect(heading()).toHaveFocus();
    expect(stage.getByText(words.position(2, 18))).toBeVisible();
  });

  test('lists the keys with ?, and Escape leaves to the brief', async () => {
    const { user, heading } = await openCall();
    heading().focus();
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: words.helpTitle })).toBeVisible();
    await user.click(screen.getByRole('button', { name: en.app.close }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    await user.keyboard('{Escape}');
    expect(location.hash).toBe(`#/check/${example.id}/brief`);
  });

  test('of an empty check it asks what to ask first', async () => {
    const { user, heading } = await openCall(assessmentWith());
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(heading().textContent).toContain(itemName('4.3', texts.titles));
    expect(screen.getByText(words.notAsked.label)).toBeVisible();
  });
});

describe('an answer corrected in the call', () => {
  async function atSecondGap() {
    const opened = await openCall();
    await opened.user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(opened.heading().textContent).toContain(itemName('9.3.3', texts.titles));
    return opened;
  }
  const before = answerOf(example, '9.3.3');

  test('is stored with a line in its note, in one step that undo takes back', async () => {
    const { user, answer, app } = await atSecondGap();
    await user.click(radio(2));
    expect(await answer('9.3.3')).toMatchObject({
      choice: 2,
      note: `${before.note}\n${line('1', '2')}`,
    });
    expect(screen.getByText(words.answer.corrected('1', '2'))).toBeVisible();

    app.check?.undo();
    const { choice, note } = await answer('9.3.3');
    expect({ choice, note }).toEqual({ choice: before.choice, note: before.note });
  });

  test('corrected again, has one line from the first level to the last', async () => {
    const { user, answer } = await atSecondGap();
    await user.click(radio(2));
    await user.click(radio(3));
    expect((await answer('9.3.3')).note).toBe(`${before.note}\n${line('1', '3')}`);
  });

  test('taken back, is as it was, and the focus is on its level', async () => {
    const { user, answer } = await atSecondGap();
    await user.click(radio(0));
    await user.click(screen.getByRole('button', { name: words.answer.takeBack }));
    const { choice, note } = await answer('9.3.3');
    expect({ choice, note }).toEqual({ choice: before.choice, note: before.note });
    expect(radio(1)).toHaveFocus();
  });

  test('keeps its slide, and keeps its place', async () => {
    const { user, heading, stage } = await atSecondGap();
    await user.click(radio(3));
    expect(heading().textContent).toContain(itemName('9.3.3', texts.titles));
    expect(stage.getByText(words.position(5, 18))).toBeVisible();
  });

  test('has its note typed in, where the keys are the field’s', async () => {
    const { user, answer, heading, stage } = await atSecondGap();
    const note = screen.getByLabelText(words.answer.note);
    await user.clear(note);
    await user.type(note, 'Really?{Home}{ArrowRight}{End} Yes.');
    expect((await answer('9.3.3')).note).toBe('Really? Yes.');
    expect(stage.getByText(words.position(5, 18))).toBeVisible();
    await user.keyboard('{Escape}');
    expect(heading()).toHaveFocus();
    expect(location.hash).toBe(`#/check/${example.id}/present`);
  });
});
