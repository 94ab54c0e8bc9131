import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReply } from '../../src/core/share/reply.ts';
import { openLink, unpackedAnswers } from '../../src/share/links.ts';
import { openWithKeys, openWithPassphrase, type Opened } from '../../src/share/seal.ts';
import { frozenV4 } from './support/frozen-v4.ts';
import { upgradedV3 } from './support/upgraded.ts';

/** Links and files that people may have in their mail: frozen, and to open for ever. */
const placeOf = (name: string) => new URL(`../fixtures/links/${name}`, import.meta.url);
const links = JSON.parse(readFileSync(placeOf('links-1.json'), 'utf8')) as Readonly<
  Record<'identity' | 'passphrase' | 'levels' | 'answers' | 'sealed' | 'invitation', string>
>;
const bytesOf = (name: string) => Uint8Array.from(readFileSync(placeOf(name)));

const spare = { id: 'spare', now: '2026-11-22T00:00:00Z' };
const open = (hash: string) => openLink(hash, '2026-11-22', spare);
/** All that could be sent then. */
const groups = (
  'base profile levels reasons notes evidence names documents systems statement findings plan ' +
  'training snapshots'
).split(' ');
const head = {
  invitation: 'inv-golden',
  sentOn: '2026-11-21',
  groups,
  message: 'Até sexta.',
};

function opened(result: Opened): Uint8Array<ArrayBuffer> {
  if (result.kind !== 'opened') throw new Error(result.kind);
  return result.bytes;
}

describe('what was sent by the first version', () => {
  test('as levels still opens', async () => {
    const choices = { '9.2.1': { choice: 1 }, 'A.10.4': { choice: 'excluded' } };
    expect(await open(links.levels)).toMatchObject({ kind: 'levels', answers: choices });
  });

  test('as answers still opens, whole', async () => {
    const read = await open(links.answers);
    expect(read).toEqual({ kind: 'answers', head, assessment: upgradedV3, repairs: [] });
  });

  test('as a sealed link still opens with its key', async () => {
    const read = await open(links.sealed);
    if (read.kind !== 'sealed') throw new Error(read.kind);
    const bytes = opened(await openWithKeys(read.sealed, [links.identity]));
    expect(await unpackedAnswers(bytes, spare)).toMatchObject({ assessment: upgradedV3, head });
  });

  test('as an invitation still opens', async () => {
    expect(await open(links.invitation)).toMatchObject({
      kind: 'invitation',
      invitation: {
        id: 'inv-golden',
        check: 'full',
        areas: ['6', 'A.5'],
        brand: { name: 'Ana Prudente', colour: '#8a5a00' },
      },
    });
  });

  test.each([
    ['reply-1.age', () => openWithKeys(bytesOf('reply-1.age'), [links.identity])],
    // Sealed by the program `age` 1.1.1, not by us.
    ['made-by-age-1.age', () => openWithKeys(bytesOf('made-by-age-1.age'), [links.identity])],
    ['passphrase-1.age', () => openWithPassphrase(bytesOf('passphrase-1.age'), links.passphrase)],
  ])('as the file %s still opens', { timeout: 60_000 }, async (_name, open) => {
    const text = new TextDecoder().decode(opened(await open()));
    expect(readReply(text, spare)).toEqual({
      kind: 'read',
      assessment: upgradedV3,
      repairs: [],
      head,
    });
  });
});

describe('what was sent once there was a quick check', () => {
  const later = JSON.parse(readFileSync(placeOf('links-2.json'), 'utf8')) as Readonly<
    Record<'answers' | 'invitation', string>
  >;

  test('as answers still opens, whole', async () => {
    const read = await open(later.answers);
    const sent = { ...head, invitation: 'inv-quick', groups: [...groups, 'fit'] };
    expect(read).toEqual({ kind: 'answers', head: sent, assessment: frozenV4, repairs: [] });
  });

  test('as an invitation to the quick check still asks for it', async () => {
    expect(await open(later.invitation)).toMatchObject({
      kind: 'invitation',
      invitation: { id: 'inv-quick', check: 'quick', areas: [], sector: 'industry' },
    });
  });
});
