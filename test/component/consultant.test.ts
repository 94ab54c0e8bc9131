import { render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyBrand } from '../../src/core/share/brand.ts';
import type { Invitation } from '../../src/core/share/invitation.ts';
import en from '../../src/i18n/locales/en.ts';
import { readKeyFile, sealedKeyFile } from '../../src/share/key-file.ts';
import { openLink } from '../../src/share/links.ts';
import { newKeyPair } from '../../src/share/seal.ts';
import type { App } from '../../src/state/app.svelte.ts';
import { DeskState } from '../../src/state/desk.svelte.ts';
import { memoryDesk } from '../../src/storage/desk.ts';
import ConsultantView from '../../src/views/ConsultantView.svelte';
import InvitationCard from '../../src/views/handoff/InvitationCard.svelte';
import { openApp } from './support.ts';

vi.setConfig({ testTimeout: 60_000 });

const { consultant: words, app: shell } = en;
const { brand: brandWords, invitation: item, key: keyWords } = words;
const patience = { timeout: 15_000 };
const passphrase = 'otter gravel window nine';

/** What was handed to the downloads, and what was copied. */
let saved: { readonly name: string; readonly content: Blob }[] = [];
let clipboard = '';

beforeEach(() => {
  saved = [];
  clipboard = '';
  let latest: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    latest = content as Blob;
    return 'blob:one';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (this.download !== '' && latest) saved.push({ name: this.download, content: latest });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

type Inside = ReturnType<typeof inside>;
const inside = (element: HTMLElement) => within(element);

async function openPage() {
  const opened = await openApp({ at: '#/consultant' });
  await screen.findByRole('heading', { name: brandWords.title }, patience);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    clipboard = text;
    return Promise.resolve();
  });
  const { desk } = opened.app;
  /** Gives a name and makes an invitation with a message. */
  const invite = async (message: string) => {
    const { user } = opened;
    if (desk.content.brand.name === '') await user.type(field(brandWords.name), 'Ana');
    await user.click(await screen.findByRole('button', { name: words.invitations.make }));
    await user.type(field(words.form.message), message);
    await user.click(button(words.form.save));
    return inside(await screen.findByRole('article', { name: message }, patience));
  };
  return { ...opened, desk, invite };
}

const field = (label: string) => screen.getByLabelText(label, { exact: true });
const button = (name: string) => screen.getByRole('button', { name });
const part = (title: string) => screen.getByText(title, { selector: 'summary' });

async function linkOf(card: Inside): Promise<string> {
  const link = await card.findByLabelText(item.link, {}, patience);
  return (link as HTMLTextAreaElement).value;
}

describe('the first visit', () => {
  test('teaches in three lines what this is, and asks for a name before an invitation', async () => {
    const { user, desk } = await openPage();
    for (const step of words.empty.steps) expect(screen.getByText(step)).toBeVisible();
    expect(screen.getByText(keyWords.none)).toBeVisible();
    for (const rule of words.invitations.rules) expect(screen.getByText(rule)).toBeVisible();

    await user.click(await screen.findByRole('button', { name: words.invitations.make }));
    expect(screen.getByRole('alert').textContent).toBe(words.invitations.needsName);
    expect(desk.key).toBe(null);
  });

  test('says so where the browser stores nothing', async () => {
    const desk = new DeskState({
      now: () => '2026-11-21T12:00:00Z',
      newId: () => 'one',
      openDesk: () =>
        Promise.resolve({
          ...memoryDesk(),
          read: () => Promise.resolve({ kind: 'failed', failure: 'refused' } as const),
        }),
    });
    const app = { desk, today: '2026-11-21' } as unknown as App;
    render(ConsultantView, { app, notify: () => undefined });
    expect(await screen.findByText(words.notStored)).toBeVisible();
  });
});

