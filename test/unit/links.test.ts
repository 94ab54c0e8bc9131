import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { itemIds } from '../../src/content/items.ts';
import { emptyBrand } from '../../src/core/share/brand.ts';
import { shareGroups } from '../../src/core/share/field-groups.ts';
import type { Invitation } from '../../src/core/share/invitation.ts';
import type { ReplyHead } from '../../src/core/share/reply.ts';
import { deflate } from '../../src/share/deflate.ts';
import { fragmentOf } from '../../src/share/fragment.ts';
import {
  answersLink,
  invitationLink,
  levelsLink,
  openLink,
  sealedLink,
  unpackedAnswers,
  type MadeLink,
} from '../../src/share/links.ts';
import { newKeyPair, openWithKeys } from '../../src/share/seal.ts';
import { assessment } from './support/arbitraries.ts';
import { answered, blank, conforming } from './support/assessments.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const spare = { id: 'spare', now: '2026-11-22T00:00:00Z' };
const head: ReplyHead = { invitation: 'inv-1', sentOn: today, groups: shareGroups, message: '' };

const invitation: Invitation = {
  id: 'inv-1',
  madeOn: '2026-11-20',
  expires: '2026-12-31',
  brand: {
    ...emptyBrand,
    name: 'Ana',
    company: 'Ana & Söhne',
    booking: 'https://ana.example/call',
  },
  message: 'Bitte bis Freitag.',
  check: 'full',
  areas: ['6', 'A.5'],
  sector: 'public',
  recipient: `age1${'q'.repeat(58)}`,
};

function hashOf(link: MadeLink): string {
  if (link.kind === 'too-long') throw new Error(`${link.length} letters`);
  return link.hash;
}

const open = (hash: string, day = today) => openLink(hash, day, spare);
const invited = async (each: Invitation) => open(hashOf(await invitationLink(each)));

describe('a link with levels', () => {
  test('of 70 answers stays under 200 letters', () => {
    const hash = hashOf(levelsLink(conforming()));
    expect(hash.length - 1).toBeLessThan(200);
  });

  test('opens with the levels', async () => {
    const opened = await open(hashOf(levelsLink(answered(blank(), { '4.1': 3 }))));
    expect(opened).toMatchObject({ kind: 'levels', answers: { '4.1': { choice: 3 } } });
  });
});

describe('a link with answers', () => {
  test('gives everything back that was allowed', async () => {
    await fc.assert(
      fc.asyncProperty(assessment, async (each) => {
        const link = await answersLink(each, head);
        if (link.kind === 'too-long') return;
        const opened = await open(link.hash);
        expect(opened).toMatchObject({ kind: 'answers', assessment: each, repairs: [], head });
      }),
      { numRuns: 30 },
    );
  });

  test('with notes as people write them fits', async () => {
    const note = (item: string) =>
      `${item}: done since spring, checked by Mariana, but nobody wrote down who decides when she is away.`;
    const noted = answered(
      blank(),
      Object.fromEntries(
        itemIds.slice(0, 40).map((item) => [item, { choice: 2, note: note(item) }]),
      ),
    );
    expect(hashOf(await answersLink(noted, head)).length).toBeLessThan(8000);
  });

  test('that would be too long says so', async () => {
    let seed = 7;
    const letter = () => String.fromCharCode(33 + ((seed = (seed * 48271) % 2147483647) % 90));
    const noise = () => Array.from({ length: 600 }, letter).join('');
    const long = answered(
      blank(),
      Object.fromEntries(itemIds.map((item) => [item, { choice: 2, note: noise() }])),
    );
    const link = await answersLink(long, head);
    expect(link.kind).toBe('too-long');
  });
});

describe('a sealed link', () => {
  test('opens with its key alone', async () => {
    const { recipient, identity } = await newKeyPair();
    const opened = await open(
      hashOf(await sealedLink(conforming(), { ...head, groups: ['base', 'levels'] }, recipient)),
    );
    if (opened.kind !== 'sealed') throw new Error(opened.kind);
    const unsealed = await openWithKeys(opened.sealed, [identity]);
    if (unsealed.kind !== 'opened') throw new Error(unsealed.kind);
    const read = await unpackedAnswers(unsealed.bytes, spare);
    expect(read).toMatchObject({ kind: 'answers', head: { invitation: 'inv-1' } });
  });
});

describe('an invitation', () => {
  test('opens as it was made', async () => {
    expect(await invited(invitation)).toEqual({ kind: 'invitation', invitation });
  });

  test('is over on the day after its last', async () => {
    const hash = hashOf(await invitationLink(invitation));
    expect((await open(hash, '2026-12-31')).kind).toBe('invitation');
    expect((await open(hash, '2027-01-01')).kind).toBe('expired');
  });

  test.each<readonly [string, object]>([
    ['a script in the name', { brand: { name: 'Ana\u202Egnp.exe' } }],
    ['a name of control characters', { brand: { name: 'Ana\u0007' } }],
    ['an SVG logo', { brand: { logo: 'data:image/svg+xml;base64,PHN2Zz4=' } }],
    ['a logo from elsewhere', { brand: { logo: 'https://elsewhere.example/logo.png' } }],
    ['a huge logo', { brand: { logo: `data:image/png;base64,${'A'.repeat(90_000)}` } }],
    ['a booking address that runs', { brand: { booking: 'javascript:alert(1)' } }],
    ['a booking address with a password', { brand: { booking: 'https://a:b@ana.example' } }],
    ['a colour that is none', { brand: { colour: 'red;}' } }],
    ['a key that is none', { recipient: 'ssh-ed25519 AAAA' }],
    ['an area that is none', { areas: ['99'] }],
    ['a field of its own', { redirect: 'https://elsewhere.example' }],
    ['an impossible day', { expires: '2026-02-30' }],
  ])('with %s is refused whole', async (_name, change) => {
    const text = JSON.stringify({ ...invitation, ...change });
    expect(await open(fragmentOf('i1', await deflate(text)))).toEqual({
      kind: 'refused',
      refusal: { kind: 'foreign' },
    });
  });

  test('keeps markup as the text that it is', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const opened = await invited({ ...invitation, brand: { ...emptyBrand, name } });
    expect(opened).toMatchObject({ invitation: { brand: { name } } });
  });
});

describe('anything else', () => {
  test('that unpacks to far too much is not unpacked', async () => {
    const bomb = await deflate(JSON.stringify({ a: '0'.repeat(10_000_000) }));
    expect(await open(fragmentOf('a1', bomb))).toEqual({
      kind: 'refused',
      refusal: { kind: 'bomb' },
    });
  });

  test('is refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('l1', 'a1', 's1', 'i1' as const),
        fc.uint8Array({ maxLength: 80 }),
        async (kind, noise) => {
          const opened = await open(fragmentOf(kind, noise));
          expect(['refused', 'levels']).toContain(opened.kind);
        },
      ),
      { numRuns: 100 },
    );
  });
});
