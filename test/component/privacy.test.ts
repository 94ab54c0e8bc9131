import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAnswer } from '../../src/core/assessment.ts';
import { backupText } from '../../src/core/backup/write.ts';
import type { BackedUp } from '../../src/core/backup/format.ts';
import en from '../../src/i18n/locales/en.ts';
import { keepNotes, readNotes } from '../../src/storage/safekeeping-notes.ts';
import { trafficOf } from '../../src/state/traffic.svelte.ts';
import { assessmentWith, insideCardOf, openApp } from './support.ts';

const { privacy: words } = en;

interface Handed {
  readonly name: string;
  readonly content: Blob;
}
let handed: Handed[] = [];

vi.mock('../../src/state/hand-over.ts', () => ({
  download: (content: Blob, name: string) => handed.push({ content, name }),
}));

/** What the browser answers about keeping the data. */
function browserSays(answer: boolean, room: StorageEstimate = { usage: 7.4e6, quota: 2e9 }) {
  const storage = {
    persist: vi.fn(() => Promise.resolve(answer)),
    persisted: vi.fn(() => Promise.resolve(false)),
    estimate: () => Promise.resolve(room),
  };
  storageIs(storage);
  return storage;
}

function storageIs(storage: object | undefined): void {
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
}

const part = (title: string) => within(screen.getByRole('region', { name: title }));
const openPage = async (holding = [assessmentWith({ '4.1': 3 })]) => {
  const opened = await openApp({ at: '#/privacy', holding });
  await screen.findByRole('heading', { level: 1, name: words.title });
  await screen.findByRole('region', { name: words.offline.title });
  return opened;
};

function fileOf(assessments: readonly BackedUp[]): File {
  const exportedAt = '2026-11-20T09:00:00.000Z';
  const written = backupText({ exportedAt, assessments, desk: null }, false);
  if (written.kind !== 'written') throw new Error(written.kind);
  return new File([written.text], 'plumbline-backup-2026-11-20.json');
}

beforeEach(() => {
  localStorage.clear();
  handed = [];
});

afterEach(() => {
  storageIs(undefined);
});

describe('keeping the data', () => {
  test('is asked for once, after the first real answer and not before', async () => {
    const { persist } = browserSays(true);
    const holding = [assessmentWith()];
    const { user, stored } = await openApp({ at: '#/check/one/4.1', holding });
    const card = await insideCardOf('4.1');
    await user.type(card.getByLabelText(en.check.note), 'A note is no answer yet');
    await stored();
    expect(readNotes().persistAskedAt).toBe('');
    await user.click(card.getByRole('radio', { name: new RegExp(`^2`) }));
    await waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
    await user.click(card.getByRole('radio', { name: new RegExp(`^3`) }));
    await stored();
    expect(persist).toHaveBeenCalledTimes(1);
    expect(readNotes().firstAnswerAt).not.toBe('');
  });

  test('is never asked for by the worked example', async () => {
    const { persist } = browserSays(true);
    const example = assessmentWith({ '4.1': 1 }, { example: true });
    const { user, stored } = await openApp({ at: '#/check/one/4.1', holding: [example] });
    const card = await insideCardOf('4.1');
    await user.click(card.getByRole('radio', { name: new RegExp(`^2`) }));
    await stored();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(persist).not.toHaveBeenCalled();
  });

  test('its answer stands on the page, and can be asked for again', async () => {
    const { persist } = browserSays(true);
    const { user } = await openPage();
    const keeping = part(words.keeping.title);
    expect(await keeping.findByText(words.keeping.persistence['may-go'])).toBeVisible();
    expect(keeping.getByText(words.keeping.notAsked)).toBeVisible();
    await user.click(keeping.getByRole('button', { name: words.keeping.ask }));
    expect(await keeping.findByText(words.keeping.persistence.kept)).toBeVisible();
    expect(persist).toHaveBeenCalledTimes(1);
    expect(keeping.queryByRole('button')).toBe(null);
  });

  test('says where the browser cannot tell', async () => {
    storageIs(undefined);
    await openPage();
    const keeping = part(words.keeping.title);
    expect(await keeping.findByText(words.keeping.persistence.unknown)).toBeVisible();
    expect(keeping.getByText(words.keeping.noRoom)).toBeVisible();
  });

  test('shows the room in words beside the bar', async () => {
    browserSays(true, { usage: 250e6, quota: 1e9 });
    await openPage();
    const keeping = part(words.keeping.title);
    expect(await keeping.findByRole('meter', { name: words.keeping.room })).toBeVisible();
    expect(keeping.getByText(words.keeping.used('250 MB', '1 GB', '25 %'))).toBeVisible();
  });
});

