import { render, screen, within } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aiAct } from '../../src/content/en/ai-act.ts';
import { classification as texts } from '../../src/content/en/classification/index.ts';
import { asOf } from '../../src/content/ai-act/law.ts';
import type { FactId } from '../../src/content/ai-act/classification/facts.ts';
import type { PageId } from '../../src/content/ai-act/classification/pages.ts';
import { texts as content } from '../../src/content/locale.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import { emptyProfile } from '../../src/core/assessment.ts';
import { longDate } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import ClassPart from '../../src/views/systems/ClassPart.svelte';
import { answeredSystem, chatbot, recruiting } from '../unit/support/classified.ts';
import { system } from '../unit/support/systems.ts';
import { assessmentWith, openApp } from './support.ts';

const words = en.classification;

/** The class of one system on the screen, in a company of 10 to 49 people in Portugal. */
async function openClass(each: AiSystem = system('one')) {
  const opened = await openApp({
    at: `#/check/one/systems/${each.id}/class`,
    holding: [
      assessmentWith(
        {},
        {
          profile: { ...emptyProfile('Acme'), country: 'PT', size: '10-49' },
          systems: [each],
        },
      ),
    ],
  });
  await screen.findByRole('heading', { name: words.title }, { timeout: 5000 });
  await screen.findByText(words.disclaimer(asOf));
  await vi.waitFor(() => {
    expect(screen.queryByText(words.loading)).not.toBeInTheDocument();
  });
  const answers = async () => (await opened.stored()).systems[0]?.classification ?? {};
  return { ...opened, answers };
}

const label = (fact: FactId) => texts.facts[fact as keyof typeof texts.facts].label;
const asking = () => within(screen.getByRole('region', { name: words.question.label }));
const question = (page: PageId) =>
  asking().findByRole('heading', { level: 3, name: texts.pages[page].question });

async function goOn(user: UserEvent): Promise<void> {
  await user.click(asking().getByRole('button', { name: words.question.continue }));
}

async function none(page: PageId, user: UserEvent): Promise<void> {
  await question(page);
  await user.click(asking().getByRole('checkbox', { name: texts.pages[page].none }));
  await goOn(user);
}

async function tick(page: PageId, facts: readonly FactId[], user: UserEvent): Promise<void> {
  await question(page);
  for (const fact of facts) {
    await user.click(asking().getByRole('checkbox', { name: label(fact) }));
  }
  await goOn(user);
}

async function change(page: PageId, user: UserEvent): Promise<void> {
  const name = words.trail.changeFor(texts.pages[page].question);
  await user.click(screen.getByRole('button', { name }));
}

const theClass = () =>
  within(screen.getByRole('region', { name: words.outcome.classes })).getAllByRole('article');
