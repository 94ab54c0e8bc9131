import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import {
  backupCountLimit,
  backupLimit,
  backupVersion,
  deskLimit,
  type Backup,
  type BackedUpDesk,
} from '../../src/core/backup/format.ts';
import { readBackup } from '../../src/core/backup/read.ts';
import { backupText } from '../../src/core/backup/write.ts';
import { currentVersion } from '../../src/core/file/migrations.ts';
import { depthLimit, readAssessmentFile } from '../../src/core/file/read.ts';
import { emptyBrand } from '../../src/core/share/brand.ts';
import { assessment as anyAssessment } from './support/arbitraries.ts';
import { answered, blank } from './support/assessments.ts';
import { frozenV1 } from './support/frozen-v1.ts';

/** Slow machines take their time over hundreds of assessments. */
vi.setConfig({ testTimeout: 60_000 });

const exportedAt = '2026-11-21T12:00:00.000Z';
const spare = { newId: () => 'spare', now: exportedAt };
const recipient = `age1${'q'.repeat(58)}`;
const identity = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;

const invitation = {
  ...({
    id: 'invitation',
    madeOn: '2026-11-01',
    expires: '2026-11-10',
    message: 'Please',
    check: 'full',
    areas: [],
  } as const),
  ...{ sector: null, recipient, brand: { ...emptyBrand, company: 'Blum' } },
};

const desk: BackedUpDesk = {
  brand: { ...emptyBrand, name: 'Ana Blum' },
  invitations: [invitation],
  clients: [
    {
      ...{ id: 'one', invitation: 'invitation', tags: ['north'], note: 'Call', replies: 2 },
      ...{ sentOn: '2026-11-05', openedAt: exportedAt },
    },
  ],
  received: [{ id: 'two', invitation, receivedAt: exportedAt, repliedAt: '' }],
  keys: [{ id: 'key', recipient, identity, createdAt: exportedAt, replacedAt: '' }],
};

function textOf(backup: Partial<Backup>, isSealed = true): string {
  const written = backupText({ exportedAt, assessments: [], desk: null, ...backup }, isSealed);
  if (written.kind !== 'written') throw new Error(written.kind);
  return written.text;
}

const live = (assessment: Assessment) => ({ assessment, deletedAt: '' });
const one = { ...answered(blank(), { '4.1': 3 }), id: 'one' };
const two = { ...answered(blank(), { '4.2': 1 }), id: 'two' };

function refusalOf(text: string) {
  const reading = readBackup(text, spare);
  return reading.kind === 'refused' ? reading.refusal : reading.kind;
}

