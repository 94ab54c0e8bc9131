import { armor } from 'age-encryption';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { answerOf, type Assessment } from '../../src/core/assessment.ts';
import { readAssessmentFile } from '../../src/core/file/read.ts';
import { shareGroups, type ShareGroup } from '../../src/core/share/field-groups.ts';
import { replyText, type ReplyHead } from '../../src/core/share/reply.ts';
import { deflate } from '../../src/share/deflate.ts';
import { fragmentOf } from '../../src/share/fragment.ts';
import { answersLink, levelsLink, sealedLink } from '../../src/share/links.ts';
import { newKeyPair, sealTo, sealWith, type KeyPair } from '../../src/share/seal.ts';
import { App } from '../../src/state/app.svelte.ts';
import type { Environment } from '../../src/state/environment.ts';
import { Inbox, takeReply } from '../../src/state/inbox.svelte.ts';
import { Joining } from '../../src/state/joining.svelte.ts';
import { portfolioOf } from '../../src/state/portfolio.svelte.ts';
import { memoryDesk } from '../../src/storage/desk.ts';
import { memoryRepository } from '../../src/storage/memory.ts';
import { answered, blank, now } from './support/assessments.ts';

vi.setConfig({ testTimeout: 30_000 });

const today = '2026-11-21';
const head: ReplyHead = { invitation: 'inv', sentOn: today, groups: shareGroups, message: 'Hello' };
const bytes = (text: string) => new TextEncoder().encode(text);
const named = (name: string, id: string): Assessment => ({
  ...blank({ name }),
  id,
  answers: answered(blank(), { '4.1': { choice: 3, updatedAt: now } }).answers,
});
const one = named('One Ltd', 'one');
const two = named('Two Ltd', 'two');

let mine: KeyPair;
let foreign: KeyPair;
beforeAll(async () => {
  [mine, foreign] = await Promise.all([newKeyPair(), newKeyPair()]);
});

/** An app with the consultant's key, and its inbox. */
async function atDesk({ withKey = true } = {}) {
  let ids = 0;
  let moments = 0;
  const environment: Environment = {
    now: () => new Date(Date.UTC(2026, 10, 21, 12, 0, (moments += 1))).toISOString(),
    today: () => today,
    newId: () => `new-${(ids += 1)}`,
    openStorage: () =>
      Promise.resolve({
        repository: memoryRepository(),
        failure: null,
        onClosed: () => undefined,
      }),
    openDesk: () => Promise.resolve(memoryDesk()),
    channel: () => ({ send: () => undefined, listen: () => undefined }),
  };
  const app = new App(environment, '#/clients');
  await app.start();
  await app.desk.open();
  if (withKey) {
    await app.desk.keepKey({
      ...mine,
      id: 'key',
      createdAt: now,
      backedUpAt: '',
      replacedAt: '2026-11-01T00:00:00Z',
    });
  }
  const inbox = new Inbox(app);
  const kinds = () =>
    inbox.entries.map(({ state }) => (state.kind === 'refused' ? state.refusal.kind : state.kind));
  return { app, inbox, kinds };
}

function fileOf(content: Uint8Array | string, name = 'a.age') {
  const data = typeof content === 'string' ? bytes(content) : Uint8Array.from(content);
  return { name, size: data.length, arrayBuffer: () => Promise.resolve(data.buffer) };
}

async function hashOf(making: ReturnType<typeof answersLink>): Promise<string> {
  const link = await making;
  return link.kind === 'link' ? link.hash : '';
}

