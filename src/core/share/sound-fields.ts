import * as v from 'valibot';
import { emptyBrand, type Brand } from './brand.ts';
import { brandFields } from './brand-fields.ts';
import { invitationText, readInvitation, type Invitation } from './invitation.ts';

/** The fields of a brand that somebody types. */
export type BrandField = Exclude<keyof Brand, 'logo' | 'colour'>;

/** Whether what was typed may travel in a link; the same rules hold where the link is opened. */
export function isSoundBrandField(field: BrandField, text: string): boolean {
  return v.is(brandFields[field], text);
}

/** The same for the message of an invitation. */
export function isSoundMessage(message: string): boolean {
  const probe: Invitation = {
    ...{ id: 'probe', madeOn: '', expires: '', check: 'full', areas: [], sector: null },
    brand: emptyBrand,
    message,
    recipient: `age1${'q'.repeat(58)}`,
  };
  return readInvitation(invitationText(probe), '').kind === 'read';
}
