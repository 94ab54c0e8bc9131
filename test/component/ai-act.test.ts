import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reviewBy } from '../../src/content/ai-act/law.ts';
import { obligations } from '../../src/content/ai-act/obligations.ts';
import { seedMappings } from '../../src/content/ai-act/seed-mappings.ts';
import {
  emptyAnswer,
  newAssessment,
  type Assessment,
  type Profile,
} from '../../src/core/assessment.ts';
import type { AiSystem } from '../../src/core/systems/system.ts';
import { openCheck } from './open-check.ts';
import AiActView from '../../src/views/AiActView.svelte';
import {
  chatbot,
  existing,
  highRisk,
  minimal,
  organisationWith,
  unsure,
  untouched,
} from '../unit/support/law-systems.ts';

const now = '2026-11-21T10:00:00Z';

async function show(
  profile: Partial<Profile> = {},
  today = '2026-11-21',
  answers: Assessment['answers'] = {},
) {
  const fresh = newAssessment('one', 'Test', now);
  return open({ ...fresh, profile: { ...fresh.profile, ...profile }, answers }, today);
}

/** The screen of an organisation with these AI systems. */
async function showSystems(systems: readonly AiSystem[], today = '2026-11-21') {
  return open({ ...organisationWith(systems), id: 'one' }, today);
}

async function open(assessment: Assessment, today: string) {
  const check = openCheck(assessment, { now: () => now });
  const { container } = render(AiActView, { check, today, now: () => now });
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
async function unfold(summary: HTMLElement): Promise<void> {
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
    expect(titlesIn('What no management system covers')).toContain('Art. 48 CE marking');
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
    expect(words(literacy)).toContain('Within reach 50 %');
    expect(words(literacy)).toContain('Outside 25 %');
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
    expect(words(row('What no management system covers', 'Art. 48 CE marking'))).not.toContain('%');
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
    await unfold(screen.getByText('Table to the chart'));
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
    expect(
      screen.getByText(/^In the profile: Provider; High-risk by use \(Annex III\)\./),
    ).toBeTruthy();
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
    await unfold(screen.getByLabelText('Details of Art. 4, AI literacy'));
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
    await unfold(explanation.getByText('Details'));
    expect(
      explanation.getByText(/Can bite from 2 December 2027; formally applies from 2 August 2026/),
    ).toBeTruthy();
    expect(explanation.getByText('Readers of the law disagree about this date.')).toBeTruthy();
  });
});