describe('a backup', () => {
  test('gives back what went into it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyAssessment, { selector: ({ id }) => id, maxLength: 4 }),
        (all) => {
          const assessments = all.map((assessment, index) => ({
            assessment,
            deletedAt: index % 2 === 0 ? '' : exportedAt,
          }));
          const reading = readBackup(textOf({ assessments, desk }), spare);
          expect(reading).toEqual({
            ...{ kind: 'read', exportedAt, leftOut: [], desk, deskLosses: 0 },
            assessments: assessments.map((each) => ({ ...each, repairs: 0 })),
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('holds each assessment as a file of its own, to be cut out by hand', () => {
    const { assessments } = JSON.parse(textOf({ assessments: [live(one)] })) as {
      assessments: object[];
    };
    const id = 'spare';
    expect(readAssessmentFile(JSON.stringify(assessments[0]), { id, now: '' })).toMatchObject({
      kind: 'read',
      assessment: one,
    });
  });

  test('carries keys only where it is sealed', () => {
    expect(textOf({ desk })).toContain(identity);
    const plain = textOf({ desk }, false);
    expect(plain).not.toContain('AGE-SECRET-KEY');
    expect(readBackup(plain, spare)).toMatchObject({ desk: { ...desk, keys: [] }, deskLosses: 0 });
  });

  test('takes nothing along that merely lies beside it', () => {
    const [client] = desk.clients;
    const withMore = { ...desk, clients: [{ ...client!, digest: 'secret' }] };
    expect(textOf({ desk: withMore })).not.toContain('secret');
  });

  test('that could not be read again is not written', () => {
    const assessments = Array.from({ length: backupCountLimit + 1 }, () => live(one));
    const tooLarge = { kind: 'too-large' };
    expect(backupText({ exportedAt, assessments, desk: null }, false)).toEqual(tooLarge);
    const invitations = Array.from({ length: deskLimit + 1 }, () => invitation);
    const large = { ...desk, invitations };
    expect(backupText({ exportedAt, assessments: [], desk: large }, false)).toEqual(tooLarge);
  });

  test('brings assessments of an earlier version up to date', () => {
    const text = textOf({ assessments: [live(one)] }).replace(
      JSON.stringify(one),
      JSON.stringify(frozenV1),
    );
    const old = text.replace(`"version":${currentVersion}`, '"version":1');
    expect(readBackup(old, spare)).toMatchObject({
      leftOut: [],
      assessments: [{ assessment: { id: frozenV1.id, systems: [], findings: [] } }],
    });
  });
});

describe('what is no backup', () => {
  const written = (change: object) =>
    JSON.stringify({ ...(JSON.parse(textOf({})) as object), ...change });

  test.each([
    ['', { kind: 'not-json' }],
    ['{"kind":"plumbline-backup","version":1,', { kind: 'not-json' }],
    ['null', { kind: 'not-a-backup' }],
    ['[]', { kind: 'not-a-backup' }],
    ['{"__proto__":{"kind":"plumbline-backup"}}', { kind: 'not-a-backup' }],
    ['{"format":"plumbline-assessment"}', { kind: 'an-assessment' }],
    [
      written({ version: backupVersion + 1 }),
      { kind: 'newer-version', version: backupVersion + 1 },
    ],
    [written({ version: '1' }), { kind: 'damaged', path: 'version' }],
    [written({ version: 0 }), { kind: 'damaged', path: 'version' }],
    [written({ assessments: {} }), { kind: 'damaged', path: 'assessments' }],
    [
      written({ assessments: Array.from({ length: backupCountLimit + 1 }, () => 0) }),
      { kind: 'too-many', limit: backupCountLimit },
    ],
    ['['.repeat(depthLimit + 1), { kind: 'too-deep', limit: depthLimit }],
  ])('%.60s is refused', (text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal);
  });

  test('a file beyond the limit is refused before it is looked at', () => {
    expect(refusalOf(' '.repeat(backupLimit + 1))).toEqual({
      kind: 'too-large',
      limit: backupLimit,
    });
  });
});

describe('what is damaged within', () => {
  /** The backup of two, with one entry replaced. */
  function withEntry(change: (entry: Record<string, unknown>) => unknown): string {
    const parsed = JSON.parse(textOf({ assessments: [live(one), live(two)] })) as {
      assessments: Record<string, unknown>[];
    };
    const [first, second] = parsed.assessments;
    return JSON.stringify({ ...parsed, assessments: [change(first!), second] });
  }

  test.each([
    ['no object', () => 7, { kind: 'not-plumbline' }, ''],
    [
      'another format',
      (entry: object) => ({ ...entry, format: 'x' }),
      { kind: 'not-plumbline' },
      'Sample Ltd',
    ],
    [
      'no assessment',
      (entry: object) => ({ ...entry, assessment: [] }),
      { kind: 'damaged', path: 'assessment' },
      '',
    ],
    [
      'a newer version',
      (entry: object) => ({ ...entry, version: currentVersion + 1 }),
      { kind: 'newer-version', version: currentVersion + 1 },
      'Sample Ltd',
    ],
  ])('%s costs that one and is named', (_what, change, refusal, name) => {
    const reading = readBackup(withEntry(change), spare);
    if (reading.kind !== 'read') throw new Error('refused');
    expect(reading.assessments.map(({ assessment }) => assessment)).toEqual([two]);
    expect(reading.leftOut).toEqual([{ name: name && one.profile.name, place: 1, refusal }]);
  });

  test('the second of two with one identifier is left out', () => {
    const reading = readBackup(
      textOf({ assessments: [live(one), live({ ...two, id: 'one' })] }),
      spare,
    );
    expect(reading).toMatchObject({
      assessments: [{ assessment: one }],
      leftOut: [{ place: 2, refusal: { kind: 'twice' } }],
    });
  });

  test('an entry of the desk costs that entry', () => {
    const wrong = {
      brand: { ...desk.brand, booking: 'javascript:alert(1)' },
      invitations: [...desk.invitations, { ...invitation, id: '<b>' }, invitation, null],
      clients: [{ ...desk.clients[0], tags: 'north' }, ...desk.clients],
      received: 'none',
      keys: [{ ...desk.keys[0], identity: 'mine' }],
    };
    const parsed = { ...(JSON.parse(textOf({})) as object), desk: wrong };
    const reading = readBackup(JSON.stringify(parsed), spare);
    expect(reading).toMatchObject({
      desk: { ...desk, brand: emptyBrand, received: [], keys: [] },
      deskLosses: 7,
    });
  });

  test('nothing that is put into it makes reading throw or reach beyond the data', () => {
    const text = textOf({ assessments: [live(one), live(two)], desk });
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({ maxLength: 12 }),
        (at, gone, put) => {
          const reading = readBackup(text.slice(0, at) + put + text.slice(at + gone), spare);
          expect(['read', 'refused']).toContain(reading.kind);
          if (reading.kind !== 'read') return;
          expect(reading.assessments.length + reading.leftOut.length).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(fc.json(), (assessments) => {
        const wrong = `{"kind":"plumbline-backup","version":1,"assessments":[${assessments}],"desk":${assessments}}`;
        expect(readBackup(wrong, spare)).toMatchObject({ kind: 'read', assessments: [] });
      }),
      { numRuns: 300 },
    );
    expect('polluted' in {}).toBe(false);
  });
});
