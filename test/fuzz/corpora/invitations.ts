import { brandColours } from '../../../src/core/share/brand-colours.ts';
import { bookingOf } from '../../../src/core/share/brand-fields.ts';
import {
  invitationText,
  readInvitation,
  type Invitation,
} from '../../../src/core/share/invitation.ts';
import { m } from '../../../src/i18n/index.ts';
import type { Corpus } from '../campaign.ts';
import { refusedAs } from '../laws.ts';
import { invitationTree } from '../make-invitation.ts';
import { today } from '../when.ts';
import { spoiledText } from '../mutate-bytes.ts';
import { spoiledJson } from '../mutate-json.ts';

export const invitations: Corpus = {
  name: 'invitations',
  percent: 5,
  make(dice) {
    const text = spoiledJson(invitationTree(dice), dice);
    return dice.chance(20) ? spoiledText(text, dice) : text;
  },
  open(input) {
    const read = readInvitation(String(input), today);
    if (read.kind === 'damaged') return refusedAs('foreign', m.handoff.refused.plain.foreign);
    isHarmless(read.invitation);
    const again = readInvitation(invitationText(read.invitation), today);
    if (again.kind !== read.kind) throw new Error(`Written again, it is ${again.kind}.`);
    return 'accepted';
  },
};

/** Nothing in it leads anywhere, draws anything or looks like something but as it says. */
function isHarmless({ brand, message, recipient }: Invitation): void {
  const { booking, logo, name, company, colour } = brand;
  if (booking !== '' && !bookingOf(booking)?.address.startsWith('https://')) {
    throw new Error(`A booking at ${booking}.`);
  }
  if (!/^(data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*)?$/.test(logo)) {
    throw new Error(`A logo of ${logo.slice(0, 60)}.`);
  }
  if (/[\p{Cc}\p{Cf}]/u.test(name + company + message.replaceAll('\n', ''))) {
    throw new Error('Text that is not what it looks like.');
  }
  const colours = brandColours(brand, { light: '#ffffff', dark: '#000000' });
  if (colour !== null && !/^#[0-9a-f]{6}#[0-9a-f]{6}$/i.test(`${colours?.light}${colours?.dark}`)) {
    throw new Error(`A colour of ${colour}.`);
  }
  if (!/^age1[a-z0-9]+$/.test(recipient)) throw new Error(`A key of ${recipient}.`);
}
