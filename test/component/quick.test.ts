import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { quickQuestionIds } from '../../src/content/quick/questions.ts';
import { texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { nextBestOf } from '../../src/core/quick/next-best.ts';
import { emptyQuickAnswers, type QuickAnswers } from '../../src/core/quick/records.ts';
import { emptyBrand } from '../../src/core/share/brand.ts';
import type { Invitation } from '../../src/core/share/invitation.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import { resultsOf } from '../../src/core/results.ts';
import { percentRange } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { assessmentWith, openApp } from './support.ts';

const { quick, results, words } = en;
const written = await texts.quick();

const said = (
  answers: Partial<QuickAnswers>,
  assessment: Assessment = assessmentWith(),
): Assessment => ({
  ...assessment,
  quickAnswers: { ...emptyQuickAnswers, updatedAt: '2026-11-20T12:00:00.000Z', ...answers },
});
const all = (choice: 'nothing' | 'working') =>
  Object.fromEntries(quickQuestionIds.map((id) => [id, choice])) as Partial<QuickAnswers>;

async function openQuick(assessment: Assessment) {
  const opened = await openApp({ at: '#/check/one/quick', holding: [assessment] });
  await screen.findByRole('heading', { level: 1, name: quick.title });
  return opened;
}

const heading = (id: (typeof quickQuestionIds)[number]) =>
  screen.findByRole('heading', { level: 2, name: written[id].question });
const radio = (choice: keyof typeof quick.choices) =>
  screen.getByRole('radio', { name: new RegExp(`^${quick.choices[choice]}`) });

describe('the quick check', () => {
  test('asks one question, narrows the range, and goes on to the heading of the next', async () => {
    const { user, stored } = await openQuick(assessmentWith());
    await heading('scope');
    expect(screen.getByText(quick.progress(1, 18))).toBeVisible();
    expect(screen.getByText('0 – 100 %')).toBeVisible();

    await user.click(radio('working'));
    const { quickAnswers } = await stored();
    expect(quickAnswers.scope).toBe('working');
    const after = percentRange(readinessOf(said({ scope: 'working' })).overall.share!);
    expect(screen.getByText(after)).toBeVisible();
    expect(screen.queryByText(quick.range.announced(after))).toBeNull();

    await user.click(screen.getByRole('button', { name: quick.next }));
    await waitFor(async () => expect(await heading('leadership')).toHaveFocus());
    expect(screen.getByText(quick.range.announced(after))).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: quick.back }));
    await heading('scope');
    expect(radio('working')).toBeChecked();
  });

  test('is answered with the keyboard alone', async () => {
    const { user, stored } = await openQuick(assessmentWith());
    await heading('scope');
    await user.keyboard('3{Enter}');
    await waitFor(async () => expect(await heading('leadership')).toHaveFocus());
    await user.keyboard('0');
    expect(radio('unknown')).toBeChecked();
    await user.keyboard('4{Enter}');
    await waitFor(async () => expect(await heading('policy')).toHaveFocus());
    // Enter without a choice leaves the question open.
    await user.keyboard('{Enter}');
    await heading('risk');
    expect((await stored()).quickAnswers).toMatchObject({
      scope: 'working',
      leadership: 'proven',
      policy: null,
    });
  });

  test('opens where one left, and can be undone', async () => {
    const { user, stored } = await openQuick(said({ scope: 'some', leadership: 'nothing' }));
    await heading('policy');
    await user.click(radio('proven'));
    expect((await stored()).quickAnswers.policy).toBe('proven');
    await user.click(screen.getByRole('button', { name: en.app.undo }));
    await waitFor(() => expect(radio('proven')).not.toBeChecked());
    expect((await stored()).quickAnswers.policy).toBeNull();
  });

  test('takes back the last answer with Ctrl+Z and stays at its question', async () => {
    const { user, stored } = await openQuick(said({ scope: 'some', leadership: 'nothing' }));
    await heading('policy');
    await user.click(radio('proven'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(radio('proven')).not.toBeChecked());
    await heading('policy');
    expect((await stored()).quickAnswers.policy).toBeNull();
  });

  test('ends with the range, the verdict and three items, and leads on', async () => {
    const assessment = said({ ...all('working'), review: null });
    const { user } = await openQuick(assessment);
    await heading('review');
    await user.click(radio('nothing'));
    await user.click(screen.getByRole('button', { name: quick.finish }));
    const end = await screen.findByRole('heading', { level: 2, name: quick.end.title });
    await waitFor(() => expect(end).toHaveFocus());

    const done = said({ ...all('working'), review: 'nothing' });
    const region = within(screen.getByRole('region', { name: quick.end.title }));
    expect(region.getByText(quick.end.text(0, 70, 70))).toBeVisible();
    expect(region.getByText(words.rungs[resultsOf(done, '2026-11-21').verdict.rung])).toBeVisible();
    const [first, second, third] = nextBestOf(done);
    for (const next of [first, second, third]) {
      expect(
        region.getByRole('link', { name: itemName(next!.item, texts.titles) }),
      ).toHaveAttribute('href', `#/check/one/${next!.item}`);
    }
    expect(region.getByRole('link', { name: quick.end.toFull })).toHaveAttribute(
      'href',
      `#/check/one/${first!.item}`,
    );
    expect(region.getByRole('link', { name: quick.end.toResults })).toHaveAttribute(
      'href',
      '#/check/one/results',
    );

    await user.click(screen.getByRole('button', { name: new RegExp(written.audit.short) }));
    await heading('audit');
    expect(radio('working')).toBeChecked();
  });
});

