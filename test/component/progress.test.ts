import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { collectionLimits } from '../../src/core/entries.ts';
import { kpiFiguresOf } from '../../src/core/kpis/kpis.ts';
import { newTrainingFigure } from '../../src/core/kpis/records.ts';
import { kpiIds } from '../../src/core/kpis/targets.ts';
import { resultsOf } from '../../src/core/results.ts';
import type { Snapshot } from '../../src/core/snapshots/records.ts';
import { snapshotOf } from '../../src/core/snapshots/take.ts';
import { longDate, shortDate } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { manySnapshots } from '../unit/support/many-snapshots.ts';
import { assessmentWith, cardOf, insideCardOf, openApp } from './support.ts';

const { app: shell, kpis, progress: text, words } = en;
const today = '2026-11-21';
const address = '#/check/one/progress';

/** The progress page as somebody finds it. */
async function openProgress(holding: Assessment, at = address) {
  const opened = await openApp({ at, holding: [holding] });
  // The first of all has to fetch the code of the screen.
  await screen.findByRole('heading', { level: 1, name: text.title }, { timeout: 8000 });
  return opened;
}

function keptOf(of: Assessment, id: string, given: Partial<Snapshot> = {}): Snapshot {
  const day = given.day ?? '2026-09-01';
  const { readiness } = resultsOf(of, day);
  const start = { id, name: `State ${id}`, note: '', kind: 'kept' } as const;
  const kept = snapshotOf(of, start, kpiFiguresOf(of, readiness, day), day, `${day}T09:00:00Z`);
  return { ...kept, ...given };
}

const before = assessmentWith({
  '4.1': 1,
  'A.2.3': { choice: 3, note: 'Agreed with purchasing' },
  '5.1': 3,
});
const later = {
  ...before,
  answers: {
    ...before.answers,
    ...assessmentWith({
      '4.1': { choice: 4, note: 'Redone for the board in October' },
      '5.1': 2,
    }).answers,
  },
};
const withOne: Assessment = { ...later, snapshots: [keptOf(before, 'a', { name: 'Kick-off' })] };

const section = (name: string) => within(screen.getByRole('region', { name }));
const kept = (name: string) => within(screen.getByRole('listitem', { name }));

describe('the six KPIs', () => {
  test('stand with their target and how they are counted, also where nothing is there to count', async () => {
    await openProgress(assessmentWith());
    for (const id of kpiIds) {
      const card = within(screen.getByRole('listitem', { name: kpis.texts[id].name }));
      expect(card.getByText(kpis.target, { exact: false })).toBeVisible();
      expect(card.getByText(kpis.texts[id].counting[0] ?? '')).toBeInTheDocument();
    }
    const systems = within(
      screen.getByRole('listitem', { name: kpis.texts['impact-assessments'].name }),
    );
    expect(systems.getByText(kpis.states['nothing-to-count'])).toBeVisible();
    expect(systems.getByText(kpis.texts['impact-assessments'].nothing)).toBeVisible();
    expect(systems.getByRole('link', { name: kpis.links.systems })).toHaveAttribute(
      'href',
      '#/check/one/systems',
    );
  });

  test('say whether they are met, and how they moved since the last state', async () => {
    const all = newTrainingFigure('t', '2026-10-01', '2026-10-01T09:00:00Z');
    const trained = { ...all, trained: 40, affected: 40 };
    const half = { ...trained, id: 'half', date: '2026-08-01', trained: 20 };
    await openProgress({
      ...before,
      training: [half, trained],
      snapshots: [keptOf({ ...before, training: [half] }, 'a')],
    });
    const card = within(screen.getByRole('listitem', { name: kpis.texts.training.name }));
    expect(card.getByText(kpis.states.met)).toBeVisible();
    expect(card.getByText('100 %')).toBeVisible();
    expect(
      card.getByText(kpis.moved(kpis.movements.better, kpis.amounts.up('50 points'))),
    ).toBeVisible();
    expect(card.getByRole('img', { name: kpis.trend('50 %', '100 %', 2) })).toBeInTheDocument();
  });
});