describe('replies come in', () => {
  test('in every form that they are sent in, several at once', async () => {
    const { inbox, kinds } = await atDesk();
    const text = replyText(one, head);
    const sealed = await sealTo(mine.recipient, bytes(text));
    const open = await hashOf(answersLink(one, head));
    const closed = await hashOf(sealedLink(two, head, mine.recipient));
    await inbox.openReplies([
      fileOf(sealed),
      fileOf(text, 'a.plumbline.json'),
      fileOf(await sealTo(mine.recipient, await deflate(text))),
      fileOf(`Saved from the mail: https://example.org/app/${closed}`, 'mail.txt'),
      Uint8Array.from(sealed),
      text,
      `Dear all, https://example.org/${open}. And the other: https://example.org/${closed}\n`,
      armor.encode(sealed),
    ]);
    expect(kinds()).toEqual(Array.from({ length: 9 }, () => 'preview'));
    expect(
      inbox.entries.map(({ state }) => state.kind === 'preview' && state.reply.isSealed),
    ).toEqual([true, false, true, true, true, false, false, true, true]);
  });

  test('each with its own reason where one is refused, while the others go on', async () => {
    const { app, inbox, kinds } = await atDesk();
    const text = replyText(one, head);
    const damaged = Uint8Array.from(await sealTo(mine.recipient, bytes(text)));
    damaged[damaged.length - 5] = (damaged[damaged.length - 5] ?? 0) ^ 255;
    const levels = levelsLink(one);
    const gone = { ...fileOf(''), arrayBuffer: () => Promise.reject(new Error('gone')) };
    const bomb = await deflate(' '.repeat(5_000_000));
    await inbox.openReplies([
      gone,
      { ...fileOf(''), size: 900_000_000 },
      'Nothing of ours in here',
      fileOf('a picture perhaps', 'cat.png'),
      fileOf(await sealTo(foreign.recipient, bytes(text))),
      fileOf(damaged),
      fileOf(await sealTo(mine.recipient, bytes(foreign.identity))),
      levels.kind === 'link' ? levels.hash : '',
      fragmentOf('i1', await deflate('{}')),
      fragmentOf('a1', bomb),
      fragmentOf('a1', await deflate(text)).slice(0, -9),
      fileOf('{"format": "other"}', 'other.json'),
      fileOf(await sealTo(mine.recipient, bytes('not ours'))),
      fileOf(text, 'good.json'),
    ]);
    expect(kinds()).toEqual([
      ...['unreadable', 'too-large', 'no-link', 'no-link', 'other-key', 'sealed-damaged'],
      ...['key-backup', 'levels', 'link', 'link', 'link', 'file', 'file', 'preview'],
    ]);
    expect(app.assessments).toEqual([]);
    expect(app.desk.content.clients).toEqual([]);
  });

  test('sealed, while there is no key at all', async () => {
    const { inbox, kinds } = await atDesk({ withKey: false });
    await inbox.openReplies([fileOf(await sealTo(mine.recipient, bytes('x')))]);
    expect(kinds()).toEqual(['no-key']);
  });

  test('behind a passphrase: a wrong one says so and can be tried again', async () => {
    const { inbox, kinds } = await atDesk({ withKey: false });
    await inbox.openReplies([fileOf(await sealWith('four words', bytes(replyText(one, head))))]);
    const key = inbox.entries[0]?.key ?? 0;
    expect(inbox.entries[0]?.state).toMatchObject({ kind: 'locked', isWrong: false });
    await inbox.unlock(key, 'five words');
    expect(inbox.entries[0]?.state).toMatchObject({ kind: 'locked', isWrong: true });
    await inbox.unlock(key, 'four words');
    expect(kinds()).toEqual(['preview']);
  });
});

