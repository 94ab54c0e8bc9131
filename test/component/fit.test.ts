import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import type { Profile } from '../../src/core/assessment.ts';
import type { fitQuestionIds } from '../../src/content/fit/questions.ts';
import en from '../../src/i18n/locales/en.ts';
import { assessmentWith, openApp } from './support.ts';

const { fit } = en;

async function openFit(profile: Partial<Profile> = {}) {
  const blank = assessmentWith();
  const holding = [{ ...blank, profile: { ...blank.profile, ...profile } }];
  const opened = await openApp({ at: '#/check/one/fit', holding });
  await screen.findByRole('heading', { level: 1, name: fit.title });
  const words = await texts.fit();
  const result = within(await screen.findByRole('region', { name: fit.result.title }));
  const question = (id: (typeof fitQuestionIds)[number]) =>
    within(screen.getByRole('group', { name: words.questions[id].question }));
  return { ...opened, words, result, question };
}

test('nothing answered: every way is named and none recommended', async () => {
  const { result } = await openFit();
  expect(result.getByText(fit.ways['not-known-yet'])).toBeVisible();
  expect(result.getByText(fit.ways.certify)).toBeVisible();
  expect(result.getByText(fit.ways['literacy-and-suppliers'])).toBeVisible();
});

test('each answer is stored and changes the recommendation at once; it can be taken back', async () => {
  const { user, words, result, question, stored } = await openFit({ activities: ['uses'] });
  const say = async (id: (typeof fitQuestionIds)[number], choice: 'yes' | 'no') => {
    const { options } = words.questions[id];
    await user.click(question(id).getByRole('radio', { name: options[choice] }));
  };
  await say('deadline-presses', 'no');
  await say('at-the-core', 'no');
  await say('customers-ask', 'no');
  expect(result.getByText(fit.ways['literacy-and-suppliers'])).toBeVisible();
  expect(result.getByText(fit.result.firm)).toBeVisible();
  expect(result.getByRole('link', { name: /^A\.10\.3 / })).toHaveAttribute(
    'href',
    '#/check/one/A.10.3',
  );
  expect((await stored()).fitAnswers).toMatchObject({
    'deadline-presses': 'no',
    'customers-ask': 'no',
    'people-for-it': null,
  });

  const change = within(screen.getByRole('region', { name: fit.change.title }));
  expect(change.getAllByText(fit.ways['ai-act-first']).length).toBeGreaterThan(0);

  const name = fit.questions.clearNamed(words.questions['deadline-presses'].question);
  await user.click(screen.getByRole('button', { name }));
  expect(result.getByText(fit.ways['not-known-yet'])).toBeVisible();
  expect((await stored()).fitAnswers['deadline-presses']).toBeNull();
});

test('a reason leads back to where it was said', async () => {
  const { user, words, question } = await openFit({
    certifications: ['iso-27001'],
    goal: 'certify',
  });
  await user.click(
    question('people-for-it').getByRole('radio', {
      name: words.questions['people-for-it'].options.no,
    }),
  );
  const against = within(screen.getByRole('region', { name: fit.reasons.againstCertificate }));
  expect(against.getByText(fit.facts['people-for-it'].no, { exact: false })).toBeVisible();
  await user.click(against.getByRole('button'));
  expect(
    screen.getByRole('group', { name: words.questions['people-for-it'].question }),
  ).toHaveFocus();

  const forIt = within(screen.getByRole('region', { name: fit.reasons.forCertificate }));
  for (const link of forIt.getAllByRole('link')) {
    expect(link).toHaveAttribute('href', '#/check/one/profile');
  }
  expect(
    question('security-system').getByText(fit.questions.settled, { exact: false }),
  ).toBeVisible();
});
