import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { emptyBrand } from '../../src/core/share/brand.ts';
import type { Invitation } from '../../src/core/share/invitation.ts';
import en from '../../src/i18n/locales/en.ts';
import { mailDraft } from '../../src/state/reply.svelte.ts';
import { inflate } from '../../src/share/deflate.ts';
import { readFragment } from '../../src/share/fragment.ts';
import { newKeyPair, openWithKeys, openWithPassphrase } from '../../src/share/seal.ts';
import { assessmentWith, openApp } from './support.ts';
// Loaded on first use; fetched beforehand here, so that no test waits for the compiler.
import '../../src/views/SendView.svelte';

vi.setConfig({ testTimeout: 30_000 });

const { send: words } = en;
const slowly = { timeout: 10_000 };
const pair = await newKeyPair();
const invitation: Invitation = {
  id: 'inv-1',
  madeOn: '2026-11-20',
  expires: '',
  brand: { ...emptyBrand, name: 'Ana', mail: 'ana@prumo.example' },
  message: '',
  check: 'full',
  areas: [],
  sector: null,
  recipient: pair.recipient,
};
const answered = assessmentWith({
  '4.1': {
    choice: 3,
    note: 'a private note',
    owner: 'Joana Reis',
    evidence: [{ id: 'e1', title: 'Context paper', location: 'intranet/context', date: '' }],
  },
});

async function openSend(
  assessment: Assessment = answered,
  invited: Invitation | null = invitation,
) {
  const opened = await openApp({ at: '#/open', holding: [assessment] });
  await opened.app.desk.open();
  if (invited) {
    await opened.app.desk.keepReceived({
      ...{ id: 'one', invitation: invited, receivedAt: '2026-11-20T08:00:00Z', repliedAt: '' },
    });
  }
  location.hash = '#/check/one/send';
  await screen.findByRole('heading', { name: words.final.title }, slowly);
  return opened;
}

/** What happy-dom hands to the download. */
function downloads(): Blob[] {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:saved';
  });
  return saved;
}

async function madeAddress(): Promise<string> {
  const field = await screen.findByLabelText<HTMLTextAreaElement>(words.made.field, {}, slowly);
  return field.value;
}

/** The text inside a sealed link, opened as the consultant would. */
async function textOf(address: string): Promise<string> {
  const fragment = readFragment(`#${address.split('#')[1] ?? ''}`);
  if (fragment.kind !== 'read') throw new Error(fragment.kind);
  const opened =
    fragment.link === 's1'
      ? await openWithKeys(fragment.bytes, [pair.identity])
      : { kind: 'opened' as const, bytes: fragment.bytes };
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const inflated = await inflate(opened.bytes, 1_000_000);
  if (inflated.kind !== 'inflated') throw new Error(inflated.kind);
  return inflated.text;
}