const note = (page: PageId) =>
  within(screen.getByRole('region', { name: words.change.title(texts.pages[page].question) }));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the questions', () => {
  test('lead a chatbot to the transparency duties', async () => {
    const { user, answers } = await openClass();
    expect(screen.getByText(words.introduction)).toBeVisible();
    expect(asking().getByText(/^Question 1, at most \d+ more$/)).toBeVisible();

    await user.click(
      asking().getByRole('radio', { name: texts.options.what?.system?.label ?? '' }),
    );
    await goOn(user);
    await tick('roles', ['role-provider'], user);
    expect(asking().getByText(/^Question 3, /)).toBeVisible();
    await tick('union-link', ['on-union-market'], user);
    for (const page of ['exclusions', 'prohibited', 'products', 'annex-iii'] as const) {
      await none(page, user);
    }
    await tick('transparency', ['talks-to-people'], user);
    await none('own-model', user);

    const [article, ...more] = theClass();
    expect(more).toEqual([]);
    const shown = within(article!);
    expect(shown.getByRole('heading', { name: texts.outcomes.transparency.title })).toBeVisible();
    expect(shown.getByText(texts.outcomes.transparency.meaning)).toBeVisible();
    expect(shown.getByText(words.certainty.likely)).toBeVisible();
    expect(shown.getByText(label('talks-to-people'))).toBeVisible();
    const focused = screen.getByRole('heading', { name: words.outcome.classes });
    expect(focused).toHaveFocus();

    const roles = within(screen.getByRole('region', { name: words.outcome.roles }));
    expect(roles.getByText(aiAct.roles.provider.name)).toBeVisible();
    const now = within(screen.getByRole('list', { name: words.duties.now }));
    expect(now.getByRole('heading', { name: aiAct.obligations['t-50-1'].title })).toBeVisible();
    const link = now.getByRole('link', { name: words.duties.onAiActPage('Art. 50(1)') });
    expect(link).toHaveAttribute('href', '#/check/one/ai-act');

    expect(await answers()).toMatchObject({
      'is-ai': 'yes',
      'role-provider': 'yes',
      'role-deployer': 'no',
      'use-8b': 'no',
      'talks-to-people': 'yes',
    });
  });

  test('store each tick as it is made, and show it again later', async () => {
    const { user, answers } = await openClass(answeredSystem({}, {}, 'roles'));
    await question('roles');
    await user.click(asking().getByRole('checkbox', { name: label('role-provider') }));
    await user.click(
      asking().getByRole('button', { name: words.question.unsureFor(label('role-importer')) }),
    );
    expect(await answers()).toMatchObject({ 'role-provider': 'yes', 'role-importer': 'unsure' });
    expect(asking().getByRole('checkbox', { name: label('role-provider') })).toBeChecked();
    await goOn(user);
    expect(await answers()).toMatchObject({ 'role-importer': 'unsure', 'role-deployer': 'no' });
  });

  test('stay until one goes on, even when every line is ticked', async () => {
    const { user } = await openClass(answeredSystem({ ...chatbot }, {}, 'own-model'));
    await tickOnly('own-model', ['trained-own-model', 'modified-model'], user);
    expect(await question('own-model')).toBeVisible();
    await goOn(user);
    expect(await question('systemic-risk')).toHaveFocus();
  });

  async function tickOnly(page: PageId, facts: readonly FactId[], user: UserEvent) {
    await question(page);
    for (const fact of facts) {
      await user.click(asking().getByRole('checkbox', { name: label(fact) }));
    }
  }

  test('ask for an answer rather than take silence for one', async () => {
    const { user } = await openClass();
    await goOn(user);
    expect(asking().getByRole('alert').textContent).toBe(words.question.pickOne);

    await user.click(
      asking().getByRole('radio', { name: texts.options.what?.system?.label ?? '' }),
    );
    await goOn(user);
    await question('roles');
    await goOn(user);
    expect(asking().getByRole('alert').textContent).toBe(words.question.sayMore);
    const box = asking().getByRole('checkbox', { name: label('role-provider') });
    expect(box).toHaveFocus();
    await user.click(box);
    expect(asking().queryByRole('alert')).not.toBeInTheDocument();
  });

  test('work with the keyboard alone', async () => {
    const { user, answers } = await openClass(answeredSystem({}, {}, 'roles'));
    const first = asking().getByRole('checkbox', { name: label('role-provider') });
    first.focus();
    await user.keyboard(' ');
    expect(first).toBeChecked();
    await user.keyboard('?');
    expect(first).not.toBeChecked();
    const doubt = asking().getByRole('button', {
      name: words.question.unsureFor(label('role-provider')),
    });
    expect(doubt).toHaveAttribute('aria-pressed', 'true');
    expect((first as HTMLInputElement).indeterminate).toBe(true);
    await user.tab();
    expect(doubt).toHaveFocus();
    await user.keyboard(' ');
    expect(doubt).toHaveAttribute('aria-pressed', 'false');
    asking().getByRole('checkbox', { name: texts.pages.roles.none }).focus();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(await answers()).toMatchObject({ 'role-provider': 'no', 'private-use-only': 'no' });
    expect(screen.getByRole('heading', { name: words.outcome.classes })).toHaveFocus();
  });

  test('fold the long list by its areas, which name their uses', async () => {
    const { user } = await openClass(answeredSystem({ ...chatbot }, {}, 'annex-iii'));
    const box = asking().getByText(label('use-4a'));
    expect(box).not.toBeVisible();
    expect(asking().getByText(texts.uses['5b'], { exact: false })).toBeVisible();
    await user.click(asking().getByText(texts.areas['4']));
    expect(box).toBeVisible();
    await user.click(asking().getByRole('button', { name: words.question.openAll }));
    expect(asking().getByText(label('use-8b'))).toBeVisible();
  });

  test('show calmly what already holds', async () => {
    await openClass(answeredSystem({ ...chatbot }, {}, 'prohibited'));
    const preview = within(screen.getByRole('complementary', { name: words.preview.title }));
    expect(preview.getByText(aiAct.roles.provider.name)).toBeVisible();
  });

  test('say so when their words cannot be loaded, and try again', async () => {
    vi.spyOn(content, 'classification').mockRejectedValueOnce(new Error('no network'));
    const { user } = await openApp({
      at: '#/check/one/systems/one/class',
      holding: [assessmentWith({}, { systems: [system('one')] })],
    });
    const alert = within(await screen.findByRole('alert'));
    await user.click(alert.getByRole('button', { name: en.app.loadFailed.again }));
    expect(await screen.findByText(texts.pages.what.question)).toBeVisible();
  });
});

