import { fromBase64Url } from '../../src/share/base64url.ts';
import { deflate } from '../../src/share/deflate.ts';
import { fragmentOf, linkKinds, openPath, type LinkKind } from '../../src/share/fragment.ts';
import { linkFixtures, replyTree } from './corpora/seeds.ts';
import type { Dice } from './dice.ts';
import { invitationTree } from './make-invitation.ts';
import { spoiledBytes, spoiledText } from './mutate-bytes.ts';
import { spoiledJson } from './mutate-json.ts';

const addresses = [
  linkFixtures.levels,
  linkFixtures.answers,
  linkFixtures.sealed,
  linkFixtures.invitation,
];

/** The address of a link of any kind, on which something happened on its way or before it. */
export async function spoiledLink(dice: Dice): Promise<string> {
  const address = dice.pick(addresses);
  switch (dice.below(8)) {
    case 0:
      return spoiledText(address, dice, dice.pick(addresses));
    case 1:
      return letters(dice);
    case 2:
    case 3:
      return reChecked(address, dice);
    case 4:
      return fragmentOf('l1', levels(dice));
    case 5:
      return fragmentOf('i1', await deflate(spoiledJson(invitationTree(dice), dice)));
    default:
      return fragmentOf('a1', await deflate(spoiledJson(replyTree(dice), dice)));
  }
}

/** The bytes of a link changed, with a check that says all is well. */
function reChecked(address: string, dice: Dice): string {
  const [kind = '', body = ''] = address.slice(openPath.length).split('.');
  const bytes = fromBase64Url(body) ?? new Uint8Array();
  const other = dice.chance(10) ? dice.pick(linkKinds) : (kind as LinkKind);
  return fragmentOf(other, spoiledBytes(bytes, dice));
}

/** Levels by chance: most have a clause excluded or say too much, so that the edition byte is right at least. */
function levels(dice: Dice): Uint8Array {
  const bytes = dice.bytes(dice.chance(80) ? 29 : dice.below(40));
  if (dice.chance(80) && bytes.length > 0) bytes[0] = 1;
  // Small numbers have only zeros, which say nothing of an item, in their upper places.
  if (dice.chance(60)) bytes.fill(0, dice.between(1, 12));
  return bytes;
}

function letters(dice: Dice): string {
  const signs = [...Array.from('AZaz09-_.=%+/# \n\0é🙂'), ...linkKinds, 'l2', 'a9', 'i0'];
  const some = Array.from({ length: dice.below(60) }, () => dice.pick(signs)).join('');
  return dice.chance(50) ? `${openPath}${some}` : some.repeat(dice.pick([1, 1, 3000]));
}
