import { fireEvent, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { documents } from '../../src/content/documents.ts';
import type { ItemId } from '../../src/content/items.ts';
import { texts } from '../../src/content/locale.ts';
import { emptyDocumentRecord, type Assessment } from '../../src/core/assessment.ts';
import { impactChartOf } from '../../src/core/plan/chart.ts';
import { outlookOf } from '../../src/core/plan/outlook.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { newPlanEntry, type PlanEntry } from '../../src/core/plan/records.ts';
import { resultsOf } from '../../src/core/results.ts';
import { longDate, oneDecimal, percent, shortDate } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { allAt, assessmentWith, openApp } from './support.ts';

const { planView: words, plan: planWords, app: shell } = en;
const day = '2026-11-21';
const address = '#/check/one/plan';

const allApproved = Object.fromEntries(
  documents.map(({ id }) => [id, { ...emptyDocumentRecord, state: 'approved' }]),
) as Assessment['documents'];

/** All items stand at level 3 but four, and all documents are approved but three. */
function assessment(parts: Partial<Assessment> = {}): Assessment {
  const { answers } = allAt(3);
  const given = assessmentWith({ '4.1': 1, '6.1.2': 2, '9.2.2': 0, 'A.3.2': 'unknown' });
  return {
    ...given,
    answers: { ...answers, ...given.answers },
    documents: {
      ...allApproved,
      'ai-policy': { ...emptyDocumentRecord, state: 'missing' },
      'ai-objectives': { ...emptyDocumentRecord, state: 'draft' },
      'operation-evidence': { ...emptyDocumentRecord, state: 'unknown' },
    },
    ...parts,
  };
}

const entry = (id: string, change: Partial<PlanEntry> = {}): PlanEntry => ({
  ...newPlanEntry(id, '2026-11-20T08:00:00Z'),
  ...change,
});

async function openPlan(parts: Partial<Assessment> = {}) {
  const given = assessment(parts);
  const opened = await openApp({ at: address, holding: [given] });
  // The first of all has to fetch the code of the screen.
  await screen.findByRole('heading', { level: 2, name: words.list.title }, { timeout: 8000 });
  const plan = async () => {
    const stored = await opened.stored();
    return planOf(stored, resultsOf(stored, day), day);
  };
  const entryOf = async (id: string) =>
    (await opened.stored()).planEntries.find((each) => each.id === id);
  return { ...opened, given, plan, entryOf };
}

/** Lists the actions one after the other, all of them. */
async function inOrder(user: Awaited<ReturnType<typeof openPlan>>['user']): Promise<void> {
  await user.click(screen.getByRole('radio', { name: words.tools.groupings.order }));
}

const table = () => within(screen.getByRole('table', { name: words.list.label }));
const titles = () =>
  table()
    .getAllByRole('rowheader')
    .flatMap((header) => within(header).queryByRole('button')?.textContent ?? []);
const content = (item: ItemId) => texts.titles.items[item];
const text = (element: HTMLElement) => element.textContent.trim();
/** All that a screen reader adds to the name of a field or a picture. */
const described = (element: HTMLElement) =>
  `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-labelledby') ?? ''}`
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
const summary = (words: string) => screen.getByText(words, { selector: 'summary' });
/** The button of the message at the foot of the screen; the shell has one of the same name. */
const toast = (name: string) => screen.getAllByRole('button', { name }).at(-1) as HTMLElement;

/** A browser hands a date over whole, once it is complete. */
async function enterDay(field: HTMLElement, day: string): Promise<void> {
  await fireEvent.change(field, { target: { value: day } });
}

const form = (title: string) =>
  within(screen.getByRole('group', { name: words.form.label(title) }));

// Fetching the code of the screen for the first time takes longer than any test may.
beforeAll(() => import('../../src/views/PlanView.svelte'), 60_000);

describe('where the plan leads', () => {
  test('says both stages as a range, the days of work, and one thing to do next', async () => {
    const { plan } = await openPlan();
    const { schedule, actions } = await plan();
    const { stageOne, stageTwo, days } = schedule;
    if (!stageOne || !stageTwo) throw new Error('both stages are in reach');
    const section = within(screen.getByRole('region', { name: words.projection.title }));
    for (const course of [stageOne, stageTwo]) {
      expect(section.getAllByText(words.months(course.best, course.worst))).not.toHaveLength(0);
      expect(
        section.getByText(words.projection.likely(course.best, course.likely, course.worst)),
      ).toBeVisible();
    }
    expect(section.getByText(words.days(days))).toBeVisible();
    expect(actions).toHaveLength(7);
    expect(section.getAllByRole('button')).toHaveLength(1);
  });

  test('leads to the next action in the list, open and in focus', async () => {
    const { user } = await openPlan();
    await user.click(screen.getByRole('button', { name: words.projection.toAction }));
    const next = within(screen.getByRole('region', { name: words.projection.title }));
    const opened = screen.getByRole('group', { name: /^Action: / });
    const title = opened.getAttribute('aria-label')?.replace('Action: ', '') ?? '';
    expect(next.getByText(title)).toBeVisible();
    expect(table().getByRole('button', { name: title })).toHaveFocus();
  });

  test('moves with the assumptions, which refuse what cannot be right with a sentence', async () => {
    const { user, plan, stored } = await openPlan();
    const before = (await plan()).schedule.stageTwo;
    await user.click(screen.getByText(words.assumptions.change));
    const field = (name: keyof typeof words.assumptions.fields) =>
      screen.getByLabelText(words.assumptions.fields[name].label);

    const refused = [
      ['people', '0', planWords.problems['not-above-zero']],
      ['people', 'two', planWords.problems['not-a-number']],
      ['people', '1.5', planWords.problems['not-whole']],
      ['daysPerWeek', '-1', planWords.problems['not-above-zero']],
      ['worstCase', '4', planWords.problems['too-large']],
      ['weeksOfOperation', '-3', planWords.problems['too-small']],
    ] as const;
    for (const [name, typed, sentence] of refused) {
      await user.clear(field(name));
      await user.type(field(name), `${typed}{Enter}`);
      expect(described(field(name))).toContain(sentence);
      expect(field(name)).toHaveAttribute('aria-invalid', 'true');
    }
    expect((await stored()).planSettings).toMatchObject({ people: 1, daysPerWeek: 2 });
    expect((await plan()).schedule.stageTwo).toEqual(before);

    await user.clear(field('daysPerWeek'));
    await user.type(field('daysPerWeek'), '0,5{Enter}');
    expect(field('daysPerWeek')).toHaveAttribute('aria-invalid', 'false');
    expect((await stored()).planSettings.daysPerWeek).toBe(0.5);
    const after = (await plan()).schedule.stageTwo;
    if (!before || !after) throw new Error('Stage 2 is in reach');
    expect(after.likely > before.likely).toBe(true);
    expect(screen.getAllByText(words.months(after.best, after.worst))).not.toHaveLength(0);

    await user.click(screen.getByRole('button', { name: words.assumptions.reset }));
    expect((await stored()).planSettings.daysPerWeek).toBe(2);
    expect(field('people')).toHaveValue('1');
  });
});

describe('the list of actions', () => {
  test('stands under the phases, or one after the other', async () => {
    const { user, plan } = await openPlan();
    const { actions } = await plan();
    for (const phase of new Set(actions.map((action) => action.phase))) {
      expect(table().getByText(planWords.phases[phase])).toBeVisible();
    }
    await inOrder(user);
    expect(titles()).toHaveLength(actions.length);
    expect(titles()).toContain(`Bring to level 3: 4.1 ${content('4.1')}`);
  });

  test('is narrowed by what is shown, by phase, by owner and by words', async () => {
    const { user, plan } = await openPlan({
      planEntries: [entry('item:4.1', { owner: 'Ana', dueDate: '2026-11-01', state: 'in-work' })],
    });
    const { actions } = await plan();
    await inOrder(user);
    const tools = within(screen.getByRole('search', { name: words.tools.label }));
    const show = tools.getByLabelText(words.tools.show);

    await user.selectOptions(show, words.tools.showings.blockers);
    expect(titles()).toHaveLength(actions.filter(({ isBlocker }) => isBlocker).length);
    await user.selectOptions(show, words.tools.showings.late);
    expect(titles()).toEqual([`Bring to level 3: 4.1 ${content('4.1')}`]);
    expect(table().getByText(words.list.late)).toBeVisible();
    await user.selectOptions(show, words.tools.showings.all);
    await user.selectOptions(tools.getByLabelText(words.tools.owner), 'Ana');
    expect(titles()).toHaveLength(1);
    await user.selectOptions(tools.getByLabelText(words.tools.owner), words.tools.anyOwner);
    await user.type(tools.getByLabelText(words.tools.search), 'no such words');
    expect(screen.getByText(words.tools.none)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.tools.clear }));
    expect(titles()).toHaveLength(actions.length);
  });

  test('says of an action that was ticked off that the answers still show the gap', async () => {
    const { user, entryOf } = await openPlan();
    await inOrder(user);
    const title = `Bring to level 3: 4.1 ${content('4.1')}`;
    await user.selectOptions(screen.getByLabelText(words.list.stateOf(title)), 'done');
    expect(await entryOf('item:4.1')).toMatchObject({ state: 'done' });
    expect(table().getByText(words.list.doneButOpen, { exact: false })).toBeVisible();
    expect(table().getByRole('link', { name: words.list.toQuestion })).toHaveAttribute(
      'href',
      '#/check/one/4.1',
    );
  });

  test('moves an action up and down with buttons, and goes back to the suggested order', async () => {
    const { user, plan } = await openPlan();
    await inOrder(user);
    const suggested = titles();
    const { actions } = await plan();
    const index = actions.findIndex(
      ({ after }, place) => place > 0 && !after.includes(actions[place - 1]?.id ?? ''),
    );
    expect(index).toBeGreaterThan(0);
    const title = suggested[index] as string;
    const moved = suggested.toSpliced(index, 1).toSpliced(index - 1, 0, title);
    screen.getByRole('button', { name: words.list.moveUp(title) }).focus();
    await user.keyboard('{Enter}');
    expect(titles()).toEqual(moved);
    expect(screen.getByRole('button', { name: words.list.moveUp(title) })).toHaveFocus();
    expect(screen.getByText(words.list.moved(title, index, suggested.length))).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: words.tools.resetOrder }));
    expect(titles()).toEqual(suggested);
    await user.click(toast(shell.undo));
    expect(titles()).toEqual(moved);
    await user.click(screen.getByRole('button', { name: words.list.moveDown(title) }));
    expect(titles()).toEqual(suggested);
  });

  test('does not move an action before one that it waits for', async () => {
    const { user, plan } = await openPlan();
    await inOrder(user);
    const before = titles();
    const { actions } = await plan();
    const index = actions.findIndex(({ after }, place) =>
      after.includes(actions[place - 1]?.id ?? ''),
    );
    expect(index).toBeGreaterThan(0);
    const title = before[index] as string;
    await user.click(screen.getByRole('button', { name: words.list.moveUp(title) }));
    expect(titles()).toEqual(before);
    expect(screen.getAllByText(words.list.inTheWay(index + 1, index, -1))).not.toHaveLength(0);
  });
});

