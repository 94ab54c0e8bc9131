import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { texts } from '../../src/content/locale.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { newFindingRecord, type FindingRecord } from '../../src/core/findings/records.ts';
import { longDate } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { itemName } from '../../src/i18n/sentences.ts';
import { answered, conforming } from '../unit/support/assessments.ts';
import { assessmentWith, openApp } from './support.ts';

const { findings: words, results } = en;
const nothing = results.findings.causes['nothing-in-place'];
const context = itemName('4.1', texts.titles);
const parties = itemName('4.2', texts.titles);

/** One potential major (4.1), one potential minor (4.2), and these records. */
function twoPotential(...findings: FindingRecord[]): Assessment {
  return { ...answered(conforming(), { '4.1': 0, '4.2': 1 }), id: 'one', findings };
}

function record(id: string, change: Partial<FindingRecord> = {}): FindingRecord {
  return {
    ...newFindingRecord(id, '2026-11-01', '2026-11-01T09:00:00Z'),
    title: `Finding ${id}`,
    ...change,
  };
}

const done = {
  cause: 'Nobody was named.',
  correctiveAction: 'Named in the job description.',
  effectiveness: 'Two releases looked at.',
};

async function openFindings(assessment: Assessment) {
  const opened = await openApp({ at: '#/check/one/findings', holding: [assessment] });
  await screen.findByText(words.introduction, {}, { timeout: 4000 });
  const stored = async () => (await opened.stored()).findings;
  return { ...opened, stored };
}

const titles = () =>
  screen.getAllByRole('rowheader').map((each) => within(each).getByRole('button').textContent);
const open = (title: string) => screen.getByRole('button', { name: title });
const rowOf = (title: string) => within(open(title).closest('tr') as HTMLElement);
const panel = (title: string) =>
  within(screen.getByRole('group', { name: words.potential.label(title) }));
const form = (title: string) =>
  within(screen.getByRole('group', { name: words.form.label(title) }));

async function show(
  opened: Awaited<ReturnType<typeof openFindings>>,
  filter: keyof typeof words.filters,
) {
  const select = screen.getByRole('combobox', { name: words.filter });
  await opened.user.selectOptions(select, filter);
}

