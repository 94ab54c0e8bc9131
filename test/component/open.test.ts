import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { emptyBrand } from '../../src/core/share/brand.ts';
import { shareGroups } from '../../src/core/share/field-groups.ts';
import type { Invitation } from '../../src/core/share/invitation.ts';
import { replyText, type ReplyHead } from '../../src/core/share/reply.ts';
import en from '../../src/i18n/locales/en.ts';
import { deflate } from '../../src/share/deflate.ts';
import { fragmentOf } from '../../src/share/fragment.ts';
import {
  answersLink,
  invitationLink,
  levelsLink,
  sealedLink,
  type MadeLink,
} from '../../src/share/links.ts';
import { newKeyPair, sealTo, sealWith } from '../../src/share/seal.ts';
import { allAt, assessmentWith, openApp } from './support.ts';
// Loaded on first use; fetched beforehand here, so that no test waits for the compiler.
import '../../src/views/AreaView.svelte';
import '../../src/views/OpenView.svelte';
import '../../src/views/handoff/OpenedResult.svelte';
import '../../src/views/handoff/OpenLocked.svelte';
import '../../src/views/handoff/OpenRefused.svelte';
import '../../src/views/handoff/TakeAll.svelte';
import '../../src/state/reply-reading.ts';
import '../../src/state/reply-taking.ts';

vi.setConfig({ testTimeout: 30_000 });

const { handoff: words } = en;
const slowly = { timeout: 10_000 };
const invitation: Invitation = {
  id: 'inv-1',
  madeOn: '2026-11-20',
  expires: '2026-12-31',
  brand: { ...emptyBrand, name: 'Ana', company: 'Prumo' },
  message: 'Please before Friday.',
  check: 'full',
  areas: ['A.5', '6'],
  sector: 'public',
  recipient: (await newKeyPair()).recipient,
};
const head: ReplyHead = {
  invitation: 'inv-1',
  sentOn: '2026-11-20',
  groups: shareGroups.filter((group) => group !== 'notes'),
  message: 'Here you are.',
};
const answered = assessmentWith({ '4.1': { choice: 3, note: 'secret note' }, '4.2': 2 });

function hashOf(link: MadeLink): string {
  if (link.kind === 'too-long') throw new Error('too long');
  return link.hash;
}

/** Follows a link while the app is open, as from a mail. */
function follow(hash: string): void {
  location.hash = hash;
}

async function drop(app: Awaited<ReturnType<typeof openApp>>, files: readonly File[]) {
  await app.user.upload(await screen.findByLabelText(words.files.button, { selector: 'input' }), [
    ...files,
  ]);
}

async function openWithKey() {
  const opened = await openApp({ at: '#/open' });
  const pair = await newKeyPair();
  await opened.app.desk.open();
  await opened.app.desk.keepKey({
    ...pair,
    ...{ id: 'key', createdAt: '2026-11-01T00:00:00Z', backedUpAt: '', replacedAt: '' },
  });
  return { ...opened, recipient: pair.recipient };
}

async function seal(recipient: string, id: string, name: string): Promise<File> {
  const assessment = { ...answered, id, profile: { ...answered.profile, name } };
  const text = new TextEncoder().encode(replyText(assessment, head));
  return new File([Uint8Array.from(await sealTo(recipient, text))], `${id}.age`);
}