describe('training figures', () => {
  const words5 = kpis.training;

  test('are added, and what cannot be right is said at its field', async () => {
    const { user, stored } = await openProgress(assessmentWith());
    const form = section(words5.title);
    await user.click(form.getByRole('button', { name: words5.add }));
    expect(form.getByLabelText(words5.affected)).toHaveDescription(
      words5.problems.affected['not-a-count'],
    );
    expect(form.getByLabelText(words5.affected)).toHaveFocus();

    await user.type(form.getByLabelText(words5.affected), '40');
    await user.type(form.getByLabelText(words5.trained), '41');
    await user.click(form.getByRole('button', { name: words5.add }));
    expect(form.getByLabelText(words5.trained)).toHaveDescription(
      words5.problems.trained['above-affected'],
    );
    expect((await stored()).training).toEqual([]);

    await user.clear(form.getByLabelText(words5.trained));
    await user.type(form.getByLabelText(words5.trained), '36');
    expect(form.getByLabelText(words5.trained)).toHaveDescription(words5.trainedHint);
    await user.click(form.getByRole('button', { name: words5.add }));
    expect((await stored()).training).toMatchObject([{ date: today, trained: 36, affected: 40 }]);
    expect(form.getByLabelText(words5.affected)).toHaveValue('');
    const card = within(screen.getByRole('listitem', { name: kpis.texts.training.name }));
    expect(card.getByText('90 %')).toBeVisible();
  });

  test('are edited and removed, and come back', async () => {
    const figure = { ...newTrainingFigure('t', today, 'x'), trained: 10, affected: 20 };
    const { user, stored } = await openProgress({
      ...assessmentWith(),
      training: [{ ...figure, createdAt: '2026-11-01T09:00:00Z', updatedAt: '' }],
    });
    const day = longDate(today);
    await user.click(screen.getByRole('button', { name: words5.editNamed(day) }));
    const trained = screen
      .getAllByLabelText(words5.trained)
      .find((field) => (field as HTMLInputElement).value === '10') as HTMLInputElement;
    await user.clear(trained);
    await user.type(trained, '15');
    await user.click(screen.getByRole('button', { name: words5.save }));
    expect((await stored()).training).toMatchObject([{ trained: 15 }]);
    expect(screen.getByRole('button', { name: words5.editNamed(day) })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: words5.removeNamed(day) }));
    expect((await stored()).training).toEqual([]);
    const toast = within(screen.getByText(words5.removed(day)).parentElement as HTMLElement);
    await user.click(toast.getByRole('button', { name: shell.undo }));
    expect((await stored()).training).toMatchObject([{ id: 't', trained: 15 }]);
  });
});

