import { Encrypter } from 'age-encryption';
import { armor } from 'age-encryption';
import { keyFileText, readKeyFile } from '../../../src/share/key-file.ts';
import { newKeyPair } from '../../../src/share/seal.ts';
import { m } from '../../../src/i18n/index.ts';
import type { Corpus } from '../campaign.ts';
import { refusedAs } from '../laws.ts';
import { bytesOf, spoiledBytes, spoiledText } from '../mutate-bytes.ts';
import { spoiledEnvelope } from '../mutate-envelope.ts';

const passphrase = 'correct horse battery staple';
const text = keyFileText([
  { ...(await newKeyPair()), createdAt: '2026-11-20T08:00:00.000Z' },
  { ...(await newKeyPair()), createdAt: '' },
]);

/** Backups of keys: the lines in them, and the envelope around, plain or armoured. */
export const keyFiles: Corpus = {
  name: 'key files',
  percent: 3,
  async make(dice) {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(dice.between(1, 3));
    const lines = dice.chance(60) ? spoiledText(text, dice) : text;
    const bytes = Uint8Array.from(await encrypter.encrypt(lines));
    const envelope = dice.chance(40) ? spoiledEnvelope(bytes, dice) : bytes;
    if (dice.chance(60)) return envelope;
    const armoured = bytesOf(armor.encode(envelope));
    return dice.chance(50) ? spoiledBytes(armoured, dice) : armoured;
  },
  async open(input) {
    const file = new Blob([input]);
    const reading = await readKeyFile(file, passphrase);
    if (reading.kind === 'refused') {
      return refusedAs(reading.refusal, m.consultant.key.restore.refused[reading.refusal]);
    }
    for (const { recipient, identity, createdAt } of reading.keys) {
      const isKey = /^age1[a-z0-9]{58}$/.test(recipient) && identity.startsWith('AGE-SECRET-KEY-1');
      if (!isKey || !/^(\d{4}-\d\d-\d\dT.+Z)?$/.test(createdAt)) {
        throw new Error(`A key of ${recipient}, made ${createdAt}.`);
      }
    }
    return 'accepted';
  },
};