describe('the outcome', () => {
  test('needs review where an answer is not sure, and leads back to it', async () => {
    const { user } = await openClass(answeredSystem({ ...recruiting, 'use-4a': 'unsure' }));
    const shown = within(theClass()[0]!);
    expect(
      shown.getByRole('heading', { name: texts.outcomes['high-risk-annex-iii'].title }),
    ).toBeVisible();
    expect(shown.getByText(words.certainty['needs-review'])).toBeVisible();
    expect(screen.getByText(words.outcome.review(1, 0), { exact: false })).toBeVisible();

    const review = within(screen.getByRole('region', { name: words.outcome.reviewTitle }));
    await user.click(
      review.getByRole('button', { name: words.outcome.answerAgainFor(label('use-4a')) }),
    );
    expect(
      await screen.findByRole('heading', { name: texts.pages['annex-iii'].question }),
    ).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { name: label('use-4a') }));
    await user.click(screen.getByRole('button', { name: words.trail.save }));
    // The class is sure now, so the question that only a sure class needs comes up.
    expect(await screen.findByRole('heading', { name: texts.pages.legacy.question })).toBeVisible();
  });

  test('shows what a changed answer changes, until that is dismissed', async () => {
    const { user, answers } = await openClass(answeredSystem({ ...chatbot }));
    await change('transparency', user);
    expect(
      await screen.findByRole('heading', { name: texts.pages.transparency.question }),
    ).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { name: label('talks-to-people') }));
    expect(await answers()).toMatchObject({ 'talks-to-people': 'no' });
    await user.click(screen.getByRole('button', { name: words.trail.save }));
    expect(await answers()).toMatchObject({ 'talks-to-people': 'yes' });

    const changed = note('transparency');
    const heading = changed.getByRole('heading', { level: 3 });
    expect(heading).toHaveFocus();
    expect(heading.closest('[aria-live="polite"]')).not.toBeNull();
    expect(changed.getByText(texts.outcomes.transparency.title)).toBeVisible();
    expect(changed.getByText(texts.outcomes.minimal.title)).toBeVisible();
    expect(changed.getByText(aiAct.obligations['t-50-1'].title, { exact: false })).toBeVisible();

    await user.click(changed.getByRole('button', { name: words.change.dismiss }));
    expect(heading).not.toBeInTheDocument();
    const name = words.trail.changeFor(texts.pages.transparency.question);
    expect(screen.getByRole('button', { name })).toHaveFocus();
  });

  test('says so where a changed answer changes nothing, and takes undo along', async () => {
    const { user } = await openClass(answeredSystem({ ...chatbot, 'talks-to-people': 'yes' }));
    await change('exclusions', user);
    await user.click(screen.getByRole('checkbox', { name: label('before-market') }));
    await user.click(screen.getByRole('button', { name: words.trail.cancel }));
    await change('exclusions', user);
    const none = screen.getByRole('checkbox', { name: texts.pages.exclusions.none });
    expect(none).toBeChecked();
    await user.click(screen.getByRole('button', { name: words.trail.save }));
    expect(
      screen.queryByRole('region', { name: words.change.title(texts.pages.exclusions.question) }),
    ).not.toBeInTheDocument();

    await change('transparency', user);
    await user.click(screen.getByRole('checkbox', { name: label('talks-to-people') }));
    await user.click(screen.getByRole('checkbox', { name: texts.pages.transparency.none }));
    await user.click(screen.getByRole('button', { name: words.trail.save }));
    expect(note('transparency').getByText(texts.outcomes.minimal.title)).toBeVisible();
    await user.click(screen.getByRole('button', { name: en.app.undo }));
    expect(
      screen.queryByRole('region', { name: words.change.title(texts.pages.transparency.question) }),
    ).not.toBeInTheDocument();
    expect(within(theClass()[0]!).getByText(texts.outcomes.transparency.title)).toBeVisible();
  });

  test('leads to the questions that a change brings up', async () => {
    const { user } = await openClass(answeredSystem({ ...chatbot }));
    await change('annex-iii', user);
    await user.click(screen.getByText(texts.areas['4']));
    await user.click(screen.getByRole('checkbox', { name: label('use-4a') }));
    await user.click(screen.getByRole('button', { name: words.trail.save }));
    await user.click(note('annex-iii').getByRole('button', { name: words.change.toQuestion }));
    expect(await question('profiling')).toHaveFocus();
    const profiles = texts.aspects.profiles(texts.uses['4a']).label;
    await user.click(
      within(asking().getByRole('group', { name: profiles })).getByRole('radio', {
        name: words.answers.yes,
      }),
    );
    await goOn(user);
    expect(note('annex-iii').getByRole('heading', { level: 3 })).toBeVisible();
  });

  test('shows a contradiction, keeps the stricter reading, and is rid of it when solved', async () => {
    const { user } = await openClass(answeredSystem({ ...recruiting, 'use-5b': 'yes' }));
    const clash = texts.contradictions['scoring-yet-no-profiling'];
    const clashes = within(screen.getByRole('region', { name: words.outcome.contradictions(1) }));
    expect(clashes.getByText(clash.what)).toBeVisible();
    expect(clashes.getByText(clash.kept)).toBeVisible();
    const again = words.outcome.goToQuestion(texts.pages.profiling.question);
    await user.click(clashes.getByRole('button', { name: again }));

    const profiles = texts.aspects.profiles(texts.uses['5b']).label;
    const lines = within(await screen.findByRole('group', { name: profiles }));
    await user.click(lines.getByRole('radio', { name: words.answers.yes }));
    await user.click(screen.getByRole('button', { name: words.trail.save }));
    expect(note('profiling').getByText(words.change.solved, { exact: false })).toBeVisible();
    expect(
      screen.queryByRole('region', { name: words.outcome.contradictions(1) }),
    ).not.toBeInTheDocument();
  });

  test('keeps every answer, the ones that do not count now among them', async () => {
    const before = answeredSystem(recruiting);
    const { user, answers } = await openClass(before);
    await change('annex-iii', user);
    await user.click(screen.getByRole('checkbox', { name: label('use-4a') }));
    await user.click(screen.getByRole('checkbox', { name: texts.pages['annex-iii'].none }));
    await user.click(screen.getByRole('button', { name: words.trail.save }));

    expect(await answers()).toEqual({ ...before.classification, 'use-4a': 'no' });
    const idle = screen.getByText(words.trail.idleTitle, { exact: false });
    await user.click(idle);
    expect(screen.getByText(words.trail.idleText)).toBeVisible();
    const kept = within(idle.closest('details')!);
    expect(
      kept.getByText(texts.aspects.profiles(texts.uses['4a']).label, { exact: false }),
    ).toBeVisible();
  });

  test('clears all answers and takes that back', async () => {
    const before = answeredSystem(recruiting);
    const { user, answers } = await openClass(before);
    await user.click(screen.getByRole('button', { name: words.trail.restart }));
    expect(await answers()).toEqual({});
    expect(screen.getByText(words.trail.cleared)).toHaveFocus();
    expect(await question('what')).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.trail.undo }));
    expect(await answers()).toEqual(before.classification);
    expect(screen.queryByText(words.trail.cleared)).not.toBeInTheDocument();
    expect(theClass()).toHaveLength(1);
  });

  test('groups the obligations by their day and names fines only where the law does', async () => {
    await openClass(
      answeredSystem({
        ...recruiting,
        'decides-about-people': 'yes',
        'placed-before-annex-iii': 'yes',
      }),
    );
    const spared = within(
      screen.getByRole('list', { name: words.duties.afterChange('2027-12-02') }),
    );
    const use = spared.getByRole('heading', { name: aiAct.obligations['d-26-1'].title });
    expect(use).toBeVisible();
    expect(spared.getAllByText(words.duties.fine).length).toBeGreaterThan(0);
    const now = within(screen.getByRole('list', { name: words.duties.now }));
    const literacy = now
      .getByRole('heading', { name: aiAct.obligations['all-04'].title })
      .closest('li');
    expect(within(literacy!).queryByText(words.duties.fine)).not.toBeInTheDocument();
  });

  test('says so when the legal data is old', async () => {
    const each = answeredSystem(recruiting);
    const { app } = await openClass(each);
    expect(screen.queryByText(aiAct.stale(longDate(asOf)))).not.toBeInTheDocument();
    render(ClassPart, { check: app.check!, system: each, today: '2099-01-01' });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(aiAct.stale(longDate(asOf)));
  });

  test('of a prohibited practice names no other duty', async () => {
    await openClass(
      answeredSystem({
        'role-deployer': 'yes',
        'deployer-in-union': 'yes',
        'practice-c': 'yes',
      }),
    );
    expect(within(theClass()[0]!).getByText(texts.outcomes.prohibited.title)).toBeVisible();
    expect(screen.getByText(words.duties.stopped)).toBeVisible();
    expect(screen.queryByText(aiAct.obligations['all-04'].title)).not.toBeInTheDocument();
  });
});
