import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { example } from '../../src/content/example/index.ts';
import { texts } from '../../src/content/locale.ts';
import { quickQuestionIds } from '../../src/content/quick/questions.ts';
import { resultsOf } from '../../src/core/results.ts';
import { percentRange } from '../../src/i18n/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import type { Repository, StorageFailure } from '../../src/storage/repository.ts';
import type { ItemId } from '../../src/content/items.ts';
import { emptyAnswer, type Assessment } from '../../src/core/assessment.ts';
import { saveAssessmentFile } from '../../src/state/downloads.ts';
import { allAt, assessmentWith, insideCardOf, openApp } from './support.ts';

const { home, app: shell, profile, words } = en;
const quickButton = home.start.quick(quickQuestionIds.length);

vi.mock('../../src/state/downloads.ts', () => ({ saveAssessmentFile: vi.fn() }));

const list = () => within(screen.getByRole('region', { name: home.list.title }));
/** The list is gone with the last of them. */
const names = () => {
  const region = screen.queryByRole('region', { name: home.list.title });
  const headings = region ? within(region).queryAllByRole('heading', { level: 3 }) : [];
  return headings.map((heading) => heading.textContent.trim());
};
/** Everything at level 3 but one. */
const allBut = (open: ItemId) => {
  const all = allAt(3);
  return { ...all, answers: { ...all.answers, [open]: emptyAnswer } };
};
const rowOf = async (name: string) => {
  const heading = await list().findByRole('heading', { level: 3, name });
  return within(heading.closest('li')!);
};