describe('one action', () => {
  const title = `Bring to level 3: 4.1 ${content('4.1')}`;

  async function openAction() {
    const opened = await openPlan();
    await inOrder(opened.user);
    await opened.user.click(table().getByRole('button', { name: title }));
    return opened;
  }

  test('is edited in place, and leads to its question', async () => {
    const { user, entryOf } = await openAction();
    const fields = form(title);
    expect(fields.getByRole('link', { name: `4.1 ${content('4.1')}` })).toHaveAttribute(
      'href',
      '#/check/one/4.1',
    );
    await user.type(fields.getByLabelText(words.form.owner), 'Ana');
    await user.type(fields.getByLabelText(words.form.effort), '2.5{Enter}');
    await user.type(fields.getByLabelText(words.form.note), 'Board in May');
    await user.selectOptions(fields.getByLabelText(words.form.phase), planWords.phases.risk);
    expect(await entryOf('item:4.1')).toMatchObject({
      owner: 'Ana',
      effortDays: 2.5,
      note: 'Board in May',
      phase: 'risk',
    });
    const row = within(table().getByRole('button', { name: title }).closest('tr') as HTMLElement);
    expect(row.getByText('Ana')).toBeVisible();
    expect(row.getByText(words.days(2.5))).toBeVisible();
    expect(row.getByText(words.list.basis.entered)).toBeVisible();
  });

  test('refuses negative days and a start after the due date, and keeps what was there', async () => {
    const { user, entryOf } = await openAction();
    const fields = form(title);
    const effort = fields.getByLabelText(words.form.effort);
    await user.type(effort, '-2{Enter}');
    expect(described(effort)).toContain(planWords.problems['not-above-zero']);
    expect(effort).toHaveValue('-2');
    expect(await entryOf('item:4.1')).toBeUndefined();

    await enterDay(fields.getByLabelText(words.form.due), '2027-01-10');
    const start = fields.getByLabelText(words.form.start);
    await enterDay(start, '2027-02-01');
    expect(described(start)).toContain(planWords.problems['start-after-due']);
    await enterDay(start, '1066-10-14');
    expect(described(start)).toContain(planWords.problems['before-1970']);
    expect(await entryOf('item:4.1')).toMatchObject({ dueDate: '2027-01-10', startDate: '' });
    await enterDay(start, '2027-01-04');
    expect(start).toHaveAttribute('aria-invalid', 'false');
    expect(await entryOf('item:4.1')).toMatchObject({ startDate: '2027-01-04' });
  });

  test('waits for another, and refuses a circle', async () => {
    const { user, entryOf, plan } = await openAction();
    const { actions } = await plan();
    const waiting = actions.findIndex(({ after }) => after.includes('item:4.1'));
    const free = actions.findIndex(
      ({ id, after, isBlocker }) =>
        id !== 'item:4.1' && after.length === 0 && !isBlocker && id.startsWith('document:'),
    );
    expect(Math.min(waiting, free)).toBeGreaterThanOrEqual(0);
    const choose = form(title).getByLabelText(words.form.addAfter);
    await user.selectOptions(choose, actions[waiting]?.id ?? '');
    expect(choose).toHaveDescription(planWords.problems.circle);
    expect(await entryOf('item:4.1')).toBeUndefined();

    await user.selectOptions(choose, actions[free]?.id ?? '');
    expect(choose).toHaveDescription(words.form.addAfterHint);
    expect(await entryOf('item:4.1')).toMatchObject({ after: [actions[free]?.id] });
    const list = within(form(title).getByRole('list', { name: words.form.waitsFor }));
    await user.click(list.getByRole('button', { name: /^No longer wait for/ }));
    expect(await entryOf('item:4.1')).toMatchObject({ after: [] });
  });

  test('of one’s own is added, edited, removed, and brought back', async () => {
    const { user, entryOf } = await openPlan();
    await user.click(screen.getByRole('button', { name: words.add.button }));
    expect(screen.getByLabelText(words.add.label)).toHaveDescription(words.add.empty);
    await user.type(screen.getByLabelText(words.add.label), ' Buy a tool {Enter}');
    const fields = form('Buy a tool');
    expect(table().getByRole('button', { name: 'Buy a tool' })).toHaveFocus();
    await user.selectOptions(fields.getByLabelText(words.form.item), 'A.4.4');
    await user.type(fields.getByLabelText(words.form.title), ' for tests');
    expect(await entryOf('own:new-1')).toMatchObject({
      title: 'Buy a tool for tests',
      item: 'A.4.4',
    });

    await user.click(screen.getByRole('button', { name: words.form.remove }));
    expect(await entryOf('own:new-1')).toBeUndefined();
    expect(table().queryByRole('button', { name: /^Buy a tool/ })).not.toBeInTheDocument();
    await user.click(toast(shell.undo));
    expect(await entryOf('own:new-1')).toMatchObject({ title: 'Buy a tool for tests' });
    expect(await table().findByRole('button', { name: 'Buy a tool for tests' })).toBeVisible();
  });
});