describe('the brand', () => {
  test('is stored as it is typed', async () => {
    const { user, desk } = await openPage();
    await user.type(field(brandWords.name), 'Ana Blum');
    await user.type(field(brandWords.phone), '+49 30 1234');
    await user.type(field(brandWords.introductionField), 'Two lines{Enter}of words');
    expect(desk.content.brand).toEqual({
      ...emptyBrand,
      name: 'Ana Blum',
      phone: '+49 30 1234',
      introduction: 'Two lines\nof words',
    });
  });

  test.each([
    ['mail', 'ana at blum', 'ana@blum.example'],
    ['phone', 'call me', '030 1234'],
    ['booking', 'http://blum.example', 'https://blum.example/call'],
    ['name', 'Ana\u202eBlum', 'Ana Blum'],
  ] as const)('%s: what cannot travel is pointed out at the field', async (name, wrong, right) => {
    const { user, desk } = await openPage();
    const label = brandWords[name];
    await user.click(field(label));
    await user.paste(wrong);
    await user.tab();
    expect(field(label)).toHaveDescription(brandWords.problems[name]);
    expect(field(label)).toHaveAttribute('aria-invalid', 'true');
    expect(desk.content.brand[name]).toBe('');

    await user.clear(field(label));
    await user.type(field(label), right);
    expect(field(label)).toHaveAttribute('aria-invalid', 'false');
    expect(desk.content.brand[name]).toBe(right);
  });

  test('says where a booking address leads, and warns of letters that look like others', async () => {
    const { user } = await openPage();
    await user.type(field(brandWords.booking), 'https://blum.example/call');
    expect(field(brandWords.booking)).toHaveDescription(brandWords.leadsTo('blum.example'));
    await user.clear(field(brandWords.booking));
    await user.type(field(brandWords.booking), 'https://xn--blm-5ie.example/');
    expect(screen.getByText(brandWords.lookAlike('xn--blm-5ie.example'))).toBeVisible();
  });

  test.each([
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['not-a-picture', 'GIF89a'],
  ] as const)('does not take a logo that is %s', async (refusal, content) => {
    const { user, desk } = await openPage();
    // The ending of the name promises what the bytes do not keep.
    const file = new File([content], 'logo.png', { type: 'image/png' });
    await user.upload(screen.getByLabelText(words.logo.title, { selector: 'input' }), file);
    expect((await screen.findByRole('alert')).textContent).toBe(words.logo.refused[refusal]);
    expect(desk.content.brand.logo).toBe('');
  });

  test('shows the logo as it travels, and removes it with a way back', async () => {
    const { user, desk } = await openPage();
    const logo = 'data:image/png;base64,iVBORw0KGgo=';
    await desk.keepBrand({ ...emptyBrand, logo });
    expect(await screen.findByRole('img', { name: words.logo.alt })).toHaveAttribute('src', logo);
    await user.click(button(words.logo.remove));
    expect(desk.content.brand.logo).toBe('');
    await user.click(button(shell.undo));
    expect(desk.content.brand.logo).toBe(logo);
  });

  test('says where its colour was changed so that it can be read', async () => {
    const { desk } = await openPage();
    expect(screen.getByText(words.colour.none)).toBeVisible();
    await desk.keepBrand({ ...emptyBrand, colour: '#ffd400' });
    const { onLight, onDark, kept } = words.colour;
    expect(
      await screen.findByText(new RegExp(`^${onLight}: Darkened to #[0-9a-f]{6}`)),
    ).toBeVisible();
    expect(screen.getByText(`${onDark}: ${kept}`)).toBeVisible();
  });
});

