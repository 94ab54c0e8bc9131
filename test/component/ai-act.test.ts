import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { reviewBy } from '../../src/content/ai-act/law.ts';
import { obligations } from '../../src/content/ai-act/obligations.ts';
import { seedMappings } from '../../src/content/ai-act/seed-mappings.ts';
import {
  emptyAnswer,
  newAssessment,
  type Assessment,
  type Profile,
} from '../../src/core/assessment.ts';
import { OpenAssessment } from '../../src/state/open-assessment.svelte.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import AiActView from '../../src/views/AiActView.svelte';

const now = '2026-11-21T10:00:00Z';

async function show(
  profile: Partial<Profile> = {},
  today = '2026-11-21',
  answers: Assessment['answers'] = {},
) {
  const fresh = newAssessment('one', 'Test', now);
  const assessment = { ...fresh, profile: { ...fresh.profile, ...profile }, answers };
  const check = new OpenAssessment(
    assessment,
    memoryRepository(),
    () => now,
    () => undefined,
  );
  const { container } = render(AiActView, { check, today });
  await screen.findByRole('heading', { name: 'When the Act applies' });
  return { check, container, user: userEvent.setup() };
}

const provider: Partial<Profile> = {
  operatorRoles: ['provider'],
  riskClasses: ['high-risk-annex-iii'],
};