describe('what if', () => {
  test('shows what ticked actions would move, as core works it out', async () => {
    const { user, plan, given, stored } = await openPlan();
    const { actions } = await plan();
    const before = await stored();
    await inOrder(user);
    const box = within(screen.getByRole('region', { name: words.whatIf.title }));
    const now = outlookOf(given, new Set(), actions);
    expect(box.getAllByText(percent(now.readiness))).not.toHaveLength(0);

    const ticked = actions.slice(0, 3);
    for (const action of ticked) {
      const title = titles()[actions.indexOf(action)] as string;
      await user.click(screen.getByRole('checkbox', { name: words.list.whatIf(title) }));
    }
    const then = outlookOf(given, new Set(ticked.map(({ id }) => id)), actions);
    expect(then).not.toEqual(now);
    expect(box.getByText(words.whatIf.ticked(3))).toBeVisible();
    for (const figure of ['readiness', 'stageOne'] as const) {
      if (percent(now[figure]) === percent(then[figure])) continue;
      expect(
        box.getByText(words.whatIf.spoken(percent(now[figure]), percent(then[figure]))),
      ).toBeInTheDocument();
    }

    await user.click(box.getByRole('button', { name: words.whatIf.clear }));
    expect(box.getByText(words.whatIf.text)).toBeVisible();
    const blockers = actions.filter(({ isBlocker }) => isBlocker);
    await user.click(box.getByRole('button', { name: words.whatIf.tickBlockers(blockers.length) }));
    const unblocked = outlookOf(given, new Set(blockers.map(({ id }) => id)), actions);
    expect(
      box.getByText(words.whatIf.spoken(percent(now.stageOne), percent(unblocked.stageOne))),
    ).toBeInTheDocument();
    expect(await stored()).toEqual(before);
  });

  test('keeps ticks and filter while the check is open', async () => {
    const { user } = await openPlan();
    await inOrder(user);
    const title = titles()[0] as string;
    await user.click(screen.getByRole('checkbox', { name: words.list.whatIf(title) }));
    location.hash = '#/check/one/results';
    await screen.findByRole('heading', { level: 1, name: en.results.title }, { timeout: 8000 });
    location.hash = address;
    expect(
      await screen.findByRole('checkbox', { name: words.list.whatIf(title) }, { timeout: 8000 }),
    ).toBeChecked();
  });
});

