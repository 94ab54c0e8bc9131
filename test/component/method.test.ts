import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { reviewBy } from '../../src/content/ai-act/law.ts';
import { catalogueEdition } from '../../src/core/report.ts';
import { offerRules } from '../../src/core/systems/offers.ts';
import MethodView from '../../src/views/MethodView.svelte';

async function show(today = '2026-11-21') {
  const { container } = render(MethodView, { today });
  await screen.findByRole('heading', { name: 'EU AI Act coverage' });
  return container;
}

/** Text as it is read: runs of white space count as one. */
function words(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the method page', () => {
  test('begins with its heading, which can take the focus', async () => {
    const container = await show();
    const first = container.querySelector('h1, h2, h3, h4');
    expect(first?.tagName).toBe('H1');
    expect(first?.getAttribute('tabindex')).toBe('-1');
  });

  test('explains the credit with the numbers of the rules', async () => {
    await show();
    const credit = section('From an answer to a credit');
    expect(credit.getByText(/70 items: 32 requirements .* 38 controls .* 16 areas/)).toBeTruthy();
    expect(credit.getByText(/at most 2 while a document/)).toBeTruthy();
    expect(credit.getByText(/2 ÷ 3 = 0\.67/)).toBeTruthy();
    expect(credit.getAllByRole('rowheader')).toHaveLength(6);
  });

  test('lists what counts double, with the reason', async () => {
    await show();
    const weights = section('What counts double');
    for (const item of ['6.1.2', '8.4', '9.2.2', '9.3.3']) {
      expect(weights.getByText(new RegExp(`^${item.replaceAll('.', '\\.')} `))).toBeTruthy();
    }
    expect(weights.getByText(/These 11 weigh 2/)).toBeTruthy();
  });

  test('says how the statement, the plan and the KPIs are worked out, with the numbers of the rules', async () => {
    await show();
    expect(
      section('The Statement of Applicability').getByText(/more than 30 % left out/),
    ).toBeTruthy();
    const plan = section('The plan and its dates');
    expect(plan.getByText(/1 person, 2 days a week, 8 weeks of operation/)).toBeTruthy();
    expect(section('The six KPIs').getAllByRole('term')).toHaveLength(6);
  });

  test('names the gates of the verdict', async () => {
    await show();
    const verdict = screen.getByRole('heading', { name: 'The verdict' }).closest('section');
    expect(words(verdict)).toContain('Readiness under 33 %');
    expect(words(verdict)).toContain('Stage 1 at 90 % or more');
    expect(words(verdict)).toContain('at level 3, no requirement under level 2');
  });

  test('names the rules of potential findings, the ceilings and what blocks', async () => {
    await show();
    expect(screen.getByText(/or 3 potential minors come together/)).toBeTruthy();
    const ceilings = within(screen.getByRole('table', { name: 'Ceilings by reach' }));
    expect(ceilings.getByRole('row', { name: /^Strong 75 %/ })).toBeTruthy();
    expect(ceilings.getByRole('row', { name: /^None 0 %/ })).toBeTruthy();
    expect(screen.getByText(/They block the verdict and weigh 2/)).toBeTruthy();
  });

  test('says what ratings mean, with the bands of the rules', async () => {
    await show();
    const bandTable = within(screen.getByRole('table', { name: 'Bands of weights' }));
    for (const row of ['Low 1 to 4', 'Moderate 5 to 9', 'High 10 to 15', 'Critical 16 to 25']) {
      expect(bandTable.getByRole('row', { name: row })).toBeTruthy();
    }
    const steps = within(screen.getByRole('table', { name: 'Steps of likelihood and severity' }));
    expect(steps.getAllByRole('rowheader')).toHaveLength(5);
  });

  test('names every fact of the register with the level that it allows', async () => {
    await show();
    const facts = within(
      screen.getByRole('table', { name: 'Facts of the register and the levels that they allow' }),
    );
    expect(facts.getAllByRole('row')).toHaveLength(offerRules.length + 1);
    expect(
      facts.getByRole('row', { name: /^Every system has risks.* 8\.2 .* At least 3 Defined$/ }),
    ).toBeTruthy();
  });

  test('gives versions, disclaimers, copyright, privacy and licence', async () => {
    await show();
    expect(screen.getByText(catalogueEdition)).toBeTruthy();
    expect(section('What Plumbline is not').getAllByRole('listitem')).toHaveLength(8);
    expect(section('Copyright').getByText(/buy the standard/)).toBeTruthy();
    expect(section('Privacy in short').getByText(/for 30 days/)).toBeTruthy();
    expect(section('Licence').getByText(/MIT licence/)).toBeTruthy();
  });

  test.each([
    [reviewBy, false],
    ['2027-01-01', true],
  ])('on %s the legal data is old: %s', async (today, stale) => {
    await show(today);
    expect(screen.queryByText(/Verify it before you rely on it/) !== null).toBe(stale);
  });
});