describe('a backup of everything', () => {
  test('plain: is handed over and noted', async () => {
    const { user, app } = await openPage([
      assessmentWith({ '4.1': 3 }),
      { ...assessmentWith(), id: 'two' },
    ]);
    await app.remove('two');
    const backup = part(words.backup.title);
    expect(backup.getByText(words.backup.never)).toBeVisible();
    await user.click(backup.getByRole('radio', { name: new RegExp(`^${words.backup.plain}`) }));
    await user.click(backup.getByRole('button', { name: words.backup.save }));
    const name = 'plumbline-backup-2026-11-21.json';
    expect(await backup.findByText(words.backup.done(name, 2))).toBeVisible();
    const [file] = handed;
    expect(file?.name).toBe(name);
    const { kind, assessments } = JSON.parse(await file!.content.text()) as {
      kind: string;
      assessments: { deletedAt: string }[];
    };
    expect([kind, ...assessments.map(({ deletedAt }) => deletedAt !== '')]).toEqual([
      ...['plumbline-backup', false, true],
    ]);
    expect(readNotes().backedUpAt).not.toBe('');
    expect(await backup.findByText(words.backup.unchanged, { exact: false })).toBeVisible();
  });

  test('sealed: needs a passphrase, twice the same', async () => {
    const { user } = await openPage();
    const backup = part(words.backup.title);
    const keyWords = en.consultant.key.backUp;
    const [field, again] = [keyWords.passphrase, keyWords.again].map((label) =>
      backup.getByLabelText(label),
    ) as [HTMLElement, HTMLElement];
    const save = backup.getByRole('button', { name: words.backup.save });
    await user.click(save);
    expect(field).toHaveFocus();
    expect(field).toHaveDescription(keyWords.strengths.short);
    await user.type(field, 'otter gravel window nine');
    await user.type(again, 'otter gravel window ten');
    await user.click(save);
    expect(again).toHaveFocus();
    expect(again).toHaveDescription(keyWords.different);
    expect(handed).toEqual([]);
  });
});

describe('restoring', () => {
  const answer = (choice: 2 | 4, updatedAt: string) => ({ ...emptyAnswer, choice, updatedAt });
  const mine = assessmentWith(
    { '4.1': answer(2, '2026-11-01T08:00:00.000Z'), '4.3': answer(2, '2026-11-01T08:00:00.000Z') },
    { updatedAt: '2026-11-01T08:00:00.000Z' },
  );
  const newer = assessmentWith(
    { '4.1': answer(4, '2026-11-10T08:00:00.000Z') },
    { updatedAt: '2026-11-10T08:00:00.000Z' },
  );
  const other = { ...assessmentWith({ '4.2': 1 }), id: 'two' };
  const profile = { ...other.profile, name: 'Bolt' };
  const backup = [
    { assessment: newer, deletedAt: '' },
    { assessment: { ...other, profile }, deletedAt: '' },
  ];

  test('shows first, changes nothing until told, loses nothing, and can be undone', async () => {
    const { user, dump, stored } = await openPage([mine]);
    const before = await dump();
    const restore = part(words.restore.title);
    await user.upload(restore.getByLabelText(words.restore.choose), fileOf(backup));
    expect(
      await restore.findByText(words.restore.standings['newer-in-backup'], { exact: false }),
    ).toBeVisible();
    expect(restore.getByText(words.restore.standings.new, { exact: false })).toBeVisible();
    expect(restore.getByText(words.restore.gains(1, 0))).toBeVisible();
    expect(await dump()).toBe(before);

    await user.click(restore.getByRole('button', { name: words.restore.apply }));
    expect(await screen.findByText(words.restore.done(2, 0, 0))).toBeVisible();
    expect((await stored()).answers).toMatchObject({ '4.1': { choice: 4 }, '4.3': { choice: 2 } });
    expect((await stored('two')).profile.name).toBe('Bolt');

    await user.click(screen.getByRole('button', { name: en.app.undo }));
    expect(await screen.findByText(words.restore.undone)).toBeVisible();
    expect(await dump()).toBe(before);
  });

  test('does what is chosen for each: left out here, a copy there', async () => {
    const { user, app, stored } = await openPage([mine]);
    const restore = part(words.restore.title);
    await user.upload(restore.getByLabelText(words.restore.choose), fileOf(backup));
    const choice = await restore.findByRole('combobox', { name: words.restore.whatFor('Acme') });
    await user.selectOptions(choice, words.restore.choices.copy);
    await user.selectOptions(
      restore.getByRole('combobox', { name: words.restore.whatFor('Bolt') }),
      words.restore.choices.leave,
    );
    await user.click(restore.getByRole('button', { name: words.restore.apply }));
    await screen.findByText(words.restore.done(1, 0, 0));
    expect(app.assessments).toHaveLength(2);
    expect((await stored()).answers['4.1']?.choice).toBe(2);
  });

  test('brings the deleted back into the bin', async () => {
    const { user, app } = await openPage([]);
    const restore = part(words.restore.title);
    const deleted = [{ assessment: mine, deletedAt: '2026-11-19T08:00:00.000Z' }];
    await user.upload(restore.getByLabelText(words.restore.choose), fileOf(deleted));
    await user.click(await restore.findByRole('button', { name: words.restore.apply }));
    await screen.findByText(words.restore.done(1, 0, 0));
    expect([app.assessments.length, app.deleted.length]).toEqual([0, 1]);
    expect(await part(words.bin.title).findByText(words.bin.some(1, 30))).toBeVisible();
  });

  test.each([
    ['{"format":"plumbline-assessment"}', words.restore.refused.plain['an-assessment']],
    ['hello', words.restore.refused.plain['not-json']],
    ['{"kind":"plumbline-backup","version":99}', words.restore.refused['newer-version'](99)],
    ['age-encryption.org/v1\n-> X25519 abc\n', words.restore.refused.plain['sealed-to-a-key']],
  ])('%s is refused in words', async (text, sentence) => {
    const { user, dump } = await openPage();
    const before = await dump();
    const restore = part(words.restore.title);
    await user.upload(restore.getByLabelText(words.restore.choose), new File([text], 'a.json'));
    expect(await restore.findByText(sentence)).toBeVisible();
    expect(await dump()).toBe(before);
  });
});