describe('the pictures', () => {
  test('have tables with the values that core works out', async () => {
    const { user, plan } = await openPlan();
    const { schedule, actions } = await plan();
    await user.click(summary(words.gantt.table));
    await user.click(summary(words.impact.table));
    const line = within(screen.getByRole('table', { name: words.gantt.table }));
    for (const { action, span } of schedule.bars) {
      const number = actions.findIndex(({ id }) => id === action) + 1;
      const row = line.getByRole('cell', { name: String(number) }).closest('tr') as HTMLElement;
      expect(within(row).getAllByRole('cell').slice(1, 5).map(text)).toEqual(
        [span.likely.start, span.likely.end, span.best.end, span.worst.end].map(shortDate),
      );
    }
    const stage = line.getByRole('rowheader', { name: words.gantt.stageTwo }).closest('tr');
    expect(stage?.textContent).toContain(shortDate(schedule.stageTwo?.likely ?? ''));

    const impact = within(screen.getByRole('table', { name: words.impact.table }));
    const chart = impactChartOf(actions);
    expect(impact.getAllByRole('row')).toHaveLength(chart.dots.length + 1);
    for (const dot of chart.dots) {
      const index = actions.findIndex(({ id }) => id === dot.action);
      const { effort, gain } = actions[index] as (typeof actions)[number];
      const row = impact
        .getAllByRole('row')
        .find((each) => each.querySelector('td')?.textContent === String(index + 1));
      expect(
        within(row as HTMLElement)
          .getAllByRole('cell')
          .map(text),
      ).toEqual([
        String(index + 1),
        oneDecimal(effort.days),
        oneDecimal(gain.readiness * 100),
        oneDecimal(gain.stageOne * 100),
        planWords.quadrants[dot.quadrant],
      ]);
    }
  });

  test('have a name that says what they span', async () => {
    const { plan } = await openPlan();
    const { schedule } = await plan();
    const picture = screen.getByRole('img', { name: /^Time line from/ });
    expect(described(picture)).toContain(longDate(schedule.stageOne?.likely ?? ''));
    expect(
      screen.getByRole('img', { name: words.impact.name(schedule.bars.length) }),
    ).toBeVisible();
  });
});

test('a plan without gaps says so, and still takes actions', async () => {
  const { user } = await openApp({
    at: address,
    holding: [{ ...allAt(3), documents: allApproved }],
  });
  expect(
    await screen.findByText(words.projection.nothingOpen, {}, { timeout: 8000 }),
  ).toBeVisible();
  expect(screen.getAllByText(words.gantt.none)).toHaveLength(2);
  await user.type(screen.getByLabelText(words.add.label), 'Keep going{Enter}');
  expect(form('Keep going')).toBeDefined();
});