describe('the table to the chart', () => {
  test('has a row for each duty on the screen', async () => {
    await show(provider);
    await unfold(screen.getByText('Table to the chart'));
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
    expect(screen.getByText(/^Next day in the law: 2 December 2026, in 11 days\./)).toBeTruthy();
    expect(screen.getByText(/2 December 2027, postponed from 2 August 2026/)).toBeTruthy();
  });

  test('moves on with the day', async () => {
    await show({}, '2026-12-02');
    expect(screen.getByText(/^Next day in the law: 2 August 2027/)).toBeTruthy();
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

describe('the summary', () => {
  const summary = () => within(group('What applies to you'));

  test('comes first, with the next deadline, the counts and the systems, and the filters after it', async () => {
    const { container } = await showSystems([chatbot, highRisk]);
    const headings = [...container.querySelectorAll('h2')].map(words);
    expect(headings.slice(0, 2)).toEqual(['What applies to you', 'Narrow it down']);
    expect(headings.indexOf('When the Act applies')).toBeGreaterThan(3);
    expect(summary().getByText('2 December 2026')).toBeTruthy();
    expect(summary().getByText('in 11 days')).toBeTruthy();
    expect(summary().getByText('Art. 50(2) Mark synthetic content: Chatbot')).toBeTruthy();
    expect(summary().getByText(/^All 2 AI systems of the register are classified/)).toBeTruthy();
    expect(summary().queryByText(/This picture is incomplete/)).toBeNull();
  });

  test('goes to the parts that it counts', async () => {
    const { user } = await showSystems([highRisk]);
    const [count] = summary().getAllByRole('button', { name: /that no management system covers/ });
    await user.click(count!);
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'What no management system covers' }),
    );
  });

  test('names the systems without which it is incomplete, each with a link to its class', async () => {
    await showSystems([chatbot, untouched, { ...untouched, id: 'nameless', name: ' ' }]);
    expect(summary().getByText('This picture is incomplete.')).toBeTruthy();
    const link = summary().getByRole('link', { name: 'Classify Copilot' });
    expect(link.getAttribute('href')).toBe('#/check/one/systems/untouched/class');
    expect(summary().getByRole('link', { name: 'Classify Unnamed system' })).toBeTruthy();
  });

  test('names only a few of very many', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...untouched,
      id: `s${index}`,
      name: `System ${index}`,
    }));
    await showSystems([chatbot, ...many]);
    expect(summary().getAllByRole('link', { name: /^Classify / })).toHaveLength(6);
    expect(summary().getByRole('link', { name: 'and 24 more in the register' })).toBeTruthy();
  });

  test('says what needs review', async () => {
    await showSystems([chatbot, unsure]);
    expect(summary().getByText('Needs review')).toBeTruthy();
    expect(summary().getByRole('link', { name: 'Doubtful scorer' })).toBeTruthy();
  });

  test('says plainly when it rests on the guess of the profile', async () => {
    await show(provider);
    expect(summary().getByText('This rests on a guess.')).toBeTruthy();
    expect(words(summary().getByText(/No AI system is classified yet/))).toContain(
      'Roles: Provider. Risk classes: High-risk by use (Annex III).',
    );
    expect(
      summary().getByRole('link', { name: 'Open the register of AI systems' }).getAttribute('href'),
    ).toBe('#/check/one/systems');
  });

  test('keeps to the organisation, whatever the filters say', async () => {
    const { user } = await showSystems([chatbot]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Importer');
    expect(summary().getByText('Art. 50(2) Mark synthetic content: Chatbot')).toBeTruthy();
  });
});

describe('obligations that systems bring', () => {
  test('name system, role, day and certainty, with a link', async () => {
    await showSystems([chatbot, highRisk, unsure]);
    const risk = within(row('Applies from 2 December 2027', 'Art. 9 Risk management system'));
    const list = risk.getByRole('list', { name: 'Your systems and roles' });
    expect(words(list)).toBe('Provider Scorer Doubtful scorer Needs review');
    expect(within(list).getByRole('link', { name: 'Scorer' }).getAttribute('href')).toBe(
      '#/check/one/systems/high-risk/class',
    );
    await unfold(risk.getByText('Details'));
    const table = risk.getByRole('region', { name: 'AI systems that bring Art. 9' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(2);
    expect(within(table).getByText('Likely')).toBeTruthy();
  });

  test('stand apart where only a change of design brings them', async () => {
    await showSystems([existing]);
    const name = 'Only if the design changes significantly from 2 December 2027 on';
    expect(titlesIn(name)).toContain('Art. 9 Risk management system');
    expect(titlesIn(name)).toContain('Art. 48 CE marking');
    expect(screen.queryByRole('region', { name: 'Applies from 2 December 2027' })).toBeNull();
    expect(words(row(name, 'Art. 48 CE marking'))).not.toContain('%');
  });

  test('are narrowed down to one system', async () => {
    const { user } = await showSystems([chatbot, highRisk]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'AI system' }), 'Chatbot');
    expect(screen.getByText(/^Only what Chatbot brings\./)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Applies from 2 December 2027' })).toBeNull();
    const role = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Role' });
    await user.selectOptions(role, 'Deployer');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'AI system' }).value).toBe('');
    expect(screen.getByText(/^What if: this is the Act for Deployer;/)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Your systems and roles' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to all that is yours' }));
    expect(role.value).toBe('');
    expect(titlesIn('Applies from 2 December 2027')).toContain('Art. 9 Risk management system');
  });

  test('do not hide why the others are not yours', async () => {
    const { user } = await showSystems([highRisk]);
    await user.click(screen.getByRole('checkbox', { name: /Show what does not apply/ }));
    const others = within(group('Not yours'));
    expect(
      words(others.getByText('File for a system judged not high-risk').closest('li')),
    ).toContain('its condition does not: Only if you judge a listed use not to be high-risk.');
  });

  test('have only the fines that the law names behind them', async () => {
    await showSystems([minimal]);
    const fines = screen.getByRole('table', { name: /Ceilings of fines/ });
    expect(within(fines).getAllByRole('rowheader')).toHaveLength(1);
    expect(screen.getByText(/The law names no amount for Art\. 4\./)).toBeTruthy();
  });
});

