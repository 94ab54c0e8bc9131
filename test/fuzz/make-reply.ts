import { Encrypter } from 'age-encryption';
import { deflate } from '../../src/share/deflate.ts';
import { keyPairOf, sealTo } from '../../src/share/seal.ts';
import type { Input } from './campaign.ts';
import { linkFixtures, replyTree, sealedFixtures } from './corpora/seeds.ts';
import type { Dice } from './dice.ts';
import { bytesOf, spoiledBytes, spoiledText } from './mutate-bytes.ts';
import { spoiledEnvelope } from './mutate-envelope.ts';
import { spoiledJson } from './mutate-json.ts';

export const passphrase = 'correct horse battery staple';

/** A sealed reply, spoiled before or after it was sealed, or a mail with one in it. */
export async function spoiledReply(dice: Dice): Promise<Input> {
  switch (dice.below(6)) {
    case 0:
      return spoiledEnvelope(dice.pick(sealedFixtures), dice);
    case 1:
      return spoiledBytes(dice.pick(sealedFixtures), dice, dice.pick(sealedFixtures));
    case 2:
      return mail(dice);
    case 3:
      return await withPassphrase(await content(dice), dice);
    default:
      return Uint8Array.from(await sealTo(await recipient(), await content(dice)));
  }
}

async function recipient(): Promise<string> {
  return (await keyPairOf(linkFixtures.identity))?.recipient ?? '';
}

/** As a file holds it, or packed as in a link, or nothing of ours. */
async function content(dice: Dice): Promise<Uint8Array<ArrayBuffer>> {
  if (dice.chance(10)) return dice.bytes(dice.below(200));
  const text = spoiledJson(replyTree(dice), dice);
  const packed = dice.chance(40) ? await deflate(text) : bytesOf(text);
  return dice.chance(15) ? spoiledBytes(packed, dice) : packed;
}

/** With little work behind the passphrase: hundreds are opened here, and the reader asks for no least work. */
async function withPassphrase(plain: Uint8Array, dice: Dice): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(dice.chance(90) ? passphrase : 'another');
  encrypter.setScryptWorkFactor(dice.between(1, 4));
  const bytes = Uint8Array.from(await encrypter.encrypt(plain));
  return dice.chance(40) ? spoiledEnvelope(bytes, dice) : bytes;
}

function mail(dice: Dice): string {
  const letters = Buffer.from(dice.pick(sealedFixtures)).toString('base64');
  const lines = letters.replaceAll(/.{64}/g, '$&\n');
  const armour = `-----BEGIN AGE ENCRYPTED FILE-----\n${lines}\n-----END AGE ENCRYPTED FILE-----`;
  const addresses = [linkFixtures.answers, linkFixtures.sealed, linkFixtures.invitation];
  const part = dice.chance(60) ? armour : `https://example.org/${dice.pick(addresses)}.`;
  return spoiledText(`Hello,\n\n${part}\n\nGoodbye`, dice, armour);
}