describe('the reminder on the first screen', () => {
  const old = assessmentWith({ '4.1': 3 }, { createdAt: '2026-10-01T08:00:00.000Z' });
  const find = () => screen.findByRole('complementary', { name: words.reminder.label });

  test('leads to the page, and can be put away', async () => {
    const { user } = await openApp({ holding: [old] });
    const reminder = within(await find());
    expect(reminder.getByText(words.reminder.never(1))).toBeVisible();
    expect(reminder.getByRole('link', { name: words.reminder.link })).toHaveAttribute(
      'href',
      '#/privacy',
    );
    await user.click(reminder.getByRole('button', { name: words.reminder.dismiss }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBe(null));
    expect(readNotes().dismissedAt).not.toBe('');
  });

  test('is silent after a backup', async () => {
    keepNotes({ backedUpAt: '2026-11-20T12:00:00.000Z' });
    await openApp({ holding: [old] });
    await screen.findByRole('region', { name: en.home.list.title });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('complementary')).toBe(null);
  });
});

describe('what left', () => {
  test('is sorted by where it went', () => {
    const page = 'https://example.org/plumbline/#/privacy';
    const asked = [
      ...['https://example.org/plumbline/assets/a.js', 'https://example.org/plumbline/'],
      ...['blob:https://example.org/1', 'data:image/png;base64,AA'],
      ...['https://b.example/x', 'https://c.example/y', 'https://c.example/z', 'not an address'],
    ];
    expect(trafficOf(asked, page)).toEqual({
      own: 2,
      others: [
        { origin: 'https://c.example', count: 2 },
        { origin: 'https://b.example', count: 1 },
        { origin: 'not an address', count: 1 },
      ],
    });
    expect(trafficOf(['file:///a/plumbline.html'], 'file:///a/plumbline.html')).toEqual({
      ...{ own: 1, others: [] },
    });
  });
});

describe('erasing', () => {
  test('is a step of its own and needs a tick', async () => {
    const { user, dump } = await openPage();
    const before = await dump();
    const erase = part(words.erase.title);
    await user.click(erase.getByRole('button', { name: words.erase.begin }));
    const tick = erase.getByRole('checkbox', { name: words.erase.confirm });
    expect(tick).toHaveFocus();
    expect(erase.getByRole('button', { name: words.erase.toBackup })).toBeVisible();
    await user.click(erase.getByRole('button', { name: words.erase.run }));
    expect(erase.getByText(words.erase.needsTick)).toBeVisible();
    await user.click(erase.getByRole('button', { name: en.app.cancel }));
    expect(await dump()).toBe(before);
  });

  test('shows that nothing is left', async () => {
    localStorage.setItem('plumbline.leftover.one', '{}');
    localStorage.setItem('somebody-elses', 'x');
    const { user } = await openPage();
    const erase = part(words.erase.title);
    await user.click(erase.getByRole('button', { name: words.erase.begin }));
    await user.click(erase.getByRole('checkbox', { name: words.erase.confirm }));
    await user.click(erase.getByRole('button', { name: words.erase.run }));
    expect(
      await screen.findByRole('heading', { level: 1, name: words.erase.erasedTitle }),
    ).toHaveFocus();
    expect(screen.getByText(words.stored.nothing)).toBeVisible();
    expect(Object.keys(localStorage)).toEqual(['somebody-elses']);
  });
});