describe('the checklist', () => {
  const list = () => within(group('What no management system covers'));

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('says by when, what, for which systems and what a management system cannot do', async () => {
    await showSystems([highRisk]);
    const entry = list()
      .getByRole('heading', { name: 'Art. 43 Conformity assessment' })
      .closest('li')!;
    expect(words(entry)).toContain('Complete the right assessment before release');
    expect(words(entry)).toContain(
      'What an AIMS cannot do here: Certification to ISO/IEC 42001 is not a conformity assessment',
    );
    expect(within(entry).getByRole('link', { name: 'Scorer' })).toBeTruthy();
    expect(
      within(group('By 2 December 2027')).getByRole('heading', { name: 'Art. 48 CE marking' }),
    ).toBeTruthy();
  });

  test('keeps no ticks, and says so', async () => {
    await showSystems([highRisk]);
    expect(list().queryByRole('checkbox')).toBeNull();
    expect(list().getByText(/Plumbline keeps no ticks for it/)).toBeTruthy();
  });

  test('goes to the printer alone, and unfolded', async () => {
    const { container, user } = await showSystems([highRisk]);
    let printed: string | undefined;
    vi.stubGlobal('print', () => {
      window.dispatchEvent(new Event('beforeprint'));
      printed = container.querySelector<HTMLElement>('.page')?.dataset['printing'];
    });
    await user.click(list().getByRole('button', { name: 'Print this list' }));
    expect(printed).toBe('checklist');
    const closed = [
      ...group('What no management system covers').querySelectorAll('details'),
    ].filter((details) => !details.open && words(details.querySelector('summary')) !== 'Details');
    expect(closed).toEqual([]);
    window.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => {
      expect(container.querySelector<HTMLElement>('.page')?.dataset['printing']).toBeUndefined();
    });
    vi.unstubAllGlobals();
  });

  test('says so when it is empty', async () => {
    await showSystems([minimal]);
    expect(list().getByText(/Nothing that fits you lies wholly outside/)).toBeTruthy();
  });
});

describe('the calendar file', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is saved with a click, and the screen says so', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:x';
    });
    const clicked = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => undefined);
    const { user } = await showSystems([chatbot, highRisk]);
    expect(screen.getByText(/^3 all-day entries \(\.ics\)/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save deadlines as a calendar file' }));
    await screen.findByText('The calendar file is in your downloads.');
    expect(clicked).toHaveBeenCalledOnce();
    const text = await blobs[0]!.text();
    expect(blobs[0]!.type).toBe('text/calendar;charset=utf-8');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toContain('DTSTAMP:20261121T100000Z');
  });

  test('says when it could not be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no');
    });
    const { user } = await showSystems([chatbot]);
    await user.click(screen.getByRole('button', { name: 'Save deadlines as a calendar file' }));
    expect(words(await screen.findByRole('alert'))).toContain('could not be made');
  });
});

describe('what is further down', () => {
  test('is folded under headings that can be reached', async () => {
    const { container } = await showSystems([chatbot]);
    const folded = (name: string) => group(name).querySelector('details')!;
    for (const name of [
      'When the Act applies',
      'Commonly quoted, but',
      'Standards',
      'Sources of the legal data',
    ]) {
      expect(folded(name).open).toBe(false);
      expect(screen.getByRole('heading', { level: 2, name }).closest('details')).toBeNull();
    }
    expect(container.querySelectorAll('details h2')).toHaveLength(0);
    expect(screen.getByText(/^Next day in the law: 2 December 2026/).closest('details')).toBeNull();
  });

  test('marks the milestones on which duties of the organisation start', async () => {
    await showSystems([highRisk]);
    const marked = [...document.querySelectorAll('.timeline li')].filter((entry) =>
      words(entry).includes('Duties of yours start'),
    );
    expect(marked.map((entry) => words(entry.querySelector('time')))).toEqual([
      '2 December 2026',
      '2 December 2027',
    ]);
  });
});
