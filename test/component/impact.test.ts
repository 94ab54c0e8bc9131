import { screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import {
  factIds,
  type ClassificationAnswers,
} from '../../src/content/ai-act/classification/facts.ts';
import type { ImpactAssessment } from '../../src/core/systems/system.ts';
import en from '../../src/i18n/locales/en.ts';
import { approvedImpact, rated, system } from '../unit/support/systems.ts';
import { assessmentWith, openApp } from './support.ts';

const { impact: words, risks } = en;
const address = '#/check/one/systems/crivo/impact';
const content = await texts.impact();

/** What the screen loads on first use is here before: a busy machine takes longer than a test waits. */
beforeAll(async () => {
  await import('../../src/views/SystemView.svelte');
  await import('../../src/views/systems/ImpactPart.svelte');
}, 60_000);

/** The impact assessment of one system on the screen, as somebody finds it. */
async function openImpact(
  impact: Partial<ImpactAssessment> = {},
  parts: Parameters<typeof system>[1] = {},
) {
  const base = system('crivo', parts);
  const opened = await openApp({
    at: address,
    holding: [
      assessmentWith({}, { systems: [{ ...base, impact: { ...base.impact, ...impact } }] }),
    ],
  });
  await screen.findByRole('heading', { level: 2, name: words.title });
  const stored = async () => {
    const found = (await opened.stored()).systems.find(({ id }) => id === 'crivo');
    if (!found) throw new Error('The system is gone');
    return found.impact;
  };
  return { ...opened, stored };
}

const panel = () => within(screen.getByRole('region', { name: words.panel }));

/** One of the ten dimensions, unfolded. */
async function openDimension(user: { click: (element: Element) => Promise<void> }, name: string) {
  const heading = screen
    .getAllByRole('heading', { level: 4, name })
    .find((each) => each.closest('summary'));
  const details = heading?.closest('details');
  if (!heading || !details) throw new Error(`${name} is not on the screen`);
  if (!details.open) await user.click(heading);
  return within(details);
}

describe('filling an impact assessment', () => {
  test('begins with what the register says', async () => {
    const { user, stored } = await openImpact(
      {},
      { purpose: 'Ranks applications', affectedGroups: ['applicants', 'children'] },
    );
    expect(panel().getByText(words.states.none)).toBeVisible();

    const [purpose, people] = screen.getAllByRole('button', { name: words.fromRegister });
    await user.click(people!);
    await user.click(purpose!);

    const { intendedUse, affected } = await stored();
    expect(intendedUse).toBe('Ranks applications');
    expect(affected).toBe(`${words.groups.applicants}, ${words.groups.children}`);
    expect(screen.getByLabelText(words.fields.intendedUse)).toHaveFocus();
    expect(screen.queryByRole('button', { name: words.fromRegister })).toBeNull();
    expect(panel().getByText(words.states.draft)).toBeVisible();
  });

  test('stores every text as it is typed, and takes typing back in one step', async () => {
    const { user, stored } = await openImpact();
    await user.type(screen.getByLabelText(words.fields.misuse), 'Rejecting unseen');
    expect((await stored()).misuse).toBe('Rejecting unseen');
    await user.click(screen.getByRole('button', { name: en.app.undo }));
    expect((await stored()).misuse).toBe('');
  });

  test('says that a dimension holds no harm with one press', async () => {
    const { user, stored } = await openImpact();
    const { name } = content.dimensions.environment;
    const environment = await openDimension(user, name);
    expect(environment.queryByRole('group', { name: words.dimensions.inherent })).toBeNull();

    await user.click(environment.getByRole('button', { name: words.dimensions.nothing }));

    expect((await stored()).dimensions.environment?.benefit).toBe(
      words.dimensions.nothingText('2026-11-21'),
    );
    expect(environment.getByText(words.dimensions.states['no-harm'])).toBeVisible();
    expect(environment.getByLabelText(words.dimensions.benefit)).toHaveFocus();
    expect(screen.getByText(words.dimensions.done(1, 10))).toBeVisible();
  });

  test('rates a harm before and after, in words', async () => {
    const { user, stored } = await openImpact();
    const fairness = await openDimension(user, content.dimensions.fairness.name);
    await user.type(fairness.getByLabelText(words.dimensions.harm), 'Older people stand lower');
    expect(fairness.getByText(words.dimensions.states.unrated)).toBeVisible();

    const before = within(fairness.getByRole('group', { name: words.dimensions.inherent }));
    await user.selectOptions(before.getByLabelText(risks.ratings.likelihood), '4 Likely');
    await user.selectOptions(before.getByLabelText(risks.ratings.severity), '4 Grave');
    expect(before.getByRole('status')).toBeVisible();
    expect(before.getByText(risks.ratings.scored(risks.ratings.bands.critical, 16))).toBeVisible();
    expect(before.getByText(risks.ratings.severityMeanings[4])).toBeVisible();

    const after = within(fairness.getByRole('group', { name: words.dimensions.residual }));
    await user.selectOptions(after.getByLabelText(risks.ratings.likelihood), '5 Almost certain');
    await user.selectOptions(after.getByLabelText(risks.ratings.severity), '5 Extreme');
    expect(fairness.getByText(words.dimensions.worse)).toBeVisible();
    expect(
      panel().getByRole('link', {
        name: words.contradictions.worse(content.dimensions.fairness.name),
      }),
    ).toBeVisible();

    await user.selectOptions(after.getByLabelText(risks.ratings.likelihood), '1 Rare');
    expect(fairness.queryByText(words.dimensions.worse)).toBeNull();
    expect(fairness.getByText(words.dimensions.states['without-measures'])).toBeVisible();
    await user.type(fairness.getByLabelText(words.dimensions.measures), 'Monthly check');
    expect(await stored()).toMatchObject({
      dimensions: {
        fairness: {
          harm: 'Older people stand lower',
          inherent: rated(4, 4),
          measures: 'Monthly check',
          residual: rated(1, 5),
        },
      },
    });
  });

  test('decides, dates and sets the next review with one press each', async () => {
    const { user, stored } = await openImpact(
      approvedImpact({ decision: null, approver: '', approvedOn: '', nextReview: '' }),
    );
    expect(panel().getByText(words.stateTexts.draft(4))).toBeVisible();
    await user.click(
      screen.getByRole('radio', { name: new RegExp(`^${words.decisions['go-with-conditions']}`) }),
    );
    await user.type(screen.getByLabelText(words.fields.conditions), 'Bias test by May');
    await user.type(screen.getByLabelText(words.fields.approver), 'Inês');
    await user.click(screen.getByRole('button', { name: words.today }));
    await user.click(screen.getByRole('button', { name: words.inTwelveMonths }));

    expect(await stored()).toMatchObject({
      decision: 'go-with-conditions',
      conditions: 'Bias test by May',
      approver: 'Inês',
      approvedOn: '2026-11-21',
      nextReview: '2027-11-21',
    });
    expect(panel().getByText(words.stateTexts.approved('2026-11-21', '2027-11-21'))).toBeVisible();
  });
});

describe('what is missing', () => {
  test('leads to its field', async () => {
    const { user } = await openImpact({ intendedUse: 'Ranks' });
    expect(panel().getByText(words.missing.dimension(10, 10))).toBeVisible();
    await user.click(panel().getByRole('link', { name: words.missing.affected }));
    expect(screen.getByLabelText(words.fields.affected)).toHaveFocus();
    await user.click(panel().getByRole('link', { name: words.missing.decision }));
    expect(
      screen.getByRole('radio', { name: new RegExp(`^${words.decisions.go} `) }),
    ).toHaveFocus();
    await user.click(panel().getByRole('link', { name: words.missing['next-review'] }));
    expect(screen.getByLabelText(words.fields.nextReview)).toHaveFocus();
    expect(location.hash).toBe(address);
  });

  test('unfolds the dimension that it is about', async () => {
    const { dimensions } = approvedImpact();
    const safety = { ...dimensions.safety!, harm: 'A burn', inherent: rated(3, null) };
    const { user } = await openImpact({ intendedUse: 'Heats', dimensions: { safety } });
    await user.click(
      panel().getByRole('link', { name: words.missing.rating(content.dimensions.safety.name) }),
    );
    const opened = await openDimension(user, content.dimensions.safety.name);
    const before = within(opened.getByRole('group', { name: words.dimensions.inherent }));
    expect(before.getByLabelText(risks.ratings.severity)).toHaveFocus();
  });
});

describe('an approved assessment', () => {
  test('is due again after a change, and says why', async () => {
    const { user } = await openImpact(approvedImpact());
    expect(panel().getByText(words.states.approved)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: content.triggers['new-model'] }));
    expect(panel().getByText(words.states.due)).toBeVisible();
    expect(panel().getByText(words.reasons.trigger(content.triggers['new-model']))).toBeVisible();
  });

  test('is due again once its review day has come', async () => {
    await openImpact(approvedImpact({ nextReview: '2026-11-20' }));
    expect(panel().getByText(words.reasons['review-date']('2026-11-20'))).toBeVisible();
  });

  test('goes into a new round with all its texts, and back by undo', async () => {
    const before = approvedImpact({ triggers: ['incident'] });
    const { user, stored } = await openImpact(before);
    await user.click(panel().getByRole('button', { name: words.round.button }));
    expect(await stored()).toEqual({
      ...before,
      decision: null,
      approvedOn: '',
      nextReview: '',
      triggers: [],
    });
    expect(panel().getByText(words.states.draft)).toBeVisible();
    expect(screen.getByText(words.round.started)).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: words.title })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: en.app.undo }));
    expect(await stored()).toEqual(before);
  });

  test('points out a review before its decision', async () => {
    await openImpact(approvedImpact({ nextReview: '2026-09-01' }));
    expect(screen.getByText(words.tooEarly)).toBeVisible();
    expect(panel().getByRole('link', { name: words.contradictions.reviewTooEarly })).toBeVisible();
  });
});