describe('the list of findings', () => {
  test('teaches where findings come from while there are none', async () => {
    await openFindings(assessmentWith());
    expect(screen.getByText(words.empty.text)).toBeVisible();
    expect(screen.getByLabelText(words.add.label)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('has what the answers show, always as potential, and what audits brought', async () => {
    await openFindings(
      twoPotential(record('a', { grade: 'major', origin: 'certification-audit', owner: 'Ida' })),
    );
    expect(titles()).toEqual([context, 'Finding a', parties]);
    expect(rowOf(context).getByText(words.potentialGrades.major)).toBeVisible();
    expect(rowOf(context).getByText(nothing)).toBeVisible();
    expect(rowOf(context).getByText(words.list.notTakenUp)).toBeVisible();
    expect(rowOf('Finding a').getByText(words.grades.major)).toBeVisible();
    expect(rowOf('Finding a').getByText(words.origins['certification-audit'])).toBeVisible();
    expect(rowOf('Finding a').getByText('Ida')).toBeVisible();
  });

  test('marks what is overdue, and what a record lacks', async () => {
    await openFindings(twoPotential(record('a', { state: 'in-work', dueDate: '2026-11-20' })));
    expect(rowOf('Finding a').getByText(words.list.overdue)).toBeVisible();
    expect(rowOf('Finding a').getByText(words.list.missing(['owner']))).toBeVisible();
  });

  test('filters by what is to be done, and by source', async () => {
    const opened = await openFindings(
      twoPotential(record('a', { state: 'accepted', acceptance: 'Small.' }), record('b')),
    );
    expect(titles()).not.toContain('Finding a');
    await show(opened, 'accepted');
    expect(titles()).toEqual(['Finding a']);
    await show(opened, 'all');
    await opened.user.selectOptions(
      screen.getByRole('combobox', { name: words.origin }),
      words.origins['internal-audit'],
    );
    expect(titles()).toEqual(['Finding b', 'Finding a']);
    await show(opened, 'overdue');
    expect(screen.getByText(words.empty.none)).toBeVisible();
  });
});

describe('a potential finding', () => {
  test('is taken up: its record opens at the cause, and the line stays', async () => {
    const { user, stored } = await openFindings(twoPotential());
    await user.click(open(context));
    expect(
      panel(context).getByRole('link', { name: words.potential.toItem('4.1') }),
    ).toHaveAttribute('href', '#/check/one/4.1');
    await user.click(panel(context).getByRole('button', { name: words.potential.takeUp }));
    expect(form(context).getByLabelText(words.form.cause)).toHaveFocus();
    expect(await stored()).toMatchObject([
      {
        potential: 'item:4.1',
        origin: 'self-assessment',
        grade: 'major',
        item: '4.1',
        description: nothing,
        openedOn: '2026-11-21',
        state: 'open',
      },
    ]);
    expect(titles()).toEqual([context, parties]);
  });

  test('is accepted with a reason, and not without one', async () => {
    const { user, stored } = await openFindings(twoPotential());
    await user.click(open(parties));
    await user.click(panel(parties).getByRole('button', { name: words.potential.accept }));
    const reason = panel(parties).getByLabelText(words.potential.acceptLabel);
    expect(reason).toHaveFocus();
    await user.click(panel(parties).getByRole('button', { name: words.potential.acceptButton }));
    expect(reason).toHaveDescription(words.potential.acceptEmpty);
    expect(await stored()).toEqual([]);

    await user.type(reason, 'Two people, one room.');
    await user.click(panel(parties).getByRole('button', { name: words.potential.acceptButton }));
    expect(await stored()).toMatchObject([
      { potential: 'item:4.2', state: 'accepted', acceptance: 'Two people, one room.' },
    ]);
    expect(rowOf(parties).getByText(words.states.accepted)).toBeVisible();
  });
});

describe('a record', () => {
  test('of one`s own begins with a few words, and is edited field by field', async () => {
    const { user, stored } = await openFindings(twoPotential());
    await user.type(screen.getByLabelText(words.add.label), ' No log review {Enter}');
    const fields = form('No log review');
    expect(fields.getByLabelText(words.form.description)).toHaveFocus();
    await user.selectOptions(fields.getByLabelText(words.form.origin), words.origins.incident);
    await user.selectOptions(fields.getByLabelText(words.form.grade), words.grades.major);
    await user.selectOptions(
      fields.getByLabelText(words.form.item),
      itemName('A.6.2.8', texts.titles),
    );
    await user.type(fields.getByLabelText(words.form.correction), 'Logs read back to May.');
    await user.type(fields.getByLabelText(words.form.owner), 'Rui');
    await fireEvent.change(fields.getByLabelText(words.form.due), {
      target: { value: '2027-01-15' },
    });
    expect(await stored()).toMatchObject([
      {
        title: 'No log review',
        origin: 'incident',
        grade: 'major',
        item: 'A.6.2.8',
        correction: 'Logs read back to May.',
        owner: 'Rui',
        dueDate: '2027-01-15',
        state: 'open',
      },
    ]);
  });

  test('asks for a title where there is none', async () => {
    const { user, stored } = await openFindings(twoPotential());
    await user.click(screen.getByRole('button', { name: words.add.button }));
    expect(screen.getByLabelText(words.add.label)).toHaveDescription(words.add.empty);
    expect(await stored()).toEqual([]);
  });

  test('is not closed while it lacks something, says what, and leads there', async () => {
    const { user, stored } = await openFindings(
      twoPotential(record('a', { ...done, effectiveness: '' })),
    );
    await user.click(open('Finding a'));
    const fields = form('Finding a');
    const state = fields.getByLabelText(words.form.state);
    await user.selectOptions(state, words.states.closed);
    expect(fields.getByText(words.form.lacking.closed)).toBeVisible();
    expect(state).toHaveDisplayValue(words.states.open);
    expect(await stored()).toMatchObject([{ state: 'open', closedOn: '' }]);

    await user.click(fields.getByRole('link', { name: words.lackSteps.effectiveness }));
    expect(fields.getByLabelText(words.form.effectiveness)).toHaveFocus();
    await user.type(fields.getByLabelText(words.form.effectiveness), 'Looked at in May.');
    await user.click(fields.getByRole('button', { name: words.form.finish.closed }));
    expect(await stored()).toMatchObject([{ state: 'closed', closedOn: '2026-11-21' }]);
    expect(rowOf('Finding a').getByText(words.list.closedOn('2026-11-21'))).toBeVisible();
  });

  test('is accepted once the reason is written', async () => {
    const { user, stored } = await openFindings(twoPotential(record('a')));
    await user.click(open('Finding a'));
    const fields = form('Finding a');
    await user.selectOptions(fields.getByLabelText(words.form.state), words.states.accepted);
    expect(await stored()).toMatchObject([{ state: 'open' }]);
    await user.type(fields.getByLabelText(words.form.acceptance), 'Too small.');
    await user.click(fields.getByRole('button', { name: words.form.finish.accepted }));
    expect(await stored()).toMatchObject([{ state: 'accepted', acceptance: 'Too small.' }]);
  });

  test('cannot be closed before it was opened: the day is refused where it is entered', async () => {
    const opened = await openFindings(
      twoPotential(record('a', { ...done, state: 'closed', closedOn: '2026-11-10' })),
    );
    await show(opened, 'closed');
    await opened.user.click(open('Finding a'));
    const closedOn = form('Finding a').getByLabelText(words.form.closedOn);
    for (const [day, problem] of [
      ['2026-10-31', words.problems['closed-before-opened']],
      ['1969-10-31', words.problems['too-early']],
      ['2026-11-22', words.problems['in-future']],
      ['', words.problems.needed],
    ] as const) {
      await fireEvent.change(closedOn, { target: { value: day } });
      expect(closedOn).toHaveDescription(problem);
      expect(await opened.stored()).toMatchObject([{ closedOn: '2026-11-10' }]);
    }
    const openedOn = form('Finding a').getByLabelText(words.form.openedOn);
    await fireEvent.change(openedOn, { target: { value: '2026-11-11' } });
    expect(openedOn).toHaveDescription(words.problems['closed-before-opened']);
    expect(await opened.stored()).toMatchObject([{ openedOn: '2026-11-01' }]);
  });

  test('is removed, and brought back', async () => {
    const { user, stored } = await openFindings(twoPotential(record('a', { owner: 'Ida' })));
    await user.click(open('Finding a'));
    await user.click(form('Finding a').getByRole('button', { name: words.form.remove }));
    expect(await stored()).toEqual([]);
    expect(titles()).toEqual([context, parties]);
    const toast = within(
      screen.getByText(words.list.removed('Finding a')).closest('[role=status]') as HTMLElement,
    );
    await user.click(toast.getByRole('button', { name: en.app.undo }));
    expect(await stored()).toMatchObject([{ id: 'a', owner: 'Ida' }]);
    expect(titles()).toContain('Finding a');
  });
});

describe('record and answers that differ', () => {
  test('closed, but the answers still show it: said plainly, with both ways out', async () => {
    const { user, stored } = await openFindings(
      twoPotential(
        record('a', { ...done, potential: 'item:4.1', state: 'closed', closedOn: '2026-11-10' }),
      ),
    );
    expect(rowOf('Finding a').getByText(words.list.disagreement['closed-but-shown'])).toBeVisible();
    await user.click(open('Finding a'));
    const fields = form('Finding a');
    expect(
      fields.getByText(
        `Closed on ${longDate('2026-11-10')}, but the answers still say: ${nothing}`,
      ),
    ).toBeVisible();
    expect(fields.getByRole('link', { name: words.disagreement.toAnswer })).toHaveAttribute(
      'href',
      '#/check/one/4.1',
    );
    await user.click(fields.getByRole('button', { name: words.disagreement.reopen }));
    expect(await stored()).toMatchObject([{ state: 'open', closedOn: '' }]);
  });

  test('no longer shown: offers to close it, once it holds what closing needs', async () => {
    const { user, stored } = await openFindings({
      ...conforming(),
      id: 'one',
      findings: [record('a', { ...done, cause: '', potential: 'item:4.1' })],
    });
    await user.click(open('Finding a'));
    const fields = form('Finding a');
    expect(fields.getByText(words.disagreement['no-longer-shown'])).toBeVisible();
    await user.click(fields.getByRole('button', { name: words.disagreement.close }));
    expect(await stored()).toMatchObject([{ state: 'open' }]);
    await user.type(fields.getByLabelText(words.form.cause), 'Nobody was named.');
    await user.click(fields.getByRole('button', { name: words.form.finish.closed }));
    expect(await stored()).toMatchObject([{ state: 'closed', closedOn: '2026-11-21' }]);
  });

  test('are brought together by one button', async () => {
    const { user } = await openFindings(
      twoPotential(record('a', { ...done, potential: 'item:4.1', state: 'closed' }), record('b')),
    );
    expect(screen.getByText(words.disagreeing(1))).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.showDisagreeing }));
    expect(titles()).toEqual(['Finding a']);
  });
});

test('the results lead to the list', async () => {
  await openApp({ at: '#/check/one/results', holding: [twoPotential()] });
  expect(
    await screen.findByRole('link', { name: words.toWorkList }, { timeout: 4000 }),
  ).toHaveAttribute('href', '#/check/one/findings');
});