describe('an invitation', () => {
  const link = async (change: Partial<Invitation> = {}) =>
    hashOf(await invitationLink({ ...invitation, ...change }));

  test('is shown first, stores nothing, and leaves nothing in the address', async () => {
    const { app, dump } = await openApp({ at: await link() });
    const before = await dump();
    expect(await screen.findByText(invitation.message, {}, slowly)).toBeVisible();
    for (const point of words.invitation.points) expect(screen.getByText(point)).toBeVisible();
    await waitFor(() => expect(location.hash).toBe('#/open'));
    expect(app.hash).toBe('#/open');
    expect(await dump()).toBe(before);
    expect(app.desk.content.received).toEqual([]);
  });

  test('begins a new check at the first question of the wished areas', async () => {
    const { user, app, stored } = await openApp({ at: await link() });
    await user.type(await screen.findByLabelText(words.invitation.name, {}, slowly), ' Acme ');
    await user.click(screen.getByRole('button', { name: words.invitation.start }));
    await waitFor(() => expect(location.hash).toMatch(/\/6\.1\.1$/));
    const [received] = app.desk.content.received;
    expect(received).toMatchObject({ invitation, repliedAt: '' });
    const assessment = await stored(received?.id);
    expect(assessment.profile).toMatchObject({ name: 'Acme', sector: 'public' });
  });

  test('to the quick check says how long it takes, and begins there', async () => {
    const { user, app } = await openApp({ at: await link({ check: 'quick', areas: [] }) });
    const asked = en.consultant.card.checks.quick(18);
    expect(await screen.findByText(asked, {}, slowly)).toBeVisible();
    await user.type(screen.getByLabelText(words.invitation.name), 'Acme');
    await user.click(screen.getByRole('button', { name: words.invitation.start }));
    await waitFor(() => expect(location.hash).toMatch(/#\/check\/[^/]+\/quick$/));
    expect(app.desk.content.received).toMatchObject([{ invitation: { check: 'quick' } }]);
  });

  test('asks for a name', async () => {
    const { user, app } = await openApp({ at: await link() });
    await user.click(await screen.findByRole('button', { name: words.invitation.start }, slowly));
    expect(screen.getByLabelText(words.invitation.name)).toHaveFocus();
    expect(screen.getByText(words.invitation.nameEmpty)).toBeVisible();
    expect(app.assessments).toEqual([]);
  });

  test('is taken up in a check that is here, which stays as it is', async () => {
    const { user, app, stored } = await openApp({ at: await link(), holding: [answered] });
    await user.click(await screen.findByRole('radio', { name: words.invitation.existing }, slowly));
    await user.click(screen.getByRole('button', { name: words.invitation.start }));
    await waitFor(() => expect(app.desk.receivedFor('one')).toMatchObject({ invitation }));
    expect(await stored()).toEqual(answered);
  });

  test('that has expired says so, and can be started without sending', async () => {
    const { user, app } = await openApp({ at: await link({ expires: '2026-11-01' }) });
    expect(
      await screen.findByText(words.invitation.expired('1 November 2026'), {}, slowly),
    ).toBeVisible();
    await user.type(screen.getByLabelText(words.invitation.name), 'Acme');
    await user.click(screen.getByRole('button', { name: words.invitation.startAlone }));
    await waitFor(() => expect(app.assessments).toHaveLength(1));
    expect(app.desk.content.received).toEqual([]);
  });

  test('that was begun already leads back to where it was', async () => {
    const { app } = await openApp({ at: '#/open', holding: [answered] });
    await app.desk.open();
    await app.desk.keepReceived({ id: 'one', invitation, receivedAt: '', repliedAt: '' });
    follow(await link());
    const goOn = await screen.findByRole('link', { name: words.invitation.goOn }, slowly);
    expect(goOn).toHaveAttribute('href', '#/check/one/4.3');
  });

  test('to the quick check that was begun leads back there while no item is answered', async () => {
    const unanswered = { ...answered, answers: {} };
    const { app } = await openApp({ at: '#/open', holding: [unanswered] });
    await app.desk.open();
    const quick = { ...invitation, check: 'quick', areas: [] } as const;
    await app.desk.keepReceived({ id: 'one', invitation: quick, receivedAt: '', repliedAt: '' });
    follow(hashOf(await invitationLink(quick)));
    const goOn = await screen.findByRole('link', { name: words.invitation.goOn }, slowly);
    expect(goOn).toHaveAttribute('href', '#/check/one/quick');
  });
});

describe('a result', () => {
  test('with levels alone is looked at, and kept under a name', async () => {
    const { user, app, dump } = await openApp({ at: hashOf(levelsLink(allAt(3))) });
    const before = await dump();
    expect(
      await screen.findByRole('heading', { name: words.result.nameless }, slowly),
    ).toBeVisible();
    expect(screen.getByText(words.result.answered(70, 70), { exact: false })).toBeVisible();
    expect(await dump()).toBe(before);

    await user.click(screen.getByRole('button', { name: words.result.keep }));
    expect(screen.getByText(words.result.nameEmpty)).toBeVisible();
    await user.type(screen.getByLabelText(words.result.name), 'Theirs');
    await user.click(screen.getByRole('button', { name: words.result.keep }));
    await waitFor(() => expect(app.assessments.map(({ name }) => name)).toEqual(['Theirs']));
  });

  test('says what was left out, and is kept beside what is here', async () => {
    const { user, app, stored } = await openApp({
      at: hashOf(await answersLink(answered, head)),
      holding: [answered],
    });
    expect(await screen.findByText('Here you are.', {}, slowly)).toBeVisible();
    expect(screen.getByText(words.result.leftOut('notes'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.result.keep }));
    await waitFor(() => expect(app.assessments).toHaveLength(2));
    expect(await stored()).toEqual(answered);
  });
});

describe('something sealed', () => {
  test('in a link opens with the key of this browser, and becomes a client', async () => {
    const { user, app, recipient } = await openWithKey();
    follow(hashOf(await sealedLink(answered, head, recipient)));
    expect(await screen.findByText(words.result.reply, {}, slowly)).toBeVisible();
    expect(app.desk.content.clients).toEqual([]);
    await user.click(screen.getByRole('button', { name: words.result.take }));
    await waitFor(() => expect(app.desk.clientOf('one')).toMatchObject({ invitation: 'inv-1' }));
  });

  test('in several files at once, each on its own', async () => {
    const opened = await openWithKey();
    await drop(opened, [
      await seal(opened.recipient, 'a', 'Alfa'),
      new File(['nothing of ours'], 'notes.txt'),
      await seal(opened.recipient, 'b', 'Beta'),
    ]);
    expect(await screen.findByText(words.refused.fileTitle('notes.txt'), {}, slowly)).toBeVisible();
    const all = await screen.findByRole('button', { name: words.result.takeAll(2) }, slowly);
    await opened.user.click(all);
    await waitFor(() => expect(opened.app.desk.content.clients).toHaveLength(2));
  });

  test('with a passphrase is asked for it, and says when it is wrong', async () => {
    const opened = await openApp({ at: '#/open' });
    const text = new TextEncoder().encode(replyText(answered, head));
    const sealed = await sealWith('four plain old words', text);
    await drop(opened, [new File([Uint8Array.from(sealed)], 'acme.age')]);
    const field = await screen.findByLabelText(words.locked.label, {}, slowly);
    await opened.user.type(field, 'wrong');
    await opened.user.click(screen.getByRole('button', { name: words.locked.button }));
    expect(await screen.findByText(words.locked.wrong, {}, slowly)).toBeVisible();
    await opened.user.clear(screen.getByLabelText(words.locked.label));
    await opened.user.type(screen.getByLabelText(words.locked.label), 'four plain old words');
    await opened.user.click(screen.getByRole('button', { name: words.locked.button }));
    expect(await screen.findByText('Here you are.', {}, slowly)).toBeVisible();
  });

  test('to a key that is not here stays closed', async () => {
    await openWithKey();
    follow(hashOf(await sealedLink(answered, head, (await newKeyPair()).recipient)));
    const alert = within(await screen.findByRole('alert', {}, slowly));
    expect(alert.getByText(words.refused.plain['other-key'])).toBeVisible();
    expect(alert.getByRole('link', { name: words.refused.toConsultant })).toHaveAttribute(
      'href',
      '#/consultant',
    );
  });
});

describe('a link that is not opened says why, stores nothing and is taken out of the address', () => {
  const plain = words.refused.plain;
  const whole = hashOf(levelsLink(allAt(3)));
  const cases: readonly (readonly [string, () => string | Promise<string>, string])[] = [
    ['cut', () => whole.slice(0, -9), plain.cut],
    ['altered', () => whole.replace('l1.A', 'l1.B'), plain.altered],
    ['too long', () => `#/open/a1.${'A'.repeat(90_000)}.AAAAAA`, words.refused['too-long'](8000)],
    ['unknown', () => '#/open/whatever', plain['unknown-kind']],
    ['newer', () => whole.replace('l1', 'l2'), plain.newer],
    ['a bomb', async () => fragmentOf('a1', await deflate('x'.repeat(2_100_000))), plain.bomb],
    ['foreign', () => fragmentOf('s1', new Uint8Array(40)), plain.foreign],
    [
      'of another edition',
      () => fragmentOf('l1', new Uint8Array(29).fill(9, 0, 1)),
      words.refused['other-edition'](9),
    ],
    [
      'not an assessment',
      async () => fragmentOf('a1', await deflate('{"format":"other"}')),
      en.files.refused['not-plumbline'],
    ],
    [
      'sealed, and no key is here',
      async () => fragmentOf('s1', await sealTo(invitation.recipient, new Uint8Array(8))),
      plain['no-key'],
    ],
  ];

  test.each(cases)('%s', async (_, make, sentence) => {
    const { app, dump } = await openApp({ at: await make() });
    const before = await dump();
    expect(await screen.findByText(sentence, {}, slowly)).toBeVisible();
    await waitFor(() => expect(location.hash).toBe('#/open'));
    expect(await dump()).toBe(before);
    expect(app.desk.content.received).toEqual([]);
  });

  test('and every sentence says that nothing was changed', () => {
    for (const sentence of Object.values(plain)) expect(sentence).toMatch(/[Nn]othing was changed/);
  });
});