describe('an invitation', () => {
  test('makes the key, and its link opens as what was chosen', async () => {
    const { user, desk } = await openPage();
    await user.type(field(brandWords.name), 'Ana');
    await user.click(await screen.findByRole('button', { name: words.invitations.make }));
    await user.type(field(words.form.message), 'By Friday, please');
    await user.click(screen.getByLabelText(words.form.areasSome));
    await user.click(screen.getByLabelText('6 Planning'));
    await user.selectOptions(field(words.form.sector), 'public');
    await user.click(button(words.form.save));

    const card = within(await screen.findByRole('article', { name: 'By Friday, please' }));
    const address = await linkOf(card);
    expect(address.startsWith(`${location.origin}${location.pathname}#/open/i1.`)).toBe(true);
    const spare = { id: 'spare', now: '2026-11-21T00:00:00Z' };
    const opened = await openLink(new URL(address).hash, '2026-11-21', spare);
    expect(opened).toEqual({ kind: 'invitation', invitation: desk.content.invitations[0] });
    expect(opened).toMatchObject({
      invitation: {
        message: 'By Friday, please',
        areas: ['6'],
        sector: 'public',
        expires: '2026-12-21',
        brand: { name: 'Ana' },
        recipient: desk.key?.recipient,
      },
    });
    expect(card.getByText(item.length(address.length))).toBeVisible();
    expect(screen.queryByText(words.empty.title)).not.toBeInTheDocument();
  });

  test('to the quick check asks for no areas, and is repeated as one', async () => {
    const { user, desk } = await openPage();
    await user.type(field(brandWords.name), 'Ana');
    await user.click(await screen.findByRole('button', { name: words.invitations.make }));
    await user.click(screen.getByLabelText(words.form.areasSome));
    await user.click(screen.getByRole('radio', { name: new RegExp(words.form.checks.quick) }));
    expect(screen.queryByLabelText(words.form.areasSome)).not.toBeInTheDocument();
    await user.click(button(words.form.save));
    await waitFor(() => expect(desk.content.invitations).toHaveLength(1));
    expect(desk.content.invitations[0]).toMatchObject({ check: 'quick', areas: [] });
    await user.click(await screen.findByRole('button', { name: item.another }));
    expect(screen.getByRole('radio', { name: new RegExp(words.form.checks.quick) })).toBeChecked();
  });

  test('asks for an area where only some were wanted', async () => {
    const { user, desk } = await openPage();
    await user.type(field(brandWords.name), 'Ana');
    await user.click(await screen.findByRole('button', { name: words.invitations.make }));
    await user.click(screen.getByLabelText(words.form.areasSome));
    await user.click(button(words.form.save));
    expect(screen.getByRole('alert').textContent).toBe(words.form.areasMissing);
    expect(desk.content.invitations).toEqual([]);
  });

  test('is not made while a message that cannot travel stands in its field', async () => {
    const { user, desk } = await openPage();
    await user.type(field(brandWords.name), 'Ana');
    await user.click(await screen.findByRole('button', { name: words.invitations.make }));
    await user.click(field(words.form.message));
    await user.paste('By Fri\u200bday');
    await user.click(button(words.form.save));
    expect(field(words.form.message)).toHaveDescription(words.form.messageProblem);
    expect(field(words.form.message)).toHaveFocus();
    expect(desk.content.invitations).toEqual([]);
  });

  test('leaves the logo at home where it is asked to', async () => {
    const { user, desk, invite } = await openPage();
    await desk.keepBrand({
      ...emptyBrand,
      name: 'Ana',
      logo: 'data:image/png;base64,iVBORw0KGgo=',
    });
    await invite('With');
    await user.click(await screen.findByRole('button', { name: words.invitations.make }));
    await user.type(field(words.form.message), 'Without');
    await user.click(screen.getByRole('checkbox', { name: new RegExp(words.form.withLogo) }));
    await user.click(button(words.form.save));
    await screen.findByRole('article', { name: 'Without' });
    const logos = desk.content.invitations.map(({ message, brand }) => [
      message,
      brand.logo !== '',
    ]);
    expect(Object.fromEntries(logos)).toEqual({ With: true, Without: false });
    expect(desk.content.brand.logo).not.toBe('');
  });

  test('is copied, alone or with its message, beside a notice as long as there is no backup', async () => {
    const { user, desk, invite } = await openPage();
    const card = await invite('By Friday');
    const address = await linkOf(card);
    expect(card.getByText(item.noBackup)).toBeVisible();
    await user.click(card.getByRole('button', { name: item.copy }));
    expect(clipboard).toBe(address);
    expect(await screen.findByText(item.copied)).toBeVisible();
    await user.click(card.getByRole('button', { name: item.copyText }));
    expect(clipboard).toBe(item.body('By Friday', address, 'Ana'));
    const mail = card.getByRole('link', { name: item.mail }).getAttribute('href') ?? '';
    expect(new URL(mail).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(clipboard);

    if (desk.key) await desk.keepKey({ ...desk.key, backedUpAt: '2026-11-21T12:00:00Z' });
    await vi.waitFor(() => expect(card.queryByText(item.noBackup)).not.toBeInTheDocument());
  });

  test('leaves the link selected where the browser refuses to copy', async () => {
    const { user, invite } = await openPage();
    const card = await invite('By Friday');
    const address = await linkOf(card);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(card.getByRole('button', { name: item.copy }));
    expect(await screen.findByText(item.notCopied)).toBeVisible();
    const link = card.getByLabelText(item.link) as unknown as HTMLTextAreaElement;
    expect(link.selectionEnd - link.selectionStart).toBe(address.length);
  });

  test('has a QR code where its link fits, and else says why not', async () => {
    const { user, desk, invite } = await openPage();
    const short = await invite('Short');
    await linkOf(short);
    await user.click(short.getByText(item.qr));
    expect(await short.findByRole('img', { name: item.qrLabel }, patience)).toBeVisible();

    const noise = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(1500))));
    await desk.keepBrand({ ...desk.content.brand, logo: `data:image/png;base64,${noise}` });
    const long = await invite('Long');
    const { length } = await linkOf(long);
    await user.click(long.getByText(item.qr));
    expect(await long.findByText(item.qrTooLong(length, 1273), {}, patience)).toBeVisible();
    // Nor does it go into a mail draft, which would cut it.
    expect(long.queryByRole('link', { name: item.mail })).not.toBeInTheDocument();
    expect(long.getByText(item.mailTooLong)).toBeVisible();
  });

  test('can be looked at as the client sees it, and its links lead nowhere there', async () => {
    const { user, invite } = await openPage();
    await user.type(field(brandWords.booking), 'https://blum.example/call');
    const card = await invite('By Friday');
    await user.click(card.getByText(item.preview));
    const preview = within(await card.findByRole('article', { name: words.card.label('Ana') }));
    expect(preview.getByText('By Friday')).toBeVisible();
    expect(preview.getByText('blum.example')).toBeVisible();
    expect(preview.queryByRole('link')).not.toBeInTheDocument();
  });

  test('is removed with a way back', async () => {
    const { user, desk, invite } = await openPage();
    const card = await invite('By Friday');
    const before = desk.content.invitations;
    await user.click(card.getByRole('button', { name: item.remove }));
    expect(desk.content.invitations).toEqual([]);
    await user.click(button(shell.undo));
    expect(desk.content.invitations).toEqual(before);
  });

  test('is never changed; another one begins with the same choices', async () => {
    const { user, desk, invite } = await openPage();
    const card = await invite('By Friday');
    const before = desk.content.invitations;
    await user.click(card.getByRole('button', { name: item.another }));
    expect(field(words.form.message)).toHaveValue('By Friday');
    await user.type(field(words.form.message), ' noon');
    await user.click(button(words.form.save));
    await screen.findByRole('article', { name: 'By Friday noon' });
    expect(desk.content.invitations).toHaveLength(2);
    expect(desk.content.invitations).toContainEqual(before[0]);
  });
});