describe('starting', () => {
  test('with an empty name says so and leads back to the field', async () => {
    const { user, dump } = await openApp();
    const before = await dump();
    const field = screen.getByRole('textbox', { name: home.start.label });
    await user.type(field, '   ');
    await user.click(screen.getByRole('button', { name: home.start.button }));
    expect(field).toHaveDescription(home.start.empty);
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveFocus();
    expect(await dump()).toBe(before);
  });

  test('with a name, by Enter alone, opens the quick check', async () => {
    const { user, stored } = await openApp();
    await user.type(screen.getByRole('textbox', { name: home.start.label }), '  Acme {Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: en.quick.title })).toBeVisible();
    expect(location.hash).toBe('#/check/new-1/quick');
    expect((await stored('new-1')).profile.name).toBe('Acme');
  });

  test('leads to the full check as well, which begins with the profile', async () => {
    const { user } = await openApp();
    await user.type(screen.getByRole('textbox', { name: home.start.label }), 'Acme');
    await user.click(screen.getByRole('button', { name: home.start.button }));
    expect(await screen.findByRole('heading', { level: 1, name: profile.title })).toBeVisible();
    expect(location.hash).toBe('#/check/new-1/profile');
  });

  test('says how long the quick check is', async () => {
    await openApp();
    expect(screen.getByRole('button', { name: quickButton }).textContent).toContain('18 questions');
  });
});

describe('the other doors', () => {
  test('lead a consultant to the invitations and to the clients', async () => {
    await openApp();
    const to = (name: string) =>
      within(screen.getByRole('main')).getByRole('link', { name }).getAttribute('href');
    expect(to(home.consult.prepare)).toBe('#/consultant');
    expect(to(home.consult.clients)).toBe('#/clients');
    expect(to(home.kept.link)).toBe('#/privacy');
    expect(to(home.open.sealed)).toBe('#/open');
  });

  test('open a pasted link, with the mail around it', async () => {
    const { user } = await openApp();
    const field = screen.getByRole('textbox', { name: home.open.link });
    await user.click(field);
    await user.paste('Here it is: https://example.org/plumbline/#/open/l1.AAAA.BBBB. Regards');
    await user.click(screen.getByRole('button', { name: home.open.openLink }));
    expect(await screen.findByRole('heading', { level: 1, name: en.handoff.title })).toBeVisible();
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  test('say so when what was pasted is no link', async () => {
    const { user } = await openApp();
    const field = screen.getByRole('textbox', { name: home.open.link });
    await user.type(field, 'https://example.org/{Enter}');
    expect(field).toHaveDescription(home.open.noLink);
    expect(field).toHaveFocus();
    expect(location.hash).toBe('#/');
  });
});

describe('what comes out in the end', () => {
  const shown = () => within(screen.getByRole('region', { name: home.example.title }));

  test('is shown at once, with the figures of the worked example', async () => {
    await openApp();
    const results = resultsOf(example, example.updatedAt.slice(0, 10));
    expect(shown().getByText(percentRange(results.readiness.overall.share!))).toBeVisible();
    expect(shown().getByRole('listitem', { current: 'step' }).textContent.trim()).toBe(
      words.rungs[results.verdict.rung],
    );
    for (const { item } of results.gaps.slice(0, 3)) {
      expect(shown().getByText(new RegExp(`^${item.replaceAll('.', '\\.')} `))).toBeVisible();
    }
  });

  test('makes room once there is something of one’s own, and the example stays at hand', async () => {
    const { user } = await openApp({ holding: [assessmentWith()] });
    expect(shown().queryByRole('listitem')).not.toBeInTheDocument();
    await user.click(shown().getByRole('button', { name: home.example.button }));
    await waitFor(() => expect(location.hash).toBe('#/check/example/results'));
  });
});

describe('coming back', () => {
  const quickAnswers = (answered: number) => ({
    ...Object.fromEntries(
      quickQuestionIds.map((id, place) => [id, place < answered ? 'some' : null]),
    ),
    updatedAt: '2026-11-20T08:00:00Z',
  });

  test('leads to the first open item of the check that was changed last, by its name', async () => {
    const earlier = assessmentWith({}, { id: 'two', updatedAt: '2026-11-01T08:00:00Z' });
    await openApp({ holding: [earlier, allBut('9.2.1')] });
    const link = await screen.findByRole('link', {
      name: `${home.list.goOn.item} 9.2.1 ${texts.titles.items['9.2.1']}`,
    });
    expect(link).toHaveAttribute('href', '#/check/one/9.2.1');
    expect(screen.getByText(home.list.goOn.minutes(5))).toBeVisible();
  });

  test('leads to the results once all is answered', async () => {
    await openApp({ holding: [allAt(3)] });
    const link = await screen.findByRole('link', { name: home.list.goOn.results });
    expect(link).toHaveAttribute('href', '#/check/one/results');
  });

  test('goes on with the quick check where only that was begun', async () => {
    const quick = quickAnswers(6) as unknown as Assessment['quickAnswers'];
    await openApp({ holding: [assessmentWith({}, { quickAnswers: quick })] });
    const link = await screen.findByRole('link', { name: home.list.goOn.quick(7, 18) });
    expect(link).toHaveAttribute('href', '#/check/one/quick');
  });

  test('goes on with the quick check of one that was not changed last, too', async () => {
    const quick = quickAnswers(6) as unknown as Assessment['quickAnswers'];
    const latest = assessmentWith({}, { id: 'two', updatedAt: '2026-11-21T08:00:00Z' });
    await openApp({ holding: [latest, assessmentWith({}, { quickAnswers: quick })] });
    const link = await screen.findByRole('link', { name: home.list.continue });
    expect(link).toHaveAttribute('href', '#/check/one/quick');
  });

  test('leads to the results after the quick check', async () => {
    const quick = quickAnswers(18) as unknown as Assessment['quickAnswers'];
    await openApp({ holding: [assessmentWith({}, { quickAnswers: quick })] });
    expect(await screen.findByRole('link', { name: home.list.goOn.quickDone })).toBeVisible();
    expect(screen.getByText(home.list.quickProgress(18, 18), { exact: false })).toBeVisible();
  });
});

describe('the list', () => {
  test('says that it is empty', async () => {
    await openApp();
    expect(screen.getByText(home.list.empty)).toBeVisible();
  });

  test('shows progress, standing and where to go on', async () => {
    const latest = assessmentWith({}, { id: 'two', updatedAt: '2026-11-21T08:00:00Z' });
    const holding = [
      assessmentWith({ '4.1': 2 }),
      { ...latest, profile: { ...latest.profile, name: 'Basalt' } },
    ];
    await openApp({ holding });
    const row = await rowOf('Acme');
    expect(row.getByText(home.list.progress(1, 70), { exact: false })).toBeVisible();
    expect(row.getByText(words.rungs.starting)).toBeVisible();
    expect(row.getByRole('link', { name: 'Acme' })).toHaveAttribute('href', '#/check/one/results');
    expect(row.getByRole('link', { name: home.list.continue })).toHaveAttribute(
      'href',
      '#/check/one/4.2',
    );
  });

  test('stands above the doors once there is one, and not at all while it is empty', async () => {
    const { user } = await openApp({ holding: [assessmentWith()] });
    const place = () =>
      screen
        .getAllByRole('heading', { level: 2 })
        .map((heading) => heading.textContent.trim())
        .indexOf(home.list.title);
    await rowOf('Acme');
    expect(place()).toBe(0);
    const row = await rowOf('Acme');
    await user.click(row.getByLabelText(home.list.more('Acme')));
    await user.click(row.getByRole('button', { name: home.list.remove }));
    await waitFor(() => expect(place()).toBe(-1));
  });

  test('leads to the name of another check', async () => {
    const { user } = await openApp({ holding: [assessmentWith()] });
    await rowOf('Acme');
    await user.click(list().getByRole('button', { name: home.list.another }));
    expect(screen.getByRole('textbox', { name: home.start.label })).toHaveFocus();
  });

  test('has a very long name in full, for the eye that rests on it and for the ear', async () => {
    const name = 'Čeští žáci a přátelé umělé inteligence '.repeat(12).trim();
    const profile = { ...assessmentWith().profile, name };
    await openApp({ holding: [assessmentWith({}, { profile })] });
    const link = await list().findByRole('link', { name });
    expect(link).toHaveAttribute('title', name);
  });

  test('marks the worked example', async () => {
    await openApp({ holding: [assessmentWith({}, { example: true })] });
    expect(list().getByText(shell.exampleMark)).toBeVisible();
  });

  test('renames, and keeps the old name on an empty one or on cancel', async () => {
    const { user, stored } = await openApp({ holding: [assessmentWith()] });
    const begin = async (name: string) => {
      const row = await rowOf(name);
      await user.click(row.getByLabelText(home.list.more(name)));
      await user.click(row.getByRole('button', { name: home.list.rename }));
      return row;
    };
    let row = await begin('Acme');
    await user.clear(row.getByRole('textbox', { name: home.list.renameLabel }));
    await user.click(row.getByRole('button', { name: home.list.renameSave }));
    expect(names()).toEqual(['Acme']);

    row = await begin('Acme');
    await user.type(row.getByRole('textbox', { name: home.list.renameLabel }), ' Ltd');
    await user.click(row.getByRole('button', { name: shell.cancel }));
    expect(names()).toEqual(['Acme']);
    expect(row.queryByRole('textbox')).not.toBeInTheDocument();

    row = await begin('Acme');
    const field = row.getByRole('textbox', { name: home.list.renameLabel });
    expect(field).toHaveValue('Acme');
    await user.clear(field);
    await user.type(field, 'Acme & Söhne{Enter}');
    expect(await rowOf('Acme & Söhne')).toBeDefined();
    expect((await stored()).profile.name).toBe('Acme & Söhne');
  });

  test('duplicates with all answers, and the copy is no example', async () => {
    const { user, stored } = await openApp({
      holding: [{ ...allAt(3), example: true }],
    });
    const row = await rowOf(`Acme ${shell.exampleMark}`);
    await user.click(row.getByLabelText(home.list.more('Acme')));
    await user.click(row.getByRole('button', { name: home.list.duplicate }));
    await rowOf(home.list.copyOf('Acme'));
    expect(names()).toHaveLength(2);
    const copy = await stored('new-1');
    expect(copy.answers).toEqual((await stored()).answers);
    expect(copy.example).toBe(false);
  });

  test('deletes, and undo brings it back as it was', async () => {
    const { user, stored } = await openApp({ holding: [assessmentWith({ '4.1': 4 })] });
    const before = await stored();
    const row = await rowOf('Acme');
    await user.click(row.getByLabelText(home.list.more('Acme')));
    await user.click(row.getByRole('button', { name: home.list.remove }));
    await waitFor(() => expect(names()).toEqual([]));
    expect(screen.getByText(home.list.removed('Acme'))).toBeVisible();

    await user.click(screen.getByRole('button', { name: shell.undo }));
    await rowOf('Acme');
    expect(await stored()).toEqual(before);
  });

  test('keeps what was deleted: it can be restored later, or removed for good', async () => {
    const { user, repository } = await openApp({
      holding: [assessmentWith(), assessmentWith({}, { id: 'two' })],
    });
    await repository.markDeleted('one', '2026-11-20T10:00:00Z');
    await repository.markDeleted('two', '2026-11-20T10:00:00Z');
    location.hash = '#/method';
    location.hash = '#/';
    await user.click(await screen.findByText(home.deleted.title(2)));

    await user.click(screen.getAllByRole('button', { name: home.deleted.restore })[0]!);
    await waitFor(() => expect(names()).toEqual(['Acme']));
    await user.click(screen.getByRole('button', { name: home.deleted.purge }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: home.deleted.purge })).not.toBeInTheDocument(),
    );
    const left = await repository.list();
    expect(left).toMatchObject({ kind: 'stored', value: [{ deletedAt: '' }] });
  });

  test('removes for good what was deleted more than 30 days ago', async () => {
    const repository = memoryRepository();
    await repository.save(assessmentWith());
    await repository.save(assessmentWith({}, { id: 'two' }));
    await repository.markDeleted('one', '2026-10-20T10:00:00Z');
    await repository.markDeleted('two', '2026-10-30T10:00:00Z');
    await openApp({ repository });
    expect(await repository.list()).toMatchObject({ value: [{ id: 'two' }] });
  });

  test('hands out the file of one of them', async () => {
    const { user } = await openApp({ holding: [assessmentWith()] });
    const row = await rowOf('Acme');
    await user.click(row.getByLabelText(home.list.more('Acme')));
    await user.click(row.getByRole('button', { name: home.list.download }));
    await waitFor(() => expect(saveAssessmentFile).toHaveBeenCalledTimes(1));
    expect(vi.mocked(saveAssessmentFile).mock.calls[0]?.[0]).toMatchObject({ id: 'one' });
  });

  test('can be searched once it is long', async () => {
    const holding = ['Acme', 'Basalt', 'Cedar', 'Dune', 'Elm', 'Fjord', 'Grove', 'Hazel'].map(
      (name, index) =>
        assessmentWith({}, { id: `id-${index}`, profile: { ...assessmentWith().profile, name } }),
    );
    const { user } = await openApp({ holding });
    expect(screen.getByText(home.list.found(8))).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: home.list.search }), ' aS');
    expect(names()).toEqual(['Basalt']);
    expect(screen.getByText(home.list.found(1))).toBeVisible();
  });
});