describe('a reply to an invitation', () => {
  test('shows the very texts that would go', async () => {
    const { user } = await openSend();
    for (const [group, text] of [
      ['notes', 'a private note'],
      ['names', 'Joana Reis'],
      ['evidence', 'intranet/context'],
    ] as const) {
      expect(screen.queryByText(text)).not.toBeInTheDocument();
      await user.click(screen.getByText(words.review.show(words.review.short[group])));
      expect(await screen.findByText(text)).toBeVisible();
    }
  });

  test('is sealed to the consultant and holds everything', async () => {
    const { user } = await openSend();
    await user.type(screen.getByLabelText(words.message.label), 'Hello');
    await user.click(screen.getByRole('button', { name: words.make.invited }));
    const text = await textOf(await madeAddress());
    for (const each of ['a private note', 'Joana Reis', 'intranet/context', 'Hello', 'inv-1']) {
      expect(text).toContain(each);
    }
  });

  test('does not hold what was left out', async () => {
    const { user } = await openSend();
    for (const name of Object.values(words.review.quickGroups)) {
      await user.click(screen.getByRole('button', { name }));
    }
    expect(
      screen.getByRole('checkbox', { name: new RegExp(`^${words.review.groups.notes}`) }),
    ).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: words.make.invited }));
    const text = await textOf(await madeAddress());
    expect(text).toContain('Acme');
    for (const each of ['private', 'Joana', 'Context paper', 'intranet']) {
      expect(text).not.toContain(each);
    }
  });

  test('shows the exact text that goes', async () => {
    const { user } = await openSend();
    await user.click(screen.getByRole('button', { name: words.review.quickGroups.names }));
    await user.click(screen.getByText(words.review.exact));
    const exact = await screen.findByRole('region', { name: words.review.exactLabel });
    expect(exact.textContent).toContain('a private note');
    expect(exact.textContent).not.toContain('Joana');
  });

  test('is noted once it was handed over, and not before', async () => {
    const { user, app } = await openSend();
    await user.click(screen.getByRole('button', { name: words.make.invited }));
    const address = await madeAddress();
    expect(app.desk.receivedFor('one')?.repliedAt).toBe('');
    await user.click(screen.getByRole('button', { name: words.made.copy }));
    await waitFor(() => expect(app.desk.receivedFor('one')?.repliedAt).not.toBe(''));
    expect(await navigator.clipboard.readText()).toBe(address);
  });

  test('becomes a file where the link would be too long, which the program age opens as text', async () => {
    const saved = downloads();
    const note = Array.from({ length: 9000 }, (_, index) => (index * 7919).toString(36)).join(' ');
    const { user } = await openSend(
      assessmentWith({ '4.1': { choice: 3, note: note.slice(0, 20_000) } }),
    );
    await user.click(screen.getByRole('button', { name: words.make.invited }));
    expect(await screen.findByText(words.made.tooLong, {}, slowly)).toBeVisible();
    expect(screen.getByText(words.made.file('acme-2026-11-21.age'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.made.download }));
    const bytes = new Uint8Array(await (saved[0] as Blob).arrayBuffer());
    const opened = await openWithKeys(bytes, [pair.identity]);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect(JSON.parse(new TextDecoder().decode(opened.bytes))).toMatchObject({
      reply: { invitation: 'inv-1', sentOn: '2026-11-21' },
    });
  });

  test('is forgotten as soon as a choice changes', async () => {
    const { user } = await openSend();
    await user.click(screen.getByRole('button', { name: words.make.invited }));
    await madeAddress();
    await user.click(screen.getByRole('button', { name: words.review.quickGroups.notes }));
    expect(screen.queryByLabelText(words.made.field)).not.toBeInTheDocument();
  });

  test('to a key that is none is refused', async () => {
    const broken = { ...invitation, recipient: `age1${'q'.repeat(58)}` };
    const { user } = await openSend(answered, broken);
    await user.click(screen.getByRole('button', { name: words.make.invited }));
    expect(await screen.findByText(words.failed['bad-key'], {}, slowly)).toBeVisible();
  });
});

describe('without an invitation', () => {
  test('a link carries the levels alone', async () => {
    const { user } = await openSend(answered, null);
    expect(screen.getByText(words.introductionAlone)).toBeVisible();
    expect(screen.getByText(words.review.levelsAlone(1))).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.make.levels }));
    expect(await madeAddress()).toMatch(/#\/open\/l1\./);
  });

  test('a link that anybody can open leaves notes, evidence and names out until they are wanted', async () => {
    const { user } = await openSend(answered, null);
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${words.ways.texts.name}`) }));
    await user.click(screen.getByRole('button', { name: words.make.texts }));
    const text = await textOf(await madeAddress());
    expect(text).toContain('Acme');
    for (const each of ['private', 'Joana', 'intranet']) expect(text).not.toContain(each);
    await user.click(screen.getByRole('button', { name: words.review.quickGroups.notes }));
    await user.click(screen.getByRole('button', { name: words.make.texts }));
    expect(await textOf(await madeAddress())).toContain('private');
  });

  test('a file opens with the passphrase, which has to be long enough', async () => {
    const saved = downloads();
    const { user } = await openSend(answered, null);
    await user.click(
      screen.getByRole('radio', { name: new RegExp(`^${words.ways.passphrase.name}`) }),
    );
    const field = screen.getByLabelText(words.passphrase.label);
    await user.type(field, 'short');
    await user.click(screen.getByRole('button', { name: words.make.passphrase }));
    expect(screen.getByText(words.passphrase.short(12))).toBeVisible();
    await user.clear(field);
    await user.type(field, 'four plain old words');
    await user.click(screen.getByRole('button', { name: words.make.passphrase }));
    await user.click(await screen.findByRole('button', { name: words.made.download }, slowly));
    const bytes = new Uint8Array(await (saved[0] as Blob).arrayBuffer());
    const opened = await openWithPassphrase(bytes, 'four plain old words');
    expect(opened.kind).toBe('opened');
  });
});

test('a mail address of an invitation cannot add anything to the draft', () => {
  const draft = mailDraft('a@b.example?bcc=c@d.example&body=x', 'Subject', 'Line\nLine');
  expect(draft).toBe(
    'mailto:a@b.example%3Fbcc%3Dc@d.example%26body%3Dx?subject=Subject&body=Line%0D%0ALine',
  );
  expect(mailDraft('', 'Subject', 'x'.repeat(2000))).toBeNull();
});