describe('the key', () => {
  test('is backed up into a file that opens with the passphrase', async () => {
    const { user, desk, invite } = await openPage();
    await invite('By Friday');
    expect(screen.getByText(keyWords.lost)).toBeVisible();
    expect(screen.getByText(keyWords.notBackedUp)).toBeVisible();
    await user.click(screen.getByRole('button', { name: item.toBackup }));
    const { backUp } = keyWords;

    await user.type(field(backUp.passphrase), 'short');
    await user.click(button(backUp.save));
    expect(field(backUp.passphrase)).toHaveDescription(backUp.strengths.short);
    expect(field(backUp.passphrase)).toHaveFocus();

    await user.clear(field(backUp.passphrase));
    await user.type(field(backUp.passphrase), passphrase);
    expect(screen.getByText(backUp.strengths.strong)).toBeVisible();
    await user.type(field(backUp.again), `${passphrase}!`);
    await user.click(button(backUp.save));
    expect(field(backUp.again)).toHaveDescription(backUp.different);
    expect(saved).toEqual([]);

    await user.clear(field(backUp.again));
    await user.type(field(backUp.again), passphrase);
    await user.click(button(backUp.save));
    const name = 'plumbline-key-2026-11-21.age';
    expect(await screen.findByText(backUp.done(name), {}, patience)).toBeVisible();
    expect(saved.map((file) => file.name)).toEqual([name]);
    const reading = await readKeyFile(saved[0]!.content, passphrase);
    expect(reading).toMatchObject({ keys: [{ identity: desk.key?.identity }] });
    expect(screen.queryByText(item.noBackup)).not.toBeInTheDocument();
    expect(screen.queryByText(keyWords.notBackedUp)).not.toBeInTheDocument();
  });

  test('is restored on another computer, and each refusal has its sentence', async () => {
    const key = { ...(await newKeyPair()), createdAt: '2026-10-01T08:00:00.000Z' };
    const sealed = await sealedKeyFile([key], passphrase);
    const { user, desk } = await openPage();
    const { restore } = keyWords;
    await user.click(part(restore.title));
    await user.click(button(restore.open));
    expect(field(restore.file)).toHaveDescription(restore.fileMissing);

    const choose = (content: BlobPart) =>
      user.upload(field(restore.file), new File([content], 'plumbline-key.age'));
    await choose('no key file');
    await user.click(button(restore.open));
    expect(field(restore.passphrase)).toHaveDescription(restore.passphraseMissing);
    await user.type(field(restore.passphrase), 'something else');
    await user.click(button(restore.open));
    expect(await screen.findByText(restore.refused['not-sealed'])).toBeVisible();
    await choose(sealed as BlobPart);
    await user.click(button(restore.open));
    expect(
      await screen.findByText(restore.refused['wrong-passphrase'], {}, patience),
    ).toBeVisible();
    expect(desk.content.keys).toEqual([]);

    await user.clear(field(restore.passphrase));
    await user.type(field(restore.passphrase), passphrase);
    await user.click(button(restore.open));
    expect(await screen.findByText(restore.done(1, 0), {}, patience)).toBeVisible();
    expect(desk.key).toMatchObject(key);
    expect(desk.key?.backedUpAt).not.toBe('');
    expect(screen.getByText(key.recipient)).toBeVisible();
  });

  test('is replaced; the old one stays and still opens old replies', async () => {
    const { user, desk, invite } = await openPage();
    const card = await invite('By Friday');
    const old = desk.key;
    await user.click(part(keyWords.replace.title));
    await user.click(button(keyWords.replace.make));
    expect(await screen.findByText(keyWords.replace.done)).toBeVisible();
    expect(desk.key?.recipient).not.toBe(old?.recipient);
    expect(desk.identities).toContain(old?.identity);
    expect(card.getByText(item.oldKey)).toBeVisible();
    expect(screen.getByText(keyWords.earlier(1))).toBeVisible();
  });

  test('that is not here is missed beside its invitation', async () => {
    const { desk, invite } = await openPage();
    await invite('By Friday');
    const [invitation] = desk.content.invitations;
    const { recipient } = await newKeyPair();
    await desk.keepInvitation({ ...invitation!, recipient });
    expect(await screen.findByText(item.foreignKey)).toBeVisible();
  });
});