describe('taking a reply', () => {
  test('makes a client, with the figures of the portfolio, and undo leaves no trace', async () => {
    const { app, inbox } = await atDesk();
    await inbox.openReplies([replyText(one, head)]);
    const taken = await inbox.take(inbox.entries[0]?.key ?? 0);
    expect(inbox.entries).toEqual([]);
    expect(app.desk.clientOf('one')).toMatchObject({
      invitation: 'inv',
      sentOn: today,
      replies: 1,
    });
    expect(portfolioOf(app).all).toMatchObject([{ id: 'one', name: 'One Ltd', answered: 1 }]);
    await taken?.undo();
    expect(app.desk.clientOf('one')).toBeNull();
    expect(await app.read('one')).toBeNull();
  });

  test('adds to one that is known, keeps tags and notes, and undo brings the old one back', async () => {
    const { app, inbox } = await atDesk();
    const groups: readonly ShareGroup[] = shareGroups.filter((group) => group !== 'notes');
    const older = answered(one, { '4.1': { choice: 1, note: 'Why', updatedAt: now } });
    await takeReply(app, { head, assessment: older });
    await portfolioOf(app).addTag('one', 'bank');
    const newer = answered(one, { '4.1': { choice: 4, updatedAt: '2026-12-01T00:00:00Z' } });
    await inbox.openReplies([replyText(newer, { ...head, sentOn: '2026-12-01', groups })]);
    const [entry] = inbox.entries;
    expect(entry?.state).toMatchObject({
      known: { isClient: true, preview: { items: [{ item: '4.1', before: 1, after: 4 }] } },
    });
    const taken = await inbox.take(entry?.key ?? 0);
    const stored = (await app.read('one')) as Assessment;
    expect(answerOf(stored, '4.1')).toMatchObject({ choice: 4, note: 'Why' });
    expect(app.desk.clientOf('one')).toMatchObject({
      ...{ tags: ['bank'], replies: 2, sentOn: '2026-12-01' },
    });
    await taken?.undo();
    expect(await app.read('one')).toEqual(older);
    expect(app.desk.clientOf('one')).toMatchObject({ replies: 1, sentOn: today });
  });

  test('twice over counts once, and an old one opened late stays old', async () => {
    const { app } = await atDesk();
    await takeReply(app, { head, assessment: one });
    await takeReply(app, { head: { ...head, sentOn: '2026-01-01' }, assessment: one });
    expect(app.desk.clientOf('one')).toMatchObject({ replies: 1, sentOn: today });
  });

  test('of all that wait takes each, and looks again at the second of one client', async () => {
    const { app, inbox } = await atDesk();
    const later = answered(one, { '4.2': { choice: 2, updatedAt: '2026-12-01T00:00:00Z' } });
    await inbox.openReplies([replyText(one, head), replyText(later, head), replyText(two, head)]);
    await inbox.take(inbox.entries[0]?.key ?? 0);
    expect(inbox.entries[0]?.state).toMatchObject({
      known: { preview: { items: [{ item: '4.2', before: null, after: 2 }] } },
    });
    expect(await inbox.takeAll()).toHaveLength(2);
    expect(app.desk.content.clients.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(answerOf((await app.read('one')) as Assessment, '4.2').choice).toBe(2);
  });

  test('apart leaves the one that is here as it is', async () => {
    const { app, inbox } = await atDesk();
    await app.add(one);
    await inbox.openReplies([replyText({ ...two, id: 'one' }, head)]);
    expect(inbox.entries[0]?.state).toMatchObject({ known: { isClient: false } });
    const taken = await inbox.takeApart(inbox.entries[0]?.key ?? 0);
    expect(taken?.id).toMatch(/^new-/);
    expect(await app.read('one')).toEqual(one);
    expect(app.desk.clientOf('one')).toBeNull();
  });
});

describe('joining', () => {
  const mineSays = answered(blank(), {
    '4.1': { choice: 3, updatedAt: '2026-01-02T00:00:00Z' },
    '4.2': { choice: 1, updatedAt: '2026-01-02T00:00:00Z' },
    '5.2': { choice: 2, updatedAt: '2026-01-02T00:00:00Z' },
  });
  const theirsSays = answered(blank(), {
    '4.1': { choice: 1, updatedAt: '2026-02-02T00:00:00Z' },
    '4.2': { choice: 4, updatedAt: '2026-01-01T00:00:00Z' },
    '7.1': { choice: 5, updatedAt: '2026-01-02T00:00:00Z' },
  });

  test('stores nothing until all is decided, then everything at once, and can be undone', async () => {
    const { app } = await atDesk();
    await app.add(mineSays);
    const joining = new Joining(app, mineSays, theirsSays);
    expect(joining.conflicts).toMatchObject([{ item: '4.1' }, { item: '4.2' }]);
    expect(joining.additions.items).toMatchObject([{ item: '7.1', before: null, after: 5 }]);
    const [first] = joining.conflicts;
    if (!first) throw new Error('no conflict');
    joining.decide(first, 'mine');
    expect(joining.open).toBe(1);
    expect(await joining.finish()).toBeNull();
    expect(await app.read('sample')).toEqual(mineSays);

    joining.newestForAll();
    expect(joining.decisionOf(first)).toBe('mine');
    const done = await joining.finish();
    const whole = (await app.read('sample')) as Assessment;
    const levels = (['4.1', '4.2', '5.2', '7.1'] as const).map((id) => answerOf(whole, id).choice);
    expect(levels).toEqual([3, 1, 2, 5]);
    await done?.undo();
    expect(await app.read('sample')).toEqual(mineSays);
  });

  test('a reply decides only about what was sent, and keeps the client', async () => {
    const { app, inbox } = await atDesk();
    const told = answered(one, { '4.1': { choice: 1, note: 'Told', updatedAt: now } });
    await takeReply(app, { head, assessment: told });
    const groups: readonly ShareGroup[] = shareGroups.filter((group) => group !== 'notes');
    await inbox.openReplies([
      replyText(answered(one, { '4.1': { choice: 1, note: 'Other' } }), { ...head, groups }),
    ]);
    expect(inbox.joiningOf(inbox.entries[0]?.key ?? 0)?.conflicts).toEqual([]);
    inbox.drop(inbox.entries[0]?.key ?? 0);

    const newer = answered(one, { '4.1': { choice: 5, updatedAt: '2026-12-01T00:00:00Z' } });
    await inbox.openReplies([replyText(newer, head)]);
    const joining = inbox.joiningOf(inbox.entries[0]?.key ?? 0);
    expect(joining?.conflicts).toHaveLength(1);
    joining?.newestForAll();
    await joining?.finish();
    expect(inbox.entries).toEqual([]);
    expect(app.desk.clientOf('one')).toMatchObject({ replies: 2 });
  });
});

describe('the clients', () => {
  test('go to the bin with tags and note, come back with them, and leave nothing once it is emptied', async () => {
    const { app } = await atDesk();
    const portfolio = portfolioOf(app);
    await takeReply(app, { head, assessment: one });
    await portfolio.note('one', 'Call in May');
    await portfolio.remove('one');
    expect(portfolio.all).toEqual([]);
    await portfolio.open();
    await portfolio.restore('one');
    expect(portfolio.all).toMatchObject([{ id: 'one', note: 'Call in May' }]);
    await portfolio.remove('one');
    await app.purge('one');
    await portfolio.open();
    expect(app.desk.content.clients).toEqual([]);
  });

  test('are looked at anew after their answers changed', async () => {
    const { app } = await atDesk();
    const portfolio = portfolioOf(app);
    await takeReply(app, { head, assessment: one });
    await app.add(answered({ ...one, updatedAt: '2026-12-01T00:00:00Z' }, { '4.2': 'unknown' }));
    await portfolio.open();
    expect(app.desk.clientOf('one')?.digest.unknown).toEqual(['4.2']);
  });

  test('are sent as files that any Plumbline reads', () => {
    const read = readAssessmentFile(replyText(one, head), { id: 'spare', now });
    expect(read).toMatchObject({ kind: 'read', assessment: { id: 'one' } });
  });
});