describe('kept states', () => {
  test('begin with why, and the first one opens trend and comparison', async () => {
    const { user, stored } = await openProgress(before);
    expect(screen.getByText(text.keep.why)).toBeVisible();
    expect(screen.queryByRole('heading', { name: text.trend.title })).toBeNull();

    await user.type(screen.getByLabelText(text.keep.name), 'Kick-off');
    await user.type(section(text.keep.title).getByLabelText(text.keep.note), 'All five of us');
    await user.click(screen.getByRole('button', { name: text.keep.button }));
    expect((await stored()).snapshots).toMatchObject([
      { name: 'Kick-off', note: 'All five of us', kind: 'kept', day: today, target: 3 },
    ]);
    expect(kept('Kick-off').getByText('All five of us')).toBeVisible();
    expect(screen.getByRole('heading', { name: text.trend.title })).toBeVisible();
    expect(section(text.compare.title).getByText(text.compare.noAnswers)).toBeVisible();
    expect(screen.queryByText(text.keep.why)).toBeNull();
  });

  test('without a name are called by their day', async () => {
    const { user } = await openProgress(before);
    await user.click(screen.getByRole('button', { name: text.keep.button }));
    expect(kept(text.unnamed(longDate(today)))).toBeDefined();
  });

  test('are renamed, removed and brought back', async () => {
    const { user, stored } = await openProgress(withOne);
    await user.click(screen.getByRole('button', { name: text.snapshots.editNamed('Kick-off') }));
    const [, name] = screen.getAllByLabelText(text.keep.name);
    await user.clear(name as HTMLElement);
    await user.type(name as HTMLElement, 'First look');
    await user.click(screen.getByRole('button', { name: text.snapshots.close }));
    expect((await stored()).snapshots).toMatchObject([{ id: 'a', name: 'First look' }]);

    await user.click(
      screen.getByRole('button', { name: text.snapshots.removeNamed('First look') }),
    );
    expect((await stored()).snapshots).toEqual([]);
    const toast = within(
      screen.getByText(text.snapshots.removed('First look')).parentElement as HTMLElement,
    );
    await user.click(toast.getByRole('button', { name: shell.undo }));
    expect((await stored()).snapshots).toMatchObject([{ id: 'a', name: 'First look' }]);
  });

  test('show the trend as a picture and as a table with the same states', async () => {
    await openProgress(withOne);
    expect(screen.getByRole('img', { name: text.trend.label })).toBeInTheDocument();
    const rows = within(screen.getByRole('table', { name: text.trend.table }))
      .getAllByRole('rowheader')
      .map((row) => row.textContent);
    expect(rows).toEqual([text.now, 'Kick-off']);
  });

  test('fill the list without a pause, and then say so', async () => {
    const full = manySnapshots(collectionLimits.snapshots);
    await openProgress({ ...full, id: 'one' });
    const list = section(text.snapshots.title);
    expect(list.getAllByRole('button', { name: /^Rename/ })).toHaveLength(10);
    expect(list.getByRole('button', { name: text.snapshots.all(200) })).toBeVisible();
    expect(screen.getByText(text.keep.full(200), { selector: '#keep-title ~ *' })).toBeVisible();
    expect(screen.queryByRole('button', { name: text.keep.button })).toBeNull();
    expect(screen.queryByRole('button', { name: text.round.button })).toBeNull();
  });
});

describe('a comparison', () => {
  test('says what rose, what fell and why', async () => {
    await openProgress(withOne);
    const compare = section(text.compare.title);
    const rose = within(compare.getByRole('list', { name: text.compare.rose }));
    expect(rose.getByRole('link', { name: /^4 / })).toBeVisible();
    const fell = within(compare.getByRole('list', { name: text.compare.fell }));
    expect(fell.getByRole('link', { name: /^5 / })).toBeVisible();
    expect(compare.getByText(text.compare.answers(2))).toBeVisible();
    expect(compare.getByText('1 Initial → 4 Managed')).toBeVisible();
    expect(compare.getByText(text.compare.levelsUp('3'), { exact: false })).toBeVisible();
    expect(compare.getByText('Redone for the board in October', { exact: false })).toBeVisible();
    expect(compare.getByText('3 Defined → 2 Repeatable')).toBeVisible();
    expect(compare.getByText(text.compare.noWhy)).toBeVisible();
    expect(compare.getByText(text.compare.verdictSame(words.rungs.starting))).toBeVisible();
  });

  test('is of any two, in the order of time, and is kept while one looks elsewhere', async () => {
    const second = keptOf(later, 'b', { name: 'Review', day: '2026-10-01' });
    const { user, app } = await openProgress({
      ...later,
      snapshots: [...withOne.snapshots, second],
    });
    const compare = section(text.compare.title);
    expect(compare.getByText(text.compare.noAnswers)).toBeVisible();

    await user.selectOptions(
      compare.getByLabelText(text.compare.from),
      `Review · ${shortDate('2026-10-01')}`,
    );
    await user.selectOptions(
      compare.getByLabelText(text.compare.to),
      `Kick-off · ${shortDate('2026-09-01')}`,
    );
    expect(compare.getByText('1 Initial → 4 Managed')).toBeVisible();

    await app.navigate('#/check/one/profile');
    await app.navigate(address);
    await screen.findByRole('heading', { level: 1, name: text.title });
    expect(section(text.compare.title).getByText('1 Initial → 4 Managed')).toBeVisible();

    await user.selectOptions(
      section(text.compare.title).getByLabelText(text.compare.to),
      `Review · ${shortDate('2026-10-01')}`,
    );
    expect(section(text.compare.title).getByText(text.compare.same)).toBeVisible();
  });

  test('shows in one line on the results, with a way here', async () => {
    await openApp({ at: '#/check/one/results', holding: [withOne] });
    const line = await screen.findByText(/^Since "Kick-off" \(1 September 2026\)/, undefined, {
      timeout: 8000,
    });
    expect(within(line).getByRole('link', { name: text.since.link })).toHaveAttribute(
      'href',
      address,
    );
    expect(line.textContent).toContain(text.since.answers(2));
  });

  test('stands in the report', async () => {
    await openApp({ at: '#/check/one/report', holding: [withOne] });
    expect(
      await screen.findByRole('heading', { name: text.since.title }, { timeout: 8000 }),
    ).toBeVisible();
    expect(screen.getByText('1 Initial → 4 Managed', { exact: false })).toBeVisible();
    expect(screen.getByRole('heading', { name: kpis.title })).toBeVisible();
  });
});