describe('the invitation as the client sees it', () => {
  const invitation: Invitation = {
    ...{ id: 'inv-1', madeOn: '2026-11-20', expires: '2026-12-31', check: 'full', areas: ['A.5'] },
    sector: null,
    brand: {
      ...emptyBrand,
      name: '<img src=x onerror=alert(1)>',
      mail: 'ana@blum.example?bcc=eve%40evil.example',
      phone: '+49 (30) 12-34',
      booking: 'https://xn--blm-5ie.example/call',
    },
    message: '<script>alert(1)</script>',
    recipient: `age1${'q'.repeat(58)}`,
  };

  test('shows what was sent as text, and its links do only what they say', () => {
    render(InvitationCard, { invitation, isPreview: false });
    expect(screen.getByText('<script>alert(1)</script>')).toBeVisible();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByText(words.card.lookAlike)).toBeVisible();
    const [mail, phone, booking] = screen.getAllByRole('link');
    expect(mail!).toHaveAttribute('href', 'mailto:ana@blum.example%3Fbcc%3Deve%2540evil.example');
    expect(phone!).toHaveAttribute('href', 'tel:+49301234');
    expect(booking!).toHaveAttribute('href', 'https://xn--blm-5ie.example/call');
    expect(booking!).toHaveAttribute('rel', 'noopener noreferrer');
  });
});
