import type { Invitation } from '../../src/core/share/invitation.ts';
import type { Dice } from './dice.ts';

const invitation: Invitation = {
  ...{ id: 'inv-golden', madeOn: '2026-11-01', expires: '2026-12-31' },
  brand: {
    ...{ name: 'Ana Prudente', company: 'Prudente', colour: '#8a5a00', phone: '+351 21 000 00 00' },
    ...{ mail: 'ana@example.org', booking: 'https://example.org/call?with=ana' },
    logo: 'data:image/png;base64,iVBORw0KGgo=',
    introduction: 'We look at the answers\ntogether.',
  },
  message: 'Please answer by Friday.',
  ...{ check: 'full', areas: ['6', 'A.5'], sector: 'healthcare' },
  recipient: `age1${'q'.repeat(58)}`,
};

const addresses = [
  'javascript:alert(1)//a.b',
  'http://example.org',
  'https://user@example.org',
  'https://аpple.com',
  'data:text/html,<script>',
  'https://example.org/" onclick="x',
  'https://[::1]/',
  '//example.org',
  'https:example.org',
];
const logos = [
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:image/png;base64,AA"onload="x',
  'https://example.org/a.png',
  `data:image/png;base64,${'A'.repeat(90_000)}`,
];

/** What an invitation holds, with attacks on the fields that a page would follow or draw. */
export function invitationTree(dice: Dice): object {
  if (dice.chance(50)) return invitation;
  const { brand } = invitation;
  return dice.pick<object>([
    { ...invitation, brand: { ...brand, booking: dice.pick(addresses) } },
    { ...invitation, brand: { ...brand, logo: dice.pick(logos) } },
    { ...invitation, brand: { ...brand, colour: 'red;}*{x:url(//example.org)}' } },
    { ...invitation, brand: { ...brand, name: 'Ana\u202egnp.exe' } },
    { ...invitation, brand: 'text' },
    { ...invitation, brand: null },
  ]);
}