describe('when the browser does not store', () => {
  test.each(['refused', 'newer'] as const)('%s: says so for good and works on', async (failure) => {
    const { user } = await openApp({ refusing: failure });
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText(shell.storage[failure])).toBeVisible();

    await user.type(screen.getByRole('textbox', { name: home.start.label }), 'Acme{Enter}');
    await screen.findByRole('heading', { level: 1, name: en.quick.title });
    expect(screen.getByText(shell.storage[failure])).toBeVisible();
    vi.mocked(saveAssessmentFile).mockClear();
    await user.click(screen.getByRole('button', { name: shell.downloadFile }));
    await waitFor(() => expect(saveAssessmentFile).toHaveBeenCalledTimes(1));
  });

  test.each(['full', 'failed', 'blocked'] as const)(
    '%s while answering: the answer stays, and the next write that works stores all',
    async (failure) => {
      const disk = failingRepository();
      const { user, stored } = await openApp({
        at: '#/check/one/4',
        holding: [assessmentWith()],
        repository: disk.repository,
      });
      const first = await insideCardOf('4.1');
      disk.failWith(failure);
      await user.click(first.getByRole('radio', { name: '3 Defined' }));
      expect(await screen.findByText(shell.storage[failure])).toBeVisible();
      expect(screen.getByText(shell.save['not-saved'])).toBeVisible();
      expect(first.getByRole('radio', { name: '3 Defined' })).toBeChecked();
      expect((await stored()).answers).toEqual({});

      disk.failWith(null);
      const second = await insideCardOf('4.2');
      await user.click(second.getByRole('radio', { name: '1 Initial' }));
      expect(await screen.findByText(shell.save.saved)).toBeVisible();
      expect(screen.queryByText(shell.storage[failure])).not.toBeInTheDocument();
      const { answers } = await stored();
      expect([answers['4.1']?.choice, answers['4.2']?.choice]).toEqual([3, 1]);
    },
  );
});

/** Memory that can be told to refuse writes, as a full disk does. */
function failingRepository(): {
  readonly repository: Repository;
  readonly failWith: (failure: StorageFailure | null) => void;
} {
  const memory = memoryRepository();
  let failure: StorageFailure | null = null;
  const refuse = () => Promise.resolve({ kind: 'failed', failure: failure ?? 'failed' } as const);
  return {
    repository: {
      ...memory,
      save: (assessment) => (failure ? refuse() : memory.save(assessment)),
      write: (assessment, change, writing) =>
        failure ? refuse() : memory.write(assessment, change, writing),
      join: (assessment, base, steps) =>
        failure ? refuse() : memory.join(assessment, base, steps),
    },
    failWith: (next) => {
      failure = next;
    },
  };
}