describe('a new round', () => {
  test('keeps the state and the texts, asks again, and is one step to undo', async () => {
    const { user, stored } = await openProgress(before);
    await user.click(screen.getByRole('button', { name: text.round.button }));
    const after = await stored();
    expect(after.snapshots).toMatchObject([
      { kind: 'round', name: text.round.snapshotName(longDate(today)) },
    ]);
    expect(after.snapshots[0]?.answers['4.1']?.choice).toBe(1);
    expect(after.answers['A.2.3']).toMatchObject({ choice: null, note: 'Agreed with purchasing' });

    const toast = within(screen.getByText(text.round.done).parentElement as HTMLElement);
    await user.click(toast.getByRole('button', { name: shell.undo }));
    const undone = await stored();
    expect(undone.snapshots).toEqual([]);
    expect(undone.answers['A.2.3']).toMatchObject({ choice: 3, note: 'Agreed with purchasing' });
  });

  test('is not undone from its message once something else was changed', async () => {
    const { user, app, stored } = await openProgress(before);
    await user.click(screen.getByRole('button', { name: text.round.button }));
    app.check?.answer('4.1', { choice: 5 });
    const toast = within(screen.getByText(text.round.done).parentElement as HTMLElement);
    await user.click(toast.getByRole('button', { name: shell.undo }));
    expect(screen.getByText(text.round.cannotUndo)).toBeVisible();
    expect((await stored()).answers['4.1']?.choice).toBe(5);
  });

  test('with nothing ticked has nothing to do', async () => {
    const { user } = await openProgress(before);
    await user.click(
      screen.getByRole('checkbox', { name: new RegExp(text.round.options.flagsAndDates) }),
    );
    expect(screen.getByText(text.round.changes(3, 0))).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /Levels/ }));
    expect(screen.getByText(text.round.nothing)).toBeVisible();
    expect(screen.getByRole('button', { name: text.round.button })).toBeDisabled();
  });

  test('offers each item what was said last time, until it is answered', async () => {
    const round = keptOf(before, 'r', { kind: 'round' });
    const { user, stored } = await openApp({
      at: '#/check/one/4',
      holding: [{ ...assessmentWith({ '4.2': 2 }), snapshots: [round] }],
    });
    // The first of all has to fetch the code of the screen.
    await screen.findByRole('heading', { level: 2, name: /^4\.1/ }, { timeout: 8000 });
    const card = await insideCardOf('4.1');
    const choice = `1 ${words.levels[1]}`;
    expect(card.getByText(text.lastRound.said(choice))).toBeVisible();
    await user.click(card.getByRole('button', { name: text.lastRound.keepNamed('4.1', choice) }));
    expect((await stored()).answers['4.1']?.choice).toBe(1);
    await waitFor(async () => {
      expect((await cardOf('4.1')).contains(document.activeElement)).toBe(true);
    });
    expect(card.queryByText(text.lastRound.said(choice))).toBeNull();
    for (const other of ['4.2', '4.3'] as const) {
      expect((await insideCardOf(other)).queryByText(/^Last round/)).toBeNull();
    }
  });
});
