import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { answerOf, type Assessment } from '../../src/core/assessment.ts';
import en from '../../src/i18n/locales/en.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { assessmentWith, openApp } from './support.ts';

const { join: words, files, home, app: shell } = en;
const early = '2026-11-20T08:00:00Z';
const late = '2026-11-20T09:00:00Z';

const mine = assessmentWith({
  '4.1': { choice: 3, note: 'Seen by me', updatedAt: late },
  '4.2': { choice: 2, updatedAt: early },
  '5.2': { choice: 1, updatedAt: early },
});
const theirs = assessmentWith({
  '4.1': { choice: 1, note: 'Seen by them', updatedAt: early },
  '4.2': { choice: 4, updatedAt: late },
  '7.1': { choice: 5, updatedAt: early },
});

function fileOf(assessment: Assessment): File {
  const text = { format: 'plumbline-assessment', version: currentVersion, assessment };
  return new File([JSON.stringify(text)], 'a.plumbline.json');
}

/** The dialog in which two assessments of one company are joined. */
async function openJoin(other: Assessment = theirs) {
  const opened = await openApp({ holding: [mine] });
  const { user } = opened;
  await user.upload(screen.getByLabelText(home.open.button, { selector: 'input' }), fileOf(other));
  await user.click(await screen.findByRole('button', { name: words.button }));
  const dialog = within(await screen.findByRole('dialog', { name: words.title('Acme') }));
  const about = (item: '4.1' | '4.2') =>
    within(dialog.getByRole('group', { name: itemName(item, texts.titles) }));
  const levels = (assessment: Assessment) =>
    (['4.1', '4.2', '5.2', '7.1'] as const).map((item) => answerOf(assessment, item).choice);
  return { ...opened, dialog, about, levels };
}

describe('joining two assessments of one company', () => {
  test('shows what both said, side by side, and stores nothing until all is decided', async () => {
    const { user, dialog, about, stored, levels } = await openJoin();
    expect(dialog.getAllByRole('group')).toHaveLength(2);
    expect(about('4.1').getByText('Seen by me')).toBeVisible();
    expect(about('4.1').getByText('Seen by them')).toBeVisible();
    expect(dialog.getByText(words.summary.answers(1))).toBeVisible();
    expect(dialog.getByRole('button', { name: words.join })).toBeDisabled();

    await user.click(about('4.1').getByLabelText(words.decisions.both));
    expect(dialog.getByText(words.open(1))).toBeVisible();
    expect(dialog.getByRole('button', { name: words.join })).toBeDisabled();
    expect(levels(await stored())).toEqual([3, 2, 1, null]);

    await user.click(about('4.2').getByLabelText(words.decisions.mine));
    await user.click(dialog.getByRole('button', { name: words.join }));
    await screen.findByText(words.joined('Acme'));
    const whole = await stored();
    expect(levels(whole)).toEqual([3, 2, 1, 5]);
    expect(answerOf(whole, '4.1').note).toBe('Seen by me\n\nSeen by them');
  });

  test('takes the newest for all that is open, and one undo brings everything back', async () => {
    const { user, dialog, about, stored, levels } = await openJoin();
    await user.click(about('4.1').getByLabelText(words.decisions.theirs));
    await user.click(dialog.getByRole('button', { name: words.newest }));
    expect(about('4.1').getByLabelText(words.decisions.theirs)).toBeChecked();
    expect(about('4.2').getByLabelText(words.decisions.theirs)).toBeChecked();
    await user.click(dialog.getByRole('button', { name: words.join }));
    await screen.findByText(words.joined('Acme'));
    expect(levels(await stored())).toEqual([1, 4, 1, 5]);

    // The header has an undo of its own for single changes; this one stands with the message.
    const message = screen.getByText(words.joined('Acme')).parentElement as HTMLElement;
    await user.click(within(message).getByRole('button', { name: shell.undo }));
    await waitFor(async () => expect(await stored()).toEqual(mine));
    expect(screen.queryByText(shell.missing.title)).not.toBeInTheDocument();
  });

  test('has nothing to decide where nobody contradicts', async () => {
    const { user, dialog, stored } = await openJoin(
      assessmentWith({ '7.1': { choice: 5, updatedAt: early } }),
    );
    expect(dialog.getByText(words.noConflicts)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: words.join }));
    await screen.findByText(words.joined('Acme'));
    expect(Object.keys((await stored()).answers).sort()).toEqual(['4.1', '4.2', '5.2', '7.1']);
  });

  test('leaves everything as it was when it is called off', async () => {
    const { user, dialog, dump } = await openJoin();
    const before = await dump();
    await user.click(dialog.getByRole('button', { name: words.newest }));
    await user.click(dialog.getByRole('button', { name: shell.cancel }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await dump()).toBe(before);
  });

  test('is not offered where the file is the same', async () => {
    const { user } = await openApp({ holding: [mine] });
    await user.upload(screen.getByLabelText(home.open.button, { selector: 'input' }), fileOf(mine));
    expect(await screen.findByText(files.preview.identical)).toBeVisible();
    expect(screen.queryByRole('button', { name: words.button })).not.toBeInTheDocument();
  });
});