describe('the base for a FRIA', () => {
  const rights = () => within(screen.getByRole('region', { name: words.sections.rights }));
  const creditScoring: ClassificationAnswers = {
    ...(Object.fromEntries(factIds.map((id) => [id, 'no'])) as ClassificationAnswers),
    'is-ai': 'yes',
    'role-deployer': 'yes',
    'deployer-in-union': 'yes',
    'use-5b': 'yes',
    'profiles-5b': 'yes',
  };

  test('shows the six elements, done or missing, and leads to the missing ones', async () => {
    const { user } = await openImpact({ intendedUse: 'Ranks', oversight: 'Joana' });
    expect(rights().getByText(words.rights.base)).toBeVisible();
    const rows = rights()
      .getAllByRole('listitem')
      .filter((row) => /^\([a-f]\)/.test(row.textContent.trim()));
    expect(rows.map((row) => row.textContent.includes(words.rights.done))).toEqual([
      ...[true, false, false, false, true, false],
    ]);
    await user.click(
      rights().getByRole('link', { name: words.rights.goTo(words.fields.response) }),
    );
    expect(screen.getByLabelText(words.fields.response)).toHaveFocus();
  });

  test('does not know before the class is settled', async () => {
    await openImpact();
    expect(rights().getByText(words.rights.certainties.unclassified)).toBeVisible();
    expect(rights().getByRole('link', { name: words.rights.toClass })).toHaveAttribute(
      'href',
      '#/check/one/systems/crivo/class',
    );
  });

  test('is likely for somebody who scores credit, from its day', async () => {
    await openImpact({}, { classification: creditScoring });
    expect(rights().getByText(words.rights.certainties.likely)).toBeVisible();
    expect(rights().getByText(words.rights.from('2027-12-02'), { exact: false })).toBeVisible();
    expect(rights().getByText(words.rights.dpia)).toBeVisible();
  });

  test('is not found where nobody uses the system in this role', async () => {
    await openImpact({}, { classification: { 'is-model': 'no', 'is-ai': 'no' } });
    expect(rights().getByText(words.rights.certainties['not-found'])).toBeVisible();
    expect(rights().queryByText(words.rights.from('2027-12-02'), { exact: false })).toBeNull();
  });
});