/** Text as it is read: runs of white space count as one. */
function words(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function group(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

function titlesIn(name: string): string[] {
  return within(group(name))
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
}

function row(name: string, title: string): HTMLElement {
  const heading = within(group(name)).getByRole('heading', { level: 4, name: title });
  return heading.closest('li') as HTMLElement;
}

/** The layout engine of the test does not toggle `details` on its own. */
async function open(summary: HTMLElement): Promise<void> {
  const details = summary.closest('details') as HTMLDetailsElement;
  details.open = true;
  await fireEvent(details, new Event('toggle'));
}

describe('the chart', () => {
  test('puts duties where they belong', async () => {
    await show(provider);
    expect(titlesIn('Applies now')).toEqual([
      'Art. 4 AI literacy',
      'Art. 5(1)(a) to (h) Prohibited practices',
    ]);
    expect(titlesIn('Applies from 2 December 2026')).toHaveLength(1);
    expect(titlesIn('Applies from 2 December 2027')).toContain('Art. 9 Risk management system');
    expect(titlesIn('No management system covers these')).toContain('Art. 48 CE marking');
    expect(titlesIn('Your choice')).toEqual(['Art. 4a Sensitive data to find and correct bias']);
    expect(screen.queryByRole('region', { name: 'Not yours' })).toBeNull();
  });

  test('writes the three parts of a bar beside it, with the reach', async () => {
    await show(provider, '2026-11-21', {
      '7.3': { ...emptyAnswer, choice: 3 },
      'A.9.2': { ...emptyAnswer, choice: 1 },
    });
    // 7.3 weighs 2 and counts 1; A.9.2 weighs 1 and counts ⅓; of 7: ⅓. Strong: ¾ of the bar, so 25 %.
    const literacy = row('Applies now', 'Art. 4 AI literacy');
    expect(words(literacy)).toContain('Claimed in place 25 %');
    expect(words(literacy)).toContain('Still within reach of the AIMS 50 %');
    expect(words(literacy)).toContain('Outside any AIMS 25 %');
    expect(words(literacy)).toContain('Reach: Strong');
    expect(words(literacy)).toContain('since 2 February 2025');
  });

  test('names a fine only where the law does', async () => {
    await show(provider);
    expect(words(row('Applies now', 'Art. 4 AI literacy'))).not.toContain('Fines:');
    expect(words(row('Applies now', 'Art. 5(1)(a) to (h) Prohibited practices'))).toContain(
      'Fines: Prohibited practices (Art. 99(3))',
    );
  });

  test('keeps bars away from what no management system covers', async () => {
    const { container } = await show(provider);
    expect(words(row('No management system covers these', 'Art. 48 CE marking'))).not.toContain(
      '%',
    );
    expect(within(group('Your choice')).queryByText(/Claimed in place/)).toBeNull();
    const bars = container.querySelectorAll('.coverage');
    const inChart = ['Applies now', 'Applies from 2 December 2026', 'Applies from 2 December 2027'];
    expect(bars).toHaveLength(inChart.flatMap(titlesIn).length);
  });

  test('marks what an empty profile leaves open, and shows the condition', async () => {
    await show();
    expect(words(row('Applies now', 'Art. 4 AI literacy'))).toContain('Role or class not given');
    expect(screen.getByText(/The profile names no role or no risk class/)).toBeTruthy();
    expect(words(row('Applies from 2 December 2027', 'Art. 26(7) Tell your workers'))).toContain(
      'Only for employers who use the system at the workplace.',
    );
  });

  test('never adds bars up to one figure', async () => {
    const { container } = await show(provider);
    await open(screen.getByText('Table to the chart'));
    const table = screen.getByRole('table', { name: 'Table to the chart' });
    expect(within(table).queryByRole('row', { name: /total|sum|overall|average/i })).toBeNull();
    expect(container.querySelector('tfoot')).toBeNull();
    const percentages = [...container.querySelectorAll('p, td, strong')].filter(
      (element) =>
        element.children.length === 0 &&
        element.textContent.includes(' %') &&
        !element.closest('.obligation, table'),
    );
    expect(percentages).toEqual([]);
  });
});

describe('the filters', () => {
  test('change role and class, and go back to the profile', async () => {
    const { user } = await show(provider);
    const role = screen.getByRole('combobox', { name: 'Role' });
    expect(within(role).getByRole('option', { name: 'As in the profile' })).toBeTruthy();
    await user.selectOptions(role, 'Deployer');
    expect(titlesIn('Applies from 2 December 2027')).toContain('Art. 26(7) Tell your workers');
    expect(titlesIn('Applies from 2 December 2027')).not.toContain('Art. 9 Risk management system');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Risk class' }), 'Minimal');
    expect(screen.queryByRole('region', { name: 'Applies from 2 December 2027' })).toBeNull();
    await user.selectOptions(role, 'As in the profile');
    expect(titlesIn('Applies now')).toHaveLength(2);
    expect(screen.getByText('In the profile: Provider.')).toBeTruthy();
  });

  test('follow the chosen day', async () => {
    const { user } = await show(provider);
    const day = screen.getByLabelText('What applies on');
    expect((day as HTMLInputElement).value).toBe('2026-11-21');
    await fireEvent.change(day, { target: { value: '2027-12-02' } });
    expect(titlesIn('Applies on 2 December 2027')).toContain('Art. 9 Risk management system');
    expect(screen.getByText(/^On 2 December 2027:/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to today' }));
    expect(titlesIn('Applies now')).toHaveLength(2);
  });

  test('show what does not apply, with the reason', async () => {
    const { user } = await show(provider);
    await user.click(screen.getByRole('checkbox', { name: /Show what does not apply/ }));
    const others = within(group('Not yours'));
    expect(words(others.getByText('Tell your workers').closest('li'))).toContain(
      'Not your role: it binds Deployer.',
    );
    expect(words(others.getByText('Voluntary codes of conduct').closest('li'))).toContain(
      'Not your class: only for Transparency duties; Minimal.',
    );
    const shown = screen.getAllByRole('heading', { level: 4 }).length;
    expect(shown + others.getAllByRole('listitem').length).toBe(obligations.length);
  });

  test('link to the profile', async () => {
    await show(provider);
    expect(
      screen
        .getByRole('link', { name: 'Change roles and classes in the profile' })
        .getAttribute('href'),
    ).toBe('#/check/one/profile');
  });
});

describe('the details of a row', () => {
  test('give the duty, the gap, the working and links to the items', async () => {
    await show(provider);
    await open(screen.getByLabelText('Details of Art. 4, AI literacy'));
    const literacy = within(row('Applies now', 'Art. 4 AI literacy'));
    expect(literacy.getByText(/Take measures that help your staff/)).toBeTruthy();
    expect(literacy.getByText(/The duty was not removed/)).toBeTruthy();
    const link = literacy.getByRole('link', { name: /^7\.2 / });
    expect(link.getAttribute('href')).toBe('#/check/one/7.2');
    expect(literacy.getByText(/Weighted mean credit: 0 ÷ 7 = 0\./)).toBeTruthy();
    expect(words(literacy.getByText(/If everything you did not know/))).toContain('75 %');
    expect(literacy.getByText(/Art. 99 names no amount/)).toBeTruthy();
    expect(
      literacy.getByText('Regulation (EU) 2026/1744, OJ L, 2026/1744, 24.7.2026'),
    ).toBeTruthy();
  });

  test('give both days where they differ, and say where readers disagree', async () => {
    await show({ operatorRoles: ['deployer'], riskClasses: ['high-risk-annex-iii'] });
    const title = 'Art. 86 Explain a decision';
    const heading = screen.getByRole('heading', { level: 4, name: /^Art\. 86 / });
    expect(heading, title).toBeTruthy();
    const explanation = within(heading.closest('li') as HTMLElement);
    expect(explanation.getByText('Date disputed')).toBeTruthy();
    await open(explanation.getByText('Details'));
    expect(
      explanation.getByText(/Can bite from 2 December 2027; formally applies from 2 August 2026/),
    ).toBeTruthy();
    expect(explanation.getByText('Readers of the law disagree about this date.')).toBeTruthy();
  });
});

describe('the table to the chart', () => {
  test('has a row for each duty on the screen', async () => {
    await show(provider);
    await open(screen.getByText('Table to the chart'));
    const table = screen.getByRole('table', { name: 'Table to the chart' });
    const optional = titlesIn('Your choice').length;
    const duties = screen.getAllByRole('heading', { level: 4 }).length - optional;
    expect(within(table).getAllByRole('rowheader')).toHaveLength(duties);
  });
});

describe('the timeline', () => {
  test('has today between what has passed and what is next', async () => {
    await show();
    const list = screen.getByRole('list', { name: /Milestones of the EU AI Act/ });
    const entries = [...list.children].map((entry) => entry.textContent);
    const today = entries.findIndex((text) => text.includes('Today, 21 November 2026'));
    expect(entries[today - 1]).toContain('Passed');
    expect(entries[today + 1]).toContain('Next');
    expect(entries[today + 1]).toContain('2 December 2026');
    expect(words(list.querySelector('[aria-current="date"]'))).toContain('Today');
    expect(screen.getByText(/^Next deadline: 2 December 2026, in 11 days\./)).toBeTruthy();
    expect(screen.getByText(/2 December 2027, postponed from 2 August 2026/)).toBeTruthy();
  });

  test('moves on with the day', async () => {
    await show({}, '2026-12-02');
    expect(screen.getByText(/^Next deadline: 2 August 2027/)).toBeTruthy();
  });
});

describe('the banners', () => {
  test('say that this is no legal advice', async () => {
    await show();
    expect(screen.getByText(/Not legal advice, not a certificate/)).toBeTruthy();
    expect(screen.getByText(/not a measure of compliance/)).toBeTruthy();
  });

  test.each([
    [reviewBy, false],
    ['2027-01-01', true],
  ])('on %s the data is old: %s', async (today, stale) => {
    await show({}, today);
    expect(screen.queryByText(/Verify it before you rely on it/) !== null).toBe(stale);
  });
});

describe('the rest of the page', () => {
  test('puts the commonly quoted mappings right, with links', async () => {
    await show();
    const seeds = group('Commonly quoted, but');
    expect(within(seeds).getAllByRole('heading', { level: 3 })).toHaveLength(seedMappings.length);
    expect(within(seeds).getByText('A.4.3 and A.4.4').tagName).toBe('S');
    expect(within(seeds).getByText(/A\.7\.2 to A\.7\.6, or A\.7/).tagName).not.toBe('S');
    expect(
      within(seeds)
        .getAllByRole('link', { name: /^A\.6\.2\.8 / })[0]
        ?.getAttribute('href'),
    ).toBe('#/check/one/A.6.2.8');
    expect(within(seeds).getByText('Clauses 4 to 10, all 32 requirements')).toBeTruthy();
  });

  test('names fines, standards with the day of looking, and sources', async () => {
    await show();
    const fines = screen.getByRole('table', { name: /Ceilings of fines/ });
    expect(within(fines).getAllByRole('rowheader')).toHaveLength(4);
    expect(screen.getByText(/EN 18286:2026: not cited .* as of 9 October 2026/)).toBeTruthy();
    expect(screen.getByText(/EU legislation © European Union/)).toBeTruthy();
    expect(
      within(group('Sources of the legal data'))
        .getByRole('link', { name: /Regulation \(EU\) 2024\/1689, OJ L/ })
        .getAttribute('href'),
    ).toBe('https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng');
  });

  test('begins with its heading, which can take the focus', async () => {
    const { container } = await show();
    const first = container.querySelector('h1, h2, h3, h4');
    expect(first?.tagName).toBe('H1');
    expect(first?.getAttribute('tabindex')).toBe('-1');
  });
});
