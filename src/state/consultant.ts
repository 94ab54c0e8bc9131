import { emptyBrand } from '../core/share/brand.ts';
import type { Invitation } from '../core/share/invitation.ts';
import { mailAddress } from '../core/share/mail-address.ts';
import type { KeyFileRefusal } from '../share/key-file.ts';
import type { LogoReading } from '../share/logo.ts';
import type { MadeQr } from '../share/qr.ts';
import type { DeskState } from './desk.svelte.ts';
import { linkPage } from './edition.svelte.ts';
import { download } from './hand-over.ts';

export type { KeyFileRefusal };
export type { LogoRefusal } from '../share/logo.ts';
export type { QrCode } from '../share/qr.ts';

/** What the consultant's page needs of the app. */
interface Place {
  readonly desk: DeskState;
  readonly today: string;
  readonly environment: { readonly now: () => string; readonly newId: () => string };
}

/** What somebody chooses for an invitation; the rest is the desk's. */
export interface InvitationDraft extends Pick<
  Invitation,
  'check' | 'areas' | 'sector' | 'message' | 'expires'
> {
  readonly withLogo: boolean;
}

export function newDraft(today: string): InvitationDraft {
  return {
    ...{ check: 'full', areas: [], sector: null, message: '' },
    expires: dayAfter(today, 30),
    withLogo: true,
  };
}

/** The same choices again, as of today: what has been sent stays as it is. */
export function draftLike(invitation: Invitation, today: string): InvitationDraft {
  const { check, areas, sector, message, expires, brand } = invitation;
  const fresh = newDraft(today);
  const isOver = expires !== '' && expires < today;
  return {
    ...{ check, areas, sector, message, expires: isOver ? fresh.expires : expires },
    withLogo: brand.logo !== '',
  };
}

/** Makes and keeps an invitation; the first one makes the key, too. */
export async function makeInvitation(place: Place, draft: InvitationDraft): Promise<Invitation> {
  const { withLogo, ...chosen } = draft;
  const key = await place.desk.ensureKey();
  const { brand } = place.desk.content;
  const invitation: Invitation = {
    ...chosen,
    id: place.environment.newId(),
    madeOn: place.today,
    brand: withLogo ? brand : { ...brand, logo: emptyBrand.logo },
    recipient: key.recipient,
  };
  await place.desk.keepInvitation(invitation);
  return invitation;
}

/** An invitation as an address, or how long it would be; `no-page` where no page is known that it could lead to. */
export type InvitationAddress =
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'no-page' };

export async function addressOf(invitation: Invitation): Promise<InvitationAddress> {
  // Looked up before anything is awaited, so that whoever shows the address sees the page change.
  const page = linkPage();
  if (page === null) return { kind: 'no-page' };
  const { invitationLink } = await import('../share/links.ts');
  const link = await invitationLink(invitation);
  if (link.kind === 'too-long') return { kind: 'too-long', length: page.length + link.length };
  return { kind: 'link', address: page + link.hash };
}

/** The address as a QR code, with the number of letters that one holds. */
export async function qrCodeOf(
  address: string,
): Promise<{ readonly made: MadeQr; readonly limit: number }> {
  const { qrLimit, qrOf } = await import('../share/qr.ts');
  return { made: qrOf(address), limit: qrLimit };
}

/** Longer links pass through mail, but some chat programs cut them. */
export const cautiousFrom = 2000;

/** Some mail programs take no longer address from the browser than this. */
const mailLimit = 2000;

/** The address of a mail draft, or null where it would be cut on its way to the mail program. */
export function mailDraftOf(subject: string, body: string): string | null {
  const address = mailAddress('', { subject, body });
  return address.length > mailLimit ? null : address;
}

export async function readLogoFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<LogoReading> {
  const { readLogo } = await import('../share/logo.ts');
  return readLogo(file);
}

/** Seals all keys into a file, hands it to the download and notes the backup. Returns the file's name. */
export async function backUpKeys(place: Place, passphrase: string): Promise<string> {
  const { sealedKeyFile } = await import('../share/key-file.ts');
  const keys = place.desk.content.keys;
  const sealed = await sealedKeyFile(keys, passphrase);
  const name = `plumbline-key-${place.today}.age`;
  download(new Blob([Uint8Array.from(sealed)], { type: 'application/octet-stream' }), name);
  const backedUpAt = place.environment.now();
  for (const key of keys) await place.desk.keepKey({ ...key, backedUpAt });
  return name;
}

export type Restoring =
  /** How many keys are new here, and how many were here already. */
  | { readonly kind: 'restored'; readonly added: number; readonly known: number }
  | { readonly kind: 'refused'; readonly refusal: KeyFileRefusal };

/** Takes the keys of a file in beside those that are here; the newest is the one for new invitations. */
export async function restoreKeys(
  place: Place,
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
  passphrase: string,
): Promise<Restoring> {
  const { readKeyFile } = await import('../share/key-file.ts');
  const reading = await readKeyFile(file, passphrase);
  if (reading.kind === 'refused') return reading;
  const here = place.desk.content.keys;
  const backedUpAt = place.environment.now();
  let known = 0;
  for (const filed of reading.keys) {
    const same = here.find(({ recipient }) => recipient === filed.recipient);
    if (same) known += 1;
    const { newId } = place.environment;
    const key = same ?? {
      ...filed,
      id: newId(),
      createdAt: filed.createdAt || backedUpAt,
      replacedAt: '',
    };
    await place.desk.keepKey({ ...key, backedUpAt });
  }
  return { kind: 'restored', added: reading.keys.length - known, known };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