test('asked for by an invitation, ends with sending the answers', async () => {
  const { app } = await openApp({ at: '#/check/one/quick', holding: [said(all('working'))] });
  await app.desk.open();
  const invitation: Invitation = {
    ...{ id: 'inv-1', madeOn: '2026-11-20', expires: '', message: '', areas: [], sector: null },
    brand: { ...emptyBrand, name: 'Ana' },
    check: 'quick',
    recipient: `age1${'q'.repeat(58)}`,
  };
  await app.desk.keepReceived({ id: 'one', invitation, receivedAt: '', repliedAt: '' });
  const region = within(await screen.findByRole('region', { name: quick.end.title }));
  expect(await region.findByRole('link', { name: en.handoff.brand.send })).toHaveAttribute(
    'href',
    '#/check/one/send',
  );
});

describe('elsewhere', () => {
  test('results of the quick check alone look finished and say what they stand on', async () => {
    const assessment = said(all('nothing'));
    await openApp({ at: '#/check/one/results', holding: [assessment] });
    await screen.findByRole('heading', { level: 1, name: results.title });
    expect(
      screen.getByText(results.standing({ answered: 0, provisional: 70, open: 0 })),
    ).toBeVisible();
    expect(screen.queryByText(results.empty.title)).toBeNull();
    const next = within(screen.getByRole('region', { name: results.nextBest.title }));
    expect(next.getAllByRole('listitem')).toHaveLength(5);
    expect(next.queryByRole('link', { name: results.nextBest.toQuick })).toBeNull();
    const gaps = within(await screen.findByRole('region', { name: results.gaps.title }));
    expect(gaps.getAllByText(results.gaps.provisional)).toHaveLength(10);
    expect(screen.getByText(results.findings.none)).toBeVisible();
  });

  test('an item says what the quick check says of it, until it is answered', async () => {
    const assessment = said({ audit: 'working' });
    const { user } = await openApp({ at: '#/check/one/9.2.1', holding: [assessment] });
    const card = await screen.findByRole('article', { name: /9\.2\.1/ });
    const sentence = quick.onItem(quick.levels(1, 4));
    expect(within(card).getByText(sentence, { exact: false })).toBeVisible();
    expect(within(card).getByRole('link', { name: quick.fromItem })).toHaveAttribute(
      'href',
      '#/check/one/quick/audit',
    );
    await user.click(within(card).getByRole('radio', { name: /I don't know/ }));
    expect(within(card).queryByText(sentence, { exact: false })).toBeNull();
  });

  test('an address opens the quick check at its question, wherever one left', async () => {
    const holding = [said({ audit: 'working' })];
    await openApp({ at: '#/check/one/quick/audit', holding });
    await heading('audit');
    expect(radio('working')).toBeChecked();
  });
});
